"""Check what ships, or a folder of law texts: every fault at once, with file, line, id and cure."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk import dossiers
from legalaid_desk.desk.law_needs import needs
from legalaid_desk.documents.templates import check_templates
from legalaid_desk.dossier import ExchangeError
from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.law import Law, Verified
from legalaid_desk.law.loader import Examined, examine_law
from legalaid_desk.walk import misfits


class NoLawTexts(DeskError):
    """A folder to check that is not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"{folder} is no folder; name one that holds law texts (*.toml)")


def run_check(folder: Path | None = None, *, as_json: bool = False) -> int:
    """Print counts and faults of this folder of law texts, or of all that ships; exit 1 when there is a fault."""
    if folder is not None and not folder.is_dir():
        raise NoLawTexts(folder)
    law, faults = examine(folder or law_folder(), ships=folder is None)
    return report(law, faults, as_json=as_json)


def examine(folder: Traversable, *, ships: bool = False) -> tuple[Law, tuple[Fault, ...]]:
    """The law in this folder and all that a maintainer must mend; what ships has templates and samples beside it."""
    examined = examine_law(folder)
    return examined.law, tuple(sorted(_faults(examined, ships=ships), key=_place))


def report(law: Law, faults: Sequence[Fault], *, as_json: bool) -> int:
    """Print the counts of a law and these faults; exit 1 when there is a fault."""
    if as_json:
        print(json.dumps(told(law, faults), ensure_ascii=False, indent=2))
    else:
        print(f"law pack {law.version or '(none)'}: {_in_words(law)}; {_how_many(len(faults))}")
        print("".join(f"{fault}\n" for fault in faults), end="", file=sys.stderr)
    return 1 if faults else 0


def told(law: Law, faults: Sequence[Fault]) -> dict[str, Any]:
    """Counts and faults, as they are told in JSON."""
    counted = {name: count for name, (count, _) in _counts(law).items()}
    return {**counted, "by_verified": _by_verified(law), "faults": [_fault(fault) for fault in faults]}


def _faults(examined: Examined, *, ships: bool) -> Iterator[Fault]:
    yield from examined.faults
    if not examined.faults:  # what is missing in a law with faults may be there once they are mended
        yield from _fitting(examined)
        yield from _samples(examined.law) if ships else ()
    yield from check_templates() if ships else ()


def _counts(law: Law) -> Mapping[str, tuple[int, str]]:
    """What is counted: how many, and what they are called."""
    return {
        "sources": (len(law.sources), "sources"),
        "questions": (len(law.questions), "questions"),
        "arguments": (len(law.arguments), "arguments"),
        "paragraphs": (len(law.paragraphs), "paragraphs"),
        "relief": (len(law.relief), "requests"),
        "filings": (len(law.filings), "kinds of filing"),
        "deadline_rules": (len(law.deadlines), "deadline rules"),
        "triggers": (len(law.triggers), "kinds of event"),
    }


def _by_verified(law: Law) -> Mapping[str, int]:
    grades = [source.verified for source in law.sources.values()]
    return {str(grade): grades.count(grade) for grade in Verified}


def _in_words(law: Law) -> str:
    grades = ", ".join(f"{count} {grade}" for grade, count in _by_verified(law).items())
    first, *rest = (f"{count} {name}" for count, name in _counts(law).values())
    return ", ".join((f"{first} ({grades})", *rest))


def _how_many(faults: int) -> str:
    return "1 fault" if faults == 1 else f"{faults or 'no'} faults"


def _place(fault: Fault) -> tuple[str, int]:
    """File and line; 0 where there are no lines."""
    file, _, line = fault.place.rpartition(":")
    return (file, int(line)) if line.isdigit() else (fault.place, 0)


def _fault(fault: Fault) -> Mapping[str, Any]:
    file, line = _place(fault)
    item = fault.item.partition(" ")[2] or fault.item
    return {"file": file, "line": line or None, "id": item, "what": fault.what, "cure": fault.cure}


def _fitting(examined: Examined) -> Iterator[Fault]:
    """What the program needs of a law pack, each at the place where it should be mended."""
    for need in needs(examined.law):
        kind, _, one = need.item.partition(" ")
        missing = "phrases.toml:1" if kind == "phrase" else "pack.toml:1"
        yield need.at(examined.places.get(("questions", one), missing))


def _samples(law: Law) -> Iterator[Fault]:
    for folder in sorted(path for path in sample_folder().iterdir() if (path / "dossier.json").is_file()):
        file = f"{folder.name}/dossier.json"
        try:
            source = dossiers.read_exchange(folder / "dossier.json")
        except ExchangeError as error:
            yield from (Fault(file, fault.what, fault.place, "write it as README says") for fault in error.faults)
            continue
        for fault in misfits(source.dossier, law):
            yield Fault(file, fault.what, fault.place, "mend the sample, or the law it is written for")
        yield from _exhibits(source, file)


def _exhibits(source: dossiers.ExchangeFolder, file: str) -> Iterator[Fault]:
    for exhibit in source.dossier.exhibits:
        try:
            if exhibit.file:
                source.read(exhibit.file)
        except DeskError as error:
            yield Fault(file, str(error), f"exhibit {exhibit.id}", "put the file back, or take the exhibit out")
