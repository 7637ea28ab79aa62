"""Who entered the days of the case that were typed without an event, as the intake does: who did that act. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from legalaid_desk.dossier import Dossier, Happening, Standing
from legalaid_desk.dossier.deadlines import CASE_DAY
from legalaid_desk.law import Law
from legalaid_desk.law.deadlines import Trigger

from .deadlines import is_case_day
from .view import DossierView


def signed(before: Dossier, after: Dossier, law: Law, *, by: str, at: datetime) -> Dossier:
    """With the name of who did the act at each day of the case that it changed, where the act itself names nobody."""
    if before.case == after.case:
        return after
    view = DossierView(after, law, at.date())
    for trigger in law.triggers.values():
        if is_case_day(trigger, view) and _was_typed(trigger, before, after):
            after = after.with_happening(_typed(trigger, after, by, at))
    return after


def _was_typed(trigger: Trigger, before: Dossier, after: Dossier) -> bool:
    key, day = CASE_DAY + trigger.id, _day(trigger, after)
    return day is not None and day != _day(trigger, before) and before.happening(key) == after.happening(key)


def _typed(trigger: Trigger, dossier: Dossier, by: str, at: datetime) -> Happening:
    """What showed another day does not show this one."""
    key = CASE_DAY + trigger.id
    known = dossier.happening(key) or Happening(id=key, trigger=trigger.id, standing=Standing.SEEN)
    return replace(known, exhibits=(), not_before=None, entered_by=by, entered_at=at)


def _day(trigger: Trigger, dossier: Dossier) -> date | None:
    day: date | None = getattr(dossier.case, trigger.case_day)
    return day
