"""The walk of a dossier that has just begun: it leads to the intake first, and goes on once that is filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import people
from legalaid_desk.dossier import Case, Dossier, Ground, Stage
from tests.gui.conftest import a_dossier
from ui.office import Office
from ui.pages.intake import IntakePage
from ui.pages.walk import WalkPage
from ui.session import Session

Settled = Callable[[], None]


@pytest.fixture
def empty(session: Session, qtbot: QtBot) -> Session:
    session.desk.add(Dossier(id="leeg"), "add")
    with qtbot.waitSignal(session.opened):
        session.open("leeg")
    return session


@pytest.fixture
def office(empty: Session, qtbot: QtBot) -> Iterator[Office]:
    made = Office(empty)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.start()
    made.activateWindow()
    yield made
    made.leave()


def walk_page(office: Office) -> WalkPage:
    office.show_page("walk")
    page = office.current_page()
    assert isinstance(page, WalkPage)
    return page


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_an_empty_dossier_is_told_what_is_missing_and_asked_nothing(office: Office) -> None:
    page = walk_page(office)
    assert page.stack.currentWidget() is page.first
    words = words_on(page.first)
    assert "First: what is the case about?" in words
    assert {"Ground?", "Stage?"} <= set(words.splitlines())
    assert page.place.text() == "Before the walk"
    assert not page.onward.isVisible()
    assert words_on(page.why) == ""


def test_the_rail_does_not_count_questions_that_may_never_be_asked(office: Office) -> None:
    office._say_words()
    assert "first the intake" in office.rail.words("walk")


def test_enter_leads_to_the_field_and_the_walk_goes_on_when_both_are_filled_in(
    office: Office, empty: Session, settled: Settled
) -> None:
    page = walk_page(office)
    QTest.keyClick(page, Qt.Key.Key_Return)
    intake = office.current_page()
    assert isinstance(intake, IntakePage)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() in {"case-ground", "case-stage"}
    empty.did("", people.set_case(empty.desk, "leeg", Case(ground=Ground.ARREARS)))
    assert [one.question.id for one in empty.walk.fill_first] == ["stage"]
    page = walk_page(office)
    assert "Ground?" not in words_on(page.first)
    empty.did("", people.set_case(empty.desk, "leeg", Case(ground=Ground.ARREARS, stage=Stage.MERITS)))
    assert page.stack.currentWidget() is page.pane
    assert not empty.law.questions[page._journey.at[0]].intake if page._journey.at else False
    settled()


def test_each_way_to_a_field_is_named_for_a_screen_reader(office: Office) -> None:
    page = walk_page(office)
    named = {one.accessibleName() for one in page.first.findChildren(QPushButton)}
    assert named == {"Fill in: Ground?", "Fill in: Stage?"}
    assert page.first.accessibleName() == "First fill in the intake"
    assert QApplication.focusWidget() in page.first.findChildren(QPushButton)


def test_a_question_that_was_looked_up_is_shown_all_the_same(office: Office) -> None:
    page = walk_page(office)
    page.show_item("referred|case")
    assert page.stack.currentWidget() is page.pane
    page.onward.click()
    assert page.stack.currentWidget() is page.first


def test_when_the_ground_is_taken_out_at_the_end_of_a_walk_it_is_wanted_again(
    session: Session, qtbot: QtBot, settled: Settled
) -> None:
    session.desk.add(a_dossier(), "add")
    with qtbot.waitSignal(session.opened):
        session.open("d-1")
    page = WalkPage(session)
    qtbot.addWidget(page)
    page.show()
    for _ in range(20):
        page.onward.click()
    assert page.stack.currentWidget() is page.end
    session.did("", people.set_case(session.desk, "d-1", Case(stage=Stage.MERITS)))
    assert page.stack.currentWidget() is page.first
    settled()


@pytest.mark.parametrize(
    "item, part",
    [
        ("landlord-kind|case", "parties"),
        ("adults|case", "parties"),
        ("tenancy-years|case", "home"),
        ("arrears-months|case", "home"),  # the arrears are there: the rent is what is left to fill in
        ("child-care|c1", "family"),
    ],
)
def test_a_question_that_the_intake_answers_leads_to_its_part(
    opened: Session, qtbot: QtBot, item: str, part: str
) -> None:
    page = IntakePage(opened)
    qtbot.addWidget(page)
    page.show()
    page.show_item(item)
    assert page.tabs.value == part
