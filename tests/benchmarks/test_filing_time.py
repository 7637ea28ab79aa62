"""A pleading of twelve pages with all checks, against bare docxtpl on the same template: medians of runs in turn."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from legalaid_desk.documents.filling import Filler
from legalaid_desk.documents.parts import read_parts
from legalaid_desk.documents.plain import plain_pdf
from legalaid_desk.documents.values import Marks, values_of
from legalaid_desk.documents.word import check_written, shipped_template, word_of, write_word
from legalaid_desk.filings import (
    Block,
    ExhibitNumber,
    FilingDraft,
    ListedExhibit,
    Paragraph,
    ParagraphNumber,
    Section,
    Words,
)
from tests.documents.filing_drafts import TEMPLATE, filing

PAGES = 12
CHAPTERS, IN_EACH, EXHIBITS = 12, 9, 25
RUNS = 25
GOAL = 1.2

POINT = (
    "Het gezin voert aan dat de belangen van de kinderen zwaarder wegen dan die van de verhuurder, en dat een "
    "ontruiming het gezin op straat zet. De kinderen gaan op de hoek van de straat naar school en zijn daar "
    "geworteld; dat is niet weersproken. Zie productie "
)


def pleading() -> FilingDraft:
    """A hundred numbered paragraphs, each with an exhibit and a reference, and twenty-five exhibits."""
    numbers = range(1, CHAPTERS * IN_EACH + 1)
    paragraphs = [
        Paragraph(
            id=f"p/{n}",
            number=n,
            runs=(
                Words(f"Onder {n}. {POINT}"),
                ExhibitNumber(f"e/{n % EXHIBITS}", n % EXHIBITS + 1),
                Words(" en randnummer "),
                ParagraphNumber("p/1", 1),
                Words("."),
            ),
        )
        for n in numbers
    ]
    return filing(
        sections=tuple(
            Section(
                id=f"s/{n}",
                heading=f"Hoofdstuk {n + 1}",
                blocks=(Block(heading=f"Punt {n}", paragraphs=tuple(paragraphs[n * IN_EACH : (n + 1) * IN_EACH])),),
            )
            for n in range(CHAPTERS)
        ),
        relief=(),
        exhibits=tuple(
            ListedExhibit(
                id=f"e/{n}",
                number=n + 1,
                title=f"Brief {n} van de school",
                dated=date(2026, 1, n + 1),
                pages=n + 1,
                cited_in=tuple(number for number in numbers if number % EXHIBITS == n),
            )
            for n in range(EXHIBITS)
        ),
    )


def milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def pages_of(word: bytes) -> int:
    import pikepdf

    with pikepdf.open(BytesIO(plain_pdf(read_parts(TEMPLATE, word)))) as pdf:
        return len(pdf.pages)


def test_a_pleading_with_all_checks_costs_little_more_than_filling_it_in(tmp_path: Path) -> None:
    from docxtpl import DocxTemplate

    draft, template = pleading(), shipped_template(TEMPLATE)
    values = values_of(draft, Marks())

    def bare() -> None:
        made: Any = DocxTemplate(BytesIO(template))
        made.render(values, autoescape=True)
        made.save(BytesIO())

    with Filler() as filler:
        assert pages_of(word_of(draft, template, filler)) >= PAGES

        def ours() -> None:
            check_written(draft, word_of(draft, template, filler))

        def on_disk() -> None:
            write_word(draft, tmp_path / "ours.docx", filler=filler)

        ours()
        bare()
        rounds = [(milliseconds(ours), milliseconds(bare)) for _ in range(RUNS)]
        kept = statistics.median(milliseconds(on_disk) for _ in range(RUNS))
    whole, filled = (statistics.median(times) for times in zip(*rounds, strict=True))
    sys.stdout.write(
        f"\npleading of {PAGES} pages, filled in, made living and read back: {whole:.1f} ms; "
        f"bare docxtpl: {filled:.1f} ms; ratio {whole / filled:.2f}; until it is safe on disk: {kept:.1f} ms\n"
    )
    assert whole / filled <= GOAL
