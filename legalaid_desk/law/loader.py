"""Read a folder of law texts (TOML) into a ``Law``; every fault of every file is reported at once, with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from cattrs import Converter
from cattrs.errors import BaseValidationError

from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.strict import faults_of, strict_converter

from .conditions import Condition
from .grammar import parse_condition
from .places import Place, line_of, places_in
from .sentences import Sentence, parse_sentence
from .sources import Source
from .values import Argument, Court, FilingKind, Law, Question, Relief, Step

KINDS: Mapping[str, tuple[str, type]] = MappingProxyType(
    {
        "step": ("steps", Step),
        "source": ("sources", Source),
        "question": ("questions", Question),
        "argument": ("arguments", Argument),
        "relief": ("relief", Relief),
        "filing": ("filings", FilingKind),
        "court": ("courts", Court),
    }
)
"""Table in a file -> field of the law and the value each entry becomes."""


class LawError(DeskError):
    """Law texts that cannot be used. ``faults`` holds all of them, each with file and line."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        listed = "\n".join(f"  {fault}" for fault in faults)
        super().__init__(f"the law texts hold {len(faults)} fault(s); mend these places:\n{listed}")


@dataclass(slots=True)
class Reading:
    """What was read so far: the items by field and id, where each stands, which are broken, and the faults."""

    pack: dict[str, Any] = field(default_factory=dict)
    phrases: dict[str, str] = field(default_factory=dict)
    items: dict[str, dict[str, Any]] = field(default_factory=lambda: {name: {} for name, _ in KINDS.values()})
    places: dict[tuple[str, str], str] = field(default_factory=dict)
    broken: set[tuple[str, str]] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)


def load_law(folder: Traversable) -> Law:
    """The law in this folder. Raises LawError with every fault of every file."""
    from .check import cross_faults

    reading = read_folder(folder)
    law = as_law(reading)
    faults = (*reading.faults, *cross_faults(law, reading.places, reading.broken))
    if faults:
        raise LawError(faults)
    return law


def read_folder(folder: Traversable) -> Reading:
    """Everything in the ``.toml`` files of this folder, file by file in order of name."""
    reading = Reading()
    converter = law_converter()
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    for file in files:
        _read_file(file, converter, reading)
    if not reading.pack:
        reading.faults.append(Fault("pack.toml:1", "there is no [pack] with version, dated and title"))
    return reading


def as_law(reading: Reading) -> Law:
    """The law made of all that could be read."""
    maps = {name: MappingProxyType(items) for name, items in reading.items.items()}
    pack = reading.pack or {"version": "", "dated": date.min, "title": ""}
    return Law(version=pack["version"], dated=pack["dated"], title=pack["title"], phrases=reading.phrases, **maps)


def _read_file(file: Traversable, converter: Converter, reading: Reading) -> None:
    try:
        text = file.read_text(encoding="utf-8")
        document = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        found = re.search(r"line (\d+)", str(error))
        reading.faults.append(Fault(f"{file.name}:{found[1] if found else 1}", f"not TOML: {error}"))
        return
    places = places_in(text)
    for table, content in document.items():
        if table == "pack":
            _read_pack(file.name, content, places, reading)
        elif table == "phrases":
            _read_phrases(file.name, content, places, reading)
        elif table in KINDS and isinstance(content, list):
            for index, entry in enumerate(content):
                _read_entry(file.name, table, index, entry, places, converter, reading)
        else:
            line = line_of(places, (table, 0))
            known = ", ".join(f"[[{name}]]" for name in KINDS)
            reading.faults.append(
                Fault(f"{file.name}:{line}", f"unknown table {table!r}; known are [pack], [phrases], {known}")
            )


def _read_pack(name: str, content: Any, places: dict[Place, int], reading: Reading) -> None:
    wanted = {"version": str, "dated": date, "title": str}
    line = line_of(places, ("pack",))
    if not isinstance(content, dict) or {key: type(value) for key, value in content.items()} != wanted:
        reading.faults.append(Fault(f"{name}:{line}", "[pack] holds exactly version, dated (a day) and title"))
        return
    reading.pack = content


def _read_phrases(name: str, content: Any, places: dict[Place, int], reading: Reading) -> None:
    if not isinstance(content, dict) or not all(isinstance(text, str) for text in content.values()):
        line = line_of(places, ("phrases",))
        reading.faults.append(Fault(f"{name}:{line}", "[phrases] holds only names with a string"))
        return
    reading.phrases.update(content)


def _read_entry(
    name: str, table: str, index: int, entry: Any, places: dict[Place, int], converter: Converter, reading: Reading
) -> None:
    part, kind = KINDS[table]
    entry_id = str(entry.get("id", "")) if isinstance(entry, dict) else ""
    where = f"{name}:{line_of(places, (table, index))}"
    label = f"{table} {entry_id or index + 1}"
    try:
        item: Any = converter.structure(entry, kind)
    except BaseValidationError as error:
        reading.broken.add((part, entry_id))
        for fault in faults_of(error, "entry"):
            line = line_of(places, (table, index, *_steps(fault.place)))
            inside = fault.place.removeprefix("entry").lstrip(".")
            reading.faults.append(Fault(f"{name}:{line}", f"{label}: {inside + ': ' if inside else ''}{fault.what}"))
        return
    if entry_id in reading.items[part]:
        first = reading.places[part, entry_id]
        reading.faults.append(Fault(where, f"{label}: this id stands already at {first}; give one of them another id"))
        return
    reading.items[part][entry_id] = item
    reading.places[part, entry_id] = where


def _steps(place: str) -> Iterator[str | int]:
    for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", place):
        yield name or int(index)


def law_converter() -> Converter:
    """A strict converter that also reads conditions and sentences."""
    converter = strict_converter()
    converter.register_structure_hook_func(
        lambda kind: kind == Condition, lambda text, _: _parsed(parse_condition, text)
    )
    converter.register_structure_hook(Sentence, lambda text, _: _parsed(parse_sentence, text))
    return converter


def _parsed(parse: Any, text: Any) -> Any:
    if not isinstance(text, str):
        raise TypeError(f"must be a string, not {text!r}")
    return parse(text)
