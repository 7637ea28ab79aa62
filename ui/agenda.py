"""What can lose a home first: the days and deadlines of all dossiers, those that passed before all others. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from legalaid_desk.desk.ports import CaseDayLine, DeadlineLine
from legalaid_desk.law import Verified
from legalaid_desk.law.deadlines import DeadlineRule, RuleKind
from ui.phrasing.deadlines import Part, is_only_safe, part_on

T = TypeVar("T")


class When(StrEnum):
    """How near a day is."""

    OVERDUE = "overdue"
    TODAY = "today"
    MAY_ACT = "may-act"
    WEEK = "week"
    RISK = "risk"
    REMINDED = "reminded"
    LATER = "later"
    NONE = "none"


class Risk(StrEnum):
    """Why a deadline may be missed or wrong, apart from how near it is."""

    UNPROVED = "unproved"
    UNSEEN = "unseen"
    UNCHECKED = "unchecked"
    UNREAD = "unread"


AHEAD = 60
"""How many days ahead the deadlines are looked at here; the agenda shows all."""

SOON = 21
"""Days before a deadline on which what makes it unsure should be mended."""


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


@dataclass(frozen=True, slots=True)
class Group(Generic[T]):
    """The first of what presses as much, and how many more there are."""

    shown: tuple[T, ...] = ()
    more: int = 0


Groups = Mapping[When, Group[T]]


def days(lines: Iterable[CaseDayLine], today: date, most: int) -> Groups[Waiting]:
    """The days of the cases as they come, one line for each case, by how near they are: so many of each."""
    found: dict[When, list[CaseDayLine]] = {}
    for line in lines:
        found.setdefault(_when(line.day, today), []).append(line)
    return {
        when: Group(tuple(_waiting(line, when) for line in of[:most]), max(0, len(of) - most))
        for when, of in found.items()
    }


def _waiting(line: CaseDayLine, when: When) -> Waiting:
    return Waiting(
        dossier=line.dossier_id, title=line.title, court=line.court, what=What(line.what), day=line.day, when=when
    )


def _when(day: date | None, today: date) -> When:
    if day is None:
        return When.NONE
    if day < today:
        return When.OVERDUE
    if day == today:
        return When.TODAY
    return When.WEEK if day <= today + timedelta(days=7) else When.LATER


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One open deadline as Today tells it: the day to look at, how near it is, and what makes it unsure.

    ``is_new``: it passed since the lawyer last looked.
    """

    line: DeadlineLine
    rule: DeadlineRule
    day: date
    when: When
    risks: tuple[Risk, ...] = ()
    is_new: bool = False


def terms(
    lines: Iterable[DeadlineLine],
    rules: Mapping[str, DeadlineRule],
    today: date,
    most: int,
    seen: date | None = None,
) -> Groups[Term]:
    """The deadlines by how much they press: so many of each group, the nearest first, of those that passed the last.

    ``seen`` is the day on which she last looked. There may be thousands: a term is made only of what is shown.
    """
    found: dict[When, list[tuple[date, DeadlineLine]]] = {when: [] for when in When}
    far = today + timedelta(days=SOON)
    for line in lines:
        rule = rules.get(line.rule)
        if rule is None:
            continue
        day = line.day if line.day >= today or line.safe is None else line.days.pressing(today) or line.day
        when = When.LATER if day > far else _nearness(line, rule, day, today)
        if when is When.LATER and (day - today).days <= _ahead(line, rule):
            when = When.REMINDED
        if when:
            found[when].append((day, line))
    return {when: _group(of, when, rules, most, seen) for when, of in found.items() if of}


def _group(
    lines: list[tuple[date, DeadlineLine]],
    when: When,
    rules: Mapping[str, DeadlineRule],
    most: int,
    seen: date | None,
) -> Group[Term]:
    lines.sort(key=lambda one: one[0], reverse=when in _LAST_FIRST)
    return Group(
        tuple(_term(line, rules[line.rule], day, when, seen) for day, line in lines[:most]),
        max(0, len(lines) - most),
    )


def _nearness(line: DeadlineLine, rule: DeadlineRule, day: date, today: date) -> When | None:
    """Of one that is past or comes soon; None for what another had to do and that is past: it cannot lose the home."""
    when = _PARTS.get(part_on(day, rule, today))
    return When.RISK if when is When.LATER and any(_risks(line, rule)) else when


def _ahead(line: DeadlineLine, rule: DeadlineRule) -> int:
    """How many days ahead the desk begins to remind; 0 for not at all."""
    if line.ahead is not None:
        return line.ahead
    return max(rule.before, default=0)


def _term(line: DeadlineLine, rule: DeadlineRule, day: date, when: When, seen: date | None) -> Term:
    is_new = when is When.OVERDUE and seen is not None and day >= seen
    return Term(line=line, rule=rule, day=day, when=when, risks=tuple(_risks(line, rule)), is_new=is_new)


def _risks(line: DeadlineLine, rule: DeadlineRule) -> Iterator[Risk]:
    if is_only_safe(line.days):
        yield Risk.UNPROVED
    if line.is_proposed:
        yield Risk.UNSEEN
    elif rule.kind is RuleKind.FATAL and not line.is_checked:
        yield Risk.UNCHECKED
    if rule.verified is Verified.MEMORY:
        yield Risk.UNREAD


_LAST_FIRST = (When.OVERDUE, When.MAY_ACT)
"""Of these what came last stands first: what passed yesterday may still be mended."""

_PARTS = {
    Part.OVERDUE: When.OVERDUE,
    Part.TODAY: When.TODAY,
    Part.MAY_ACT: When.MAY_ACT,
    Part.WEEK: When.WEEK,
    Part.LATER: When.LATER,
}
