"""A heading that an office program leaves alone at the foot of a page is taken to the next, and nothing else is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest

from legalaid_desk.documents.convert import write_pdf
from legalaid_desk.documents.errors import ConversionFailed, NoPdf
from legalaid_desk.documents.parts import Parts, read_parts
from legalaid_desk.documents.pdftext import page_text
from legalaid_desk.documents.plain import plain_pdf
from legalaid_desk.documents.stranded import helped
from legalaid_desk.documents.word import shipped_template, word_of
from legalaid_desk.filings import FilingDraft
from tests.documents.filing_drafts import TEMPLATE, filing, section

TEXT = "Het gezin voert aan dat de belangen van de kinderen zwaarder wegen. " * 3
HEADING = "Waar het om gaat"


def draft_of(paragraphs: int) -> FilingDraft:
    before = tuple(f"Alinea {n}. {TEXT}" for n in range(paragraphs))
    last = section(HEADING, f"Erna. {TEXT}", first=paragraphs + 1)
    return filing(sections=(section("Feiten", *before), last), relief=(), exhibits=())


def careless(word: bytes) -> bytes:
    """The PDF of a program that does not keep a heading with what follows."""
    parts = read_parts("stuk", word)
    styles = parts["word/styles.xml"].decode()
    kept = re.sub(r'(w:styleId="Kopsectie".*?)<w:keepNext/>', r"\1", styles, count=1)
    return plain_pdf({**parts, "word/styles.xml": kept.encode()})


def pages(pdf: bytes) -> list[str]:
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as opened:
        return [page_text(page) for page in opened.pages]


def page_with(text: str, pdf: bytes) -> int:
    (number,) = [number for number, page in enumerate(pages(pdf)) if text in page]
    return number


def is_alone(pdf: bytes) -> bool:
    return page_with(HEADING, pdf) != page_with("Erna.", pdf)


def words_and_parts(paragraphs: int) -> tuple[bytes, Parts]:
    word = word_of(draft_of(paragraphs), shipped_template(TEMPLATE))
    return word, read_parts("stuk", word)


@pytest.fixture(scope="module")
def stranding() -> int:
    """With so many paragraphs before it, the heading comes to stand alone."""
    return next(n for n in range(4, 20) if is_alone(careless(words_and_parts(n)[0])))


@dataclass
class Careless:
    """An office program with that fault. It may fail at the second asking."""

    tires: bool = False
    asked: list[bytes] = field(default_factory=list)
    name: str = "Careless office"

    def to_pdf(self, word: bytes) -> bytes:
        self.asked.append(word)
        if self.tires and len(self.asked) > 1:
            raise ConversionFailed(self.name, NoPdf.NOTHING_MADE)
        return careless(word)


def test_only_a_heading_that_stands_alone_is_helped(stranding: int) -> None:
    for paragraphs in range(stranding - 3, stranding + 4):
        word, parts = words_and_parts(paragraphs)
        pdf = careless(word)
        assert (helped(parts, pdf) is not None) == is_alone(pdf)


def test_what_is_well_kept_is_left_as_it_is() -> None:
    for paragraphs in range(4, 12):
        _, parts = words_and_parts(paragraphs)
        assert helped(parts, plain_pdf(parts)) is None


def test_the_program_is_asked_once_more_and_the_heading_goes_with_its_text(stranding: int, tmp_path: Path) -> None:
    word, target, program = tmp_path / "stuk.docx", tmp_path / "stuk.pdf", Careless()
    word.write_bytes(words_and_parts(stranding)[0])
    before = word.read_bytes()
    assert write_pdf(draft_of(stranding), word, target, programs=(program,)) == "Careless office"
    assert not is_alone(target.read_bytes())
    assert len(program.asked) == 2
    assert word.read_bytes() == before  # the Word file was right


def test_a_program_that_fails_the_second_time_leaves_the_first_pdf(stranding: int, tmp_path: Path) -> None:
    word, target = tmp_path / "stuk.docx", tmp_path / "stuk.pdf"
    word.write_bytes(words_and_parts(stranding)[0])
    assert write_pdf(draft_of(stranding), word, target, programs=(Careless(tires=True),)) == "Careless office"
    assert is_alone(target.read_bytes())


def test_a_program_that_does_well_is_asked_once(tmp_path: Path) -> None:
    word, program = tmp_path / "stuk.docx", Careless()
    well = next(n for n in range(4, 20) if not is_alone(careless(words_and_parts(n)[0])))
    word.write_bytes(words_and_parts(well)[0])
    write_pdf(draft_of(well), word, tmp_path / "stuk.pdf", programs=(program,))
    assert len(program.asked) == 1


def test_a_pdf_of_something_else_is_not_helped() -> None:
    _, parts = words_and_parts(3)
    other = word_of(filing(sections=(section("Anders", "Heel iets anders."),)), shipped_template(TEMPLATE))
    assert helped(parts, careless(other)) is None
