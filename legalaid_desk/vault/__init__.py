"""The encrypted store: header, keys, database, exhibit files, journal, backups. No other room knows SQL or keys."""

from __future__ import annotations

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
