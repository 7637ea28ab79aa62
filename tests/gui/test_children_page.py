"""Per child: gaps that look empty and are told, cells that open, the child's words kept apart, and a warning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.desk import ShippedLaw, exhibits, facts, people
from legalaid_desk.dossier import Child, Dossier, Fact
from ui.models.finding_rows import LETTER
from ui.pages.children import ChildrenPage
from ui.pages.filing import FilingPage
from ui.session import Session

Settled = Callable[[], None]
GAP = Qt.ItemDataRole.AccessibleTextRole
POINTS = 7


@pytest.fixture
def small_shipped(small_shipped: ShippedLaw) -> ShippedLaw:
    """The small law with the points per child of the whole one, and the questions they ask."""
    whole, small = shipped_law(), small_shipped.law
    law = replace(
        small,
        questions={**whole.questions, **small.questions},
        arguments={**whole.arguments, **small.arguments},
        steps={**small.steps, **whole.steps},
        sources={**whole.sources, **small.sources},
        relief={**whole.relief, **small.relief},
        phrases={**whole.phrases, **small.phrases},
        walkthroughs={**small.walkthroughs, "zeven-punten": whole.walkthroughs["zeven-punten"]},
    )
    return replace(small_shipped, law=law)


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> ChildrenPage:
    return shown(opened, qtbot)


def shown(session: Session, qtbot: QtBot, width: int = 1080) -> ChildrenPage:
    made = ChildrenPage(session)
    qtbot.addWidget(made)
    made.setMinimumSize(1, 1)
    made.resize(width, 720)
    made.show()
    made.show_item("")
    return made


def words(page: ChildrenPage) -> list[str]:
    return [label.text() for label in page.detail.findChildren(QLabel)]


def press(page: ChildrenPage, name: str) -> None:
    shown = [one for one in page.findChildren(QPushButton, name) if one.isVisibleTo(page)]
    QTest.keyClick(shown[0], Qt.Key.Key_Space)


def test_the_points_stand_down_and_the_children_across(page: ChildrenPage) -> None:
    model = page.table.model()
    assert (model.rowCount(), model.columnCount()) == (POINTS, 2)
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in (0, 1)] == ["Elif, 11", "Noah, 6"]
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_gap_looks_empty_and_is_told(page: ChildrenPage) -> None:
    gap = page.table.cells.index_of("identity|c2")
    assert gap.data() == ""
    assert gap.data(GAP) == "Noah, 6: 1. Who the child is, gap, nothing known yet"
    assert page.head.remark.text().endswith("gaps")


def test_a_cell_tells_what_is_known_first(page: ChildrenPage) -> None:
    views = page.table.cells.index_of("views|c1")
    assert views.data().startswith("“Ik wil op mijn school blijven.”")
    assert page.table.cells.index_of("education|c1").data() == "groep 8"


def test_arrows_go_from_cell_to_cell_and_the_finding_follows(page: ChildrenPage) -> None:
    page.show_item("identity|c1")
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    assert page.table.current_key() == "views|c2"
    assert "Noah, 6" in words(page)
    assert "2. What the child itself thinks" in words(page)


def test_the_childs_own_words_stand_in_a_frame_with_how_they_were_heard(page: ChildrenPage) -> None:
    page.show_item("views|c1")
    frames = [one for one in page.detail.findChildren(QFrame) if one.property("role") == "inset"]
    heard = "gesprek · by whom is not written down · the day is not written down · 11 years old then"
    assert [one.accessibleName() for one in frames] == [f"“Ik wil op mijn school blijven.” {heard}"]
    page.show_item("views|c2")
    assert [one for one in page.detail.findChildren(QFrame) if one.property("role") == "inset"] == []


def test_topics_are_shown_without_any_measure(page: ChildrenPage) -> None:
    page.show_item("education|c1")
    assert "To think of, never to measure: no score, and not for the filing." in words(page)
    assert "Education" in words(page)


def test_a_topic_says_what_a_bare_answer_is_an_answer_to(page: ChildrenPage, opened: Session) -> None:
    for question, value in (("ch-heard", True), ("ch-identity", False)):
        opened.did("", facts.learn(opened.desk, "d-1", Fact(question=question, subject="c1", value=value)))
    page.show_item("views|c1")
    respect = words(page)[words(page).index("Respect") + 1]
    assert [line.partition(" this child")[0] for line in respect.splitlines()] == [
        "Yes: Has",
        "No: Is there a paper on",
    ]


def test_a_paragraph_that_is_all_to_be_filled_in_says_what_it_waits_for(page: ChildrenPage, opened: Session) -> None:
    learned = Fact(question="ch-identity", subject="c1", value=True)
    opened.did("", facts.learn(opened.desk, "d-1", learned))
    page.show_item("identity|c1")
    wanted = "Which language, faith, culture or character of this child belongs to this place?"
    assert f"To be written once it is known: {wanted}" in words(page)
    assert not any(text.startswith("[") for text in words(page))


def test_what_is_still_to_ask_leads_to_the_walk_and_an_inquiry_to_its_letter(page: ChildrenPage, qtbot: QtBot) -> None:
    page.show_item("identity|c2")
    with qtbot.waitSignal(page._session.show_page) as asked:
        press(page, "ask-ch-identity")
    assert asked.args == ["walk", "ch-identity|c2"]
    press(page, "letter-client-identity")
    assert page.stack.currentWidget() is page.letter
    assert "Noah" in page.letter.text.toPlainText()


def test_a_letter_to_a_school_is_about_one_child(page: ChildrenPage) -> None:
    page.show_item(f"{LETTER}zeven-punten/school:c1")
    text = page.letter.text.toPlainText()
    assert "Elif" in text
    assert "Noah" not in text


def test_twenty_children_move_on_beside_the_points(opened: Session, qtbot: QtBot, settled: Settled) -> None:
    for number in range(20):
        opened.do("", people.put_child, Child(id=f"k{number}", given_name=f"Kind{number}", age_stated=number % 18))
    settled()
    page = shown(opened, qtbot)
    assert page.table.model().columnCount() == 22
    assert page.table.horizontalScrollBar().maximum() > 0
    before = page.table.verticalHeader().geometry()
    page.show_item("education|k19")
    page.table.scrollTo(page.table.currentIndex())
    assert page.table.horizontalScrollBar().value() > 0
    assert page.table.verticalHeader().geometry() == before
    assert page.table.visualRect(page.table.currentIndex()).right() <= page.table.viewport().width()


def test_in_a_small_window_enter_opens_a_cell_and_escape_goes_back(opened: Session, qtbot: QtBot) -> None:
    page = shown(opened, qtbot, width=560)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert (page.table.isVisible(), page.stack.isVisible()) == (True, False)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert (page.table.isVisible(), page.stack.isVisible(), page.focusWidget() is page.back) == (False, True, True)
    QTest.keyClick(page.back, Qt.Key.Key_Escape)
    assert (page.table.isVisible(), page.stack.isVisible(), page.focusWidget() is page.table) == (True, False, True)


def test_without_children_the_first_act_is_to_add_them(session: Session, qtbot: QtBot) -> None:
    session.desk.add(Dossier(id="leeg"), "new")
    with qtbot.waitSignal(session.opened):
        session.open("leeg")
    page = shown(session, qtbot)
    assert page.no_children.isVisible()
    assert not page.split.isVisible()
    with qtbot.waitSignal(session.show_page) as asked:
        press(page, "add-children")
    assert asked.args == ["intake", "children"]


def test_the_page_comes_back_to_the_same_cell(page: ChildrenPage, opened: Session, qtbot: QtBot) -> None:
    page.show_item("health|c2")
    assert shown(opened, qtbot).table.current_key() == "health|c2"


def with_child_words(session: Session, settled: Settled) -> None:
    session.do("", exhibits.describe, "e1", title="Briefje van Elif", dated=None, child_words=True)
    settled()


def test_the_page_warns_before_a_childs_words_go_into_the_bundle(page: ChildrenPage, settled: Settled) -> None:
    assert not page.warning.isVisible()
    with_child_words(page._session, settled)
    assert page.warning.isVisible()
    assert [one.text() for one in page.warning.findChildren(QPushButton) if one.isVisible()] == ["Exhibit 1"]


def test_the_filing_asks_once_before_it_writes_them(
    opened: Session, qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(*_: object) -> str:
        asked.append("folder")
        return ""

    monkeypatch.setattr("ui.pages.filing.QFileDialog.getExistingDirectory", choose)
    page = FilingPage(opened)
    qtbot.addWidget(page)
    page.show()
    page.write.click()
    assert asked == ["folder"]
    with_child_words(opened, settled)
    page.write.click()
    assert asked == ["folder"]
    assert page.child_words.go.isVisible()
    assert page.child_words.go.hasFocus()
    page.child_words.go.click()
    assert asked == ["folder", "folder"]
    page.write.click()
    assert asked == ["folder"] * 3
    page.close()
    settled()


def test_law_texts_without_points_per_child_say_so(page: ChildrenPage) -> None:
    session = page._session
    session.desk.books.use(replace(session.law, version="2026.0", walkthroughs={}))
    session.take_up_law()
    assert page.no_points.isVisible()
    assert not page.split.isVisible()
