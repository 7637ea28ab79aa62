"""What the program needs of any law pack: the questions of the intake with their options, and the phrases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legalaid_desk.dossier import Ground, LandlordKind, Stage, Stays
from legalaid_desk.errors import Fault
from legalaid_desk.filings.phrases import REQUIRED
from legalaid_desk.law import Law
from legalaid_desk.walk import IMPLIED

INTAKE_OPTIONS = {"ground": Ground, "stage": Stage, "landlord-kind": LandlordKind, "child-stays": Stays}
"""The questions whose options the intake knows by name."""


@dataclass(frozen=True, slots=True)
class Need:
    """Something that a law does not hold as the program needs it. ``item`` is a question or a phrase."""

    item: str
    what: str
    cure: str

    def at(self, place: str) -> Fault:
        """The same as a fault of a file."""
        return Fault(place, self.what, self.item, self.cure)


def needs(law: Law) -> tuple[Need, ...]:
    """All that is missing or otherwise than the program knows it; nothing for what ships."""
    return (*_intake(law), *_options(law), *_phrases(law))


def lost(law: Law, beside: Law) -> tuple[Need, ...]:
    """What the program needs and this law does not hold, though the other does."""
    had = set(needs(beside))
    return tuple(need for need in needs(law) if need not in had)


def _intake(law: Law) -> Iterator[Need]:
    intake = {question.id for question in law.questions.values() if question.intake}
    for one in sorted(IMPLIED - intake):
        yield Need(f"question {one}", "the intake answers it, and it is not there", "add it with intake = true")
    for one in sorted(intake - IMPLIED):
        yield Need(f"question {one}", "is marked intake, but nothing answers it", "take intake out")


def _options(law: Law) -> Iterator[Need]:
    for question, names in INTAKE_OPTIONS.items():
        known = law.questions.get(question)
        options = {option.id for option in known.options} if known else set[str]()
        wanted = {str(name) for name in names} - {"unknown"}
        for one in sorted(wanted - options):
            yield Need(f"question {question}", f"misses the option {one}", "add it")
        for one in sorted(options - wanted):
            yield Need(f"question {question}", f"the intake does not know the option {one}", "take it out")


def _phrases(law: Law) -> Iterator[Need]:
    for one in sorted(REQUIRED - set(law.phrases)):
        yield Need(f"phrase {one}", "is missing", "add it under [phrases]")
