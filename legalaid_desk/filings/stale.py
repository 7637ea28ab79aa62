"""Which paragraphs of a written filing rest on what changed since, and on what: old draft beside new. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from legalaid_desk.law import FilingKind, Law, Passage, Sentence, Slot, kind_of
from legalaid_desk.walk import Walk

from .citations import briefly
from .draft import FilingDraft, Paragraph, plain
from .fill import fill, in_words
from .versions import Ground, Version, digest
from .wording import marked

RELIEF = "relief:"
"""Before the id of a request, where it stands among paragraphs."""

_MARK = re.compile(r"⟦[^⟧]+⟧")
_EVERY_DAY = frozenset({"today"})
"""Names that say something else each day, and in which nobody was mistaken."""


class Shift(StrEnum):
    """What became of a paragraph since it was written."""

    REWORDED = "reworded"
    RENUMBERED = "renumbered"
    NEW = "new"
    GONE = "gone"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """One thing that stands otherwise: how it stood and how it stands; empty for not at all."""

    what: str
    item: str = ""
    subject: str = ""
    then: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """A paragraph (or request) that would not be written so again. ``SAME`` words may rest on what changed."""

    paragraph: str
    shift: Shift
    number: int | None = None
    then: str = ""
    now: str = ""
    causes: tuple[Cause, ...] = ()


def grounds(walk: Walk, draft: FilingDraft) -> tuple[Ground, ...]:
    """What every paragraph of this draft rests on, and how that stands now."""
    resting = _Resting(walk, draft)
    found = (ground for paragraph in draft.paragraphs for ground in resting.of_paragraph(paragraph))
    return tuple(dict.fromkeys((*found, *resting.of_relief())))


def since(version: Version, draft: FilingDraft, now: Iterable[Ground]) -> tuple[Stale, ...]:
    """Every paragraph that is otherwise than in that version, or rests on what is otherwise, in order."""
    causes = _causes(version.grounds, tuple(now))
    then_texts, now_texts = _texts(version.draft), _texts(draft)
    order = (*now_texts, *(one for one in then_texts if one not in now_texts))
    found = (_stale(one, then_texts.get(one), now_texts.get(one), causes.get(one, ())) for one in order)
    return tuple(one for one in found if one is not None)


def alarms(stale: Iterable[Stale]) -> tuple[Stale, ...]:
    """Those to look at: all but the ones in which only the numbers of exhibits follow."""
    return tuple(one for one in stale if one.shift is not Shift.RENUMBERED or any(map(is_more, one.causes)))


def is_more(cause: Cause) -> bool:
    """Whether more changed than the number of an exhibit."""
    return cause.what != "exhibit" or cause.then.partition("|")[2] != cause.now.partition("|")[2]


@dataclass(frozen=True, slots=True)
class _Text:
    marked: str
    plain: str
    number: int | None = None
    own: bool = False


def _texts(draft: FilingDraft) -> dict[str, _Text]:
    paragraphs = {one.id: _Text(marked(one.runs), one.text, one.number, one.own_words) for one in draft.paragraphs}
    requests = ((f"{RELIEF}{one.id}", _Text(marked(one.runs), one.text, own=one.own_words)) for one in draft.relief)
    return {**paragraphs, **dict(requests)}


def _stale(one: str, then: _Text | None, now: _Text | None, causes: tuple[Cause, ...]) -> Stale | None:
    shift = _shift(then, now)
    if shift is Shift.SAME and not causes:
        return None
    if then and now and shift is Shift.REWORDED and (now.own or then.own):
        causes = (*causes, Cause(what="words"))
    shown = now or then
    return Stale(
        paragraph=one,
        shift=shift,
        number=shown.number if shown else None,
        then=then.plain if then else "",
        now=now.plain if now else "",
        causes=causes if then else (),
    )


def _shift(then: _Text | None, now: _Text | None) -> Shift:
    if then is None:
        return Shift.NEW
    if now is None:
        return Shift.GONE
    if _words(then.marked) != _words(now.marked):
        return Shift.REWORDED
    return Shift.SAME if then.plain == now.plain else Shift.RENUMBERED


def _words(text: str) -> tuple[str, tuple[str, ...]]:
    """The words, and which numbers stand in them: exhibits that are named in another order are no other words."""
    return _MARK.sub("", text), tuple(sorted(_MARK.findall(text)))


def _causes(then: tuple[Ground, ...], now: tuple[Ground, ...]) -> dict[str, tuple[Cause, ...]]:
    """What stands otherwise, for each paragraph."""
    before, after = ({ground.key: ground.said for ground in grounds} for grounds in (then, now))
    found: dict[str, tuple[Cause, ...]] = {}
    for key in dict.fromkeys((*before, *after)):
        paragraph, what, item, subject = key
        if before.get(key, "") != after.get(key, ""):
            cause = Cause(what=what, item=item, subject=subject, then=before.get(key, ""), now=after.get(key, ""))
            found[paragraph] = (*found.get(paragraph, ()), cause)
    return found


class _Resting:
    """What the paragraphs of one draft rest on, as it stands in one dossier."""

    def __init__(self, walk: Walk, draft: FilingDraft) -> None:
        self.view = walk.view
        self.law = walk.view.law
        self.draft = draft
        self.numbers = {exhibit.id: exhibit.number for exhibit in draft.exhibits}
        self.passages = dict(_passages(self.law, self.law.filings[kind_of(draft.kind)]))

    def of_paragraph(self, paragraph: Paragraph) -> Iterator[Ground]:
        yield from (self._fact(paragraph.id, *key) for key in paragraph.facts)
        for source in paragraph.sources:
            yield Ground(paragraph=paragraph.id, what="source", item=source, said=self._cited(paragraph, source))
        yield from (self._exhibit(paragraph.id, one) for one in paragraph.exhibits)
        passage, subject = self._passage(paragraph.id)
        if passage is not None:
            yield from self._sentence(paragraph.id, passage.text, subject)

    def of_relief(self) -> Iterator[Ground]:
        for request in self.draft.relief:
            if request.id not in self.law.relief:
                continue  # all the lawyer's own
            yield from self._sentence(f"{RELIEF}{request.id}", self.law.relief[request.id].text, "case")

    def _fact(self, paragraph: str, question: str, subject: str) -> Ground:
        fact, answer = self.view.fact(question, subject), self.view.answer(question, subject)
        words = "" if answer is None else in_words(answer, question, self.law)
        proof = " ".join(fact.exhibits) if fact else ""
        said = "|".join((words, str(fact.standing) if fact else "", proof))
        return Ground(paragraph=paragraph, what="fact", item=question, subject=subject, said=said)

    def _cited(self, paragraph: Paragraph, source: str) -> str:
        """As this paragraph cites it: in full, or briefly because one before it has it in full."""
        cited = self.law.sources[source].cited(read=self.view.dossier.has_read(source))
        return cited if paragraph.own_words or cited in paragraph.text else briefly(cited, self.law)

    def _exhibit(self, paragraph: str, exhibit_id: str) -> Ground:
        exhibit = self.view.dossier.exhibit(exhibit_id)
        content = exhibit.file.sha256[:16] if exhibit and exhibit.file else ""
        said = f"{self.numbers.get(exhibit_id, '')}|{content}"
        return Ground(paragraph=paragraph, what="exhibit", item=exhibit_id, said=said)

    def _sentence(self, paragraph: str, sentence: Sentence, subject: str) -> Iterator[Ground]:
        yield Ground(paragraph=paragraph, what="law", said=digest(repr(sentence.parts)))
        named = (Slot(kind, one) for kind in ("name", "term") for one in sentence.slots(kind) if one not in _EVERY_DAY)
        for slot in named:
            said = plain(fill(Sentence((slot,)), self.view, subject, {}).runs)
            yield Ground(paragraph=paragraph, what=slot.kind, item=slot.of, subject=subject, said=said)

    def _passage(self, paragraph: str) -> tuple[Passage | None, str]:
        """What a paragraph is made of, and about whom (see ``Passage.paragraph_id``)."""
        if paragraph in self.passages:
            return self.passages[paragraph], "case"
        owner, _, subject = paragraph.rpartition("/")
        return self.passages.get(owner), subject


def _passages(law: Law, kind: FilingKind) -> Iterator[tuple[str, Passage]]:
    """Every passage that this kind may print, by the id of its paragraph without the subject."""
    for section in kind.sections:
        owner = f"{kind.id}/{section.id}"
        yield from ((f"{owner}/{one.id}", one) for one in law.passages_of(section))
        if section.holds == "weighing":
            yield from ((f"{owner}/{one.id}", Passage(id=one.id, text=one.text)) for one in law.interests.values())
    for argument in law.arguments.values():
        yield from ((f"{argument.id}/{one.id}", one) for one in argument.passages)
        yield from ((f"{argument.id}/offer/{one.id}", one) for one in argument.offers)
