"""Which sources were ticked as read, in whichever dossier: always what the dossiers themselves say."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import OfficeReading
from legalaid_desk.dossier import Dossier, Reading

from .rows import ReadingRow


def note_readings(session: Session, dossier: Dossier) -> None:
    """Note the ticks of a dossier anew when they changed; undo takes this road as well."""
    of_dossier = ReadingRow.dossier_id == dossier.id
    noted = {_reading(row) for row in session.scalars(select(ReadingRow).where(of_dossier))}
    # A file from elsewhere may tick one source twice.
    ticked = {reading.source: reading for reading in dossier.readings}
    if noted == set(ticked.values()):
        return
    session.execute(delete(ReadingRow).where(of_dossier))
    session.expire_all()
    session.add_all(_row(dossier.id, reading) for reading in ticked.values())


def all_readings(session: Session) -> tuple[OfficeReading, ...]:
    """The ticks of all dossiers, the last day first."""
    rows = session.scalars(select(ReadingRow).order_by(ReadingRow.read_on.desc(), ReadingRow.dossier_id))
    return tuple(OfficeReading(dossier_id=row.dossier_id, reading=_reading(row)) for row in rows)


def _reading(row: ReadingRow) -> Reading:
    return Reading(source=row.source, by=row.read_by, on=row.read_on, note=row.note)


def _row(dossier_id: str, reading: Reading) -> ReadingRow:
    return ReadingRow(
        dossier_id=dossier_id, source=reading.source, read_by=reading.by, read_on=reading.on, note=reading.note
    )
