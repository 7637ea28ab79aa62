"""The first tables: dossiers, their journal, their files, and settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables. They stand here in full: a step must not change when the mappings do."""
    _make_dossier()
    _make_journal()
    _make_exhibit_file()
    op.create_table("setting", _text("name", primary_key=True), _text("value"))


def downgrade() -> None:
    """Take the tables away."""
    for table in ("setting", "exhibit_file", "journal", "dossier"):
        op.drop_table(table)


def _make_dossier() -> None:
    op.create_table(
        "dossier",
        _text("id", primary_key=True),
        _text("title"),
        _text("court"),
        _text("ground"),
        _text("stage"),
        sa.Column("next_day", sa.Date),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("updated_at", sa.DateTime, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        _text("law_version"),
        _text("body"),
    )
    op.create_index("dossier_listed", "dossier", ["deleted_at", "next_day", "updated_at"])


def _make_journal() -> None:
    op.create_table(
        "journal",
        _dossier_id(primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.DateTime, nullable=False),
        _text("who"),
        _text("verb"),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )


def _make_exhibit_file() -> None:
    op.create_table(
        "exhibit_file",
        _text("key", primary_key=True),
        _dossier_id(index=True),
        sa.Column("size", sa.Integer, nullable=False),
        _text("sha256"),
        sa.Column("created_at", sa.DateTime, nullable=False),
    )


def _text(name: str, *, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, primary_key=primary_key)


def _dossier_id(*, primary_key: bool = False, index: bool = False) -> sa.Column[str]:
    owner = sa.ForeignKey("dossier.id", deferrable=True, initially="DEFERRED")
    return sa.Column("dossier_id", sa.Text, owner, nullable=False, primary_key=primary_key, index=index)
