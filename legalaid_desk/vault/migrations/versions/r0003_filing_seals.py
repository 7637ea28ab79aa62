"""Sealed filings: what was handed in, its files, and what was noted of it since. Nothing of it can be changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = ("filing_seal", "filing_seal_file", "filing_seal_act")
REFUSED = "what was sealed cannot be changed"


def upgrade() -> None:
    """Make the tables, and let the database itself refuse every change of a row in them."""
    _make_filing_seal()
    _make_filing_seal_file()
    _make_filing_seal_act()
    if op.get_bind().dialect.name == "sqlite":
        for table in TABLES:
            for act in ("UPDATE", "DELETE"):
                op.execute(
                    f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                    f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
                )
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER exhibit_file_no_{act.lower()}_when_sealed BEFORE {act} ON exhibit_file "  # noqa: S608
                "WHEN EXISTS (SELECT 1 FROM filing_seal_file WHERE key = OLD.key) "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
            )


def downgrade() -> None:
    """Take the tables away."""
    if op.get_bind().dialect.name == "sqlite":
        for act in ("update", "delete"):
            op.execute(f"DROP TRIGGER exhibit_file_no_{act}_when_sealed")
            for table in TABLES:
                op.execute(f"DROP TRIGGER {table}_no_{act}")
    for table in reversed(TABLES):
        op.drop_table(table)


def _make_filing_seal() -> None:
    op.create_table(
        "filing_seal",
        sa.Column("seal", sa.Text, nullable=False, primary_key=True),
        sa.Column("dossier_id", sa.Text, _of_dossier(), nullable=False, index=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("filed_on", sa.Date, nullable=False),
        sa.Column("sealed_at", sa.DateTime, nullable=False),
        sa.Column("manifest", sa.LargeBinary, nullable=False),
    )


def _make_filing_seal_file() -> None:
    op.create_table(
        "filing_seal_file",
        sa.Column("seal", sa.Text, sa.ForeignKey("filing_seal.seal"), nullable=False, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, primary_key=True),
        sa.Column("key", sa.Text, sa.ForeignKey("exhibit_file.key"), nullable=False, index=True),
    )


def _make_filing_seal_act() -> None:
    op.create_table(
        "filing_seal_act",
        sa.Column("number", sa.Integer, nullable=False, primary_key=True),
        sa.Column("seal", sa.Text, sa.ForeignKey("filing_seal.seal"), nullable=False, index=True),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
    )


def _of_dossier() -> sa.ForeignKey:
    return sa.ForeignKey("dossier.id", deferrable=True, initially="DEFERRED")
