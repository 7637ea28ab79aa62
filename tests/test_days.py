"""Days as people type them, and in words."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.days import ImpossibleDay, Language, WrongWeekday, in_words, parse_day, with_weekday


@pytest.mark.parametrize(
    "typed",
    [
        "3 mrt 26",
        "3 maart 2026",
        "03-03-2026",
        "3-3-26",
        "3.3.2026",
        "3/3/2026",
        "3 mrt '26",
        "2026-03-03",
        "3 march 2026",
        "dinsdag 3 maart 2026",
        "di. 3 mrt 2026",
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str) -> None:
    assert parse_day(typed) == date(2026, 3, 3)


@pytest.mark.parametrize(
    "typed",
    [
        "32-1-2026",
        "30 feb 26",
        "gisteren",
        "3-3",
        "3-3-026",
        "3 m 26",
        "x-y-z",
        "3 3 3 3",
        "29-2-2026",
        "3-3-0026",
        "0026-03-03",
        "x 3 mrt 26",
        "di wo 3 mrt",
        "\u0663-3-2026",
    ],
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_day(typed)


def test_a_day_that_its_month_does_not_have_says_which_it_wanted() -> None:
    with pytest.raises(ImpossibleDay) as leap:
        parse_day("29-2-2026")
    with pytest.raises(ImpossibleDay) as april:
        parse_day("31 apr 26")
    assert (leap.value.wants_leap_year, leap.value.days_in_month, leap.value.year) == (True, 28, 2026)
    assert (april.value.wants_leap_year, april.value.days_in_month, april.value.number) == (False, 30, 31)


@pytest.mark.parametrize("typed", ["maandag 3 maart 2026", "wo 3-3-26", "Monday 2026-03-03"])
def test_a_day_with_the_name_of_another_day_of_the_week_is_refused_and_says_which_it_is(typed: str) -> None:
    with pytest.raises(WrongWeekday) as wrong:
        parse_day(typed)
    assert wrong.value.day == date(2026, 3, 3)


def test_two_digits_of_a_year_are_near_today() -> None:
    assert (parse_day("1-5-14"), parse_day("1-5-85")) == (date(2014, 5, 1), date(1985, 5, 1))


def test_nothing_typed_is_nothing_known() -> None:
    assert parse_day("  ") is None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_day_in_words_is_read_back(language: Language) -> None:
    for month in range(1, 13):
        day = date(2026, month, 9)
        assert parse_day(in_words(day, language)) == parse_day(with_weekday(day, language)) == day


def test_a_day_is_said_with_its_weekday() -> None:
    day = date(2026, 11, 30)
    assert with_weekday(day) == "maandag 30 november 2026"
    assert with_weekday(day, "en") == "Monday 30 November 2026"
