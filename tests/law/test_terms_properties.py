"""What holds of every term and every day: what the Act moves, months that keep their number, safe days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from legalaid_desk.data import law_folder
from legalaid_desk.law import load_law
from legalaid_desk.law.deadlines import Clock, DeadlineRule, RuleKind, Unit
from legalaid_desk.law.sums import say
from legalaid_desk.law.terms import SumStep, months_later, of_length, reckon, unproved, within_the_act

LAW = load_law(law_folder())
CALENDAR = LAW.calendar
COUNTED = [rule for rule in LAW.deadlines.values() if rule.amount is not None]
FORWARD = [rule for rule in COUNTED if rule.counts == "forward"]
BACKWARD = [rule for rule in COUNTED if rule.counts == "backward"]
ONE_DAY = timedelta(days=1)
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))
PLAIN = LAW.deadlines["bezwaar"]


@st.composite
def made_up(draw: st.DrawFn) -> DeadlineRule:
    """A forward rule of any length that the Act can cover."""
    unit = draw(st.sampled_from([Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.WORKING_DAYS]))
    most = {Unit.DAYS: 90, Unit.WEEKS: 12, Unit.MONTHS: 3, Unit.WORKING_DAYS: 40}[unit]
    return replace(PLAIN, unit=unit, amount=draw(st.integers(1, most)), extended=True)


ANY_FORWARD = st.one_of(st.sampled_from(FORWARD), made_up())


@settings(max_examples=400)
@given(ANY_FORWARD, DAYS)
def test_a_day_later_at_the_start_never_ends_a_term_earlier(rule: DeadlineRule, start: date) -> None:
    first, second = reckon(rule, start, CALENDAR), reckon(rule, start + ONE_DAY, CALENDAR)
    assert first.last_day is not None
    assert second.last_day is not None
    assert first.last_day <= second.last_day


@settings(max_examples=400)
@given(made_up(), DAYS)
def test_the_last_day_is_a_working_day_where_the_act_extends(rule: DeadlineRule, start: date) -> None:
    found = reckon(rule, start, CALENDAR)
    assert found.last_day is not None
    assert found.raw_last_day is not None
    assert CALENDAR.off(found.last_day) == ""
    assert found.last_day >= found.raw_last_day
    assert found.safe_day is None


@given(st.sampled_from([rule for rule in COUNTED if not rule.extended]), DAYS)
def test_the_last_day_never_moves_where_the_act_does_not_extend(rule: DeadlineRule, start: date) -> None:
    found = reckon(rule, start, CALENDAR)
    assert found.last_day == found.raw_last_day


@given(st.sampled_from(COUNTED), DAYS)
def test_no_shipped_rule_is_extended_beyond_the_act(rule: DeadlineRule, start: date) -> None:
    found = reckon(rule, start, CALENDAR)
    if found.last_day != found.raw_last_day:
        assert rule.amount is not None
        assert (rule.clock, rule.counts) == (Clock.LAW, "forward")
        assert within_the_act(rule.unit, rule.amount)


@settings(max_examples=400)
@given(st.integers(3, 90), DAYS, st.booleans())
def test_a_term_of_three_days_holds_two_working_days(amount: int, start: date, counts_start: bool) -> None:
    rule = replace(PLAIN, unit=Unit.DAYS, amount=amount, extended=True, count_start_day=counts_start)
    last = reckon(rule, start, CALENDAR).last_day
    assert last is not None
    day = start if counts_start else start + ONE_DAY
    working = [day + ONE_DAY * ahead for ahead in range((last - day).days + 1)]
    assert sum(not CALENDAR.off(one) for one in working) >= 2


def test_one_working_day_over_a_weekend_is_no_term_of_three_days() -> None:
    rule = replace(PLAIN, unit=Unit.WORKING_DAYS, amount=1)
    assert reckon(rule, date(2026, 11, 27), CALENDAR).last_day == date(2026, 11, 30)


@given(st.integers(1, 2), DAYS)
def test_a_shorter_term_is_moved_only_off_its_last_day(amount: int, start: date) -> None:
    found = reckon(replace(PLAIN, unit=Unit.DAYS, amount=amount), start, CALENDAR)
    assert found.raw_last_day is not None
    assert found.last_day is not None
    between = range((found.last_day - found.raw_last_day).days)
    assert all(CALENDAR.off(found.raw_last_day + ONE_DAY * ahead) for ahead in between)


@settings(max_examples=300)
@given(st.sampled_from(COUNTED), DAYS)
def test_the_safe_day_is_a_working_day_before_the_last(rule: DeadlineRule, start: date) -> None:
    found = reckon(rule, start, CALENDAR)
    assert found.last_day is not None
    if found.safe_day is not None:
        assert CALENDAR.off(found.safe_day) == ""
        assert found.safe_day < found.last_day
    elif rule.kind in (RuleKind.FATAL, RuleKind.DEADLINE, RuleKind.LATEST):
        assert CALENDAR.off(found.last_day) == ""


@given(DAYS, st.integers(-36, 36))
def test_months_keep_their_number_or_end_with_the_month(start: date, months: int) -> None:
    found = months_later(start, months)
    assert (found.year * 12 + found.month) - (start.year * 12 + start.month) == months
    if found.day != start.day:
        assert found.day < start.day
        assert (found + ONE_DAY).day == 1


@given(st.sampled_from(BACKWARD), DAYS)
def test_a_term_counted_back_ends_before_its_event_and_stays(rule: DeadlineRule, start: date) -> None:
    found = reckon(rule, start, CALENDAR)
    assert found.last_day is not None
    assert found.last_day < start
    assert found.last_day == found.raw_last_day


@given(st.sampled_from(COUNTED), st.dates(date(2029, 1, 1), date(2099, 1, 1)))
def test_beyond_the_decrees_it_computes_and_says_which_years_are_known(rule: DeadlineRule, start: date) -> None:
    found = reckon(rule, start, CALENDAR)
    assert found.last_day is not None
    unknown = [need for need in found.needs if need.line == "equated-unknown"]
    moves = rule.extended or rule.unit is Unit.WORKING_DAYS
    to_act = rule.kind in (RuleKind.FATAL, RuleKind.DEADLINE, RuleKind.LATEST)
    if (moves or to_act) and not CALENDAR.knows(start, found.last_day):
        (need,) = unknown
        assert "van 2023 tot en met 2028 wel" in say(need, LAW)
    else:
        assert unknown == []


def test_the_decrees_are_not_asked_for_where_no_day_can_depend_on_them() -> None:
    kept = reckon(LAW.deadlines["dossier_bewaren"], date(2031, 3, 3), CALENDAR)
    assert [need.line for need in kept.needs] == []


@given(st.sampled_from(COUNTED), st.dates())
def test_every_sum_can_be_said_in_both_languages(rule: DeadlineRule, start: date) -> None:
    """Also at the ends of the calendar, where a term may end past all years."""
    found = reckon(rule, start, CALENDAR)
    for step in (*found.steps, *found.needs):
        assert _is_said(step)


def test_the_article_that_gives_the_length_stands_in_the_sum_and_a_length_of_a_judge_has_none() -> None:
    by_law = [rule for rule in COUNTED if rule.amount and rule.clock is Clock.LAW]
    assert by_law
    for rule in by_law:
        assert any(f"({rule.legal_basis})" in said for said in _sum(rule))
        assert not any(rule.legal_basis in said for said in _sum(of_length(rule, 9, Unit.DAYS)))


def test_a_length_that_is_only_usual_names_no_article_as_its_ground() -> None:
    usual = LAW.deadlines["ontruimingstermijn_vonnis"]
    assert not any(usual.legal_basis in said for said in _sum(usual))


@given(st.sampled_from(list(LAW.deadlines.values())), DAYS, st.booleans(), st.booleans())
def test_without_proof_there_is_no_last_day_and_it_is_said(
    rule: DeadlineRule, start: date, known: bool, bound: bool
) -> None:
    found = unproved(rule, start if known else None, CALENDAR, is_bound=bound)
    assert found.last_day is None
    assert found.start is None
    assert found.needs[0].line == "unproved"
    assert all(_is_said(step) for step in (*found.steps, *found.needs))
    if known and rule.amount is not None:
        assert found.safe_day is not None


def _sum(rule: DeadlineRule) -> list[str]:
    return [say(step, LAW, "nl") for step in reckon(rule, date(2026, 11, 10), CALENDAR).steps]


def _is_said(step: SumStep) -> bool:
    return all(say(step, LAW, language).endswith((".", "?")) for language in ("nl", "en"))
