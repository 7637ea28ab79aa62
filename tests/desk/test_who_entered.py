"""Who entered a day of the case, who checked it and when stays to be proved; what was met keeps its days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.desk import Desk, deadlines, facts, people
from legalaid_desk.desk.deadlines import SamePerson
from legalaid_desk.dossier import (
    Case,
    Days,
    Deadline,
    DeadlineState,
    Dossier,
    Exhibit,
    Fact,
    FiledPaper,
    Happening,
    Lodging,
    Stage,
    Standing,
)
from legalaid_desk.dossier.deadlines import CASE_DAY
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.law import load_law
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.walk.deadlines import Due
from tests.desk.conftest import PlainPapers

LAW = load_law(law_folder())
PARALEGAL, LAWYER, THIRD = "B. Paralegal", "mr. A. de Wit", "mr. C. Dijk"
ROLL, NEXT_ROLL = date(2026, 12, 9), date(2026, 12, 23)
ANSWER = "case-roldatum/antwoord_kanton"
DECISION = Happening(id="h1", trigger="bekendmaking-besluit", on=date(2026, 11, 16), standing=Standing.SEEN)
OBJECTION = "h1/bezwaar"


class Clock:
    """Moves a minute at each look."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment


@pytest.fixture
def desk(tmp_path: Path, papers: PlainPapers) -> Iterator[Desk]:
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "kluis", "vier gewone woorden hier")
    made = Desk(vault, LAW, papers, clock=Clock(), who=PARALEGAL)
    made.add(Dossier(id="d", name="Gezin Verzonnen", case=Case(stage=Stage.MERITS)), "add")
    yield made
    vault.close()


def by(desk: Desk, who: str) -> Desk:
    desk.who = who
    return desk


def type_roll(desk: Desk, day: date | None) -> Dossier:
    """As the intake does it."""
    return people.set_case(desk, "d", replace(desk.open("d").case, roll_on=day)).after


def put(desk: Desk, happening: Happening, *taken: str) -> Dossier:
    return deadlines.put_happening(desk, "d", happening, taken).after


def stored(desk: Desk, deadline_id: str) -> Deadline:
    found = desk.open("d").deadline(deadline_id)
    assert found is not None
    return found


def of_rule(desk: Desk, rule: str) -> list[Due]:
    return [one for one in deadlines.due(desk, desk.open("d")) if one.rule.id == rule]


# who entered


def test_a_day_typed_in_the_intake_says_who_entered_it_and_when(desk: Desk) -> None:
    type_roll(desk, ROLL)
    [due] = of_rule(desk, "antwoord_kanton")
    assert (due.happening.entered_by, due.happening.on) == (PARALEGAL, ROLL)
    assert due.happening.entered_at is not None
    assert due.happening.entered_at > datetime(2026, 11, 25, 9, 1, tzinfo=UTC)


def test_who_typed_a_day_in_the_intake_cannot_be_its_second_person(desk: Desk) -> None:
    type_roll(desk, ROLL)
    with pytest.raises(SamePerson, match=PARALEGAL):
        deadlines.check(desk, "d", ANSWER)
    deadlines.check(by(desk, LAWYER), "d", ANSWER)
    assert stored(desk, ANSWER).is_checked


def test_who_changes_a_day_in_the_intake_is_who_entered_it(desk: Desk) -> None:
    type_roll(desk, ROLL)
    type_roll(by(desk, LAWYER), NEXT_ROLL)
    [due] = of_rule(desk, "antwoord_kanton")
    assert due.happening.entered_by == LAWYER
    with pytest.raises(SamePerson, match="de Wit"):
        deadlines.check(desk, "d", ANSWER)


def test_another_act_on_the_case_leaves_who_entered_the_day(desk: Desk) -> None:
    type_roll(desk, ROLL)
    by(desk, LAWYER)
    people.set_case(desk, "d", replace(desk.open("d").case, case_number="123"))
    [due] = of_rule(desk, "antwoord_kanton")
    assert due.happening.entered_by == PARALEGAL


def test_another_day_typed_in_the_intake_does_not_rest_on_what_showed_the_first(desk: Desk) -> None:
    desk.change("d", "exhibit", lambda one: replace(one, exhibits=(Exhibit(id="e1", title="Dagvaarding"),)))
    shown = Happening(id="h", trigger="roldatum", on=ROLL, standing=Standing.SEEN, exhibits=("e1",))
    put(desk, shown)
    assert of_rule(desk, "antwoord_kanton")[0].happening.exhibits == ("e1",)
    type_roll(desk, NEXT_ROLL)
    assert of_rule(desk, "antwoord_kanton")[0].happening.exhibits == ()


