"""The models of the road: sound by Qt's own tester, changed in place where they can be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from legalaid_desk.desk import Desk, choices, facts
from legalaid_desk.dossier import Decision, Fact, Standing
from legalaid_desk.filings import compose
from legalaid_desk.walk import State
from ui.models.argument_rows import REQUEST, Filter, argument_rows
from ui.models.exhibit_rows import exhibit_rows
from ui.models.fact_lines import event_lines, fact_lines, unknown_lines
from ui.models.lines import Line, LinesModel
from ui.models.outline_rows import outline_rows
from ui.models.rows import Mark, Role, Row, RowsModel, all_rows
from ui.models.source_rows import SourceFilter, source_rows
from ui.models.walk_rows import walk_rows
from ui.session import Session
from ui.widgets.lines_view import LinesView
from ui.widgets.rows_view import RowsView

TREE = (
    Row("a", "first", children=(Row("a1", "below"), Row("a2", "below too", children=(Row("deep", "deepest"),)))),
    Row("b", "second", detail="word", number="2"),
)


def learned(session: Session, question: str, subject: str = "case", *, value: object = True) -> None:
    """Store an answer and open the dossier as it is then."""
    fact = Fact(question=question, subject=subject, value=value)  # type: ignore[arg-type] # any kind of answer
    session.did("", facts.learn(session.desk, "d-1", fact))


def test_a_tree_of_rows_is_sound(qapp: QApplication) -> None:
    model = RowsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(TREE)
    model.set_rows(TREE[::-1])
    model.set_rows(())
    model.set_rows(TREE)
    assert model.keys() == ("a", "a1", "a2", "deep", "b")
    assert model.index_of("deep").parent() == model.index_of("a2")
    assert model.index_of("nowhere") == QModelIndex()


def test_rows_with_the_same_keys_are_changed_in_place(qapp: QApplication) -> None:
    model = RowsModel()
    model.set_rows(TREE)
    changed: list[str] = []
    model.dataChanged.connect(lambda index, _: changed.append(index.data(Role.KEY)))
    reset: list[bool] = []
    model.modelReset.connect(lambda: reset.append(True))
    model.set_rows((TREE[0], Row("b", "second", detail="other word", number="2")))
    assert (changed, reset) == (["b"], [])
    model.set_rows(TREE[1:])
    assert reset == [True]


def test_a_screen_reader_hears_number_words_and_detail(qapp: QApplication) -> None:
    model = RowsModel()
    model.set_rows(TREE)
    assert model.index_of("b").data(Qt.ItemDataRole.AccessibleTextRole) == "2 · second · word"


def test_nobody_can_go_to_a_passive_row(qapp: QApplication) -> None:
    model = RowsModel()
    model.set_rows((Row("head", "Heading", passive=True), Row("x", "A row")))
    assert not model.flags(model.index_of("head")) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(model.index_of("x")) & Qt.ItemFlag.ItemIsSelectable


def test_a_view_keeps_its_place_when_rows_change_and_says_nothing(dressed: QApplication) -> None:
    view = RowsView("rows")
    picked: list[str] = []
    view.picked.connect(picked.append)
    view.show_rows(TREE)
    assert view.go_to("deep")
    view.show_rows((Row("new", "new"), *TREE))
    assert (view.current_key(), picked) == ("deep", [])
    view.setCurrentIndex(view.rows.index_of("b"))
    assert picked == ["b"]
    view.deleteLater()


def test_lines_are_sound(qapp: QApplication) -> None:
    model = LinesModel(("One", "Two"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_lines((Line("a", ("1", "2")), Line("b", ("3", "4"))))
    model.set_lines((Line("a", ("1", "9")), Line("b", ("3", "4"))))
    model.set_lines(())
    assert model.rowCount() == 0
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Two"


def test_a_table_is_searched_by_all_words(dressed: QApplication) -> None:
    table = LinesView("lines", ("One", "Two"), (1, 1))
    table.show_lines((Line("a", ("red", "house")), Line("b", ("red", "tree")), Line("c", ("blue", "house"))))
    table.search("HOUSE red")
    assert table.model().rowCount() == 1
    assert table.go_to("a")
    assert not table.go_to("b")
    table.deleteLater()


def test_a_step_tells_how_much_is_left_to_ask(opened: Session) -> None:
    before = walk_rows(opened.walk)
    assert [row.key for row in before] == ["s4", "s8"]
    assert before[0].detail == "2 to ask"
    learned(opened, "referred")
    row = next(row for row in all_rows(walk_rows(opened.walk)) if row.key == "referred|case")
    assert (row.mark, row.detail) == (Mark.DONE, "yes")


def test_questions_about_a_child_name_the_child(opened: Session) -> None:
    texts = [row.text for row in all_rows(walk_rows(opened.walk))]
    assert "Elif, 11: Is the child ill?" in texts
    assert "Noah, 6: Is the child ill?" in texts


def test_a_search_shows_only_what_matches(opened: Session) -> None:
    rows = walk_rows(opened.walk, "noah")
    assert rows
    assert all("Noah" in child.text for row in rows for child in row.children)


def test_arguments_are_filtered_by_state_step_and_words(opened: Session) -> None:
    learned(opened, "referred", value=False)
    walk = opened.walk
    open_ones = [row.key for row in all_rows(argument_rows(walk, Filter(State.OPEN)))]
    assert open_ones == ["s4", "steps-missing"]
    assert [row.key for row in argument_rows(walk, Filter(step="s8"))] == ["s8"]
    assert [row.key for row in argument_rows(walk, Filter(words="no such words"))] == []


def test_a_chosen_argument_that_is_closed_still_shows_that_it_is(opened: Session) -> None:
    learned(opened, "referred", value=True)
    learned(opened, "contact", value=True)
    opened.did("", choices.decide(opened.desk, "d-1", "steps-missing", Decision.CHOSEN))
    row = next(row for row in all_rows(argument_rows(opened.walk)) if row.key == "steps-missing")
    assert (row.mark, row.detail) == (Mark.CLOSED, "chosen")


def test_requests_stand_last_by_tier(opened: Session) -> None:
    requests = argument_rows(opened.walk)[-1]
    assert [row.key for row in requests.children] == [f"{REQUEST}reject", f"{REQUEST}term"]


def test_facts_without_proof_come_first(opened: Session) -> None:
    proved = Fact(question="contact", value=False, standing=Standing.SEEN, exhibits=("e1",))
    opened.did("", facts.learn(opened.desk, "d-1", proved))
    learned(opened, "referred", value=False)
    lines = fact_lines(opened.walk)
    assert [line.key for line in lines] == ["referred|case", "contact|case"]
    assert (lines[0].cells[4], lines[1].cells[4]) == ("no proof", "1")
    assert lines[0].cells[5] == "Steps missing"


def test_what_nobody_knows_is_a_list_of_its_own(opened: Session) -> None:
    opened.did("", facts.learn(opened.desk, "d-1", Fact(question="referred", standing=Standing.UNKNOWN)))
    learned(opened, "contact")
    assert [line.key for line in unknown_lines(opened.walk)] == ["referred|case"]
    assert event_lines(opened.walk.view) == ()


def test_the_outline_tells_what_was_left_out_and_why(opened: Session) -> None:
    learned(opened, "ill", "c1")
    opened.did("", choices.decide(opened.desk, "d-1", "each-child", Decision.CHOSEN))
    composition = compose(opened.walk, "antwoord")
    left = outline_rows(composition, opened.walk.view)[-1]
    reasons = {row.detail for row in left.children}
    assert "Which school?" in reasons
    assert "read HR 1 januari 2020, ECLI:NL:HR:2020:1" in reasons


def test_exhibits_carry_their_number_and_where_they_are_mentioned(opened: Session) -> None:
    rows = exhibit_rows(opened.walk.view, opened.composition[0].draft)
    assert [(row.number, row.text, row.detail) for row in rows] == [
        ("1", "Herinneringsbrief", "no file"),
        ("2", "Betaalbewijs", "no file"),
    ]


@pytest.mark.parametrize(
    "words, found", [("", ["wet", "arrest"]), ("stappen", ["wet"]), ("geheugen 2020", ["arrest"]), ("niets zo", [])]
)
def test_sources_are_found_by_every_word_on_the_card(desk: Desk, words: str, found: list[str]) -> None:
    assert [row.key for row in source_rows(desk.law, SourceFilter(words=words))] == found
