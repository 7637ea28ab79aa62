"""The page for the file: issue table, weighing or argument tree on one sheet of paper, in the house's own face."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from legalaid_desk.desk.sheet import Cell, Line, Sheet

from .faces import BODY, BOLD, printable
from .file_page import FOOT, MARGIN, PALE, RULE, SOFT, head, paragraph, set_pages
from .whole import written_whole

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate, Flowable

WIDE_MARGIN = 30.0
SIZES = (10.0, 9.0, 8.0, 7.0)
"""The letter is made smaller until all stands on one page, and no smaller than can be read."""
WIDE_SIZES, SMALLEST = (10.0, 9.0, 8.0), 8.0
"""A table of many columns lies on its side, and nothing in it is smaller than this."""
WIDTHS = (0.17, 0.42, 0.315, 0.095)
"""The columns of a wide table: the point, our facts, what the other side says, what it can cite."""


def write_board(sheet: Sheet, target: Path) -> Path:
    """Write the page, whole or not at all. Raises NotWritable, DiskFull."""
    content = board_pdf(sheet)
    with written_whole(target) as beside:
        beside.write_bytes(content)
    return target


def board_pdf(sheet: Sheet) -> bytes:
    """The page as PDF: one page where the letter stays readable, else as few as it takes, in the largest letter."""
    tried = [(_set(sheet, size)[1], size) for size in (WIDE_SIZES if _is_wide(sheet) else SIZES)]
    pages, size = min(tried, key=lambda one: (one[0], -one[1]))
    return _set(sheet, size, pages)[0]


def _is_wide(sheet: Sheet) -> bool:
    return len(sheet.heads) > 2


def _set(sheet: Sheet, size: float, pages: int = 1) -> tuple[bytes, int]:
    is_wide = _is_wide(sheet)
    return set_pages(
        sheet.title,
        partial(_story, sheet, size),
        partial(_numbered, sheet.title, pages),
        lying=is_wide,
        columns=2 if sheet.lines else 1,  # a tree is narrow and long
        margin=WIDE_MARGIN if is_wide else MARGIN,
    )


def _numbered(title: str, pages: int, canvas: Canvas, document: BaseDocTemplate) -> None:
    """The number of the page; where there are more of them, of how many and of what."""
    number = str(document.page) if pages == 1 else f"{printable(title)} · {document.page} / {pages}"
    canvas.setFont(BODY, 8)
    canvas.setFillColor(SOFT)
    canvas.drawRightString(document.pagesize[0] - MARGIN, FOOT - 18, number)


def _story(sheet: Sheet, size: float, width: float) -> list[Flowable]:
    small = _smaller(size, 1, sheet)
    return [
        *head(sheet.title, sheet.about, sheet.notes, size=size, small=small),
        *([_table(sheet, size, width)] if sheet.rows else []),
        *(_branch(line, size) for line in sheet.lines),
        *(paragraph(foot, size=small, colour=SOFT, space=(4, 0)) for foot in sheet.feet),
    ]


def _table(sheet: Sheet, size: float, width: float) -> Flowable:
    from reportlab.platypus import Table, TableStyle

    heads = [[paragraph(head, size=size, face=BOLD, colour=RULE)] for head in sheet.heads]
    body = [[_cell(cell, size, _smaller(size, 1.5, sheet)) for cell in row] for row in sheet.rows]
    columns = WIDTHS if _is_wide(sheet) else (0.5, 0.5)
    table = Table(
        [heads, *body], colWidths=[part * width for part in columns], repeatRows=1, spaceBefore=6, splitInRow=1
    )
    gap = 5 if _is_wide(sheet) else 10
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("LEFTPADDING", (1, 0), (-1, -1), gap),
                ("RIGHTPADDING", (0, 0), (-2, -1), gap),
                ("TOPPADDING", (0, 0), (-1, -1), gap * 0.3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), gap * 0.3),
                ("LINEBELOW", (0, 0), (-1, 0), 1, RULE),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, PALE),
                ("LINEAFTER", (0, 0), (-2, -1), 0.6, PALE),
            ]
        )
    )
    return table


def _smaller(size: float, by: float, sheet: Sheet) -> float:
    return max(SMALLEST, size - by) if _is_wide(sheet) else size - by


def _cell(cell: Cell, size: float, small: float) -> list[Flowable]:
    lines = [paragraph(f"–\u00a0{line}", size=small, colour=SOFT, indent=(0, 7)) for line in cell.lines]
    return [*([paragraph(cell.text, size=size, space=(0, 1))] if cell.text else []), *lines]


def _branch(line: Line, size: float) -> Flowable:
    text = f"{line.text} ({line.note})" if line.note else line.text
    if line.level == 0:
        return paragraph(text, size=size + 0.5, face=BOLD, space=(size * 0.6, 1))
    if line.level == 1:
        return paragraph(f"–\u00a0{text}", size=size, indent=(12, 8), space=(1, 0))
    return paragraph(f"·\u00a0{text}", size=size - 1.5, colour=SOFT, indent=(28, 6))
