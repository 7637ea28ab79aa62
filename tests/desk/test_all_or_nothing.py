"""Several files into one folder: all of them or none, and the message names what the user knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalaid_desk.desk.writing import all_or_nothing
from legalaid_desk.errors import DiskFull, NotWritable


def write(folder: Path, *names: str) -> None:
    with all_or_nothing(folder) as work:
        for name in names:
            (work / name).write_text("nieuw", encoding="utf-8")


def test_a_file_that_cannot_be_replaced_leaves_the_others_as_they_were(tmp_path: Path) -> None:
    write(tmp_path, "a.pdf")
    (tmp_path / "a.pdf").write_text("oud", encoding="utf-8")
    (tmp_path / "b.docx").mkdir()  # what a program that holds a file open does elsewhere
    with pytest.raises(NotWritable) as told:
        write(tmp_path, "a.pdf", "b.docx", "c.pdf")
    assert told.value.path == tmp_path / "b.docx"
    assert (tmp_path / "a.pdf").read_text(encoding="utf-8") == "oud"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "b.docx"]


def test_what_was_new_is_taken_away_again(tmp_path: Path) -> None:
    (tmp_path / "b.docx").mkdir()
    with pytest.raises(NotWritable):
        write(tmp_path, "a.pdf", "b.docx")
    assert [path.name for path in tmp_path.iterdir()] == ["b.docx"]


def test_the_message_names_the_file_where_it_was_to_come(tmp_path: Path) -> None:
    with pytest.raises(DiskFull) as full, all_or_nothing(tmp_path / "uit") as work:
        raise DiskFull(work / "stuk.pdf")
    with pytest.raises(NotWritable) as refused, all_or_nothing(tmp_path / "uit") as work:
        raise NotWritable(work / "stuk.pdf")
    assert full.value.path == refused.value.path == tmp_path / "uit" / "stuk.pdf"


def test_a_trouble_elsewhere_is_told_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(DiskFull) as told, all_or_nothing(tmp_path / "uit"):
        raise DiskFull(tmp_path / "kluis")
    assert told.value.path == tmp_path / "kluis"
