"""What is done between unlocking and working: look for damage, bring the tables up, tidy up."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from .backup import make_backup, sweep_unfinished
from .backups import newest_name
from .disk import make_folder
from .engine import speaking, write_log_into
from .errors import VaultDamaged
from .integrity import database_faults
from .keys import DataKey
from .making import take_away_half
from .places import backups, database, exhibits
from .repository import SqlDossiers
from .schema import Schema, bring_up, check_known, stored_revision
from .sweep import sweep_exhibits


def make_ready(folder: Path, key: DataKey, engine: Engine, schema: Schema, now: datetime) -> None:
    """Make an unlocked vault fit to work in. Raises VaultDamaged, VaultTooNew, NotWritable, DiskFull."""
    _check_there(folder)
    for part in (exhibits(folder), backups(folder)):
        make_folder(part)
    take_away_half(folder)
    with speaking(folder):
        write_log_into(database(folder), key)
        _check_pages(folder, engine)
        _bring_up(folder, key, engine, schema, now)
        sweep_unfinished(folder)
        sweep_exhibits(folder, engine)
        _bring_days_up_to_date(engine, now)


def _check_there(folder: Path) -> None:
    """Before SQLite looks: it takes an empty file for a new database and writes in it."""
    file = database(folder)
    if not file.exists() or file.stat().st_size == 0:
        raise VaultDamaged(file, "it is empty" if file.exists() else "it is gone", newest_name(folder))


def _check_pages(folder: Path, engine: Engine) -> None:
    """All pages, each time: who goes on writing in a damaged database loses more, and better backups grow old."""
    faults = database_faults(engine)
    if faults:
        raise VaultDamaged(database(folder), faults[0].what, newest_name(folder))


def _bring_up(folder: Path, key: DataKey, engine: Engine, schema: Schema, now: datetime) -> None:
    revision = stored_revision(engine)
    if revision == schema.newest:
        return
    check_known(folder, revision, schema, newest_name(folder))
    make_backup(folder, key, now)
    bring_up(engine, schema)


def _bring_days_up_to_date(engine: Engine, now: datetime) -> None:
    with Session(engine) as session:
        SqlDossiers(session, seen={}, who="", now=now).bring_days_up_to_date()
        session.commit()
