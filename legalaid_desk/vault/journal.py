"""The journal: who did what to a dossier, and the dossier after it."""

from __future__ import annotations

import zlib

from sqlalchemy import select
from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import JournalEntry
from legalaid_desk.dossier import Dossier
from legalaid_desk.dossier.exchange import from_json

from .errors import EntryNotFound
from .rows import DossierRow, JournalRow


def enter(session: Session, row: DossierRow, *, who: str, verb: str) -> None:
    """Note the act that made this revision."""
    session.add(
        JournalRow(
            dossier_id=row.id,
            number=row.revision,
            at=row.updated_at,
            who=who,
            verb=verb,
            # Each act keeps the whole dossier: a tenth of its size compressed, and no chain of changes to break.
            body=zlib.compress(row.body.encode(), level=6),
        )
    )


def entries(session: Session, dossier_id: str) -> tuple[JournalEntry, ...]:
    """All entries of a dossier, newest first."""
    found = session.execute(
        select(JournalRow.number, JournalRow.at, JournalRow.who, JournalRow.verb)
        .where(JournalRow.dossier_id == dossier_id)
        .order_by(JournalRow.number.desc())
    )
    return tuple(JournalEntry(number=number, at=at, who=who, verb=verb) for number, at, who, verb in found)


def dossier_after(session: Session, dossier_id: str, number: int) -> Dossier:
    """The dossier as that entry left it. Raises EntryNotFound."""
    row = session.get(JournalRow, (dossier_id, number))
    if row is None:
        raise EntryNotFound(dossier_id, number)
    return from_json(zlib.decompress(row.body).decode(), f"dossier {dossier_id}, entry {number}")
