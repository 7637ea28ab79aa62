"""Can a condition hold at all: some set of answers that does not contradict itself makes it come out as wanted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import count

from .conditions import AllOf, Answer, AnyOf, Condition, Not, OneTest, Quantified
from .questions import AnswerKind, Question

Questions = Mapping[str, Question]
_Goal = tuple[Condition, bool, str]
_Tried = tuple[tuple[str, str, OneTest, bool], ...]


def can_hold(condition: Condition, questions: Questions) -> bool:
    """Whether some answers make the condition hold. Where it cannot be told, it can."""
    return _Search(questions).reaches(((condition, True, "at hand"),), ())


class _Search:
    """Every way to make a condition hold, until one contradicts nothing.

    ``any child`` speaks of some child: each gets a name of its own, so that two of them never contradict.
    """

    def __init__(self, questions: Questions) -> None:
        self.questions = questions
        self.names = count()

    def reaches(self, goals: tuple[_Goal, ...], tried: _Tried) -> bool:
        """Whether the goals can be met beside the tests that are decided already."""
        if not goals:
            return True
        (condition, wanted, subject), *rest = goals
        match condition:
            case OneTest():
                decided = (*tried, (condition.question, self._subject(condition, subject), condition, wanted))
                return self._agree(decided) and self.reaches(tuple(rest), decided)
            case Not(part):
                return self.reaches(((part, not wanted, subject), *rest), tried)
            case Quantified(every, _, part):
                if every is wanted:  # holds of a family without children
                    return self.reaches(tuple(rest), tried)
                return self.reaches(((part, wanted, f"some {next(self.names)}"), *rest), tried)
            case AllOf(parts) | AnyOf(parts):
                ahead = tuple((part, wanted, subject) for part in parts)
                if isinstance(condition, AllOf) is wanted:
                    return self.reaches((*ahead, *rest), tried)
                return any(self.reaches((one, *rest), tried) for one in ahead)

    def _subject(self, test: OneTest, subject: str) -> str:
        question = self.questions.get(test.question)
        return "" if question is None or question.level == "case" else subject

    def _agree(self, decided: _Tried) -> bool:
        """Whether one answer passes every test that was decided on the question of the last."""
        about = decided[-1][:2]
        tests = [(test, wanted) for *key, test, wanted in decided if tuple(key) == about]
        if any(test.sign == "known" and not wanted for test, wanted in tests):
            return all(test.sign == "known" and not wanted for test, wanted in tests)
        question = self.questions.get(about[0])
        if question is None:
            return True
        return any(all(test.holds(one) is wanted for test, wanted in tests) for one in _answers(question, tests))


def _answers(question: Question, tests: list[tuple[OneTest, bool]]) -> list[Answer]:
    """Answers to try: if none of these passes the tests, none does."""
    options = [option.id for option in question.options]
    match question.kind:
        case AnswerKind.YES_NO:
            return [True, False]
        case AnswerKind.CHOICE if question.id != "ground":  # a claim may rest on two grounds
            return list(options)
        case AnswerKind.CHOICE | AnswerKind.MANY:
            refused = [test for test, wanted in tests if not wanted and test.sign != "known"]
            return [tuple(one for one in options if not any(test.holds((one,)) for test in refused))]
        case AnswerKind.TEXT:
            return ["anything"]
        case AnswerKind.DAY:
            days = [test.value for test, _ in tests if isinstance(test.value, date)] or [date.min + timedelta(1)]
            return [day + timedelta(by) for day in days for by in (-1, 0, 1)]
        case AnswerKind.NUMBER | AnswerKind.AMOUNT:
            bounds = [Decimal(test.value) for test, _ in tests if isinstance(test.value, int | Decimal)] or [Decimal(0)]
            near = [bound + by for bound in bounds for by in (-1, 0, 1)]
            between = [(low + high) / 2 for low in bounds for high in bounds if low < high]
            return [*near, *(between if question.kind is AnswerKind.AMOUNT else ())]
