"""The open deadlines of all dossiers, by day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table. What the dossiers say of their deadlines is computed when the vault is opened."""
    op.create_table(
        "deadline",
        sa.Column("dossier_id", sa.Text, nullable=False, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, primary_key=True),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("last", sa.Date),
        sa.Column("safe", sa.Date),
        sa.Column("next", sa.Date),
        sa.Column("is_proposed", sa.Boolean, nullable=False),
        sa.Column("is_checked", sa.Boolean, nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], deferrable=True, initially="DEFERRED"),
    )
    op.create_index("deadline_by_day", "deadline", ["day"])


def downgrade() -> None:
    """Take the table away."""
    op.drop_table("deadline")
