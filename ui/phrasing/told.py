"""A sentence, and the page and the place on it where what it says is mended."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """A page and a place on it go with the words; no page where there is nothing else to look at."""

    text: str
    page: str
    item: str
    tone: str = "warn"
