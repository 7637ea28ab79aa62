"""On the screens: a changed answer lets its proof go, says so, and one step by key attaches it again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, facts
from legalaid_desk.dossier import Decision, Fact, Standing
from ui.pages.facts import FactsPage
from ui.pages.walk import WalkPage
from ui.phrasing.gaps import Part, holes
from ui.session import Session
from ui.widgets.answer_button import AnswerButton

Settled = Callable[[], None]
SEEN = Fact(question="referred", value=True, standing=Standing.SEEN, exhibits=("e1", "e2"))
SCHOOL = Fact(question="school", subject="c1", value="De Linde", standing=Standing.SEEN, exhibits=("e1",))
WAS_YES = "The answer was “yes”: seen in a document · exhibits 1, 2. That was said of that answer, and is let go."


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> WalkPage:
    """The walk at a question whose answer two exhibits show."""
    for fact in (SEEN, SCHOOL):
        opened.did("", facts.learn(opened.desk, "d-1", fact))
    made = WalkPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    made.show_item("referred|case")
    made.activateWindow()
    return made


def answer(page: WalkPage, name: str) -> AnswerButton:
    return page.findChildren(AnswerButton, f"answer-{name}")[-1]  # those of the question before may still be there


def press(page: WalkPage, name: str) -> None:
    answer(page, name).click()


def stored(session: Session, question: str = "referred", subject: str = "case") -> tuple[object, ...]:
    fact = session.desk.open("d-1").facts.get(question, subject)
    assert fact is not None
    return fact.value, fact.standing, fact.exhibits


def field(page: WalkPage) -> QPlainTextEdit:
    return page.findChildren(QPlainTextEdit, "answer-field")[-1]


def test_another_answer_lets_the_proof_go_and_says_so(page: WalkPage, opened: Session, settled: Settled) -> None:
    told: list[str] = []
    opened.told.connect(lambda text, _: told.append(text))
    assert not page.pane.earlier.isVisibleTo(page)
    press(page, "no")
    settled()
    assert stored(opened) == (False, Standing.CLIENT_SAYS, ())
    assert told[-1].endswith("said of the other answer and let go: seen in a document, exhibits 1, 2")
    assert page.pane.earlier.isVisibleTo(page)
    assert page.pane.earlier.words.text() == WAS_YES
    assert not any(box.isChecked() for box in page.pane.ticks.boxes.values())
    opened.undo()
    settled()
    assert stored(opened) == (True, Standing.SEEN, ("e1", "e2"))
    assert not page.pane.earlier.isVisibleTo(page)


def test_one_step_by_key_attaches_the_same_exhibits_again(page: WalkPage, opened: Session, settled: Settled) -> None:
    press(page, "no")
    settled()
    page.pane.editor.focus()
    for _ in range(3):
        if page.focusWidget() is page.pane.earlier.again:
            break
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is page.pane.earlier.again
    assert page.pane.earlier.again.text() == "Exhibits 1, 2 show this too"
    name = QAccessible.queryAccessibleInterface(page.pane.earlier.again).text(QAccessible.Text.Name)
    assert name == "Exhibits 1, 2 show this too: attach to this answer again, as seen in a document"
    assert page.pane.earlier.again.accessibleDescription() == WAS_YES
    QTest.keyClick(page.pane.earlier.again, Qt.Key.Key_Space)
    settled()
    assert stored(opened) == (False, Standing.SEEN, ("e1", "e2"))
    assert not page.pane.earlier.isVisibleTo(page)
    assert page.focusWidget() is answer(page, "no")
    opened.undo()
    settled()
    assert stored(opened) == (False, Standing.CLIENT_SAYS, ())


def test_an_answer_taken_back_and_given_otherwise_keeps_no_proof(
    page: WalkPage, opened: Session, settled: Settled
) -> None:
    page.pane.take_back.click()
    settled()
    assert not any(box.isChecked() for box in page.pane.ticks.boxes.values())
    press(page, "no")
    settled()
    assert stored(opened) == (False, Standing.CLIENT_SAYS, ())
    assert page.pane.earlier.words.text() == WAS_YES


def test_an_answer_taken_back_and_given_again_has_its_proof(page: WalkPage, opened: Session, settled: Settled) -> None:
    page.pane.take_back.click()
    settled()
    press(page, "yes")
    settled()
    assert stored(opened) == (True, Standing.SEEN, ("e1", "e2"))
    assert not page.pane.earlier.isVisibleTo(page)


def test_what_was_said_after_it_was_taken_back_counts_for_the_next_answer(
    page: WalkPage, opened: Session, settled: Settled
) -> None:
    page.pane.take_back.click()
    settled()
    page.pane.ticks.boxes["e2"].click()
    press(page, "no")
    settled()
    assert stored(opened) == (False, Standing.CLIENT_SAYS, ("e2",))


def test_the_note_stays(page: WalkPage, opened: Session, settled: Settled) -> None:
    QTest.keyClicks(page.pane.note, "vraag de brief op")
    page.pane.save_typed()
    settled()
    press(page, "no")
    settled()
    fact = opened.desk.open("d-1").facts.get("referred")
    assert fact is not None
    assert (fact.note, fact.exhibits) == ("vraag de brief op", ())


def test_words_that_are_mended_are_another_answer(page: WalkPage, opened: Session, settled: Settled) -> None:
    page.show_item("school|c1")
    field(page).setFocus()
    QTest.keyClick(field(page), Qt.Key.Key_End)
    QTest.keyClicks(field(page), "n")
    page.pane.save_typed()
    settled()
    assert stored(opened, "school", "c1") == ("De Linden", Standing.CLIENT_SAYS, ())
    QTest.keyClick(field(page), Qt.Key.Key_Backspace)
    page.pane.save_typed()
    settled()
    assert stored(opened, "school", "c1") == ("De Linde", Standing.SEEN, ("e1",))


def test_words_typed_in_pieces_keep_what_was_said_before_the_first(
    page: WalkPage, opened: Session, settled: Settled
) -> None:
    page.show_item("school|c2")
    page.pane.ticks.boxes["e2"].click()
    field(page).setFocus()
    for piece in ("De ", "Eik"):
        QTest.keyClicks(field(page), piece)
        page.pane.save_typed()
        settled()
    assert stored(opened, "school", "c2") == ("De Eik", Standing.CLIENT_SAYS, ("e2",))
    page.pane.note.setFocus()
    field(page).setFocus()
    QTest.keyClick(field(page), Qt.Key.Key_End)
    QTest.keyClicks(field(page), "enhof")
    page.pane.save_typed()
    settled()
    assert stored(opened, "school", "c2") == ("De Eikenhof", Standing.CLIENT_SAYS, ())
    opened.undo()
    settled()
    assert opened.desk.open("d-1").facts.get("school", "c2") is None


def test_the_facts_page_offers_it_as_well(page: WalkPage, opened: Session, settled: Settled, qtbot: QtBot) -> None:
    press(page, "no")
    settled()
    table = FactsPage(opened)
    qtbot.addWidget(table)
    table.resize(1080, 760)
    table.show()
    table.show_item("referred|case")
    assert table.pane.earlier.isVisibleTo(table)
    table.pane.earlier.again.click()
    settled()
    assert stored(opened) == (False, Standing.SEEN, ("e1", "e2"))


def test_it_is_a_claim_without_proof_until_it_is_attached_again(
    page: WalkPage, opened: Session, settled: Settled
) -> None:
    def unproved() -> list[str]:
        return [hole.key for hole in holes(opened.walk, opened.composition[0]) if hole.part is Part.PROOF]

    assert "proof|referred|case" not in unproved()
    press(page, "no")
    settled()
    opened.did("", choices.decide(opened.desk, "d-1", "steps-missing", Decision.CHOSEN))
    assert "proof|referred|case" in unproved()
    page.pane.earlier.again.click()
    settled()
    assert "proof|referred|case" not in unproved()
