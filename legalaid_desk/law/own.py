"""What the office adds to a pack: sources, arguments, days of a decree. Read as strictly, checked in the same way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Literal

from cattrs.errors import BaseValidationError

from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.strict import faults_of

from .arguments import Argument
from .calendar import Calendar
from .deadlines import EquatedYear, OfficeYear
from .law import Law
from .reading import law_converter
from .sources import Source, Verified

PREFIX = "own-"
"""What every id of an own entry begins with; no pack may use it."""

OwnKind = Literal["source", "argument", "equated"]
Own = Source | Argument | OfficeYear
_KINDS: Mapping[OwnKind, type[Own]] = MappingProxyType({"source": Source, "argument": Argument, "equated": OfficeYear})


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntry:
    """One own source, argument or year of a decree. ``body`` holds its keys as plain data; days as text."""

    kind: OwnKind
    id: str
    body: Mapping[str, Any]
    by: str = ""
    on: date


class OwnLawError(DeskError):
    """An own source or argument that cannot be used. ``faults`` holds all that is wrong, each with its field."""

    def __init__(self, name: str, faults: tuple[Fault, ...]) -> None:
        self.name = name
        self.faults = faults
        listed = "\n".join(f"  {fault}" for fault in faults)
        super().__init__(f"{name} cannot be used beside the law texts; mend these places:\n{listed}")


def is_own(item_id: str) -> bool:
    """Whether this source or argument is the lawyer's own."""
    return item_id.startswith(PREFIX)


def plain(value: Any) -> Any:
    """The same as data that JSON can hold."""
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def read_entry(entry: OwnEntry) -> Own:
    """What an entry writes down. Raises OwnLawError with what its fields hold wrongly."""
    if not is_own(entry.id) or entry.body.get("id") != entry.id:
        raise OwnLawError(entry.id, (Fault(f"{entry.id}.id", f"must begin with {PREFIX} and be the id of the entry"),))
    try:
        kind: type[Own] = _KINDS[entry.kind]
        return law_converter().structure(entry.body, kind)
    except BaseValidationError as error:
        raise OwnLawError(entry.id, faults_of(error, entry.id)) from None


def with_own(law: Law, entries: Iterable[OwnEntry]) -> tuple[Law, tuple[Fault, ...]]:
    """The law with these entries beside it. A faulty one is left out and named, and so is what builds on it."""
    read, faults = _read(entries)
    while read:
        merged = _merged(law, read)
        found = _cross_faults(merged, read)
        if not found:
            return merged, tuple(faults)
        faults += found
        out = {fault.place for fault in found}
        read = {item_id: item for item_id, item in read.items() if item_id not in out}
    return law, tuple(faults)


def built_on(entries: Iterable[OwnEntry], ids: Iterable[str]) -> tuple[OwnEntry, ...]:
    """The entries with these ids, and the own ones that they cite, and those that these cite."""
    by_id = {entry.id: entry for entry in entries}
    ahead, wanted = list(ids), set[str]()
    while ahead:
        one = ahead.pop()
        if one in by_id and one not in wanted:
            wanted.add(one)
            ahead += cited_by(by_id[one])
    return tuple(entry for entry in by_id.values() if entry.id in wanted)


def cited_by(entry: OwnEntry) -> tuple[str, ...]:
    """The sources and arguments that an own argument names. Nothing when it cannot be read."""
    try:
        item = read_entry(entry)
    except OwnLawError:
        return ()
    return tuple(dict.fromkeys(_named(item))) if isinstance(item, Argument) else ()


def _named(argument: Argument) -> Iterator[str]:
    yield from (*argument.sources_for, *argument.sources_against)
    for passage in (*argument.passages, *argument.offers):
        yield from (*passage.text.slots("source"), *passage.text.slots("see"))


Read = dict[str, Own]


def _read(entries: Iterable[OwnEntry]) -> tuple[Read, list[Fault]]:
    read: Read = {}
    faults: list[Fault] = []
    for entry in entries:
        try:
            read[entry.id] = read_entry(entry)
        except OwnLawError as error:
            faults += error.faults
    return read, faults


def _merged(law: Law, read: Read) -> Law:
    sources = {item.id: item for item in read.values() if isinstance(item, Source)}
    arguments = {item.id: item for item in read.values() if isinstance(item, Argument)}
    merged = replace(
        law,
        sources=MappingProxyType({**law.sources, **sources}),
        arguments=MappingProxyType({**law.arguments, **arguments}),
    )
    years = tuple(item for item in read.values() if isinstance(item, OfficeYear))
    return _with_years(merged, years) if years else merged


def _with_years(law: Law, years: Iterable[OfficeYear]) -> Law:
    """The law with another calendar: a day of the office counts as one of the law texts does."""
    equated = dict(law.equated)
    for one in years:
        key = str(one.year)
        equated[key] = _together(one, equated.get(key))
    calendar = Calendar(law.holidays.values(), equated.values())
    return replace(law, equated=MappingProxyType(equated), calendar=calendar)


def _together(ours: OfficeYear, shipped: EquatedYear | None) -> EquatedYear:
    known = shipped or EquatedYear(id=str(ours.year), complete=False, verified=ours.verified, sources=())
    days = tuple(sorted({*known.days, *ours.days}))
    weaker = max(known.verified, ours.verified, key=tuple(Verified).index)
    return replace(known, days=days, complete=known.complete or ours.complete, verified=weaker)


def _cross_faults(law: Law, read: Read) -> list[Fault]:
    from .check import entry_faults

    return [fault for item in read.values() for fault in entry_faults(item, law)]
