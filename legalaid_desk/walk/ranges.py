"""The ranges that the law splits a number, an amount or a day into: within one range every answer does the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_FLOOR, Decimal

from legalaid_desk.law import Answer, AnswerKind, OneTest, Question

Bound = int | Decimal | date

_CENT = Decimal("0.01")
_SOME_WORDS = "…"
"""Stands for words that nobody typed yet: conditions ask of words only whether there are any."""


@dataclass(frozen=True, slots=True)
class Range:
    """Answers from ``least`` up to and including ``most``; None is without end."""

    least: Bound | None = None
    most: Bound | None = None

    def holds(self, answer: Bound) -> bool:
        """Whether this answer lies in it."""
        above = self.least is None or _place(answer) >= _place(self.least)
        return above and (self.most is None or _place(answer) <= _place(self.most))


ANY = Range()


def ranges_of(question: Question, tests: Iterable[OneTest]) -> tuple[Range, ...]:
    """The ranges between the bounds that these tests compare an answer with, from low to high; one when there is none.

    A number and an amount are never below nothing.
    """
    starts = sorted({start for test in tests for start in _starts(question.kind, test)}, key=_place)
    if question.kind is not AnswerKind.DAY:
        starts = [one for one in starts if _place(one) > 0]
    lows, highs = (None, *starts), (*(_before(one) for one in starts), None)
    return tuple(Range(low, high) for low, high in zip(lows, highs, strict=True))


def one_of(question: Question, within: Range, today: date) -> Answer:
    """One answer of a range, which stands for all of it."""
    if question.kind is AnswerKind.TEXT:
        return _SOME_WORDS
    known = within.least if within.least is not None else within.most
    if known is not None:
        return known
    if question.kind is AnswerKind.DAY:
        return today
    return Decimal(1) if question.kind is AnswerKind.AMOUNT else 1


def joined(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """The same answers in as few ranges: those that touch become one. From low to high."""
    made: list[Range] = []
    for one in ranges:
        if made and one.least is not None and made[-1].most == _before(one.least):
            made[-1] = Range(made[-1].least, one.most)
        else:
            made.append(one)
    return tuple(made)


def _starts(kind: AnswerKind, test: OneTest) -> Iterator[Bound]:
    """The first answer at which a test comes out otherwise than just below it."""
    bound = _fitting(kind, test.value)
    if bound is None:
        return
    exact = _place(bound) == _place(test.value)
    if test.sign in ("<", ">=", "is"):
        yield bound if exact else _after(bound)
    if test.sign in ("<=", ">", "is"):
        yield _after(bound)


def _fitting(kind: AnswerKind, value: Answer | None) -> Bound | None:
    """The bound as the nearest answer of this kind that is not above it; None when it is no bound of this kind."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | date):
        return None
    if isinstance(value, date) or kind is AnswerKind.DAY:
        return value if isinstance(value, date) and kind is AnswerKind.DAY else None
    if kind is AnswerKind.NUMBER:
        return int(Decimal(value).to_integral_value(ROUND_FLOOR))
    return Decimal(value).quantize(_CENT, ROUND_FLOOR)


def _after(bound: Bound) -> Bound:
    return bound + _step(bound)  # type: ignore[operator] # a day with days, a number with numbers


def _before(bound: Bound) -> Bound:
    return bound - _step(bound)  # type: ignore[operator] # as above


def _step(bound: Bound) -> timedelta | Decimal | int:
    """How far two answers that follow each other lie apart."""
    if isinstance(bound, date):
        return timedelta(1)
    return 1 if isinstance(bound, int) else _CENT


def _place(value: object) -> Decimal:
    """Where it stands among others of its kind."""
    return Decimal(value.toordinal()) if isinstance(value, date) else Decimal(value)  # type: ignore[arg-type]
