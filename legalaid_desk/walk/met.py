"""What was met of an event that has another day now stays by itself, with the day it was met for. Pure.

A roll date is used again and again: its term that was met is past, and a new one runs beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count

from legalaid_desk.dossier import Deadline, Dossier, Happening
from legalaid_desk.dossier.deadlines import MET

from .deadlines import Due, deadlines, happenings, is_met
from .view import DossierView


def with_met_kept(earlier: DossierView, after: Dossier) -> Dossier:
    """The dossier after an act, in which what was met before the act hangs on the day it was met for."""
    moved = _moved(earlier, after) if _has_met(earlier.dossier) else {}
    if not moved:
        return after
    met = tuple(due for due in deadlines(earlier) if due.happening.id in moved and _stays(due, after))
    for event in dict.fromkeys(due.happening for due in met):
        after = _by_itself(event, tuple(due.id for due in met if due.happening == event), after)
    return after


def _has_met(dossier: Dossier) -> bool:
    """Whether anything may have been met: without looking at what follows from the law."""
    return any(map(is_met, dossier.deadlines)) or any(paper.lodging for paper in dossier.filed)


def _moved(earlier: DossierView, after: Dossier) -> dict[str, date]:
    """The events that had a day before the act, and have another one or none now."""
    now = {event.id: event.on for event in happenings(DossierView(after, earlier.law, earlier.today))}
    return {one.id: one.on for one in happenings(earlier) if one.on and now.get(one.id) != one.on}


def _stays(due: Due, after: Dossier) -> bool:
    """Whether it was met, or a paper was handed in for it, and the act itself leaves it as it was."""
    served = is_met(due.deadline) or (due.handed_in is not None and due.deadline.is_open)
    return served and after.deadline(due.id) == due.deadline


def _by_itself(event: Happening, deadlines_met: tuple[str, ...], dossier: Dossier) -> Dossier:
    key = next(one for one in _names(event) if dossier.happening(one) is None)
    kept = tuple(_hung(one, key) if one.id in deadlines_met else one for one in dossier.deadlines)
    bound = event.not_before if event.not_before and event.on and event.not_before <= event.on else None
    return replace(dossier, deadlines=kept).with_happening(replace(event, id=key, not_before=bound))


def _names(event: Happening) -> Iterator[str]:
    return (f"{MET}{event.id}-{event.on}-{number}" for number in count(1))


def _hung(deadline: Deadline, happening: str) -> Deadline:
    return replace(deadline, happening=happening)
