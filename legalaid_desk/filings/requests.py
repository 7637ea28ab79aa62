"""What a paper asks of the court: what its arguments support and the lawyer did not set aside, rung by rung."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from legalaid_desk.dossier import CASE, Decision
from legalaid_desk.law import Argument, FilingKind, Relief, Truth, judge
from legalaid_desk.walk import DossierView

from .draft import Request
from .fill import Manner, fill
from .left_out import LeftOut, Reason

LADDER = ("primary", "subsidiary", "further", "furthest")
TIERS = (*LADDER, "enforceability", "counterclaim", "costs")


@dataclass(frozen=True, slots=True)
class Pleading:
    """What decides what is asked: the kind of paper, the case, and the arguments that are pleaded in it."""

    kind: FilingKind
    view: DossierView
    arguments: tuple[Argument, ...]


def requests_of(
    pleading: Pleading, targets: Mapping[str, str], manner: Manner
) -> tuple[tuple[Request, ...], tuple[LeftOut, ...]]:
    """The requests in the order of their tiers, and those whose words cannot be filled.

    ``targets`` are the paragraphs that ``{see A}`` points at.
    """
    view = pleading.view
    chosen = [relief for relief in view.law.relief.values() if _asks(pleading, relief)]
    requests: list[Request] = []
    left_out: list[LeftOut] = []
    for relief in sorted(chosen, key=lambda one: TIERS.index(one.tier)):
        filled = fill(relief.text, view, CASE, targets, manner)
        if filled.lacks:
            left_out.append(LeftOut(relief.id, Reason.LACKS, filled.lacks))
        else:
            requests.append(Request(id=relief.id, tier=relief.tier, runs=filled.runs))
    return _ranked(requests, view), tuple(left_out)


def _ranked(requests: list[Request], view: DossierView) -> tuple[Request, ...]:
    """With the word of each tier. No rung is skipped; that of a ladder with one rung is not said."""
    asked = {one.tier for one in requests}
    rungs = [tier for tier in LADDER if tier in asked]
    words = {tier: LADDER[rungs.index(tier)] if tier in rungs else tier for tier in asked}
    alone = rungs if len(rungs) == 1 else ()
    told = {tier: "" if tier in alone else view.law.phrase(f"tier-{words[tier]}") for tier in words}
    return tuple(replace(one, tier=told[one.tier]) for one in requests)


def _asks(pleading: Pleading, relief: Relief) -> bool:
    dossier = pleading.view.dossier
    decision = dossier.decision_on(relief.id)
    fits = not relief.stages or str(dossier.case.stage) in relief.stages
    fits = fits and pleading.kind.may_ask(relief.id)
    if decision is Decision.SET_ASIDE or not fits or judge(relief.when, pleading.view).truth is not Truth.YES:
        return False
    supported = relief.always or any(relief.id in argument.relief for argument in pleading.arguments)
    return decision is Decision.CHOSEN or supported
