"""Conditions in words, without a dossier: what must hold before an argument can be pleaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from legalaid_desk.law import ALWAYS, AllOf, Answer, AnyOf, Condition, Law, Not, OneTest, Quantified

from . import answers

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a condition: how deep it stands, and what it says. ``answer`` is what must be answered."""

    depth: int
    text: str
    answer: str = ""
    question: str = ""


def lines(condition: Condition, law: Law) -> tuple[Line, ...]:
    """A condition from top to bottom; one that always holds has a line that says so."""
    if condition == ALWAYS:
        return (Line(0, translate("Conditions", "it fits every case of this kind")),)
    return tuple(_lines(condition, law, 0))


def _lines(condition: Condition, law: Law, depth: int, *, opposite: bool = False) -> Iterator[Line]:
    match condition:
        case OneTest():
            yield _test(condition, law, depth, opposite=opposite)
        case Not(OneTest() as part):
            yield from _lines(part, law, depth, opposite=not opposite)
        case Not(part):
            yield Line(depth, translate("Conditions", "the opposite of this"))
            yield from _lines(part, law, depth + 1)
        case AllOf((only,)) | AnyOf((only,)):
            yield from _lines(only, law, depth, opposite=opposite)
        case AllOf(parts):
            yield Line(depth, translate("Conditions", "all of these"))
            yield from _each(parts, law, depth + 1)
        case AnyOf(parts):
            yield Line(depth, translate("Conditions", "at least one of these"))
            yield from _each(parts, law, depth + 1)
        case Quantified(every, level, part):
            yield Line(depth, _of_whom(level, every=every))
            yield from _lines(part, law, depth + 1)


def _each(parts: tuple[Condition, ...], law: Law, depth: int) -> Iterator[Line]:
    for part in parts:
        yield from _lines(part, law, depth)


def _of_whom(level: str, *, every: bool) -> str:
    if level == "child":
        if every:
            return translate("Conditions", "for each child")
        return translate("Conditions", "for at least one child")
    if every:
        return translate("Conditions", "for each adult")
    return translate("Conditions", "for at least one adult")


def _test(test: OneTest, law: Law, depth: int, *, opposite: bool) -> Line:
    known = law.questions.get(test.question)
    text = answers.headline(known) if known else test.question
    wanted = _wanted(test, law)
    if opposite:
        wanted = translate("Conditions", "not: {answer}").format(answer=wanted)
    return Line(depth, text, wanted, test.question)


def _wanted(test: OneTest, law: Law) -> str:
    known = law.questions.get(test.question)
    match test.sign:
        case "known":
            return translate("Conditions", "answered")
        case "in":
            options = test.value if isinstance(test.value, tuple) else ()
            words = [answers.answer(one, known) for one in options]
            return translate("Conditions", " or ").join(words)
        case "is":
            return answers.answer(test.value, known)
        case _:
            return sign_in_words(test.sign).format(value=_bound(test.value))


def sign_in_words(sign: str) -> str:
    """A comparison, with ``{value}`` where its bound stands."""
    return {
        "<": translate("Conditions", "less than {value}"),
        "<=": translate("Conditions", "at most {value}"),
        ">": translate("Conditions", "more than {value}"),
        ">=": translate("Conditions", "at least {value}"),
    }[sign]


def _bound(value: Answer | None) -> str:
    return format(value.normalize(), "f") if isinstance(value, Decimal) else answers.answer(value, None)
