"""Making, opening and restoring vaults. Hardly anything is imported before: the window asks first if there is one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .places import backups, database, exhibits, half_made, header_file

if TYPE_CHECKING:
    from .backups import Backup
    from .header import Header
    from .keys import DataKey, Hardness
    from .lock import VaultLock
    from .schema import Schema
    from .vault import OpenVault


def _now() -> datetime:
    return datetime.now().astimezone()


class EncryptedVaults:
    """Vaults in folders, as hard to guess and with the tables that are usual now unless something else is said.

    ``now`` must give moments in the lawyer's own zone: its day decides what is past.
    """

    def __init__(
        self, *, hardness: Hardness | None = None, schema: Schema | None = None, now: Callable[[], datetime] = _now
    ) -> None:
        self._given_hardness = hardness
        self._given_schema = schema
        self._now = now

    @property
    def _hardness(self) -> Hardness:
        from .keys import STANDARD

        return self._given_hardness or STANDARD

    @property
    def _schema(self) -> Schema:
        from .schema import CURRENT

        return self._given_schema or CURRENT

    def exists(self, folder: Path) -> bool:
        """Whether there is a vault in this folder, also when only a part of it is left."""
        return header_file(folder).exists() or (database(folder).exists() and not half_made(folder))

    def create(self, folder: Path, passphrase: str) -> tuple[OpenVault, str]:
        """A new vault, unlocked, and its recovery key to print and keep apart."""
        import secrets

        from .disk import make_folder
        from .errors import VaultAlreadyHere
        from .header import new_header, write_header
        from .keys import KEY_LENGTH, DataKey, check_strength, new_recovery_key
        from .lock import VaultLock
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
        from .keys import read_recovery_key

        typed = read_recovery_key(recovery_key)
        return self._open(folder, lambda header: header.opened_by_recovery_key(typed, folder))

    def backups(self, folder: Path) -> tuple[Backup, ...]:
        """The backups of a vault, newest first; needs no key, so that a damaged vault has them too."""
        from .backups import list_backups

        return list_backups(folder)

    def restore(self, folder: Path, backup: str) -> None:
        """Put the backup of this name in the place of a closed vault; what stood there is kept beside the backups."""
        from .backup import restore_backup
        from .lock import VaultLock

        lock = VaultLock(folder)
        try:
            restore_backup(folder, backup, self._now())
        finally:
            lock.release()

    def _open(self, folder: Path, unlock: Callable[[Header], DataKey]) -> OpenVault:
        from .header import check_seal, read_header
        from .lock import VaultLock

        header = read_header(folder)
        with ExitStack() as undo:
            lock = VaultLock(folder)
            undo.callback(lock.release)
            key = _unlocked(header, unlock)
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


def _unlocked(header: Header, unlock: Callable[[Header], DataKey]) -> DataKey:
    """The key. To work it out leaves Python free, which reads what the vault is made of meanwhile: that is slow too."""
    from concurrent.futures import ThreadPoolExecutor
    from importlib import import_module

    with ThreadPoolExecutor(1, thread_name_prefix="key") as beside:
        derived = beside.submit(unlock, header)
        import_module(".vault", __package__)
        return derived.result()
