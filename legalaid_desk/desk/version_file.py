"""A written version of a filing as text, to be kept in the vault and read again: JSON, versioned, strict."""

from __future__ import annotations

import json
from typing import Any

from cattrs import Converter
from cattrs.errors import BaseValidationError

from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.filings import ExhibitNumber, ParagraphNumber, Run, Words
from legalaid_desk.filings.versions import Version
from legalaid_desk.strict import faults_of, read_json, strict_converter

FORMAT = "legalaid-desk/written"
VERSION = 1

_RUNS: dict[str, type[Run]] = {"text": Words, "exhibit": ExhibitNumber, "paragraph": ParagraphNumber}


class VersionUnreadable(DeskError):
    """What was kept of a written filing cannot be read: by a newer program, or spoilt."""

    def __init__(self, name: str, faults: tuple[Fault, ...]) -> None:
        self.name = name
        self.faults = faults
        told = "; ".join(map(str, faults[:3]))
        super().__init__(f"what was kept of {name} cannot be read ({told}); write the filing again to go on from there")


def version_to_json(version: Version) -> str:
    """The version as text; the same version always gives the same text."""
    body = _converter().unstructure(version)
    return json.dumps({"format": FORMAT, "version": VERSION, "written": body}, ensure_ascii=False)


def version_from_json(text: str, name: str) -> Version:
    """The version in this text. Raises VersionUnreadable with every fault found."""
    try:
        document = read_json(text)
        if document["format"] != FORMAT or document["version"] != VERSION:
            raise ValueError(f"it is not {FORMAT} {VERSION}")
        return _converter().structure(document["written"], Version)
    except BaseValidationError as error:
        raise VersionUnreadable(name, faults_of(error, "written")) from None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise VersionUnreadable(name, (Fault("file", _said(error)),)) from None


def _said(error: Exception) -> str:
    return str(error) if isinstance(error, ValueError) else f"it is not {FORMAT} {VERSION}"


_built: list[Converter] = []


def _converter() -> Converter:
    """The one converter, built at first use: its hooks are generated code."""
    if not _built:
        converter = strict_converter()
        converter.register_structure_hook_func(lambda kind: kind == Run, lambda item, _: _run(item, converter))
        converter.register_unstructure_hook_func(lambda kind: kind == Run, converter.unstructure)
        _built.append(converter)
    return _built[0]


def _run(item: Any, converter: Converter) -> Run:
    for key, kind in _RUNS.items():
        if isinstance(item, dict) and key in item:
            return converter.structure(item, kind)
    raise ValueError("must be words, or the number of an exhibit or a paragraph")
