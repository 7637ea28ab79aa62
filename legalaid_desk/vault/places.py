"""Where the parts of a vault stand in its folder."""

from __future__ import annotations

from pathlib import Path


def header_file(folder: Path) -> Path:
    """The header: the only part that can be read without a key. It holds nothing of a client."""
    return folder / "vault.json"


def database(folder: Path) -> Path:
    """The encrypted database."""
    return folder / "dossiers.db"


def making(folder: Path) -> Path:
    """Stands as long as a new vault is being made."""
    return folder / ".making"


def half_made(folder: Path) -> bool:
    """Whether the making of a vault was broken off before it had its header."""
    return making(folder).exists() and not header_file(folder).exists()


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
