"""A letter as a plain Word file: one paragraph for each line, in the house's book face, ready to be changed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from .whole import written_whole

FACE, SIZE = "Cambria", 11


def write_letter(text: str, target: Path) -> Path:
    """Write the letter, whole or not at all. Raises NotWritable, DiskFull."""
    document = _letter(text)
    with written_whole(target) as beside:
        document.save(str(beside))
    return target


def _letter(text: str) -> Any:
    from docx import Document
    from docx.shared import Cm, Pt

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2.5)
    style: Any = document.styles["Normal"]
    style.font.name, style.font.size = FACE, Pt(SIZE)
    style.paragraph_format.space_after, style.paragraph_format.line_spacing = Pt(0), 1.15
    for line in text.splitlines():
        document.add_paragraph(line)
    _forget_who(document)
    return document


def _forget_who(document: Any) -> None:
    """The library signs every file with its own name and a day of long ago."""
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = properties.title = ""
    properties.created = properties.modified = datetime(2026, 1, 1)  # noqa: DTZ001 - a date inside Word has no zone
