"""The law that an open vault keeps, inside one unit of work: packs, own entries, publishers."""

from __future__ import annotations

import json
import zlib
from datetime import datetime
from typing import cast

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import KeptPack, OfficeReading, Publisher
from legalaid_desk.law.own import OwnEntry, OwnKind, plain
from legalaid_desk.law.packs import Pack, newness

from .readings import all_readings
from .rows import LawPackRow, OwnEntryRow, PublisherRow

_LISTED = (
    LawPackRow.version,
    LawPackRow.dated,
    LawPackRow.title,
    LawPackRow.digest,
    LawPackRow.signed_by,
    LawPackRow.kept_at,
    LawPackRow.kept_by,
)


class SqlLawShelf:
    """The law in the database. Everything is undone unless the unit of work is committed."""

    def __init__(self, session: Session, *, who: str, now: datetime) -> None:
        self._session = session
        self._who = who
        self._now = now

    def packs(self) -> tuple[KeptPack, ...]:
        """The packs that are kept, newest first."""
        kept = (KeptPack(**row._asdict()) for row in self._session.execute(select(*_LISTED)))
        return tuple(sorted(kept, key=newness, reverse=True))

    def pack(self, version: str) -> Pack | None:
        """The pack of this version with its texts, or None."""
        row = self._session.get(LawPackRow, version)
        if row is None:
            return None
        return Pack(
            version=row.version,
            dated=row.dated,
            title=row.title,
            digest=row.digest,
            content=zlib.decompress(row.content),
            signed_by=row.signed_by,
        )

    def keep_pack(self, pack: Pack) -> None:
        """Keep a pack, in place of one of the same version."""
        self._session.merge(
            LawPackRow(
                version=pack.version,
                dated=pack.dated,
                title=pack.title,
                digest=pack.digest,
                signed_by=pack.signed_by,
                kept_at=self._now,
                kept_by=self._who,
                content=zlib.compress(pack.content, level=6),
            )
        )

    def own(self) -> tuple[OwnEntry, ...]:
        """The lawyer's own sources and arguments, in the order in which they were first put."""
        rows = self._session.scalars(select(OwnEntryRow).order_by(OwnEntryRow.number))
        return tuple(_entry(row) for row in rows)

    def put_own(self, entry: OwnEntry) -> None:
        """Keep an own entry, in place of the one with its id."""
        row = self._session.scalar(select(OwnEntryRow).where(OwnEntryRow.id == entry.id))
        if row is None:
            row = OwnEntryRow(id=entry.id)
            self._session.add(row)
        row.kind = entry.kind
        row.put_by = entry.by
        row.put_on = entry.on
        row.body = json.dumps(plain(entry.body), ensure_ascii=False)

    def remove_own(self, entry_id: str) -> None:
        """Take an own entry away; nothing happens when there is none."""
        self._session.execute(delete(OwnEntryRow).where(OwnEntryRow.id == entry_id))

    def publishers(self) -> tuple[Publisher, ...]:
        """Whose signatures are trusted beside the keys that came with the program."""
        rows = self._session.scalars(select(PublisherRow).order_by(PublisherRow.trusted_at, PublisherRow.fingerprint))
        return tuple(
            Publisher(fingerprint=row.fingerprint, key=row.key, name=row.name, by=row.trusted_by, at=row.trusted_at)
            for row in rows
        )

    def trust(self, publisher: Publisher) -> None:
        """Trust the signatures of this publisher from now on."""
        self._session.merge(
            PublisherRow(
                fingerprint=publisher.fingerprint,
                key=publisher.key,
                name=publisher.name,
                trusted_by=publisher.by,
                trusted_at=publisher.at,
            )
        )

    def distrust(self, fingerprint: str) -> None:
        """Trust them no longer; packs that are kept stay."""
        self._session.execute(delete(PublisherRow).where(PublisherRow.fingerprint == fingerprint))

    def readings(self) -> tuple[OfficeReading, ...]:
        """What was ticked as read in any dossier, the last day first."""
        return all_readings(self._session)


def _entry(row: OwnEntryRow) -> OwnEntry:
    return OwnEntry(kind=cast("OwnKind", row.kind), id=row.id, body=json.loads(row.body), by=row.put_by, on=row.put_on)