def test_of_a_day_typed_before_names_were_kept_the_journal_says_who(desk: Desk) -> None:
    type_roll(desk, ROLL)
    without = replace(desk.open("d"), happenings=())
    _store_as_before(desk, without)
    [due] = of_rule(desk, "antwoord_kanton")
    assert due.happening.entered_by == ""
    with pytest.raises(SamePerson, match=PARALEGAL):
        deadlines.check(desk, "d", ANSWER)
    deadlines.check(by(desk, LAWYER), "d", ANSWER)


def _store_as_before(desk: Desk, dossier: Dossier) -> None:
    """As an older version of the program left it: the same act, without the name."""
    with desk.vault.unit_of_work(who=THIRD) as work:
        work.dossiers.save(dossier, verb="older")
        work.commit()


# a check falls with what was checked


def test_a_check_falls_when_the_start_changes_though_the_last_day_does_not(desk: Desk) -> None:
    saturday = replace(DECISION, on=date(2026, 11, 14))  # six weeks end on a Saturday: Monday 28 December
    put(desk, saturday, "bezwaar")
    deadlines.check(by(desk, LAWYER), "d", OBJECTION)
    last = stored(desk, OBJECTION).days
    put(by(desk, PARALEGAL), replace(saturday, on=date(2026, 11, 15)))
    assert stored(desk, OBJECTION).days == last
    assert not stored(desk, OBJECTION).is_checked


def test_a_check_that_fell_does_not_hold_again_when_the_days_come_back(desk: Desk) -> None:
    put(desk, DECISION, "bezwaar")
    deadlines.check(by(desk, LAWYER), "d", OBJECTION)
    for day in (18, 16):
        put(by(desk, PARALEGAL), replace(DECISION, on=date(2026, 11, day)))
        assert not stored(desk, OBJECTION).is_checked
    check = stored(desk, OBJECTION).check
    assert check is not None
    assert (check.by, check.fell_at is not None) == (LAWYER, True)


def test_who_checked_before_stays_to_be_seen(desk: Desk) -> None:
    put(desk, DECISION, "bezwaar")
    deadlines.check(by(desk, LAWYER), "d", OBJECTION)
    deadlines.uncheck(desk, "d", OBJECTION)
    assert [(one.by, one.fell_at is not None) for one in stored(desk, OBJECTION).earlier_checks] == [(LAWYER, True)]
    deadlines.check(by(desk, THIRD), "d", OBJECTION)
    put(by(desk, PARALEGAL), replace(DECISION, on=date(2026, 11, 18)))
    deadlines.check(by(desk, LAWYER), "d", OBJECTION)
    assert [one.by for one in stored(desk, OBJECTION).earlier_checks] == [LAWYER, THIRD]
    assert from_json(to_json(desk.open("d"))) == desk.open("d")


def test_an_undone_change_gives_the_check_back(desk: Desk) -> None:
    put(desk, DECISION, "bezwaar")
    deadlines.check(by(desk, LAWYER), "d", OBJECTION)
    changed = deadlines.put_happening(desk, "d", replace(DECISION, on=date(2026, 11, 18)))
    assert desk.restore(changed.before).after == changed.before
    assert stored(desk, OBJECTION).is_checked


# what was met


def test_a_met_term_keeps_its_day_when_the_roll_date_is_used_again(desk: Desk) -> None:
    type_roll(desk, ROLL)
    deadlines.meet(desk, "d", ANSWER, date(2026, 12, 8), "conclusie van antwoord")
    was = stored(desk, ANSWER)
    type_roll(desk, NEXT_ROLL)
    met, new = sorted(of_rule(desk, "antwoord_kanton"), key=lambda one: one.day or date.max)
    assert (met.deadline.state, met.deadline.days, met.happening.on) == (DeadlineState.DONE, was.days, ROLL)
    assert (met.deadline.done_on, met.deadline.note, met.deadline.moves) == (was.done_on, was.note, was.moves)
    assert (new.deadline.state, new.happening.on, new.id) == (DeadlineState.PROPOSED, NEXT_ROLL, ANSWER)
    others = [one.rule for one in desk.open("d").deadlines if one.rule != "antwoord_kanton"]
    assert len(set(others)) == len(others) > 0  # what was not met is there once, on the new day


def test_a_met_term_keeps_its_day_when_its_event_is_entered_anew(desk: Desk) -> None:
    put(desk, DECISION, "bezwaar")
    deadlines.meet(desk, "d", OBJECTION, date(2026, 11, 24))
    was = stored(desk, OBJECTION).days
    put(desk, replace(DECISION, on=date(2026, 11, 30)))
    states = {one.deadline.state: one.deadline.days for one in of_rule(desk, "bezwaar")}
    assert states == {DeadlineState.DONE: was, DeadlineState.PROPOSED: Days(last=date(2027, 1, 11))}


