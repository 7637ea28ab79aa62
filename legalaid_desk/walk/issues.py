"""Two pictures of the case: the issues with their two sides, and the tree from request to argument to fact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legalaid_desk.dossier import Decision
from legalaid_desk.law import Relief, Truth

from .findings import Known
from .verdicts import Because, State, Verdict, answers_in
from .walk import Walk
from .weighing import known_among

_OF_THE_CASE = frozenset({"ground", "stage", "landlord-kind", "adults"})
"""What every argument is tested on and none rests on."""


@dataclass(frozen=True, slots=True)
class Issue:
    """One point in dispute: our argument with its facts, and opposite it the reply that is to be expected."""

    verdict: Verdict
    chosen: bool
    facts: tuple[Known, ...]

    @property
    def unproved(self) -> tuple[Known, ...]:
        """The facts that nothing proves yet."""
        return tuple(fact for fact in self.facts if fact.standing is not None and not fact.is_proved)


@dataclass(frozen=True, slots=True)
class Branch:
    """A request with the arguments that carry it: with their facts the three levels of the tree."""

    relief: Relief
    issues: tuple[Issue, ...]


def issues(walk: Walk) -> tuple[Issue, ...]:
    """The chosen arguments that are open; while nothing is chosen, all that are open."""
    open_now = tuple(_issue(verdict, walk) for verdict in walk.verdicts if verdict.state is State.OPEN)
    return tuple(one for one in open_now if one.chosen) or open_now


def tree(walk: Walk) -> tuple[Branch, ...]:
    """Every request that these arguments carry and that was not set aside, in the order of the law."""
    dossier, shown = walk.view.dossier, issues(walk)
    branches = (
        Branch(relief, tuple(one for one in shown if relief.id in one.verdict.argument.relief))
        for relief in walk.view.law.relief.values()
        if dossier.decision_on(relief.id) is not Decision.SET_ASIDE
        and (not relief.stages or str(dossier.case.stage) in relief.stages)
    )
    return tuple(branch for branch in branches if branch.issues)


def _issue(verdict: Verdict, walk: Walk) -> Issue:
    chosen = walk.view.dossier.decision_on(verdict.argument.id) is Decision.CHOSEN
    return Issue(verdict, chosen, tuple(known_among(_that_count(verdict.because), walk.view)))


def _that_count(because: tuple[Because, ...]) -> Iterator[tuple[str, str]]:
    for one in answers_in(because):
        if one.question not in _OF_THE_CASE and one.outcome is Truth.YES:
            yield one.question, one.subject
