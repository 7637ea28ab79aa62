"""A note typed before an answer is given: kept through a lock, another dossier and a closed window, and undone."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import Desk, Opening
from tests.gui.conftest import PASSPHRASE, a_dossier
from ui.models.rows import Role
from ui.office import Office
from ui.pages.walk import WalkPage
from ui.session import Session
from ui.widgets.answer_button import AnswerButton
from ui.widgets.text_fields import AutoArea

Settled = Callable[[], None]


def walk_page(office: Office) -> WalkPage:
    office.show_page("walk", "referred|case")
    page = office.current_page()
    assert isinstance(page, WalkPage)
    return page


def type_note(office: Office, text: str) -> AutoArea:
    note = walk_page(office).pane.note
    note.setFocus()
    QTest.keyClicks(note, text)
    return note


def test_a_note_is_kept_at_a_lock(
    office: Office, opened: Session, settled: Settled, desk: Desk, opening: Opening
) -> None:
    folder = desk.vault.folder
    type_note(office, "bel de gemeente")
    office._lock()
    settled()
    again = opening.unlock(folder, PASSPHRASE)
    stored = again.open("d-1").note("referred", "case")
    again.vault.close()
    assert stored is not None
    assert (stored.text, stored.written_by) == ("bel de gemeente", "mr. A. de Wit")


def test_a_note_is_kept_when_another_dossier_is_opened_and_shown_when_one_comes_back(
    office: Office, opened: Session, settled: Settled, qtbot: QtBot
) -> None:
    opened.desk.add(a_dossier("d-2"), "add")
    type_note(office, "bel de gemeente")
    for dossier in ("d-2", "d-1"):
        office.show_page("dossiers")
        with qtbot.waitSignal(opened.opened):
            opened.open(dossier)
        shown = walk_page(office).pane.note.toPlainText()
        assert shown == ("bel de gemeente" if dossier == "d-1" else "")
    settled()


def test_a_note_is_kept_when_the_window_closes(office: Office, opened: Session, settled: Settled) -> None:
    type_note(office, "bel de gemeente")
    office.leave()
    settled()
    assert [note.text for note in opened.desk.open("d-1").notes] == ["bel de gemeente"]


def test_a_note_leaves_its_question_to_be_asked_and_is_seen_among_the_questions(
    office: Office, opened: Session, settled: Settled
) -> None:
    page = walk_page(office)
    type_note(office, "bel de gemeente")
    page.answering.flush()
    settled()
    assert ("referred", "case") in [(one.question.id, one.subject) for one in opened.walk.to_ask]
    assert not page.pane.take_back.isVisible()
    row = page.steps.view.rows.index_of("referred|case")
    assert row.data(Role.ROW).detail == "note"
    assert "Not answered yet, with a note" in row.data(Role.ROW).told


def test_the_answer_takes_the_note_over_and_undo_gives_both_back(
    office: Office, opened: Session, settled: Settled
) -> None:
    page = walk_page(office)
    type_note(office, "bel de gemeente")
    answer = page.findChild(AnswerButton, "answer-no")
    assert answer is not None
    page.pane.note.flush()
    answer.click()  # before the note is stored
    settled()
    dossier = opened.open_dossier()
    assert (dossier.notes, [fact.note for fact in dossier.facts]) == ((), ["bel de gemeente"])
    assert page.pane.note.toPlainText() == "bel de gemeente"
    opened.undo()
    settled()
    assert [note.text for note in opened.open_dossier().notes] == ["bel de gemeente"]
    opened.undo()
    settled()
    assert opened.open_dossier().notes == ()
    assert page.pane.note.toPlainText() == ""


def test_what_is_typed_stays_on_the_screen_while_it_is_being_stored(
    office: Office, opened: Session, settled: Settled
) -> None:
    page = walk_page(office)
    opened.jobs.run(lambda: time.sleep(0.2), lambda _: None, owner=page)  # as while a bundle is written
    note = type_note(office, "bel")
    note.flush()
    page.pane.ticks.boxes["e2"].click()
    assert note.toPlainText() == "bel"
    settled()
    assert note.toPlainText() == "bel"
    assert opened.open_dossier().notes[0].text == "bel"


def test_a_note_stays_when_the_answer_is_taken_back(office: Office, opened: Session, settled: Settled) -> None:
    page = walk_page(office)
    answer = page.findChild(AnswerButton, "answer-no")
    assert answer is not None
    answer.click()
    settled()
    type_note(office, "bel")
    page.answering.flush()
    settled()
    page.pane.take_back.click()
    settled()
    assert [note.text for note in opened.open_dossier().notes] == ["bel"]
    assert page.pane.note.toPlainText() == "bel"
