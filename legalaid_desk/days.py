"""Days as people type them, and in words, in Dutch and English. Under all floors: commands and screens read alike."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal

Language = Literal["nl", "en"]

MONTHS: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        "nl": (
            *("januari", "februari", "maart", "april", "mei", "juni"),
            *("juli", "augustus", "september", "oktober", "november", "december"),
        ),
        "en": (
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
    }
)
WEEKDAYS: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    }
)
_SHORT = MappingProxyType({"mrt": 3, "okt": 10})
"""Dutch short months that are not how the month begins."""


class ImpossibleDay(ValueError):
    """A day that its month does not have, such as 29 February 2026."""

    def __init__(self, number: int, month: int, year: int) -> None:
        self.number, self.month, self.year = number, month, year
        super().__init__(f"{number}-{month}-{year}")

    @property
    def days_in_month(self) -> int:
        """How many days that month has."""
        return monthrange(self.year, self.month)[1]

    @property
    def wants_leap_year(self) -> bool:
        """Whether it is 29 February of a year that has none."""
        return (self.number, self.month) == (29, 2)


def in_words(day: date, language: Language = "nl") -> str:
    """'3 maart 2026'."""
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"


def with_weekday(day: date, language: Language = "nl") -> str:
    """'dinsdag 3 maart 2026'."""
    return f"{WEEKDAYS[language][day.weekday()]} {in_words(day, language)}"


def parse_day(text: str) -> date | None:
    """A day from '3 mrt 26', "24-12-'26", '03-03-2026', '2026-03-03'; None for nothing.

    Raises ValueError, and ImpossibleDay where only the number is too high for its month.
    """
    plain = re.sub(r"[\s.,/'’\-]+", " ", text.casefold()).strip()
    if not plain:
        return None
    parts = plain.split(" ")
    if len(parts) == 4 and _is_weekday(parts[0]):
        parts = parts[1:]
    if len(parts) != 3:
        raise ValueError(text)
    if re.fullmatch(r"\d{4}", parts[0]):
        parts.reverse()
    day, month, year = parts
    if not re.fullmatch(r"[0-9]{1,2}", day):
        raise ValueError(text)
    return _day(int(day), _month(month), _year(year))


def _day(number: int, month: int, year: int) -> date:
    if 1 <= month <= 12 and year and number > monthrange(year, month)[1]:
        raise ImpossibleDay(number, month, year)
    return date(year, month, number)


def _is_weekday(text: str) -> bool:
    return len(text) >= 2 and any(name.casefold().startswith(text) for names in WEEKDAYS.values() for name in names)


def _year(text: str) -> int:
    """Two digits are near today: a birth of '14 is 2014, of '85 is 1985."""
    if not re.fullmatch(r"[0-9]{2}|[0-9]{4}", text):
        raise ValueError(text)
    number = int(text)
    if len(text) == 4:
        return number
    return 2000 + number if number < 50 else 1900 + number


def _month(text: str) -> int:
    if re.fullmatch(r"[0-9]{1,2}", text):
        return int(text)
    if len(text) >= 3:
        if text in _SHORT:
            return _SHORT[text]
        for names in MONTHS.values():
            for number, name in enumerate(names, start=1):
                if name.casefold().startswith(text):
                    return number
    raise ValueError(text)
