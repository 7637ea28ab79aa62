"""Writing on disk: a file is there whole or not at all, and only its owner can read it."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

from legalaid_desk.errors import DiskFull, NotWritable
from legalaid_desk.put_in_place import is_open_elsewhere, put_in_place

OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700
UNFINISHED = ".tmp"
"""How the name of a file ends that was still being written."""

# EFBIG is what a quota or a file size limit answers where the disk itself still has room.
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ENOENT, errno.EEXIST})


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Say what an error of the system means for who wanted ``path`` written. Raises NotWritable, DiskFull."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(path) from error
        if error.errno in _NOT_ALLOWED:
            raise NotWritable(path, open_elsewhere=is_open_elsewhere(error)) from error
        raise


def make_folder(folder: Path) -> None:
    """A folder that only its owner can enter, with its parents; one that is there already stays as it is."""
    with writing(folder):
        folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)


def make_empty_file(path: Path) -> None:
    """An empty file that only its owner can read, for SQLite to fill: it would let the group read it."""
    with writing(path):
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, OWNER_ONLY))


def write_whole(path: Path, content: Iterator[bytes]) -> None:
    """Write the pieces to ``path``: beside it first, flushed, then put in its place in one step."""
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}{UNFINISHED}")
    with writing(path):
        try:
            _write_flushed(unfinished, content)
            put_in_place(unfinished, path)
            flush_folder(path.parent)
        except BaseException:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise


def flush_file(path: Path) -> None:
    """Have the system put what was written to this file on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have the system put the names in this folder on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_flushed(path: Path, content: Iterator[bytes]) -> None:
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), OWNER_ONLY)
    with os.fdopen(handle, "wb") as file:
        for piece in content:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
