"""Answers that open or close an argument of the law, found by trying: what must hold is read from its conditions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice, product

from legalaid_desk.law import (
    AllOf,
    Answer,
    AnswerKind,
    AnyOf,
    Argument,
    Condition,
    Law,
    Not,
    OneTest,
    Passage,
    Quantified,
    Question,
    Truth,
    judge,
    questions_tested,
)

TRIED = 400
"""How many sets of answers are tried before a search gives up."""

Answers = Mapping[str, Answer]


class OneChild:
    """Answers by question, in a case with one child and one adult."""

    def __init__(self, law: Law, answers: Answers) -> None:
        self.law = law
        self.answers = answers

    def answer(self, question: str, subject: str) -> Answer | None:
        return self.answers.get(question)

    def asked_of(self, question: str, subject: str) -> str:
        return "case" if self.law.questions[question].level == "case" else subject

    def subjects(self, level: str) -> tuple[str, ...]:
        return ("case",) if level == "case" else (level,)


class Opener:
    """Finds answers to the questions of one law."""

    def __init__(self, law: Law, bounds: Mapping[str, tuple[Answer | None, ...]] | None = None) -> None:
        self.law = law
        self.bounds = bounds or {}

    def truth(self, condition: Condition, answers: Answers) -> Truth:
        """How a condition comes out on these answers."""
        return judge(condition, OneChild(self.law, answers)).truth

    def giving(self, condition: Condition, wanted: Truth) -> Iterator[Answers]:
        """Sets of answers on which a condition comes out as wanted."""
        tests = [test for test, _ in questions_tested(condition)]
        bounds = {one.question: tuple(t.value for t in tests if t.question == one.question) for one in tests}
        found = islice(Opener(self.law, bounds)._making(condition, wanted is Truth.YES), TRIED)
        return (answers for answers in found if self.truth(condition, answers) is wanted)

    def _making(self, condition: Condition, wanted: bool) -> Iterator[Answers]:
        """Sets of answers that may make a condition come out as wanted; each still has to be judged."""
        match condition:
            case OneTest(_, "known", _) if not wanted:
                yield {}
            case OneTest():
                yield from ({condition.question: value} for value in self._values(condition, wanted))
            case Not(part):
                yield from self._making(part, not wanted)
            case Quantified(_, _, part):
                yield from self._making(part, wanted)
            case AllOf(parts) | AnyOf(parts):
                if isinstance(condition, AllOf) is wanted:
                    yield from self._together(parts, wanted)
                else:
                    for part in parts:
                        yield from self._making(part, wanted)

    def _together(self, parts: tuple[Condition, ...], wanted: bool) -> Iterator[Answers]:
        """Answers for all the parts at once, where they do not contradict one another."""
        for sets in product(*(tuple(islice(self._making(part, wanted), TRIED)) for part in parts)):
            merged: dict[str, Answer] = {}
            if all(merged.setdefault(key, value) == value for one in sets for key, value in one.items()):
                yield merged

    def _values(self, test: OneTest, wanted: bool) -> Iterator[Answer]:
        samples = sample_values(self.law.questions[test.question], *self.bounds[test.question])
        yield from (value for value in samples if test.holds(value) is wanted)


def whole(argument: Argument, passage: Passage | None = None) -> Condition:
    """What must hold before an argument (or this passage of it) is printed."""
    parts: list[Condition] = [argument.when]
    parts += [OneTest("ground", "in", argument.grounds)] if argument.grounds else []
    parts += [OneTest("stage", "in", argument.stages)] if argument.stages else []
    return AllOf((*parts, passage.when) if passage else tuple(parts))


def sample_values(question: Question, *bounds: Answer | None) -> Iterator[Answer]:
    """Answers worth trying: every option, and what lies just below, on and just above each bound."""
    match question.kind:
        case AnswerKind.YES_NO:
            yield from (True, False)
        case AnswerKind.CHOICE:
            yield from (option.id for option in question.options)
        case AnswerKind.MANY:
            yield from ((option.id,) for option in question.options)
            yield tuple(option.id for option in question.options)
        case AnswerKind.DAY:
            days = sorted({day for day in bounds if isinstance(day, date)}) or [date(2026, 11, 25)]
            yield from (day + timedelta(by) for day in days for by in (-1, 0, 1))
        case AnswerKind.NUMBER | AnswerKind.AMOUNT:
            numbers = sorted({Decimal(one) for one in bounds if isinstance(one, int | Decimal)}) or [Decimal(5)]
            yield from (number + by for number in numbers for by in (-1, 0, 1))
        case AnswerKind.TEXT:
            yield "het zo is"
