"""Our calendar against the PyPI package ``holidays``: where they differ and why, so that neither changes unseen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import holidays
import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.law import load_law
from legalaid_desk.law.calendar import EQUATED, WEEKEND, Calendar, day_of, easter
from legalaid_desk.law.deadlines import Holiday

LAW = load_law(law_folder())
CALENDAR = LAW.calendar
YEARS = range(1990, 2100)
THEIRS = holidays.country_holidays("NL", years=YEARS)
FIRST_KINGS_DAY = 2014
LUSTRUM = 5
SUNDAY = 6


def days() -> Iterator[date]:
    day = date(YEARS[0], 1, 1)
    while day.year in YEARS:
        yield day
        day += timedelta(days=1)


def is_ours(day: date) -> bool:
    return CALENDAR.off(day) not in ("", *WEEKEND.values())


OURS_ONLY = {day for day in days() if is_ours(day) and day not in THEIRS}
THEIRS_ONLY = {day for day in days() if not is_ours(day) and day in THEIRS}


def test_they_have_easter_and_whit_sunday_which_art_3_does_not_name() -> None:
    """Both are Sundays, on which no term ends anyway: art. 3 names only the second days."""
    sundays = {easter(year) + timedelta(days=offset) for year in YEARS for offset in (0, 49)}
    assert sundays <= THEIRS_ONLY
    assert all(day.weekday() == SUNDAY and CALENDAR.off(day) == "sunday" for day in sundays)


def test_they_have_the_30th_of_april_while_there_was_a_queen() -> None:
    """Art. 3 names the day on which the birthday is celebrated; ours is that of the present King, for all years."""
    queens = {date(year, 4, 30) for year in YEARS if year < FIRST_KINGS_DAY}
    queens = {day - timedelta(days=1) if day.weekday() == SUNDAY else day for day in queens}
    sundays = {easter(year) + timedelta(days=offset) for year in YEARS for offset in (0, 49)}
    assert THEIRS_ONLY - sundays == queens


def test_we_have_5_may_every_year_the_27th_of_april_and_the_days_of_decrees() -> None:
    """5 May is in art. 3 without a word on lustrum years; decrees rest on art. 3 lid 3. Nothing else differs."""
    liberation = {date(year, 5, 5) for year in YEARS if year % LUSTRUM}
    ascension = {easter(year) + timedelta(days=39) for year in YEARS}
    kings = {day_of(LAW.holidays["koningsdag"], year) for year in YEARS if year < FIRST_KINGS_DAY}
    decrees = {day for year in LAW.equated.values() for day in year.days}
    assert (liberation - ascension) | kings | decrees == OURS_ONLY


def test_the_days_of_decrees_are_those_of_the_sources() -> None:
    assert {year: [f"{day:%m-%d}" for day in one.days] for year, one in LAW.equated.items()} == {
        "2023": ["04-28", "05-19"],
        "2024": ["05-10", "12-27"],
        "2025": ["05-30"],
        "2026": ["01-02", "05-15"],
        "2027": ["05-07"],
        "2028": ["04-28", "05-26"],
    }
    assert CALENDAR.known_years == (2023, 2024, 2025, 2026, 2027, 2028)


@pytest.mark.parametrize(
    "year, expected",
    [
        (2024, "01-01 03-29 04-01 04-27 05-05 05-09 05-10 05-20 12-25 12-26 12-27"),
        (2025, "01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26"),
        (2026, "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26"),
        (2027, "01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26"),
        (2028, "01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26"),
        (2029, "01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26"),
    ],
)
def test_the_days_off_of_a_year(year: int, expected: str) -> None:
    assert [f"{day:%m-%d}" for day in days() if day.year == year and is_ours(day)] == expected.split()


def test_a_bailiff_may_serve_on_a_saturday_and_wants_leave_on_every_sunday_and_holiday() -> None:
    """The Code counts Good Friday and equated days among the holidays (art. 1077 lid 3 Rv)."""
    assert CALENDAR.off(date(2026, 11, 28)) == "saturday"
    assert not CALENDAR.bars_bailiff(date(2026, 11, 28))
    assert not CALENDAR.bars_bailiff(date(2026, 11, 27))
    for day in (date(2026, 11, 29), date(2026, 12, 25), date(2026, 12, 26), date(2026, 5, 5)):
        assert CALENDAR.bars_bailiff(day)
    for day in (date(2026, 4, 3), date(2026, 5, 15)):
        assert CALENDAR.bars_bailiff(day)


def test_a_year_without_days_is_known_and_one_that_does_not_stand_there_is_not() -> None:
    quiet = Calendar(LAW.holidays.values(), [*LAW.equated.values(), replace(LAW.equated["2027"], id="2029", days=())])
    assert quiet.knows(date(2029, 3, 1))
    assert not quiet.knows(date(2029, 3, 1), date(2030, 1, 1))
    assert not CALENDAR.knows(date(2029, 3, 1))


def test_a_bridge_day_is_an_ordinary_day_where_no_decree_is_known() -> None:
    assert CALENDAR.off(date(2026, 5, 15)) == EQUATED
    assert CALENDAR.off(date(2029, 5, 11)) == ""


def test_a_holiday_that_is_no_day_is_refused() -> None:
    for written in ("13-01", "05", "easter+", "pasen"):
        with pytest.raises(ValueError, match=r"."):
            day_of(Holiday(id="x", name="x", name_en="x", day=written, sources=()), 2026)


class Counting(Calendar):
    """Notes each year that it works out."""

    def __init__(self) -> None:
        super().__init__(LAW.holidays.values(), LAW.equated.values())
        self.worked_out: list[int] = []

    def _days_off(self, year: int) -> dict[date, str]:
        self.worked_out.append(year)
        return super()._days_off(year)


def test_the_table_of_a_year_is_built_once() -> None:
    calendar = Counting()
    for number in range(2 * 365):
        calendar.off(date(2026, 1, 1) + timedelta(days=number))
        calendar.bars_bailiff(date(2027, 12, 31) - timedelta(days=number))
    assert calendar.worked_out == [2026, 2027]
