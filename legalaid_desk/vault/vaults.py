"""Making, opening and restoring vaults. Nothing slow is imported until a vault is opened."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .backup import restore_backup
from .backups import Backup, list_backups
from .disk import make_folder
from .errors import VaultAlreadyHere
from .header import Header, check_seal, new_header, read_header, write_header
from .keys import KEY_LENGTH, STANDARD, DataKey, Hardness, check_strength, new_recovery_key, read_recovery_key
from .lock import VaultLock
from .places import backups, database, exhibits, half_made, header_file
from .schema import CURRENT, Schema

if TYPE_CHECKING:
    from .vault import OpenVault


def _now() -> datetime:
    return datetime.now().astimezone()


class EncryptedVaults:
    """Vaults in folders. ``now`` must give moments in the lawyer's own zone: its day decides what is past."""

    def __init__(
        self, *, hardness: Hardness = STANDARD, schema: Schema = CURRENT, now: Callable[[], datetime] = _now
    ) -> None:
        self._hardness = hardness
        self._schema = schema
        self._now = now

    def exists(self, folder: Path) -> bool:
        """Whether there is a vault in this folder, also when only a part of it is left."""
        return header_file(folder).exists() or (database(folder).exists() and not half_made(folder))

    def create(self, folder: Path, passphrase: str) -> tuple[OpenVault, str]:
        """A new vault, unlocked, and its recovery key to print and keep apart."""
        from .making import being_made, make_database

        check_strength(passphrase)
        make_folder(folder)
        with ExitStack() as undo:
            lock = VaultLock(folder)
            undo.callback(lock.release)
            if self.exists(folder):
                raise VaultAlreadyHere(folder)
            for part in (exhibits(folder), backups(folder)):
                make_folder(part)
            key, recovery_key = DataKey(secrets.token_bytes(KEY_LENGTH), folder), new_recovery_key()
            header = new_header(secrets.token_hex(16), key, passphrase, recovery_key, self._hardness)
            with being_made(folder):
                make_database(folder, key, self._schema)
                write_header(folder, header, key)  # last: with its header the vault exists
            vault = self._vault(folder, key, header, lock)
            undo.pop_all()
        return vault, recovery_key

    def open(self, folder: Path, passphrase: str) -> OpenVault:
        """Unlock with the passphrase. Raises WrongPassphrase, NoVaultHere, VaultDamaged, VaultTooNew, VaultBusy."""
        return self._open(folder, lambda header: header.opened_by_passphrase(passphrase, folder))

    def open_with_recovery_key(self, folder: Path, recovery_key: str) -> OpenVault:
        """Unlock with the printed recovery key. Raises WrongRecoveryKey, RecoveryKeyMistyped, and as ``open`` does."""
        typed = read_recovery_key(recovery_key)
        return self._open(folder, lambda header: header.opened_by_recovery_key(typed, folder))

    def backups(self, folder: Path) -> tuple[Backup, ...]:
        """The backups of a vault, newest first; needs no key, so that a damaged vault has them too."""
        return list_backups(folder)

    def restore(self, folder: Path, backup: str) -> None:
        """Put the backup of this name in the place of a closed vault; what stood there is kept beside the backups."""
        lock = VaultLock(folder)
        try:
            restore_backup(folder, backup, self._now())
        finally:
            lock.release()

    def _open(self, folder: Path, unlock: Callable[[Header], DataKey]) -> OpenVault:
        header = read_header(folder)
        with ExitStack() as undo:
            lock = VaultLock(folder)
            undo.callback(lock.release)
            key = unlock(header)
            check_seal(folder, header, key)
            vault = self._vault(folder, key, header, lock)
            undo.callback(vault.close)
            vault.make_ready(self._schema)
            vault.back_up_daily()
            undo.pop_all()
        return vault

    def _vault(self, folder: Path, key: DataKey, header: Header, lock: VaultLock) -> OpenVault:
        from .vault import OpenVault

        return OpenVault(folder, key=key, header=header, lock=lock, hardness=self._hardness, now=self._now)
