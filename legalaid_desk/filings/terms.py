"""The terms a paper names or must meet: as the deadlines of the dossier have them, never typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legalaid_desk.law import FilingKind, Truth
from legalaid_desk.law.deadlines import RuleKind
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, deadlines

from . import phrases
from .plan_words import Counted


class TermStanding(StrEnum):
    """How a term stands that a paper must meet."""

    RUNS = "runs"
    PASSED = "passed"
    UNPROVED = "unproved"
    UNSURE = "unsure"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term that a paper must meet. ``day`` is its last day, or the safe one where the start is not proved.

    ``UNSURE``: nobody knows yet whether it applies. ``UNKNOWN``: what starts it (``trigger``) was not entered, and
    ``rule`` is only one that could run.
    """

    standing: TermStanding
    rule: str
    trigger: str
    day: date | None = None
    deadline: str = ""


def last_day(of: str, view: DossierView) -> date | None:
    """The last day of the first to end of these terms (a comma stands between the rules); None for none.

    Of those that run, apply and are proved, and are not past.
    """
    rules = of.split(",")
    found = (due for due in deadlines(view) if due.rule.id in rules and _runs(due) and due.applies is Truth.YES)
    days = (due.deadline.days.last for due in found)
    return min((day for day in days if day is not None and day >= view.today), default=None)


def term_words(of: str, view: DossierView) -> Counted:
    """The last day in words (see ``last_day``)."""
    day = last_day(of, view)
    if day is None:
        return Counted(lack=f"term:{of}", blank=view.law.phrase("term-open"))
    return Counted(text=phrases.day(day, view.law))


def terms_met(kind: FilingKind, view: DossierView) -> tuple[Term, ...]:
    """The fatal terms that this paper serves and was not handed in for, by day; where none is known, what to enter.

    What the day of the paper itself says (``kind.day``) is left to that.
    """
    rules = [rule for rule in kind.deadlines if _is_fatal(rule, kind, view)]
    served = [due for due in deadlines(view) if due.rule.id in rules] if rules else []
    if rules and not served:
        first = view.law.deadlines[rules[0]]
        return (Term(standing=TermStanding.UNKNOWN, rule=first.id, trigger=first.trigger),)
    return tuple(_term(due, view.today) for due in served if _runs(due) and due.handed_in is None)


def _is_fatal(rule_id: str, kind: FilingKind, view: DossierView) -> bool:
    rule = view.law.deadlines[rule_id]
    is_its_day = view.law.triggers[rule.trigger].case_day == f"{kind.day}_on"
    return rule.kind is RuleKind.FATAL and not is_its_day


def _runs(due: Due) -> bool:
    return due.deadline.is_open and due.applies is not Truth.NO


def _term(due: Due, today: date) -> Term:
    days = due.deadline.days
    day = days.last or days.safe
    return Term(
        standing=_standing(due, day, today),
        rule=due.rule.id,
        trigger=due.trigger.id,
        day=day,
        deadline=due.id,
    )


def _standing(due: Due, day: date | None, today: date) -> TermStanding:
    if due.applies is not Truth.YES:
        return TermStanding.UNSURE
    if due.deadline.days.last is None:
        return TermStanding.UNPROVED
    return TermStanding.PASSED if day is not None and day < today else TermStanding.RUNS
