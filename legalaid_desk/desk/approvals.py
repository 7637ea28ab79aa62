"""Acts on what a lawyer may have approved: what touches an approved argument takes the approval back, visibly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legalaid_desk.dossier import Cause, Changed, Choice, Dossier
from legalaid_desk.law import Law
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.rests import touched

from .desk import Desk, Edit


def change(desk: Desk, dossier_id: str, verb: str, edit: Edit) -> Changed:
    """Do one act, and withdraw every approval that rested on what it changed. Undo brings both back."""
    law = desk.law_for(desk.open(dossier_id))  # read beforehand: inside the act it would wait for the same vault
    return desk.change(dossier_id, verb, lambda dossier: approved_still(desk, dossier, edit(dossier), law))


def approved_still(desk: Desk, before: Dossier, after: Dossier, law: Law) -> Dossier:
    """What an act made of a dossier, without the approvals that it took back."""
    if not after.approved:
        return after
    views = (DossierView(before, law, desk.today()), DossierView(after, law, desk.today()))
    return replace(after, choices=tuple(_choices(before, after, views, desk)))


def _choices(before: Dossier, after: Dossier, views: tuple[DossierView, DossierView], desk: Desk) -> Iterator[Choice]:
    for choice in after.choices:
        approved_before = choice.approved_by and before.choice(choice.item) == choice
        yield _still(choice, views, desk) if approved_before else choice


def _still(choice: Choice, views: tuple[DossierView, DossierView], desk: Desk) -> Choice:
    rest = touched(choice.item, *views)
    if rest is None or (rest.cause in (Cause.WORDING, Cause.WEIGHING) and choice.approved_by == desk.who):
        return choice  # what she wrote or ordered herself she stands behind
    return choice.withdraw(rest.cause, rest.item, rest.subject, by=desk.who, at=desk.now())
