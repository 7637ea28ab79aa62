"""A last day that a judge or a letter named: what is said of it depends on who must act."""

from __future__ import annotations

from datetime import date

from legalaid_desk.data import law_folder
from legalaid_desk.law import load_law
from legalaid_desk.law.terms import Reckoned, given

LAW = load_law(law_folder())
SECOND_CHRISTMAS_DAY = date(2026, 12, 26)


def named(rule: str) -> Reckoned:
    return given(LAW.deadlines[rule], SECOND_CHRISTMAS_DAY, LAW.calendar)


def lines(found: Reckoned) -> list[str]:
    return [step.line for step in found.steps]


def test_a_day_to_act_on_that_is_no_working_day_has_a_safe_day() -> None:
    found = named("memorie_van_grieven_bodem")
    assert (found.last_day, found.safe_day, found.earliest_next_day) == (
        SECOND_CHRISTMAS_DAY,
        date(2026, 12, 24),
        None,
    )
    assert lines(found) == ["given", "stays-off", "safe-day"]


def test_a_wait_whose_last_day_was_named_says_from_when_the_bailiff_may_act_and_tells_nobody_to_act_before() -> None:
    found = named("ontruimingstermijn_vonnis")
    assert (found.last_day, found.safe_day) == (SECOND_CHRISTMAS_DAY, None)
    assert found.earliest_next_day == date(2026, 12, 27)
    assert lines(found) == ["given", "stays-off", "next-day", "bailiff-day"]
    assert found.steps[-1].value("day") == date(2026, 12, 28)


def test_how_long_something_lasts_by_a_named_day_has_no_safe_day() -> None:
    assert named("moratorium_duur").safe_day is None
