"""What can lose a home first: the days of all dossiers, those that passed in silence before all others. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from legalaid_desk.dossier import Dossier


class When(StrEnum):
    """How near a day is."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    NONE = "none"


class What(StrEnum):
    """What happens on the day."""

    ROLL = "roll"
    HEARING = "hearing"
    EVICTION = "eviction"
    NOTHING = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One dossier and its next day; without a day when none is set."""

    dossier: str
    title: str
    court: str = ""
    what: What = What.NOTHING
    day: date | None = None
    when: When = When.NONE


def agenda(dossiers: Iterable[Dossier], today: date) -> tuple[Waiting, ...]:
    """One line for each dossier, the most pressing first."""
    lines = (_waiting(dossier, today) for dossier in dossiers)
    return tuple(sorted(lines, key=lambda line: (list(When).index(line.when), line.day or date.max, line.title)))


def _waiting(dossier: Dossier, today: date) -> Waiting:
    day, what = _pressing(dossier, today)
    return Waiting(
        dossier=dossier.id,
        title=dossier.title,
        court=dossier.case.court,
        what=what,
        day=day,
        when=_when(day, today),
    )


def _pressing(dossier: Dossier, today: date) -> tuple[date | None, What]:
    """The first day ahead; else the last one that passed without a judgment."""
    days = sorted(_days(dossier))
    ahead = [one for one in days if one[0] >= today]
    passed = [one for one in days if one[0] < today]
    judged = dossier.case.judgment_on
    if ahead:
        return ahead[0]
    if passed and (judged is None or judged < passed[-1][0]):
        return passed[-1]
    return None, What.NOTHING


def _days(dossier: Dossier) -> Iterator[tuple[date, What]]:
    case = dossier.case
    for day, what in ((case.roll_on, What.ROLL), (case.hearing_on, What.HEARING), (case.eviction_on, What.EVICTION)):
        if day is not None:
            yield day, what


def _when(day: date | None, today: date) -> When:
    if day is None:
        return When.NONE
    if day < today:
        return When.OVERDUE
    if day == today:
        return When.TODAY
    return When.WEEK if day <= today + timedelta(days=7) else When.LATER
