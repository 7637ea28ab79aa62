"""What differs between two readings of a text, word by word: what stays, what is taken out, what is put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORDS = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)
_LEAST_ALIKE = 0.3
"""Below this nearly nothing is the same: the whole old text goes, the whole new one comes."""


class Step(StrEnum):
    """What becomes of a piece of text."""

    SAME = "same"
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Piece:
    """A few words, and what becomes of them."""

    step: Step
    text: str


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order; what is taken out stands before what is put in its place."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if not old or not new or matcher.ratio() < _LEAST_ALIKE:
        return tuple(piece for piece in (Piece(Step.OUT, before), Piece(Step.IN, after)) if piece.text)
    return tuple(_pieces(old, new, matcher))


def _pieces(old: list[str], new: list[str], matcher: SequenceMatcher[str]) -> Iterator[Piece]:
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield Piece(Step.SAME, "".join(old[a:b]))
            continue
        if a < b:
            yield Piece(Step.OUT, "".join(old[a:b]))
        if c < d:
            yield Piece(Step.IN, "".join(new[c:d]))
