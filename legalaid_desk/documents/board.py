"""The page for the file: issue table, weighing or argument tree on one sheet of paper, in the house's own face."""

from __future__ import annotations

from html import escape
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from legalaid_desk.desk.sheet import Cell, Line, Sheet

from .faces import BODY, BOLD, ITALIC, printable, use_faces
from .whole import written_whole

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

INK, SOFT, RULE, PALE = "#141414", "#5a5a5a", "#24405e", "#c9d2dc"
MARGIN, FOOT, GUTTER = 45.0, 40.0, 24.0
SIZES = (10.0, 9.0, 8.0, 7.0)
"""The letter is made smaller until all stands on one page, and no smaller than can be read."""


def write_board(sheet: Sheet, target: Path) -> Path:
    """Write the page, whole or not at all. Raises NotWritable, DiskFull."""
    content = board_pdf(sheet)
    with written_whole(target) as beside:
        beside.write_bytes(content)
    return target


def board_pdf(sheet: Sheet) -> bytes:
    """The page as PDF: one page where the letter stays readable, else as many as it takes."""
    made = b""
    for size in SIZES:
        made, pages = _set(sheet, size)
        if pages == 1:
            break
    return made


def _set(sheet: Sheet, size: float) -> tuple[bytes, int]:
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    use_faces()
    target = BytesIO()
    width, height = A4
    columns = 2 if sheet.lines else 1  # a tree is narrow and long
    broad = (width - 2 * MARGIN - (columns - 1) * GUTTER) / columns
    frames = [
        Frame(MARGIN + place * (broad + GUTTER), FOOT, broad, height - MARGIN - FOOT, 0, 0, 0, 0)
        for place in range(columns)
    ]
    document = BaseDocTemplate(
        target, pagesize=A4, invariant=1, lang="nl-NL", title=sheet.title, initialFontName=BODY,
    )  # fmt: skip
    document.addPageTemplates([PageTemplate("page", frames, onPage=_numbered)])
    document.build(_story(sheet, size, broad))
    return target.getvalue(), document.page


def _numbered(canvas: object, document: object) -> None:
    canvas.setFont(BODY, 8)  # type: ignore[attr-defined]
    canvas.setFillColor(SOFT)  # type: ignore[attr-defined]
    canvas.drawRightString(595.28 - MARGIN, FOOT - 18, str(document.page))  # type: ignore[attr-defined]


def _story(sheet: Sheet, size: float, width: float) -> list[Flowable]:
    from reportlab.platypus import HRFlowable

    notes = [_text(note, size=size - 1, face=ITALIC, colour=SOFT, space=(0, 2)) for note in sheet.notes]
    return [
        _text(sheet.title, size=size + 7, face=BOLD, space=(0, 3)),
        _text(sheet.about, size=size - 1, colour=SOFT, space=(0, 4)),
        HRFlowable(width=70, thickness=2, color=RULE, hAlign="LEFT", spaceAfter=5),
        *notes,
        *([_table(sheet, size, width)] if sheet.rows else []),
        *(_branch(line, size) for line in sheet.lines),
        *(_text(foot, size=size - 1, colour=SOFT, space=(4, 0)) for foot in sheet.feet),
    ]


def _table(sheet: Sheet, size: float, width: float) -> Flowable:
    from reportlab.platypus import Table, TableStyle

    heads = [[_text(head, size=size, face=BOLD, colour=RULE)] for head in sheet.heads]
    body = [[_cell(left, size), _cell(right, size)] for left, right in sheet.rows]
    table = Table([heads, *body], colWidths=[width / 2] * 2, repeatRows=1, spaceBefore=6)
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("LEFTPADDING", (1, 0), (1, -1), 10),
                ("RIGHTPADDING", (0, 0), (0, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
                ("LINEBELOW", (0, 0), (-1, 0), 1, RULE),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, PALE),
                ("LINEAFTER", (0, 0), (0, -1), 0.6, PALE),
            ]
        )
    )
    return table


def _cell(cell: Cell, size: float) -> list[Flowable]:
    small = [_text(f"–\u00a0{line}", size=size - 1.5, colour=SOFT, indent=(0, 7)) for line in cell.lines]
    return [_text(cell.text, size=size, space=(0, 1)), *small]


def _branch(line: Line, size: float) -> Flowable:
    text = f"{line.text} ({line.note})" if line.note else line.text
    if line.level == 0:
        return _text(text, size=size + 0.5, face=BOLD, space=(size * 0.6, 1))
    if line.level == 1:
        return _text(f"–\u00a0{text}", size=size, indent=(12, 8), space=(1, 0))
    return _text(f"·\u00a0{text}", size=size - 1.5, colour=SOFT, indent=(28, 6))


def _text(
    text: str,
    *,
    size: float,
    face: str = BODY,
    colour: str = INK,
    indent: tuple[float, float] = (0, 0),
    space: tuple[float, float] = (0, 0),
) -> Flowable:
    """A paragraph. ``indent`` is where it begins and how far its first line hangs, ``space`` before and after it."""
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    style = ParagraphStyle(
        "text", fontName=face, bulletFontName=face, fontSize=size, leading=size * 1.25, textColor=HexColor(colour),
        leftIndent=sum(indent), firstLineIndent=-indent[1], spaceBefore=space[0], spaceAfter=space[1], splitLongWords=1,
    )  # fmt: skip
    return Paragraph(escape(printable(text), quote=False).replace("\n", "<br/>"), style)