def test_a_term_that_was_met_twice_on_one_day_is_kept_twice(desk: Desk) -> None:
    for day in (ROLL, NEXT_ROLL, ROLL, NEXT_ROLL):
        type_roll(desk, day)
        deadlines.meet(desk, "d", ANSWER, date(2026, 12, 8))
    days = [one.happening.on for one in of_rule(desk, "antwoord_kanton")]
    assert sorted(filter(None, days)) == [ROLL, ROLL, NEXT_ROLL, NEXT_ROLL]


def test_a_met_term_stays_when_the_day_is_cleared_in_the_intake(desk: Desk) -> None:
    type_roll(desk, ROLL)
    deadlines.meet(desk, "d", ANSWER, date(2026, 12, 8))
    was = stored(desk, ANSWER).days
    type_roll(desk, None)
    [met] = of_rule(desk, "antwoord_kanton")
    assert (met.deadline.state, met.deadline.days) == (DeadlineState.DONE, was)


def test_a_term_that_was_taken_up_stays_without_a_day_when_the_intake_clears_it(desk: Desk) -> None:
    type_roll(desk, ROLL)
    deadlines.take_up(desk, "d", ANSWER)
    type_roll(desk, None)
    assert (stored(desk, ANSWER).state, stored(desk, ANSWER).days) == (DeadlineState.OPEN, Days())
    assert len(stored(desk, ANSWER).moves) == 1
    deadlines.remove_happening(desk, "d", CASE_DAY + "roldatum")
    assert of_rule(desk, "antwoord_kanton") == []


def test_a_met_term_does_not_move_by_a_named_day_or_another_length(desk: Desk) -> None:
    put(desk, DECISION, "bezwaar")
    deadlines.meet(desk, "d", OBJECTION, date(2026, 11, 24))
    was = stored(desk, OBJECTION)
    deadlines.set_length(desk, "d", OBJECTION, 2, "weeks")
    assert (stored(desk, OBJECTION).days, stored(desk, OBJECTION).moves) == (was.days, was.moves)
    deadlines.take_up(desk, "d", OBJECTION)
    assert stored(desk, OBJECTION).days.last == date(2026, 11, 30)


def test_the_change_of_an_event_with_a_met_term_can_be_undone_and_done_again(desk: Desk) -> None:
    type_roll(desk, ROLL)
    deadlines.meet(desk, "d", ANSWER, date(2026, 12, 8))
    changed = people.set_case(desk, "d", replace(desk.open("d").case, roll_on=NEXT_ROLL))
    assert desk.restore(changed.before).after == changed.before
    assert desk.restore(changed.after).after == changed.after


def lodge(desk: Desk, on: date) -> None:
    kind = next(one.id for one in LAW.filings.values() if "antwoord_kanton" in one.deadlines)
    paper = FiledPaper(kind=kind, made_at=datetime(2026, 11, 25, tzinfo=UTC), law_version="", lodging=Lodging(on=on))
    desk.change("d", "lodged", lambda one: replace(one, filed=(*one.filed, paper)))


def test_what_a_paper_was_handed_in_for_stays_with_its_roll_date(desk: Desk) -> None:
    type_roll(desk, ROLL)
    lodge(desk, date(2026, 12, 8))
    assert of_rule(desk, "antwoord_kanton")[0].handed_in == date(2026, 12, 8)
    type_roll(desk, NEXT_ROLL)
    told = {one.happening.on: one.handed_in for one in of_rule(desk, "antwoord_kanton")}
    assert told == {ROLL: date(2026, 12, 8), NEXT_ROLL: None}


def test_a_day_that_was_an_answer_keeps_what_was_taken_up_of_it_when_it_is_taken_back(desk: Desk) -> None:
    trigger = LAW.triggers["betekening-bevel-ontruiming"]
    desk.change("d", "stage", lambda one: replace(one, case=Case(stage=Stage.ENFORCEMENT)))
    facts.learn(desk, "d", Fact(question=trigger.question, value=date(2026, 11, 16)))
    first = next(one for one in desk.open("d").deadlines if one.happening == f"fact-{trigger.id}")
    deadlines.take_up(desk, "d", first.id)
    facts.forget(desk, "d", trigger.question, "case")
    assert (stored(desk, first.id).state, stored(desk, first.id).days) == (DeadlineState.OPEN, Days())
