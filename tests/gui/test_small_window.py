"""In a small window, or on a screen at 200%, the panes that can wait give their room to what is being done."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import facts
from legalaid_desk.dossier import Choice, Decision, Fact
from ui.languages import speak
from ui.look import MEDIUM
from ui.pages.arguments import ArgumentsPage
from ui.pages.exhibits import ExhibitsPage
from ui.pages.facts import FactsPage
from ui.pages.filing import FilingPage
from ui.pages.gaps import GapsPage
from ui.pages.walk import WalkPage
from ui.session import Session
from ui.widgets.approval_bar import ApprovalBar
from ui.widgets.argument_detail import beside
from ui.widgets.decision_bar import DecisionBar
from ui.widgets.panels import Pane
from ui.widgets.segments import Segments
from ui.widgets.words import label

NOON = datetime(2026, 11, 25, 12).astimezone()
LeftToRight, TopToBottom = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


def at_width(page: QWidget, qtbot: QtBot, width: int) -> None:
    qtbot.addWidget(page)
    page.setMinimumSize(1, 1)  # the window does the same: it may be smaller than its page would like
    page.resize(width, 420)
    page.show()


@pytest.mark.parametrize("width, steps, why", [(560, False, False), (724, False, True), (1080, True, True)])
def test_the_question_keeps_its_room(opened: Session, qtbot: QtBot, width: int, steps: bool, why: bool) -> None:
    page = WalkPage(opened)
    at_width(page, qtbot, width)
    assert (page.steps.isVisible(), page.why.isVisible()) == (steps, why)
    assert page.onward.width() >= page.onward.sizeHint().width()
    assert page.keys.isVisible() == (width >= 900)


def test_f1_brings_the_reasons_back_in_a_small_window(opened: Session, qtbot: QtBot) -> None:
    page = WalkPage(opened)
    at_width(page, qtbot, 560)
    page.explain()
    assert page.why.isVisible()


@pytest.mark.parametrize("width, way", [(300, TopToBottom), (440, LeftToRight)])
def test_what_speaks_against_stands_under_what_speaks_for_where_it_would_be_cut_off(
    qtbot: QtBot, width: int, way: QBoxLayout.Direction
) -> None:
    pane = Pane("both", "both sides")
    qtbot.addWidget(pane)
    sides = beside(label("voor"), label("tegen: " + "een-lang-woord-van-een-citaat"))
    pane.replace(sides)
    pane.resize(width + 2 * MEDIUM, 300)
    pane.show()
    assert sides.width() == width
    layout = sides.layout()
    assert isinstance(layout, QBoxLayout)
    assert layout.direction() is way


@pytest.mark.parametrize("width, wraps", [(220, True), (900, False)])
def test_who_approved_it_and_when_is_not_cut_off(qtbot: QtBot, width: int, *, wraps: bool) -> None:
    bar = ApprovalBar()
    at_width(bar, qtbot, width)
    choice = Choice(item="steps", decision=Decision.CHOSEN).approve("mr. J. Offermans-van der Verzonnen", NOON)
    bar.show_choice(choice, lawyer="mr. A. de Wit", is_lawyer=True, waits=True)
    assert bar.approval.wordWrap() is wraps
    qtbot.waitUntil(lambda: bar.approval.width() <= bar.width())
    assert bar.approval.text().endswith("2026, 12:00")


def test_the_names_of_exhibits_keep_their_room(opened: Session, qtbot: QtBot) -> None:
    page = ExhibitsPage(opened)
    at_width(page, qtbot, 560)
    assert not page.paper.isVisible()
    page.resize(1080, 720)
    assert page.paper.isVisible()


def test_the_decisions_can_be_read(opened: Session, qtbot: QtBot) -> None:
    bar = DecisionBar(ArgumentsPage(opened))
    at_width(bar, qtbot, 1000)
    assert bar._row.direction() is QBoxLayout.Direction.LeftToRight
    bar.setFixedWidth(300)
    assert bar._row.direction() is QBoxLayout.Direction.TopToBottom


@pytest.mark.parametrize("width", [668, 1080])
def test_the_argument_keeps_more_room_than_the_list(opened: Session, qtbot: QtBot, width: int) -> None:
    page = ArgumentsPage(opened)
    at_width(page, qtbot, width)
    page.show_item("")
    qtbot.waitUntil(page.bar.isVisible)
    assert page.stack.width() > 1.5 * page.list.width()


def test_the_arguments_and_the_one_at_hand_take_turns(opened: Session, qtbot: QtBot) -> None:
    page = ArgumentsPage(opened)
    at_width(page, qtbot, 564)
    page.resize(564, 474)  # of a window of 640 by 560
    page.show_item("")
    assert (page.list.isVisible(), page.argument.isVisible(), page.bar.isVisible()) == (True, False, False)
    page.list.setCurrentIndex(page.list.rows.index_of("steps-missing"))
    page.list.activated.emit(page.list.currentIndex())
    assert (page.list.isVisible(), page.argument.isVisible(), page.bar.isVisible()) == (False, True, True)
    assert page.focusWidget() is page.back
    assert not page.head.remark.isVisible()
    qtbot.waitUntil(lambda: page.stack.width() > 500)
    assert page.stack.height() > 474 / 2
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.back, Qt.Key.Key_Escape)
    assert (page.list.isVisible(), page.back.isVisible(), page.focusWidget()) == (True, False, page.list)
    page.show_item("each-child")  # from another page: to the argument itself
    assert (page.list.isVisible(), page.argument.isVisible()) == (False, True)
    page.resize(1080, 720)
    assert (page.list.isVisible(), page.argument.isVisible(), page.back.isVisible()) == (True, True, False)
    assert page.head.remark.isVisible()


def test_a_row_of_a_step_opens_nothing(opened: Session, qtbot: QtBot) -> None:
    page = ArgumentsPage(opened)
    at_width(page, qtbot, 564)
    page.show_item("")
    page._item = "s4"
    page.list.activated.emit(page.list.currentIndex())
    assert page.list.isVisible()


@pytest.mark.parametrize("width", [560, 724, 816, 1048])
def test_the_form_of_an_exhibit_is_no_wider_than_its_pane(opened: Session, qtbot: QtBot, width: int) -> None:
    speak("nl")
    try:
        page = ExhibitsPage(opened)
        at_width(page, qtbot, width)
        page.show_item("")
        inside = page.form.widget()
        assert inside is not None
        qtbot.waitUntil(lambda: 0 < inside.width() <= page.form.viewport().width())
    finally:
        speak("en")


@pytest.mark.parametrize("width", [564, 648, 724, 760, 784, 824, 1080])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_heading_of_the_facts_is_cut(opened: Session, qtbot: QtBot, width: int, language: str) -> None:
    opened.did("", facts.learn(opened.desk, "d-1", Fact(question="referred", value=False)))
    speak(language)
    try:
        page = FactsPage(opened)
        at_width(page, qtbot, width)
        page.show_item("facts")
        table = page.tables["facts"]
        font = QFont(table.horizontalHeader().font())
        font.setPointSizeF(9.5)
        font.setWeight(QFont.Weight.DemiBold)
        shown = [place for place in range(6) if not table.isColumnHidden(place)]
        assert len(shown) >= 4
        for place in shown:
            text = str(table.lines.headerData(place, Qt.Orientation.Horizontal))
            assert table.columnWidth(place) >= QFontMetrics(font).horizontalAdvance(text) + 16, text
        assert sum(map(table.columnWidth, shown)) <= table.viewport().width()
    finally:
        speak("en")


def test_the_facts_and_the_line_at_hand_take_turns(opened: Session, qtbot: QtBot) -> None:
    opened.did("", facts.learn(opened.desk, "d-1", Fact(question="referred", value=False)))
    page = FactsPage(opened)
    at_width(page, qtbot, 564)
    page.show_item("")
    table = page.tables["facts"]
    assert (table.isVisible(), page.forms.isVisible(), page.back.isVisible()) == (True, False, False)
    table.activated.emit(table.currentIndex())
    assert (table.isVisible(), page.forms.isVisible(), page.focusWidget()) == (False, True, page.back)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.back, Qt.Key.Key_Escape)
    assert (table.isVisible(), page.focusWidget()) == (True, table)
    page.show_item("referred|case")
    assert (table.isVisible(), page.forms.isVisible()) == (False, True)
    page.resize(1080, 720)
    assert (table.isVisible(), page.forms.isVisible(), page.back.isVisible()) == (True, True, False)


def test_the_button_that_writes_says_less(opened: Session, qtbot: QtBot) -> None:
    page = FilingPage(opened)
    at_width(page, qtbot, 560)
    assert page.write.text() == "Write …"
    assert not page.kind.geometry().intersects(page.paper_on.geometry())
    page.resize(1080, 720)
    assert page.write.text() == "Write Word, PDF and bundle …"


def test_the_gaps_keep_their_room_and_their_kinds_go_into_one_line(opened: Session, qtbot: QtBot) -> None:
    page = GapsPage(opened)
    at_width(page, qtbot, 560)
    page.resize(564, 474)  # of a window of 640 by 560
    assert (page.kinds.isVisible(), page.kind_list.isVisible()) == (False, True)
    assert page.list.height() > page.stack.height()
    page.kind_list.setCurrentIndex(page.kind_list.findData("intake"))
    page.kind_list.activated.emit(page.kind_list.currentIndex())
    assert page.kinds.value == "intake"
    assert {hole.part for hole in page._holes.values()} == {"intake"}
    page.resize(1080, 720)
    assert (page.kinds.isVisible(), page.kind_list.isVisible()) == (True, False)


def test_a_name_with_an_ampersand_is_shown_whole(opened: Session, qtbot: QtBot) -> None:
    parts = Segments("names", "Names")
    qtbot.addWidget(parts)
    parts.offer((("c1", "Jansen & Zn"),))
    assert parts.buttons[0]._shown() == "Jansen & Zn"
    assert parts.buttons[0].accessibleName() == "Jansen & Zn"
