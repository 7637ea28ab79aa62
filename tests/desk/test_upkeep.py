"""Deadlines of all dossiers after the law or the calendar changed; and the days of a decree that the office adds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.desk import CancelledError, Desk, deadlines, dossiers, equated, own, upkeep
from legalaid_desk.desk.upkeep import BASIS, MovedTerm
from legalaid_desk.dossier import Case, Days, Dossier, Happening, Moved, Stage, Standing
from legalaid_desk.law import Verified, load_law
from legalaid_desk.law.own import OwnEntry, OwnLawError
from legalaid_desk.law.own_file import own_from_json, own_to_json
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.vault.vault import OpenVault
from tests.desk.conftest import PlainPapers

LAW = load_law(law_folder())
DECIDED = date(2029, 3, 19)
LAST = date(2029, 4, 30)
"""Six weeks after, a Monday before no holiday as long as no decree says so."""

MOVED = date(2029, 5, 1)
DECREE = "Stcrt. 9999, 1 (verzonnen)"
PASSPHRASE = "vier gewone woorden hier"


@pytest.fixture
def desk(tmp_path: Path, papers: PlainPapers) -> Iterator[Desk]:
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "kluis", PASSPHRASE)
    made = Desk(vault, LAW, papers, clock=lambda: datetime(2029, 4, 2, 9, 0, tzinfo=UTC), who="mr. A. de Wit")
    yield made
    vault.close()


def decided(dossier_id: str) -> Dossier:
    """A dossier with a decision that an objection is open against."""
    happening = Happening(id="h1", trigger="bekendmaking-besluit", on=DECIDED, standing=Standing.SEEN)
    return Dossier(id=dossier_id, case=Case(stage=Stage.MERITS), happenings=(happening,))


def days(desk: Desk, dossier_id: str) -> Days:
    [found] = [one for one in desk.open(dossier_id).deadlines if one.rule == "bezwaar"]
    return found.days


def add_several(desk: Desk, count: int = 4) -> None:
    for number in range(count):
        desk.add(decided(f"d{number}"), "add")
    assert upkeep.compute(desk) is not None


def add_the_day(desk: Desk) -> None:
    equated.add_day(desk, LAST, DECREE, Verified.TEXT)


def verbs(desk: Desk, dossier_id: str) -> list[str]:
    return [one.verb for one in desk.journal(dossier_id)]


def test_nothing_is_computed_while_law_and_calendar_are_the_same(desk: Desk) -> None:
    add_several(desk)
    assert upkeep.begin(desk) is None
    assert upkeep.compute(desk) is None
    assert verbs(desk, "d0") == ["add"]


def test_a_day_that_the_office_adds_moves_what_ends_on_it(desk: Desk) -> None:
    add_several(desk)
    assert days(desk, "d0").last == LAST
    add_the_day(desk)
    assert days(desk, "d0").last == LAST  # stored as it was until it is computed anew
    done = upkeep.compute(desk)
    assert done is not None
    assert (done.done, done.moves) == (4, 4)
    told = MovedTerm(dossier_id="d0", title=desk.open("d0").title, rule="bezwaar", before=LAST, after=MOVED)
    assert done.moved[0] == told
    assert days(desk, "d0").last == MOVED
    [deadline] = [one for one in desk.open("d0").deadlines if one.rule == "bezwaar"]
    [move] = deadline.moves
    assert (move.why, move.by, move.before.last, move.after.last) == (Moved.LAW, "mr. A. de Wit", LAST, MOVED)
    assert upkeep.begin(desk) is None


def test_the_list_of_all_dossiers_moves_along(desk: Desk) -> None:
    add_several(desk, 2)
    add_the_day(desk)
    upkeep.compute(desk)
    lines = [one for one in deadlines.waiting(desk, MOVED) if one.rule == "bezwaar"]
    assert [(one.dossier_id, one.day) for one in lines] == [("d0", MOVED), ("d1", MOVED)]


def test_a_check_by_a_second_person_falls_when_the_law_moves_the_day(desk: Desk) -> None:
    add_several(desk, 1)
    desk.who = "B. Paralegal"
    deadlines.check(desk, "d0", "h1/bezwaar")
    assert (found := desk.open("d0").deadline("h1/bezwaar")) is not None
    assert found.is_checked
    add_the_day(desk)
    upkeep.compute(desk)
    assert (found := desk.open("d0").deadline("h1/bezwaar")) is not None
    assert not found.is_checked
    assert found.check is not None  # who counted the other day stays to be seen


def test_it_stops_when_asked_and_goes_on_where_it_was(desk: Desk) -> None:
    add_several(desk)
    add_the_day(desk)
    begun = upkeep.begin(desk)
    assert begun is not None
    some = upkeep.go_on(desk, begun, seconds=0)
    assert (some.done, some.changed, some.is_done) == (1, ("d0",), False)
    assert (days(desk, "d0").last, days(desk, "d1").last) == (MOVED, LAST)
    again = upkeep.begin(desk)
    assert again is not None
    assert again.ids == ("d1", "d2", "d3")
    done = upkeep.go_on(desk, again, seconds=60)
    assert (done.is_done, done.changed) == (True, ("d1", "d2", "d3"))
    assert verbs(desk, "d0").count("deadlines") == 1
    assert upkeep.begin(desk) is None


def test_a_stop_by_progress_leaves_it_to_be_gone_on_with(desk: Desk) -> None:
    add_several(desk)
    add_the_day(desk)

    def stop(done: int, total: int, what: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        upkeep.compute(desk, stop)
    assert upkeep.begin(desk) is not None


def test_a_calendar_that_changes_back_half_way_is_computed_for_all_again(desk: Desk) -> None:
    add_several(desk)
    add_the_day(desk)
    begun = upkeep.begin(desk)
    assert begun is not None
    upkeep.go_on(desk, begun, seconds=0)
    equated.remove_day(desk, LAST)
    upkeep.compute(desk)
    assert [days(desk, f"d{number}").last for number in range(4)] == [LAST] * 4


def test_an_act_between_two_changes_of_the_calendar_does_not_keep_the_day_between(desk: Desk) -> None:
    add_several(desk)
    add_the_day(desk)
    deadlines.set_reminders(desk, "d2", "h1/bezwaar", (3,))
    assert days(desk, "d2").last == MOVED
    equated.put_back(desk, 2029, None)
    upkeep.compute(desk)
    assert days(desk, "d2").last == LAST


def test_a_spoilt_dossier_does_not_keep_the_others_from_being_computed(desk: Desk) -> None:
    add_several(desk)
    vault = desk.vault
    assert isinstance(vault, OpenVault)
    with vault._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE dossier SET body = '{}' WHERE id = 'd1'")
    add_the_day(desk)
    done = upkeep.compute(desk)
    assert done is not None
    assert done.is_done
    assert days(desk, "d3").last == MOVED


def test_a_dossier_in_the_bin_is_left_and_computed_when_it_comes_back(desk: Desk) -> None:
    add_several(desk, 2)
    dossiers.put_in_bin(desk, "d0")
    add_the_day(desk)
    done = upkeep.compute(desk)
    assert done is not None
    assert done.ids == ("d1",)
    assert days(desk, "d0").last == LAST
    dossiers.take_from_bin(desk, "d0")
    assert days(desk, "d0").last == MOVED
    assert {one.day for one in deadlines.waiting(desk) if one.rule == "bezwaar"} == {MOVED}


def test_a_spoilt_dossier_comes_back_from_the_bin(desk: Desk) -> None:
    add_several(desk, 1)
    dossiers.put_in_bin(desk, "d0")
    vault = desk.vault
    assert isinstance(vault, OpenVault)
    with vault._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE dossier SET body = '{}' WHERE id = 'd0'")
    dossiers.take_from_bin(desk, "d0")
    assert [one.id for one in desk.summaries()] == ["d0"]


def test_the_basis_is_the_same_in_another_process_and_other_for_another_rule() -> None:
    again = load_law(law_folder())
    assert upkeep.basis(again) == upkeep.basis(LAW)
    rule = replace(LAW.deadlines["bezwaar"], amount=7)
    assert upkeep.basis(replace(LAW, deadlines={**LAW.deadlines, "bezwaar": rule})) != upkeep.basis(LAW)
    assert upkeep.basis(replace(LAW, version="9999.1")) != upkeep.basis(LAW)


def test_a_vault_of_before_is_computed_once(desk: Desk) -> None:
    desk.add(decided("d0"), "add")
    assert desk.vault.setting(BASIS) is None
    assert upkeep.compute(desk) is not None
    assert desk.vault.setting(BASIS) == upkeep.basis(desk.law)


# the days of the office


def test_a_year_says_what_the_law_texts_know_and_what_the_office_added(desk: Desk) -> None:
    add_the_day(desk)
    found = {one.year: one for one in equated.years(desk, 2030)}
    assert sorted(found) == list(range(2023, 2031))
    shipped = found[2026]
    assert (shipped.days, shipped.is_known, shipped.added) == (LAW.equated["2026"].days, True, None)
    ours = found[2029]
    assert (ours.days, ours.is_known, ours.by, ours.on) == ((LAST,), False, "mr. A. de Wit", date(2029, 4, 2))
    assert ours.added is not None
    assert (ours.added.decree, ours.added.verified) == (DECREE, Verified.TEXT)
    assert (found[2030].days, found[2030].is_known) == ((), False)


def test_a_year_is_known_only_once_somebody_says_there_are_no_more(desk: Desk) -> None:
    add_the_day(desk)
    assert not desk.law.calendar.knows(LAST)
    assert desk.law.calendar.off(LAST) == "equated"
    equated.say_complete(desk, 2029, complete=True)
    assert desk.law.calendar.knows(LAST)
    assert desk.law.calendar.known_run == (2023, 2024, 2025, 2026, 2027, 2028, 2029)
    equated.say_complete(desk, 2029, complete=False)
    assert not desk.law.calendar.knows(LAST)
    assert desk.law.calendar.off(LAST) == "equated"


def test_a_year_without_any_equated_day_can_be_known(desk: Desk) -> None:
    equated.say_complete(desk, 2029, complete=True)
    assert desk.law.calendar.knows(LAST)
    equated.say_complete(desk, 2029, complete=False)
    assert own.entries(desk) == ()


def test_a_gap_between_known_years_is_no_known_year(desk: Desk) -> None:
    equated.say_complete(desk, 2031, complete=True)
    assert desk.law.calendar.known_years[-1] == 2031
    assert desk.law.calendar.known_run[-1] == 2028


def test_a_day_beside_those_of_the_law_texts_adds_to_them(desk: Desk) -> None:
    day = date(2027, 5, 10)
    equated.add_day(desk, day, DECREE, Verified.SECONDARY)
    assert desk.law.equated["2027"].days == (*LAW.equated["2027"].days, day)
    assert desk.law.calendar.knows(day)
    equated.remove_day(desk, day)
    assert desk.law.equated["2027"] == LAW.equated["2027"]


def test_two_days_of_two_decrees_name_both_and_are_as_sure_as_the_weaker(desk: Desk) -> None:
    add_the_day(desk)
    equated.add_day(desk, date(2029, 5, 11), "Stcrt. 9999, 2 (verzonnen)", Verified.MEMORY)
    year = next(one for one in equated.years(desk, 2029) if one.year == 2029).added
    assert year is not None
    assert year.days == (LAST, date(2029, 5, 11))
    assert year.decree == f"{DECREE}; Stcrt. 9999, 2 (verzonnen)"
    assert year.verified is Verified.MEMORY


def test_a_day_without_a_decree_is_refused(desk: Desk) -> None:
    with pytest.raises(OwnLawError, match="names no decree"):
        equated.add_day(desk, LAST, "  ", Verified.TEXT)
    assert own.entries(desk) == ()


def test_what_was_added_can_be_put_back_as_it_was(desk: Desk) -> None:
    before = equated.entry_of(desk, 2029)
    add_the_day(desk)
    first = equated.entry_of(desk, 2029)
    equated.put_back(desk, 2029, before)
    assert desk.law.calendar.off(LAST) == ""
    equated.put_back(desk, 2029, first)
    assert equated.entry_of(desk, 2029) == first
    assert desk.law.calendar.off(LAST) == "equated"


def test_the_days_are_there_after_the_vault_was_locked(desk: Desk, papers: PlainPapers) -> None:
    add_the_day(desk)
    folder = desk.vault.folder
    desk.vault.close()
    vault = EncryptedVaults().open(folder, PASSPHRASE)
    again = Desk(vault, LAW, papers, clock=desk.clock)
    assert again.law.calendar.off(LAST) == "equated"
    vault.close()


def test_days_of_a_decree_do_not_come_in_with_a_dossier() -> None:
    body = {"id": "own-equated-2029", "year": 2029, "days": ["2029-04-30"], "decree": DECREE, "verified": "text"}
    entry = OwnEntry(kind="equated", id="own-equated-2029", body=body, on=date(2029, 4, 2))
    with pytest.raises(OwnLawError, match="do not travel with a dossier"):
        own_from_json(own_to_json((entry,)))


def test_a_day_in_another_year_is_refused(desk: Desk) -> None:
    body = {"id": "own-equated-2029", "year": 2029, "days": ["2030-04-30"], "decree": DECREE, "verified": "text"}
    entry = OwnEntry(kind="equated", id="own-equated-2029", body=body, on=date(2029, 4, 2))
    with pytest.raises(OwnLawError, match="2030-04-30 does not lie in 2029"):
        own.put(desk, entry)
