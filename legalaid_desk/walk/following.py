"""What an act does to the deadlines: new terms are proposed, known ones follow their event, what was met stays. Pure.

``kept_up`` is what every act on a dossier ends with; what a deadline was before stays in it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from legalaid_desk.dossier import Deadline, Dossier, Happening, Moved
from legalaid_desk.law import Law

from .deadlines import Due, bound, deadlines, happenings, is_met, kept_alone, of_other_law
from .entered import signed
from .met import with_met_kept
from .view import DossierView


def kept_up(before: Dossier, after: Dossier, law: Law, *, by: str, at: datetime) -> Dossier:
    """The dossier after an act, with its deadlines as they now are."""
    if not law.deadlines:
        return after
    earlier = DossierView(before, law, at.date())
    after = with_met_kept(earlier, signed(before, after, law, by=by, at=at))
    view = DossierView(after, law, at.date())
    kept = (*(_followed(due, earlier, view, by, at) for due in deadlines(view)), *of_other_law(view))
    return after if kept == after.deadlines else replace(after, deadlines=kept)


def _followed(due: Due, earlier: DossierView, view: DossierView, by: str, at: datetime) -> Deadline:
    """The deadline as it is now. Where its days differ from those it was stored with, those are kept; where anything
    that was checked differs, the check falls.
    """
    stored, was = view.dossier.deadline(due.id), earlier.dossier.deadline(due.id)
    if stored is None:
        return due.deadline
    if stored.check and was and stored.check == was.check and not is_met(stored):
        stored = stored if _rests_on(due, was, earlier) else stored.unchecked(at)
    if stored.days == due.deadline.days:
        return stored  # why is worked out only for what moved
    return stored.moved(due.deadline.days, why=_why(due, earlier, view), by=by, at=at)


def _rests_on(due: Due, was: Deadline, earlier: DossierView) -> bool:
    """Whether all that a second person checked is as it was before the act."""
    now, event = due.deadline, _event_in(earlier, due.happening.id)
    counted = (now.days, now.given, now.amount, now.unit) == (was.days, was.given, was.amount, was.unit)
    return counted and event is not None and _start(event) == _start(due.happening)


def _start(event: Happening) -> tuple[object, ...]:
    return event.on, event.not_before, event.is_proved


def _event_in(view: DossierView, happening_id: str) -> Happening | None:
    events = happenings(view)
    return next((one for one in (*events, *kept_alone(events, view)) if one.id == happening_id), None)


def _why(due: Due, earlier: DossierView, view: DossierView) -> Moved:
    old, new = earlier.dossier.deadline(due.id), due.deadline
    if old is not None and old.given != new.given:
        return Moved.GIVEN
    if old is not None and (old.amount, old.unit) != (new.amount, new.unit):
        return Moved.LENGTH
    event = _event_in(earlier, due.happening.id)
    if event is None or (event.on, event.not_before) != (due.happening.on, due.happening.not_before):
        return Moved.EVENT
    if event.is_proved != due.happening.is_proved:
        return Moved.PROOF
    bounds = (bound(due.trigger, happenings(one), one.law) for one in (earlier, view))
    return Moved.LAW if due.is_proved or next(bounds) == next(bounds) else Moved.EVENT
