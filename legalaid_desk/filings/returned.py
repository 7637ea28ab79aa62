"""A filing as it came back from a word processor: its paragraphs with the marks of the program, in order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph of the file. ``text`` has marks for living numbers, as in ``wording``.

    ``id`` is the paragraph of the draft it is, empty without a mark of the program; ``also`` are others that run on
    in it; ``within`` is the one it was split from. ``holds`` names what mere words cannot carry.
    """

    text: str
    id: str = ""
    also: tuple[str, ...] = ()
    within: str = ""
    holds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """A whole file: ``written_as`` is the fingerprint of the draft it was written from, empty when it was lost.

    Tracked changes are read as they will stand once accepted; they and the comments are only counted.
    """

    lines: tuple[Line, ...]
    written_as: str = ""
    tracked: int = 0
    comments: int = 0

    @property
    def ids(self) -> tuple[str, ...]:
        """The paragraphs of the draft that are still recognised, in order."""
        return tuple(line.id for line in self.lines if line.id)


def flat(text: str) -> str:
    """Words without the difference between one kind of space and another: a word processor changes those by itself."""
    return " ".join(text.split())
