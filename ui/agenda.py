"""What can lose a home first: the days and deadlines of all dossiers, those that passed before all others. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from legalaid_desk.desk.ports import DeadlineLine
from legalaid_desk.dossier import Days, Deadline, DeadlineState, Dossier
from legalaid_desk.law import Verified
from legalaid_desk.law.deadlines import DeadlineRule, RuleKind
from ui.phrasing.deadlines import Part, is_only_safe, part_of, pressing


class When(StrEnum):
    """How near a day is."""

    OVERDUE = "overdue"
    TODAY = "today"
    MAY_ACT = "may-act"
    WEEK = "week"
    RISK = "risk"
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
    days = sorted(case_days(dossier))
    ahead = [one for one in days if one[0] >= today]
    passed = [one for one in days if one[0] < today]
    judged = dossier.case.judgment_on
    if ahead:
        return ahead[0]
    if passed and (judged is None or judged < passed[-1][0]):
        return passed[-1]
    return None, What.NOTHING


def case_days(dossier: Dossier) -> Iterator[tuple[date, What]]:
    """The days of the case itself that are set."""
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
    lines: Iterable[DeadlineLine], rules: Mapping[str, DeadlineRule], today: date, seen: date | None = None
) -> tuple[Term, ...]:
    """The deadlines that press, the most pressing first; ``seen`` is the day on which she last looked."""
    found = (_term(line, rules[line.rule], today, seen) for line in lines if line.rule in rules)
    order = list(When)
    return tuple(
        sorted((one for one in found if one), key=lambda one: (order.index(one.when), one.day, one.line.deadline_id))
    )


def _term(line: DeadlineLine, rule: DeadlineRule, today: date, seen: date | None) -> Term | None:
    """None for what another had to do and that is past: it cannot lose the home."""
    days = line.days
    state = DeadlineState.PROPOSED if line.is_proposed else DeadlineState.OPEN
    deadline = Deadline(happening="", rule=line.rule, state=state, days=days)
    day, part = pressing(days, today), part_of(deadline, rule, today)
    if day is None or part not in _PARTS:
        return None
    risks = tuple(_risks(line, rule, days))
    at_risk = part is Part.LATER and risks and (day - today).days <= SOON
    is_new = part is Part.OVERDUE and seen is not None and day >= seen
    when = When.RISK if at_risk else _PARTS[part]
    return Term(line=line, rule=rule, day=day, when=when, risks=risks, is_new=is_new)


def _risks(line: DeadlineLine, rule: DeadlineRule, days: Days) -> Iterator[Risk]:
    if is_only_safe(days):
        yield Risk.UNPROVED
    if line.is_proposed:
        yield Risk.UNSEEN
    elif rule.kind is RuleKind.FATAL and not line.is_checked:
        yield Risk.UNCHECKED
    if rule.verified is Verified.MEMORY:
        yield Risk.UNREAD


_PARTS = {
    Part.OVERDUE: When.OVERDUE,
    Part.TODAY: When.TODAY,
    Part.MAY_ACT: When.MAY_ACT,
    Part.WEEK: When.WEEK,
    Part.LATER: When.LATER,
}
