"""How many days ahead the desk reminds of a deadline, where somebody chose that for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the column, and note what the dossiers say."""
    op.add_column("deadline", sa.Column("ahead", sa.Integer))
    note = sa.text("UPDATE deadline SET ahead = :ahead WHERE dossier_id = :dossier AND id = :id")
    for dossier_id, body in op.get_bind().execute(sa.text("SELECT id, body FROM dossier")).all():
        for deadline, ahead in _chosen(body):
            op.get_bind().execute(note, {"dossier": dossier_id, "id": deadline, "ahead": ahead})


def downgrade() -> None:
    """Take it away; the dossiers hold it themselves."""
    op.drop_column("deadline", "ahead")


def _chosen(body: str) -> Iterator[tuple[str, int]]:
    """The deadlines of a stored dossier with reminders of their own; a spoilt one must not keep the vault shut."""
    for one in _deadlines(body):
        reminders = one.get("reminders") if isinstance(one, dict) else None
        if isinstance(reminders, list) and all(isinstance(days, int) for days in reminders):
            yield f"{one.get('happening')}/{one.get('rule')}", max(reminders, default=0)


def _deadlines(body: str) -> list[Any]:
    try:
        found = json.loads(body)["dossier"]["deadlines"]
    except (KeyError, TypeError, ValueError):
        return []
    return found if isinstance(found, list) else []
