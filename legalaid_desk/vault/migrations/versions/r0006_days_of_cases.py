"""The days of all cases, what was written and not handed in, and who answered: for the lists of all dossiers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_DAYS = (("roll", "roll_on"), ("hearing", "hearing_on"), ("eviction", "eviction_on"))

Row = dict[str, Any]


def upgrade() -> None:
    """Make the tables, and note what the dossiers say."""
    days, written, answered = _make_case_day(), _make_written(), _make_answered()
    op.create_index("case_day_by_day", "case_day", ["is_settled", "day"])
    op.create_index("answered_by", "answered", ["by", "dossier_id", "number"])
    op.create_index("deadline_by_last", "deadline", ["last"])
    op.create_index("dossier_by_law", "dossier", ["law_version", "deleted_at"])
    last = _last_acts()
    for dossier_id, number, body in op.get_bind().execute(sa.text("SELECT id, revision, body FROM dossier")):
        said = _said(body)
        _insert(days, _days(said), dossier_id)
        _insert(written, ({"kind": kind} for kind in _written(said)), dossier_id)
        who = dict.fromkeys(_answered_by(said), number) | last.get(dossier_id, {})
        _insert(answered, ({"by": by, "number": known} for by, known in who.items() if known > 1), dossier_id)


def downgrade() -> None:
    """Take them away; the dossiers hold it all themselves."""
    op.drop_index("dossier_by_law", "dossier")
    op.drop_index("deadline_by_last", "deadline")
    for table in ("answered", "written", "case_day"):
        op.drop_table(table)


def _insert(table: sa.Table, rows: Iterator[Row], dossier_id: str) -> None:
    found = [{"dossier_id": dossier_id, **row} for row in rows]
    if found:
        op.get_bind().execute(table.insert(), found)


def _said(body: str) -> dict[str, Any]:
    """What a stored dossier says; one that is spoilt must not keep the vault shut."""
    try:
        said = json.loads(body)["dossier"]
    except (KeyError, TypeError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def _days(said: dict[str, Any]) -> Iterator[Row]:
    case = said.get("case")
    case = case if isinstance(case, dict) else {}
    for what, name in _DAYS:
        day, judged = _day(case.get(name)), _day(case.get("judgment_on"))
        if day is not None:
            yield {"what": what, "day": day, "is_settled": judged is not None and judged >= day}


def _day(told: object) -> date | None:
    try:
        return date.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None


def _written(said: dict[str, Any]) -> tuple[str, ...]:
    """The kinds of which the last writing that was kept was not handed in."""
    last = {paper["kind"]: paper for paper in _of(said, "filed") if paper.get("version") and paper.get("kind")}
    return tuple(kind for kind, paper in last.items() if not paper.get("lodging"))


def _answered_by(said: dict[str, Any]) -> Iterator[str]:
    for fact in _of(said, "facts"):
        yield str(fact.get("answered_by") or "")
    for choice in _of(said, "choices"):
        withdrawn = choice.get("withdrawn")
        if isinstance(withdrawn, dict):
            yield str(withdrawn.get("by") or "")


def _last_acts() -> dict[str, dict[str, int]]:
    """The last act of each person in each dossier: before this step it was not noted in which of them she answered.

    That is rather a dossier too many than one too few: each is looked into before it is told.
    """
    found: dict[str, dict[str, int]] = {}
    told = sa.text("SELECT dossier_id, who, max(number) FROM journal GROUP BY dossier_id, who")
    for dossier_id, who, number in op.get_bind().execute(told):
        found.setdefault(dossier_id, {})[who] = number
    return found


def _of(said: dict[str, Any], part: str) -> Iterator[dict[str, Any]]:
    items = said.get(part)
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield item


def _table(name: str, *columns: sa.Column[Any]) -> sa.Table:
    owner = sa.ForeignKey("dossier.id", deferrable=True, initially="DEFERRED")
    return op.create_table(name, sa.Column("dossier_id", sa.Text, owner, nullable=False, primary_key=True), *columns)


def _make_case_day() -> sa.Table:
    return _table(
        "case_day",
        sa.Column("what", sa.Text, nullable=False, primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("is_settled", sa.Boolean, nullable=False),
    )


def _make_written() -> sa.Table:
    return _table("written", sa.Column("kind", sa.Text, nullable=False, primary_key=True))


def _make_answered() -> sa.Table:
    return _table(
        "answered",
        sa.Column("by", sa.Text, nullable=False, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
    )
