"""What a template may print: the draft as plain dicts, lists and texts, with a mark at every living number."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import Any

from legalaid_desk.filings import (
    Beside,
    Block,
    Caption,
    CaptionParty,
    ExhibitNumber,
    FilingDraft,
    LetterFrame,
    ListedExhibit,
    Paragraph,
    ParagraphNumber,
    Request,
    Run,
    Section,
    Signature,
    Words,
)
from legalaid_desk.filings.speaking import times_of

from .second_language import in_language
from .words import say, written_day

NO_BREAK = "\u00a0"
MARK, END, BREAK = "\ue000", "\ue001", "\ue002"
"""Private characters around the number of a mark, and one that keeps the template engine from seeing its own signs."""

OPEN, SHUT = "\ue003", "\ue004"
"""Private characters around a place that is left open: it comes out marked."""

UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff\ue000-\ue006]")
"""Also what turns the direction of all that follows: from one pasted word it would print a paragraph backwards."""

OPEN_PLACE = re.compile(r"\[[^\[\]\n]{1,400}\]")

SIGNS = re.compile(r"(?<=[{}%])_(?=[{}%])")


NO_LETTER = LetterFrame(to=(), subject="", salutation="", closing="")
"""What a paper that is no letter tells a template that asks."""


class MarkKind(StrEnum):
    """What comes in the place of a mark."""

    PARAGRAPH = "bookmark on a paragraph"
    EXHIBIT = "number of an exhibit, with a bookmark on it"
    TO_PARAGRAPH = "reference to the number of a paragraph"
    TO_EXHIBIT = "reference to the number of an exhibit"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place where a bookmark or a living number comes. ``shown`` is today's number."""

    kind: MarkKind
    bookmark: str
    shown: str


@dataclass(slots=True)
class Marks:
    """The marks of one filing, in the order in which they were asked for."""

    items: list[Mark] = field(default_factory=list)

    def put(self, mark: Mark) -> str:
        """The signs that stand for this mark in a text."""
        self.items.append(mark)
        return f"{MARK}{len(self.items) - 1}{END}"


def values_of(draft: FilingDraft, marks: Marks) -> dict[str, Any]:
    """The data of a template. Every name in it may be printed by a template, and no other."""
    return _Telling(draft, marks).all()


def clean(text: str) -> str:
    """A text without the signs that no Word file may hold; line ends become line breaks."""
    return UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def exhibit_bookmark(exhibit: str) -> str:
    """The name of the bookmark on the number of an exhibit."""
    return _bookmark("prod", exhibit)


def paragraph_bookmark(paragraph: str) -> str:
    """The name of the bookmark on a paragraph."""
    return _bookmark("rn", paragraph)


def long_day(day: date | None) -> str:
    """``8 december 2026``, kept on one line; nothing for an unknown day."""
    return written_day(day).replace(" ", NO_BREAK) if day else ""


def short_day(day: date | None) -> str:
    """``08-12-2026``, for a column; nothing for an unknown day."""
    return f"{day:%d-%m-%Y}" if day else ""


def _bookmark(kind: str, name: str) -> str:
    """Word takes letters, digits and underscores, at most forty; the sum keeps names that look alike apart."""
    readable = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")[-24:]
    return f"{kind}_{readable}_{zlib.crc32(name.encode()):08x}"


