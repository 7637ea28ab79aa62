"""Which deadlines follow from a dossier, on which days, and what an act does to them. The rules here are made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from legalaid_desk.dossier import (
    Case,
    Days,
    DeadlineState,
    Dossier,
    Fact,
    Facts,
    Happening,
    Moved,
    Stage,
    Standing,
)
from legalaid_desk.law import AnswerKind, Law, Question, Truth, Verified
from legalaid_desk.law.calendar import Calendar
from legalaid_desk.law.deadlines import Actor, DeadlineRule, RuleKind, Trigger, Unit
from legalaid_desk.law.grammar import parse_condition
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, deadlines, of_other_law
from legalaid_desk.walk.following import kept_up

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)

SERVED = Trigger(
    id="served",
    group="service",
    name="betekening",
    name_en="service",
    ask="?",
    ask_en="?",
    proof=("het exploot",),
    proof_en=("the writ",),
    not_before=("judgment",),
)
JUDGMENT = Trigger(
    id="judgment",
    group="judgment",
    name="vonnis",
    name_en="judgment",
    ask="?",
    ask_en="?",
    proof=("het vonnis",),
    proof_en=("the judgment",),
    case_day="judgment_on",
    when=parse_condition("stage is enforcement"),
)
ROLL = Trigger(
    id="roll",
    group="hearing",
    name="roldatum",
    name_en="roll date",
    ask="?",
    ask_en="?",
    proof=("de dagvaarding",),
    proof_en=("the summons",),
    case_day="roll_on",
    when=parse_condition("stage is merits"),
    ahead=True,
)


def rule(rule_id: str, trigger: str, weeks: int, **changes: object) -> DeadlineRule:
    plain = DeadlineRule(
        id=rule_id,
        name=rule_id,
        name_en=rule_id,
        kind=RuleKind.FATAL,
        actor=Actor.CLIENT,
        legal_basis="-",
        trigger=trigger,
        unit=Unit.WEEKS,
        amount=weeks,
        extended=True,
        note="",
        note_en="",
        verified=Verified.TEXT,
        sources=(),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


DEFAULT = Question(id="pr-default", step="s", text="?", text_en="?", kind=AnswerKind.YES_NO)
STAGE = Question(id="stage", step="s", text="?", text_en="?", kind=AnswerKind.CHOICE, intake=True)
LAW = Law(
    version="t",
    dated=TODAY,
    title="t",
    questions={"pr-default": DEFAULT, "stage": STAGE},
    triggers={one.id: one for one in (SERVED, JUDGMENT, ROLL)},
    deadlines={
        one.id: one
        for one in (
            rule("opposition", "served", 4, when=parse_condition("pr-default is yes")),
            rule("appeal", "judgment", 12, when=parse_condition("not (pr-default is yes)")),
            rule("answer", "roll", 0),
        )
    },
    calendar=Calendar((), ()),
)


def case(**days: object) -> Dossier:
    return Dossier(id="d", case=replace(Case(stage=Stage.ENFORCEMENT), **days))  # type: ignore[arg-type]


def found(dossier: Dossier) -> dict[str, Due]:
    return {due.rule.id: due for due in deadlines(DossierView(dossier, LAW, TODAY))}


def served(**changes: object) -> Happening:
    return replace(Happening(id="h1", trigger="served", standing=Standing.SEEN, on=date(2026, 11, 2)), **changes)  # type: ignore[arg-type]


def act(before: Dossier, after: Dossier) -> Dossier:
    return kept_up(before, after, LAW, by="B. Paralegal", at=NOW)


def default(value: bool) -> Fact:
    return Fact(question="pr-default", subject="case", value=value)


def test_a_day_of_the_case_starts_terms_without_being_entered_again() -> None:
    due = found(case(judgment_on=date(2026, 11, 2)))["appeal"]
    assert (due.happening.id, due.is_proved, due.day) == ("case-judgment", True, date(2027, 1, 25))


def test_a_day_of_the_case_counts_only_at_its_stage() -> None:
    assert found(case(roll_on=date(2026, 12, 8))) == {}


def test_where_the_stage_is_not_known_a_day_of_the_case_counts_as_all_it_may_be() -> None:
    dossier = Dossier(id="d", case=Case(judgment_on=date(2026, 11, 2), roll_on=date(2026, 12, 8)))
    assert set(found(dossier)) == {"appeal", "answer"}


def test_a_term_that_hangs_on_an_unanswered_question_is_shown() -> None:
    due = found(case(judgment_on=date(2026, 11, 2)))["appeal"]
    assert due.applies is Truth.UNKNOWN


def test_where_nobody_knows_what_a_day_of_the_case_is_nobody_knows_whether_its_term_runs() -> None:
    no_default = Facts((default(False),))
    dossier = Dossier(id="d", case=Case(judgment_on=date(2026, 11, 2)), facts=no_default)
    assert found(dossier)["appeal"].applies is Truth.UNKNOWN
    assert found(replace(case(judgment_on=date(2026, 11, 2)), facts=no_default))["appeal"].applies is Truth.YES


def test_a_term_that_does_not_apply_is_not_proposed() -> None:
    dossier = replace(case(judgment_on=date(2026, 11, 2)), facts=Facts((default(True),)))
    assert "appeal" not in found(dossier)


def test_what_was_taken_up_stays_when_it_no_longer_applies() -> None:
    before = act(Dossier(id="d"), case(judgment_on=date(2026, 11, 2)))
    taken = before.with_deadline(replace(before.deadlines[0], state=DeadlineState.OPEN))
    after = act(taken, taken.learn(default(True)))
    assert [one.rule for one in after.deadlines] == ["appeal"]
    assert found(after)["appeal"].applies is Truth.NO


def test_an_unproved_start_gives_no_last_day() -> None:
    due = found(case().with_happening(served(standing=Standing.CLIENT_SAYS)))["opposition"]
    assert due.reckoned.last_day is None
    assert due.reckoned.needs[0].line == "unproved"


def test_the_safe_day_of_an_unproved_start_is_counted_from_what_must_come_before() -> None:
    dossier = case(judgment_on=date(2026, 10, 26)).with_happening(served(standing=Standing.CLIENT_SAYS))
    assert found(dossier)["opposition"].deadline.days == Days(safe=date(2026, 11, 23))


def test_of_several_judgments_the_first_bounds_a_service_that_nobody_proved() -> None:
    later = Happening(id="h2", trigger="judgment", on=date(2026, 11, 20), standing=Standing.SEEN)
    said = served(on=None, standing=Standing.UNKNOWN)
    dossier = case(judgment_on=date(2026, 10, 26)).with_happening(later).with_happening(said)
    assert found(dossier)["opposition"].deadline.days == Days(safe=date(2026, 11, 23))


def test_a_day_that_the_client_names_before_the_bound_is_not_put_off_to_it() -> None:
    dossier = case(judgment_on=date(2026, 11, 16)).with_happening(served(standing=Standing.CLIENT_SAYS))
    due = found(dossier)["opposition"]
    assert due.deadline.days == Days(safe=date(2026, 11, 30))
    assert [step.line for step in due.reckoned.steps][-1] == "safe-as-said"


def test_a_safe_day_that_moves_with_what_came_before_says_that_an_event_changed() -> None:
    unsure = served(on=None, standing=Standing.UNKNOWN)
    before = act(Dossier(id="d"), case(judgment_on=date(2026, 10, 26)).with_happening(unsure))
    after = act(before, replace(before, case=before.case.with_day("judgment_on", date(2026, 10, 28))))
    opposition = next(one for one in after.deadlines if one.rule == "opposition")
    assert [move.why for move in opposition.moves] == [Moved.EVENT]


def test_an_earliest_day_that_was_entered_goes_first() -> None:
    happening = served(standing=Standing.DISPUTED, not_before=date(2026, 10, 30))
    dossier = case(judgment_on=date(2026, 10, 26)).with_happening(happening)
    assert found(dossier)["opposition"].deadline.days.safe == date(2026, 11, 27)


def test_without_any_bound_the_safe_day_is_what_the_client_says_and_says_so() -> None:
    due = found(case().with_happening(served(standing=Standing.CLIENT_SAYS)))["opposition"]
    assert due.day == date(2026, 11, 30)
    assert [step.line for step in due.reckoned.steps][-1] == "safe-as-said"


def test_nobody_knows_the_day_and_nothing_bounds_it() -> None:
    due = found(case().with_happening(served(on=None, standing=Standing.UNKNOWN)))["opposition"]
    assert (due.day, [need.line for need in due.reckoned.needs][-1]) == (None, "no-safe-day")


def test_a_moved_event_moves_its_terms_and_the_old_days_are_kept() -> None:
    before = act(Dossier(id="d"), case().with_happening(served()))
    after = act(before, before.with_happening(served(on=date(2026, 11, 5))))
    [deadline] = after.deadlines
    [move] = deadline.moves
    assert (move.why, move.by, move.at) == (Moved.EVENT, "B. Paralegal", NOW)
    assert (move.before.last, move.after.last) == (date(2026, 11, 30), date(2026, 12, 3))
    assert deadline.days.last == date(2026, 12, 3)


def test_proof_alone_moves_as_well() -> None:
    unsure = served(standing=Standing.CLIENT_SAYS, not_before=date(2026, 10, 28))
    before = act(Dossier(id="d"), case().with_happening(unsure))
    after = act(before, before.with_happening(replace(unsure, standing=Standing.SEEN)))
    assert after.deadlines[0].moves[0].why is Moved.PROOF


def test_a_day_that_a_judge_named_stays_where_it_is() -> None:
    before = act(Dossier(id="d"), case().with_happening(served()))
    named = before.with_deadline(replace(before.deadlines[0], given=date(2026, 12, 6)))
    after = act(named, act(before, named).with_happening(served(on=date(2026, 11, 9))))
    days = after.deadlines[0].days
    assert (days.last, days.safe) == (date(2026, 12, 6), date(2026, 12, 4))


def test_another_length_is_counted_and_noted() -> None:
    before = act(Dossier(id="d"), case().with_happening(served()))
    longer = act(before, before.with_deadline(replace(before.deadlines[0], amount=6, unit="weeks")))
    assert (longer.deadlines[0].days.last, longer.deadlines[0].moves[0].why) == (date(2026, 12, 14), Moved.LENGTH)


def test_an_act_that_touches_no_day_leaves_the_deadlines_as_they_are() -> None:
    before = act(Dossier(id="d"), case().with_happening(served()))
    assert act(before, replace(before, name="Familie")).deadlines == before.deadlines


def test_a_law_without_rules_leaves_a_dossier_alone() -> None:
    dossier = case().with_happening(served())
    bare = replace(LAW, deadlines={}, triggers={})
    assert kept_up(dossier, dossier, bare, by="", at=NOW) is dossier


ASKED = Question(id="served-on", step="s", text="?", text_en="?", kind=AnswerKind.DAY)
WITH_ASKED = replace(
    LAW,
    questions={**LAW.questions, "served-on": ASKED},
    triggers={**LAW.triggers, "served": replace(SERVED, question="served-on")},
)


def test_the_answer_to_a_question_starts_the_terms_of_its_event_with_its_own_proof() -> None:
    fact = Fact(question="served-on", subject="case", value=date(2026, 11, 2), standing=Standing.SEEN, exhibits=("e1",))
    [due] = deadlines(DossierView(case().learn(fact), WITH_ASKED, TODAY))
    assert (due.happening.id, due.happening.exhibits, due.is_proved) == ("fact-served", ("e1",), True)
    assert due.day == date(2026, 11, 30)


def test_an_answer_that_nobody_proved_gives_no_last_day() -> None:
    fact = Fact(question="served-on", subject="case", value=date(2026, 11, 2), standing=Standing.CLIENT_SAYS)
    [due] = deadlines(DossierView(case().learn(fact), WITH_ASKED, TODAY))
    assert (due.reckoned.last_day, due.deadline.days.safe) == (None, date(2026, 11, 30))


def test_a_term_that_was_taken_up_stays_in_sight_when_the_stage_makes_another_event_of_its_day() -> None:
    before = act(Dossier(id="d"), case(judgment_on=date(2026, 11, 2)))
    taken = before.with_deadline(replace(before.deadlines[0], state=DeadlineState.OPEN))
    after = act(taken, replace(taken, case=replace(taken.case, stage=Stage.MERITS)))
    [due] = deadlines(DossierView(after, LAW, TODAY))
    assert (due.rule.id, due.day, due.applies) == ("appeal", date(2027, 1, 25), Truth.NO)
    assert after.deadlines[0].state is DeadlineState.OPEN


def test_a_proposed_term_goes_when_the_stage_makes_another_event_of_its_day() -> None:
    before = act(Dossier(id="d"), case(judgment_on=date(2026, 11, 2)))
    assert before.deadlines
    assert act(before, replace(before, case=replace(before.case, stage=Stage.MERITS))).deadlines == ()


def test_a_term_that_was_taken_up_stays_without_a_day_where_that_is_taken_back() -> None:
    before = act(Dossier(id="d"), case(judgment_on=date(2026, 11, 2)))
    taken = before.with_deadline(replace(before.deadlines[0], state=DeadlineState.OPEN))
    [left] = act(taken, replace(taken, case=replace(taken.case, judgment_on=None))).deadlines
    assert (left.id, left.state, left.days) == (taken.deadlines[0].id, DeadlineState.OPEN, Days())
    assert [move.before for move in left.moves] == [taken.deadlines[0].days]
    proposed = act(before, replace(before, case=replace(before.case, judgment_on=None)))
    assert proposed.deadlines == ()


ORDERED = Trigger(
    id="ordered",
    group="service",
    name="bevel",
    name_en="order",
    ask="?",
    ask_en="?",
    proof=("het exploot",),
    proof_en=("the writ",),
    not_before=("served",),
)
WITH_ORDER = replace(
    LAW,
    triggers={**LAW.triggers, "ordered": ORDERED},
    deadlines={**LAW.deadlines, "order": rule("order", "ordered", 1)},
)


def safe_day_after(earlier: Happening) -> Days:
    """Of an order of which nobody knows the day, after this service."""
    order = Happening(id="h2", trigger="ordered", standing=Standing.UNKNOWN)
    dossier = Dossier(id="d", case=Case(stage=Stage.ENFORCEMENT)).with_happening(earlier).with_happening(order)
    [due] = [one for one in deadlines(DossierView(dossier, WITH_ORDER, TODAY)) if one.rule.id == "order"]
    return due.deadline.days


def test_only_what_is_proved_bounds_what_comes_after_it() -> None:
    assert safe_day_after(served()).safe == date(2026, 11, 9)
    assert safe_day_after(served(standing=Standing.CLIENT_SAYS)) == Days()
    earliest = served(standing=Standing.CLIENT_SAYS, not_before=date(2026, 10, 26))
    assert safe_day_after(earliest).safe == date(2026, 11, 2)


OTHER_LAW = replace(LAW, deadlines={"answer": LAW.deadlines["answer"]})


def test_what_was_taken_up_is_not_lost_under_a_law_without_its_rule() -> None:
    before = act(Dossier(id="d"), case().with_happening(served()))
    taken = before.with_deadline(replace(before.deadlines[0], state=DeadlineState.OPEN))
    elsewhere = kept_up(taken, taken, OTHER_LAW, by="", at=NOW)
    assert elsewhere.deadlines == taken.deadlines
    assert of_other_law(DossierView(elsewhere, OTHER_LAW, TODAY)) == taken.deadlines
    back = act(elsewhere, elsewhere)
    assert back.deadlines == taken.deadlines
    assert of_other_law(DossierView(back, LAW, TODAY)) == ()


def test_what_was_only_proposed_goes_with_its_rule() -> None:
    before = act(Dossier(id="d"), case().with_happening(served()))
    assert kept_up(before, before, OTHER_LAW, by="", at=NOW).deadlines == ()


def test_what_was_taken_up_goes_with_its_event_also_under_another_law() -> None:
    before = act(Dossier(id="d"), case().with_happening(served()))
    taken = before.with_deadline(replace(before.deadlines[0], state=DeadlineState.OPEN))
    assert kept_up(taken, taken.without_happening("h1"), OTHER_LAW, by="", at=NOW).deadlines == ()
