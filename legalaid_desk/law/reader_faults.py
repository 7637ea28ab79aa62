"""Faults of a single entry, as the strict reader finds them: each with the line of its key and what mends it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from typing import Any, get_args, get_type_hints

from legalaid_desk.errors import Fault
from legalaid_desk.strict import faults_of

from .places import Place, TextFile

_UNKNOWN = "unknown key "
_CURES = (
    ("is missing", "add it"),
    ("must be one of", "write one of these"),
    ("must be", "write it so"),
    ("cannot read the condition", "write tests such as helped is yes, joined with and, or and not"),
    (
        "unknown slot",
        "write {answer Q}, {exhibits Q}, {standing Q}, {source S}, {see A} or a name such as {tenants}",
    ),
    ("a brace stands alone", "write {{ or }} for a brace that is to be printed"),
)


def entry_faults(error: BaseException, kind: type, item: str, file: TextFile, place: Place) -> Iterator[Fault]:
    """Every fault in what the reader raised about the entry at ``place`` that should have become a ``kind``."""
    for fault in faults_of(error, "entry"):
        inside = tuple(_steps(fault.place))
        path = fault.place.removeprefix("entry").lstrip(".")
        if fault.what.startswith(_UNKNOWN):
            for key in fault.what.removeprefix(_UNKNOWN).split(", "):
                what = f"{path}: {_UNKNOWN}{key}" if path else _UNKNOWN + key
                yield Fault(file.at((*place, *inside, key)), what, item, _cure_of_key(key, _keys(kind, inside)))
        else:
            what = f"{path}: {fault.what}" if path else fault.what
            yield Fault(file.at((*place, *inside)), what, item, _cure(fault.what))


def _cure(what: str) -> str:
    return next((cure for begin, cure in _CURES if what.startswith(begin)), "write it as the other entries do")


def _cure_of_key(key: str, known: tuple[str, ...]) -> str:
    near = get_close_matches(key, known, n=1)
    return f"did you mean {near[0]}?" if near else f"take it out; known are {', '.join(known)}"


def _keys(kind: Any, inside: Place) -> tuple[str, ...]:
    """The keys that a table at this place inside an entry may hold."""
    for step in inside:
        kind = get_args(kind)[0] if isinstance(step, int) else get_type_hints(kind).get(step)
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _steps(place: str) -> Iterator[str | int]:
    for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", place):
        yield name or int(index)
