"""Own sources and arguments beside a dossier file: ``eigen-recht.json``, versioned and strict as the dossier is.

``{"format": "legalaid-desk/own-law", "version": 1, "entries": [{"kind": "source", "id": "own-1", "body": {...},
"by": "...", "on": "2026-11-25"}]}``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from cattrs import Converter
from cattrs.errors import BaseValidationError

from legalaid_desk.errors import Fault
from legalaid_desk.strict import faults_of, read_json, strict_converter

from .own import OwnEntry, OwnLawError, plain, read_entry

FILE = "eigen-recht.json"
FORMAT = "legalaid-desk/own-law"
VERSION = 1


def own_to_json(entries: Iterable[OwnEntry]) -> str:
    """The entries as the text of such a file."""
    written = [
        {"kind": one.kind, "id": one.id, "body": plain(one.body), "by": one.by, "on": plain(one.on)} for one in entries
    ]
    return json.dumps({"format": FORMAT, "version": VERSION, "entries": written}, ensure_ascii=False, indent=2) + "\n"


def own_from_json(text: str, name: str = FILE) -> tuple[OwnEntry, ...]:
    """The entries in such a file. Raises OwnLawError with every fault of the file, or of the entries in it."""
    try:
        document = read_json(text)
    except ValueError as error:
        raise OwnLawError(name, (Fault("file", f"not JSON: {error}"),)) from None
    faults = _envelope_faults(document)
    if faults:
        raise OwnLawError(name, faults)
    try:
        entries = _converter().structure(document["entries"], tuple[OwnEntry, ...])
    except BaseValidationError as error:
        raise OwnLawError(name, faults_of(error, "entries")) from None
    faults = tuple(_entry_faults(entries))
    if faults:
        raise OwnLawError(name, faults)
    return entries


def _envelope_faults(document: Any) -> tuple[Fault, ...]:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return (Fault("format", f"must be {FORMAT!r}"),)
    version = document.get("version")
    if version != VERSION:
        newer = type(version) is int and version > VERSION
        return (Fault("version", "a newer program wrote this file; install that version" if newer else "must be 1"),)
    extra = sorted(set(document) - {"format", "version", "entries"})
    missing = () if isinstance(document.get("entries"), list) else (Fault("entries", "must be a list"),)
    return (*(Fault(key, "unknown key") for key in extra), *missing)


def _entry_faults(entries: tuple[OwnEntry, ...]) -> Iterator[Fault]:
    ids = [entry.id for entry in entries]
    yield from (
        Fault("entries", f"the id {one!r} stands twice") for one in sorted({i for i in ids if ids.count(i) > 1})
    )
    for entry in entries:
        if entry.kind == "equated":  # it would move the terms of every other dossier here
            yield Fault(f"{entry.id}.kind", "days of a decree do not travel with a dossier; add them in the settings")
        try:
            read_entry(entry)
        except OwnLawError as error:
            yield from error.faults


def _converter() -> Converter:
    converter = strict_converter()
    converter.register_structure_hook_func(lambda kind: kind == Mapping[str, Any], _object)
    return converter


def _object(value: Any, _: type) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("must be an object with keys")
    return value
