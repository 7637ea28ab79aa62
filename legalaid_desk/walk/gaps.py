"""What does not hang together yet: claims without proof, exhibits nobody needs, sources nobody read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from legalaid_desk.dossier import Decision, Dossier, Standing
from legalaid_desk.law import Law

from .verdicts import State, Verdict, answers_in
from .view import DossierView


class GapKind(StrEnum):
    """What kind of hole it is."""

    INTAKE = "intake"
    UNPROVED = "unproved"
    UNKNOWN = "unknown"
    UNUSED_EXHIBIT = "unused-exhibit"
    UNREAD_SOURCE = "unread-source"
    OLD_TEXT = "old-text"


@dataclass(frozen=True, slots=True)
class Gap:
    """One hole. ``item`` is the question, exhibit, source or part of the intake; ``arguments`` what hangs on it."""

    kind: GapKind
    item: str
    subject: str = ""
    arguments: tuple[str, ...] = ()


def gaps_in(view: DossierView, verdicts: tuple[Verdict, ...]) -> tuple[Gap, ...]:
    """All holes, those that block a filing first."""
    return (
        *_intake(view),
        *_facts(view, verdicts),
        *_unread(view.dossier, view.law),
        *_unused(view.dossier),
    )


def _intake(view: DossierView) -> Iterator[Gap]:
    dossier = view.dossier
    wanted = {
        "ground": dossier.case.ground,
        "stage": dossier.case.stage,
        "court": dossier.case.court,
        "case-number": dossier.case.case_number,
        "tenant": view.answer("adults", "case"),
        "landlord": view.answer("landlord-kind", "case"),
        "home": dossier.home.address,
        "tenancy-since": dossier.home.rented_since,
        "rent": dossier.home.rent_cents,
        "counsel": dossier.case.counsel.name,
    }
    yield from (Gap(GapKind.INTAKE, name) for name, value in wanted.items() if not value)
    for child in dossier.children:
        if child.age_on(view.today) is None:
            yield Gap(GapKind.INTAKE, "child-age", child.id)


def resting_on(verdicts: tuple[Verdict, ...]) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """The open arguments that rest on each answer, by question and subject."""
    rests: dict[tuple[str, str], dict[str, None]] = {}
    for verdict in verdicts:
        if verdict.state is State.OPEN:
            for because in answers_in(verdict.because):
                rests.setdefault((because.question, because.subject), {})[verdict.argument.id] = None
    return {key: tuple(arguments) for key, arguments in rests.items()}


def _facts(view: DossierView, verdicts: tuple[Verdict, ...]) -> Iterator[Gap]:
    """Facts that open arguments rest on and that nothing proves, or that nobody knows."""
    rests = resting_on(verdicts)
    for fact in view.dossier.facts:
        arguments = rests.get(fact.key, ())
        if not view.counts(*fact.key):
            continue
        if fact.standing is Standing.UNKNOWN:
            yield Gap(GapKind.UNKNOWN, *fact.key)
        elif arguments and not fact.is_proved:
            yield Gap(GapKind.UNPROVED, *fact.key, arguments)


def _unread(dossier: Dossier, law: Law) -> Iterator[Gap]:
    """Sources of chosen arguments that must be read first, or whose text was read in an old version."""
    used: dict[str, list[str]] = {}
    for argument in law.arguments.values():
        if dossier.decision_on(argument.id) is Decision.CHOSEN:
            for cited in argument.sources_for:
                used.setdefault(cited, []).append(argument.id)
    for source_id, arguments in used.items():
        source = law.sources[source_id]
        if dossier.has_read(source_id):
            continue
        if source.needs_reading:
            yield Gap(GapKind.UNREAD_SOURCE, source_id, arguments=tuple(arguments))
        elif (
            source.text_as_of is not None
            and source.checked is not None
            and source.text_as_of.year < source.checked.year
        ):
            yield Gap(GapKind.OLD_TEXT, source_id, arguments=tuple(arguments))


def _unused(dossier: Dossier) -> Iterator[Gap]:
    used = {
        exhibit
        for part in (dossier.facts, dossier.events, dossier.measures)
        for item in part
        for exhibit in item.exhibits
    }
    yield from (Gap(GapKind.UNUSED_EXHIBIT, exhibit.id) for exhibit in dossier.exhibits if exhibit.id not in used)
