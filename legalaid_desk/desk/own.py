"""Verbs on the lawyer's own sources and arguments: they live in the vault, beside the law of every pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from legalaid_desk.dossier import CASE, Cause, Choice, Decision, Dossier, ExchangeError
from legalaid_desk.errors import DeskError
from legalaid_desk.law import Law
from legalaid_desk.law.own import PREFIX, OwnEntry, OwnKind, OwnLawError, cited_by, is_own, plain, with_own
from legalaid_desk.walk.changes import argument_changed

from .desk import Desk
from .ports import UnitOfWork

Approvals = Mapping[str, tuple[Choice, ...]]
"""By the id of the dossier."""

_READ_BY = "Gelezen door "


class OwnInUse(DeskError):
    """An own source or argument that something rests on. ``used_in`` are titles of dossiers or own arguments."""

    def __init__(self, entry_id: str, used_in: tuple[str, ...]) -> None:
        self.entry_id = entry_id
        self.used_in = used_in
        super().__init__(f"{entry_id} is used in {', '.join(used_in)}; take it out there first")


def entries(desk: Desk) -> tuple[OwnEntry, ...]:
    """The lawyer's own sources and arguments, in the order in which they were first put."""
    return desk.books.own


def entry(desk: Desk, entry_id: str) -> OwnEntry | None:
    """The own source or argument with this id, or None."""
    return next((one for one in entries(desk) if one.id == entry_id), None)


def fresh_id(desk: Desk) -> str:
    """An id for a new own source or argument."""
    return f"{PREFIX}{desk.new_id()}"


def put_source(desk: Desk, body: Mapping[str, Any]) -> Law:
    """Add an own source, or change the one with this id. Returns the law in use with it. Raises OwnLawError.

    ``body`` holds the keys of a source in a pack; ``checked`` is the day on which the lawyer read it, and
    without one it counts as from memory: its pinpoint is not printed before she ticks it as read.
    """
    before = entry(desk, str(body.get("id")))
    return put(desk, _entry(desk, "source", _by_reading(body, _read_by(body, before) or desk.who)))


def put_argument(desk: Desk, body: Mapping[str, Any]) -> Law:
    """Add an own argument, or change the one with this id. Returns the law in use with it. Raises OwnLawError."""
    return put(desk, _entry(desk, "argument", body))


def put(desk: Desk, entry: OwnEntry) -> Law:
    """Store an entry as it is: also how one that was taken away is put back. Raises OwnLawError.

    Where a lawyer approved an own argument that reads otherwise now, the approval is withdrawn.
    """
    others = tuple(one for one in entries(desk) if one.id != entry.id)
    before = desk.law
    after, faults = with_own(desk.books.pack, (*others, entry))
    own_faults = tuple(fault for fault in faults if _of(fault.place) == entry.id)
    if own_faults:
        raise OwnLawError(entry.id, own_faults)
    with desk.vault.unit_of_work(who=desk.who) as work:
        work.law.put_own(entry)
        _withdraw(work, _reading_otherwise(before, after), desk)
        stored = work.law.own()
        work.commit()
    desk.books.take_up(stored)
    return desk.law


def approvals_of(desk: Desk) -> Approvals:
    """Which own arguments are approved, and where: to keep before a change that may take approvals back."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        return {dossier.id: approved for dossier in _readable(work) if (approved := _approved(dossier))}


def give_back(desk: Desk, kept: Approvals) -> None:
    """Undo of such a change: every approval that it took back and nobody touched since."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        for dossier in (one for one in _readable(work) if one.id in kept):
            back = {choice.item: choice for choice in kept[dossier.id]}
            choices = (_given_back(choice, back.get(choice.item)) for choice in dossier.choices)
            work.dossiers.save(replace(dossier, choices=tuple(choices)), verb="own-law-changed")
        work.commit()


def remove(desk: Desk, entry_id: str) -> Law:
    """Take an own entry away; ``put`` puts it back. Returns the law in use without it. Raises OwnInUse."""
    found = entry(desk, entry_id)
    is_cited = found is None or found.kind != "equated"  # no dossier names a day of a decree
    citing = _arguments_citing(desk, entry_id)
    with desk.vault.unit_of_work(who=desk.who) as work:
        users = (*citing, *_dossiers_with(work, entry_id)) if is_cited else ()
        if users:
            raise OwnInUse(entry_id, users)
        work.law.remove_own(entry_id)
        stored = work.law.own()
        work.commit()
    desk.books.take_up(stored)
    return desk.law


