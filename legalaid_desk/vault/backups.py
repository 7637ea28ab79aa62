"""The backups that are there: each is a vault folder whose name is the moment it was made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from .places import backups as folder_of_backups

NAME = re.compile(r"\d{4}-\d\d-\d\dT\d{6}Z(-\d+)?")
STAMP = "%Y-%m-%dT%H%M%SZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup of a vault."""

    name: str
    folder: Path
    made_at: datetime


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of the vault in this folder, newest first."""
    try:
        names = [path.name for path in folder_of_backups(folder).iterdir() if NAME.fullmatch(path.name)]
    except OSError:
        return ()
    return tuple(backup_called(folder, name) for name in sorted(names, key=_age, reverse=True))


def newest_name(folder: Path) -> str:
    """The name of the newest backup, or nothing."""
    return next((backup.name for backup in list_backups(folder)), "")


def _age(name: str) -> tuple[str, int]:
    stamp, _, number = name.partition("Z")
    return stamp, int(number.lstrip("-") or 1)


def backup_called(folder: Path, name: str) -> Backup:
    """The backup of this name."""
    made_at = datetime.strptime(name.partition("Z")[0] + "Z", STAMP).replace(tzinfo=UTC)
    return Backup(name=name, folder=folder_of_backups(folder) / name, made_at=made_at)
