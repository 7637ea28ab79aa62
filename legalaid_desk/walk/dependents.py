"""Which arguments an answer can change, and which questions stand otherwise in another state of a dossier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from legalaid_desk.dossier import CASE, Dossier
from legalaid_desk.law import Argument, Condition, Law, OneTest, questions_tested

from .effects import Touched
from .verdicts import full_condition
from .view import DossierView


class Dependents:
    """Question -> arguments and what is weighed, read from the conditions of one law the first time it is asked."""

    def __init__(self, law: Law) -> None:
        self._law = law

    def on(self, questions: Iterable[str]) -> frozenset[str]:
        """The arguments whose verdict these questions can change: open or closed, its reasons, strong or weak."""
        return frozenset(argument for one in questions for argument in self._whole.get(one, ()))

    def touched_by(self, question: str) -> Touched:
        """What this question can open, close, put on the scales or make weigh less, in the order of the law."""
        law = self._law
        return Touched(
            tuple(law.arguments[one] for one in self._deciding.get(question, ())),
            tuple(law.interests[one] for one in self._weighed.get(question, ())),
            tuple(law.shifts[one] for one in self._shifting.get(question, ())),
            self._tests.get(question, ()),
        )

    @cached_property
    def _tests(self) -> Mapping[str, tuple[OneTest, ...]]:
        """Question -> what decides, weighs, moves weight or makes a question senseless compares its answer with."""
        law = self._law
        conditions = (
            *map(full_condition, law.arguments.values()),
            *(one.when for one in law.interests.values()),
            *(one.when for one in law.shifts.values()),
            *(one.when for one in law.questions.values()),
        )
        found: dict[str, dict[OneTest, None]] = {}
        for condition in conditions:
            for test, _ in questions_tested(condition):
                found.setdefault(test.question, {})[test] = None
        return {question: tuple(tests) for question, tests in found.items()}

    @cached_property
    def _deciding(self) -> Mapping[str, tuple[str, ...]]:
        return self._by_question({one.id: (full_condition(one),) for one in self._law.arguments.values()})

    @cached_property
    def _weighed(self) -> Mapping[str, tuple[str, ...]]:
        return self._by_question({one.id: (one.when,) for one in self._law.interests.values()})

    @cached_property
    def _shifting(self) -> Mapping[str, tuple[str, ...]]:
        return self._by_question({one.id: (one.when,) for one in self._law.shifts.values()})

    @cached_property
    def _whole(self) -> Mapping[str, tuple[str, ...]]:
        return self._by_question({one.id: _conditions(one) for one in self._law.arguments.values()})

    def _by_question(self, conditions: Mapping[str, tuple[Condition, ...]]) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for item, parts in conditions.items():
            for question in self._with_what_they_hang_on(one for part in parts for one in _tested(part)):
                found.setdefault(question, []).append(item)
        return {question: tuple(items) for question, items in found.items()}

    def _with_what_they_hang_on(self, questions: Iterable[str]) -> Iterator[str]:
        """These questions, and those that decide whether an answer to them counts."""
        ahead, seen = list(questions), set[str]()
        while ahead:
            one = ahead.pop()
            if one not in seen:
                seen.add(one)
                ahead += self._hangs_on.get(one, ())
                yield one

    @cached_property
    def _hangs_on(self) -> Mapping[str, tuple[str, ...]]:
        return {one.id: tuple(_tested(one.when)) for one in self._law.questions.values()}


def changed_between(before: DossierView, after: DossierView) -> frozenset[str] | None:
    """The questions whose answer stands otherwise; None when it is about other people, so that all may differ."""
    if any(before.subjects(level) != after.subjects(level) for level in ("child", "person")):
        return None
    return frozenset((*_facts(before.dossier, after.dossier), *_intake(before, after)))


def _facts(before: Dossier, after: Dossier) -> Iterator[str]:
    if before.facts is not after.facts:
        was, now = ({fact.key: fact for fact in one.facts} for one in (before, after))
        yield from (key[0] for key in {*was, *now} if was.get(key) != now.get(key))


def _intake(before: DossierView, after: DossierView) -> Iterator[str]:
    for question in after.law.questions.values():
        if question.intake:
            subjects = after.subjects(question.level) if question.level != "case" else (CASE,)
            if any(before.answer(question.id, one) != after.answer(question.id, one) for one in subjects):
                yield question.id


def _conditions(argument: Argument) -> tuple[Condition, ...]:
    weighed = (*argument.strengths, *argument.cautions)
    return (full_condition(argument), *(one.when for one in weighed))


def _tested(condition: Condition) -> Iterator[str]:
    return (test.question for test, _ in questions_tested(condition))
