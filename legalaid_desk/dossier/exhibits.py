"""Exhibits (producties): what the file can prove, in the order the court will see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .names import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file as it was brought in. ``key`` finds its bytes in the vault; ``sha256`` is of those bytes, in hex."""

    key: str
    name: str
    media_type: str
    size: int
    sha256: str
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """One exhibit. Its number is its place among the exhibits of the dossier, from 1."""

    id: str
    title: str
    file: StoredFile | None = None
    dated: date | None = None
    note: str = ""
    child_words: bool = False
    origin: Origin = Origin.REAL
