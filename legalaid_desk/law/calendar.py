"""The calendar of the Algemene termijnenwet: weekends, the holidays of art. 3, and the days equated by decree."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from .deadlines import EquatedYear, Holiday

SATURDAY, SUNDAY = 5, 6
ONE_DAY = timedelta(days=1)

EQUATED = "equated"
"""What a day is that a decree equates with a holiday; it has no name of its own."""

WEEKEND = {SATURDAY: "saturday", SUNDAY: "sunday"}


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the computus of Meeus)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def day_of(holiday: Holiday, year: int) -> date:
    """When this holiday is kept in this year. Raises ValueError for a rule that is no day."""
    if holiday.day.startswith("easter"):
        return easter(year) + timedelta(days=int(holiday.day.removeprefix("easter")))
    day = _fixed(holiday.day, year)
    return _fixed(holiday.on_sunday, year) if holiday.on_sunday and day.weekday() == SUNDAY else day


def _fixed(day: str, year: int) -> date:
    month, _, number = day.partition("-")
    return date(year, int(month), int(number))


class Calendar:
    """Which days are no working days, by year; each year is worked out once."""

    def __init__(self, holidays: Iterable[Holiday], equated: Iterable[EquatedYear]) -> None:
        self._holidays, equated = tuple(holidays), tuple(equated)
        self._equated = {one.year: frozenset(one.days) for one in equated if one.year}
        self._years: dict[int, dict[date, str]] = {}
        self._known = frozenset(one.year for one in equated if one.year and one.complete)

    @property
    def known_years(self) -> tuple[int, ...]:
        """The years of which all equated days are known."""
        return tuple(sorted(self._known))

    @property
    def known_run(self) -> tuple[int, ...]:
        """The longest row of such years without one missing, the latest where two are as long."""
        rows: list[tuple[int, ...]] = [()]
        for year in self.known_years:
            rows.append((*rows[-1], year) if rows[-1][-1:] == (year - 1,) else (year,))
        return max(reversed(rows), key=len)

    def knows(self, *days: date) -> bool:
        """Whether the equated days of the years of all these days are known."""
        return all(day.year in self._known for day in days)

    def off(self, day: date) -> str:
        """Why this is no working day: the id of a holiday, ``equated``, ``saturday`` or ``sunday``; else empty."""
        year = self._years.get(day.year)
        if year is None:
            year = self._years[day.year] = self._days_off(day.year)
        return year.get(day) or WEEKEND.get(day.weekday(), "")

    def bars_bailiff(self, day: date) -> bool:
        """Whether a bailiff needs leave to act on this day: a Sunday or a recognised holiday (art. 64 Rv).

        Good Friday and the days that a decree equates are such holidays in the Code (art. 1077 lid 3 Rv).
        """
        return day.weekday() == SUNDAY or self.off(day) not in ("", WEEKEND[SATURDAY])

    def working_day_before(self, day: date) -> date:
        """The last working day before this day."""
        day -= ONE_DAY
        while self.off(day):
            day -= ONE_DAY
        return day

    def working_day_after(self, day: date) -> date:
        """The first working day after this day."""
        day += ONE_DAY
        while self.off(day):
            day += ONE_DAY
        return day

    def _days_off(self, year: int) -> dict[date, str]:
        equated = dict.fromkeys(self._equated.get(year, ()), EQUATED)
        kept = (one for one in self._holidays if year >= one.since)
        return {**equated, **{day_of(one, year): one.id for one in kept}}
