"""Read the written Word file again and see that nothing of the draft was lost on the way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby

from legalaid_desk.filings import Caption, FilingDraft, LetterFrame, ListedExhibit
from legalaid_desk.filings.draft import Beside
from legalaid_desk.law import Form

from .errors import LostInTemplate
from .numbering import numbering_of
from .seen import seen_parts
from .values import clean, long_day, paragraph_bookmark, place_and_day, stretches
from .wordml import Element, W, paragraph_text
from .words import say

PAGE_FIELDS = ("PAGE", "NUMPAGES")

Lines = Mapping[Element, str]
"""The paragraphs of a part, each with its text: read once, asked for many times."""


def check_nothing_lost(draft: FilingDraft, parts: dict[str, bytes]) -> None:
    """Raises LostInTemplate with all that the draft holds and the file does not."""
    roots = seen_parts(parts)
    lines = {
        name: {each: plain_text(paragraph_text(each)) for each in root.iter(f"{W}p")} for name, root in roots.items()
    }
    body = lines["word/document.xml"]
    missing = (
        *_missing_texts(draft, lines),
        *_missing_numbers(draft, parts, body),
        *_missing_exhibits(draft, roots["word/document.xml"], body),
        *_missing_fields(roots),
    )
    if missing:
        raise LostInTemplate(draft.template, tuple(dict.fromkeys(missing)))


def texts_of(draft: FilingDraft) -> Iterator[str]:
    """Every text that a reader must find in the filing, as often as it must be found."""
    signature = draft.signature
    yield from _head_texts(draft)
    yield from draft.notices
    for section in draft.sections:
        yield section.heading
        yield from (block.heading for block in section.blocks)
        yield from (text for paragraph in section.paragraphs for text in (paragraph.label, paragraph.text))
    if draft.relief:
        yield from (draft.relief_heading, draft.relief_intro)
        yield from (tier for tier, _ in groupby(request.tier for request in draft.relief))
    yield from (request.text for request in draft.relief)
    if draft.exhibits:
        yield draft.exhibits_heading
    yield from (exhibit.title for exhibit in draft.exhibits)
    yield signature.place if draft.form is Form.LETTER else place_and_day(signature)
    yield from (signature.name, signature.capacity, *signature.office)
    if draft.client_signature_heading:
        yield from (draft.client_signature_heading, *(party.name for party in draft.caption.ours))
    if draft.beside:
        yield from _texts_beside(draft.beside)
    yield draft.footer


def plain_text(text: str) -> str:
    """The text with every stretch of white space as one space: how lines are broken is the template's affair."""
    return " ".join(clean(text).split())


def _head_texts(draft: FilingDraft) -> Iterator[str]:
    """A letter has an address where a paper for the court has its caption; a form says in its lines who is who."""
    if draft.form is Form.FORM:
        yield draft.caption.title
    elif draft.letter is None:
        yield from _caption_texts(draft.caption)
    else:
        yield from _letter_texts(draft.letter)


def _letter_texts(letter: LetterFrame) -> Iterator[str]:
    yield from (*letter.to, letter.subject, letter.salutation, letter.closing, *letter.copy_to)
    yield from (long_day(letter.day), letter.our_reference, letter.their_reference)
    if letter.urgent:
        yield say("urgent")


def _texts_beside(beside: Beside) -> Iterator[str]:
    """The second language; where it has no text, that is told as often as it has none."""
    yield from (beside.notice, beside.notice_dutch, beside.subject, beside.salutation, beside.closing)
    yield from (text or beside.untranslated for _, text in beside.texts)
    yield from (text for _, text in (*beside.headings, *beside.labels))


def _caption_texts(caption: Caption) -> Iterator[str]:
    yield from (caption.court, caption.division, caption.seat, caption.case_number, caption.title)
    if caption.day:
        yield from (caption.day_label, long_day(caption.day))
    for side in (caption.ours, caption.theirs):
        yield from (text for party in side for text in (party.name, *party.description, *party.representative))
        yield from (party.represented_as for party in side)
        roles = [party.role for party in side]
        yield from set(roles) if len(set(roles)) == 1 else roles


