"""What a tag says, read without running it: the fields it names, and what of it no template may say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from legalaid_desk.desk.inspection import Trouble

from .sandbox import FILTERS, TESTS

ACTS = ("for", "endfor", "if", "elif", "else", "endif", "set", "colspan", "cellbg", "hm", "vm")
PROGRAMS = frozenset(
    (
        *("include", "import", "from", "macro", "endmacro", "call", "endcall", "filter", "endfilter", "extends"),
        *("block", "endblock", "raw", "endraw", "with", "endwith", "autoescape", "endautoescape", "do", "trans"),
        *("endtrans", "debug", "endset"),
    )
)
OPERATORS = frozenset(("and", "or", "not", "in", "is", "if", "else"))
CONSTANTS = frozenset(("true", "false", "none", "True", "False", "None"))

MOST_SIGNS, MOST_LETTERS = 2000, 60
"""Of one tag, and of a name in it: what is longer is no field, and takes long to compare."""

EACH = "[]"
"""In a path: one of the list that comes before."""

DASHES = "‐‑‒–—―−…"
CURLY = str.maketrans({"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"'})

_TOKEN = re.compile(
    r"""(?P<text>'[^']*'|"[^"]*")|(?P<name>[^\W\d]\w*)|(?P<number>\d+(?:\.\d+)?)"""
    r"|(?P<space>\s+)|(?P<sign>==|!=|<=|>=|//|\*\*|[-.|()\[\],:<>=+*/%~])|(?P<odd>.)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is wrong with the words of a tag."""

    trouble: Trouble
    what: str
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The names that an expression uses (``exhibit.title``), and what is wrong with it."""

    paths: tuple[tuple[str, ...], ...]
    doubts: tuple[Doubt, ...]


def words_of(expression: str) -> Words:
    """The expression read. Curly quotes are read as straight ones, as they are when it is filled in."""
    if len(expression) > MOST_SIGNS:
        return Words((), (Doubt(Trouble.NOT_UNDERSTOOD, f"{expression[:MOST_LETTERS]}…"),))
    return _Reader(expression).read()


def act_of(words: str) -> tuple[str, str]:
    """The first word of what a tag does, and the rest."""
    first, _, rest = words.partition(" ")
    return first, rest.strip()


def doubt_about_act(first: str) -> Doubt:
    """What is wrong with a tag that begins with this word."""
    if first in PROGRAMS:
        return Doubt(Trouble.FORBIDDEN, first)
    return Doubt(Trouble.NOT_UNDERSTOOD, first, tuple(get_close_matches(first[:MOST_LETTERS], ACTS, n=2, cutoff=0.5)))


class _Reader:
    """One expression being read, sign by sign."""

    def __init__(self, expression: str) -> None:
        self.doubts: list[Doubt] = []
        self.paths: list[list[str]] = []
        self.depth = 0
        if expression != expression.translate(CURLY):
            self._doubt(Trouble.QUOTES, expression)
        self.tokens = list(self._tokens(expression.translate(CURLY)))

    def read(self) -> Words:
        for place, (kind, said) in enumerate(self.tokens):
            before = self.tokens[place - 1] if place else ("", "")
            if kind == "name":
                self._name(said, before, place)
            elif kind in ("text", "number"):
                self._operand(kind, said, before, place)
            elif said in "([)]":
                self._bracket(said, before, place)
        if self.depth or not self.tokens:
            self._doubt(Trouble.NOT_UNDERSTOOD, " ".join(said for _, said in self.tokens))
        return Words(tuple(map(tuple, self.paths)), tuple(self.doubts))

    def _tokens(self, expression: str) -> Iterator[tuple[str, str]]:
        for found in _TOKEN.finditer(expression):
            kind, said = str(found.lastgroup), found[0]
            if kind == "odd":
                self._doubt(Trouble.DASH if said in DASHES else Trouble.NOT_UNDERSTOOD, said)
            elif kind != "space":
                yield ("operator", said) if said in OPERATORS else (kind, said)

    def _name(self, said: str, before: tuple[str, str], place: int) -> None:
        kind, sign = before
        if sign == "|":
            self._known(Trouble.UNKNOWN_FILTER, said, FILTERS)
        elif sign == "." and self.paths:
            self._public(said)
            self.paths[-1].append(said)
        elif self._is_test(place):
            self._known(Trouble.NOT_UNDERSTOOD, said, TESTS)
        elif kind in ("name", "text", "number"):
            self._adjacent(said, before)
        elif said not in CONSTANTS:
            self._public(said)
            self.paths.append([said])

    def _is_test(self, place: int) -> bool:
        """Whether the name of a test stands here: after ``is`` or ``is not``."""
        told = [said for _, said in self.tokens[max(place - 2, 0) : place]]
        return told[-1:] == ["is"] or told == ["is", "not"]

    def _adjacent(self, said: str, before: tuple[str, str]) -> None:
        """Two names with nothing between them were meant as one."""
        if before[0] == "name" and self.paths:
            self._doubt(Trouble.SPACES, f"{self.paths[-1][-1]} {said}")
            self.paths[-1][-1] += f"_{said}"
        else:
            self._doubt(Trouble.NOT_UNDERSTOOD, f"{before[1]} {said}")

    def _operand(self, kind: str, said: str, before: tuple[str, str], place: int) -> None:
        if before[1] == "[" and kind == "text" and self._follows_path(place - 1):
            self._public(said[1:-1])
            self.paths[-1].append(said[1:-1])
        elif before[0] in ("name", "text", "number"):
            self._doubt(Trouble.NOT_UNDERSTOOD, f"{before[1]} {said}")

    def _bracket(self, said: str, before: tuple[str, str], place: int) -> None:
        self.depth += 1 if said in "([" else -1
        called = said == "(" and (before[0] in ("name", "text") or before[1] in (")", "]"))
        if called and not self._is_filter(place):
            self._doubt(Trouble.FORBIDDEN, f"{before[1]}()")
        if said == "[" and self._follows_path(place) and not self._by_name(place):
            self.paths[-1].append(EACH)

    def _follows_path(self, place: int) -> bool:
        return (
            bool(self.paths) and place > 0 and (self.tokens[place - 1][0] == "name" or self.tokens[place - 1][1] == "]")
        )

    def _by_name(self, place: int) -> bool:
        """``signature['name']``, and also ``paragraphs[:2]``, which is a list as before."""
        inside = [said for _, said in self.tokens[place + 1 : place + 5]]
        inside = inside[: inside.index("]")] if "]" in inside else inside
        return ":" in inside or (bool(inside) and inside[0][0] in "'\"")

    def _is_filter(self, place: int) -> bool:
        """``title|default('x')`` and ``x is divisibleby(2)`` call nothing."""
        return place > 1 and (self.tokens[place - 2][1] == "|" or self._is_test(place - 1))

    def _known(self, trouble: Trouble, said: str, names: tuple[str, ...]) -> None:
        if said not in names:
            self._doubt(trouble, said, tuple(get_close_matches(said[:MOST_LETTERS], names, n=2)))

    def _public(self, said: str) -> None:
        if said.startswith("_"):
            self._doubt(Trouble.FORBIDDEN, said)

    def _doubt(self, trouble: Trouble, what: str, near: tuple[str, ...] = ()) -> None:
        self.doubts.append(Doubt(trouble, what[:60], near))
