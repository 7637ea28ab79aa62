"""What each answer to a question would do, before it is given: to arguments, and to what is weighed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from legalaid_desk.dossier import CASE, Fact, Standing
from legalaid_desk.law import Answer, AnswerKind, Argument, Interest, OneTest, Question, Shift, Truth, judge

from .ranges import Range, joined, one_of, ranges_of
from .verdicts import State, Verdict, verdict_on
from .view import DossierView


@dataclass(frozen=True, slots=True)
class Touched:
    """What an answer can touch: the arguments it decides, what is weighed, and what moves weight.

    ``tests`` are what the law compares the answer with.
    """

    arguments: tuple[Argument, ...] = ()
    interests: tuple[Interest, ...] = ()
    shifts: tuple[Shift, ...] = ()
    tests: tuple[OneTest, ...] = ()


@dataclass(frozen=True, slots=True)
class Weight:
    """An entry of the weighing, about the case or about one child."""

    interest: str
    subject: str = CASE


@dataclass(frozen=True, slots=True)
class Effect:
    """What one answer would do. ``value`` is None for the answer that nobody knows.

    A typed answer stands for all ``ranges`` that do the same; ``value`` is then one of them.
    It opens and closes arguments; ``asks`` are the decided ones that would need an answer again, and ``waits``
    those that keep waiting because nobody knows. ``enters`` and ``leaves`` are entries of the weighing that would
    come to stand on their side or go from it, ``shifts`` the facts that would move weight.
    """

    value: Answer | None
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    enters: tuple[Weight, ...] = ()
    leaves: tuple[Weight, ...] = ()
    shifts: tuple[str, ...] = ()
    ranges: tuple[Range, ...] = ()

    @property
    def is_idle(self) -> bool:
        """Whether it would change nothing."""
        return self == Effect(self.value, ranges=self.ranges)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What another state of the dossier would do to all arguments; ``asks`` are those that would need an answer.

    ``possible`` is how many would be open or need one, whether they do so now or not.
    """

    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    possible: int = 0

    @property
    def is_idle(self) -> bool:
        """Whether no argument would stand otherwise."""
        return not (self.opens or self.closes or self.asks)


def foreseen(now: Iterable[Verdict], then: tuple[Verdict, ...]) -> Foreseen:
    """The arguments that come into another state, in the order of the law."""
    was = {one.argument.id: one.state for one in now}
    turned = [(one.argument.id, one.state) for one in then if one.state is not was[one.argument.id]]
    opens, closes, asks = (
        tuple(argument for argument, state in turned if state is wanted)
        for wanted in (State.OPEN, State.CLOSED, State.NEEDS)
    )
    return Foreseen(opens, closes, asks, sum(one.state is not State.CLOSED for one in then))


def effects_of(view: DossierView, question: Question, subject: str, touched: Touched) -> tuple[Effect, ...]:
    """What each possible answer would do, and last what it would do when nobody knows.

    A number, an amount and a day are told by the ranges between the bounds of the law; words as one answer.
    """
    now = _Outcome(view, touched)
    if question.kind in TYPED:
        told = _of_ranges(view, question, subject, now)
    else:
        told = tuple(_effect(view, question, subject, value, now) for value in possible_answers(question))
    return (*told, _effect(view, question, subject, None, now))


def possible_answers(question: Question) -> tuple[Answer, ...]:
    """The fixed answers of a question; none for numbers, days and text."""
    if question.kind is AnswerKind.YES_NO:
        return (True, False)
    if question.kind is AnswerKind.MANY:
        return tuple((option.id,) for option in question.options)
    return tuple(option.id for option in question.options)


TYPED = (AnswerKind.NUMBER, AnswerKind.AMOUNT, AnswerKind.DAY, AnswerKind.TEXT)
"""The answers that are typed rather than chosen."""


def _of_ranges(view: DossierView, question: Question, subject: str, now: _Outcome) -> tuple[Effect, ...]:
    """One effect for all ranges that do the same, in the order of the lowest of them."""
    told: dict[Effect, list[Range]] = {}
    for one in ranges_of(question, now.touched.tests):
        value = one_of(question, one, view.today)
        effect = _effect(view, question, subject, value, now)
        told.setdefault(replace(effect, value=None), []).append(one)
    return tuple(
        replace(effect, value=one_of(question, ranges[0], view.today), ranges=joined(ranges))
        for effect, ranges in told.items()
    )


class _Outcome:
    """How all that is touched stands in one state of the dossier."""

    def __init__(self, view: DossierView, touched: Touched) -> None:
        self.touched = touched
        self.verdicts = {one.id: verdict_on(one, view) for one in touched.arguments}
        self.weights = dict.fromkeys(_weights(touched.interests, view))
        self.shifts = dict.fromkeys(one.id for one in touched.shifts if judge(one.when, view).truth is Truth.YES)

    def turned(self, before: _Outcome, state: State) -> tuple[str, ...]:
        """The arguments that come into this state."""
        was = before.verdicts
        return tuple(a for a, v in self.verdicts.items() if v.state is state and was[a].state is not state)


def _effect(view: DossierView, question: Question, subject: str, value: Answer | None, now: _Outcome) -> Effect:
    standing = Standing.UNKNOWN if value is None else Standing.CLIENT_SAYS
    answered = view.dossier.learn(Fact(question=question.id, subject=subject, value=value, standing=standing))
    then = _Outcome(DossierView(answered, view.law, view.today), now.touched)
    asks = then.turned(now, State.NEEDS)
    kept = (v for v in then.verdicts.values() if value is None and v.argument.id not in asks)
    return Effect(
        value,
        then.turned(now, State.OPEN),
        then.turned(now, State.CLOSED),
        asks,
        tuple(v.argument.id for v in kept if _waits_for(v, (question.id, subject))),
        tuple(one for one in then.weights if one not in now.weights),
        tuple(one for one in now.weights if one not in then.weights),
        tuple(one for one in then.shifts if one not in now.shifts),
    )


def _waits_for(verdict: Verdict, key: tuple[str, str]) -> bool:
    return verdict.state is State.NEEDS and key in verdict.missing


def _weights(interests: Iterable[Interest], view: DossierView) -> Iterable[Weight]:
    """What stands on the board."""
    for interest in interests:
        for subject in view.subjects(interest.each):
            if judge(interest.when, view, subject).truth is Truth.YES:
                yield Weight(interest.id, subject)
