"""The open deadlines of all dossiers by day: always what the dossiers themselves say."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import DeadlineLine
from legalaid_desk.dossier import Deadline, DeadlineState, Dossier

from .rows import DeadlineRow

_LINE = """
    SELECT deadline.dossier_id, title, court, deadline.id, rule, day, last, safe, next, is_proposed, is_checked,
        ahead
    FROM deadline CROSS JOIN dossier ON dossier.id = deadline.dossier_id WHERE deleted_at IS NULL
"""
"""In the order of the fields of a line. ``CROSS`` keeps the order of the tables: from the days to the dossiers."""

_LISTED = f"{_LINE} AND day <= ? ORDER BY day, deadline.dossier_id"

_PASSED_SAFE = "next IS NULL AND last IS NOT NULL AND safe < ?"
"""Where the safe day is past, the last one is the day to look at: as ``Days.pressing``."""

_ON_THEIR_DAY = f"""
    {_LINE} AND day BETWEEN ? AND ? AND ? IN ('', deadline.dossier_id) AND ({_PASSED_SAFE}) IS NOT TRUE
    ORDER BY day, title, deadline.id LIMIT ?
"""
_ON_THEIR_LAST = f"""
    {_LINE} AND last BETWEEN ? AND ? AND ? IN ('', deadline.dossier_id) AND {_PASSED_SAFE}
    ORDER BY last, title, deadline.id LIMIT ?
"""


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
    return _lines(session, _LISTED, ((until or date.max).isoformat(),))


def deadlines_between(
    session: Session, since: date, until: date, today: date, *, dossier_id: str = "", most: int = -1
) -> tuple[DeadlineLine, ...]:
    """Those on which one looks from one day to another, seen from today."""
    asked = (since.isoformat(), until.isoformat(), dossier_id, today.isoformat(), most)
    return (*_lines(session, _ON_THEIR_DAY, asked), *_lines(session, _ON_THEIR_LAST, asked))


def straight(session: Session) -> Any:
    """The driver itself: with 50,000 dossiers, a row of the mapper costs more than the query."""
    return session.connection().connection.driver_connection


def _lines(session: Session, query: str, asked: tuple[Any, ...]) -> tuple[DeadlineLine, ...]:
    session.flush()
    day, made = Days(), DeadlineLine._make
    lines = [
        made((dossier, title, court, key, rule, day[on], day[last], day[safe], day[after], new == 1, seen == 1, ahead))
        for dossier, title, court, key, rule, on, last, safe, after, new, seen, ahead in straight(session).execute(
            query, asked
        )
    ]
    return tuple(lines)


class Days(dict[Any, Any]):
    """The days as they are stored, each read once: many lines share a day."""

    def __missing__(self, stored: str | None) -> date | None:
        day = self[stored] = None if stored is None else date.fromisoformat(stored)
        return day


def _fill(row: DeadlineRow, deadline: Deadline) -> None:
    days = deadline.days
    row.rule = deadline.rule
    row.day = days.day or date.max
    row.last, row.safe, row.next = days.last, days.safe, days.next
    row.is_proposed = deadline.state is DeadlineState.PROPOSED
    row.is_checked = deadline.is_checked
    row.ahead = None if deadline.reminders is None else max(deadline.reminders, default=0)
