"""The control sheet on paper: A4 with margins that every printer keeps, and two lines to sign."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from legalaid_desk.desk.control_sheet import ControlPage, ControlSheet, Row
from legalaid_desk.desk.term_words import words

from .faces import BODY, BOLD, printable
from .file_page import FOOT, INK, MARGIN, PALE, RULE, SOFT, head, paragraph, set_pages
from .whole import written_whole

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate, Flowable, TableStyle

SIZE, SMALL = 10.0, 9.0
COLUMNS = (0.34, 0.27, 0.13, 0.13, 0.13)
"""The table of all: term, event, day, safe day, by whom it was checked."""
LABEL = 0.22
SIGNING = 44.0
"""The height of the line for a signature."""


def write_control(sheet: ControlSheet, target: Path) -> Path:
    """Write the sheet, whole or not at all. Raises NotWritable, DiskFull."""
    content = control_pdf(sheet)
    with written_whole(target) as beside:
        beside.write_bytes(content)
    return target


def control_pdf(sheet: ControlSheet) -> bytes:
    """The sheet as PDF."""
    return _set(sheet, _set(sheet, 0)[1])[0]


def _set(sheet: ControlSheet, pages: int) -> tuple[bytes, int]:
    return set_pages(sheet.title, partial(_story, sheet), partial(_numbered, sheet.foot, pages))


def _numbered(foot: str, pages: int, canvas: Canvas, document: BaseDocTemplate) -> None:
    """Of which dossier a page is, and of how many."""
    canvas.setFont(BODY, 8)
    canvas.setFillColor(SOFT)
    canvas.drawString(MARGIN, FOOT - 16, printable(_cut(foot)))
    canvas.drawRightString(document.pagesize[0] - MARGIN, FOOT - 16, f"{document.page} / {pages}")


def _cut(foot: str) -> str:
    return foot if len(foot) <= 100 else f"{foot[:99]}…"


def _story(sheet: ControlSheet, width: float) -> list[Flowable]:
    from reportlab.platypus import PageBreak

    story = head(sheet.title, sheet.about, sheet.notes, size=SIZE, small=SMALL)
    if sheet.rows:
        story.append(_overview(sheet, width))
    for place, page in enumerate(sheet.pages):
        story += [PageBreak()] if place or sheet.rows else []
        story += _page(page, width)
    return story


def _overview(sheet: ControlSheet, width: float) -> Flowable:
    from reportlab.platypus import Table

    heads = [paragraph(head, size=SMALL, face=BOLD, colour=RULE) for head in sheet.heads]
    body = [[paragraph(cell, size=SMALL) for cell in row] for row in sheet.rows]
    table = Table([heads, *body], colWidths=[part * width for part in COLUMNS], repeatRows=1, spaceBefore=8)
    table.setStyle(_lined())
    return table


def _page(page: ControlPage, width: float) -> list[Flowable]:
    told = words("sheet")
    (label, day), *rest = page.days
    return [
        paragraph(page.title, size=SIZE + 3, face=BOLD, colour=RULE, space=(8, 4)),
        _large(label, day, width),
        *([_rows(tuple(rest), width)] if rest else []),
        _rows(page.rows, width),
        *_listed(told["sum"], page.steps, numbered=True),
        *_listed(told["needs"], page.needs),
        *_listed(told["history"], page.history),
        *_listed(told["rests"], page.rests),
        _signatures(width),
    ]


def _large(label: str, day: str, width: float) -> Flowable:
    """The day to look at, in a box."""
    from reportlab.platypus import Table, TableStyle

    inside = [[paragraph(label, size=SMALL, colour=SOFT)], [paragraph(day, size=SIZE + 5, face=BOLD)]]
    table = Table(inside, colWidths=[width], spaceBefore=2, spaceAfter=6)
    table.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 1, RULE), ("LEFTPADDING", (0, 0), (-1, -1), 8)]))
    return table


def _rows(rows: tuple[Row, ...], width: float) -> Flowable:
    from reportlab.platypus import Table

    body = [[paragraph(name, size=SMALL, colour=SOFT), paragraph(text, size=SIZE)] for name, text in rows]
    table = Table(body, colWidths=[LABEL * width, (1 - LABEL) * width], splitInRow=1)
    table.setStyle(_lined())
    return table


def _lined() -> TableStyle:
    from reportlab.platypus import TableStyle

    return TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, PALE),
        ]
    )


def _listed(head: str, lines: tuple[str, ...], *, numbered: bool = False) -> list[Flowable]:
    if not lines:
        return []
    signs = (f"{number}." if numbered else "–" for number in range(1, len(lines) + 1))
    body = [
        paragraph(f"{sign}\u00a0{line}", size=SIZE, indent=(0, 14), space=(1, 0))
        for sign, line in zip(signs, lines, strict=True)
    ]
    return [paragraph(head, size=SIZE, face=BOLD, colour=RULE, space=(8, 1)), *body]


def _signatures(width: float) -> Flowable:
    """Two columns to sign in, kept on one page."""
    from reportlab.platypus import Table, TableStyle

    told = words("sheet-signatures")
    heads = [_head(told["first"]), "", _head(told["second"])]
    body = [[_label(told[name]), "", _label(told[name])] for name in ("name", "date", "signature")]
    wide = (width - 24) / 2
    heights = [18, 24, 24, SIGNING]
    table = Table([heads, *body], colWidths=[wide, 24, wide], rowHeights=heights, spaceBefore=14, splitByRow=0)
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("LINEBELOW", (0, 1), (0, -1), 0.6, INK),
                ("LINEBELOW", (2, 1), (2, -1), 0.6, INK),
            ]
        )
    )
    return table


def _head(text: str) -> Flowable:
    return paragraph(text, size=SMALL, face=BOLD)


def _label(text: str) -> Flowable:
    return paragraph(text, size=SMALL, colour=SOFT)
