"""The walk by keyboard and mouse: answer, stand, rest on exhibits, go on, go back, come back."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.dossier import Fact, Standing
from ui.pages.walk import WalkPage
from ui.session import Session
from ui.widgets.answer_button import AnswerButton

Settled = Callable[[], None]


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> WalkPage:
    made = WalkPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.show()
    made.show_item("referred|case")
    return made


def answer(page: WalkPage, name: str) -> AnswerButton:
    found = page.findChild(AnswerButton, f"answer-{name}")
    assert isinstance(found, AnswerButton)
    return found


def fact(session: Session, question: str, subject: str = "case") -> Fact | None:
    return session.desk.open("d-1").facts.get(question, subject)


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_a_press_answers_and_is_stored(page: WalkPage, opened: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.changed):
        QTest.mouseClick(answer(page, "no"), Qt.MouseButton.LeftButton)
    stored = fact(opened, "referred")
    assert stored is not None
    assert (stored.value, stored.standing, stored.answered_by) == (False, Standing.CLIENT_SAYS, "mr. A. de Wit")
    assert answer(page, "no").isChecked()
    assert not answer(page, "yes").isChecked()


def test_a_digit_answers_and_enter_goes_on(page: WalkPage, opened: Session, settled: Settled) -> None:
    page.activateWindow()
    page.pane.editor.focus()
    QTest.keyClick(page, Qt.Key.Key_1)
    settled()
    assert fact(opened, "referred") is not None
    before = page.pane.question.text()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.pane.question.text() != before
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.pane.question.text() == before


def test_a_digit_of_the_answer_that_holds_takes_nothing_back(page: WalkPage, opened: Session, settled: Settled) -> None:
    page.activateWindow()
    page.pane.editor.focus()
    for key in (Qt.Key.Key_2, Qt.Key.Key_2):
        QTest.keyClick(page, key)
        settled()
        stored = fact(opened, "referred")
        assert stored is not None
        assert stored.value is False
    for key in (Qt.Key.Key_0, Qt.Key.Key_0):
        QTest.keyClick(page, key)
        settled()
        stored = fact(opened, "referred")
        assert stored is not None
        assert stored.value is None


def test_the_next_question_begins_at_its_top(page: WalkPage, qtbot: QtBot) -> None:
    page.resize(1080, 420)
    bar = page.pane.whole.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.onward.click()
    assert page.stack.currentWidget() is page.pane
    assert bar.value() == 0


def test_nobody_knows_is_an_answer(page: WalkPage, opened: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.changed):
        answer(page, "nobody-knows").click()
    stored = fact(opened, "referred")
    assert stored is not None
    assert (stored.value, stored.standing) == (None, Standing.UNKNOWN)
    assert not page.pane.sure.isEnabled()


def test_an_answer_can_be_changed_and_taken_back(page: WalkPage, opened: Session, settled: Settled) -> None:
    answer(page, "yes").click()
    settled()
    answer(page, "no").click()
    settled()
    stored = fact(opened, "referred")
    assert stored is not None
    assert stored.value is False
    page.pane.take_back.click()
    settled()
    assert fact(opened, "referred") is None
    opened.undo()
    settled()
    assert fact(opened, "referred") is not None


def test_standing_and_exhibits_go_with_the_answer_also_when_they_come_first(
    page: WalkPage, opened: Session, settled: Settled
) -> None:
    page.pane.ticks.boxes["e2"].click()
    next(button for button in page.pane.sure.buttons if button.value == "seen").click()
    assert fact(opened, "referred") is None
    answer(page, "no").click()
    settled()
    stored = fact(opened, "referred")
    assert stored is not None
    assert (stored.standing, stored.exhibits) == (Standing.SEEN, ("e2",))
    page.pane.ticks.boxes["e2"].click()
    settled()
    stored = fact(opened, "referred")
    assert stored is not None
    assert stored.exhibits == ()


def test_what_is_said_of_an_answer_while_it_is_still_being_stored_is_kept(
    page: WalkPage, opened: Session, settled: Settled
) -> None:
    opened.jobs.run(lambda: time.sleep(0.2), lambda _: None, owner=page)  # as while a bundle is written
    answer(page, "no").click()
    page.pane.standing_picked.emit(Standing.DISPUTED)
    page.pane.ticks.ticked.emit("e2", True)
    page.pane.noted.emit("zegt de buurvrouw")
    settled()
    fact = opened.open_dossier().facts.get("referred")
    assert fact is not None
    assert (fact.value, fact.standing, fact.exhibits, fact.note) == (
        False,
        Standing.DISPUTED,
        ("e2",),
        "zegt de buurvrouw",
    )


def test_how_sure_an_answer_was_is_not_said_of_another_answer(
    page: WalkPage, opened: Session, settled: Settled
) -> None:
    answer(page, "no").click()
    settled()
    next(button for button in page.pane.sure.buttons if button.value == "admitted").click()
    settled()
    answer(page, "yes").click()
    settled()
    stored = fact(opened, "referred")
    assert stored is not None
    assert (stored.value, stored.standing) == (True, Standing.CLIENT_SAYS)
    opened.undo()
    settled()
    stored = fact(opened, "referred")
    assert stored is not None
    assert (stored.value, stored.standing) == (False, Standing.ADMITTED)


def test_a_file_dropped_on_the_question_becomes_an_exhibit_it_rests_on(
    page: WalkPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    answer(page, "no").click()
    settled()
    (tmp_path / "brief.pdf").write_bytes(b"goed")
    page.pane.files_dropped.emit([tmp_path / "brief.pdf"])
    settled()
    settled()
    dossier = opened.desk.open("d-1")
    stored = dossier.facts.get("referred")
    assert stored is not None
    assert stored.exhibits == (dossier.exhibits[-1].id,)
    assert dossier.exhibits[-1].title == "Brief"


def test_a_note_saves_itself_before_the_next_question(page: WalkPage, opened: Session, settled: Settled) -> None:
    answer(page, "no").click()
    settled()
    QTest.keyClicks(page.pane.note, "vraag de brief op")
    page.onward.click()
    settled()
    stored = fact(opened, "referred")
    assert stored is not None
    assert stored.note == "vraag de brief op"
    assert page.pane.note.toPlainText() == ""


def test_typed_words_are_stored_when_one_goes_on(page: WalkPage, opened: Session, settled: Settled) -> None:
    page.show_item("school|c1")
    field = page.findChild(QPlainTextEdit, "answer-field")
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "De Regenboog")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled()
    stored = fact(opened, "school", "c1")
    assert stored is not None
    assert stored.value == "De Regenboog"


def test_a_question_about_a_child_names_the_child(page: WalkPage) -> None:
    page.show_item("ill|c1")
    assert page.pane.subject.text() == "Elif, 11"
    page.show_item("referred|case")
    assert not page.pane.subject.isVisibleTo(page)


def test_the_effect_of_each_answer_is_told_before_it_is_given(page: WalkPage) -> None:
    words = words_on(page.why)
    assert "opens: Steps missing" in words
    assert "comes to weigh for the family: Not referred" in words
    assert "moves weight: t" in words
    assert "Er is wel een brief gestuurd." in words
    assert "art. 2 Besluit" in words


def test_what_is_left_open_when_nobody_knows_is_told_beforehand(page: WalkPage) -> None:
    words = words_on(page.why).splitlines()
    at = words.index("Nobody knows")
    assert words[at + 1 : at + 2] == ["keeps waiting: Steps missing"]


def test_what_would_weigh_no_longer_is_told_before_another_answer_is_given(page: WalkPage, settled: Settled) -> None:
    answer(page, "no").click()
    settled()
    assert "weighs no longer for the family: Not referred" in words_on(page.why)


def test_an_answer_that_would_make_an_argument_wait_again_is_told_before_it_is_given(
    page: WalkPage, settled: Settled
) -> None:
    answer(page, "no").click()
    settled()
    assert "then waits for an answer: Steps missing" in words_on(page.why)


def test_the_step_at_hand_and_every_question_can_be_reached(page: WalkPage) -> None:
    page.steps.search.setText("ill")
    page.steps.search.textEdited.emit("ill")
    view = page.steps.view
    view.setCurrentIndex(view.rows.index_of("ill|c2"))
    assert (page.pane.subject.text(), page.pane.question.text()) == ("Noah, 6", "Is the child ill?")


def test_the_lawyer_comes_back_to_where_she_was(page: WalkPage, opened: Session, qtbot: QtBot) -> None:
    page.show_item("ill|c2")
    again = WalkPage(opened)
    qtbot.addWidget(again)
    again.show()
    assert again.pane.subject.text() == "Noah, 6"


def test_at_the_end_it_says_what_now(page: WalkPage, opened: Session) -> None:
    for _ in range(20):
        page.onward.click()
        if page.stack.currentWidget() is page.end:
            break
    words = words_on(page.end)
    assert f"Questions passed over: {len(opened.walk.to_ask)}" in words
    assert "What now" in words
    again = page.end.findChild(QWidget, "ask-again")
    assert isinstance(again, QWidget)
    page._ask_again()
    assert page.stack.currentWidget() is page.pane


def test_the_reasons_give_their_room_to_the_question(page: WalkPage) -> None:
    assert page.explain()
    assert not page.why.isVisible()


def test_a_digit_typed_into_a_field_answers_nothing(page: WalkPage, opened: Session, settled: Settled) -> None:
    page.activateWindow()
    for field in (page.steps.search, page.pane.note):
        field.setFocus()
        QTest.keyClicks(field, "1")
    settled()
    stored = fact(opened, "referred")
    assert stored is None
    assert page.steps.search.text() == "1"
    assert page.pane.note.toPlainText() == "1"
