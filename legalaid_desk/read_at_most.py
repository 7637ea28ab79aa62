"""Read a file that somebody chose, and no more of it than can be of use: it may be a film, or have no end."""

from __future__ import annotations

from pathlib import Path

MOST_BROUGHT_IN = 100_000_000
"""Bytes of an exhibit, or of a Word file that comes back. What is longer is refused by whoever takes it in."""


def read_at_most(path: Path, most: int = MOST_BROUGHT_IN) -> bytes:
    """Its bytes; of a longer file one more than that many, so that it can be told. Raises OSError."""
    with path.open("rb") as file:
        return file.read(most + 1)
