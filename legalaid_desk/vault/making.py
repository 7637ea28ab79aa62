"""Laying out a new vault: it is there whole, or it is as if nobody tried."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .disk import make_empty_file, make_folder, writing
from .engine import engine, speaking, write_log_into
from .keys import DataKey
from .places import database, half_made
from .places import making as folder_of_making
from .schema import Schema, bring_up


@contextmanager
def being_made(folder: Path) -> Iterator[None]:
    """While ``.making`` stands, a database without a header was never used and may be thrown away."""
    take_away_half(folder)
    make_folder(folder_of_making(folder))
    try:
        yield
    finally:
        take_away_half(folder)


def take_away_half(folder: Path) -> None:
    """Take away what the making of a vault left; the marker goes last."""
    if half_made(folder):
        database(folder).unlink(missing_ok=True)
    shutil.rmtree(folder_of_making(folder), ignore_errors=True)


def make_database(folder: Path, key: DataKey, schema: Schema) -> None:
    """A database with all tables and nothing in them, put in its place when it is whole."""
    making = folder_of_making(folder)
    with speaking(folder), writing(database(folder)):
        _fill(making, key, schema)
        database(making).replace(database(folder))


def _fill(making: Path, key: DataKey, schema: Schema) -> None:
    make_empty_file(database(making))
    made = engine(making, key)
    try:
        bring_up(made, schema)
    finally:
        made.dispose()
    write_log_into(database(making), key)
