"""No page holds only a signature or only a last request, and no short table is broken over two pages."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from itertools import product

import pytest

from legalaid_desk.documents.office import offices
from legalaid_desk.documents.parts import Parts, read_parts
from legalaid_desk.documents.pdftext import page_text, squeezed
from legalaid_desk.documents.plain import plain_pdf
from legalaid_desk.documents.together import keep_together
from legalaid_desk.documents.word import shipped_template, word_of
from legalaid_desk.documents.wordml import Element, W, paragraph_text, read_xml, style_of
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Form
from tests.documents.filing_drafts import TEMPLATE, filing, section
from tests.filings.golden import SIZES, papers, shipped

TAIL = 18
"""Letters by which the end of a text is found on a page."""

ENDED_BADLY = {
    "akte_uitlating": "full",
    "bezwaar_rvr": "minimal",
    "brief_kind_6_9": "full",
    "conclusie_van_dupliek": "minimal",
    "memorie_van_antwoord": "minimal",
    "verzoek_voorlopige_voorziening": "full",
    "voorstel_betalingsregeling": "full",
}
"""Papers of which a signature, or a signature with one line, once stood alone on the last page."""

PAPERS = {(paper.name or paper.kind): paper for paper in papers()}


def draft_of(name: str, size: str) -> FilingDraft:
    paper = PAPERS[name]
    return paper.composed(paper.full if size == "full" else paper.minimal).draft


def word(draft: FilingDraft) -> bytes:
    return word_of(draft, shipped_template(draft.template))


def pages(pdf: bytes) -> list[str]:
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as opened:
        return [squeezed(page_text(page)) for page in opened.pages]


def last_said(draft: FilingDraft) -> tuple[list[str], list[str]]:
    """The last two things said before the signature, and the headings of chapters, either of which is company."""
    texts = [request.text for request in draft.relief] or [paragraph.text for paragraph in draft.paragraphs]
    headings = [draft.relief_heading, draft.signature_heading, *(section.heading for section in draft.sections)]
    return [squeezed(text)[-TAIL:] for text in texts[-2:]], [squeezed(heading) for heading in headings if heading]


def is_alone(draft: FilingDraft, printed: list[str]) -> bool:
    signed = squeezed(f"{draft.signature.name}{draft.signature.capacity}")
    page = next(page for page in reversed(printed) if signed in page)
    before = page[: page.rindex(signed)]
    texts, headings = last_said(draft)
    return not all(text in before for text in texts) and not any(heading in before for heading in headings)


def is_signed(name: str) -> bool:
    """Notes are spoken, and of some forms it is only said who drew them up."""
    kind = shipped().filings[PAPERS[name].kind]
    signs = any(section.holds == "signature" and section.heading for section in kind.sections)
    return kind.form is not Form.NOTES and (signs or kind.form is not Form.FORM)


@pytest.mark.parametrize("name, size", [*product(filter(is_signed, PAPERS), SIZES)])
def test_no_signature_stands_alone(name: str, size: str) -> None:
    draft = draft_of(name, size)
    assert not is_alone(draft, pages(plain_pdf(read_parts(name, word(draft)))))


@pytest.mark.parametrize("name, size", [*ENDED_BADLY.items()])
def test_nor_as_an_office_program_makes_it(name: str, size: str) -> None:
    draft = draft_of(name, size)
    assert not is_alone(draft, pages(offices()[0].to_pdf(word(draft))))


def test_it_is_seen_when_a_signature_stands_alone() -> None:
    """The measure itself: a page with the signature only, or with one request above it, is a fault."""
    draft = draft_of("memorie_van_antwoord", "minimal")
    *_, last = (squeezed(request.text) for request in draft.relief)
    signed = squeezed(f"{draft.signature.name}{draft.signature.capacity}")
    assert is_alone(draft, ["", signed])
    assert is_alone(draft, ["", last + signed])
    assert not is_alone(draft, [squeezed("".join(request.text for request in draft.relief)) + signed])


# what is marked in the Word file


def body_of(draft: FilingDraft) -> tuple[Element, Parts]:
    parts = read_parts(TEMPLATE, word(draft))
    return read_xml(parts["word/document.xml"]), parts


def marked(root: Element) -> Iterator[str]:
    """The paragraphs that are told by themselves, not by their style, to go with what follows."""
    for paragraph in root.iter(f"{W}p"):
        if paragraph.find(f"{W}pPr/{W}keepNext") is not None and paragraph_text(paragraph):
            yield paragraph_text(paragraph)


def test_the_last_two_paragraphs_go_with_the_signature_and_no_more() -> None:
    root, _ = body_of(filing(sections=(section("Feiten", "Een.", "Twee.", "Drie."),), relief=(), exhibits=()))
    assert [text for text in marked(root) if text.endswith(".")] == ["Twee.", "Drie."]


def test_a_last_chapter_of_one_paragraph_is_enough() -> None:
    sections = (section("Feiten", "Een.", "Twee."), section("Slot", "Drie.", first=3))
    root, _ = body_of(filing(sections=sections, relief=(), exhibits=()))
    assert [text for text in marked(root) if text.endswith(".")] == ["Drie."]


def test_the_last_request_of_notes_that_nobody_signs_goes_with_the_one_before() -> None:
    draft = draft_of("pleitnota_kort_geding", "full")
    root, _ = body_of(draft)
    *_, before, last = (request.text for request in draft.relief)
    kept = [text for text in marked(root) if text in (before, last)]
    assert kept == [before]
    assert not any(style_of(one) == "Handtekeningdatum" for one in root.iter(f"{W}p"))


def test_nothing_is_marked_twice() -> None:
    root, parts = body_of(draft_of("memorie_van_antwoord", "full"))
    keep_together(root, parts["word/styles.xml"])
    assert all(len(one.findall(f"{W}keepNext")) <= 1 for one in root.iter(f"{W}pPr"))


def rows_of(draft: FilingDraft, label: str) -> list[Element]:
    root, _ = body_of(draft)
    of_label = (row for row in root.iter(f"{W}tr") if label in "".join(map(paragraph_text, row.iter(f"{W}p"))))
    return [*next(of_label).getparent().iterfind(f"{W}tr")]


def keeps(row: Element) -> bool:
    return all(one.find(f"{W}pPr/{W}keepNext") is not None for one in row.iter(f"{W}p"))


def test_the_rows_of_a_short_table_stay_together() -> None:
    *rows, last = rows_of(draft_of("voorstel_betalingsregeling", "full"), "Eerste betaling")
    assert len(rows) > 3
    assert all(map(keeps, rows))
    assert not keeps(last)


def test_a_table_that_repeats_its_head_may_break() -> None:
    _, *rows = rows_of(draft_of("productielijst", "full"), "Omschrijving")
    assert len(rows) > 3
    assert [keeps(row) for row in rows] == [*(False for _ in rows[2:]), True, True]  # these go with the signature


def test_every_style_of_the_house_stands_under_widow_control() -> None:
    styles = read_xml(read_parts(TEMPLATE, word(draft_of("volmacht", "minimal")))["word/styles.xml"])
    assert styles.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr/{W}widowControl") is not None
    off = [one for one in styles.iter(f"{W}widowControl") if one.get(f"{W}val") in ("0", "false", "off")]
    assert off == []
