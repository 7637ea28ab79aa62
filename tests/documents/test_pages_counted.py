"""The pages of a written PDF are counted: a court takes no more than so many."""

from __future__ import annotations

from pathlib import Path

from legalaid_desk.documents import OfficePapers
from legalaid_desk.documents.convert import write_pdf
from legalaid_desk.documents.word import write_word
from tests.documents.filing_drafts import filing, section

LONG = "Het gezin voert aan dat de belangen van de kinderen zwaarder wegen dan die van de verhuurder. " * 6


def pages(folder: Path, paragraphs: int) -> int:
    draft = filing(sections=(section("a", *(f"{number} {LONG}" for number in range(paragraphs))),))
    word, pdf = write_word(draft, folder / "stuk.docx"), folder / "stuk.pdf"
    write_pdf(draft, word, pdf, programs=())
    return OfficePapers().pages_of(pdf.read_bytes())


def test_more_text_is_more_pages(tmp_path: Path) -> None:
    few, many = pages(tmp_path, 2), pages(tmp_path, 60)
    assert 1 <= few <= 3
    assert many > few + 5
