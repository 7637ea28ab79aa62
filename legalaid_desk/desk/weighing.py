"""Verbs on the weighing: put an entry in and order it, leave it out, own words, and the page for the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from legalaid_desk.dossier import CASE, Changed, Dossier, OwnInterest, Side, Weighing

from . import approvals
from .desk import Desk
from .letter_words import clean
from .sheet import Picture, sheet_of


def put(desk: Desk, dossier_id: str, key: str, before: str = "") -> Changed:
    """Print this entry: before another one, else last. One that is printed already moves there."""
    return _weigh(desk, dossier_id, "weighing-put", lambda weighing: weighing.put(key, before))


def put_all(desk: Desk, dossier_id: str, keys: Iterable[str]) -> Changed:
    """Print these entries after what is printed already, in this order, in one act."""

    def edit(weighing: Weighing) -> Weighing:
        for key in keys:
            weighing = weighing if key in weighing.printed else weighing.put(key)
        return weighing

    return _weigh(desk, dossier_id, "weighing-put", edit)


def leave_out(desk: Desk, dossier_id: str, key: str) -> Changed:
    """Looked at, and left out."""
    return _weigh(desk, dossier_id, "weighing-left-out", lambda weighing: weighing.leave_out(key))


def reconsider(desk: Desk, dossier_id: str, key: str) -> Changed:
    """Decide about this entry again later."""
    return _weigh(desk, dossier_id, "weighing-reconsidered", lambda weighing: weighing.reconsider(key))


def say(
    desk: Desk,
    dossier_id: str,
    side: Side,
    text: str,
    question: str = "",
    subject: str = CASE,
    *,
    entry_id: str = "",
) -> Changed:
    """An entry in the lawyer's own words, tied to a fact where there is one; with an id it replaces that one.

    Words of nothing but white space are no entry.
    """
    words = clean(text).strip()
    entry = OwnInterest(id=entry_id or desk.new_id(), side=side, text=words, question=question, subject=subject)
    return _weigh(desk, dossier_id, "weighing-own", lambda weighing: weighing.with_own(entry) if words else weighing)


def unsay(desk: Desk, dossier_id: str, entry_id: str) -> Changed:
    """Take an own entry away."""
    return _weigh(desk, dossier_id, "weighing-own-removed", lambda weighing: weighing.without_own(entry_id))


def write_sheet(desk: Desk, dossier_id: str, picture: Picture, target: Path) -> Path:
    """Write one picture of the stored dossier as a PDF page for the file. Raises NotWritable, DiskFull."""
    walk = desk.walk(desk.open(dossier_id))
    return desk.papers.write_sheet(sheet_of(walk, picture), target)


def _weigh(desk: Desk, dossier_id: str, verb: str, edit: Callable[[Weighing], Weighing]) -> Changed:
    def of(dossier: Dossier) -> Dossier:
        return replace(dossier, weighing=edit(dossier.weighing))

    return approvals.change(desk, dossier_id, verb, of)
