"""One argument against one dossier file: its verdict, what speaks for and against it, and how it would read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from pathlib import Path

from legalaid_desk.bootstrap import opening, shipped_law
from legalaid_desk.desk import dossiers, filings
from legalaid_desk.dossier import CASE, Choice, Decision, Dossier, Fact, Value
from legalaid_desk.errors import DeskError
from legalaid_desk.filings import LeftOut, compose
from legalaid_desk.law import AnswerKind, Argument, Law, Question
from legalaid_desk.walk import Because, Walk

from .walk import of_whom


class NotInTheLaw(DeskError):
    """An id that the law does not know."""

    def __init__(self, what: str, wanted: str, known: Sequence[str]) -> None:
        near = get_close_matches(wanted, known, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "look for it in resources/law"
        super().__init__(f"the law knows no {what} {wanted!r}; {hint}")


class NoAnswer(DeskError):
    """An answer that a question cannot have."""

    def __init__(self, typed: str, wanted: str) -> None:
        super().__init__(f"{typed!r} is no answer; write {wanted}")


def run_argument(argument_id: str, path: Path, answers: Sequence[str], on: date | None) -> int:
    """Print the argument for this dossier, with these answers (``question=value``) put in for the occasion."""
    source = dossiers.read_fitting(path, shipped_law())
    law, dossier = source.law(shipped_law()), source.dossier
    argument = law.arguments.get(argument_id)
    if argument is None:
        raise NotInTheLaw("argument", argument_id, list(law.arguments))
    for typed in answers:
        dossier = dossier.learn(_fact(typed, law))
    walk = Walk(_without_other_arguments(dossier, argument), law, on or opening().clock().date())
    print("\n".join(_lines(walk, argument)))
    return 0


def _without_other_arguments(dossier: Dossier, argument: Argument) -> Dossier:
    return replace(dossier, choices=(Choice(item=argument.id, decision=Decision.CHOSEN),), wordings=())


def _fact(typed: str, law: Law) -> Fact:
    """``question=value``, or ``question@child=value`` for one child."""
    name, _, value = typed.partition("=")
    question_id, _, subject = name.partition("@")
    question = law.questions.get(question_id)
    if question is None:
        raise NotInTheLaw("question", question_id, list(law.questions))
    return Fact(question=question_id, subject=subject or CASE, value=_value(value, question, typed))


def _value(text: str, question: Question, typed: str) -> Value:
    options = [option.id for option in question.options]
    allowed: dict[AnswerKind, bool] = {
        AnswerKind.YES_NO: text in ("yes", "no"),
        AnswerKind.CHOICE: text in options,
        AnswerKind.MANY: set(text.split(",")) <= set(options),
        AnswerKind.TEXT: bool(text),
    }
    if question.kind not in allowed:
        return _measured(text, question.kind, typed)
    if not allowed[question.kind]:
        raise NoAnswer(typed, f"{question.id}={'|'.join(options) or 'yes|no'}")
    if question.kind is AnswerKind.YES_NO:
        return text == "yes"
    return tuple(text.split(",")) if question.kind is AnswerKind.MANY else text


def _measured(text: str, kind: AnswerKind, typed: str) -> Value:
    read: dict[AnswerKind, Callable[[str], Value]] = {AnswerKind.DAY: date.fromisoformat, AnswerKind.NUMBER: int}
    try:
        return read.get(kind, Decimal)(text)
    except (ValueError, InvalidOperation):
        raise NoAnswer(typed, "a day as 2026-12-08, a whole number, or an amount as 650.25") from None


def _lines(walk: Walk, argument: Argument) -> Iterator[str]:
    verdict, law = walk.verdict(argument.id), walk.view.law
    yield f"{verdict.state}: {argument.title} ({argument.step}, {argument.id})"
    yield from (f"  because {line}" for one in verdict.because for line in _because(one))
    for question, subject in verdict.missing:
        yield f"  asks: {law.questions[question].text}{of_whom(walk.view.dossier, subject)}"
    yield from (f"  strong: {one.text}" for one in verdict.strengths)
    yield from (f"  caution: {one.text}" for one in verdict.cautions)
    yield from (f"  for: {law.sources[one].citation}" for one in argument.sources_for)
    yield from (f"  against: {law.sources[one].citation}" for one in argument.sources_against)
    yield from _printed(walk, argument)


def _because(because: Because) -> Iterator[str]:
    yield f"{because.rule}: {because.outcome.value}"
    for part in because.parts:
        yield from (f"  {line}" for line in _because(part))


def _printed(walk: Walk, argument: Argument) -> Iterator[str]:
    composition = compose(walk, filings.kind_for(walk.view))
    paragraphs = [one for one in composition.draft.paragraphs if one.argument == argument.id]
    yield from ("", argument.heading) if paragraphs else ()
    yield from (f"  {one.text}" for one in paragraphs)
    yield from (f"  left out: {_left(one)}" for one in composition.left_out if one.item.startswith(argument.id))


def _left(left: LeftOut) -> str:
    return f"{left.item} ({', '.join(left.lacks) or left.reason})"
