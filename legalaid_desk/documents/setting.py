"""Set paragraphs and tables in type: what was read from a Word file as flowables of reportlab."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

from .faces import BODY, BOLD, ITALIC, UNKNOWN_SIGN, use_faces
from .looks import Look
from .other_scripts import told_elsewhere
from .reading import Cell, Grid, Item, Lines, Piece
from .title import HEIGHT, spaced_title

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

BOLD_ITALIC = "Caladea-BoldItalic"
SPARE = "DejaVuSerif"
"""For the signs that our face lacks."""

_ALIKE = {"\u2011": "-", "\u202f": "\u00a0", "\u2009": " ", "\u200b": "", "\u00ad": ""}
_BOXES = {"\u2610": "\u25a1", "\u2611": "\u22a0", "\u2612": "\u22a0"}
LOOK_LIKE = _ALIKE | _BOXES
"""Signs that few faces have, and what a reader takes for the same. Invisible ones vanish."""

BOX_PAD = 6
MARKER = "#fff200"
"""The yellow of a place that is left open."""
ALIGNMENTS: Mapping[str, Literal[0, 1, 2, 4]] = {"center": 1, "right": 2, "end": 2, "both": 4}
"""Word's names for how lines stand, as reportlab has them."""
HEADING = "heading"
"""Where a paragraph carries the text and the level that it has in the outline of the PDF."""


