"""Where in a TOML file a value stands: the standard reader gives no lines, so headers and keys are read again."""

from __future__ import annotations

import re

_HEADER = re.compile(r"^\s*\[(\[)?\s*([\w.\-\"]+)\s*\]?\]")
_KEY = re.compile(r"^\s*([\w\-]+)\s*=\s*(.*)$")

Place = tuple[str | int, ...]


def places_in(text: str) -> dict[Place, int]:
    """The line (from 1) of every table and key, by its path: ``("argument", 3, "passages", 1, "text")``."""
    found: dict[Place, int] = {}
    counts: dict[Place, int] = {}
    table: Place = ()
    quotes = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if quotes:
            quotes = "" if quotes in line else quotes
            continue
        if header := _HEADER.match(line):
            table = _table(header[2].split("."), counts, is_item=bool(header[1]))
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault((*table, key[1]), number)
            quotes = _left_open(key[2])
    return found


def line_of(places: dict[Place, int], place: Place) -> int:
    """The line of this place, or of the nearest thing around it."""
    while place and place not in places:
        place = place[:-1]
    return places.get(place, 1)


def _table(names: list[str], counts: dict[Place, int], *, is_item: bool) -> Place:
    path: Place = ()
    for name in names[:-1]:
        path = (*path, name)
        if path in counts:
            path = (*path, counts[path])
    path = (*path, names[-1])
    if not is_item:
        return path
    counts[path] = counts.get(path, -1) + 1
    return (*path, counts[path])


def _left_open(value: str) -> str:
    for quotes in ('"""', "'''"):
        if value.count(quotes) % 2:
            return quotes
    return ""
