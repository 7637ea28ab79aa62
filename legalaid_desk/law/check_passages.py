"""What a passage, a sentence or a condition names must exist and fit the question it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from .arguments import Passage
from .conditions import Condition, OneTest, questions_tested
from .law import Law
from .questions import AnswerKind, Level, Question
from .sentences import NAMES, Sentence

Complaint = tuple[str, str]
"""What is wrong, and what mends it."""
FEW = 12
"""As many as can be listed for someone to choose from."""


def passage_faults(passages: tuple[Passage, ...], law: Law) -> Iterator[Complaint]:
    """What is wrong with these passages, and with their standing together."""
    yield from twice(passages)
    for passage in passages:
        found = (
            *sentence_faults(passage.text, law, passage.each),
            *condition_faults(passage.when, law, passage.each),
            *missing(passage.sources, law.sources, "source"),
        )
        yield from ((f"passage {passage.id}: {what}", cure) for what, cure in found)


def twice(passages: tuple[Passage, ...]) -> Iterator[Complaint]:
    """The ids that more than one of these passages has."""
    times = Counter(passage.id for passage in passages)
    for one in sorted(passage_id for passage_id, count in times.items() if count > 1):
        yield f"the passage {one!r} stands twice", "give one of them another id"


def sentence_faults(sentence: Sentence, law: Law, level: Level) -> Iterator[Complaint]:
    """What is wrong with the slots of a sentence that is printed for the case, each child or each person."""
    yield from missing(sentence.slots("source"), law.sources, "source")
    yield from missing(sentence.slots("see"), law.arguments, "argument")
    yield from missing(sentence.rules, law.deadlines, "deadline")
    for name in sentence.slots("name"):
        if NAMES[name] not in ("case", level):
            yield f"{{{name}}} needs each = {NAMES[name]!r}", "add it to the passage, or take the slot out"
    for question in sentence.questions:
        yield from question_asked(question, law, level)


def condition_faults(condition: Condition, law: Law, level: Level) -> Iterator[Complaint]:
    """What is wrong with a condition on the case, a child or a person."""
    for test, at in questions_tested(condition, level):
        yield from question_asked(test.question, law, at)
        question = law.questions.get(test.question)
        if question and test.sign != "known":
            yield from _test_faults(test, question)


def missing(ids: tuple[str, ...], known: Mapping[str, object], what: str) -> Iterator[Complaint]:
    """Those of ``ids`` that do not exist."""
    for one in ids:
        if one not in known:
            yield f"there is no {what} {one!r}", _cure_of_missing(one, known, what)


def options_known(ids: tuple[str, ...], question: str, law: Law) -> Iterator[Complaint]:
    """Those of ``ids`` that are no option of this question."""
    known = law.questions.get(question)
    yield from missing(ids, {option.id: option for option in known.options} if known else {}, question)


def _cure_of_missing(one: str, known: Mapping[str, object], what: str) -> str:
    near = get_close_matches(one, known, n=1)
    if near:
        return f"did you mean {near[0]!r}?"
    return f"name one of {', '.join(known)}" if 0 < len(known) <= FEW else f"mend the id, or add that {what}"


def question_asked(question_id: str, law: Law, level: str) -> Iterator[Complaint]:
    """What is wrong with asking this question of the case, a child or a person."""
    yield from missing((question_id,), law.questions, "question")
    question = law.questions.get(question_id)
    if question and question.level not in ("case", level):
        yield f"{question_id} is asked of each {question.level}", f"write any {question.level} (...) or every"


def _test_faults(test: OneTest, question: Question) -> Iterator[Complaint]:
    kind, value = question.kind, test.value
    if test.sign in ("<", "<=", ">", ">="):
        if kind not in (AnswerKind.NUMBER, AnswerKind.AMOUNT, AnswerKind.DAY):
            yield f"{test.question} is no number, amount or day and cannot be compared", "test it with is, in or known"
    elif kind is AnswerKind.YES_NO and not isinstance(value, bool):
        yield f"{test.question} is answered with yes or no, not {value}", "write is yes or is no"
    elif kind in (AnswerKind.CHOICE, AnswerKind.MANY):
        wanted = value if isinstance(value, tuple) else (str(value),)
        yield from missing(wanted, {option.id: option for option in question.options}, f"option of {test.question}")
    elif kind is AnswerKind.TEXT:
        yield f"{test.question} is text and cannot be tested for what it says", "test it with known"
    elif kind is AnswerKind.DAY:
        yield f"{test.question} is a day and cannot be tested with {test.sign}", "compare it, or test it with known"
