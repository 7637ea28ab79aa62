"""The encrypted store: header and keys, database, exhibit files, journal, backups. Only this room knows SQL and keys.

The names are loaded when they are first used: the window must not wait for the store behind it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .backups import Backup
    from .errors import (
        DossierExists,
        DossierNotFound,
        EntryNotFound,
        FileDamaged,
        FileNotStored,
        NoVaultHere,
        RecoveryKeyMistyped,
        StaleDossier,
        VaultAlreadyHere,
        VaultBusy,
        VaultDamaged,
        VaultLocked,
        VaultTooNew,
        WeakPassphrase,
        WrongPassphrase,
        WrongRecoveryKey,
    )
    from .keys import Hardness
    from .vaults import EncryptedVaults

__all__ = [
    "Backup",
    "DossierExists",
    "DossierNotFound",
    "EncryptedVaults",
    "EntryNotFound",
    "FileDamaged",
    "FileNotStored",
    "Hardness",
    "NoVaultHere",
    "RecoveryKeyMistyped",
    "StaleDossier",
    "VaultAlreadyHere",
    "VaultBusy",
    "VaultDamaged",
    "VaultLocked",
    "VaultTooNew",
    "WeakPassphrase",
    "WrongPassphrase",
    "WrongRecoveryKey",
]

_HOME = {"Backup": "backups", "Hardness": "keys", "EncryptedVaults": "vaults"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME.get(name, 'errors')}"), name)
