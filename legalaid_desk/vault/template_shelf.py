"""The Word templates of the office in an open vault, inside one unit of work. No version is changed or lost."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import KeptTemplate, OfficeTemplate, OfficeTemplates

from .rows import TemplateRow

_LISTED = (
    TemplateRow.name,
    TemplateRow.version,
    TemplateRow.sha256,
    TemplateRow.added_by,
    TemplateRow.added_at,
    TemplateRow.note,
    TemplateRow.in_use,
)


class SqlTemplateShelf:
    """Templates in the database. Everything is undone unless the unit of work is committed."""

    def __init__(self, session: Session, *, who: str, now: datetime) -> None:
        self._session = session
        self._who = who
        self._now = now

    def all(self) -> tuple[KeptTemplate, ...]:
        """Every version, by name and the newest first."""
        rows = self._session.execute(select(*_LISTED).order_by(TemplateRow.name, TemplateRow.version.desc()))
        return tuple(KeptTemplate(**row._asdict()) for row in rows)

    def content(self, name: str, version: int) -> bytes | None:
        """The bytes of this version, or None."""
        row = self._session.get(TemplateRow, (name, version))
        return None if row is None else row.content

    def in_use(self) -> OfficeTemplates:
        """Those in use."""
        rows = self._session.scalars(select(TemplateRow).where(TemplateRow.in_use).order_by(TemplateRow.name))
        return {row.name: OfficeTemplate(version=row.version, content=row.content) for row in rows}

    def keep(self, name: str, content: bytes, note: str = "") -> KeptTemplate:
        """Keep a new version; it is in use from now on."""
        newest = self._session.scalar(select(func.max(TemplateRow.version)).where(TemplateRow.name == name)) or 0
        row = TemplateRow(
            name=name,
            version=newest + 1,
            sha256=hashlib.sha256(content).hexdigest(),
            added_by=self._who,
            added_at=self._now,
            note=note,
            in_use=False,
            content=content,
        )
        self._session.add(row)
        self._session.flush()
        self.use(name, row.version)
        return KeptTemplate(
            name=name,
            version=row.version,
            sha256=row.sha256,
            added_by=self._who,
            added_at=self._now,
            note=note,
            in_use=True,
        )

    def use(self, name: str, version: int) -> None:
        """Use this version from now on; 0 is the one that came with the program."""
        self._session.execute(
            update(TemplateRow).where(TemplateRow.name == name).values(in_use=TemplateRow.version == version)
        )
