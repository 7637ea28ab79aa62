"""Exhibit files inside one unit of work: written first, counted only when their row is committed."""

from __future__ import annotations

import contextlib
import hashlib
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from .errors import FileNotStored
from .files import SealedFiles
from .rows import ExhibitFileRow


class SqlExhibitFiles:
    """The exhibit files of a vault and their rows."""

    def __init__(self, session: Session, sealed: SealedFiles, *, now: datetime) -> None:
        self._session = session
        self._sealed = sealed
        self._now = now
        self._uncommitted: list[str] = []
        self.owners: set[str] = set()
        """The dossiers for which a file was stored in this unit of work."""

    def put(self, dossier_id: str, content: bytes) -> str:
        """Store bytes; returns the key. The bytes count only once the unit of work is committed."""
        key = self._sealed.write(content)
        self._uncommitted.append(key)
        self.owners.add(dossier_id)
        self._session.add(
            ExhibitFileRow(
                key=key,
                dossier_id=dossier_id,
                size=len(content),
                sha256=hashlib.sha256(content).hexdigest(),
                created_at=self._now,
            )
        )
        return key

    def find(self, dossier_id: str, sha256: str) -> str:
        """The key of a file of this dossier with these bytes; empty when none is stored."""
        found = self._session.scalar(
            select(ExhibitFileRow.key).where(ExhibitFileRow.dossier_id == dossier_id, ExhibitFileRow.sha256 == sha256)
        )
        return found or ""

    def read(self, key: str) -> bytes:
        """The bytes under this key. Raises FileDamaged or FileNotStored."""
        row = self._session.get(ExhibitFileRow, key)
        if row is None:
            raise FileNotStored(key)
        content = self._sealed.read(row.key)
        if hashlib.sha256(content).hexdigest() != row.sha256:
            raise self._sealed.damaged(row.key, "it holds other bytes than were stored")
        return content

    def keep(self) -> None:
        """The rows are committed: the files stay."""
        self._uncommitted.clear()
        self.owners.clear()

    def drop_uncommitted(self) -> None:
        """Take away the files whose rows were not committed; what cannot be taken away is swept at the next opening."""
        for key in self._uncommitted:
            with contextlib.suppress(OSError):
                self._sealed.path(key).unlink()
        self.keep()
