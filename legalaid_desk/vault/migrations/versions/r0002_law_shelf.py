"""The law that a vault keeps: packs, own entries, publishers, and which sources were read in which dossier."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and note the ticks that the dossiers hold already."""
    reading = _make_reading()
    _make_law_pack()
    _make_own_entry()
    _make_publisher()
    bodies = op.get_bind().execute(sa.text("SELECT id, body FROM dossier")).all()
    # By source: a file from elsewhere may have ticked one twice.
    rows = {(dossier_id, row["source"]): row for dossier_id, body in bodies for row in _ticks(dossier_id, body)}
    if rows:
        op.bulk_insert(reading, list(rows.values()))


def downgrade() -> None:
    """Take the tables away; the dossiers hold their ticks themselves."""
    for table in ("publisher", "own_entry", "law_pack", "reading"):
        op.drop_table(table)


def _ticks(dossier_id: str, body: str) -> Iterator[dict[str, Any]]:
    """The ticks in a stored dossier; one that is spoilt must not keep the vault shut."""
    try:
        for tick in json.loads(body)["dossier"].get("readings", ()):
            yield {
                "dossier_id": dossier_id,
                "source": tick["source"],
                "read_by": tick["by"],
                "read_on": date.fromisoformat(tick["on"]),
                "note": tick.get("note", ""),
            }
    except (KeyError, TypeError, ValueError, AttributeError):
        return


def _make_reading() -> sa.Table:
    owner = sa.ForeignKey("dossier.id", deferrable=True, initially="DEFERRED")
    return op.create_table(
        "reading",
        sa.Column("dossier_id", sa.Text, owner, nullable=False, primary_key=True),
        _text("source", primary_key=True),
        _text("read_by"),
        sa.Column("read_on", sa.Date, nullable=False),
        _text("note"),
    )


def _make_law_pack() -> None:
    op.create_table(
        "law_pack",
        _text("version", primary_key=True),
        sa.Column("dated", sa.Date, nullable=False),
        _text("title"),
        _text("digest"),
        _text("signed_by"),
        sa.Column("kept_at", sa.DateTime, nullable=False),
        _text("kept_by"),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )


def _make_own_entry() -> None:
    op.create_table(
        "own_entry",
        sa.Column("number", sa.Integer, nullable=False, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        _text("kind"),
        _text("put_by"),
        sa.Column("put_on", sa.Date, nullable=False),
        _text("body"),
    )


def _make_publisher() -> None:
    op.create_table(
        "publisher",
        _text("fingerprint", primary_key=True),
        sa.Column("key", sa.LargeBinary, nullable=False),
        _text("name"),
        _text("trusted_by"),
        sa.Column("trusted_at", sa.DateTime, nullable=False),
    )


def _text(name: str, *, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, primary_key=primary_key)