def used_by(dossier: Dossier) -> tuple[str, ...]:
    """The own arguments that were decided upon in a dossier, and the own sources ticked there."""
    items = (*(choice.item for choice in dossier.choices), *(reading.source for reading in dossier.readings))
    return tuple(one for one in dict.fromkeys(items) if is_own(one))


def _entry(desk: Desk, kind: OwnKind, body: Mapping[str, Any]) -> OwnEntry:
    whole = {"id": fresh_id(desk), **plain(body)}
    return OwnEntry(kind=kind, id=str(whole["id"]), body=whole, by=desk.who, on=desk.today())


def _by_reading(body: Mapping[str, Any], who: str) -> Mapping[str, Any]:
    """A source that was read is as good as its text; one that was not keeps its pinpoint back."""
    rest = {key: value for key, value in body.items() if key not in ("pinpoint", "pinpoint_unseen", "verified")}
    pinpoint = body.get("pinpoint") or body.get("pinpoint_unseen") or ""
    if body.get("checked"):
        note = {"verified_note": f"{_READ_BY}{who}."} if who and not body.get("verified_note") else {}
        return {**rest, **note, "verified": "text", "pinpoint": pinpoint}
    return {**rest, "verified": "memory", "pinpoint_unseen": pinpoint}


def _read_by(body: Mapping[str, Any], before: OwnEntry | None) -> str:
    """Who read it before: to change the card of a source is not to read it. Empty when it was not this reading."""
    if before is None or before.body.get("checked") != plain(body.get("checked")):
        return ""
    return str(before.body.get("verified_note", "")).removeprefix(_READ_BY).removesuffix(".")


def _arguments_citing(desk: Desk, entry_id: str) -> tuple[str, ...]:
    citing = (one for one in entries(desk) if one.id != entry_id and entry_id in cited_by(one))
    return tuple(str(one.body.get("title") or one.id) for one in citing)


def _dossiers_with(work: UnitOfWork, entry_id: str) -> tuple[str, ...]:
    """The titles of dossiers that rest on it."""
    return tuple(one.title or one.id for one in _readable(work) if _rests_on(one, entry_id))


def _rests_on(dossier: Dossier, entry_id: str) -> bool:
    return dossier.decision_on(entry_id) is Decision.CHOSEN or dossier.has_read(entry_id)


def _reading_otherwise(before: Law, after: Law) -> frozenset[str]:
    own = (one for one in after.arguments if is_own(one))
    return frozenset(one for one in own if argument_changed(one, before, after))


def _withdraw(work: UnitOfWork, items: frozenset[str], desk: Desk) -> None:
    """Take the approvals of these arguments back in every dossier."""
    for dossier in _readable(work) if items else ():
        work.dossiers.save(_without_approvals(dossier, items, desk), verb="own-law-changed")


def _readable(work: UnitOfWork) -> Iterator[Dossier]:
    """Every dossier, those in the bin included: they may come back."""
    for listed in (*work.dossiers.summaries(), *work.dossiers.summaries(in_bin=True)):
        try:
            yield work.dossiers.get(listed.id)
        except ExchangeError:  # nobody chooses or approves anything in a spoilt dossier
            continue


def _approved(dossier: Dossier) -> tuple[Choice, ...]:
    return tuple(choice for choice in dossier.choices if choice.approved_by and is_own(choice.item))


def _given_back(choice: Choice, before: Choice | None) -> Choice:
    was = choice.withdrawn
    if before is None or was is None or was.cause is not Cause.LAW:
        return choice
    return before if (was.approved_by, was.approved_at) == (before.approved_by, before.approved_at) else choice


def _without_approvals(dossier: Dossier, items: frozenset[str], desk: Desk) -> Dossier:
    def still(choice: Choice) -> Choice:
        if choice.item not in items:
            return choice
        return choice.withdraw(Cause.LAW, choice.item, CASE, by=desk.who, at=desk.now())

    return replace(dossier, choices=tuple(map(still, dossier.choices)))


def _of(place: str) -> str:
    return place.partition(".")[0].partition("[")[0]
