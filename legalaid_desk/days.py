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


class WrongWeekday(ValueError):
    """A day that was typed with the name of another day of the week: one of the two is a slip."""

    def __init__(self, day: date) -> None:
        self.day = day
        super().__init__(with_weekday(day))


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

    Raises ValueError; ImpossibleDay where only the number is too high for its month; WrongWeekday where the day of the
    week that was typed with it is another.
    """
    plain = re.sub(r"[\s.,/'’\-]+", " ", text.casefold()).strip()
    if not plain:
        return None
    parts = plain.split(" ")
    if len(parts) == 4:
        found = parse_day(" ".join(parts[1:]))
        if found and found.weekday() not in _weekdays(parts[0], text):
            raise WrongWeekday(found)
        return found
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


def _weekdays(name: str, typed: str) -> frozenset[int]:
    """Which days of the week this may be; 'do' is Thursday, 'su' Sunday, and 'wo' nothing but Wednesday."""
    rows = (enumerate(names) for names in WEEKDAYS.values())
    found = frozenset(number for row in rows for number, one in row if one.casefold().startswith(name))
    if len(name) < 2 or not found:
        raise ValueError(typed)
    return found


def _year(text: str) -> int:
    """Two digits are near today: a birth of '14 is 2014, of '85 is 1985."""
    if not re.fullmatch(r"[0-9]{2}|[1-9][0-9]{3}", text):  # the year 0026 would be told as "26"
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
