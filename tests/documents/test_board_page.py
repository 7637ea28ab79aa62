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


def letters(pdf: bytes) -> set[float]:
    """The sizes of the letters on all pages."""
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as opened:
        written = [one for page in opened.pages for one in pikepdf.parse_content_stream(page, "Tf")]
    return {float(one.operands[1]) for one in written}


def with_points(name: str, count: int) -> Sheet:
    """The issue table when this many arguments are chosen."""
    made = sample(name)
    kept = [one for one in made.choices if one.item in LAW.arguments][:count]
    return sheet_of(Walk(replace(made, choices=tuple(kept)), LAW, TODAY), Picture.ISSUES)


@pytest.mark.parametrize("name", ["huurachterstand", "overlast"])
def test_a_table_of_some_ten_issues_fits_on_one_page_on_its_side_and_can_be_read(name: str) -> None:
    import pikepdf

    sheet = with_points(name, 11)
    assert len(sheet.rows) >= 10
    pdf = board_pdf(sheet)
    with pikepdf.open(BytesIO(pdf)) as opened:
        (page,) = opened.pages
        assert page.mediabox[2] > page.mediabox[3]
    assert min(letters(pdf)) >= 8


@pytest.mark.parametrize("name", ["huurachterstand", "overlast"])
def test_a_longer_table_goes_on_with_its_head_and_the_pages_are_counted(name: str) -> None:
    import pikepdf

    sheet = with_points(name, 99)
    pdf = board_pdf(sheet)
    with pikepdf.open(BytesIO(pdf)) as opened:
        pages = [squeezed(page_text(page)) for page in opened.pages]
    assert 2 <= len(pages) <= 3
    for number, page in enumerate(pages, start=1):
        assert all(squeezed(head) in page for head in sheet.heads)
        assert squeezed(f"Geschilpunten · {number} / {len(pages)}") in page
    for row in sheet.rows:  # no row is torn in two
        assert any(all(squeezed(line) in page for cell in row for line in (cell.text, *cell.lines)) for page in pages)
    assert min(letters(pdf)) >= 8


def test_a_source_that_speaks_against_several_points_is_named_once_below_the_table() -> None:
    sheet = with_points("huurachterstand", 99)
    (foot,) = sheet.feet
    cited = [line for row in sheet.rows for line in row[3].lines]
    assert "[1]" in cited[0]
    last = max(int(number) for line in cited for number in line.replace("[", "").replace("]", "").split())
    assert [f"[{number}] " in foot for number in range(1, last + 2)] == [True] * last + [False]
    assert foot.count("ECLI:NL:GHARL:2019:6344") == 1


def test_an_answer_longer_than_a_page_is_carried_over_and_not_lost() -> None:
    long = Cell("", ("woord " * 4000 + "einde",))
    sheet = Sheet(
        picture=Picture.ISSUES,
        title="T",
        about="",
        heads=("a", "b", "c", "d"),
        rows=((Cell("1."), long, Cell(), Cell()),),
    )
    text, pages = text_of(board_pdf(sheet))
    assert pages > 1
    assert "einde" in text


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
