"""What the entry of a day says of it before anything is counted."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.law.doubts import LINES, doubts
from legalaid_desk.law.sums import said, sources_of

TODAY = date(2026, 11, 25)


def _lines(trigger: str, day: date, *others: tuple[str, date]) -> tuple[str, ...]:
    law = shipped_law()
    known = [(law.triggers[kind], on) for kind, on in others]
    return tuple(one.line for one in doubts(law.triggers[trigger], day, TODAY, law.calendar, known))


def test_an_ordinary_day_raises_no_doubt() -> None:
    assert _lines("vonnis", TODAY) == ()
    assert _lines("betekening-in-persoon", date(2026, 11, 21)) == ()


def test_a_judgment_in_the_future_is_odd_and_a_hearing_there_is_not() -> None:
    assert _lines("vonnis", date(2026, 11, 26)) == ("doubt-future",)
    assert _lines("roldatum", date(2026, 12, 8)) == ()


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2026, 4, 27), date(2025, 12, 26)])
def test_a_service_on_a_sunday_or_holiday_wants_leave(day: date) -> None:
    assert _lines("betekening-in-persoon", day) == ("doubt-bailiff",)
    assert _lines("vonnis", day) == ()


def test_good_friday_and_equated_days_want_leave_too_and_a_saturday_does_not() -> None:
    assert _lines("betekening-in-persoon", date(2026, 4, 3)) == ("doubt-bailiff",)
    assert _lines("betekening-in-persoon", date(2026, 5, 15)) == ("doubt-bailiff",)
    assert _lines("betekening-in-persoon", date(2026, 11, 21)) == ()


def test_a_service_before_its_judgment_is_odd_unless_there_is_an_earlier_judgment() -> None:
    later, earlier = ("vonnis", date(2026, 10, 20)), ("vonnis", date(2026, 9, 1))
    assert _lines("betekening-vonnis", date(2026, 10, 13), later) == ("doubt-too-early",)
    assert _lines("betekening-vonnis", date(2026, 10, 13), later, earlier) == ()
    assert _lines("vonnis", date(2026, 10, 20), ("betekening-vonnis", date(2026, 10, 13))) == ("doubt-too-late",)


def test_of_the_year_only_the_gravest_is_said() -> None:
    assert _lines("vonnis", date(1969, 12, 31)) == ("doubt-old",)
    assert _lines("vonnis", date(2015, 6, 1)) == ("doubt-far",)
    assert _lines("vonnis", date(2016, 6, 1)) == ()
    assert _lines("vonnis", date(2062, 11, 24)) == ("doubt-far",)
    assert _lines("vonnis", date.max) == ("doubt-far",)


def test_doubts_are_said_in_both_languages_with_what_they_rest_on() -> None:
    law = shipped_law()
    assert set(law.sums) >= LINES
    served = law.triggers["betekening-vonnis"]
    known = [(law.triggers["vonnis"], date(2026, 11, 23))]
    found = doubts(served, date(2026, 11, 22), TODAY, law.calendar, known)
    leave, order = said(found, law)
    assert leave.startswith("Op een zondag of algemeen erkende feestdag mag de deurwaarder alleen met verlof")
    assert "zondag 22 november 2026" in leave
    judgment = f"{law.triggers['vonnis'].name}, maandag 23 november 2026."
    assert order.startswith("Zondag 22 november 2026 ligt vóór")
    assert judgment in order
    assert law.triggers["vonnis"].name_en in said(found, law, "en")[1]
    assert sources_of(found[0], law) == ("rv-64", "rv-438b", "rv-1077")
