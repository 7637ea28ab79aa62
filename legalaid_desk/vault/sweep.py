"""Tidy up at opening: half-written files go, files that no row speaks of are set aside for a while."""

from __future__ import annotations

import contextlib
import os
import time
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine, select

from .disk import UNFINISHED, make_folder, writing
from .engine import READING
from .places import exhibits, lost_exhibits
from .rows import ExhibitFileRow

# An older database put back by hand knows none of the newer files, and the newer one may be put back after it.
KEPT_FOR = timedelta(days=30)


def sweep_exhibits(folder: Path, engine: Engine) -> None:
    """Set orphans aside, bring back those that have a row again, and take away what was set aside long ago."""
    stored = _stored(engine)
    lost = lost_exhibits(folder)
    with writing(exhibits(folder)):
        make_folder(lost)
        for path in _files(exhibits(folder)):
            if path.suffix == UNFINISHED:
                path.unlink()
            elif path.name not in stored:
                _set_aside(path, lost)
        for path in _files(lost):
            if path.name in stored and not (exhibits(folder) / path.name).exists():
                path.rename(exhibits(folder) / path.name)
            elif path.stat().st_mtime < time.time() - KEPT_FOR.total_seconds():
                path.unlink()


def _set_aside(path: Path, lost: Path) -> None:
    os.utime(path)  # the days are counted from now
    os.replace(path, lost / path.name)


def _stored(engine: Engine) -> set[str]:
    with engine.connect().execution_options(**READING) as connection:
        return set(connection.scalars(select(ExhibitFileRow.key)))


def _files(folder: Path) -> list[Path]:
    with contextlib.suppress(FileNotFoundError):
        return [path for path in folder.iterdir() if path.is_file()]
    return []
