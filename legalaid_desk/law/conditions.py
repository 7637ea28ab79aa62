"""Three-valued conditions (Kleene): unknown is neither yes nor no. Each judgment carries its because."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Protocol

Answer = bool | int | Decimal | date | str | tuple[str, ...]
"""The value of an answered question."""


class Truth(Enum):
    """Yes, no, or nobody knows yet."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    def __invert__(self) -> Truth:
        return {Truth.YES: Truth.NO, Truth.NO: Truth.YES}.get(self, Truth.UNKNOWN)


def all_of(truths: Sequence[Truth]) -> Truth:
    """Yes when all are, no when one is no."""
    if Truth.NO in truths:
        return Truth.NO
    return Truth.UNKNOWN if Truth.UNKNOWN in truths else Truth.YES


def any_of(truths: Sequence[Truth]) -> Truth:
    """Yes when one is, no when all are no."""
    return ~all_of([~truth for truth in truths])


class View(Protocol):
    """What a condition may look at."""

    def answer(self, question: str, subject: str) -> Answer | None:
        """The answer to this question about this subject; None when it is not known."""

    def asked_of(self, question: str, subject: str) -> str:
        """The subject this question is really about: a case question is about the case, whoever is at hand."""

    def subjects(self, level: str) -> tuple[str, ...]:
        """The ids of all children or persons."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How a condition came out: the truth, the rule it tested, on which answer, and the parts it was made of."""

    truth: Truth
    rule: str
    question: str = ""
    subject: str = ""
    value: Answer | None = None
    parts: tuple[Judged, ...] = ()

    def tests(self) -> Iterator[Judged]:
        """The single tests in it, in order."""
        if self.question:
            yield self
        for part in self.parts:
            yield from part.tests()

    def deciding(self) -> Judged:
        """The same judgment with only those parts that made it come out this way."""
        kept = tuple(part.deciding() for part in self.parts if part.truth is self.truth or self.rule == "not")
        return Judged(self.truth, self.rule, self.question, self.subject, self.value, kept)


@dataclass(frozen=True, slots=True)
class OneTest:
    """One test on one question: ``is``, ``in``, ``<``, ``<=``, ``>``, ``>=`` or ``known``."""

    question: str
    sign: str
    value: Answer | None = None

    def __str__(self) -> str:
        if self.sign == "known":
            return f"{self.question} known"
        value = "(" + ", ".join(self.value) + ")" if isinstance(self.value, tuple) else _word(self.value)
        return f"{self.question} {self.sign} {value}"

    def holds(self, answer: Answer) -> bool:
        """Whether an answer passes this test."""
        match self.sign:
            case "known":
                return True
            case "is":
                return self.value in answer if isinstance(answer, tuple) else answer == self.value
            case "in":
                chosen = answer if isinstance(answer, tuple) else (answer,)
                return any(one in self.value for one in chosen) if isinstance(self.value, tuple) else False
            case _:
                return _compares(answer, self.sign, self.value)


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a condition."""

    part: Condition

    def __str__(self) -> str:
        return f"not ({self.part})"


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part must hold."""

    parts: tuple[Condition, ...]

    def __str__(self) -> str:
        return " and ".join(f"({part})" if isinstance(part, AnyOf) else str(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part must hold."""

    parts: tuple[Condition, ...]

    def __str__(self) -> str:
        return " or ".join(map(str, self.parts))


@dataclass(frozen=True, slots=True)
class Quantified:
    """``any child (...)`` or ``every child (...)``: inside, questions of that level are asked of that subject."""

    every: bool
    level: str
    part: Condition

    def __str__(self) -> str:
        return f"{'every' if self.every else 'any'} {self.level} ({self.part})"


Condition = OneTest | Not | AllOf | AnyOf | Quantified
ALWAYS = AllOf(())


def judge(condition: Condition, view: View, subject: str = "case") -> Judged:
    """Hold the condition against the view, with ``subject`` as the child or person at hand."""
    match condition:
        case OneTest(question, sign, _):
            asked_of = view.asked_of(question, subject)
            answer = view.answer(question, asked_of)
            if answer is None:
                truth = Truth.NO if sign == "known" else Truth.UNKNOWN
            else:
                truth = Truth.YES if condition.holds(answer) else Truth.NO
            return Judged(truth, str(condition), question, asked_of, answer)
        case Not(part):
            inner = judge(part, view, subject)
            return Judged(~inner.truth, "not", parts=(inner,))
        case AllOf(parts):
            judged = tuple(judge(part, view, subject) for part in parts)
            return Judged(all_of([part.truth for part in judged]), "all", parts=judged)
        case AnyOf(parts):
            judged = tuple(judge(part, view, subject) for part in parts)
            return Judged(any_of([part.truth for part in judged]), "any", parts=judged)
        case Quantified(every, of, part):
            judged = tuple(judge(part, view, one) for one in view.subjects(of))
            truths = [part.truth for part in judged]
            return Judged(all_of(truths) if every else any_of(truths), str(condition), parts=judged)


def questions_tested(condition: Condition, level: str = "case") -> Iterator[tuple[OneTest, str]]:
    """Every single test in a condition, with the level at which it is asked."""
    match condition:
        case OneTest():
            yield condition, level
        case Not(part):
            yield from questions_tested(part, level)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from questions_tested(part, level)
        case Quantified(_, of, part):
            yield from questions_tested(part, of)


def _word(value: Answer | None) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _compares(answer: Answer, sign: str, bound: Answer | None) -> bool:
    if isinstance(answer, date) and isinstance(bound, date):
        left, right = Decimal(answer.toordinal()), Decimal(bound.toordinal())
    elif isinstance(answer, int | Decimal) and isinstance(bound, int | Decimal):
        left, right = Decimal(answer), Decimal(bound)
    else:
        return False
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[sign]
