"""The shape of the tables and how an older database is brought up to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import VaultDamaged, VaultTooNew
from .places import database

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Engine


@dataclass(frozen=True, slots=True)
class Schema:
    """The newest revision, and the folder of steps that lead to it."""

    newest: str = "0007"
    steps: Path = Path(__file__).parent / "migrations"


CURRENT = Schema()


def stored_revision(engine: Engine) -> str | None:
    """The revision of the tables in this database; None when it has none. Reads it without Alembic, which is slow."""
    with engine.connect() as connection:
        named = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first()
        row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first() if named else None
    return None if row is None else str(row[0])


def check_known(folder: Path, revision: str | None, schema: Schema, backup: str) -> None:
    """Raises VaultDamaged for a database without tables, VaultTooNew for one made by a later version."""
    if revision is None:
        raise VaultDamaged(database(folder), "it is empty", backup)
    if revision not in _known(schema):
        raise VaultTooNew(database(folder))


def bring_up(engine: Engine, schema: Schema) -> None:
    """Take every step to the newest revision, in one transaction: all of them or none."""
    from alembic import command

    with engine.begin() as connection:
        config = _config(schema)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _known(schema: Schema) -> set[str]:
    from alembic.script import ScriptDirectory

    return {step.revision for step in ScriptDirectory.from_config(_config(schema)).walk_revisions()}


def _config(schema: Schema) -> Config:
    from alembic.config import Config

    config = Config()
    # Alembic reads % as the start of a name to fill in.
    config.set_main_option("script_location", str(schema.steps).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    return config
