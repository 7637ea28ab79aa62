"""For every argument: open, closed, or needs an answer, always with its because."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from legalaid_desk.dossier import Standing
from legalaid_desk.law import AllOf, Answer, Argument, Caution, Condition, Judged, OneTest, Truth, judge

from .view import DossierView

DEPTH = 3
"""A because is a tree of at most this many levels: deeper ones nobody reads."""


class State(StrEnum):
    """Whether an argument can be pleaded."""

    OPEN = "open"
    CLOSED = "closed"
    NEEDS = "needs"


STATES: Mapping[Truth, State] = {Truth.YES: State.OPEN, Truth.NO: State.CLOSED, Truth.UNKNOWN: State.NEEDS}
"""How what a condition comes to reads of an argument, or of an entry of the weighing."""


@dataclass(frozen=True, slots=True)
class Because:
    """One reason: the rule, how it came out, and the answer it rests on (none for a rule made of parts)."""

    rule: str
    outcome: Truth
    question: str = ""
    subject: str = ""
    value: Answer | None = None
    standing: Standing | None = None
    exhibits: tuple[str, ...] = ()
    parts: tuple[Because, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on one argument. ``missing`` are the (question, subject) pairs that can still decide it."""

    argument: Argument
    state: State
    because: tuple[Because, ...]
    missing: tuple[tuple[str, str], ...] = ()
    strengths: tuple[Caution, ...] = ()
    cautions: tuple[Caution, ...] = ()


def answers_in(because: tuple[Because, ...]) -> Iterator[Because]:
    """The reasons that rest on an answer, also those that are parts of a rule."""
    for one in because:
        if one.question:
            yield one
        yield from answers_in(one.parts)


def verdict_on(argument: Argument, view: DossierView) -> Verdict:
    """Hold one argument against the dossier."""
    judged = judge(full_condition(argument), view)
    return Verdict(
        argument,
        STATES[judged.truth],
        because_of(judged, view),
        missing=undecided(judged),
        strengths=_holding(argument.strengths, view),
        cautions=_holding(argument.cautions, view),
    )


def because_of(judged: Judged, view: DossierView) -> tuple[Because, ...]:
    """Why a condition came out as it did, with the answers it rests on; nothing where it has no condition."""
    deciding = judged.deciding()
    parts = (deciding,) if deciding.question or deciding.rule != "all" else deciding.parts
    return tuple(_because(part, view, DEPTH) for part in parts)


def full_condition(argument: Argument) -> Condition:
    """The condition of an argument with the grounds and stages it fits."""
    parts: list[Condition] = []
    if argument.grounds:
        parts.append(OneTest("ground", "in", argument.grounds))
    if argument.stages:
        parts.append(OneTest("stage", "in", argument.stages))
    own = argument.when.parts if isinstance(argument.when, AllOf) else (argument.when,)
    return AllOf((*parts, *own))


def _holding(cautions: tuple[Caution, ...], view: DossierView) -> tuple[Caution, ...]:
    return tuple(caution for caution in cautions if judge(caution.when, view).truth is Truth.YES)


def undecided(judged: Judged) -> tuple[tuple[str, str], ...]:
    """The unanswered questions that can still decide it, each with its subject, once."""
    return tuple(dict.fromkeys(_undecided(judged)))


def _undecided(judged: Judged) -> Iterator[tuple[str, str]]:
    """Those under nothing but unknown judgments."""
    if judged.truth is not Truth.UNKNOWN:
        return
    if judged.question:
        yield judged.question, judged.subject
    for part in judged.parts:
        yield from _undecided(part)


def _because(judged: Judged, view: DossierView, depth: int) -> Because:
    key = (judged.question, judged.subject)
    fact = view.fact(*key) if judged.question and view.counts(*key) else None
    deeper = judged.parts if depth > 1 else ()
    if depth == 2:
        # the last level shows single tests only, so that nothing below it is hidden
        deeper = tuple(dict.fromkeys(test for part in judged.parts for test in part.tests()))
    return Because(
        judged.rule,
        judged.truth,
        judged.question,
        judged.subject,
        judged.value,
        fact.standing if fact else None,
        fact.exhibits if fact else (),
        tuple(_because(part, view, depth - 1) for part in deeper),
    )
