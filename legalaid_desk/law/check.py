"""What no single entry can know: ids that must exist, questions that must fit, sides that must both be heard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from difflib import get_close_matches

from legalaid_desk.errors import Fault

from .conditions import Condition, OneTest, questions_tested
from .sentences import NAMES, Sentence
from .values import AnswerKind, Argument, FilingKind, Law, Level, Passage, Question, Relief

Places = Mapping[tuple[str, str], str]


def cross_faults(law: Law, places: Places, broken: AbstractSet[tuple[str, str]]) -> tuple[Fault, ...]:
    """Every fault that shows only when the entries are held against one another.

    ``broken`` are entries that could not be read: that they are missing is no news.
    """
    known_missing = {f"there is no {_SINGULAR[part]} {one!r}" for part, one in broken}
    found = (*_questions(law), *_arguments(law), *_relief(law), *_filings(law), *_cycles(law))
    return tuple(
        Fault(places[part, item_id], f"{_SINGULAR[part]} {item_id}: {what}")
        for part, item_id, what in found
        if not any(missing in what for missing in known_missing)
        and not (what == _UNSUPPORTED and any(part == "arguments" for part, _ in broken))
    )


_UNSUPPORTED = "no argument supports it; name it in an argument, or set always"
_SINGULAR = {
    "steps": "step",
    "sources": "source",
    "questions": "question",
    "arguments": "argument",
    "relief": "relief",
    "filings": "filing",
    "courts": "court",
}
Found = Iterator[tuple[str, str, str]]


def _questions(law: Law) -> Found:
    for question in law.questions.values():
        for what in _question_faults(question, law):
            yield "questions", question.id, what


def _question_faults(question: Question, law: Law) -> Iterator[str]:
    yield from _missing((question.step,), law.steps, "step")
    yield from _missing(question.sources, law.sources, "source")
    yield from _condition_faults(question.when, law, question.level)
    chooses = question.kind in (AnswerKind.CHOICE, AnswerKind.MANY)
    if chooses != bool(question.options):
        yield "a choice needs options, and only a choice has them"
    ids = [option.id for option in question.options]
    if len(set(ids)) != len(ids):
        yield "an option stands twice"


def _arguments(law: Law) -> Found:
    for argument in law.arguments.values():
        for what in _argument_faults(argument, law):
            yield "arguments", argument.id, what


def _argument_faults(argument: Argument, law: Law) -> Iterator[str]:
    yield from _missing((argument.step,), law.steps, "step")
    yield from _missing((*argument.sources_for, *argument.sources_against), law.sources, "source")
    yield from _missing(argument.relief, law.relief, "relief")
    yield from _options_known(argument.grounds, "ground", law)
    yield from _options_known(argument.stages, "stage", law)
    yield from _condition_faults(argument.when, law, "case")
    for caution in (*argument.strengths, *argument.cautions):
        yield from _condition_faults(caution.when, law, "case")
    yield from _passage_faults((*argument.passages, *argument.offers), law)
    if not argument.passages:
        yield "has no passages"
    if not argument.sources_for:
        yield "names no source in its favour"
    if bool(argument.sources_against) == bool(argument.no_adverse):
        yield "name sources_against, or say in no_adverse that none is known (not both)"


def _relief(law: Law) -> Found:
    for relief in law.relief.values():
        for what in (
            *_options_known(relief.stages, "stage", law),
            *_condition_faults(relief.when, law, "case"),
            *_sentence_faults(relief.text, law, "case"),
            *_unused(relief, law),
        ):
            yield "relief", relief.id, what


def _unused(relief: Relief, law: Law) -> Iterator[str]:
    if not relief.always and not any(relief.id in argument.relief for argument in law.arguments.values()):
        yield _UNSUPPORTED


def _filings(law: Law) -> Found:
    for kind in law.filings.values():
        for what in _filing_faults(kind, law):
            yield "filings", kind.id, what


def _filing_faults(kind: FilingKind, law: Law) -> Iterator[str]:
    yield from _options_known(kind.stages, "stage", law)
    yield from _missing(kind.sources, law.sources, "source")
    for section in kind.sections:
        yield from _missing(section.steps, law.steps, "step")
        yield from _passage_faults(section.passages, law)


def _passage_faults(passages: tuple[Passage, ...], law: Law) -> Iterator[str]:
    ids = [passage.id for passage in passages]
    yield from (f"the passage {one!r} stands twice" for one in sorted({i for i in ids if ids.count(i) > 1}))
    for passage in passages:
        yield from (f"passage {passage.id}: {what}" for what in _sentence_faults(passage.text, law, passage.each))
        yield from (f"passage {passage.id}: {what}" for what in _condition_faults(passage.when, law, passage.each))


def _sentence_faults(sentence: Sentence, law: Law, level: Level) -> Iterator[str]:
    yield from _missing(sentence.slots("source"), law.sources, "source")
    yield from _missing(sentence.slots("see"), law.arguments, "argument")
    for name in sentence.slots("name"):
        if NAMES[name] not in ("case", level):
            yield f"{{{name}}} needs each = {NAMES[name]!r}"
    for question in sentence.questions:
        yield from _question_asked(question, law, level)


def _condition_faults(condition: Condition, law: Law, level: Level) -> Iterator[str]:
    for test, at in questions_tested(condition, level):
        yield from _question_asked(test.question, law, at)
        question = law.questions.get(test.question)
        if question and test.sign != "known":
            yield from _test_faults(test, question)


def _question_asked(question_id: str, law: Law, level: str) -> Iterator[str]:
    yield from _missing((question_id,), law.questions, "question")
    question = law.questions.get(question_id)
    if question and question.level not in ("case", level):
        yield f"{question_id} is asked of each {question.level}; write any {question.level} (...) or every"


def _test_faults(test: OneTest, question: Question) -> Iterator[str]:
    kind, value = question.kind, test.value
    if test.sign in ("<", "<=", ">", ">="):
        if kind not in (AnswerKind.NUMBER, AnswerKind.AMOUNT, AnswerKind.DAY):
            yield f"{test.question} is no number, amount or day and cannot be compared"
    elif kind is AnswerKind.YES_NO and not isinstance(value, bool):
        yield f"{test.question} is answered with yes or no, not {value}"
    elif kind in (AnswerKind.CHOICE, AnswerKind.MANY):
        wanted = value if isinstance(value, tuple) else (str(value),)
        yield from _missing(wanted, {option.id: option for option in question.options}, f"option of {test.question}")
    elif kind in (AnswerKind.TEXT, AnswerKind.DAY):
        yield f"{test.question} can only be tested with known" + (" or compared" if kind is AnswerKind.DAY else "")


def _options_known(ids: tuple[str, ...], question: str, law: Law) -> Iterator[str]:
    known = law.questions.get(question)
    yield from _missing(ids, {option.id: option for option in known.options} if known else {}, question)


def _missing(ids: tuple[str, ...], known: Mapping[str, object], what: str) -> Iterator[str]:
    for one in ids:
        if one not in known:
            near = get_close_matches(one, known, n=1)
            yield f"there is no {what} {one!r}" + (f"; did you mean {near[0]!r}?" if near else "")


def _cycles(law: Law) -> Found:
    """Questions whose ``when`` leads back to themselves: they could never be asked."""
    asks = {q.id: {test.question for test, _ in questions_tested(q.when)} for q in law.questions.values()}
    for start, first in asks.items():
        ahead, seen = set(first), set[str]()
        while ahead:
            one = ahead.pop()
            if one == start:
                yield "questions", start, "its when leads back to itself"
                break
            seen.add(one)
            ahead |= asks.get(one, set()) - seen
