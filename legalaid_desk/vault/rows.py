"""The tables. Rows never leave this room."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine


class Moment(TypeDecorator[datetime]):
    """A moment, stored in UTC; SQLite knows no zones."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = DateTime
    cache_ok: bool | None = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """All tables of a vault."""


def _of_dossier() -> ForeignKey:
    """Checked at the commit: the files of a dossier that is brought in may come before the dossier itself."""
    return ForeignKey("dossier.id", deferrable=True, initially="DEFERRED")


class DossierRow(Base):
    """A dossier as it is now. ``body`` is the exchange format; it stands last, so that a list need not read it."""

    __tablename__ = "dossier"
    __table_args__ = (
        Index("dossier_listed", "deleted_at", "next_day", "updated_at"),
        Index("dossier_by_law", "law_version", "deleted_at"),
    )

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    court: Mapped[str] = mapped_column(Text)
    ground: Mapped[str] = mapped_column(Text)
    stage: Mapped[str] = mapped_column(Text)
    next_day: Mapped[date | None]
    revision: Mapped[int]
    updated_at: Mapped[datetime] = mapped_column(Moment)
    deleted_at: Mapped[datetime | None] = mapped_column(Moment)
    law_version: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)


class JournalRow(Base):
    """One act on a dossier. ``number`` is the revision the act made; ``body`` the dossier after it, compressed."""

    __tablename__ = "journal"

    dossier_id: Mapped[str] = mapped_column(_of_dossier(), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    who: Mapped[str] = mapped_column(Text)
    verb: Mapped[str] = mapped_column(Text)
    body: Mapped[bytes] = mapped_column(LargeBinary)


class ExhibitFileRow(Base):
    """A file in ``exhibits/``: its size and hash before encryption. Name, kind and pages stand in the dossier."""

    __tablename__ = "exhibit_file"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    dossier_id: Mapped[str] = mapped_column(_of_dossier(), index=True)
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Moment)


class SettingRow(Base):
    """A preference."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class ReadingRow(Base):
    """A source ticked as read in a dossier, so that another dossier finds it without reading all of them."""

    __tablename__ = "reading"

    dossier_id: Mapped[str] = mapped_column(_of_dossier(), primary_key=True)
    source: Mapped[str] = mapped_column(Text, primary_key=True)
    read_by: Mapped[str] = mapped_column(Text)
    read_on: Mapped[date]
    note: Mapped[str] = mapped_column(Text)


class DeadlineRow(Base):
    """An open deadline that has a day: what the list of all dossiers needs of it, always as the dossier says."""

    __tablename__ = "deadline"
    __table_args__ = (Index("deadline_by_day", "day"), Index("deadline_by_last", "last"))

    dossier_id: Mapped[str] = mapped_column(_of_dossier(), primary_key=True)
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    rule: Mapped[str] = mapped_column(Text)
    day: Mapped[date]
    last: Mapped[date | None]
    safe: Mapped[date | None]
    next: Mapped[date | None]
    is_proposed: Mapped[bool]
    is_checked: Mapped[bool]
    ahead: Mapped[int | None]


class CaseDayRow(Base):
    """A roll, hearing or eviction day as the dossier says it; ``is_settled``: there is a judgment since."""

    __tablename__ = "case_day"
    __table_args__ = (Index("case_day_by_day", "is_settled", "day"),)

    dossier_id: Mapped[str] = mapped_column(_of_dossier(), primary_key=True)
    what: Mapped[str] = mapped_column(Text, primary_key=True)
    day: Mapped[date]
    is_settled: Mapped[bool]


class WrittenRow(Base):
    """A kind of filing that was written in a dossier and not handed in."""

    __tablename__ = "written"

    dossier_id: Mapped[str] = mapped_column(_of_dossier(), primary_key=True)
    kind: Mapped[str] = mapped_column(Text, primary_key=True)


class AnsweredRow(Base):
    """Who gave, changed or took away an answer, or took an approval back: by the last act after which it was so."""

    __tablename__ = "answered"
    __table_args__ = (Index("answered_by", "by", "dossier_id", "number"),)

    dossier_id: Mapped[str] = mapped_column(_of_dossier(), primary_key=True)
    by: Mapped[str] = mapped_column(Text, primary_key=True)
    number: Mapped[int]


class LawPackRow(Base):
    """A law pack as it was shipped or loaded. The texts, compressed, stand last: a list need not read them."""

    __tablename__ = "law_pack"

    version: Mapped[str] = mapped_column(Text, primary_key=True)
    dated: Mapped[date]
    title: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(Text)
    signed_by: Mapped[str] = mapped_column(Text)
    kept_at: Mapped[datetime] = mapped_column(Moment)
    kept_by: Mapped[str] = mapped_column(Text)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class OwnEntryRow(Base):
    """An own source or argument. ``number`` keeps the order in which they were put; ``body`` is JSON."""

    __tablename__ = "own_entry"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    kind: Mapped[str] = mapped_column(Text)
    put_by: Mapped[str] = mapped_column(Text)
    put_on: Mapped[date]
    body: Mapped[str] = mapped_column(Text)


class PublisherRow(Base):
    """A public key whose signatures are trusted."""

    __tablename__ = "publisher"

    fingerprint: Mapped[str] = mapped_column(Text, primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary)
    name: Mapped[str] = mapped_column(Text)
    trusted_by: Mapped[str] = mapped_column(Text)
    trusted_at: Mapped[datetime] = mapped_column(Moment)


class FilingSealRow(Base):
    """A sealed filing. The database refuses every change of it; the manifest, compressed, stands last."""

    __tablename__ = "filing_seal"

    seal: Mapped[str] = mapped_column(Text, primary_key=True)
    dossier_id: Mapped[str] = mapped_column(_of_dossier(), index=True)
    kind: Mapped[str] = mapped_column(Text)
    filed_on: Mapped[date]
    sealed_at: Mapped[datetime] = mapped_column(Moment)
    manifest: Mapped[bytes] = mapped_column(LargeBinary)


class FilingSealFileRow(Base):
    """A file of a sealed filing, by its name in it."""

    __tablename__ = "filing_seal_file"

    seal: Mapped[str] = mapped_column(ForeignKey("filing_seal.seal"), primary_key=True)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    key: Mapped[str] = mapped_column(ForeignKey("exhibit_file.key"), index=True)


class FilingSealActRow(Base):
    """What was noted of a sealed filing: filed, taken back, filed again. Lines are only added."""

    __tablename__ = "filing_seal_act"

    number: Mapped[int] = mapped_column(primary_key=True)
    seal: Mapped[str] = mapped_column(ForeignKey("filing_seal.seal"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    who: Mapped[str] = mapped_column(Text)
    act: Mapped[str] = mapped_column(Text)


class TemplateRow(Base):
    """A version of a Word template of the office. Its bytes stand last: a list need not read them."""

    __tablename__ = "template"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sha256: Mapped[str] = mapped_column(Text)
    added_by: Mapped[str] = mapped_column(Text)
    added_at: Mapped[datetime] = mapped_column(Moment)
    note: Mapped[str] = mapped_column(Text)
    in_use: Mapped[bool]
    content: Mapped[bytes] = mapped_column(LargeBinary)
