"""Set a letter as a Word file, with the same bytes every time."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from .pieces import SAMPLE_LINE, House, house_of, parts_of

MADE = datetime(2026, 11, 12, 9, 0)


def set_word(texts: dict[str, Any]) -> bytes:
    """The Word letter of a case."""
    piece = texts["word"]
    house = house_of(texts, piece["house"])
    document = _blank(house)
    _paragraph(document, house.name, size=16, bold=True, colour=house.ink, after=0)
    for line in house.lines:
        _paragraph(document, line, size=9, colour="#6b6b6b", after=0)
    _paragraph(document, "", after=8)
    for line in (*piece["to"], "", piece["date"], "", *piece["facts"], ""):
        _paragraph(document, line, bold=line.startswith("Betreft"), after=0)
    for part in parts_of(piece["body"]):
        _paragraph(document, " ".join(part.lines), style="List Bullet" if part.kind == "item" else "Normal")
    return _same_bytes(document)


def _blank(house: House) -> WordDocument:
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    page.top_margin = page.bottom_margin = Cm(2.2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    _set_language(normal.element)
    foot = page.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = foot.add_run(SAMPLE_LINE)
    run.font.size, run.font.color.rgb = Pt(8), RGBColor(0x6B, 0x6B, 0x6B)
    properties = document.core_properties
    properties.author, properties.title, properties.comments = house.name, "", ""
    properties.created = properties.modified = MADE
    properties.language = "nl-NL"
    return document


def _set_language(style: Any) -> None:
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "nl-NL")
    style.get_or_add_rPr().append(language)


def _paragraph(
    document: WordDocument,
    text: str,
    *,
    style: str = "Normal",
    size: float = 11,
    bold: bool = False,
    colour: str = "#1a1a1a",
    after: float = 7,
) -> None:
    paragraph = document.add_paragraph(style=style)
    paragraph.paragraph_format.space_after = Pt(after)
    run = paragraph.add_run(text)
    run.bold = bold
    run.font.size = Pt(size)
    run.font.color.rgb = RGBColor.from_string(colour.removeprefix("#").upper())


def _same_bytes(document: WordDocument) -> bytes:
    """Zip times and order are the only things that differ between two runs."""
    written, target = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as source, ZipFile(target, "w", ZIP_DEFLATED) as fixed:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = ZipInfo(name, (2026, 11, 12, 9, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            fixed.writestr(entry, source.read(name))
    return target.getvalue()
