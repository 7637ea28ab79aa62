"""An answer that takes weight away is warned of where it is given, above the board, and above the ladder."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import facts
from legalaid_desk.dossier import Fact
from legalaid_desk.law import Law
from ui.pages.walk import WalkPage
from ui.pages.weighing import BOARD, LADDER, WeighingPage
from ui.session import Session


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def answer(session: Session, *, referred: bool) -> None:
    session.did("", facts.learn(session.desk, "d-1", Fact(question="referred", value=referred)))


@pytest.fixture
def warning(small_law: Law) -> str:
    return small_law.shifts["moved"].text_en


def test_the_walk_warns_beside_the_answer_and_not_beside_another(opened: Session, qtbot: QtBot, warning: str) -> None:
    page = WalkPage(opened)
    qtbot.addWidget(page)
    page.show()
    page.show_item("referred|case")
    answer(opened, referred=False)
    assert warning not in words(page.pane)
    answer(opened, referred=True)
    assert warning in words(page.pane)
    page.show_item("cause|case")
    assert warning not in words(page.pane)


@pytest.mark.parametrize("view", [BOARD, LADDER])
def test_the_weighing_warns_above_the_board_and_above_the_ladder(
    opened: Session, qtbot: QtBot, warning: str, view: str
) -> None:
    page = WeighingPage(opened)
    qtbot.addWidget(page)
    page.show()
    page.show_item(view)
    answer(opened, referred=False)
    assert not [text for text in words(page) if text.startswith(f"{warning} (")]
    answer(opened, referred=True)
    assert [text for text in words(page) if text.startswith(f"{warning} (")]
