"""Sealed filings of an open vault, inside one unit of work: put once, read for ever, never changed."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import KeptSeal, SealAct

from .errors import SealNotFound
from .rows import FilingSealActRow, FilingSealFileRow, FilingSealRow


class SqlSeals:
    """The sealed filings and what was noted of them."""

    def __init__(self, session: Session, *, who: str, now: datetime) -> None:
        self._session = session
        self._who = who
        self._now = now

    def put(self, dossier_id: str, kind: str, filed_on: date, manifest: bytes, files: Mapping[str, str]) -> str:
        """Keep a manifest with the keys of its files by name; returns its seal. The very same is kept once."""
        seal = hashlib.sha256(manifest).hexdigest()
        if self._session.get(FilingSealRow, seal) is not None:
            return seal
        self._session.add(
            FilingSealRow(
                seal=seal,
                dossier_id=dossier_id,
                kind=kind,
                filed_on=filed_on,
                sealed_at=self._now,
                manifest=zlib.compress(manifest, level=6),
            )
        )
        self._session.flush()
        self._session.add_all(FilingSealFileRow(seal=seal, name=name, key=key) for name, key in files.items())
        return seal

    def note(self, seal: str, act: str) -> None:
        """Put a line below what was noted of it."""
        self._session.add(FilingSealActRow(seal=seal, at=self._now, who=self._who, act=act))
        self._session.flush()

    def of(self, dossier_id: str) -> tuple[KeptSeal, ...]:
        """The sealed filings of a dossier, the oldest first."""
        rows = self._session.scalars(
            select(FilingSealRow)
            .where(FilingSealRow.dossier_id == dossier_id)
            .order_by(FilingSealRow.sealed_at, FilingSealRow.seal)
        )
        return tuple(
            KeptSeal(
                seal=row.seal,
                dossier_id=row.dossier_id,
                kind=row.kind,
                filed_on=row.filed_on,
                sealed_at=row.sealed_at,
                acts=self._acts(row.seal),
            )
            for row in rows
        )

    def manifest(self, seal: str) -> bytes:
        """The manifest under this seal as it is stored. Raises SealNotFound."""
        row = self._session.get(FilingSealRow, seal)
        if row is None:
            raise SealNotFound(seal)
        try:
            return zlib.decompress(row.manifest)
        except zlib.error:
            return b""  # spoilt: it matches no seal, and is told so

    def files(self, seal: str) -> dict[str, str]:
        """The keys of its files by name."""
        rows = self._session.scalars(select(FilingSealFileRow).where(FilingSealFileRow.seal == seal))
        return {row.name: row.key for row in rows}

    def _acts(self, seal: str) -> tuple[SealAct, ...]:
        rows = self._session.scalars(
            select(FilingSealActRow).where(FilingSealActRow.seal == seal).order_by(FilingSealActRow.number)
        )
        return tuple(SealAct(act=row.act, at=row.at, who=row.who) for row in rows)
