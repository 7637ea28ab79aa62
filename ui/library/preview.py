"""How a paragraph would read in the open dossier: the words as printed, or what it still lacks. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legalaid_desk.filings.draft import plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.law import Law, Sentence
from legalaid_desk.law.sentences import NAMES, SentenceError, parse_sentence
from legalaid_desk.walk import DossierView

CASE = "case"
BRACES = "{}"
MIXED = "{child} {person}"


@dataclass(frozen=True, slots=True)
class Reading:
    """One printed form of a paragraph. ``lacks`` as in ``Filled``.

    ``fault`` when it cannot be read at all: ``BRACES``, ``MIXED``, or what it names that the law does not know.
    """

    text: str = ""
    lacks: tuple[str, ...] = ()
    fault: str = ""


def readings(text: str, law: Law, view: DossierView | None) -> tuple[Reading, ...]:
    """How the paragraph reads, once for each child or adult it is about."""
    try:
        sentence = parse_sentence(text)
    except SentenceError:
        return (Reading(fault=BRACES),)
    strange = next(unknown_in(sentence, law), "")
    if strange:
        return (Reading(fault=strange),)
    if len(_levels(sentence, law)) > 1:
        return (Reading(fault=MIXED),)
    if view is None or not text.strip():
        return ()
    subjects = view.subjects(level_of(sentence, law))
    filled = (fill(sentence, view, subject, {}) for subject in subjects)
    return tuple(Reading(plain(one.runs), one.lacks) for one in filled)


def unknown_in(sentence: Sentence, law: Law) -> Iterator[str]:
    """What a sentence names that the law does not know."""
    yield from (one for one in sentence.questions if one not in law.questions)
    yield from (one for one in sentence.slots("source") if one not in law.sources)
    yield from (one for one in sentence.slots("see") if one not in law.arguments)


def level_of(sentence: Sentence, law: Law) -> str:
    """Whether a paragraph is about the case, or stands there once for each child or adult."""
    return next(iter(_levels(sentence, law)), CASE)


def _levels(sentence: Sentence, law: Law) -> tuple[str, ...]:
    named = (NAMES[one] for one in sentence.slots("name"))
    asked = (law.questions[one].level for one in sentence.questions if one in law.questions)
    return tuple(dict.fromkeys(level for level in (*named, *asked) if level != CASE))
