"""The verbs on deadlines, with the law as it is shipped and a real vault: enter, take up, move, meet, check, undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.desk import Desk, deadlines, dossiers, facts, people
from legalaid_desk.desk.deadlines import NothingToCheck, SamePerson
from legalaid_desk.dossier import (
    CASE,
    Case,
    Changed,
    Days,
    Deadline,
    DeadlineState,
    Dossier,
    Fact,
    Happening,
    Moved,
    Stage,
    Standing,
)
from legalaid_desk.dossier.exchange import to_json
from legalaid_desk.law import Truth, load_law
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, happenings
from tests.desk.conftest import PlainPapers

LAW = load_law(law_folder())
PARALEGAL, LAWYER = "B. Paralegal", "mr. A. de Wit"
SENT, LAST = date(2026, 11, 16), date(2026, 12, 28)
"""A decision and the last day of the objection: six weeks."""

OBJECTION = "h1/bezwaar"


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def move(self) -> datetime:
        self.moment += timedelta(hours=1)
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, papers: PlainPapers, clock: Clock) -> Iterator[Desk]:
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "kluis", "vier gewone woorden hier")
    made = Desk(vault, LAW, papers, clock=clock, who=PARALEGAL)
    made.add(Dossier(id="d", name="Gezin Verzonnen", case=Case(stage=Stage.MERITS)), "add")
    yield made
    vault.close()


def decision(on: date | None = SENT, standing: Standing = Standing.SEEN, **more: object) -> Happening:
    return Happening(id="h1", trigger="bekendmaking-besluit", on=on, standing=standing, **more)  # type: ignore[arg-type]


def enter(desk: Desk, happening: Happening, *taken: str) -> Dossier:
    return deadlines.put_happening(desk, "d", happening, taken).after


def stored(desk: Desk, deadline_id: str = OBJECTION) -> Deadline:
    found = desk.open("d").deadline(deadline_id)
    assert found is not None
    return found


def stored_after(desk: Desk, happening: Happening, *taken: str) -> Deadline:
    enter(desk, happening, *taken)
    return stored(desk)


def due(desk: Desk, rule: str) -> Due:
    [found] = [one for one in deadlines.due(desk, desk.open("d")) if one.rule.id == rule]
    return found


# entering


def test_what_is_entered_says_who_and_when_and_proposes_its_terms(desk: Desk, clock: Clock) -> None:
    after = enter(desk, decision())
    [happening] = after.happenings
    assert (happening.entered_by, happening.entered_at) == (PARALEGAL, clock.moment)
    assert (stored(desk).state, stored(desk).days.last) == (DeadlineState.PROPOSED, LAST)


def test_terms_that_are_taken_at_once_are_open_and_the_others_are_proposed(desk: Desk, clock: Clock) -> None:
    after = enter(desk, decision(), "bezwaar")
    states = {one.rule: one.state for one in after.deadlines}
    assert states.pop("bezwaar") is DeadlineState.OPEN
    assert set(states.values()) <= {DeadlineState.PROPOSED}
    assert (stored(desk).decided_by, stored(desk).decided_at) == (PARALEGAL, clock.moment)


def test_a_day_that_nobody_proved_gives_a_safe_day_and_no_last_day(desk: Desk) -> None:
    enter(desk, decision(standing=Standing.CLIENT_SAYS))
    assert stored(desk).days == Days(safe=LAST)
    assert due(desk, "bezwaar").reckoned.needs[0].line == "unproved"
    enter(desk, decision(on=None, standing=Standing.UNKNOWN))
    assert stored(desk).days == Days()
    enter(desk, decision(standing=Standing.SEEN))
    assert stored(desk).days == Days(last=LAST)


def test_an_event_can_be_entered_again_with_another_day_and_keeps_who_entered_it(desk: Desk) -> None:
    first = enter(desk, decision()).happenings[0]
    desk.who = LAWYER
    assert first.entered_by == PARALEGAL
    after = deadlines.put_happening(desk, "d", decision(on=date(2026, 11, 17), entered_by=PARALEGAL)).after
    assert [one.entered_by for one in after.happenings] == [PARALEGAL]
    assert stored(desk).moves[-1].by == LAWYER


@pytest.mark.parametrize("trigger", ["vonnis", "betekening-vonnis"])
def test_an_event_without_a_day_that_gets_one_stays_one_event_with_its_terms_taken_up(desk: Desk, trigger: str) -> None:
    people.set_case(desk, "d", Case(stage=Stage.ENFORCEMENT))
    rule = {"vonnis": "hoger_beroep_bodem", "betekening-vonnis": "ontruimingstermijn_vonnis"}[trigger]
    bare = Happening(id="h9", trigger=trigger, on=None, standing=Standing.CLIENT_SAYS)
    enter(desk, bare, rule)
    after = enter(desk, replace(bare, on=date(2026, 11, 10), standing=Standing.SEEN))
    assert [one.trigger for one in happenings(DossierView(after, LAW, desk.today()))].count(trigger) == 1
    [kept] = [one for one in after.deadlines if one.rule == rule]
    assert (kept.state, kept.decided_by) == (DeadlineState.OPEN, PARALEGAL)
    assert kept.days.last is not None
    assert [move.why for move in kept.moves] == [Moved.EVENT]


# moving


@pytest.mark.parametrize(
    "trigger, is_interim, rule",
    [("vonnis", False, "hoger_beroep_bodem"), ("vonnis-kort-geding", True, "hoger_beroep_kort_geding")],
)
def test_a_judgment_that_is_entered_says_itself_what_judgment_it_is(
    desk: Desk, trigger: str, rule: str, *, is_interim: bool
) -> None:
    people.set_case(desk, "d", Case(stage=Stage.ENFORCEMENT))
    facts.answer(desk, "d", Fact(question="pr-default", value=False))
    judgment = Happening(id="j1", trigger=trigger, on=date(2026, 11, 18), standing=Standing.SEEN)
    after = deadlines.put_happening(desk, "d", judgment).after
    fact = after.facts.get("pr-interim-judgment")
    assert fact is not None
    assert (fact.value, fact.standing, fact.answered_by) == (is_interim, Standing.SEEN, PARALEGAL)
    appeals = [one.rule.id for one in deadlines.due(desk, after) if one.rule.id.startswith("hoger_beroep")]
    assert appeals == [rule]


def test_what_somebody_answered_of_a_judgment_stays(desk: Desk) -> None:
    people.set_case(desk, "d", Case(stage=Stage.ENFORCEMENT))
    facts.answer(desk, "d", Fact(question="pr-interim-judgment", value=True))
    judgment = Happening(id="j1", trigger="vonnis", on=date(2026, 11, 18), standing=Standing.SEEN)
    fact = deadlines.put_happening(desk, "d", judgment).after.facts.get("pr-interim-judgment")
    assert fact is not None
    assert fact.value is True


def test_a_moved_event_moves_its_terms_and_the_days_of_before_stay_with_why_who_and_when(
    desk: Desk, clock: Clock
) -> None:
    enter(desk, decision(), "bezwaar")
    desk.who, at = LAWYER, clock.move()
    enter(desk, decision(on=date(2026, 11, 18)))
    found = stored(desk)
    assert (found.state, found.days.last) == (DeadlineState.OPEN, date(2026, 12, 30))
    [move] = found.moves
    assert (move.why, move.by, move.at) == (Moved.EVENT, LAWYER, at)
    assert (move.before.last, move.after.last) == (LAST, date(2026, 12, 30))


def test_a_moved_event_whose_terms_are_ticked_again_keeps_the_days_of_before_and_who_took_them_up(
    desk: Desk, clock: Clock
) -> None:
    first = stored_after(desk, decision(), "bezwaar")
    desk.who, at = LAWYER, clock.move()
    found = stored_after(desk, decision(on=date(2026, 11, 18)), "bezwaar")
    assert [(move.before.last, move.by, move.at) for move in found.moves] == [(LAST, LAWYER, at)]
    assert (found.decided_by, found.decided_at) == (PARALEGAL, first.decided_at)


def test_a_proposed_term_that_is_taken_up_while_its_event_moves_keeps_the_days_of_before(desk: Desk) -> None:
    enter(desk, decision())
    found = stored_after(desk, decision(on=date(2026, 11, 18)), "bezwaar")
    assert (found.state, found.moves[-1].before.last) == (DeadlineState.OPEN, LAST)


def test_each_move_is_kept_in_order(desk: Desk, clock: Clock) -> None:
    enter(desk, decision())
    for day in (17, 18, 19):
        clock.move()
        enter(desk, decision(on=date(2026, 11, day)))
    lasts = [(move.before.last, move.after.last) for move in stored(desk).moves]
    assert lasts == [(date(2026, 12, n), date(2026, 12, n + 1)) for n in (28, 29, 30)]


def test_a_day_that_a_letter_named_never_moves_and_goes_back_when_it_is_taken_out(desk: Desk) -> None:
    enter(desk, decision(), "bezwaar")
    deadlines.set_given(desk, "d", OBJECTION, date(2027, 1, 10))  # a Sunday: it stays
    assert stored(desk).days == Days(last=date(2027, 1, 10), safe=date(2027, 1, 8))
    enter(desk, decision(on=date(2026, 11, 18)))
    assert stored(desk).days.last == date(2027, 1, 10)
    assert [move.why for move in stored(desk).moves] == [Moved.GIVEN]
    deadlines.set_given(desk, "d", OBJECTION, None)
    assert (stored(desk).days.last, stored(desk).given_in) == (date(2026, 12, 30), ())


def test_another_length_is_counted_and_that_of_the_rule_comes_back(desk: Desk) -> None:
    enter(desk, decision())
    deadlines.set_length(desk, "d", OBJECTION, 2, "weeks")
    assert stored(desk).days.last == date(2026, 11, 30)
    deadlines.set_length(desk, "d", OBJECTION, None)
    assert (stored(desk).days.last, stored(desk).unit) == (LAST, "")
    assert [move.why for move in stored(desk).moves] == [Moved.LENGTH, Moved.LENGTH]


def test_a_length_too_long_for_the_act_is_not_extended(desk: Desk) -> None:
    enter(desk, decision())
    deadlines.set_length(desk, "d", OBJECTION, 13, "weeks")
    deadlines.put_happening(desk, "d", decision(on=date(2026, 11, 21)))
    assert stored(desk).days.last == date(2027, 2, 20)  # a Saturday


# taking up, setting aside, meeting


def test_a_deadline_is_set_aside_with_why_and_taken_up_again(desk: Desk, clock: Clock) -> None:
    enter(desk, decision())
    desk.who = LAWYER
    deadlines.set_aside(desk, "d", OBJECTION, "  gemeente heeft ingetrokken ")
    found = stored(desk)
    assert (found.state, found.note, found.decided_by) == (
        DeadlineState.SET_ASIDE,
        "gemeente heeft ingetrokken",
        LAWYER,
    )
    assert OBJECTION not in {line.deadline_id for line in deadlines.waiting(desk)}
    deadlines.take_up(desk, "d", OBJECTION)
    assert (stored(desk).state, stored(desk).note) == (DeadlineState.OPEN, "")
    assert OBJECTION in {line.deadline_id for line in deadlines.waiting(desk)}


def test_a_deadline_is_met_on_a_day_and_leaves_the_list(desk: Desk) -> None:
    enter(desk, decision(), "bezwaar")
    deadlines.meet(desk, "d", OBJECTION, date(2026, 11, 24), "bezwaarschrift per post")
    found = stored(desk)
    assert (found.state, found.done_on, found.note) == (
        DeadlineState.DONE,
        date(2026, 11, 24),
        "bezwaarschrift per post",
    )
    assert OBJECTION not in {line.deadline_id for line in deadlines.waiting(desk)}


def test_reminders_are_days_ahead_each_once_and_the_furthest_first(desk: Desk) -> None:
    enter(desk, decision())
    deadlines.set_reminders(desk, "d", OBJECTION, (2, 7, 2, 0, -1))
    assert stored(desk).reminders == (7, 2)
    deadlines.set_reminders(desk, "d", OBJECTION, ())
    assert stored(desk).reminders == ()
    deadlines.set_reminders(desk, "d", OBJECTION, None)
    assert stored(desk).reminders is None


def test_an_act_on_a_deadline_that_does_not_follow_is_refused(desk: Desk) -> None:
    with pytest.raises(KeyError):
        deadlines.take_up(desk, "d", "h9/bezwaar")
    assert [one.verb for one in desk.journal("d")] == ["add"]


# the second person


def test_a_second_person_checks_the_days_and_the_first_cannot(desk: Desk, clock: Clock) -> None:
    enter(desk, decision(), "bezwaar")
    with pytest.raises(SamePerson, match=PARALEGAL):
        deadlines.check(desk, "d", OBJECTION)
    desk.who, at = LAWYER, clock.move()
    deadlines.check(desk, "d", OBJECTION)
    check = stored(desk).check
    assert check is not None
    assert (check.by, check.at, check.days.last) == (LAWYER, at, LAST)
    assert stored(desk).is_checked
    deadlines.uncheck(desk, "d", OBJECTION)
    assert not stored(desk).is_checked


def test_nobody_without_a_name_checks(desk: Desk) -> None:
    enter(desk, decision())
    desk.who = ""
    with pytest.raises(SamePerson):
        deadlines.check(desk, "d", OBJECTION)


def test_a_deadline_without_a_day_cannot_be_checked(desk: Desk) -> None:
    enter(desk, decision(on=None, standing=Standing.UNKNOWN))
    desk.who = LAWYER
    with pytest.raises(NothingToCheck):
        deadlines.check(desk, "d", OBJECTION)


def test_a_check_falls_when_the_days_move(desk: Desk) -> None:
    enter(desk, decision())
    desk.who = LAWYER
    deadlines.check(desk, "d", OBJECTION)
    enter(desk, decision(on=date(2026, 11, 18), entered_by=PARALEGAL))
    assert not stored(desk).is_checked
    [line] = [one for one in deadlines.waiting(desk) if one.deadline_id == OBJECTION]
    assert not line.is_checked


def test_a_check_holds_for_the_days_and_not_for_what_is_done_with_them(desk: Desk) -> None:
    enter(desk, decision())
    desk.who = LAWYER
    deadlines.check(desk, "d", OBJECTION)
    deadlines.take_up(desk, "d", OBJECTION)
    assert stored(desk).is_checked


def test_who_names_another_day_cannot_check_it_and_who_entered_the_event_can(desk: Desk, clock: Clock) -> None:
    enter(desk, decision(), "bezwaar")
    desk.who = LAWYER
    clock.move()
    deadlines.set_given(desk, "d", OBJECTION, date(2027, 1, 11))
    with pytest.raises(SamePerson, match="de Wit"):
        deadlines.check(desk, "d", OBJECTION)
    desk.who = PARALEGAL
    deadlines.check(desk, "d", OBJECTION)
    assert stored(desk).is_checked


def test_who_moves_the_event_of_another_cannot_check_what_moved(desk: Desk, clock: Clock) -> None:
    enter(desk, decision())
    desk.who = LAWYER
    clock.move()
    enter(desk, decision(on=date(2026, 11, 18), entered_by=PARALEGAL))
    with pytest.raises(SamePerson, match="de Wit"):
        deadlines.check(desk, "d", OBJECTION)


# undo


def test_every_act_can_be_undone_and_done_again_to_the_letter(desk: Desk, clock: Clock) -> None:
    acts: tuple[Callable[[], Changed], ...] = (
        lambda: deadlines.put_happening(desk, "d", decision(), ("bezwaar",)),
        lambda: deadlines.put_happening(desk, "d", decision(on=date(2026, 11, 18))),
        lambda: deadlines.set_given(desk, "d", OBJECTION, date(2027, 1, 11)),
        lambda: deadlines.set_given(desk, "d", OBJECTION, None),
        lambda: deadlines.set_length(desk, "d", OBJECTION, 2, "weeks"),
        lambda: deadlines.set_reminders(desk, "d", OBJECTION, (5,)),
        lambda: deadlines.set_aside(desk, "d", OBJECTION, "niet nodig"),
        lambda: deadlines.take_up(desk, "d", OBJECTION),
        lambda: deadlines.meet(desk, "d", OBJECTION, date(2026, 11, 24)),
        lambda: deadlines.remove_happening(desk, "d", "h1"),
    )
    done = []
    for act in acts:
        clock.move()
        done.append(act())
    for changed in reversed(done):
        assert desk.restore(changed.before).after == changed.before
        clock.move()
    for changed in done:
        assert desk.restore(changed.after).after == changed.after
        assert deadlines_listed(desk) == {one.id for one in changed.after.deadlines if one.is_open and one.days.day}


def deadlines_listed(desk: Desk) -> set[str]:
    return {line.deadline_id for line in deadlines.waiting(desk)}


def test_a_removed_event_takes_its_deadlines_along_and_undo_brings_them_back(desk: Desk) -> None:
    enter(desk, decision(), "bezwaar")
    before = desk.open("d")
    after = deadlines.remove_happening(desk, "d", "h1").after
    assert (after.happenings, after.deadlines) == ((), ())
    assert deadlines_listed(desk) == set()
    assert desk.restore(before).after == before
    assert OBJECTION in deadlines_listed(desk)


def test_an_act_that_changes_nothing_is_not_stored(desk: Desk) -> None:
    enter(desk, decision(entered_at=datetime(2026, 11, 25, 9, 0, tzinfo=UTC)))
    before = len(desk.journal("d"))
    enter(desk, decision(entered_at=datetime(2026, 11, 25, 9, 0, tzinfo=UTC)))
    deadlines.set_length(desk, "d", OBJECTION, None)
    assert len(desk.journal("d")) == before


# which remedy, and what an answer does


def test_a_rule_that_an_answer_rules_out_falls_away_unless_it_was_taken_up(desk: Desk) -> None:
    people.set_case(desk, "d", Case(stage=Stage.ENFORCEMENT, judgment_on=date(2026, 11, 4)))
    service = Happening(id="h2", trigger="betekening-in-persoon", on=date(2026, 11, 10), standing=Standing.SEEN)
    deadlines.put_happening(desk, "d", service, ("verzet_betekening_in_persoon",))
    open_rules = {one.rule for one in desk.open("d").deadlines}
    assert {"verzet_betekening_in_persoon", "hoger_beroep_bodem"} <= open_rules
    facts.learn(desk, "d", Fact(question="pr-default", subject=CASE, value=True))
    facts.learn(desk, "d", Fact(question="pr-codefendant-appeared", subject=CASE, value=True))
    after = facts.learn(desk, "d", Fact(question="pr-interim-judgment", subject=CASE, value=False)).after
    rules = {one.rule for one in after.deadlines}
    assert "hoger_beroep_bodem" in rules
    assert due(desk, "hoger_beroep_bodem").applies is Truth.YES
    assert due(desk, "verzet_betekening_in_persoon").applies is Truth.NO  # taken up: in sight until it is set aside
    deadlines.set_aside(desk, "d", "h2/verzet_betekening_in_persoon", "een medegedaagde is verschenen")
    assert "h2/verzet_betekening_in_persoon" not in deadlines_listed(desk)


# journal, bin, export


def test_the_journal_names_each_act_and_who_did_it(desk: Desk) -> None:
    enter(desk, decision())
    desk.who = LAWYER
    deadlines.check(desk, "d", OBJECTION)
    deadlines.meet(desk, "d", OBJECTION, date(2026, 11, 24))
    told = [(one.verb, one.who) for one in desk.journal("d")]
    assert told == [
        ("deadline-met", LAWYER),
        ("deadline-checked", LAWYER),
        ("happening", PARALEGAL),
        ("add", PARALEGAL),
    ]


def test_a_dossier_in_the_bin_lists_no_deadline(desk: Desk) -> None:
    enter(desk, decision())
    dossiers.put_in_bin(desk, "d")
    assert deadlines.waiting(desk) == ()
    dossiers.take_from_bin(desk, "d")
    assert OBJECTION in deadlines_listed(desk)
    assert [one.verb for one in desk.journal("d")][:2] == ["take-from-bin", "put-in-bin"]  # nothing moved in it


def test_deadlines_travel_with_the_dossier_with_checks_and_moves(desk: Desk, tmp_path: Path) -> None:
    enter(desk, decision(), "bezwaar")
    enter(desk, decision(on=date(2026, 11, 18)))
    desk.who = LAWYER
    before = desk.open("d")
    source = dossiers.read_exchange(dossiers.take_out(desk, before, tmp_path / "uit"))
    brought = dossiers.bring_in(desk, source, dossier_id="d2")
    assert (brought.happenings, brought.deadlines) == (before.happenings, before.deadlines)
    assert {(line.dossier_id, line.deadline_id) for line in deadlines.waiting(desk)} >= {
        ("d", OBJECTION),
        ("d2", OBJECTION),
    }


def test_a_dossier_of_before_there_were_deadlines_has_them_at_once(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "oud"
    folder.mkdir()
    old = Dossier(id="oud", case=Case(stage=Stage.MERITS, roll_on=date(2026, 12, 8)))
    text = to_json(old)
    (folder / "dossier.json").write_text(text, encoding="utf-8")
    brought = dossiers.bring_in(desk, dossiers.read_exchange(folder / "dossier.json"))
    assert "case-roldatum/antwoord_kanton" in {one.id for one in brought.deadlines}


def test_the_lines_of_all_dossiers_stop_at_the_day_asked_for(desk: Desk) -> None:
    enter(desk, decision())
    assert OBJECTION in {line.deadline_id for line in deadlines.waiting(desk, LAST)}
    assert OBJECTION not in {line.deadline_id for line in deadlines.waiting(desk, LAST - timedelta(days=1))}
