"""Does a dossier fit a law pack: answers, decisions and ticks that the pack does not know, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from difflib import get_close_matches

from legalaid_desk.dossier import CASE, WEIGHING, Dossier, Fact, own_key
from legalaid_desk.errors import Fault
from legalaid_desk.law import Answer, AnswerKind, Law, Question, kind_of

_TYPES = {
    AnswerKind.YES_NO: (bool, "true or false"),
    AnswerKind.CHOICE: (str, "the id of an option"),
    AnswerKind.MANY: (tuple, "a list of option ids"),
    AnswerKind.NUMBER: (int, "a whole number"),
    AnswerKind.AMOUNT: (Decimal, 'an amount such as {"amount": "650.25"}'),
    AnswerKind.DAY: (date, 'a day such as {"day": "2026-03-03"}'),
    AnswerKind.TEXT: (str, "text"),
}

LETTER = "letter"
"""The kind of wording that is a letter: it is no filing, and every law pack takes it."""


def misfits(dossier: Dossier, law: Law) -> tuple[Fault, ...]:
    """Everything in the dossier that this law pack cannot use."""
    return (*_facts(dossier, law), *_notes(dossier, law), *_decisions(dossier, law), *_weighed(dossier, law))


def _facts(dossier: Dossier, law: Law) -> Iterator[Fault]:
    for index, fact in enumerate(dossier.facts):
        question = law.questions.get(fact.question)
        if question is None:
            yield Fault(f"facts[{index}].question", _unknown("question", fact.question, law.questions))
        else:
            yield from (Fault(f"facts[{index}].{part}", what) for part, what in _misfit(fact, question, dossier))


def _notes(dossier: Dossier, law: Law) -> Iterator[Fault]:
    for index, note in enumerate(dossier.notes):
        question = law.questions.get(note.question)
        if question is None:
            yield Fault(f"notes[{index}].question", _unknown("question", note.question, law.questions))
        else:
            asked = _wrongly_asked(question, note.subject, dossier)
            yield from (Fault(f"notes[{index}].{part}", what) for part, what in asked)


def _misfit(fact: Fact, question: Question, dossier: Dossier) -> Iterator[tuple[str, str]]:
    yield from _wrongly_asked(question, fact.subject, dossier)
    if fact.value is not None and not question.intake:
        yield from (("value", what) for what in _value_faults(fact.value, question))


def _wrongly_asked(question: Question, subject: str, dossier: Dossier) -> Iterator[tuple[str, str]]:
    if question.intake:
        yield "question", f"{question.id!r} is answered by the intake; leave it out here"
        return
    fitting = {
        "case": (CASE,),
        "child": tuple(child.id for child in dossier.children),
        "person": tuple(party.id for party in dossier.parties),
    }[question.level]
    if subject not in fitting:
        yield "subject", f"{question.id!r} is asked of {_whom(question)}, not of {subject!r}"


def _value_faults(value: Answer, question: Question) -> Iterator[str]:
    kind, said = _TYPES[question.kind]
    is_kind = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
    if not is_kind:
        yield f"the answer to {question.id!r} must be {said}"
        return
    if question.options:
        options = {option.id: option for option in question.options}
        chosen = value if isinstance(value, tuple) else (str(value),)
        yield from (_unknown(f"option of {question.id!r}", one, options) for one in chosen if one not in options)


def _whom(question: Question) -> str:
    return "the case" if question.level == "case" else f"a {question.level}"


def _decisions(dossier: Dossier, law: Law) -> Iterator[Fault]:
    items = {**law.arguments, **law.relief}
    for index, choice in enumerate(dossier.choices):
        if choice.item not in items and choice.item != WEIGHING:
            yield Fault(f"choices[{index}].item", _unknown("argument or request", choice.item, items))
    for index, reading in enumerate(dossier.readings):
        if reading.source not in law.sources:
            yield Fault(f"readings[{index}].source", _unknown("source", reading.source, law.sources))
    for index, wording in enumerate(dossier.wordings):
        if kind_of(wording.kind) not in law.filings and wording.kind != LETTER:
            yield Fault(f"wordings[{index}].kind", _unknown("kind of filing", wording.kind, law.filings))


def _weighed(dossier: Dossier, law: Law) -> Iterator[Fault]:
    own = {own_key(entry.id) for entry in dossier.weighing.own}
    for part, keys in (("printed", dossier.weighing.printed), ("left_out", dossier.weighing.left_out)):
        for index, key in enumerate(keys):
            if key not in own and key.partition("|")[0] not in law.interests:
                yield Fault(f"weighing.{part}[{index}]", _unknown("interest", key, law.interests))


def _unknown(what: str, one: str, known: Iterable[str]) -> str:
    near = get_close_matches(one, list(known), n=1)
    return f"there is no {what} {one!r}" + (f"; did you mean {near[0]!r}?" if near else "")
