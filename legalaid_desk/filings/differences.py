"""What differs between two readings of a text, word by word: what stays, what is taken out, what is put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .matching import Matcher, Work

_WORDS = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)
_LEAST_ALIKE = 0.35
"""Below this nearly nothing is the same: the whole old text goes, the whole new one comes."""

_MOST_WORK = 6_000_000
"""Words of the one times words of the other. Beyond it nobody could read the differences, nor wait for them."""


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


def differences(before: str, after: str, work: Work | None = None) -> tuple[Piece, ...]:
    """The pieces in reading order; what is taken out stands before what is put in its place.

    ``work`` is what may be spent on it together with other texts; once it is done, all of the text counts as changed.
    """
    work = work or Work()
    if before == after:
        return (Piece(Step.SAME, after),) if after else ()
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) * len(new) > _MOST_WORK or _likeness(old, new, work) < _LEAST_ALIKE:
        return tuple(piece for piece in (Piece(Step.OUT, before), Piece(Step.IN, after)) if piece.text)
    return tuple(_readable(tuple(_pieces(old, new, Matcher(old, new, work)))))


def _likeness(old: list[str], new: list[str], work: Work) -> float:
    """By words alone: spaces and stops are the same everywhere."""
    was, now = ([one for one in side if one.isalnum()] for side in (old, new))
    return Matcher(was, now, work).ratio() if was and now else 0.0


def _readable(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """Changes with nothing but spaces and stops between them are one change."""
    out, put = "", ""
    for place, piece in enumerate(pieces):
        amid = bool(out or put) and any(one.step is not Step.SAME for one in pieces[place + 1 : place + 2])
        if piece.step is Step.SAME and not (amid and not any(sign.isalnum() for sign in piece.text)):
            yield from _change(out, put)
            out, put = "", ""
            yield piece
        else:
            out += piece.text if piece.step is not Step.IN else ""
            put += piece.text if piece.step is not Step.OUT else ""
    yield from _change(out, put)


def _change(out: str, put: str) -> Iterator[Piece]:
    if out:
        yield Piece(Step.OUT, out)
    if put:
        yield Piece(Step.IN, put)


def _pieces(old: list[str], new: list[str], matcher: Matcher) -> Iterator[Piece]:
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield Piece(Step.SAME, "".join(old[a:b]))
            continue
        if a < b:
            yield Piece(Step.OUT, "".join(old[a:b]))
        if c < d:
            yield Piece(Step.IN, "".join(new[c:d]))
