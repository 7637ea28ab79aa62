"""Writing several files into a folder: all of them, or none."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from legalaid_desk.errors import DiskFull, NotWritable
from legalaid_desk.put_in_place import is_open_elsewhere, put_in_place


@contextmanager
def all_or_nothing(folder: Path) -> Iterator[Path]:
    """A work folder beside the target; what was made in it is moved to ``folder`` when all went well.

    Raises NotWritable or DiskFull with the place in ``folder``; what stood there before is then untouched.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".writing-", dir=folder) as name:
            work, before = Path(name) / "new", Path(name) / "before"
            work.mkdir()
            try:
                yield work
            except (DiskFull, NotWritable) as error:
                raise _told(error, work, folder) from error
            _move(work, folder, before)
    except OSError as error:
        raise _as_told(error, folder) from error


def _move(work: Path, folder: Path, before: Path) -> None:
    """Move what was made to its place; when one of them cannot (it is open in Word), all stays as it was."""
    moved: list[Path] = []
    for made in sorted(path.relative_to(work) for path in work.rglob("*") if path.is_file()):
        target = folder / made
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.is_file():
                (before / made).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(target, before / made)  # a copy: a power cut must not take it away
            moved.append(made)
            put_in_place(work / made, target)
        except OSError as error:
            _move_back(moved, folder, before)
            raise _as_told(error, target) from error


def _move_back(moved: list[Path], folder: Path, before: Path) -> None:
    for made in moved:
        with suppress(OSError):
            if (before / made).exists():
                put_in_place(before / made, folder / made)
            elif (folder / made).is_file():
                (folder / made).unlink()


def _as_told(error: OSError, path: Path) -> DiskFull | NotWritable:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(path)
    return NotWritable(path, open_elsewhere=is_open_elsewhere(error))


def _told(error: DiskFull | NotWritable, work: Path, folder: Path) -> DiskFull | NotWritable:
    """The same of the place where the user looks for it; the work folder means nothing to her."""
    path = folder / error.path.relative_to(work) if error.path.is_relative_to(work) else error.path
    return DiskFull(path) if isinstance(error, DiskFull) else NotWritable(path, open_elsewhere=error.open_elsewhere)
