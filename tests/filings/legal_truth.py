"""What a printed paragraph may not be: unread, unseen, unfounded or unfinished. Each untruth is told in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalaid_desk.dossier import Dossier
from legalaid_desk.filings import Composition, Paragraph, Request, compose
from legalaid_desk.filings.citations import briefly
from legalaid_desk.law import Argument, FilingKind, Law, Passage, Source, Verified
from legalaid_desk.walk import Walk

from .opened_dossiers import TODAY, all_read, dossiers_printing, passages_of, proved, with_only

_ECLI = re.compile(r"ECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]*[A-Z0-9]")
_UNFINISHED = (
    (re.compile(r"[{}⟦⟧]"), "a slot that was not filled"),
    (re.compile(r"\(\s*\)|\[\s*\]"), "empty brackets"),
    (re.compile(r"\s{2}|\s[,.;:)]|\(\s"), "a space too many"),
    (re.compile(r"\b(producties?|randnummers?)\s(?!\d)", re.IGNORECASE), "a reference without a number"),
    (re.compile(r"\b(producties?|randnummers?)\s0\b", re.IGNORECASE), "a reference to number 0"),
    (re.compile(r",[,.]|\.\.|;\."), "two stops in a row"),
    (re.compile(r"\bNone\b|\bTrue\b|\bFalse\b"), "a word of the program"),
)


def untruths_of(law: Law, argument: Argument) -> list[str]:
    """Everything untrue that some dossier makes this argument print, in any kind of filing that holds its step."""
    return sorted({told for passage in passages_of(argument) for told in _of_passage(law, argument, passage)})


def untold(law: Law, argument: Argument) -> list[str]:
    """What the verdict does not say of the law behind this argument."""
    told = [f"{one} is no source" for one in argument.sources_for + argument.sources_against if one not in law.sources]
    told += [] if argument.sources_for else ["nothing speaks for it"]
    told += [] if argument.sources_against or argument.no_adverse else ["nothing is said to speak against it"]
    told += [f"{one} says nothing against" for one in argument.sources_for if not law.sources[one].against.strip()]
    return told


def _of_passage(law: Law, argument: Argument, passage: Passage) -> Iterator[str]:
    small = with_only(law, argument)
    kinds = [kind for kind in law.filings.values() if _holds(kind, argument)]
    if passage in argument.offers:
        kinds = [kind for kind in kinds if any(section.holds == "offers" for section in kind.sections)]
    opened = next(_printing(small, argument, passage, kinds), None)
    if opened is None:
        yield f"{passage.id}: no dossier prints it"
        return
    for kind in kinds if passage is argument.passages[0] else kinds[:1]:  # the others hold the same passages
        for dossier in (opened, proved(opened)):
            yield from _of_dossier(small, dossier, kind, argument)


def _printing(law: Law, argument: Argument, passage: Passage, kinds: list[FilingKind]) -> Iterator[Dossier]:
    """Dossiers in which the passage stands in print once every source is read."""
    for dossier in dossiers_printing(law, argument, passage):
        draft = _composed(law, all_read(dossier, law), kinds[0]).draft
        if any(_passage_of(argument, paragraph) == passage for paragraph in draft.paragraphs):
            yield dossier


def _of_dossier(law: Law, dossier: Dossier, kind: FilingKind, argument: Argument) -> Iterator[str]:
    draft, read = _composed(law, dossier, kind).draft, _composed(law, all_read(dossier, law), kind).draft
    before, after = draft.paragraphs, read.paragraphs
    asked: tuple[Paragraph | Request, ...] = (*before, *draft.relief)
    for one in asked:
        yield from _unread(one, law)
    for request in read.relief:
        yield from _marks(request)
    for paragraph in after:
        yield from _cited(paragraph, law)
        yield from _unfinished(paragraph)
    yield from _unfounded(after, argument)
    printed = {paragraph.id for paragraph in after}
    yield from (f"{p.id}: it is gone once the sources are read" for p in before if p.id not in printed)


def _unread(paragraph: Paragraph | Request, law: Law) -> Iterator[str]:
    """What may not be printed before a lawyer has ticked the source as read."""
    for source in law.sources.values():
        if source.verified is Verified.MEMORY and source.citation in paragraph.text:
            yield f"{paragraph.id}: prints {source.id}, which is recalled and not read"
        unseen = source.cited(read=True)
        if unseen != source.cited(read=False) and briefly(unseen, law) in briefly(paragraph.text, law):
            yield f"{paragraph.id}: prints {source.pinpoint_unseen} of {source.id}, which nobody has seen"


def _cited(paragraph: Paragraph, law: Law) -> Iterator[str]:
    """After the tick every source is printed, whole or briefly; and no judgment is printed that is not one of them."""
    sources = [law.sources[one] for one in paragraph.sources]
    for source in sources:
        if briefly(source.cited(read=True), law).lower() not in briefly(paragraph.text, law).lower():
            yield f"{paragraph.id}: does not print {source.id} as it is cited"
    known = {ecli for source in sources for ecli in _eclis(source)}
    for ecli in _ECLI.findall(paragraph.text):
        if ecli not in known:
            yield f"{paragraph.id}: prints {ecli}, which is none of its sources"


def _eclis(source: Source) -> set[str]:
    return {source.ecli, *_ECLI.findall(source.cited(read=True))}


def _unfinished(paragraph: Paragraph) -> Iterator[str]:
    yield from _marks(paragraph)
    if paragraph.number is None or paragraph.open_places:
        return  # a line between the numbers, or one that waits for words
    if not paragraph.text[:1].isupper() or not paragraph.text.endswith("."):
        yield f"{paragraph.id}: does not begin with a capital and end with a full stop: {paragraph.text[:40]!r}"


def _marks(paragraph: Paragraph | Request) -> Iterator[str]:
    for form, what in _UNFINISHED:
        found = form.search(paragraph.text)
        if found:
            yield f"{paragraph.id}: {what} in {paragraph.text[max(0, found.start() - 30) : found.end() + 10]!r}"


def _unfounded(paragraphs: tuple[Paragraph, ...], argument: Argument) -> Iterator[str]:
    """Paragraphs of the argument that show no fact, name, exhibit or source and draw on none that does."""
    founded = False
    for paragraph in paragraphs:
        passage = _passage_of(argument, paragraph)
        if passage is None or passage not in argument.passages:
            continue
        shows = paragraph.facts or paragraph.exhibits or paragraph.sources
        founded = founded or bool(shows or passage.text.slots("name") or passage.text.slots("see"))
        if not founded:
            yield f"{paragraph.id}: shows no fact, name, exhibit or source"


def _passage_of(argument: Argument, paragraph: Paragraph) -> Passage | None:
    """The passage of the argument that this paragraph was made of."""
    if paragraph.argument != argument.id:
        return None
    parts = paragraph.id.split("/")
    offered = parts[1] == "offer"
    passages = argument.offers if offered else argument.passages
    return next((passage for passage in passages if passage.id == parts[2 if offered else 1]), None)


def _holds(kind: FilingKind, argument: Argument) -> bool:
    return any(section.holds == "arguments" and section.argues(argument) for section in kind.sections)


def _composed(law: Law, dossier: Dossier, kind: FilingKind) -> Composition:
    return compose(Walk(dossier, law, TODAY), kind.id)
