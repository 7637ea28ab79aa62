"""Set a letter, lease or list as PDF: letterhead, address, body, tables, signatures, the sample line at the foot."""

from __future__ import annotations

import random
import re
from io import BytesIO
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from .fonts import register
from .pieces import SAMPLE_LINE, House, Letter, Part, parts_of

WIDTH, HEIGHT = A4
LEFT, RIGHT = 68.0, 62.0
GREY = HexColor("#6b6b6b")
INK_BLUE = HexColor("#1c2f78")


def set_letter(letter: Letter) -> bytes:
    """The letter as PDF. The same letter gives the same bytes."""
    target = BytesIO()
    document = BaseDocTemplate(
        target, pagesize=A4, title=letter.heading or letter.file, author=letter.house.name, lang="nl-NL", invariant=1
    )
    document.addPageTemplates([_first_page(letter), _next_page(letter)])
    document.build([NextPageTemplate("next"), *_head(letter), *_body(letter)])
    return target.getvalue()


def _first_page(letter: Letter) -> PageTemplate:
    frame = Frame(LEFT, 62, WIDTH - LEFT - RIGHT, HEIGHT - 190, 0, 0, 0, 0)

    def paint(canvas: Canvas, _: BaseDocTemplate) -> None:
        paint_letterhead(canvas, letter.house)
        _paint_foot(canvas, letter)

    return PageTemplate("first", [frame], onPage=paint)


def _next_page(letter: Letter) -> PageTemplate:
    frame = Frame(LEFT, 62, WIDTH - LEFT - RIGHT, HEIGHT - 140, 0, 0, 0, 0)

    def paint(canvas: Canvas, _: BaseDocTemplate) -> None:
        canvas.setFont(register(letter.house.face), 8.5)
        canvas.setFillColor(HexColor(letter.house.ink))
        canvas.drawString(LEFT, HEIGHT - 50, letter.house.name)
        canvas.setStrokeColor(HexColor(letter.house.ink))
        canvas.setLineWidth(0.5)
        canvas.line(LEFT, HEIGHT - 56, WIDTH - RIGHT, HEIGHT - 56)
        _paint_foot(canvas, letter)

    return PageTemplate("next", [frame], onPage=paint)


def paint_letterhead(canvas: Canvas, house: House) -> None:
    """Mark, name and motto at the left, address at the right."""
    face, ink = register(house.face), HexColor(house.ink)
    canvas.saveState()
    _paint_mark(canvas, house.mark, ink)
    canvas.setFillColor(ink)
    canvas.setFont(face + "-bold", 15)
    canvas.drawString(LEFT + 46, HEIGHT - 62, house.name)
    canvas.setFont(face, 9)
    canvas.drawString(LEFT + 46, HEIGHT - 76, house.motto)
    canvas.setFillColor(GREY)
    canvas.setFont(face, 7.5)
    for step, line in enumerate(house.lines):
        canvas.drawRightString(WIDTH - RIGHT, HEIGHT - 94 - 10 * step, line)
    canvas.restoreState()


def _paint_mark(canvas: Canvas, mark: str, ink: Color) -> None:
    x, y = LEFT, HEIGHT - 82
    canvas.setFillColor(ink)
    canvas.setStrokeColor(ink)
    canvas.setLineWidth(2.6)
    painters = {"waves": _waves, "steps": _steps, "dots": _dots, "bird": _bird}
    painters.get(mark, _bar)(canvas, x, y)


def _waves(canvas: Canvas, x: float, y: float) -> None:
    for row in range(3):
        canvas.bezier(x, y + 6 + 9 * row, x + 12, y + 16 + 9 * row, x + 22, y - 4 + 9 * row, x + 34, y + 6 + 9 * row)


def _steps(canvas: Canvas, x: float, y: float) -> None:
    for step in range(4):
        canvas.rect(x + 9 * step, y, 7, 8 + 7 * step, stroke=0, fill=1)


