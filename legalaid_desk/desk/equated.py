"""Verbs on the days that a decree equates with a holiday: what the law texts know, and what the office adds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from legalaid_desk.law import Law, Verified
from legalaid_desk.law.deadlines import EquatedYear, OfficeYear
from legalaid_desk.law.own import PREFIX, OwnEntry, OwnLawError, plain, read_entry

from . import own, upkeep
from .desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfDays:
    """One year of the calendar: what the law texts hold, what the office added, by whom and when."""

    year: int
    shipped: EquatedYear | None = None
    added: OfficeYear | None = None
    by: str = ""
    on: date | None = None

    @property
    def days(self) -> tuple[date, ...]:
        """All equated days that are known, by day."""
        found = (*(self.shipped.days if self.shipped else ()), *(self.added.days if self.added else ()))
        return tuple(sorted(set(found)))

    @property
    def is_known(self) -> bool:
        """Whether these are all there are."""
        return any(one is not None and one.complete for one in (self.shipped, self.added))


def years(desk: Desk, final: int) -> tuple[YearOfDays, ...]:
    """Every year from the first that is known up to the last that is, and ``final`` at least; those between too."""
    shipped = {one.year: one for one in desk.books.pack.equated.values()}
    added = {one.year: (one, entry) for entry in own.entries(desk) if (one := _read(entry))}
    there = {*shipped, *added, final}
    return tuple(
        _year(year, shipped.get(year), *added.get(year, (None, None))) for year in range(min(there), max(there) + 1)
    )


def add_day(desk: Desk, day: date, decree: str, verified: Verified) -> Law:
    """Add a day from a decree. ``verified`` is ``text`` where the decree itself was read. Raises OwnLawError."""

    def add(year: OfficeYear) -> OfficeYear:
        both = dict.fromkeys(filter(None, (*year.decree.split("; "), decree.strip())))
        weaker = max(year.verified, verified, key=tuple(Verified).index) if year.days else verified
        return replace(year, days=tuple(sorted({*year.days, day})), decree="; ".join(both), verified=weaker)

    return _put(desk, day.year, add)


def remove_day(desk: Desk, day: date) -> Law:
    """Take a day away that the office added; one of the law texts stays."""
    return _put(desk, day.year, lambda year: replace(year, days=tuple(one for one in year.days if one != day)))


def say_complete(desk: Desk, year: int, *, complete: bool) -> Law:
    """Say that there are no more equated days in this year than are known here, or that nobody knows."""
    return _put(desk, year, lambda one: replace(one, complete=complete))


def put_back(desk: Desk, year: int, entry: OwnEntry | None) -> Law:
    """Undo: the year as the office had it, None where it had added nothing."""
    return _store(desk, id_of(year), entry)


def entry_of(desk: Desk, year: int) -> OwnEntry | None:
    """What the office added to this year, as it is stored."""
    return own.entry(desk, id_of(year))


def id_of(year: int) -> str:
    """The id of the entry of a year: there is one."""
    return f"{PREFIX}equated-{year}"


def _put(desk: Desk, year: int, edit: Callable[[OfficeYear], OfficeYear]) -> Law:
    entry = entry_of(desk, year)
    before = (_read(entry) if entry else None) or OfficeYear(id=id_of(year), year=year, verified=Verified.TEXT)
    after = edit(before)
    if not after.days:
        after = replace(after, decree="", verified=Verified.TEXT)
        if not after.complete:
            return _store(desk, after.id, None)
    written = OwnEntry(kind="equated", id=after.id, body=_body(after), by=desk.who, on=desk.today())
    return _store(desk, after.id, written)


def _store(desk: Desk, entry_id: str, entry: OwnEntry | None) -> Law:
    law = own.remove(desk, entry_id) if entry is None else own.put(desk, entry)
    upkeep.forget(desk)
    return law


def _body(year: OfficeYear) -> dict[str, Any]:
    return {
        "id": year.id,
        "year": year.year,
        "days": plain(year.days),
        "decree": year.decree,
        "complete": year.complete,
        "verified": str(year.verified),
    }


def _read(entry: OwnEntry) -> OfficeYear | None:
    if entry.kind != "equated":
        return None
    try:
        read = read_entry(entry)
    except OwnLawError:
        return None
    return read if isinstance(read, OfficeYear) else None


def _year(year: int, shipped: EquatedYear | None, added: OfficeYear | None, entry: OwnEntry | None) -> YearOfDays:
    by, on = (entry.by, entry.on) if entry else ("", None)
    return YearOfDays(year=year, shipped=shipped, added=added, by=by, on=on)