class _Telling:
    """One filing being told."""

    def __init__(self, draft: FilingDraft, marks: Marks) -> None:
        self.draft = draft
        self.marks = marks
        self.by_number = {p.number: p.id for p in draft.paragraphs if p.number is not None}
        self.listed = {exhibit.id for exhibit in draft.exhibits}
        self.numbered = set(self.by_number.values())
        self.times = times_of(draft)
        self.headings = dict(draft.beside.headings) if draft.beside else {}
        self.beside = dict(draft.beside.texts) if draft.beside else {}
        self.labels = dict(draft.beside.labels) if draft.beside else {}
        self.last = draft.paragraphs[-1].id if draft.paragraphs and not draft.relief else ""

    def all(self) -> dict[str, Any]:
        caption, draft = self.draft.caption, self.draft
        return {
            **self._caption(caption),
            "notices": [_safe(line) for line in draft.notices],
            "sections": list(map(self._section, draft.sections, self.times.sections)),
            "signature_heading": _safe(draft.signature_heading),
            "client_signature_heading": _safe(draft.client_signature_heading),
            "relief_heading": _safe(draft.relief_heading),
            "relief_intro": _safe(draft.relief_intro),
            "relief": self._relief(draft.relief),
            "exhibits_heading": _safe(draft.exhibits_heading),
            "exhibits": [self._exhibit(exhibit) for exhibit in draft.exhibits],
            "exhibit_word": _safe(draft.exhibit_word),
            "letter": _letter(draft.letter or NO_LETTER),
            "beside": _beside(draft.beside),
            "minutes": _minutes(self.times.total),
            "signature": _signature(draft.signature),
            "office": _office(draft.signature),
            "footer": _safe(draft.footer),
        }

    def _caption(self, caption: Caption) -> dict[str, Any]:
        return {
            "court": _safe(caption.court),
            "division": _safe(caption.division),
            "seat": _safe(caption.seat),
            "case_number": _safe(caption.case_number),
            "day_label": _safe(caption.day_label),
            "day": long_day(caption.day),
            "title": _safe(caption.title),
            "ours": _side(caption.ours),
            "theirs": _side(caption.theirs),
        }

    def _section(self, section: Section, minutes: int) -> dict[str, Any]:
        return {
            "id": _safe(section.id),
            "heading": _safe(section.heading),
            "minutes": _minutes(minutes),
            "blocks": list(map(self._block, section.blocks)),
            "beside": in_language(_safe(self.headings.get(section.id, ""))),
        }

    def _block(self, block: Block) -> dict[str, Any]:
        """Its paragraphs, and the same in groups: lines of a form that follow one another, or paragraphs that do."""
        told = [self._paragraph(paragraph) for paragraph in block.paragraphs]
        groups = groupby(told, key=lambda paragraph: bool(paragraph["label"]))
        return {
            "heading": _safe(block.heading),
            "paragraphs": told,
            "groups": [
                {"lines": list(group) if labelled else [], "paragraphs": [] if labelled else list(group)}
                for labelled, group in groups
            ],
        }

    def _paragraph(self, paragraph: Paragraph) -> dict[str, Any]:
        number = "" if paragraph.number is None else str(paragraph.number)
        anchor = self.marks.put(Mark(MarkKind.PARAGRAPH, paragraph_bookmark(paragraph.id), number))
        text = self._runs(paragraph.runs)
        text = _with_open_places(text) if paragraph.open_places or _all_open(paragraph.text) else text
        return {
            "number": number,
            "label": _safe(paragraph.label),
            "text": anchor + text,
            "beside": self._other(paragraph),
            "label_beside": in_language(_safe(self.labels.get(paragraph.id, ""))),
            "last": paragraph.id == self.last,
        }

    def _other(self, paragraph: Paragraph) -> str:
        """The paragraph in the second language; where it has none, both languages say so."""
        second = self.draft.beside
        if second is None:
            return ""
        text = self.beside.get(paragraph.id, "")
        if not text:
            lacking = in_language(_safe(second.untranslated))
            return "\n".join(filter(None, (_safe(second.untranslated_dutch), lacking)))
        return in_language(_with_open_places(_safe(text)))

    def _relief(self, requests: tuple[Request, ...]) -> list[dict[str, Any]]:
        """The requests by tier; a tier that comes back later is named again. The last tier is told apart."""
        tiers = [(tier, list(of_tier)) for tier, of_tier in groupby(requests, key=lambda request: request.tier)]
        return [
            {
                "name": _safe(tier),
                "requests": list(map(self._request, of_tier)),
                "last": place == len(tiers),
            }
            for place, (tier, of_tier) in enumerate(tiers, start=1)
        ]

    def _request(self, request: Request) -> str:
        bookmark = paragraph_bookmark(request.paragraph.id)
        return self.marks.put(Mark(MarkKind.PARAGRAPH, bookmark, "")) + self._runs(request.runs)

    def _exhibit(self, exhibit: ListedExhibit) -> dict[str, Any]:
        return {
            "number": self.marks.put(Mark(MarkKind.EXHIBIT, exhibit_bookmark(exhibit.id), str(exhibit.number))),
            "title": _safe(exhibit.title),
            "date": short_day(exhibit.dated),
            "pages": str(exhibit.pages) if exhibit.pages else "",
            "cited": self._cited(exhibit.cited_in),
        }

    def _cited(self, numbers: tuple[int, ...]) -> str:
        """``3, 5–8, 12``, each number living."""
        return ", ".join(
            "–".join(self._paragraph_number(self.by_number.get(number, ""), number) for number in ends)
            for ends in stretches(numbers)
        )

    def _runs(self, runs: tuple[Run, ...]) -> str:
        return "".join(map(self._run, runs))

    def _run(self, run: Run) -> str:
        match run:
            case Words(text):
                return _safe(text)
            case ExhibitNumber(exhibit, number):
                return self._exhibit_number(exhibit, number)
            case ParagraphNumber(paragraph, number):
                return self._paragraph_number(paragraph, number)

    def _exhibit_number(self, exhibit: str, number: int) -> str:
        if exhibit not in self.listed:
            return str(number)
        return self.marks.put(Mark(MarkKind.TO_EXHIBIT, exhibit_bookmark(exhibit), str(number)))

    def _paragraph_number(self, paragraph: str, number: int) -> str:
        """A number that follows its paragraph; one without a paragraph stays as it is."""
        if paragraph not in self.numbered:
            return str(number)
        return self.marks.put(Mark(MarkKind.TO_PARAGRAPH, paragraph_bookmark(paragraph), str(number)))


