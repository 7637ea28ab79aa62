"""The days of all cases, and what was written and not handed in: always what the dossiers themselves say."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import CaseDayLine
from legalaid_desk.dossier import Dossier

from .deadlines import Days, straight
from .rows import CaseDayRow, WrittenRow

_LINE = """
    SELECT case_day.dossier_id, title, court, what, day
    FROM case_day CROSS JOIN dossier ON dossier.id = case_day.dossier_id
"""
"""In the order of the fields of a line. ``CROSS`` keeps the order of the tables: from the days to the dossiers."""

_BETWEEN = f"""
    {_LINE} WHERE is_settled IN (0, 1) AND day BETWEEN ? AND ? AND deleted_at IS NULL AND ? IN ('', dossier_id)
    ORDER BY day, title, what LIMIT ?
"""
_AHEAD = f"""
    {_LINE} WHERE is_settled IN (0, 1) AND day BETWEEN ? AND ? AND deleted_at IS NULL ORDER BY day DESC, what DESC
"""
_PASSED = f"""
    {_LINE} WHERE is_settled = 0 AND day < ? AND deleted_at IS NULL AND (next_day IS NULL OR next_day < ?)
    ORDER BY day, what
"""
_WITHOUT = """
    SELECT id, title, court, '', NULL FROM dossier
    WHERE deleted_at IS NULL AND next_day IS NULL
    AND NOT EXISTS (SELECT 1 FROM case_day WHERE dossier_id = dossier.id AND +is_settled = 0)
    ORDER BY updated_at DESC LIMIT ?
"""
"""The plus keeps SQLite from looking through all that is not settled."""

_OF_OTHER_LAW = "SELECT count(*) FROM dossier WHERE law_version NOT IN ('', ?) AND +deleted_at IS NULL"

_WRITTEN = """
    SELECT DISTINCT dossier_id FROM written CROSS JOIN dossier ON id = dossier_id
    WHERE deleted_at IS NULL ORDER BY updated_at DESC, dossier_id
"""


def note_case_days(session: Session, dossier: Dossier) -> None:
    """Note the days of the case, and the kinds that were written and not handed in, anew when they changed."""
    _note(session, CaseDayRow, dossier.id, _days_of(dossier))
    _note(session, WrittenRow, dossier.id, [{"kind": kind} for kind in dossier.not_handed_in])


def case_days(
    session: Session, since: date, until: date, *, dossier_id: str = "", most: int = -1
) -> tuple[CaseDayLine, ...]:
    """The days of the cases that are not in the bin, from one day to another, by day."""
    return _lines(session, _BETWEEN, (since.isoformat(), until.isoformat(), dossier_id, most))


def pressing_days(session: Session, today: date, until: date) -> tuple[CaseDayLine, ...]:
    """The first day ahead of each case, up to a day; of those with none ahead the last that passed without a judgment.

    By day, the last that passed first.
    """
    first = {line.dossier_id: line for line in _lines(session, _AHEAD, (today.isoformat(), until.isoformat()))}
    passed = {line.dossier_id: line for line in _lines(session, _PASSED, (today.isoformat(),) * 2)}
    last = sorted((passed[one] for one in passed.keys() - first.keys()), key=_by_day, reverse=True)
    return (*last, *sorted(first.values(), key=_by_day))


def without_day(session: Session, most: int) -> tuple[CaseDayLine, ...]:
    """Cases with no day ahead, and none that passed without a judgment: what was changed last first."""
    return _lines(session, _WITHOUT, (most,))


def written(session: Session) -> tuple[str, ...]:
    """The dossiers with a filing that was written and not handed in: what was changed last first."""
    session.flush()
    return tuple(dossier_id for (dossier_id,) in straight(session).execute(_WRITTEN))


def of_other_law(session: Session, version: str) -> int:
    """How many dossiers are argued with another version of the law texts: counted from the index alone."""
    session.flush()
    [(count,)] = straight(session).execute(_OF_OTHER_LAW, (version,))
    return int(count)


def _lines(session: Session, query: str, asked: tuple[Any, ...]) -> tuple[CaseDayLine, ...]:
    session.flush()
    day, made = Days(), CaseDayLine._make
    told = straight(session).execute(query, asked)
    return tuple([made((dossier, title, court, what, day[on])) for dossier, title, court, what, on in told])


def _by_day(line: CaseDayLine) -> tuple[date, str]:
    return line.day or date.min, line.dossier_id


def _days_of(dossier: Dossier) -> list[dict[str, Any]]:
    case = dossier.case
    return [{"what": what, "day": day, "is_settled": case.is_judged_since(day)} for what, day in case.appointed]


def _note(
    session: Session, table: type[CaseDayRow | WrittenRow], dossier_id: str, wanted: list[dict[str, Any]]
) -> None:
    of_dossier = table.dossier_id == dossier_id
    rows = session.scalars(select(table).where(of_dossier))
    noted = [{name: getattr(row, name) for name in wanted[0]} for row in rows] if wanted else list(rows)
    if noted == wanted:
        return
    session.execute(delete(table).where(of_dossier))
    session.add_all(table(dossier_id=dossier_id, **row) for row in wanted)
