"""Days and amounts: read as people type them, shown as they are read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from legalaid_desk.days import parse_day
from ui.languages import speak
from ui.texts import (
    amount_in_words,
    cents_in_words,
    day_and_wait,
    day_in_words,
    in_language,
    month_in_words,
    parse_amount,
    short_day,
    typed_amount,
)

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    "typed, cents",
    [
        ("1.234,50", 123450),
        ("1234,5", 123450),
        ("€ 1.234,50", 123450),
        ("1,234.50", 123450),
        ("1234", 123400),
        ("1.234", 123400),
        ("712,40", 71240),
        ("0,05", 5),
        ("650,-", 65000),
        ("-3,10", -310),
        ("1.234.567,89", 123456789),
    ],
)
def test_an_amount_is_read_as_people_type_it(typed: str, cents: int) -> None:
    assert parse_amount(typed) == cents


@pytest.mark.parametrize("typed", ["veel", "1,2,3", "12,345,6", "1.23.4", "--3", "1,234,5"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_amount(typed)


def test_nothing_typed_is_no_amount() -> None:
    assert parse_amount(" ") is None


@pytest.mark.parametrize("cents", [0, 5, 71240, 123450, 123456789])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_amount_that_is_shown_is_read_back(cents: int, language: str) -> None:
    speak(language)
    assert parse_amount(typed_amount(cents)) == cents


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_day_that_is_shown_is_read_back(language: str) -> None:
    speak(language)
    for month in range(1, 13):
        day = date(2026, month, 9)
        assert parse_day(day_in_words(day)) == day
        assert parse_day(short_day(day)) == day


def test_dutch_is_written_as_in_the_netherlands() -> None:
    speak("nl")
    assert day_in_words(date(2026, 3, 3)) == "3 maart 2026"
    assert short_day(date(2026, 3, 3)) == "3 mrt 2026"
    assert month_in_words(date(2026, 3, 1)) == "maart 2026"
    assert cents_in_words(123450) == "€\u00a01.234,50"
    assert cents_in_words(-500) == "€\u00a0-5,00"
    assert in_language("huur", "rent") == "huur"


def test_english_is_written_as_in_england() -> None:
    speak("en")
    assert day_in_words(date(2026, 3, 3)) == "3 March 2026"
    assert amount_in_words(Decimal("1234.50")) == "€\u00a01,234.50"
    assert (in_language("huur", "rent"), in_language("huur", "")) == ("rent", "huur")


def test_a_day_comes_with_how_long_it_still_is() -> None:
    speak("en")
    assert day_and_wait(date(2026, 12, 8), TODAY) == "8 December (13 days to go)"
    assert day_and_wait(date(2026, 11, 26), TODAY) == "26 November (tomorrow)"
    assert day_and_wait(TODAY, TODAY) == "25 November (today)"
    assert day_and_wait(date(2026, 11, 20), TODAY) == "20 November (5 days ago)"
    assert day_and_wait(date(2027, 1, 14), TODAY) == "14 January 2027 (50 days to go)"
