"""What is odd about a day that somebody typed for an event, before any term is counted from it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from .calendar import Calendar
from .deadlines import Trigger
from .terms import SumStep, Value

FAR = 10
"""An event so many years away is rather a slip of the pen."""

OLD = 1970
"""No file of a tenant goes back further."""

_BY_BAILIFF = ("service", "enforcement")

LINES = frozenset(f"doubt-{one}" for one in ("old", "far", "future", "bailiff", "too-early", "too-late"))
"""Every line that a doubt may be said with."""


def doubts(
    trigger: Trigger, day: date, today: date, calendar: Calendar, others: Iterable[tuple[Trigger, date]] = ()
) -> tuple[SumStep, ...]:
    """What to look at again; the day is counted with all the same. ``others`` are the events already known."""
    return (*_of_year(trigger, day, today), *_of_bailiff(trigger, day, calendar), *_of_order(trigger, day, others))


def _of_year(trigger: Trigger, day: date, today: date) -> Iterator[SumStep]:
    """The gravest only: a day in 2062 lies in the future as well, but that is not what is odd."""
    if day.year < OLD:
        yield _doubt("old", day=day)
    elif abs(day.year - today.year) > FAR:
        yield _doubt("far", day=day)
    elif day > today and not trigger.ahead:
        yield _doubt("future", day=day)


def _of_bailiff(trigger: Trigger, day: date, calendar: Calendar) -> Iterator[SumStep]:
    if trigger.group in _BY_BAILIFF and calendar.bars_bailiff(day):
        yield _doubt("bailiff", day=day)


def _of_order(trigger: Trigger, day: date, others: Iterable[tuple[Trigger, date]]) -> Iterator[SumStep]:
    """Where there are several of a kind, one that fits is enough."""
    known = tuple(others)
    first = _by_kind((kind, on) for kind, on in known if kind.id in trigger.not_before)
    last = _by_kind((kind, on) for kind, on in known if trigger.id in kind.not_before)
    yield from (_doubt("too-early", day=day, event=kind, first=min(on)) for kind, on in first if day < min(on))
    yield from (_doubt("too-late", day=day, event=kind, first=max(on)) for kind, on in last if day > max(on))


def _by_kind(days: Iterable[tuple[Trigger, date]]) -> tuple[tuple[str, tuple[date, ...]], ...]:
    kinds: dict[str, list[date]] = {}
    for kind, on in days:
        kinds.setdefault(kind.id, []).append(on)
    return tuple((kind, tuple(on)) for kind, on in kinds.items())


def _doubt(line: str, **values: Value) -> SumStep:
    return SumStep(f"doubt-{line}", tuple(values.items()))
