"""Read the written Word file again and see that nothing of the draft was lost on the way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from legalaid_desk.filings import FilingDraft, ListedExhibit

from .errors import LostInTemplate
from .numbering import numbering_of
from .values import clean, long_day, paragraph_bookmark, place_and_day
from .wordml import Element, W, paragraph_text, printed, read_xml

PAGE_FIELDS = ("PAGE", "NUMPAGES")


def check_nothing_lost(draft: FilingDraft, parts: dict[str, bytes]) -> None:
    """Raises LostInTemplate with all that the draft holds and the file does not."""
    roots = {name: read_xml(parts[name]) for name in printed(parts)}
    paragraphs = [paragraph for root in roots.values() for paragraph in root.iter(f"{W}p")]
    missing = (
        *_missing_texts(draft, paragraphs),
        *_missing_numbers(draft, parts, roots["word/document.xml"]),
        *_missing_exhibits(draft, roots["word/document.xml"]),
        *_missing_fields(roots),
    )
    if missing:
        raise LostInTemplate(draft.template, tuple(dict.fromkeys(missing)))


def texts_of(draft: FilingDraft) -> Iterator[str]:
    """Every text that a reader must find in the filing."""
    caption, signature = draft.caption, draft.signature
    yield from (
        caption.court,
        caption.division,
        caption.seat,
        caption.case_number,
        long_day(caption.day),
        caption.title,
    )
    if caption.day:
        yield caption.day_label
    for party in (*caption.ours, *caption.theirs):
        yield from (party.name, *party.description, party.role, *party.representative)
    yield from draft.notices
    for section in draft.sections:
        yield section.heading
        yield from (block.heading for block in section.blocks)
        yield from (paragraph.text for paragraph in section.paragraphs)
    if draft.relief:
        yield draft.relief_intro
    for request in draft.relief:
        yield from (request.tier, request.text)
    yield from (place_and_day(signature), signature.name, signature.capacity, *signature.office)
    yield draft.footer


def plain_text(text: str) -> str:
    """The text with every stretch of white space as one space: how lines are broken is the template's affair."""
    return " ".join(clean(text).split())


def _missing_texts(draft: FilingDraft, paragraphs: list[Element]) -> Iterator[str]:
    """Texts that stand in the file less often than a text as long occurs in the draft. Two equal paragraphs are two."""
    # Case does not count: a template may set a title in capitals.
    found = "\n".join(plain_text(paragraph_text(paragraph)) for paragraph in paragraphs).casefold()
    once = {plain_text(text) for text in texts_of(draft)} - {""}
    bodies = Counter(plain_text(paragraph.text) for paragraph in draft.paragraphs)
    for text in once:
        if found.count(text.casefold()) < max(1, bodies[text]):
            yield text


def _missing_numbers(draft: FilingDraft, parts: Mapping[str, bytes], body: Element) -> Iterator[str]:
    """Paragraphs that Word will give another number than the draft refers to."""
    shown = _numbers_shown(parts, body)
    for paragraph in draft.paragraphs:
        label = shown.get(paragraph_bookmark(paragraph.id), "")
        if paragraph.number is not None and str(paragraph.number) not in re.findall(r"\d+", label):
            yield f"{paragraph.number}. {plain_text(paragraph.text)}"


def _numbers_shown(parts: Mapping[str, bytes], body: Element) -> dict[str, str]:
    """For each bookmark on a paragraph the number before its text: counted by Word, or typed by the template."""
    numbering = numbering_of(parts)
    shown: dict[str, str] = {}
    for paragraph in body.iter(f"{W}p"):
        label = numbering.next_label(paragraph)
        for bookmark in paragraph.iterfind(f"{W}bookmarkStart"):
            typed = re.match(r"\s*(\d+)", paragraph_text(paragraph))
            shown[bookmark.get(f"{W}name")] = label or (typed[1] if typed else "")
    return shown


def _missing_exhibits(draft: FilingDraft, body: Element) -> Iterator[str]:
    """Exhibits without one line (a row of a table, or a paragraph) that tells all there is to tell of it."""
    rows = [" ".join(map(paragraph_text, row.iter(f"{W}p"))) for row in body.iter(f"{W}tr")]
    lines = [plain_text(line) for line in (*rows, *map(paragraph_text, body.iter(f"{W}p")))]
    for exhibit in draft.exhibits:
        if not any(_tells(line, exhibit) for line in lines):
            yield f"{exhibit.number} {plain_text(exhibit.title)}"


def _tells(line: str, exhibit: ListedExhibit) -> bool:
    title = plain_text(exhibit.title)
    if title.casefold() not in line.casefold():
        return False
    numbers = Counter(re.findall(r"\d+", line))
    numbers.subtract(re.findall(r"\d+", title))
    wanted = [exhibit.number, *([exhibit.pages] if exhibit.pages else [])]
    dated = not exhibit.dated or f"{exhibit.dated:%d-%m-%Y}" in line or plain_text(long_day(exhibit.dated)) in line
    return dated and all(numbers[str(number)] > 0 for number in wanted) and _tells_where(line, exhibit.cited_in)


def _tells_where(line: str, cited_in: tuple[int, ...]) -> bool:
    """Each paragraph that mentions it is named, alone or within ``5–8``."""
    ranges = [(int(first), int(last)) for first, last in re.findall(r"(\d+)–(\d+)", line)]
    alone = set(re.findall(r"\d+", line))
    return all(str(n) in alone or any(first <= n <= last for first, last in ranges) for n in cited_in)


def _missing_fields(roots: Mapping[str, Element]) -> Iterator[str]:
    """The page number and the number of pages, which a court asks for."""
    codes = [code for root in roots.values() for code in _field_codes(root)]
    yield from (f"{{{wanted}}}" for wanted in PAGE_FIELDS if wanted not in codes)


def _field_codes(root: Element) -> Iterator[str]:
    """The first word of every field code."""
    for element in root.iter(f"{W}instrText", f"{W}fldSimple"):
        words = (element.text or element.get(f"{W}instr") or "").split()
        yield words[0] if words else ""
