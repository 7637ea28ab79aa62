"""Where in a TOML file a value stands: the standard reader gives no lines, so headers and keys are read again.

That is done for a file once there is a fault in it, and not before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

_HEADER = re.compile(r"^\s*\[(\[)?\s*([\w.\-\"]+)\s*\]?\]")
_KEY = re.compile(r"^\s*([\w\-]+)\s*=\s*(.*)$")

Place = tuple[str | int, ...]


class TextFile:
    """A file of law texts that was read. Its lines are looked up in it by place."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._text = text

    def at(self, place: Place) -> str:
        """File and line of this place, or of the nearest thing around it."""
        return f"{self.name}:{line_of(self._lines, place)}"

    def near(self, place: Place, forms: Iterable[str]) -> str:
        """File and line inside the entry at this place: of the last of these patterns, each behind the one before."""
        line = line_of(self._lines, place)
        lines = self._text.split("\n")
        items = (at for one, at in self._lines.items() if len(one) == 2 and isinstance(one[1], int))
        end = min((at for at in items if at > line), default=len(lines) + 1)
        for form in forms:
            line = next((at for at in range(line, end) if re.search(form, lines[at - 1])), line)
        return f"{self.name}:{line}"

    @cached_property
    def _lines(self) -> Mapping[Place, int]:
        return places_in(self._text)


class EntryPlaces(Mapping[tuple[str, str], str]):
    """File and line of each entry, by its part of the law and its id."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], tuple[TextFile, Place]] = {}

    def put(self, part: str, item_id: str, file: TextFile, place: Place) -> None:
        """Keep where an entry stands."""
        self._found[part, item_id] = (file, place)

    def __getitem__(self, key: tuple[str, str]) -> str:
        file, place = self._found[key]
        return file.at(place)

    def near(self, key: tuple[str, str], forms: Iterable[str]) -> str:
        """File and line inside an entry where these patterns are found, else that of the entry."""
        file, place = self._found[key]
        return file.near(place, forms)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


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


def line_of(places: Mapping[Place, int], place: Place) -> int:
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
