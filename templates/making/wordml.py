"""Pieces of WordprocessingML: paragraphs, runs, fields, tables, and the tags that steer a template."""

from __future__ import annotations

from xml.sax.saxutils import escape

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACES = f'xmlns:w="{WORD}" xmlns:r="{OFFICE}"'

INK = "1F1F1F"
SOFT = "595959"
LINE = "8C8C8C"
HAIR = "BFBFBF"
CM = 567
TEXT_WIDTH = 16 * CM
OPEN = '<w:highlight w:val="yellow"/>'
"""How a place looks that somebody must still fill in."""


def paragraph(style: str, *inside: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(inside)}</w:p>'


def text(words: str, how: str = "") -> str:
    properties = f"<w:rPr>{how}</w:rPr>" if how else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def tag(words: str) -> str:
    """A line that steers the template and vanishes when it is filled in."""
    return paragraph("Sturing", text(f"{{%p {words} %}}"))


def when(condition: str, *inside: str) -> str:
    """What is there only when there is something to say."""
    return f"{tag(f'if {condition}')}{''.join(inside)}{tag('endif')}"


def part(name: str) -> str:
    """Where a part comes."""
    return paragraph("Onderdeel", text(f"[[onderdeel: {name}]]"))


def field(instruction: str, shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r><w:t>{shown}</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def cell(width: int, *inside: str, borders: str = "") -> str:
    edges = f"<w:tcBorders>{borders}</w:tcBorders>" if borders else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{edges}</w:tcPr>{"".join(inside)}</w:tc>'


def row(*cells: str, head: bool = False, height: int = 0, exact: bool = False) -> str:
    repeat = "<w:tblHeader/>" if head else ""
    rule = "exact" if exact else "atLeast"
    high = f'<w:trHeight w:val="{height}" w:hRule="{rule}"/>' if height else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{high}{repeat}</w:trPr>{''.join(cells)}</w:tr>"


def steering_row(words: str, columns: int, widths: tuple[int, ...]) -> str:
    first = cell(widths[0], paragraph("Sturing", text(f"{{%tr {words} %}}")))
    return f"<w:tr>{first}{''.join(cell(width, paragraph('Sturing')) for width in widths[1:columns])}</w:tr>"


def table(widths: tuple[int, ...], *rows: str, borders: str = "", gap: int = 0) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="{gap}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
