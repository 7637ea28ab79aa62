"""The open exchange format of one dossier: JSON, versioned, strict.

``{"format": "legalaid-desk/dossier", "version": 1, "dossier": {...}}``. The keys of ``dossier`` are the
fields of :class:`Dossier` and its values; a field that is left out has its default. Days are
``YYYY-MM-DD``, moments ISO 8601. The value of a fact is ``true``/``false``, a whole number, a string
(free text or the id of an option), a list of option ids, ``{"day": "2026-03-03"}`` or
``{"amount": "650.25"}`` (euro). An unknown key or a bad value is named with its place, all at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from cattrs import Converter
from cattrs.errors import BaseValidationError

from legalaid_desk.errors import Fault
from legalaid_desk.strict import day, faults_of, read_json, shown, strict_converter

from .deadlines import ANSWERED, CASE_DAY, MOST, UNITS
from .dossier import Dossier
from .errors import ExchangeError
from .facts import Fact, Facts, Value
from .hearing import Hearing

FORMAT = "legalaid-desk/dossier"
VERSION = 1


def to_json(dossier: Dossier) -> str:
    """The dossier as the text of an exchange file; the same dossier always gives the same text."""
    body = _converter().unstructure(dossier)
    return json.dumps({"format": FORMAT, "version": VERSION, "dossier": body}, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str, name: str = "dossier.json") -> Dossier:
    """The dossier in an exchange file called ``name``. Raises ExchangeError with every fault found."""
    try:
        document = read_json(text, pairs=_no_twice)
    except ValueError as error:
        raise ExchangeError(name, (Fault("file", f"not JSON: {error}"),)) from None
    faults = _envelope_faults(document)
    if faults:
        raise ExchangeError(name, faults)
    try:
        dossier = _converter().structure(document["dossier"], Dossier)
    except BaseValidationError as error:
        raise ExchangeError(name, faults_of(error, "dossier")) from None
    faults = _cross_faults(dossier)
    if faults:
        raise ExchangeError(name, faults)
    return dossier


def _no_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = sorted({key for key, _ in pairs if sum(other == key for other, _ in pairs) > 1})
        raise ValueError(f"the key {', '.join(twice)} stands twice in one place")
    return found


def _envelope_faults(document: Any) -> tuple[Fault, ...]:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return (Fault("format", f"must be {FORMAT!r}"),)
    version = document.get("version")
    if version != VERSION:
        newer = isinstance(version, int) and version > VERSION
        cure = "a newer program wrote this file; install that version" if newer else f"must be {VERSION}"
        return (Fault("version", cure),)
    extra = sorted(set(document) - {"format", "version", "dossier"})
    missing = [] if isinstance(document.get("dossier"), dict) else [Fault("dossier", "must be an object with keys")]
    return (*(Fault(key, "unknown key") for key in extra), *missing)


def _cross_faults(dossier: Dossier) -> tuple[Fault, ...]:
    """Ids that stand twice, and facts or events that rest on an exhibit or subject that is not there."""
    faults: list[Fault] = []
    for part in ("parties", "children", "exhibits", "events", "measures", "own_paragraphs", "happenings", "deadlines"):
        ids = [item.id for item in getattr(dossier, part)]
        faults += [Fault(part, f"the id {one!r} stands twice") for one in sorted({i for i in ids if ids.count(i) > 1})]
    exhibits = {exhibit.id for exhibit in dossier.exhibits}
    subjects = {"case", *(c.id for c in dossier.children), *(p.id for p in dossier.parties)}
    for index, fact in enumerate(dossier.facts):
        place = f"facts[{index}]"
        if fact.subject not in subjects:
            faults.append(Fault(f"{place}.subject", f"there is no child or party {fact.subject!r}"))
        faults += [Fault(f"{place}.exhibits", f"there is no exhibit {e!r}") for e in fact.exhibits if e not in exhibits]
        let_go = (e for e in (fact.earlier.exhibits if fact.earlier else ()) if e not in exhibits)
        faults += [Fault(f"{place}.earlier.exhibits", f"there is no exhibit {e!r}") for e in let_go]
        if any(other.key == fact.key for other in list(dossier.facts)[:index]):
            faults.append(Fault(place, f"{fact.question!r} about {fact.subject!r} is answered twice"))
    faults += _note_faults(dossier, subjects)
    faults += _hearing_faults(dossier.hearing)
    faults += [
        Fault(f"exhibits[{index}].file.name", "must be the name of a file, without a folder")
        for index, exhibit in enumerate(dossier.exhibits)
        if exhibit.file and not _is_plain_name(exhibit.file.name)
    ]
    faults += [
        Fault(f"filed[{index}].version.name", "must be the name of a file, without a folder")
        for index, paper in enumerate(dossier.filed)
        if paper.version and not _is_plain_name(paper.version.name)
    ]
    faults += _deadline_faults(dossier, exhibits)
    for part in ("events", "measures", "happenings"):
        for index, item in enumerate(getattr(dossier, part)):
            unknown = [e for e in item.exhibits if e not in exhibits]
            faults += [Fault(f"{part}[{index}].exhibits", f"there is no exhibit {e!r}") for e in unknown]
    return tuple(faults)


def _deadline_faults(dossier: Dossier, exhibits: set[str]) -> Iterator[Fault]:
    for index, deadline in enumerate(dossier.deadlines):
        place = f"deadlines[{index}]"
        if not deadline.happening.startswith((CASE_DAY, ANSWERED)) and dossier.happening(deadline.happening) is None:
            yield Fault(f"{place}.happening", f"there is no happening {deadline.happening!r}")
        if deadline.unit not in UNITS:
            yield Fault(f"{place}.unit", f"there is no unit {deadline.unit!r}; use {', '.join(filter(None, UNITS))}")
        if deadline.amount is not None and not 0 < deadline.amount <= MOST:
            yield Fault(f"{place}.amount", f"must be from 1 up to {MOST}")
        unknown = (e for e in deadline.given_in if e not in exhibits)
        yield from (Fault(f"{place}.given_in", f"there is no exhibit {e!r}") for e in unknown)
    for index, happening in enumerate(dossier.happenings):
        if happening.not_before and happening.on and happening.on < happening.not_before:
            yield Fault(f"happenings[{index}].not_before", "lies after the day itself")


def _note_faults(dossier: Dossier, subjects: set[str]) -> Iterator[Fault]:
    for index, note in enumerate(dossier.notes):
        place = f"notes[{index}]"
        if note.subject not in subjects:
            yield Fault(f"{place}.subject", f"there is no child or party {note.subject!r}")
        if dossier.facts.get(*note.key) is not None:
            yield Fault(place, f"{note.question!r} about {note.subject!r} is answered; note it with the answer")
        if any(other.key == note.key for other in dossier.notes[:index]):
            yield Fault(place, f"{note.question!r} about {note.subject!r} has a note twice")


def _hearing_faults(hearing: Hearing) -> Iterator[Fault]:
    for index, note in enumerate(hearing.notes):
        if hearing.note(note.id) is not note:
            yield Fault(f"hearing.notes[{index}]", f"the id {note.id!r} stands twice")
    for index, one in enumerate(hearing.points):
        if any((other.kind, other.point) == (one.kind, one.point) for other in hearing.points[:index]):
            yield Fault(f"hearing.points[{index}]", f"the point {one.point!r} of {one.kind!r} stands twice")


def _is_plain_name(name: str) -> bool:
    return bool(name.strip(". ")) and not set(name) & set('/\\:*?"<>|') and name.isprintable()


def _value(value: Any, _: Any) -> Value | None:
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    if isinstance(value, dict) and set(value) == {"day"}:
        return day(value["day"])
    if isinstance(value, dict) and set(value) == {"amount"}:
        try:
            return Decimal(value["amount"])
        except (InvalidOperation, TypeError, ValueError):
            pass
    raise ValueError(
        "must be true, false, a whole number, a string, a list of strings, "
        f'{{"day": "YYYY-MM-DD"}} or {{"amount": "0.00"}}, not {shown(value)}'
    )


def _plain_value(value: Value | None) -> Any:
    if isinstance(value, Decimal):
        return {"amount": str(value)}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return list(value) if isinstance(value, tuple) else value


_built: list[Converter] = []


def _converter() -> Converter:
    """The one converter, built at first use: its hooks are generated code."""
    if not _built:
        _built.append(_build())
    return _built[0]


def _build() -> Converter:
    converter = strict_converter()
    converter.register_structure_hook_func(lambda kind: kind == Value | None, _value)
    converter.register_unstructure_hook_func(lambda kind: kind == Value | None, _plain_value)
    converter.register_structure_hook(Facts, lambda items, _: Facts(converter.structure(items, tuple[Fact, ...])))
    converter.register_unstructure_hook(Facts, lambda facts: converter.unstructure(facts.items, tuple[Fact, ...]))
    return converter
