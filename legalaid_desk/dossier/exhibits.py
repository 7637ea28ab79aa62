"""Exhibits (producties): what the file can prove, in the order the court will see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .names import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file as it was brought in. ``sha256`` is of its bytes, in hex; ``key`` finds them in the vault.

    In an exchange file ``key`` is empty and the bytes lie beside it under ``name``.
    """

    name: str
    media_type: str
    size: int
    sha256: str
    pages: int
    key: str = ""


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