@cache
def use_both_faces() -> Mapping[str, frozenset[int]]:
    """Make our face and the spare one known; returns the signs of each cut: the slanted ones have fewer."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    from legalaid_desk.data import font

    use_faces()
    pdfmetrics.registerFont(TTFont(SPARE, BytesIO(font("DejaVuSerif.ttf"))))
    names = (BODY, BOLD, ITALIC, BOLD_ITALIC, SPARE)
    faces: dict[str, Any] = {name: pdfmetrics.getFont(name) for name in names}
    return {name: frozenset(font.face.charToGlyph) for name, font in faces.items()}


class Setter:
    """Sets items in a column of this width. ``names`` are the bookmarks that a reference may lead to."""

    def __init__(self, width: float, names: frozenset[str], *, whole_rows: bool) -> None:
        self.width = width
        self.names = names
        self.whole_rows = whole_rows
        self.signs = use_both_faces()

    def all(self, items: Sequence[Item], numbers: Mapping[str, str]) -> list[Flowable]:
        """The items with the room between them: as in Word, the larger of what one leaves and the next asks."""
        made: list[Flowable] = []
        room = 0.0
        for item in items:
            flowable, before, after = self._one(item, numbers)
            _make_room(flowable, max(room, before))
            if isinstance(item, Grid):
                made = self._with_first_row(made, flowable, item.heads)
            made += [*_new_page(item), flowable]
            room = after
        return made

    def _with_first_row(self, made: list[Flowable], table: Flowable, heads: int) -> list[Flowable]:
        """What keeps with a table keeps with its first row: else it would be moved on with all of a long table."""
        from reportlab.platypus import CondPageBreak

        start = len(made)
        while start and _keeps(made[start - 1]):
            start -= 1
        if start == len(made):
            return made
        chain = made[start:]
        for flowable in chain:
            flowable.keepWithNext = 0
            if hasattr(flowable, "style"):
                flowable.style.keepWithNext = 0
        table.wrap(self.width, 10_000)
        rows: list[float] = getattr(table, "_rowHeights", [])
        needed = _height(chain, self.width) + table.getSpaceBefore() + sum(rows[: heads + 1])
        return [*made[:start], CondPageBreak(needed), *chain]

    def _one(self, item: Item, numbers: Mapping[str, str]) -> tuple[Flowable, float, float]:
        if isinstance(item, Lines):
            # The frame around a text is drawn outside it.
            frame = BOX_PAD if len(item.look.edges) == 4 else 0
            return self._lines(item, numbers), item.look.before + frame, item.look.after + frame
        return self._grid(item, numbers), 0, 0

    def _lines(self, lines: Lines, numbers: Mapping[str, str]) -> Flowable:
        look = lines.look
        if not lines.text.strip():
            return _blank(look, self.width)
        if look.spread and look.align == "center":
            return spaced_title(lines.text, look)
        return self._paragraph(lines, numbers)

    def _paragraph(self, lines: Lines, numbers: Mapping[str, str]) -> Flowable:
        from reportlab.platypus import Paragraph

        look, label = lines.look, escape(lines.label)
        made = Paragraph(self._markup(lines.pieces, look, numbers), _style(lines), label or None)
        if look.level is not None:
            setattr(made, HEADING, (lines.text, look.level))
        return made

    def _markup(self, pieces: Iterable[Piece], look: Look, numbers: Mapping[str, str]) -> str:
        return "".join(self._piece(piece, look, numbers) for piece in pieces)

    def _piece(self, piece: Piece, look: Look, numbers: Mapping[str, str]) -> str:
        if piece.name:
            return f'<a name="{piece.name}"/>'
        face = _face(bold=piece.bold, italic=piece.italic)
        text = self._escaped(numbers.get(piece.code, piece.text), face)
        if piece.bold != look.bold or piece.italic != look.italic:
            text = f'<font name="{face}">{text}</font>'
        if piece.marked:
            text = f'<font backColor="{MARKER}">{text}</font>'
        return f'<a href="#{piece.target}">{text}</a>' if piece.target in self.names else text

    def _escaped(self, text: str, face: str) -> str:
        """The text for reportlab, with the spare face for signs that ours lacks."""
        read = told_elsewhere(text, self.signs[BODY] | self.signs[SPARE])
        made = escape(read, quote=False).replace("\n", "<br/>").replace("\t", " &nbsp; ")
        if all(ord(sign) in self.signs[face] for sign in made):
            return made
        return "".join(self._sign(sign, face) for sign in made)

    def _sign(self, sign: str, face: str) -> str:
        known = LOOK_LIKE.get(sign, sign)
        if all(ord(letter) in self.signs[face] for letter in known):
            return known
        # Better a sign that something is lacking than a filing that seems whole.
        return f'<font name="{SPARE}">{known}</font>' if ord(known) in self.signs[SPARE] else UNKNOWN_SIGN

    def _grid(self, grid: Grid, numbers: Mapping[str, str]) -> Flowable:
        from reportlab.platypus import Table

        rows = [
            [self._cell(cell, numbers, grid.gap, w, high) for cell, w in zip(row, grid.widths, strict=False)]
            for row, high in zip(grid.rows, grid.heights, strict=True)
        ]
        return Table(
            rows,
            colWidths=list(grid.widths),
            repeatRows=grid.heads,
            splitInRow=0 if self.whole_rows else 1,
            hAlign="LEFT",
            style=_table_style(grid),
        )

    def _cell(self, cell: Cell, numbers: Mapping[str, str], gap: float, width: float, high: float) -> list[Flowable]:
        """What is in the cell; at least as high as its row must be."""
        inside = Setter(width - gap, self.names, whole_rows=self.whole_rows)
        made = inside.all(cell.inside, numbers)
        if made:
            above = made[0].getSpaceBefore()
            _make_room(made[0], 0)
            made = [*_gap(above), *made, *_gap(room_after(cell.inside))]
        return [*made, *_gap(max(0, high - _height(made, width - gap)))] if high else made


def _keeps(flowable: Any) -> bool:
    """Whether it stays with what follows; the library has no types for this."""
    return bool(flowable.getKeepWithNext())


def _new_page(item: Item) -> Iterator[Flowable]:
    from reportlab.platypus import PageBreak

    if isinstance(item, Lines) and item.look.new_page:
        yield PageBreak()


def room_after(items: Sequence[Item]) -> float:
    """What the last of these leaves below it."""
    last = items[-1] if items else None
    return last.look.after if isinstance(last, Lines) else 0


def _height(flowables: list[Flowable], width: float) -> float:
    return sum(one.wrap(width, 10_000)[1] + one.getSpaceBefore() for one in flowables)


def _gap(height: float) -> Iterator[Flowable]:
    """Room at the top or the bottom of a cell, which reportlab leaves out."""
    from reportlab.platypus import Spacer

    if height:
        yield Spacer(1, height)


def _blank(look: Look, width: float) -> Flowable:
    """An empty line, or a rule where it has a line below it."""
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import HRFlowable, Spacer

    height = look.size * HEIGHT * look.line
    if "bottom" not in look.edges:
        made: Flowable = Spacer(width, height)
    else:
        rule = HexColor(f"#{look.edges['bottom']}")
        made = HRFlowable(width - look.right, 0.5, color=rule, hAlign="LEFT", spaceBefore=0, spaceAfter=0)
    made.keepWithNext = look.keep_next
    return made


def _make_room(flowable: Flowable, room: float) -> None:
    style = getattr(flowable, "style", None)
    if style is not None and hasattr(style, "spaceBefore"):
        style.spaceBefore, style.spaceAfter = room, 0
    flowable.spaceBefore, flowable.spaceAfter = room, 0


def _style(lines: Lines) -> ParagraphStyle:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle

    look, label = lines.look, lines.label_look
    box = len(look.edges) == 4
    pad = BOX_PAD if box else 0
    return ParagraphStyle(
        "lines",
        fontName=_face(bold=look.bold, italic=look.italic),
        fontSize=look.size,
        leading=look.size * HEIGHT * look.line,
        textColor=HexColor(f"#{look.color}"),
        alignment=ALIGNMENTS.get(look.align, 0),
        leftIndent=look.left + (0 if box else pad),
        rightIndent=look.right,
        firstLineIndent=0 if lines.label else look.first,
        bulletIndent=look.left + look.first,
        bulletFontName=_face(bold=label.bold, italic=label.italic),
        bulletFontSize=label.size,
        bulletColor=HexColor(f"#{label.color}"),
        keepWithNext=look.keep_next,
        allowWidows=0,
        allowOrphans=0,
        borderWidth=0.5 if box else 0,
        borderColor=HexColor(f"#{next(iter(look.edges.values()))}") if box else None,
        borderPadding=pad,
        splitLongWords=1,
    )


def _face(*, bold: bool, italic: bool) -> str:
    return {(False, False): BODY, (True, False): BOLD, (False, True): ITALIC, (True, True): BOLD_ITALIC}[bold, italic]


def _table_style(grid: Grid) -> list[tuple[Any, ...]]:
    from reportlab.lib.colors import HexColor

    def rule(name: str, start: tuple[int, int], end: tuple[int, int], colour: str) -> tuple[Any, ...]:
        return (name, start, end, 0.5, HexColor(f"#{colour}"))

    style: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), BODY),  # else an empty table asks for a face that is not embedded
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), grid.gap),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    whole = ((0, 0), (-1, -1))
    names = {"top": "LINEABOVE", "bottom": "LINEBELOW"}
    if "insideH" in grid.lines:
        style.append(rule("LINEBELOW", *whole, grid.lines["insideH"]))
    if "top" in grid.lines:
        style.append(rule(names["top"], (0, 0), (-1, 0), grid.lines["top"]))
    if "bottom" in grid.lines:
        style.append(rule(names["bottom"], (0, -1), (-1, -1), grid.lines["bottom"]))
    tops = [(x, y, cell.top) for y, row in enumerate(grid.rows) for x, cell in enumerate(row) if cell.top]
    return style + [rule("LINEABOVE", (x, y), (x, y), colour) for x, y, colour in tops]
