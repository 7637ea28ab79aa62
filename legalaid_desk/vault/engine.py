"""The door to the encrypted database: connections that hold the key, transactions that hold, errors that speak."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from legalaid_desk.errors import DeskError, DiskFull, Fault, NotWritable

from .backups import newest_name
from .errors import VaultBusy, VaultDamaged
from .keys import DataKey
from .places import database, lock_file

READING = {"reading": True}
"""Execution options of a connection that will only read: it does not wait for who is writing."""

# FULL: an autosaved answer is on the disk before the screen says so, also when the power fails.
_SETTINGS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-64000")
_PATIENCE = 10.0
# The log and its index want some room at once; without it SQLite speaks of an error of the disk.
_LEAST_ROOM = 1024 * 1024

_DAMAGE = {"SQLITE_NOTADB", "SQLITE_CORRUPT"}
_DAMAGE_WHILE_READING = {"SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ"}


def engine(folder: Path, key: DataKey) -> Engine:
    """The engine on the vault's database. Connecting fails when the key or the first page is wrong."""

    def connect() -> Any:
        return connection_to(database(folder), key)

    # hide_parameters: an error that reaches the log must not carry what a client told.
    made = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool, hide_parameters=True)
    event.listen(made, "begin", _begin)
    return made


def connection_to(path: Path, key: DataKey, *, settings: tuple[str, ...] = _SETTINGS) -> Any:
    """A plain connection to the encrypted database in this file, which must exist."""
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_PATIENCE,
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")  # else it writes on the standard error stream
        connection.execute(f"PRAGMA key = \"x'{key.for_database().hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for setting in settings:
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def write_log_into(path: Path, key: DataKey) -> None:
    """Have all that stands in the log written into the database itself: closing does so too, but fails in silence."""
    with contextlib.closing(connection_to(path, key)) as connection:
        (kept_waiting, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if kept_waiting:
        raise VaultBusy(lock_file(path.parent))


def _begin(connection: Connection) -> None:
    """Begin ourselves: what the driver does by default leaves changes of the schema behind when one is undone."""
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def page_faults(connection: Any, place: str) -> tuple[Fault, ...]:
    """The pages of the database that are not as they were written; ``connection`` is a plain one.

    A file that was cut off between two pages is no concern here: SQLite refuses it at the first look.
    """
    return tuple(Fault(place, line) for (line,) in connection.execute("PRAGMA cipher_integrity_check"))


@contextmanager
def damage_as_faults(place: str, faults: list[Fault]) -> Iterator[None]:
    """Where the pages that say what is in the database are damaged themselves, nothing opens: that is a fault too."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        if not str(getattr(error, "sqlite_errorname", "")).startswith(tuple(_DAMAGE)):
            raise
        faults.append(Fault(place, str(error)))


@contextmanager
def speaking(folder: Path) -> Iterator[None]:
    """Say what an error of the database means for the vault. Raises VaultDamaged, DiskFull, NotWritable, VaultBusy."""
    try:
        yield
    except DBAPIError as error:
        meaning = _meaning(error.orig, folder)
        if meaning is None:
            raise
        raise meaning from error
    except dbapi2.Error as error:
        meaning = _meaning(error, folder)
        if meaning is None:
            raise
        raise meaning from error


def _meaning(error: BaseException | None, folder: Path) -> DeskError | None:
    code = str(getattr(error, "sqlite_errorname", ""))
    file = database(folder)
    if code.startswith(tuple(_DAMAGE)) or code in _DAMAGE_WHILE_READING:
        return VaultDamaged(file, str(error), newest_name(folder))
    if code == "SQLITE_FULL" or (code.startswith("SQLITE_IOERR") and _is_full(folder)):
        return DiskFull(file)
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return VaultBusy(lock_file(folder))
    if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")):
        return NotWritable(file)
    return None


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False
