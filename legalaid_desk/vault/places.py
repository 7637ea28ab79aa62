"""Where the parts of a vault stand in its folder."""

from __future__ import annotations

from pathlib import Path


def header_file(folder: Path) -> Path:
    """The header: the only part that can be read without a key. It holds nothing of a client."""
    return folder / "vault.json"


def database(folder: Path) -> Path:
    """The encrypted database."""
    return folder / "dossiers.db"


def lock_file(folder: Path) -> Path:
    """Says who has the vault open."""
    return folder / "vault.lock"


def exhibits(folder: Path) -> Path:
    """The encrypted exhibit files."""
    return folder / "exhibits"


def lost_exhibits(folder: Path) -> Path:
    """Exhibit files that no row speaks of, kept for a while."""
    return exhibits(folder) / "lost"


def backups(folder: Path) -> Path:
    """The backups: each a vault folder of its own."""
    return folder / "backups"
