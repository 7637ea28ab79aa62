"""An unlocked vault: one transaction after another until it is closed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from legalaid_desk.errors import DeskError, Fault

from . import integrity
from .backup import make_backup
from .backups import Backup, list_backups
from .engine import READING, engine, speaking
from .errors import WrongPassphrase
from .files import SealedFiles
from .header import Header, read_header, write_header
from .keys import DataKey, Hardness, check_strength, new_recovery_key
from .lock import VaultLock
from .opening import make_ready
from .repository import Seen
from .rows import SettingRow
from .schema import Schema
from .work import SqlUnitOfWork

Clock = Callable[[], datetime]

_log = logging.getLogger(__name__)


class OpenVault:
    """A vault whose key is in memory. Made by EncryptedVaults."""

    def __init__(
        self, folder: Path, *, key: DataKey, header: Header, lock: VaultLock, hardness: Hardness, now: Clock
    ) -> None:
        self._folder = folder
        self._key = key
        self._engine = engine(folder, key)
        self._lock = lock
        self._hardness = hardness
        self._now = now
        self._seen: Seen = {}
        self._sealed = SealedFiles(folder, header.vault_id, key)
        self.backup_fault: DeskError | None = None
        """Why today's automatic backup could not be made."""

    @property
    def folder(self) -> Path:
        """Where the vault stands."""
        return self._folder

    def make_ready(self, schema: Schema) -> None:
        """Look for damage, bring the tables up, tidy up: once, after unlocking."""
        make_ready(self._folder, self._key, self._engine, schema, self._now())

    @contextmanager
    def unit_of_work(self, *, who: str = "") -> Iterator[SqlUnitOfWork]:
        """A new unit of work; ``who`` stands in the journal. Leaving it without ``commit`` undoes everything."""
        self._check_open()
        with speaking(self._folder), Session(self._engine) as session:
            work = SqlUnitOfWork(session, self._sealed, seen=self._seen, who=who, now=self._now())
            try:
                yield work
            finally:
                work.leave()

    def setting(self, name: str) -> str | None:
        """A stored preference, or None."""
        self._check_open()
        with speaking(self._folder), Session(self._engine.execution_options(**READING)) as session:
            return session.scalar(select(SettingRow.value).where(SettingRow.name == name))

    def set_setting(self, name: str, value: str) -> None:
        """Store a preference."""
        self._check_open()
        with speaking(self._folder), Session(self._engine) as session:
            session.merge(SettingRow(name=name, value=value))
            session.commit()

    def change_passphrase(self, old: str, new: str) -> None:
        """Open with ``new`` from now on; only the key is wrapped anew. Raises WrongPassphrase, WeakPassphrase."""
        check_strength(new)
        if read_header(self._folder).opened_by_passphrase(old, self._folder).raw() != self._key.raw():
            raise WrongPassphrase(self._folder)
        self.set_passphrase(new)

    def set_passphrase(self, new: str) -> None:
        """The same without the old one, for who came in with the recovery key. Raises WeakPassphrase."""
        check_strength(new)
        self._write_header(read_header(self._folder).with_passphrase(self._key, new, self._hardness))

    def renew_recovery_key(self) -> str:
        """A new recovery key to print; the old print opens nothing any more."""
        recovery_key = new_recovery_key()
        self._write_header(read_header(self._folder).with_recovery_key(self._key, recovery_key, self._hardness))
        return recovery_key

    def back_up(self) -> Path:
        """An encrypted copy in ``backups/``, itself a vault; the newest ten are kept. Returns its folder."""
        self._check_open()
        backup = make_backup(self._folder, self._key, self._now())
        self.backup_fault = None
        _log.info("backup made")
        return backup.folder

    def backups(self) -> tuple[Backup, ...]:
        """The backups, newest first."""
        return list_backups(self._folder)

    def back_up_daily(self) -> None:
        """Make today's backup when there is none. A fault is kept in ``backup_fault``: work must go on."""
        newest = next(iter(self.backups()), None)
        if newest is not None and newest.made_at.date() >= self._now().astimezone(UTC).date():
            return
        try:
            self.back_up()
        except DeskError as error:
            _log.warning("the daily backup failed: %s", type(error).__name__)
            self.backup_fault = error

    def integrity(self) -> tuple[Fault, ...]:
        """Every fault found in the database and the exhibits; empty when all is well."""
        self._check_open()
        with speaking(self._folder):
            return integrity.faults(self._engine, self._sealed)

    def close(self) -> None:
        """Lock: forget the key and close every connection."""
        self._engine.dispose()
        self._key.forget()
        self._lock.release()

    def _check_open(self) -> None:
        self._key.raw()

    def _write_header(self, header: Header) -> None:
        """In the backups as well: they hold the same key, and nobody remembers the passphrase of last year."""
        for folder in (self._folder, *(backup.folder for backup in self.backups())):
            write_header(folder, header, self._key)
