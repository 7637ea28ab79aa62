"""A letter as a Word file: every line of it a paragraph, nothing of who wrote it, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.documents import OfficePapers
from legalaid_desk.errors import NotWritable

TEXT = "Rotterdam, 25 november 2026\n\nGeachte heer, mevrouw,\n\n1. Wilt u <b>dit</b> & dat schrijven?\n"


def read(path: Path) -> Any:
    from docx import Document

    return Document(str(path))


def test_every_line_is_a_paragraph(tmp_path: Path) -> None:
    OfficePapers().write_letter(TEXT, tmp_path / "brief.docx")
    document = read(tmp_path / "brief.docx")
    assert [paragraph.text for paragraph in document.paragraphs] == TEXT.splitlines()


def test_it_does_not_tell_who_wrote_it(tmp_path: Path) -> None:
    OfficePapers().write_letter(TEXT, tmp_path / "brief.docx")
    about = read(tmp_path / "brief.docx").core_properties
    assert (about.author, about.last_modified_by, about.comments, about.title) == ("", "", "", "")


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(NotWritable):
        OfficePapers().write_letter(TEXT, tmp_path / "nergens" / "brief.docx")
    assert list(tmp_path.iterdir()) == []
