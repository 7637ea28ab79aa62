"""Check what ships: law texts, templates, samples, and that they fit one another."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.data import sample_folder
from legalaid_desk.desk import dossiers
from legalaid_desk.documents.templates import check_templates
from legalaid_desk.dossier import ExchangeError, Ground, LandlordKind, Stage, Stays
from legalaid_desk.errors import Fault
from legalaid_desk.filings.phrases import REQUIRED
from legalaid_desk.law import Law, LawError
from legalaid_desk.walk import IMPLIED, misfits


def run_check() -> int:
    """Print every fault with its place; exit 1 when there is one."""
    try:
        law = shipped_law()
    except LawError as error:
        print(error, file=sys.stderr)
        return 1
    faults = (*_fitting(law), *check_templates(), *_samples(law))
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(
            f"law pack {law.version}: {len(law.sources)} sources, {len(law.questions)} questions, "
            f"{len(law.arguments)} arguments, {len(law.relief)} requests, {len(law.filings)} kinds of filing; no faults"
        )
    return 1 if faults else 0


def _fitting(law: Law) -> Iterator[Fault]:
    """What the law pack must hold for the program: the questions that the intake answers, and the phrases."""
    intake = {question.id for question in law.questions.values() if question.intake}
    yield from (Fault("questions", f"{one} is implied by the intake; declare it") for one in sorted(IMPLIED - intake))
    yield from (
        Fault("questions", f"{one} is marked intake, but nothing answers it") for one in sorted(intake - IMPLIED)
    )
    yield from (Fault("phrases", f"{one} is missing") for one in sorted(REQUIRED - set(law.phrases)))
    closed = {"ground": Ground, "stage": Stage, "landlord-kind": LandlordKind, "child-stays": Stays}
    for question_id, names in closed.items():
        options = (
            {option.id for option in law.questions[question_id].options} if question_id in law.questions else set()
        )
        wanted = {str(name) for name in names} - {"unknown"}
        yield from (Fault("questions", f"{question_id} misses the option {one}") for one in sorted(wanted - options))
        yield from (Fault("questions", f"{question_id}: unknown option {one}") for one in sorted(options - wanted))


def _samples(law: Law) -> Iterator[Fault]:
    for folder in sorted(path for path in sample_folder().iterdir() if (path / "dossier.json").is_file()):
        try:
            source = dossiers.read_exchange(folder / "dossier.json")
        except ExchangeError as error:
            yield from (Fault(f"{folder.name}/dossier.json {fault.place}", fault.what) for fault in error.faults)
            continue
        faults = misfits(source.dossier, law)
        yield from (Fault(f"{folder.name}/dossier.json {fault.place}", fault.what) for fault in faults)
        for exhibit in source.dossier.exhibits:
            if exhibit.file:
                source.read(exhibit.file)
