"""Verbs on exhibits: bring in, name, order, take out, look at."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import PurePath

from legalaid_desk.dossier import Changed, Dossier, Exhibit, StoredFile
from legalaid_desk.errors import DeskError

from . import approvals
from .desk import Desk
from .plain_names import plain
from .ports import IntakeResult


class ExhibitNumberFixed(DeskError):
    """An exhibit that a court already knows under its number keeps it. Nothing was moved."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(
            f"exhibit {number} was handed in under this number and keeps it; put new exhibits after those handed in"
        )


def bring_in(desk: Desk, dossier_id: str, name: str, content: bytes, *, title: str = "") -> Changed:
    """Add a file as the last exhibit. Raises ExhibitRejected before anything is stored."""
    name = _printable(name)
    found = desk.papers.examine(name, content)
    with desk.vault.unit_of_work(who=desk.who) as work:
        before = work.dossiers.get(dossier_id)
        stored = _stored(plain(name, "exhibit"), content, found, work.files.put(dossier_id, content))
        exhibit = Exhibit(
            id=f"ex-{desk.new_id()}",
            title=title or found.suggested_title or PurePath(name).stem,
            dated=found.suggested_date,
            file=stored,
            note=found.warning,
        )
        changed = Changed(before, before.with_exhibit(exhibit))
        work.dossiers.save(changed.after, verb="exhibit")
        work.commit()
    return changed


def _printable(name: str) -> str:
    """Without line ends, and without bytes that are no letters where the file came from."""
    return "".join(one if one.isprintable() else "-" for one in name)


def describe(
    desk: Desk, dossier_id: str, exhibit_id: str, *, title: str, dated: date | None, child_words: bool = False
) -> Changed:
    """Name an exhibit, date it, and say whether it holds a child's own words."""

    def edit(dossier: Dossier) -> Dossier:
        old = dossier.exhibits[dossier.place_of(exhibit_id)]
        return dossier.with_exhibit(replace(old, title=title, dated=dated, child_words=child_words))

    return desk.change(dossier_id, "exhibit-described", edit)


def move(desk: Desk, dossier_id: str, exhibit_id: str, place: int) -> Changed:
    """Put an exhibit at another place, from 0; every number that shows it follows.

    Raises ExhibitNumberFixed for one that was handed in, and for a place among those.
    """

    def edit(dossier: Dossier) -> Dossier:
        kept = dossier.in_the_way(exhibit_id, place)
        if kept:
            raise ExhibitNumberFixed(dossier.number_of(kept))
        return dossier.with_exhibit_at(exhibit_id, place)

    return desk.change(dossier_id, "exhibit-moved", edit)


def remove(desk: Desk, dossier_id: str, exhibit_id: str) -> Changed:
    """Take an exhibit out. Its bytes stay in the vault, so that undo brings it back."""
    return approvals.change(desk, dossier_id, "exhibit-removed", lambda dossier: dossier.without_exhibit(exhibit_id))


def preview(desk: Desk, exhibit: Exhibit) -> bytes:
    """The exhibit as PDF; empty when it has no file."""
    if exhibit.file is None:
        return b""
    return desk.papers.as_pdf(exhibit.file.name, exhibit.file.media_type, desk.read_file(exhibit.file))


def _stored(name: str, content: bytes, found: IntakeResult, key: str) -> StoredFile:
    return StoredFile(
        name=name,
        media_type=found.media_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        pages=found.pages,
        key=key,
    )
