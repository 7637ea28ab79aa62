"""Backups: each is a vault folder of its own, made whole or not at all, opened with the vault's own passphrase."""

from __future__ import annotations

import contextlib
import filecmp
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from legalaid_desk.put_in_place import put_in_place

from .backups import NAME, STAMP, Backup, backup_called, list_backups, newest_name
from .disk import UNFINISHED, flush_file, flush_folder, make_empty_file, make_folder, writing
from .errors import VaultDamaged
from .keys import DataKey
from .places import backups as folder_of_backups
from .places import database, exhibits, header_file

KEPT = 10


def make_backup(folder: Path, key: DataKey, now: datetime) -> Backup:
    """Copy the vault as it is now and keep the newest ten. Raises VaultDamaged, NotWritable, DiskFull."""
    name = _free_name(folder, now)
    target = folder_of_backups(folder) / name
    unfinished = target.with_name(f"{name}{UNFINISHED}")
    earlier = list_backups(folder)
    try:
        with writing(target):
            make_folder(unfinished)
            _copy_database(folder, unfinished, key)
            _copy_exhibits(folder, unfinished, earlier[0].folder if earlier else None)
            _copy_file(header_file(folder), header_file(unfinished))
            put_in_place(unfinished, target)
            flush_folder(target.parent)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    _prune(folder)
    return backup_called(folder, name)


def restore_backup(folder: Path, name: str, now: datetime) -> None:
    """Put a backup in the place of the vault; what stood there is kept in ``backups/replaced-...``."""
    source = folder_of_backups(folder) / name
    if not NAME.fullmatch(name) or not database(source).exists() or not header_file(source).exists():
        raise VaultDamaged(source, "there is no whole backup of this name", newest_name(folder))
    aside = folder_of_backups(folder) / f"replaced-{_free_name(folder, now)}"
    with writing(folder):
        make_folder(exhibits(aside))
        make_folder(exhibits(folder))
        _restore_exhibits(source, folder, aside)
        copies = [_copy_beside(part, folder / part.name) for part in _parts(source)]
        for part in _parts(folder):
            put_in_place(part, aside / part.name)
        for copy in copies:
            put_in_place(copy, copy.with_suffix(""))
        flush_folder(folder)


def sweep_unfinished(folder: Path) -> None:
    """Take away what an interrupted backup left."""
    for left in folder_of_backups(folder).glob(f"*{UNFINISHED}"):
        shutil.rmtree(left, ignore_errors=True)


def _copy_database(folder: Path, target: Path, key: DataKey) -> None:
    """A copy under the same key; the live file must never be copied itself, half of it may stand in its log."""
    from .engine import connection_to, page_faults, speaking

    copy = database(target)
    make_empty_file(copy)
    with speaking(folder):
        with contextlib.closing(connection_to(database(folder), key)) as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))
        with contextlib.closing(connection_to(copy, key, settings=())) as connection:
            if page_faults(connection, copy.name):
                raise VaultDamaged(copy, "the copy is not what was written", newest_name(folder))
    flush_file(copy)


def _copy_exhibits(folder: Path, target: Path, earlier: Path | None) -> None:
    """A file never changes once written: what the backup before holds is shared with it, only new files are copied."""
    make_folder(exhibits(target))
    for source in _files_in(exhibits(folder)):
        copy = exhibits(target) / source.name
        if earlier is None or not _shared(exhibits(earlier) / source.name, source, copy):
            _copy_file(source, copy)


def _shared(before: Path, source: Path, target: Path) -> bool:
    """One file under two names; not every disk can, and a backup that was cut off is not carried on."""
    try:
        if before.stat().st_size != source.stat().st_size:
            return False
        os.link(before, target)
    except OSError:
        return False
    return True


def _copy_file(source: Path, target: Path) -> None:
    make_empty_file(target)
    shutil.copyfile(source, target)
    flush_file(target)


def _restore_exhibits(source: Path, folder: Path, aside: Path) -> None:
    for kept in _files_in(exhibits(source)):
        place = exhibits(folder) / kept.name
        if place.exists() and filecmp.cmp(kept, place, shallow=False):
            continue
        copy = _copy_beside(kept, place)
        if place.exists():
            put_in_place(place, exhibits(aside) / place.name)
        put_in_place(copy, place)


def _copy_beside(source: Path, place: Path) -> Path:
    copy = place.with_name(f"{place.name}{UNFINISHED}")
    _copy_file(source, copy)
    return copy


def _parts(folder: Path) -> list[Path]:
    """The database with its log, and the header last: with it the vault is there."""
    whole = [path for path in sorted(folder.glob(f"{database(folder).name}*")) if path.suffix != UNFINISHED]
    return [*whole, *([header_file(folder)] if header_file(folder).exists() else [])]


def _prune(folder: Path) -> None:
    for old in list_backups(folder)[KEPT:]:
        shutil.rmtree(old.folder, ignore_errors=True)


def _files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file() and path.suffix != UNFINISHED)


def _free_name(folder: Path, now: datetime) -> str:
    stamp, number = now.astimezone(UTC).strftime(STAMP), 1
    name = stamp
    while (folder_of_backups(folder) / name).exists() or (folder_of_backups(folder) / f"replaced-{name}").exists():
        number += 1
        name = f"{stamp}-{number}"
    return name
