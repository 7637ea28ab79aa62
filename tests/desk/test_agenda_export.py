"""What of the deadlines goes to another calendar: what was chosen, and nothing else of a client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.desk import Desk, agenda_export, deadlines
from legalaid_desk.desk.agenda_export import Leaving
from legalaid_desk.desk.calendar_entry import CalendarEntry, Told, uid_of
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


def entry(desk: Desk, leaving: Leaving = Leaving()) -> CalendarEntry:
    uid = uid_of("d", the_id(desk))
    return next(one for one in agenda_export.entries(desk, leaving) if one.uid == uid)


def test_a_deadline_leaves_with_the_number_of_the_office_and_no_name(desk: Desk) -> None:
    one = entry(desk)
    assert (one.day, one.title.endswith("2026-7"), "Geheim" in one.title) == (date(2027, 1, 4), True, False)
    assert one.reminders == LAW.deadlines["bezwaar_rvr"].before


def test_the_name_leaves_only_when_it_was_chosen(desk: Desk) -> None:
    assert entry(desk, Leaving(told=Told.TITLE)).title.endswith("Gezin Geheim")
    assert entry(desk, Leaving(told=Told.BARE, with_rule=False)).title == "Termijn"


def test_a_moved_deadline_is_the_same_entry_with_a_higher_number(desk: Desk, clock: Clock) -> None:
    before = entry(desk)
    clock.now += timedelta(minutes=5)
    put(desk, date(2026, 11, 25))
    after = entry(desk)
    assert (after.uid, after.day) == (before.uid, date(2027, 1, 6))
    assert after.sequence > before.sequence


def test_what_was_set_aside_leaves_as_cancelled(desk: Desk, clock: Clock) -> None:
    before = entry(desk)
    clock.now += timedelta(seconds=1)
    deadlines.set_aside(desk, "d", the_id(desk), "niet nodig")
    after = entry(desk)
    assert after.state is DeadlineState.SET_ASIDE
    assert after.sequence > before.sequence


def test_those_of_before_a_day_stay(desk: Desk) -> None:
    ids = {one.uid for one in agenda_export.entries(desk, Leaving(since=date(2027, 6, 1)))}
    assert uid_of("d", the_id(desk)) not in ids


def test_from_and_to_count_along(desk: Desk) -> None:
    day = date(2027, 1, 4)
    assert entry(desk, Leaving(since=day, until=day)).day == day
    ids = {one.uid for one in agenda_export.entries(desk, Leaving(until=date(2027, 1, 3)))}
    assert uid_of("d", the_id(desk)) not in ids


def test_the_file_is_a_calendar_and_holds_no_word_of_the_client(desk: Desk, tmp_path: Path) -> None:
    target = agenda_export.write_calendar(desk, tmp_path / "uit" / "termijnen.ics", Leaving())
    content = target.read_bytes()
    from icalendar import Calendar

    assert b"Geheim" not in content
    assert len(Calendar.from_ical(content).walk("VEVENT")) == len(agenda_export.entries(desk, Leaving()))


def test_a_folder_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "geen-map").write_text("")
    with pytest.raises(NotWritable):
        agenda_export.write_calendar(desk, tmp_path / "geen-map" / "termijnen.ics", replace(Leaving()))
