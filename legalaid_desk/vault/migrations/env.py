"""Run by Alembic for each step: on the connection it was handed, inside the caller's transaction."""

from __future__ import annotations

from alembic import context

from legalaid_desk.vault.rows import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
