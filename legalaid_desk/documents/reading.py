"""Read a Word file for laying it out: paragraphs and tables as plain values, fields as their results."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .looks import POINTS, Look, Looks, rgb, run_look
from .numbering import Numbering, numbering_of
from .wordml import Element, W, read_xml


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text that looks the same. ``code`` is the field it results from; ``target`` where a reference leads."""

    text: str
    bold: bool = False
    italic: bool = False
    marked: bool = False
    code: str = ""
    target: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """A paragraph: its look, its text, and the number before it with the look of that."""

    look: Look
    pieces: tuple[Piece, ...]
    label: str = ""
    label_look: Look = field(default_factory=Look)

    @property
    def text(self) -> str:
        """The text without its number."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell and what is in it."""

    inside: tuple[Item, ...]
    top: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table: widths and least heights in points, how many head rows repeat, the colours of its lines, the gap."""

    widths: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heights: tuple[float, ...]
    heads: int = 0
    lines: Mapping[str, str]
    gap: float = 0


Item = Lines | Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The measures of the page in points."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    header: float
    footer: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A whole Word file, ready to be laid out. Header and footer of the first page and of the others."""

    sheet: Sheet
    body: tuple[Item, ...]
    headers: tuple[tuple[Item, ...], tuple[Item, ...]]
    footers: tuple[tuple[Item, ...], tuple[Item, ...]]


def read_paper(parts: Mapping[str, bytes]) -> Paper:
    """The Word file as values."""
    reader = _Reader(parts)
    body = read_xml(parts["word/document.xml"]).find(f"{W}body")
    return Paper(
        sheet=_sheet(body),
        body=tuple(reader.items(body)),
        headers=(reader.part(body, "header", "first"), reader.part(body, "header", "default")),
        footers=(reader.part(body, "footer", "first"), reader.part(body, "footer", "default")),
    )


def _sheet(body: Element) -> Sheet:
    size, margins = body.find(f"{W}sectPr/{W}pgSz"), body.find(f"{W}sectPr/{W}pgMar")

    def measure(element: Element | None, name: str, default: int) -> float:
        value = None if element is None else element.get(f"{W}{name}")
        return abs(float(default if value is None else value)) * POINTS

    return Sheet(
        width=measure(size, "w", 11906),
        height=measure(size, "h", 16838),
        top=measure(margins, "top", 1418),
        right=measure(margins, "right", 1418),
        bottom=measure(margins, "bottom", 1418),
        left=measure(margins, "left", 1418),
        header=measure(margins, "header", 709),
        footer=measure(margins, "footer", 709),
    )


class _Reader:
    """Reads the parts in the order in which Word counts its numbers."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.parts = parts
        self.looks = Looks(parts.get("word/styles.xml"))
        self.numbering: Numbering = numbering_of(parts)

    def part(self, body: Element, kind: str, page: str) -> tuple[Item, ...]:
        """The header or footer of the first page or the others; empty when there is none."""
        sect = body.find(f"{W}sectPr")
        if sect is None or (page == "first" and sect.find(f"{W}titlePg") is None):
            return () if sect is None or page == "default" else self.part(body, kind, "default")
        for reference in sect.iterfind(f"{W}{kind}Reference"):
            if reference.get(f"{W}type") == page:
                name = self._target(next(value for key, value in reference.items() if key.endswith("}id")))
                return tuple(self.items(read_xml(self.parts[name])))
        return ()

    def _target(self, relation: str) -> str:
        relations = read_xml(self.parts["word/_rels/document.xml.rels"])
        target: str = next(one.get("Target") for one in relations if one.get("Id") == relation)
        return target.lstrip("/") if target.startswith("/") else f"word/{target}"

    def items(self, container: Element) -> Iterator[Item]:
        for element in container:
            if element.tag == f"{W}p":
                yield self._lines(element)
            elif element.tag == f"{W}tbl":
                yield self._grid(element)
            elif element.tag == f"{W}sdt":
                yield from self.items(element.find(f"{W}sdtContent"))

    def _lines(self, paragraph: Element) -> Lines:
        look = self.looks.of(paragraph)
        level = self.numbering.level_of(paragraph)
        return Lines(
            look,
            tuple(_pieces(paragraph, look)),
            self.numbering.next_label(paragraph),
            look if level is None else run_look(look, level.element),
        )

    def _grid(self, table: Element) -> Grid:
        rows = list(table.iterfind(f"{W}tr"))
        properties = table.find(f"{W}tblPr")
        right = properties.find(f"{W}tblCellMar/{W}right")
        return Grid(
            widths=tuple(float(column.get(f"{W}w")) * POINTS for column in table.iterfind(f"{W}tblGrid/{W}gridCol")),
            rows=tuple(tuple(map(self._cell, row.iterfind(f"{W}tc"))) for row in rows),
            heights=tuple(map(_least_height, rows)),
            heads=sum(row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows),
            lines=_colours(properties.find(f"{W}tblBorders")),
            gap=0 if right is None else float(right.get(f"{W}w")) * POINTS,
        )

    def _cell(self, cell: Element) -> Cell:
        return Cell(tuple(self.items(cell)), _colours(cell.find(f"{W}tcPr/{W}tcBorders")).get("top", ""))


def _least_height(row: Element) -> float:
    height = row.find(f"{W}trPr/{W}trHeight")
    return 0 if height is None else float(height.get(f"{W}val", 0)) * POINTS


def _colours(borders: Element | None) -> dict[str, str]:
    edges = [] if borders is None else [edge for edge in borders if edge.get(f"{W}val") not in ("nil", "none")]
    return {edge.tag.removeprefix(W): rgb(edge) for edge in edges}


def _pieces(paragraph: Element, look: Look) -> Iterator[Piece]:
    """The runs of a paragraph. What stands between the codes of a field is its result."""
    code, inside = "", ""
    for element in paragraph.iter(f"{W}r", f"{W}bookmarkStart"):
        if element.tag == f"{W}bookmarkStart":
            yield Piece(text="", name=element.get(f"{W}name", ""))
            continue
        border = element.find(f"{W}fldChar")
        if border is not None:
            inside = border.get(f"{W}fldCharType")
            code = "" if inside in ("begin", "end") else code
        code += "".join(instruction.text or "" for instruction in element.iterfind(f"{W}instrText"))
        text = "".join(map(_text, element))
        if text:
            yield _piece(text, code.split() if inside == "separate" else [], run_look(look, element))


def _piece(text: str, code: list[str], look: Look) -> Piece:
    target = code[1] if len(code) > 1 and code[0] == "REF" else ""
    shown = text.upper() if look.caps else text
    return Piece(
        text=shown,
        bold=look.bold,
        italic=look.italic,
        marked=look.marked,
        code=code[0] if code else "",
        target=target,
    )


def _text(element: Element) -> str:
    if element.tag == f"{W}t":
        return element.text or ""
    return {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "\u2011"}.get(element.tag, "")
