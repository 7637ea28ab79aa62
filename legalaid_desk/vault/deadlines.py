"""The open deadlines of all dossiers by day: always what the dossiers themselves say."""

from __future__ import annotations

from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import DeadlineLine
from legalaid_desk.dossier import Deadline, DeadlineState, Dossier

from .rows import DeadlineRow, DossierRow

_LISTED = (
    DeadlineRow.dossier_id,
    DossierRow.title,
    DossierRow.court,
    DeadlineRow.id,
    DeadlineRow.rule,
    DeadlineRow.day,
    DeadlineRow.last,
    DeadlineRow.safe,
    DeadlineRow.next,
    DeadlineRow.is_proposed,
    DeadlineRow.is_checked,
)
_NAMES = tuple(field for field in DeadlineLine.__dataclass_fields__)


def note_deadlines(session: Session, dossier: Dossier) -> None:
    """Note the open deadlines of a dossier anew when they changed; undo takes this road as well."""
    wanted = {one.id: one for one in dossier.deadlines if one.is_open and one.days.day}
    noted = {row.id: row for row in session.scalars(select(DeadlineRow).where(DeadlineRow.dossier_id == dossier.id))}
    gone = noted.keys() - wanted.keys()
    if gone:
        session.execute(
            delete(DeadlineRow).where(DeadlineRow.dossier_id == dossier.id, DeadlineRow.id.in_(sorted(gone)))
        )
    for deadline in wanted.values():
        row = noted.get(deadline.id) or DeadlineRow(dossier_id=dossier.id, id=deadline.id)
        _fill(row, deadline)
        session.add(row)


def open_deadlines(session: Session, until: date | None) -> tuple[DeadlineLine, ...]:
    """Those of dossiers that are not in the bin, up to this day, by day."""
    query = select(*_LISTED).join(DossierRow, DossierRow.id == DeadlineRow.dossier_id)
    query = query.where(DossierRow.deleted_at.is_(None)).order_by(DeadlineRow.day, DeadlineRow.dossier_id)
    if until is not None:
        query = query.where(DeadlineRow.day <= until)
    return tuple(DeadlineLine(**dict(zip(_NAMES, row, strict=True))) for row in session.execute(query))


def _fill(row: DeadlineRow, deadline: Deadline) -> None:
    days = deadline.days
    row.rule = deadline.rule
    row.day = days.day or date.max
    row.last, row.safe, row.next = days.last, days.safe, days.next
    row.is_proposed = deadline.state is DeadlineState.PROPOSED
    row.is_checked = deadline.is_checked
