"""What a vault can do for its keeper beyond what the desk needs: keys and backups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol


class Backup(Protocol):
    """One backup."""

    @property
    def name(self) -> str: ...
    @property
    def folder(self) -> Path: ...
    @property
    def made_at(self) -> datetime: ...


class KeptVault(Protocol):
    """An unlocked vault, as its keeper sees it."""

    def change_passphrase(self, old: str, new: str) -> None:
        """Open with ``new`` from now on. Raises WrongPassphrase, WeakPassphrase."""

    def set_passphrase(self, new: str) -> None:
        """The same without the old one, for who came in with the recovery key."""

    def backups(self) -> Sequence[Backup]:
        """The backups, newest first."""


class KeptVaults(Protocol):
    """Making and mending vaults."""

    def restore(self, folder: Path, backup: str) -> None:
        """Put this backup in the place of a closed vault."""
