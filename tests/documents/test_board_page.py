"""The page for the file: one page, in the house's face, with everything that stands on it readable as text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk.sheet import Cell, Picture, Sheet, sheet_of
from legalaid_desk.documents.board import board_pdf, write_board
from legalaid_desk.documents.pdftext import page_text, squeezed
from legalaid_desk.dossier import Dossier, Fact, Weighing
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.errors import NotWritable
from legalaid_desk.law.reading import as_law, read_folder
from legalaid_desk.walk import Walk
from legalaid_desk.walk.weighing import board

TODAY = date(2026, 11, 25)
LAW = as_law(read_folder(law_folder()))


@cache
def sample(name: str) -> Dossier:
    made = from_json((sample_folder() / name / "dossier.json").read_text(encoding="utf-8"))
    keys = tuple(entry.key for entry in board(Walk(made, LAW, TODAY)).entries)
    return replace(made, weighing=Weighing(printed=keys[:-1], left_out=keys[-1:]))


def text_of(pdf: bytes) -> tuple[str, int]:
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as opened:
        return squeezed("".join(map(page_text, opened.pages))), len(opened.pages)


@pytest.mark.parametrize("name", ["huurachterstand", "overlast"])
@pytest.mark.parametrize("picture", Picture)
def test_all_that_a_picture_holds_stands_on_the_paper(name: str, picture: Picture) -> None:
    sheet = sheet_of(Walk(sample(name), LAW, TODAY), picture)
    text, _ = text_of(board_pdf(sheet))
    wanted = [sheet.title, *sheet.notes, *sheet.feet, *(line.text for line in sheet.lines)]
    wanted += [line for row in sheet.rows for cell in row for line in (cell.text, *cell.lines)]
    assert len(wanted) > 10
    assert not [one for one in wanted if squeezed(one) not in text]


@pytest.mark.parametrize("name", ["huurachterstand", "overlast"])
def test_a_weighing_of_some_twenty_points_and_a_tree_fit_on_one_page(name: str) -> None:
    walk = Walk(sample(name), LAW, TODAY)
    assert text_of(board_pdf(sheet_of(walk, Picture.WEIGHING)))[1] == 1
    assert text_of(board_pdf(sheet_of(walk, Picture.TREE)))[1] == 1


def test_what_was_left_out_is_said_and_a_warning_stands_on_top() -> None:
    refused = sample("huurachterstand").learn(Fact(question="ll-alternative", value="refused"))
    sheet = sheet_of(Walk(refused, LAW, TODAY), Picture.WEIGHING)
    assert any(note.startswith("Let op: Een passend aanbod is geweigerd.") for note in sheet.notes)
    assert any(foot.startswith("In de afweging gezet") for foot in sheet.feet)  # no offer was made: that fell away


def test_an_answer_that_was_picked_reads_as_it_was_picked_and_not_as_a_clause_of_a_sentence() -> None:
    sheet = sheet_of(Walk(sample("huurachterstand"), LAW, TODAY), Picture.TREE)
    told = [line.text for line in sheet.lines]
    assert "Is er opvang voor het gezin als het moet vertrekken? Wachtlijst (gezien; productie 7)" in told
    options = [one for question in LAW.questions.values() for one in question.options if one.printed]
    assert options
    assert not [line for line in told for one in options if f"? {one.printed}" in line]


def test_more_than_a_page_goes_on_to_the_next_and_loses_nothing() -> None:
    rows = tuple((Cell(f"Links {n}. " + "woord " * 60), Cell(f"Rechts {n}.")) for n in range(80))
    text, pages = text_of(board_pdf(Sheet(picture=Picture.ISSUES, title="T", about="A", heads=("L", "R"), rows=rows)))
    assert pages > 1
    assert squeezed("Links 79.") in text


def test_the_same_sheet_is_the_same_file_and_an_alien_letter_is_seen_to_be_lost() -> None:
    sheet = Sheet(picture=Picture.TREE, title="<b>T & \u4e2d", about="", notes=("n",))
    assert board_pdf(sheet) == board_pdf(sheet)
    assert squeezed("<b>T & [?]") in text_of(board_pdf(sheet))[0]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotWritable):
        write_board(Sheet(picture=Picture.TREE, title="T", about=""), tmp_path / "weg" / "blad.pdf")
