"""Read the TOML files of a folder entry by entry, strictly; every fault is noted with its line and nothing stops."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import tomli
from cattrs import Converter
from cattrs.errors import BaseValidationError

from legalaid_desk.errors import Fault
from legalaid_desk.strict import strict_converter

from .arguments import Argument, Relief
from .calendar import Calendar
from .conditions import Condition
from .contradictions import Contradiction
from .courts import Court
from .deadlines import DeadlineRule, EquatedYear, Holiday, SumLine, Trigger
from .filing_kinds import FilingKind, Part
from .grammar import parse_condition
from .interests import Burden, Interest, Rung, Shift
from .law import Law
from .places import EntryPlaces, TextFile
from .questions import Question, Step
from .reader_faults import entry_faults
from .remedies import Remedy
from .sentences import Sentence, parse_sentence
from .sources import Source
from .translations import Jargon, Translation
from .walkthroughs import Walkthrough

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

KINDS: Mapping[str, tuple[str, type]] = MappingProxyType(
    {
        "step": ("steps", Step),
        "source": ("sources", Source),
        "question": ("questions", Question),
        "argument": ("arguments", Argument),
        "relief": ("relief", Relief),
        "part": ("parts", Part),
        "filing": ("filings", FilingKind),
        "court": ("courts", Court),
        "walkthrough": ("walkthroughs", Walkthrough),
        "contradiction": ("contradictions", Contradiction),
        "translation": ("translations", Translation),
        "jargon": ("jargon", Jargon),
        "interest": ("interests", Interest),
        "burden": ("burdens", Burden),
        "rung": ("rungs", Rung),
        "shift": ("shifts", Shift),
        "trigger": ("triggers", Trigger),
        "deadline": ("deadlines", DeadlineRule),
        "holiday": ("holidays", Holiday),
        "equated": ("equated", EquatedYear),
        "sum": ("sums", SumLine),
        "remedy": ("remedies", Remedy),
    }
)
"""Table in a file -> field of the law and the value each entry becomes."""

A_FILE = "file"
"""The part of what is broken because its whole file cannot be read: then nobody knows what part it is of."""


@dataclass(slots=True)
class Reading:
    """What was read so far: the items by field and id, where each stands, which are broken, and the faults."""

    pack: dict[str, Any] = field(default_factory=dict)
    phrases: dict[str, str] = field(default_factory=dict)
    items: dict[str, dict[str, Any]] = field(default_factory=lambda: {name: {} for name, _ in KINDS.values()})
    places: EntryPlaces = field(default_factory=EntryPlaces)
    broken: set[tuple[str, str]] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)

    def refuse(self, place: str, what: str, cure: str, item: str = "") -> None:
        """Note a fault."""
        self.faults.append(Fault(place, what, item, cure))


class EntryReader:
    """Makes values of entries: quickly, and a second time with every fault told when an entry has one."""

    def __init__(self) -> None:
        self._quick = law_converter(all_faults=False)
        self._telling = law_converter()

    def read(self, entry: Any, kind: type) -> Any:
        """What the entry says. Raises BaseValidationError with all its faults."""
        try:
            return self._quick.structure(entry, kind)
        except Exception:  # noqa: BLE001 - whatever it is, the other one says it in full
            return self._telling.structure(entry, kind)


def read_folder(folder: Traversable) -> Reading:
    """Everything in the ``.toml`` files of this folder, file by file in order of name."""
    reading = Reading()
    reader = EntryReader()
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    for file in files:
        _read_file(file, reader, reading)
    if not reading.pack:
        reading.refuse("pack.toml:1", "there is no [pack]", "add one that holds version, dated (a day) and title")
    return reading


def as_law(reading: Reading) -> Law:
    """The law made of all that could be read."""
    maps = {name: MappingProxyType(items) for name, items in reading.items.items()}
    maps["filings"] = MappingProxyType(_with_included(reading.items["filings"]))
    pack = reading.pack or {"version": "", "dated": date.min, "title": ""}
    return Law(
        version=pack["version"],
        dated=pack["dated"],
        title=pack["title"],
        phrases=reading.phrases,
        calendar=Calendar(maps["holidays"].values(), maps["equated"].values()),
        **maps,
    )


def _with_included(kinds: Mapping[str, FilingKind]) -> dict[str, FilingKind]:
    """Each kind with the chapters of the one it includes; that one includes no other."""
    return {
        one: kind.including(kinds[kind.includes]) if kind.includes in kinds else kind for one, kind in kinds.items()
    }


def _read_file(file: Traversable, reader: EntryReader, reading: Reading) -> None:
    try:
        text = file.read_text(encoding="utf-8")
        document = tomli.loads(text)  # as the standard reader, compiled
    except (UnicodeDecodeError, tomli.TOMLDecodeError) as error:
        reading.refuse(f"{file.name}:{_line_of(error)}", f"not TOML: {error}", _cure_of(error))
        ids = re.findall(r'\bid\s*=\s*"([^"]+)"', file.read_bytes().decode("utf-8", "replace"))
        reading.broken |= {(A_FILE, one) for one in ids}
        return
    texts = TextFile(file.name, text)
    for table, content in document.items():
        if table == "pack":
            _read_pack(texts, content, reading)
        elif table == "phrases":
            _read_phrases(texts, content, reading)
        elif table in KINDS and isinstance(content, list):
            for index, entry in enumerate(content):
                _read_entry(texts, (table, index), entry, reader, reading)
        else:
            known = ", ".join(f"[[{name}]]" for name in KINDS)
            place = texts.at((table, 0))
            reading.refuse(place, f"unknown table {table!r}", f"known are [pack], [phrases], {known}")


def _line_of(error: UnicodeDecodeError | tomli.TOMLDecodeError) -> int:
    """The line an unreadable file breaks off at: what is left open shows at its end only."""
    broken = error.object[: error.start].decode() if isinstance(error, UnicodeDecodeError) else error.doc[: error.pos]
    return broken.count("\n") + 1


def _cure_of(error: ValueError) -> str:
    not_text = isinstance(error, UnicodeDecodeError)
    return "save it as text in UTF-8" if not_text else "mend the line, or the quotes and brackets before it"


def is_title_page(content: Any) -> bool:
    """Whether this is a [pack] table: version, dated and title, and nothing else."""
    wanted = {"version": str, "dated": date, "title": str}
    return isinstance(content, dict) and {key: type(value) for key, value in content.items()} == wanted


def _read_pack(file: TextFile, content: Any, reading: Reading) -> None:
    if not is_title_page(content):
        what = "[pack] holds exactly version, dated (a day) and title"
        reading.refuse(file.at(("pack",)), what, "add what is missing and take out the rest")
        return
    reading.pack = content


def _read_phrases(file: TextFile, content: Any, reading: Reading) -> None:
    if not isinstance(content, dict) or not all(isinstance(text, str) for text in content.values()):
        reading.refuse(file.at(("phrases",)), "[phrases] holds only names with a string", "put the words in quotes")
        return
    reading.phrases.update(content)


def _read_entry(file: TextFile, place: tuple[str, int], entry: Any, reader: EntryReader, reading: Reading) -> None:
    table, index = place
    part, kind = KINDS[table]
    if not isinstance(entry, dict):
        what, cure = "must be a table with keys", f"write it below a line [[{table}]]"
        reading.refuse(file.at((table,)), what, cure, f"{table} {index + 1}")
        return
    entry_id = str(entry.get("id", ""))
    label = f"{table} {entry_id or index + 1}"
    try:
        item: Any = reader.read(entry, kind)
    except BaseValidationError as error:
        reading.faults += entry_faults(error, kind, label, file, place)
        item = _without_unknown_keys(entry, kind, reader)
    if item is None:
        reading.broken.add((part, entry_id))
        return
    if entry_id in reading.items[part]:
        first = reading.places[part, entry_id]
        reading.refuse(file.at(place), f"this id stands already at {first}", "give one of them another id", label)
        return
    reading.items[part][entry_id] = item
    reading.places.put(part, entry_id, file, place)


def _without_unknown_keys(entry: dict[str, Any], kind: type, reader: EntryReader) -> Any:
    """The item an entry would be without its unknown keys, to find its other faults too; None when more is wrong.

    So it is when a key is a known one mistyped: all that misses what it holds would be told as well.
    """
    known = {one.name for one in fields(kind)}
    if any(get_close_matches(key, known, n=1) for key in entry.keys() - known):
        return None
    try:
        return reader.read({key: value for key, value in entry.items() if key in known}, kind)
    except BaseValidationError:
        return None


def law_converter(*, all_faults: bool = True) -> Converter:
    """A strict converter that also reads conditions and sentences."""
    converter = strict_converter(all_faults=all_faults)
    converter.register_structure_hook_func(
        lambda kind: kind == Condition, lambda text, _: _parsed(parse_condition, text)
    )
    converter.register_structure_hook(Sentence, lambda text, _: _parsed(parse_sentence, text))
    return converter


def _parsed(parse: Any, text: Any) -> Any:
    if not isinstance(text, str):
        raise TypeError(f"must be a string, not {text!r}")
    return parse(text)