def stretches(numbers: Iterable[int]) -> list[tuple[int, ...]]:
    """Each number, or first and last where three or more follow one another."""
    rows: list[list[int]] = []
    for number in sorted(set(numbers)):
        if rows and number == rows[-1][-1] + 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    return [ends for row in rows for ends in ([(row[0], row[-1])] if len(row) > 2 else [(number,) for number in row])]


def _side(parties: tuple[CaptionParty, ...]) -> dict[str, Any]:
    """A side of the case. A role that all share, and who acts for all, are told once after the names."""
    roles = {party.role for party in parties}
    shared = roles.pop() if len(roles) == 1 else ""
    last = parties[-1].representative if parties else ()
    for_all = last if not any(party.representative for party in parties[:-1]) and shared else ()
    return {
        "parties": [
            {
                "name": _safe(party.name),
                "description": _safe(", ".join(party.description)),
                "role": "" if shared else _safe(party.role),
                "representative": "" if for_all else _safe(", ".join(party.representative)),
                "represented_as": "" if for_all else _safe(party.represented_as),
            }
            for party in parties
        ],
        "role": _safe(shared),
        "representative": _safe(", ".join(for_all)),
        "represented_as": _safe(parties[-1].represented_as) if for_all else "",
    }


def _letter(letter: LetterFrame) -> dict[str, Any]:
    def line(text: str) -> str:
        return _with_open_places(_safe(text)) if letter.open_places else _safe(text)

    return {
        "to": list(map(line, letter.to)),
        "subject": line(letter.subject),
        "salutation": line(letter.salutation),
        "closing": line(letter.closing),
        "day": long_day(letter.day),
        "our_reference": _safe(letter.our_reference),
        "their_reference": line(letter.their_reference),
        "copy_to": list(map(line, letter.copy_to)),
        "urgent": say("urgent") if letter.urgent else "",
    }


def _beside(second: Beside | None) -> dict[str, str]:
    """What is said of the second language, and its lines of the frame."""
    if second is None:
        return dict.fromkeys(("language", "names", "notice_dutch", "notice", "subject", "salutation", "closing"), "")
    return {
        "language": _safe(second.language),
        "names": f"{_safe(second.name_dutch)} / {in_language(_safe(second.name))}",
        "notice_dutch": _safe(second.notice_dutch),
        "notice": in_language(_safe(second.notice)),
        "subject": in_language(_safe(second.subject)),
        "salutation": in_language(_safe(second.salutation)),
        "closing": in_language(_safe(second.closing)),
    }


def _with_open_places(text: str) -> str:
    """Each place between square brackets marked, so that nobody overlooks it."""
    return OPEN_PLACE.sub(rf"{OPEN}\g<0>{SHUT}", text)


def _all_open(text: str) -> bool:
    """Whether all of it stands between square brackets: it tells whoever signs what to put there."""
    return OPEN_PLACE.fullmatch(text.strip()) is not None


def _minutes(minutes: int) -> str:
    return str(minutes) if minutes else ""


def _signature(signature: Signature) -> dict[str, Any]:
    return {
        "place": _safe(signature.place),
        "day": long_day(signature.day),
        "place_and_day": _safe(place_and_day(signature)),
        "name": _safe(signature.name),
        "capacity": _safe(signature.capacity),
    }


def place_and_day(signature: Signature) -> str:
    """``Rotterdam, 8 december 2026``, or as much of it as is known."""
    return ", ".join(part for part in (signature.place, long_day(signature.day)) if part)


def _office(signature: Signature) -> dict[str, Any]:
    name, *rest = signature.office or ("",)
    return {"name": _safe(name), "address": _safe(" · ".join(rest)), "lines": [_safe(line) for line in rest]}


def _safe(text: str) -> str:
    return SIGNS.sub(f"{BREAK}_", clean(text))
