"""Is everything still as it was stored? Pages of the database, bytes of the exhibits, and what points to what."""

from __future__ import annotations

import contextlib
import hashlib
import zlib
from collections.abc import Iterator

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from legalaid_desk.dossier import ExchangeError
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.errors import Fault

from .engine import READING, damage_as_faults, page_faults
from .errors import FileDamaged
from .files import SealedFiles
from .rows import DossierRow, ExhibitFileRow, FilingSealRow


def faults(engine: Engine, sealed: SealedFiles) -> tuple[Fault, ...]:
    """Every fault found; empty when all is well. Tables are not read when pages are damaged."""
    found = database_faults(engine)
    if found:
        return found
    with Session(engine.execution_options(**READING)) as session:
        return (*_file_faults(session, sealed), *_dossier_faults(session), *_seal_faults(session))


def database_faults(engine: Engine) -> tuple[Fault, ...]:
    """The damaged pages of the database."""
    found: list[Fault] = []
    with damage_as_faults("dossiers.db", found), contextlib.closing(engine.raw_connection()) as connection:
        found += page_faults(connection.driver_connection, "dossiers.db")
    return tuple(found)


def _file_faults(session: Session, sealed: SealedFiles) -> Iterator[Fault]:
    for row in session.scalars(select(ExhibitFileRow)):
        try:
            content = sealed.read(row.key)
        except FileDamaged as error:
            yield Fault(f"exhibits/{row.key}", error.what)
            continue
        if hashlib.sha256(content).hexdigest() != row.sha256:
            yield Fault(f"exhibits/{row.key}", "it holds other bytes than were stored")


def _seal_faults(session: Session) -> Iterator[Fault]:
    """Sealed filings whose manifest is not what was sealed. Their files are among all others."""
    for seal, manifest in session.execute(select(FilingSealRow.seal, FilingSealRow.manifest)):
        try:
            content = zlib.decompress(manifest)
        except zlib.error:
            content = b""
        if hashlib.sha256(content).hexdigest() != seal:
            yield Fault(f"sealed filing {seal[:16]}", "it is not what was sealed")


def _dossier_faults(session: Session) -> Iterator[Fault]:
    """Dossiers that cannot be read, and exhibits whose file was never stored here."""
    stored = set(session.scalars(select(ExhibitFileRow.key)))
    for dossier_id, body in session.execute(select(DossierRow.id, DossierRow.body)):
        place = f"dossier {dossier_id}"
        try:
            dossier = from_json(body, place)
        except ExchangeError as error:
            yield from (Fault(f"{place}: {fault.place}", fault.what) for fault in error.faults)
            continue
        files = (*(exhibit.file for exhibit in dossier.exhibits), *(paper.version for paper in dossier.filed))
        keys = [file.key for file in files if file]
        yield from (Fault(place, f"the file {key} is not stored") for key in keys if key not in stored)
