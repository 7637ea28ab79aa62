"""What no single entry can know: ids that must exist, questions that must fit, sides that must both be heard."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from legalaid_desk.errors import Fault

from .arguments import Argument, Relief
from .check_contradictions import contradiction_faults
from .check_deadlines import deadline_faults, office_year_faults
from .check_interests import weighing_faults
from .check_passages import (
    Complaint,
    condition_faults,
    missing,
    options_known,
    passage_faults,
    question_asked,
    sentence_faults,
    twice,
)
from .check_remedies import remedy_faults
from .check_translations import translation_faults
from .check_walkthroughs import walkthrough_faults
from .conditions import questions_tested
from .deadlines import OfficeYear
from .ecli import fault_in, is_ecli, parse_ecli
from .filing_kinds import FilingKind, Form
from .law import Law
from .places import EntryPlaces
from .questions import AnswerKind, Question
from .reading import A_FILE, KINDS
from .sources import Source

Places = Mapping[tuple[str, str], str]
Found = Iterator[tuple[str, str, Complaint]]
"""The part of the law, the id of the entry in it, and what is wrong there."""
_NAMED = re.compile(r"\b(?:passage|point|topic|inquiry) ([\w-]+):|'([\w-]+)'")
_HAS_ID, _HAS_WORD = r'\bid\s*=\s*"{}"', r"(?<![\w-]){}(?![\w-])"


def cross_faults(law: Law, places: Places, broken: AbstractSet[tuple[str, str]]) -> tuple[Fault, ...]:
    """Every fault that shows only when the entries are held against one another.

    ``broken`` are entries that could not be read: that they are missing is no news.
    """
    parts = (
        *(_sources, _questions, _arguments, _relief, _parts, _filings, _courts),
        *(walkthrough_faults, weighing_faults, translation_faults, deadline_faults, remedy_faults, _circles),
    )
    found = (one for faults_of in (*parts, contradiction_faults) for one in faults_of(law))
    return tuple(as_faults(found, places, broken))


def entry_faults(entry: Source | Argument | OfficeYear, law: Law) -> tuple[Fault, ...]:
    """What is wrong with one own entry beside this law; the place of a fault is its id."""
    if isinstance(entry, Source):
        key, said = ("sources", entry.id), _source_faults(entry)
    elif isinstance(entry, OfficeYear):
        key, said = ("equated", entry.id), office_year_faults(entry)
    else:
        key, said = ("arguments", entry.id), _argument_faults(entry, law)
    return tuple(as_faults(((*key, complaint) for complaint in said), {key: entry.id}, frozenset()))


def as_faults(
    found: Iterable[tuple[str, str, Complaint]], places: Places, broken: AbstractSet[tuple[str, str]]
) -> Iterator[Fault]:
    """What was found, with the places it was found in."""
    known_missing = {f"{'' if part == A_FILE else f'there is no {singular(part)}'} {one!r}" for part, one in broken}
    for part, item_id, (what, cure) in dict.fromkeys(found):
        if not any(one in what for one in known_missing):
            yield Fault(_place(places, (part, item_id), what), what, f"{singular(part)} {item_id}", cure)


def _place(places: Places, key: tuple[str, str], what: str) -> str:
    """Where an entry stands, and inside it where the passage or the word stands that is complained about."""
    if not isinstance(places, EntryPlaces):
        return places[key]
    named = _NAMED.findall(what)
    return places.near(key, (_HAS_ID.format(one) if one else _HAS_WORD.format(word) for one, word in named))


def singular(part: str) -> str:
    """The name of the table whose entries make up this part of the law."""
    return next((table for table, (of, _) in KINDS.items() if of == part), part)


def _sources(law: Law) -> Found:
    for source in law.sources.values():
        for complaint in _source_faults(source):
            yield "sources", source.id, complaint


def _source_faults(source: Source) -> Iterator[Complaint]:
    if not source.against.strip():
        yield "against is empty", "say what cuts against it, or that nothing is known to"
    if source.ecli and not is_ecli(source.ecli):
        yield f"{source.ecli!r} is no ECLI", str(fault_in(source.ecli))
    elif (
        source.ecli.startswith("ECLI:NL:") and source.dated and source.kind != "opinion"
    ):  # an opinion is numbered later
        year = parse_ecli(source.ecli).year
        if year != source.dated.year:
            yield f"its ECLI is of {year} and it is dated {source.dated.year}", "mend the one that is wrong"


def _questions(law: Law) -> Found:
    for question in law.questions.values():
        for complaint in _question_faults(question, law):
            yield "questions", question.id, complaint


def _question_faults(question: Question, law: Law) -> Iterator[Complaint]:
    yield from missing((question.step,), law.steps, "step")
    yield from missing(question.sources, law.sources, "source")
    yield from condition_faults(question.when, law, question.level)
    yield from _evidence_faults(question)
    chooses = question.kind in (AnswerKind.CHOICE, AnswerKind.MANY)
    if chooses and not question.options:
        yield "a choice needs options", "add [[question.options]]"
    if question.options and not chooses:
        yield f"only a choice has options, and this is {question.kind}", "take them out, or make it a choice"
    ids = [option.id for option in question.options]
    for one in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"the option {one!r} stands twice", "give one of them another id"
    for one in sorted({"yes", "no"} & set(ids)):
        yield f"no condition can test the option {one!r}", "give it another id, or make the question yes-no"


def _arguments(law: Law) -> Found:
    for argument in law.arguments.values():
        for complaint in _argument_faults(argument, law):
            yield "arguments", argument.id, complaint


def _argument_faults(argument: Argument, law: Law) -> Iterator[Complaint]:
    yield from missing((argument.step,), law.steps, "step")
    yield from missing((*argument.sources_for, *argument.sources_against), law.sources, "source")
    yield from missing(argument.relief, law.relief, "relief")
    yield from options_known(argument.grounds, "ground", law)
    yield from options_known(argument.stages, "stage", law)
    yield from condition_faults(argument.when, law, "case")
    for caution in (*argument.strengths, *argument.cautions):
        yield from condition_faults(caution.when, law, "case")
    yield from passage_faults((*argument.passages, *argument.offers), law)
    yield from _cites(argument, law)
    yield from _evidence_faults(argument)
    if not argument.passages:
        yield "has no passages", "add [[argument.passages]]"
    if not argument.sources_for:
        yield "names no source in its favour", "name one in sources_for"
    if bool(argument.sources_against) == bool(argument.no_adverse):
        yield "name sources_against, or say in no_adverse that none is known (not both)", "write one of the two"


def _evidence_faults(entry: Question | Argument) -> Iterator[Complaint]:
    nl, en = len(entry.evidence), len(entry.evidence_en)
    if en and nl != en:
        yield f"evidence has {nl} lines and evidence_en {en}", "write the same lines in both, in the same order"


def _cites(argument: Argument, law: Law) -> Iterator[Complaint]:
    listed = {*argument.sources_for, *argument.sources_against}
    for passage in (*argument.passages, *argument.offers):
        for one in (*passage.text.slots("source"), *passage.sources):
            if one in law.sources and one not in listed:
                yield f"passage {passage.id}: cites {one}, which the argument does not list", "add it to sources_for"
    for passage in argument.passages:  # an offer of proof stands in another chapter and may point back
        if argument.id in passage.text.slots("see"):
            yield f"passage {passage.id}: points at its own argument", f"take out {{see {argument.id}}}"


def _relief(law: Law) -> Found:
    for relief in law.relief.values():
        for complaint in _relief_faults(relief, law):
            yield "relief", relief.id, complaint


def _relief_faults(relief: Relief, law: Law) -> Iterator[Complaint]:
    yield from options_known(relief.stages, "stage", law)
    yield from sentence_faults(relief.text, law, "case")
    yield from condition_faults(relief.when, law, "case")


def _parts(law: Law) -> Found:
    for part in law.parts.values():
        for complaint in passage_faults(part.passages, law):
            yield "parts", part.id, complaint


def _filings(law: Law) -> Found:
    for kind in law.filings.values():
        for complaint in _filing_faults(kind, law):
            yield "filings", kind.id, complaint


def _filing_faults(kind: FilingKind, law: Law) -> Iterator[Complaint]:
    yield from options_known(kind.stages, "stage", law)
    yield from missing(kind.sources, law.sources, "source")
    yield from missing(tuple(filter(None, (kind.follows, kind.includes))), law.filings, "filing")
    yield from _included_faults(kind, law)
    yield from missing((*kind.relief, *kind.without_relief), law.relief, "relief")
    yield from condition_faults(kind.when, law, "case")
    yield from condition_faults(kind.follows_when, law, "case")
    for question in filter(None, (kind.case_number, kind.exhibits_from)):
        yield from question_asked(question, law, "case")
    yield from _letter_faults(kind, law)
    yield from condition_faults(kind.about_when, law, kind.about)
    for section in kind.sections:
        yield from condition_faults(section.when, law, kind.about)
        yield from missing(section.steps, law.steps, "step")
        yield from missing((*section.only, *section.without), law.arguments, "argument")
        yield from missing((*section.parts, *section.parts_after), law.parts, "part")
        yield from passage_faults(section.passages, law)
        yield from twice(law.passages_of(section))


def _included_faults(kind: FilingKind, law: Law) -> Iterator[Complaint]:
    if kind.includes in law.filings and law.filings[kind.includes].includes:
        yield f"{kind.includes} includes another kind itself", "include that one, or none"
    ids = [section.id for section in kind.sections]
    for one in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"the section {one!r} stands twice", "give one of them another id"


def _letter_faults(kind: FilingKind, law: Law) -> Iterator[Complaint]:
    if kind.form is Form.LETTER and kind.letter is None:
        yield "a letter needs its frame", "add [filing.letter] with to, subject, salutation and closing"
    if kind.letter and kind.form is not Form.LETTER:
        yield f"a {kind.form} has no frame of a letter", 'take [filing.letter] out, or write form = "letter"'
    for sentence in kind.frame_sentences:
        yield from sentence_faults(sentence, law, kind.about)


def _courts(law: Law) -> Found:
    below = {
        one: court for court in law.first_courts for one in (court.id, *(f"{court.id}/{s.id}" for s in court.seats))
    }
    for court in law.courts.values():
        heard = tuple(one for seat in court.seats for one in seat.hears)
        yield from (("courts", court.id, complaint) for complaint in missing(heard, below, "court"))


def _circles(law: Law) -> Found:
    """Questions whose ``when`` leads back to themselves: they could never be asked."""
    asks = {q.id: {test.question for test, _ in questions_tested(q.when)} for q in law.questions.values()}
    for start, first in asks.items():
        ahead, seen = set(first), set[str]()
        while ahead:
            one = ahead.pop()
            if one == start:
                what = "its when leads back to itself"
                yield "questions", start, (what, "let one question of the circle stand alone")
                break
            seen.add(one)
            ahead |= asks.get(one, set()) - seen
