"""What holds of the deadlines of every dossier, whatever happened in it; with the rules that ship."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import Case, DeadlineState, Dossier, Fact, Facts, Happening, Stage, Standing
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.law import AnswerKind, load_law
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, deadlines, is_met
from legalaid_desk.walk.following import kept_up

LAW = load_law(law_folder())
NOW = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
TODAY = NOW.date()
DAYS = st.dates(date(2024, 1, 1), date(2028, 6, 30))
MAY_BE_A_DAY = st.one_of(st.none(), DAYS)
ASKED = ("pr-default", "pr-codefendant-appeared", "pr-interim-judgment", "pr-home-abroad")
DAY_QUESTIONS = sorted({one.question for one in LAW.triggers.values() if one.question})


@st.composite
def happenings(draw: st.DrawFn, number: int) -> Happening:
    on = draw(MAY_BE_A_DAY)
    earlier = draw(st.one_of(st.none(), st.integers(0, 60)))
    return Happening(
        id=f"h{number}",
        trigger=draw(st.sampled_from(sorted(LAW.triggers))),
        on=on,
        not_before=on - timedelta(days=earlier) if on and earlier is not None else None,
        standing=draw(st.sampled_from(list(Standing))),
        entered_by="B. Paralegal",
        entered_at=NOW,
    )


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    case = Case(
        stage=draw(st.one_of(st.none(), st.sampled_from(list(Stage)))),
        roll_on=draw(MAY_BE_A_DAY),
        hearing_on=draw(MAY_BE_A_DAY),
        judgment_on=draw(MAY_BE_A_DAY),
        eviction_on=draw(MAY_BE_A_DAY),
    )
    answers = draw(st.dictionaries(st.sampled_from(ASKED), st.booleans()))
    days = draw(st.dictionaries(st.sampled_from(DAY_QUESTIONS), DAYS))
    facts = [Fact(question=one, value=value) for one, value in answers.items()]
    facts += [Fact(question=one, value=day) for one, day in days.items()]
    entered = tuple(draw(happenings(number)) for number in range(draw(st.integers(0, 3))))
    return Dossier(id="d", case=case, facts=Facts(tuple(facts)), happenings=entered)


def act(before: Dossier, after: Dossier) -> Dossier:
    return kept_up(before, after, LAW, by="B. Paralegal", at=NOW)


def found(dossier: Dossier) -> tuple[Due, ...]:
    return deadlines(DossierView(dossier, LAW, TODAY))


@st.composite
def decided(draw: st.DrawFn) -> Dossier:
    """A dossier in which somebody took some up, and a letter named the day or length of others."""
    dossier = act(Dossier(id="d"), draw(dossiers()))
    for deadline in dossier.deadlines:
        state = draw(st.sampled_from(list(DeadlineState)))
        named = draw(st.one_of(st.none(), DAYS)) if draw(st.booleans()) else None
        amount = draw(st.one_of(st.none(), st.integers(1, 40)))
        unit = draw(st.sampled_from(("", "days", "weeks", "months", "working_days"))) if amount else ""
        dossier = dossier.with_deadline(replace(deadline, state=state, given=named, amount=amount, unit=unit))
    return act(dossier, dossier)


@settings(max_examples=60, deadline=None)
@given(decided())
def test_to_keep_up_what_is_kept_up_changes_nothing(dossier: Dossier) -> None:
    assert act(dossier, dossier) is dossier


@settings(max_examples=60, deadline=None)
@given(decided())
def test_every_dossier_can_be_stored_and_comes_back_as_it_was(dossier: Dossier) -> None:
    assert from_json(to_json(dossier)) == dossier


@settings(max_examples=60, deadline=None)
@given(decided(), dossiers())
def test_undo_brings_every_day_and_its_history_back(before: Dossier, other: Dossier) -> None:
    changed = replace(before, case=other.case, facts=other.facts, happenings=other.happenings, deadlines=())
    after = act(before, changed)
    assert act(after, before) == before


@settings(max_examples=60, deadline=None)
@given(decided())
def test_without_proof_there_is_no_last_day_unless_a_letter_named_it(dossier: Dossier) -> None:
    for due in found(dossier):
        if is_met(due.deadline):
            continue  # its days are those of when it was met
        if not due.is_proved and due.deadline.given is None:
            assert due.deadline.days.last is None
            assert due.deadline.days.next is None
        if due.deadline.given is not None:
            assert due.deadline.days.last == due.deadline.given


@settings(max_examples=60, deadline=None)
@given(dossiers())
def test_proof_never_brings_the_day_before_what_was_held_safe(dossier: Dossier) -> None:
    """The day that is safe while nobody proved a start is still in time once it is proved."""
    for due in found(dossier):
        happening = due.happening
        entered = dossier.happening(happening.id)
        if due.is_proved or entered is None or happening.on is None or due.day is None or due.rule.counts == "backward":
            continue
        proved = dossier.with_happening(replace(entered, standing=Standing.SEEN))
        [then] = [one for one in found(proved) if one.id == due.id]
        assert then.day is not None
        assert due.day <= then.day, (due.rule.id, happening)


@settings(max_examples=60, deadline=None)
@given(decided(), st.integers(1, 40))
def test_a_day_that_a_letter_named_moves_with_nothing(dossier: Dossier, days: int) -> None:
    later = tuple(replace(one, on=one.on and one.on + timedelta(days=days)) for one in dossier.happenings)
    after = act(dossier, replace(dossier, happenings=later))
    for deadline in dossier.deadlines:
        now = after.deadline(deadline.id)
        if deadline.given is not None and now is not None:
            assert now.days == deadline.days
            assert now.moves == deadline.moves


def test_the_questions_of_these_tests_are_there() -> None:
    """A question that went would make the dossiers above poorer without a word."""
    assert all(LAW.questions[one].kind is AnswerKind.YES_NO for one in ASKED)
    assert all(LAW.questions[one].kind is AnswerKind.DAY for one in DAY_QUESTIONS)
