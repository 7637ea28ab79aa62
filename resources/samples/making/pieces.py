"""The texts of one sample case, read from TOML, and the little markup their bodies are written in."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SAMPLE_LINE = "VOORBEELD - verzonnen stuk"
"""Stands at the foot of every page, so that no copy is ever taken for a real document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The house style of a sender."""

    name: str
    motto: str = ""
    lines: tuple[str, ...] = ()
    ink: str = "#222222"
    face: str = "sans"
    mark: str = "bar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter or form: who writes, to whom, when, and the body."""

    file: str
    house: House
    body: str
    to: tuple[str, ...] = ()
    date: str = ""
    facts: tuple[str, ...] = ()
    heading: str = ""
    scan: str = ""
    page_numbers: bool = False
    shares: tuple[float, ...] = ()
    """The shares of the columns of a table with that many columns; other tables divide the width evenly."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a body: ``kind`` is text, heading, item, table, sign or break."""

    kind: str
    lines: tuple[str, ...]


def read_texts(name: str) -> dict[str, Any]:
    """One TOML file beside this one."""
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))


def house_of(texts: dict[str, Any], name: str) -> House:
    """The sender with this name."""
    known = texts["houses"][name]
    return House(**{**known, "lines": tuple(known["lines"])})


def letter_of(texts: dict[str, Any], piece: dict[str, Any], **more: Any) -> Letter:
    """A letter from its table in the TOML; ``more`` adds what code computes, such as the body of a ledger."""
    names = ("file", "body", "date", "heading", "scan")
    plain = {name: piece[name] for name in names if name in piece}
    lists = {name: tuple(piece.get(name, ())) for name in ("to", "facts")}
    return Letter(**{**plain, **lists, "house": house_of(texts, piece["house"]), **more})


def parts_of(body: str) -> Iterator[Part]:
    """The body in parts. Blank lines part paragraphs; table rows and items stand on lines of their own."""
    for block in body.strip().split("\n\n"):
        yield from _parts_of_block(block.strip().split("\n"))


def _parts_of_block(lines: list[str]) -> Iterator[Part]:
    run: list[str] = []
    kind = ""
    for line in lines:
        found = _kind(line)
        if run and (found != kind or found not in ("table", "text")):
            yield Part(kind, tuple(run))
            run = []
        kind = found
        run.append(_bare(line))
    yield Part(kind, tuple(run))


def _kind(line: str) -> str:
    signs = {"## ": "heading", "- ": "item", "|": "table", "@sign": "sign", "@two": "sign", "---": "break"}
    return next((kind for sign, kind in signs.items() if line.startswith(sign)), "text")


def _bare(line: str) -> str:
    for sign in ("## ", "- ", "@sign ", "@two "):
        line = line.removeprefix(sign)
    return line