def _dots(canvas: Canvas, x: float, y: float) -> None:
    for step in range(9):
        canvas.circle(x + 5 + 12 * (step % 3), y + 5 + 12 * (step // 3), 1.6 + step % 4, stroke=0, fill=1)


def _bird(canvas: Canvas, x: float, y: float) -> None:
    canvas.bezier(x, y + 20, x + 8, y + 32, x + 14, y + 26, x + 17, y + 14)
    canvas.bezier(x + 17, y + 14, x + 20, y + 26, x + 26, y + 32, x + 34, y + 20)


def _bar(canvas: Canvas, x: float, y: float) -> None:
    canvas.rect(x, y, 34, 34, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.rect(x + 6, y + 6, 5, 22, stroke=0, fill=1)
    canvas.rect(x + 15, y + 6, 13, 5, stroke=0, fill=1)


def _paint_foot(canvas: Canvas, letter: Letter) -> None:
    canvas.saveState()
    canvas.setFont(register(letter.house.face), 7.5)
    canvas.setFillColor(GREY)
    canvas.drawCentredString(WIDTH / 2, 32, SAMPLE_LINE)
    if letter.page_numbers:
        canvas.drawString(LEFT, 32, f"pagina {canvas.getPageNumber()}")
        canvas.drawRightString(WIDTH - RIGHT, 32, "paraaf  ______  ______  ______" if "Huur" in letter.heading else "")
    canvas.restoreState()


def _head(letter: Letter) -> list[Flowable]:
    if not letter.to and not letter.facts:
        return [Paragraph(letter.heading, _style(letter, size=16, bold=True, after=16))] if letter.heading else []
    address = [Paragraph(line, _style(letter)) for line in letter.to]
    day = [Paragraph(letter.date, _style(letter))] if letter.date else []
    facts = [Paragraph(line, _style(letter, size=9, colour=GREY)) for line in letter.facts]
    heading = [Paragraph(letter.heading, _style(letter, size=14, bold=True, after=8))] if letter.heading else []
    return [Spacer(1, 10), *address, Spacer(1, 20), *day, Spacer(1, 6), *facts, Spacer(1, 16), *heading]


def _body(letter: Letter) -> list[Flowable]:
    return [flowable for part in parts_of(letter.body) for flowable in _flowables(letter, part)]


def _flowables(letter: Letter, part: Part) -> list[Flowable]:
    match part.kind:
        case "break":
            return [PageBreak()]
        case "heading":
            style = _style(letter, size=10.8, bold=True, colour=HexColor(letter.house.ink), before=7, after=3)
            style.keepWithNext = 1
            return [Paragraph(part.lines[0], style)]
        case "item":
            return [Paragraph(part.lines[0], _style(letter, indent=12, after=4), bulletText="\u2022")]
        case "table":
            return [lined_table(letter, [_cells(line) for line in part.lines]), Spacer(1, 9)]
        case "sign":
            return [KeepTogether([_signatures(letter, part.lines[0])])]
        case _:
            return [Paragraph(" ".join(part.lines), _style(letter, after=8))]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def lined_table(letter: Letter, rows: list[list[str]]) -> Table:
    """A table with a head row; amounts stand at the right, a row that begins with Totaal is bold."""
    widths = _widths(letter, rows)
    body = [[_cell(letter, rows, r, c) for c in range(len(row))] for r, row in enumerate(rows)]
    table = Table(body, colWidths=widths, repeatRows=1, hAlign="LEFT")
    table.setStyle(
        [
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, HexColor(letter.house.ink)),
            ("LINEBELOW", (0, 1), (-1, -1), 0.3, HexColor("#b9b9b9")),
            ("BACKGROUND", (0, 0), (-1, 0), HexColor("#f1f1ee")),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ]
    )
    return table


def _widths(letter: Letter, rows: list[list[str]]) -> list[float]:
    columns = max(len(row) for row in rows)
    first = 0.4 if columns > 2 else 0.7 if _is_amount(rows[1][1]) else 0.26
    even = (first, *[(1 - first) / (columns - 1)] * (columns - 1))
    shares = letter.shares if len(letter.shares) == columns else even
    return [share * (WIDTH - LEFT - RIGHT) for share in shares]


def _cell(letter: Letter, rows: list[list[str]], row: int, column: int) -> Paragraph:
    text = rows[row][column]
    bold = row == 0 or rows[row][0].startswith("Totaal")
    style = _style(letter, size=9, bold=bold)
    if column and all(_is_amount(line[column]) for line in rows[1:] if len(line) > column):
        style.alignment = TA_RIGHT
    return Paragraph(text, style)


def _is_amount(text: str) -> bool:
    return not text or re.fullmatch(r"(EUR )?(- )?([\d.]+,\d\d|\d+)", text) is not None


def _style(
    letter: Letter,
    *,
    size: float = 10,
    bold: bool = False,
    colour: Color | None = None,
    before: float = 0,
    after: float = 0,
    indent: float = 0,
) -> ParagraphStyle:
    face = register(letter.house.face)
    return ParagraphStyle(
        "text",
        fontName=face + "-bold" if bold else face,
        bulletFontName=face,
        bulletFontSize=size,
        bulletIndent=1,
        fontSize=size,
        leading=size * 1.38,
        textColor=colour or HexColor("#1a1a1a"),
        spaceBefore=before,
        spaceAfter=after,
        leftIndent=indent,
    )


def _signatures(letter: Letter, line: str) -> Table:
    people = [tuple((person + "|").split("|")[:2]) for person in line.split(";")]
    cells = [
        [
            Signature(name) if name else Spacer(1, 46),
            Paragraph(name, _style(letter)),
            Paragraph(role, _style(letter, size=9, colour=GREY)),
        ]
        for name, role in people
    ]
    table = Table([cells], colWidths=[(WIDTH - LEFT - RIGHT) / max(2, len(cells))] * len(cells), hAlign="LEFT")
    table.setStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return table


class Signature(Flowable):
    """A scrawl in blue ink. Every name has its own, the same each time."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.width, self.height = 130.0, 46.0

    def wrap(self, *_: Any) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, chance = self.canv, random.Random(self.name)
        canvas.setStrokeColor(INK_BLUE)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        canvas.setLineWidth(chance.uniform(0.8, 1.4))
        canvas.skew(0, chance.uniform(-4, 16))
        path = canvas.beginPath()
        x, base = 6.0, chance.uniform(12, 18)
        path.moveTo(x, base)
        tall_every, wide = chance.choice((2, 4, 5, 6)), chance.uniform(3.5, 11)
        for step in range(chance.randint(5, 13)):
            tall = chance.uniform(18, 30) if step % tall_every == 0 else chance.uniform(4, 10)
            start = x
            x += wide * chance.uniform(0.6, 1.5)
            loop = chance.uniform(-9, 3)
            path.curveTo(start + loop, base + tall, x + 4 - loop, base + tall, x, base + chance.uniform(-3, 3))
            if chance.random() < 0.25:
                path.curveTo(x + 3, base - 20, x - 9, base - 16, x, base)
        tail = chance.choice((-1.0, 0.5, 1.0))
        path.curveTo(
            x + 24, base + 12, x - 60 * tail, base - 14, x + chance.uniform(8, 26), base - chance.uniform(-6, 8)
        )
        canvas.drawPath(path, stroke=1, fill=0)
