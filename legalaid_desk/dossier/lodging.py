"""That a filing was handed in: from that day on the numbers of its exhibits stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Means(StrEnum):
    """By what way a filing was handed in."""

    UNSAID = ""
    PORTAL = "portal"
    POST = "post"
    EMAIL = "e-mail"
    REGISTRY = "registry"
    HEARING = "hearing"
    BAILIFF = "bailiff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lodging:
    """The day on which a filing was handed in, who noted that and when, and the number of each exhibit in it.

    ``paragraphs`` are the numbers of its paragraphs: what is said later of it names these, whatever the dossier
    would print now. ``seal`` finds what was sealed then, in the vault that sealed it.
    """

    on: date
    by: str = ""
    at: datetime | None = None
    numbers: tuple[tuple[str, int], ...] = ()
    paragraphs: tuple[tuple[str, int], ...] = ()
    means: Means = Means.UNSAID
    seal: str = ""


def fixed_numbers(lodgings: Iterable[Lodging]) -> dict[str, int]:
    """The numbers that exhibits have for good: those of the filing in which each was handed in first."""
    fixed: dict[str, int] = {}
    for lodging in lodgings:
        for exhibit, number in lodging.numbers:
            fixed.setdefault(exhibit, number)
    return fixed


def numbers_of(exhibits: Iterable[str], fixed: Mapping[str, int]) -> dict[str, int]:
    """The number of each exhibit: fixed, or the next after all that were given; what was withdrawn leaves a gap."""
    numbers: dict[str, int] = {}
    highest = max(fixed.values(), default=0)
    for exhibit in exhibits:
        if exhibit not in fixed:
            highest += 1
        numbers[exhibit] = fixed.get(exhibit, highest)
    return numbers
