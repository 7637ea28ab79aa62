"""The arguments: choose, set aside, approve, see why, and go to where it is mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import facts, people
from legalaid_desk.dossier import Decision, Fact, Ground, Standing
from ui.models.argument_rows import REQUEST
from ui.pages.arguments import ArgumentsPage
from ui.preferences import PARALEGAL, Preferences
from ui.session import Session

Settled = Callable[[], None]


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> ArgumentsPage:
    opened.preferences = Preferences(who="mr. A. de Wit")
    fact = Fact(question="referred", value=False, standing=Standing.SEEN, exhibits=("e1",))
    opened.did("", facts.learn(opened.desk, "d-1", fact))
    made = ArgumentsPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.show()
    made.show_item("steps-missing")
    return made


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    button.click()


def test_an_open_argument_tells_its_because_with_answer_standing_and_exhibit(page: ArgumentsPage) -> None:
    words = words_on(page.argument)
    assert "Open, because" in words
    assert "Did the landlord refer to debt help?" in words
    assert "no · seen in a document · exhibit 1" in words


def test_sources_for_and_against_stand_beside_each_other_with_the_reply(page: ArgumentsPage) -> None:
    words = words_on(page.argument)
    for expected in ("art. 2 Besluit", "HR 1 januari 2020", "Er is wel een brief gestuurd.", "Een brief is geen"):
        assert expected in words


def test_an_argument_shows_only_what_can_be_asked_in_this_case(page: ArgumentsPage, opened: Session) -> None:
    assert page.argument.findChild(QPushButton, "asks-term") is not None
    case = replace(opened.open_dossier().case, ground=Ground.NUISANCE)
    opened.did("", people.set_case(opened.desk, "d-1", case))
    page.show_item("steps-missing")
    assert "What it asks for" not in words_on(page.argument)


def test_a_digit_chooses_and_another_sets_aside(page: ArgumentsPage, opened: Session, settled: Settled) -> None:
    page.activateWindow()
    page.list.setFocus()
    QTest.keyClick(page, Qt.Key.Key_1)
    settled()
    assert opened.desk.open("d-1").decision_on("steps-missing") is Decision.CHOSEN
    assert page.bar.buttons[Decision.CHOSEN].isChecked()
    QTest.keyClick(page, Qt.Key.Key_2)
    settled()
    assert opened.desk.open("d-1").decision_on("steps-missing") is Decision.SET_ASIDE
    opened.undo()
    settled()
    assert page.bar.buttons[Decision.CHOSEN].isChecked()


def test_a_lawyer_approves_a_chosen_argument(page: ArgumentsPage, opened: Session, settled: Settled) -> None:
    assert not page.bar.approving.approve.isVisibleTo(page)
    page.bar.buttons[Decision.CHOSEN].click()
    settled()
    assert page.bar.approving.approve.isVisibleTo(page)
    page.bar.approving.approve.click()
    settled()
    choice = opened.desk.open("d-1").choice("steps-missing")
    assert choice is not None
    assert choice.approved_by == "mr. A. de Wit"
    assert "Approved by mr. A. de Wit" in page.bar.approving.approval.text()


def test_a_paralegal_asks_the_lawyer(page: ArgumentsPage, opened: Session, settled: Settled) -> None:
    opened.preferences = replace(opened.preferences, role=PARALEGAL)
    page.bar.buttons[Decision.CHOSEN].click()
    settled()
    assert not page.bar.approving.approve.isVisibleTo(page)
    assert page.bar.approving.ask.text() == "Ask the lawyer to approve it."
    assert page.bar.approving.ask.isVisibleTo(page)


def test_a_reason_leads_to_its_question(page: ArgumentsPage, opened: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.show_page) as jump:
        press(page.argument, "reason-referred")
    assert jump.args == ["walk", "referred|case"]


def test_an_argument_that_waits_tells_for_what(page: ArgumentsPage, opened: Session, qtbot: QtBot) -> None:
    page.show_item("each-child")
    assert "It waits for" in words_on(page.argument)
    with qtbot.waitSignal(opened.show_page) as jump:
        press(page.argument, "missing-ill")
    assert jump.args == ["walk", "ill|c1"]


def test_a_request_shows_how_it_reads_and_what_carries_it(
    page: ArgumentsPage, opened: Session, settled: Settled
) -> None:
    page.show_item(f"{REQUEST}term")
    words = words_on(page.request)
    assert "een termijn van een maand te geven" in words
    assert "In the alternative" in words
    assert "Steps missing" in words
    page.bar.buttons[Decision.SET_ASIDE].click()
    settled()
    assert opened.desk.open("d-1").decision_on("term") is Decision.SET_ASIDE
    assert not page.bar.approving.approve.isVisibleTo(page)


def test_the_filter_gives_way_to_an_argument_one_jumps_to(page: ArgumentsPage) -> None:
    page.states.hold("closed")
    page.show_item("steps-missing")
    assert page.list.current_key() == "steps-missing"
    assert page.states.value == ""


def test_without_a_wish_the_first_open_argument_is_shown(opened: Session, page: ArgumentsPage, qtbot: QtBot) -> None:
    other = ArgumentsPage(opened)
    qtbot.addWidget(other)
    other.show()
    other.show_item("")
    assert other.list.current_key() == "steps-missing"
