"""What of the deadlines goes to another calendar: what was chosen, and nothing else of a client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.desk import CancelledError, Desk, agenda_export, deadlines, dossiers, people
from legalaid_desk.desk.agenda_export import Leaving
from legalaid_desk.desk.calendar_entry import CalendarEntry, Told, uid_of
from legalaid_desk.desk.calendar_left import SETTING
from legalaid_desk.documents import OfficePapers
from legalaid_desk.dossier import Case, DeadlineState, Dossier, Happening, Stage, Standing
from legalaid_desk.errors import NotWritable
from legalaid_desk.law import load_law
from legalaid_desk.vault import EncryptedVaults, Hardness

LAW = load_law(law_folder())
START = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


class Clock:
    now = START


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "kluis", "vier gewone woorden hier")
    made = Desk(vault, LAW, OfficePapers(), clock=lambda: clock.now, who="B. Paralegal")
    made.add(Dossier(id="d", name="Gezin Geheim", reference="2026-7", case=Case(stage=Stage.ADMINISTRATIVE)), "add")
    put(made, date(2026, 11, 23))
    yield made
    made.close()


def put(desk: Desk, on: date) -> None:
    happening = Happening(id="h", trigger="bekendmaking-besluit-rvr", on=on, standing=Standing.SEEN)
    deadlines.put_happening(desk, "d", happening, ("bezwaar_rvr",))


def the_id(desk: Desk) -> str:
    return next(one.id for one in desk.open("d").deadlines if one.rule == "bezwaar_rvr")


def entry_of(desk: Desk, uid: str, leaving: Leaving = Leaving()) -> CalendarEntry:
    return next(one for one in agenda_export.entries(desk, leaving) if one.uid == uid)


def entry(desk: Desk, leaving: Leaving = Leaving()) -> CalendarEntry:
    return entry_of(desk, uid_of("d", the_id(desk)), leaving)


def hear(desk: Desk, on: date | None) -> None:
    people.set_case(desk, "d", replace(desk.open("d").case, hearing_on=on))


def test_a_deadline_leaves_with_the_number_of_the_office_and_no_name(desk: Desk) -> None:
    one = entry(desk)
    assert (one.day, one.title.endswith("2026-7"), "Geheim" in one.title) == (date(2027, 1, 4), True, False)
    assert one.reminders == LAW.deadlines["bezwaar_rvr"].before


def test_the_name_leaves_only_when_it_was_chosen(desk: Desk) -> None:
    assert entry(desk, Leaving(told=Told.TITLE)).title.endswith("Gezin Geheim")
    assert entry(desk, Leaving(told=Told.BARE, with_rule=False)).title == "Termijn"


def write(desk: Desk, folder: Path, leaving: Leaving = Leaving()) -> None:
    agenda_export.write_calendar(desk, folder / "termijnen.ics", leaving)


def ids(desk: Desk, leaving: Leaving = Leaving()) -> set[str]:
    return {one.uid for one in agenda_export.entries(desk, leaving)}


# a later file


def test_a_moved_deadline_is_the_same_entry_with_a_higher_number(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    before = entry(desk)
    write(desk, tmp_path)
    clock.now += timedelta(minutes=5)
    put(desk, date(2026, 11, 25))
    after = entry(desk)
    assert (after.uid, after.day) == (before.uid, date(2027, 1, 6))
    assert after.sequence > before.sequence


@pytest.mark.parametrize("clock_goes", [timedelta(seconds=1), timedelta(0), timedelta(days=-40)])
def test_every_file_is_newer_than_the_one_before_whatever_the_clock_did(
    desk: Desk, clock: Clock, tmp_path: Path, clock_goes: timedelta
) -> None:
    before = entry(desk).sequence
    write(desk, tmp_path)
    clock.now += clock_goes
    deadlines.set_reminders(desk, "d", the_id(desk), (3,))
    after = entry(desk)
    assert after.reminders == (3,)
    assert after.sequence > before


def test_what_was_set_aside_is_taken_back_where_it_stands_and_goes_nowhere_else(desk: Desk, tmp_path: Path) -> None:
    uid = entry(desk).uid
    deadlines.set_aside(desk, "d", the_id(desk), "niet nodig")
    assert uid not in ids(desk)
    deadlines.take_up(desk, "d", the_id(desk))
    write(desk, tmp_path)
    deadlines.set_aside(desk, "d", the_id(desk), "niet nodig")
    assert entry(desk).is_cancelled
    write(desk, tmp_path)
    assert uid not in ids(desk)


def test_what_was_met_is_told_so_where_it_stands(desk: Desk, tmp_path: Path) -> None:
    write(desk, tmp_path)
    deadlines.meet(desk, "d", the_id(desk), on=date(2026, 12, 1))
    assert entry(desk).state is DeadlineState.DONE


def test_what_moved_out_of_the_span_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    january = Leaving(since=date(2027, 1, 1), until=date(2027, 1, 5))
    write(desk, tmp_path, january)
    put(desk, date(2026, 11, 25))
    gone = entry(desk, january)
    assert (gone.is_cancelled, gone.day, "2026-7" in gone.title) == (True, date(2027, 1, 4), False)


def test_what_stays_on_its_day_is_not_taken_back_because_another_span_was_chosen(desk: Desk, tmp_path: Path) -> None:
    write(desk, tmp_path)
    assert ids(desk, Leaving(since=date(2028, 1, 1))) == set()


def test_what_lost_its_day_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    served = Happening(id="h2", trigger="betekening-bevel-ontruiming", on=date(2026, 11, 25), standing=Standing.SEEN)
    deadlines.put_happening(desk, "d", served, ("nieuwe_ontruimingsdatum", "bevel_ontruiming"))
    left = Leaving(ours=False)
    write(desk, tmp_path, left)
    uid = uid_of("d", "h2/bevel_ontruiming")
    assert not entry_of(desk, uid, left).is_cancelled
    deadlines.put_happening(desk, "d", replace(served, on=None, standing=Standing.UNKNOWN))
    assert entry_of(desk, uid, left).is_cancelled


def test_what_is_removed_or_in_the_bin_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    uid = entry(desk).uid
    write(desk, tmp_path)
    dossiers.put_in_bin(desk, "d")
    assert entry_of(desk, uid).is_cancelled
    dossiers.take_from_bin(desk, "d")
    assert not entry_of(desk, uid).is_cancelled
    deadlines.remove_happening(desk, "d", the_id(desk).partition("/")[0])
    assert entry_of(desk, uid).is_cancelled


def test_another_dossier_takes_nothing_back_of_this_one(desk: Desk, tmp_path: Path) -> None:
    write(desk, tmp_path)
    desk.add(Dossier(id="e", name="Ander"), "add")
    deadlines.set_aside(desk, "d", the_id(desk), "niet nodig")
    assert ids(desk, Leaving(dossier_id="e")) == set()


def test_a_choice_that_leaves_days_out_takes_none_back(desk: Desk, tmp_path: Path) -> None:
    hear(desk, date(2026, 12, 8))
    write(desk, tmp_path)
    assert uid_of("d", "case-day/hearing") not in ids(desk, Leaving(with_days=False))


def test_what_could_not_be_written_has_not_left(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "geen-map").write_text("")
    with pytest.raises(NotWritable):
        write(desk, tmp_path / "geen-map")
    uid = entry(desk).uid
    deadlines.set_aside(desk, "d", the_id(desk), "niet nodig")
    assert uid not in ids(desk)


@pytest.mark.parametrize("kept", ["", "geen json", "[]", '{"sent": {"u": 3}}', '{"sent": {"u": ["d", "gisteren"]}}'])
def test_a_memory_that_cannot_be_read_takes_nothing_back(desk: Desk, kept: str) -> None:
    desk.vault.set_setting(SETTING, kept)
    assert entry(desk).day == date(2027, 1, 4)


# days of the case, and one deadline alone


def test_a_hearing_leaves_as_a_day_of_its_own(desk: Desk) -> None:
    hear(desk, date(2026, 12, 8))
    one = entry_of(desk, uid_of("d", "case-day/hearing"))
    assert (one.day, one.title, one.reminders) == (date(2026, 12, 8), "Zitting: 2026-7", (7, 1))
    bare = entry_of(desk, one.uid, Leaving(told=Told.BARE, with_rule=False))
    assert bare.title == "Dag van een zaak"


def test_a_hearing_that_is_put_off_moves_and_one_that_is_dropped_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    hear(desk, date(2026, 12, 8))
    write(desk, tmp_path)
    hear(desk, date(2027, 1, 12))
    assert entry_of(desk, uid_of("d", "case-day/hearing")).day == date(2027, 1, 12)
    hear(desk, None)
    assert entry_of(desk, uid_of("d", "case-day/hearing")).is_cancelled


def test_one_deadline_leaves_alone_and_takes_nothing_else_back(desk: Desk, tmp_path: Path) -> None:
    hear(desk, date(2026, 12, 8))
    write(desk, tmp_path)
    hear(desk, None)
    assert ids(desk, Leaving(dossier_id="d", deadline_id=the_id(desk))) == {entry(desk).uid}


def test_one_that_another_must_meet_leaves_when_it_was_named(desk: Desk) -> None:
    served = Happening(id="h2", trigger="betekening-bevel-ontruiming", on=date(2026, 11, 25), standing=Standing.SEEN)
    deadlines.put_happening(desk, "d", served, ("bevel_ontruiming",))
    uid = uid_of("d", "h2/bevel_ontruiming")
    assert uid not in ids(desk)
    assert ids(desk, Leaving(dossier_id="d", deadline_id="h2/bevel_ontruiming")) == {uid}


def test_it_tells_how_far_it_is_and_stops_when_told_to(desk: Desk, tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        agenda_export.write_calendar(desk, tmp_path / "termijnen.ics", Leaving(), stop)
    assert not (tmp_path / "termijnen.ics").exists()


def test_those_of_before_a_day_stay(desk: Desk) -> None:
    assert uid_of("d", the_id(desk)) not in ids(desk, Leaving(since=date(2027, 6, 1)))


def test_from_and_to_count_along(desk: Desk) -> None:
    day = date(2027, 1, 4)
    assert entry(desk, Leaving(since=day, until=day)).day == day
    assert uid_of("d", the_id(desk)) not in ids(desk, Leaving(until=date(2027, 1, 3)))


def test_the_file_is_a_calendar_and_holds_no_word_of_the_client(desk: Desk, tmp_path: Path) -> None:
    target = agenda_export.write_calendar(desk, tmp_path / "uit" / "termijnen.ics", Leaving())
    content = target.read_bytes()
    from icalendar import Calendar

    assert b"Geheim" not in content
    assert len(Calendar.from_ical(content).walk("VEVENT")) == len(agenda_export.entries(desk, Leaving()))
