"""Every kind of filing on paper, of its minimal and full dossier: python -m tests.papers --out DIR [KIND ...]

Of each, the Word file, the PDF and a picture of every page, to be read as the one who gets it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from legalaid_desk.bootstrap import opening
from legalaid_desk.filings import FilingDraft
from tests.filings.golden import SIZES, papers

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from legalaid_desk.desk.ports import Papers

INCH = 72
"""A PDF is measured in points."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Write what was asked for, and say of each paper how many pages it has."""
    options = _options(arguments)
    with closing(opening().papers()) as office:
        for name, draft in _drafts(options.kinds):
            folder = options.out / name
            pages = write(office, draft, folder, options.dpi)
            sys.stdout.write(f"{folder}: {pages} pages\n")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help="only these kinds; all when none is named")
    parser.add_argument("--out", type=Path, required=True, help="gets a folder for each paper")
    parser.add_argument("--dpi", type=int, default=50, help="how fine the pictures are")
    return parser.parse_args(arguments)


def _drafts(kinds: Sequence[str]) -> Iterator[tuple[str, FilingDraft]]:
    for paper in papers():
        if not kinds or paper.kind in kinds:
            yield from (
                (f"{paper.name or paper.kind}-{size}", paper.composed(of).draft)
                for size, of in zip(SIZES, (paper.minimal, paper.full), strict=True)
            )


def write(office: Papers, draft: FilingDraft, folder: Path, dpi: int) -> int:
    """Write one paper with its pictures; how many pages it has."""
    folder.mkdir(parents=True, exist_ok=True)
    word = office.write_word(draft, folder / f"{draft.file_name}.docx")
    pdf = word.with_suffix(".pdf")
    office.write_pdf(draft, word, pdf)
    return photograph(pdf, folder, dpi)


def photograph(pdf: Path, folder: Path, dpi: int) -> int:
    """Keep a picture of each page beside the PDF."""
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(str(pdf))
    for page in range(document.pageCount()):
        size = (document.pagePointSize(page) * dpi / INCH).toSize()
        _on_white(document.render(page, size)).save(str(folder / f"pagina-{page + 1:02}.png"))
    return int(document.pageCount())


def _on_white(printed: QImage) -> QImage:
    """The page as it lies on paper: what is not printed is clear, and some viewers show that as black."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    paper = QImage(printed.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, printed)
    painter.end()
    return paper


if __name__ == "__main__":
    main()