def _missing_texts(draft: FilingDraft, lines: Mapping[str, Lines]) -> Iterator[str]:
    """Texts that stand in the file less often than in the draft: two equal paragraphs are two."""
    found = "\n".join(_printed_once(lines))
    texts = [plain_text(text) for text in texts_of(draft)]
    wanted = "\n".join(texts).casefold()
    for text in dict.fromkeys(texts):
        # What others hold of it is counted too: a name in the footer is not the name in the caption.
        if text and found.count(text.casefold()) < wanted.count(text.casefold()):
            yield text


def _printed_once(lines: Mapping[str, Lines]) -> Iterator[str]:
    """Every paragraph, without case: a template may set a title in capitals. Headers that repeat count once."""
    repeated: dict[str, None] = {}
    for name, paragraphs in lines.items():
        texts = map(str.casefold, paragraphs.values())
        if name.startswith(("word/header", "word/footer")):
            repeated.update(dict.fromkeys(texts))
        else:
            yield from texts
    yield from repeated


def _missing_numbers(draft: FilingDraft, parts: Mapping[str, bytes], body: Lines) -> Iterator[str]:
    """Paragraphs that Word will give another number than the draft refers to."""
    shown = _numbers_shown(parts, body)
    for paragraph in draft.paragraphs:
        label = shown.get(paragraph_bookmark(paragraph.id), "")
        if paragraph.number is not None and str(paragraph.number) not in re.findall(r"\d+", label):
            yield f"{paragraph.number}. {plain_text(paragraph.text)}"


def _numbers_shown(parts: Mapping[str, bytes], body: Lines) -> dict[str, str]:
    """For each bookmark on a paragraph the number before its text: counted by Word, or typed by the template."""
    numbering = numbering_of(parts)
    shown: dict[str, str] = {}
    for paragraph, text in body.items():
        label = numbering.next_label(paragraph)
        for bookmark in paragraph.iterfind(f"{W}bookmarkStart"):
            typed = re.match(r"\d+", text)
            shown[bookmark.get(f"{W}name")] = label or (typed[0] if typed else "")
    return shown


def _missing_exhibits(draft: FilingDraft, root: Element, body: Lines) -> Iterator[str]:
    """Exhibits without one line (a row of a table, or a paragraph) that tells all there is to tell of it."""
    rows = [" ".join(filter(None, (body[each] for each in row.iter(f"{W}p")))) for row in root.iter(f"{W}tr")]
    lines = [(line, line.casefold()) for line in (*rows, *body.values())]
    for exhibit in draft.exhibits:
        title = plain_text(exhibit.title)
        named = (line for line, folded in lines if title.casefold() in folded)
        if not any(_tells(line, title, exhibit) for line in named):
            yield f"{exhibit.number} {title}"


def _tells(line: str, title: str, exhibit: ListedExhibit) -> bool:
    days = [f"{exhibit.dated:%d-%m-%Y}", plain_text(long_day(exhibit.dated))] if exhibit.dated else []
    day = next((day for day in days if day in line), "")
    shown = Counter(re.findall(r"\d+", line))
    shown.subtract(re.findall(r"\d+", f"{title} {day}"))
    cited = [number for stretch in stretches(exhibit.cited_in) for number in stretch]
    wanted = Counter(map(str, [exhibit.number, *cited, *([exhibit.pages] if exhibit.pages else [])]))
    return bool(day or not days) and all(shown[number] >= times for number, times in wanted.items())


def _missing_fields(roots: Mapping[str, Element]) -> Iterator[str]:
    """The page number and the number of pages, which a court asks for."""
    codes = [code for root in roots.values() for code in _field_codes(root)]
    yield from (f"{{{wanted}}}" for wanted in PAGE_FIELDS if wanted not in codes)


def _field_codes(root: Element) -> Iterator[str]:
    """The first word of every field code."""
    for element in root.iter(f"{W}instrText", f"{W}fldSimple"):
        words = (element.text or element.get(f"{W}instr") or "").split()
        yield words[0] if words else ""
