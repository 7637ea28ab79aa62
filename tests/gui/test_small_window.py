"""In a small window, or on a screen at 200%, the panes that can wait give their room to what is being done."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.arguments import ArgumentsPage
from ui.pages.exhibits import ExhibitsPage
from ui.pages.filing import FilingPage
from ui.pages.gaps import GapsPage
from ui.pages.walk import WalkPage
from ui.session import Session
from ui.widgets.decision_bar import DecisionBar
from ui.widgets.segments import Segments


def at_width(page: QWidget, qtbot: QtBot, width: int) -> None:
    qtbot.addWidget(page)
    page.setMinimumSize(1, 1)  # the window does the same: it may be smaller than its page would like
    page.resize(width, 420)
    page.show()


@pytest.mark.parametrize("width, steps, why", [(560, False, False), (700, False, True), (1080, True, True)])
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
