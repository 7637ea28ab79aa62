"""The ladder of proportionality: on each rung what the two tracks ask, which arguments stand there, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legalaid_desk.dossier import CASE, Decision, Measure
from legalaid_desk.law import Argument, Law, Rung, Source, SourceKind, Track, Truth, judge

from .findings import Known, to_ask
from .verdicts import State, Verdict
from .view import DossierView
from .walk import Walk
from .weighing import known_among

_NATIONAL = frozenset({SourceKind.STATUTE, SourceKind.CASE, SourceKind.OPINION})
_CONVENTION = frozenset({"treaty-evrm-8", "treaty-evrm-6-13"})


@dataclass(frozen=True, slots=True)
class Standpoint:
    """An argument on a rung, and whether the lawyer chose it."""

    verdict: Verdict
    chosen: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One track on one rung: the arguments that are open there, and those that wait for an answer."""

    open: tuple[Standpoint, ...]
    needs: tuple[Standpoint, ...]

    @property
    def is_bare(self) -> bool:
        """Whether nothing stands there yet."""
        return not self.open


@dataclass(frozen=True, slots=True)
class Step:
    """One rung as the dossier stands on it. ``missing`` are questions that make sense and were not answered."""

    rung: Rung
    national: Side
    echr: Side
    facts: tuple[Known, ...]
    missing: tuple[tuple[str, str], ...]
    measures: tuple[Measure, ...] = ()


def ladder(walk: Walk) -> tuple[Step, ...]:
    """The rungs that fit the case, from aim to balance."""
    view = walk.view
    fitting = [rung for rung in view.law.rungs.values() if judge(rung.when, view).truth is not Truth.NO]
    first: dict[str, Rung] = {}
    for rung in fitting:  # without a stage both ladders fit: the first is the civil one
        first.setdefault(rung.title, rung)
    rungs = tuple(first.values())
    return tuple(_step(rung, rungs, walk) for rung in rungs)


def track_of(argument: Argument, law: Law) -> Track:
    """The track an argument stands on by what it cites; one that cites neither stands on both."""
    sources = [law.sources[one] for one in argument.sources_for if one in law.sources]
    echr = [one for one in sources if _is_echr(one, law)]
    national = [one for one in sources if one.kind in _NATIONAL and one not in echr]
    if echr and not national:
        return Track.ECHR
    return Track.NATIONAL if national and not echr else Track.BOTH


def _is_echr(source: Source, law: Law) -> bool:
    """Whether a source speaks of the Convention: by its kind, or because a rung names it on that track."""
    named = any(source.id in rung.echr_sources for rung in law.rungs.values())
    return named or source.kind is SourceKind.ECHR or source.id in _CONVENTION


def _step(rung: Rung, rungs: tuple[Rung, ...], walk: Walk) -> Step:
    view = walk.view
    ids = _ids(rung, rungs, view.law)
    here = [verdict for verdict in walk.verdicts if verdict.argument.id in ids]
    asked = tuple((one, CASE) for one in rung.questions)
    facts = tuple(known_among(asked, view))
    tracks = {verdict.argument.id: track_of(verdict.argument, view.law) for verdict in here}
    return Step(
        rung,
        _side(here, Track.NATIONAL, tracks, view),
        _side(here, Track.ECHR, tracks, view),
        facts,
        to_ask(tuple(pair for pair in asked if view.can_be_asked(*pair)), facts),
        view.dossier.measures if rung.measures else (),
    )


def _ids(rung: Rung, rungs: tuple[Rung, ...], law: Law) -> frozenset[str]:
    elsewhere = {one for other in rungs if other is not rung for one in other.arguments}
    of_steps = {a.id for a in law.arguments.values() if a.step in rung.steps and a.id not in elsewhere}
    return frozenset(of_steps | set(rung.arguments))


def _side(here: list[Verdict], track: Track, tracks: Mapping[str, Track], view: DossierView) -> Side:
    stands = [verdict for verdict in here if tracks[verdict.argument.id] in (track, Track.BOTH)]
    points = [Standpoint(v, view.dossier.decision_on(v.argument.id) is Decision.CHOSEN) for v in stands]
    return Side(
        tuple(one for one in points if one.verdict.state is State.OPEN),
        tuple(one for one in points if one.verdict.state is State.NEEDS),
    )
