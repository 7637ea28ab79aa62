"""Keep the deadlines of all dossiers up: compute them anew when the law, the calendar or the own days changed.

It goes in short steps, so that whoever waits for the vault comes between, and goes on where it stopped.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from time import monotonic

from legalaid_desk.dossier import Changed, ExchangeError
from legalaid_desk.law import Law

from .desk import Desk
from .ports import Progress

BASIS = "deadlines.basis"
"""The setting that holds on what the stored days rest."""

REACHED = "deadlines.reached"
"""The setting that holds for which basis it began, and up to which dossier it came."""

MOST = 100
"""So many moved deadlines are told one by one."""

_COUNTING = 2
"""Raised when the program itself counts otherwise than before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedTerm:
    """A deadline that came to lie on another day; None where it has no day."""

    dossier_id: str
    title: str
    rule: str
    before: date | None
    after: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Upkeep:
    """How far it is. ``ids`` are the dossiers still to be computed when it began, ``done`` how many of them are.

    ``changed`` are those that the last step changed; ``moved`` the first deadlines that moved, of ``moves`` in all.
    """

    basis: str
    ids: tuple[str, ...]
    done: int = 0
    changed: tuple[str, ...] = ()
    moved: tuple[MovedTerm, ...] = ()
    moves: int = 0

    @property
    def is_done(self) -> bool:
        """Whether every dossier was computed."""
        return self.done >= len(self.ids)


def basis(law: Law) -> str:
    """On what deadlines rest: the edition of the law texts, and a digest of rules and calendar, own days included."""
    rests_on = (law.triggers, law.deadlines, law.holidays, law.equated)
    told = repr((_COUNTING, *(tuple(part.items()) for part in rests_on)))
    return f"{law.version}:{sha256(told.encode()).hexdigest()[:32]}"


def begin(desk: Desk) -> Upkeep | None:
    """What is to be computed anew; None when the stored days rest on the law and calendar in use."""
    now = basis(desk.law)
    if desk.vault.setting(BASIS) == now:
        return None
    ids = tuple(sorted(one.id for one in desk.summaries()))
    begun, _, reached = (desk.vault.setting(REACHED) or "").partition(" ")
    if begun != now:  # what was computed for another basis may have been computed for a third one since
        forget(desk)
        desk.vault.set_setting(REACHED, f"{now} ")
        return Upkeep(basis=now, ids=ids)
    return Upkeep(basis=now, ids=tuple(one for one in ids if one > reached))


def forget(desk: Desk) -> None:
    """The stored days rest on one basis no more: also when the law changes back, all are computed."""
    desk.vault.set_setting(BASIS, "")


def go_on(desk: Desk, upkeep: Upkeep, *, seconds: float) -> Upkeep:
    """Compute some more, at least one dossier, for so long; what was stored by then is whole and noted."""
    end, upkeep = monotonic() + seconds, replace(upkeep, changed=())
    while not upkeep.is_done:
        upkeep = _one_more(desk, upkeep)
        if monotonic() >= end:
            break
    _note(desk, upkeep)
    return upkeep


def compute(desk: Desk, progress: Progress | None = None) -> Upkeep | None:
    """All of it at once, as ``begin`` and ``go_on`` do in steps. Raises CancelledError when ``progress`` does."""
    upkeep = begin(desk)
    while upkeep is not None and not upkeep.is_done:
        if progress:
            progress(upkeep.done, len(upkeep.ids), "deadlines")
        upkeep = go_on(desk, upkeep, seconds=0.1)
    if upkeep is not None:
        _note(desk, upkeep)
    return upkeep


def _one_more(desk: Desk, upkeep: Upkeep) -> Upkeep:
    dossier_id = upkeep.ids[upkeep.done]
    upkeep = replace(upkeep, done=upkeep.done + 1)
    with suppress(ExchangeError):  # a spoilt dossier must not keep the others from being computed
        changed = desk.change(dossier_id, "deadlines", lambda dossier: dossier)
        if changed:
            return _with(upkeep, changed)
    return upkeep


def _with(upkeep: Upkeep, changed: Changed) -> Upkeep:
    moved = moved_terms(changed)
    return replace(
        upkeep,
        changed=(*upkeep.changed, changed.after.id),
        moved=(*upkeep.moved, *moved[: MOST - len(upkeep.moved)]),
        moves=upkeep.moves + len(moved),
    )


def moved_terms(changed: Changed) -> tuple[MovedTerm, ...]:
    """The open deadlines that an act moved."""
    before = {one.id: one for one in changed.before.deadlines}
    return tuple(
        MovedTerm(
            dossier_id=changed.after.id,
            title=changed.after.title,
            rule=one.rule,
            before=before[one.id].days.day,
            after=one.days.day,
        )
        for one in changed.after.deadlines
        if one.is_open and one.id in before and before[one.id].days != one.days
    )


def _note(desk: Desk, upkeep: Upkeep) -> None:
    """For the basis it was begun for: where the law changed meanwhile, the next ``begin`` finds another."""
    if upkeep.is_done:
        desk.vault.set_setting(BASIS, upkeep.basis)
        desk.vault.set_setting(REACHED, "")
    elif upkeep.done:
        desk.vault.set_setting(REACHED, f"{upkeep.basis} {upkeep.ids[upkeep.done - 1]}")
