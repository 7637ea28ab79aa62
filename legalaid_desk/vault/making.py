"""The database of a new vault: made beside its place, and put there when it is whole."""

from __future__ import annotations

import shutil
from pathlib import Path

from .disk import make_empty_file, make_folder, writing
from .engine import engine, speaking, write_log_into
from .keys import DataKey
from .places import database
from .schema import Schema, bring_up


def make_database(folder: Path, key: DataKey, schema: Schema) -> None:
    """A database with all tables and nothing in them. Raises NotWritable, DiskFull."""
    making = folder / ".making"
    shutil.rmtree(making, ignore_errors=True)
    make_folder(making)
    try:
        with speaking(folder):
            _fill(making, key, schema)
        with writing(database(folder)):
            database(making).replace(database(folder))
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _fill(making: Path, key: DataKey, schema: Schema) -> None:
    make_empty_file(database(making))
    made = engine(making, key)
    try:
        bring_up(made, schema)
    finally:
        made.dispose()
    write_log_into(database(making), key)
