"""What the judge must find out: each point with what is known, what pleads it, and the letters that ask the rest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, facts
from legalaid_desk.dossier import Decision, Dossier, Fact, Standing
from ui.models.finding_rows import LETTER
from ui.pages.findings import FindingsPage
from ui.road import progress_words
from ui.session import Session

Settled = Callable[[], None]
LANDLORD = f"{LETTER}onderzoek/landlord"


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> FindingsPage:
    known = Fact(question="referred", value=False, standing=Standing.SEEN, exhibits=("e1",))
    opened.did("", facts.learn(opened.desk, "d-1", known))
    made = FindingsPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.show()
    made.show_item("steps|case")
    return made


def words(page: FindingsPage) -> list[str]:
    return [label.text() for label in page.detail.findChildren(QLabel)]


def press(page: FindingsPage, name: str) -> None:
    shown = [one for one in page.findChildren(QPushButton, name) if one.isVisibleTo(page)]
    QTest.keyClick(shown[0], Qt.Key.Key_Space)


def test_a_point_tells_what_is_known_on_whose_word_and_by_which_exhibit(page: FindingsPage) -> None:
    shown = words(page)
    assert "known in part" in shown
    assert "Did the landlord refer to debt help?" in shown
    assert "seen in a document · exhibit 1 · 25 November 2026, mr. A. de Wit" in shown


def test_what_limits_a_point_stands_beside_it(page: FindingsPage) -> None:
    assert "A letter was sent." in words(page)


def test_every_state_is_told_in_a_word(page: FindingsPage) -> None:
    rows = page.list.rows
    told = [rows.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole) for key in ("steps|case", "each-child|c1")]
    assert told == ["The steps, known in part", "This child, Elif, 11, nothing known yet"]
    QAbstractItemModelTester(page.list.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_question_leads_to_the_walk_and_an_argument_to_its_page(page: FindingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page._session.show_page) as asked:
        press(page, "ask-contact")
    assert asked.args == ["walk", "contact|case"]
    with qtbot.waitSignal(page._session.show_page) as asked:
        press(page, "pleads-steps-missing")
    assert asked.args == ["arguments", "steps-missing"]


def test_a_paragraph_that_pleads_it_is_one_key_away(page: FindingsPage, qtbot: QtBot, settled: Settled) -> None:
    session = page._session
    session.did("", choices.decide(session.desk, "d-1", "steps-missing", Decision.CHOSEN))
    printed = [one.id for one in session.composition[0].draft.paragraphs if one.argument == "steps-missing"]
    assert printed
    pleading = next(one for one in printed if page.findChild(QPushButton, f"paragraph-{one}") is not None)
    with qtbot.waitSignal(session.show_page) as asked:
        press(page, f"paragraph-{pleading}")
    assert asked.args == ["filing", pleading]


def test_only_the_points_of_one_state_are_shown(page: FindingsPage) -> None:
    next(one for one in page.states.buttons if one.value == "partly").click()
    assert "steps|case" in page.list.rows.keys()  # noqa: SIM118 - no mapping
    assert LANDLORD not in page.list.rows.keys()  # noqa: SIM118 - no mapping


def test_an_inquiry_leads_to_its_letter(page: FindingsPage) -> None:
    press(page, "letter-landlord-steps")
    assert page.stack.currentWidget() is page.letter
    assert page.list.current_key() == LANDLORD
    assert (
        "1. Welke stappen hebt u gezet voor de woning Vlinderstraat 14 te Rotterdam?" in page.letter.text.toPlainText()
    )


def test_the_letters_are_one_act_away(page: FindingsPage) -> None:
    press(page, "to-letters")
    assert page.list.current_key().startswith(LETTER)
    assert page.stack.currentWidget() is page.letter


def test_a_letter_is_changed_in_place_and_given_back(page: FindingsPage, settled: Settled) -> None:
    page.show_item(LANDLORD)
    page.letter.text.moveCursor(page.letter.text.textCursor().MoveOperation.End)
    QTest.keyClicks(page.letter.text, " Met spoed.")
    page.letter.text.flush()
    settled()
    (wording,) = page._session.open_dossier().wordings
    assert wording.text.endswith("Met spoed.")
    press(page, "letter-again")
    settled()
    assert page._session.open_dossier().wordings == ()
    assert not page.letter.text.toPlainText().endswith("Met spoed.")


def test_looking_at_a_letter_changes_nothing(page: FindingsPage, settled: Settled) -> None:
    before = page._session.open_dossier()
    page.show_item(LANDLORD)
    page.letter.text.setFocus()
    page.show_item("steps|case")
    settled()
    assert page._session.open_dossier() is before


def test_a_letter_is_copied_and_saved(page: FindingsPage, settled: Settled, tmp_path: Path, qtbot: QtBot) -> None:
    page.show_item(LANDLORD)
    press(page, "copy-letter")
    assert "Welke stappen" in QGuiApplication.clipboard().text()
    for name in ("brief.txt", "brief.docx", "zonder"):
        with qtbot.waitSignal(page._session.told):
            page.letter.save_as(tmp_path / name)
        settled()
    assert "Welke stappen" in (tmp_path / "brief.txt").read_text(encoding="utf-8")
    assert (tmp_path / "brief.docx").read_bytes().startswith(b"PK letter")
    assert (tmp_path / "zonder.docx").is_file()


def test_a_letter_that_was_sent_stands_in_the_chronology(page: FindingsPage, settled: Settled) -> None:
    page.show_item(LANDLORD)
    assert page._session.open_dossier().events == ()
    page.letter.on.selectAll()
    QTest.keyClicks(page.letter.on, "24-11-2026")
    press(page, "letter-sent")
    settled()
    (event,) = page._session.open_dossier().events
    assert (event.on.isoformat(), event.what) == ("2026-11-24", "Brief gestuurd aan de verhuurder met één vraag.")


def test_the_page_comes_back_to_the_same_place(page: FindingsPage, opened: Session, qtbot: QtBot) -> None:
    page.show_item(LANDLORD)
    again = FindingsPage(opened)
    qtbot.addWidget(again)
    again.show()
    again.show_item("")
    assert again.list.current_key() == LANDLORD


def test_in_a_small_window_a_point_takes_the_room_and_gives_it_back(page: FindingsPage) -> None:
    page.setMinimumSize(1, 1)
    page.resize(560, 480)
    page.show_item("")
    assert (page.left.isVisible(), page.stack.isVisible()) == (True, False)
    page.list.go_to("steps|case")
    page.list.activated.emit(page.list.currentIndex())
    assert (page.left.isVisible(), page.stack.isVisible(), page.focusWidget() is page.back) == (False, True, True)
    QTest.keyClick(page.back, Qt.Key.Key_Escape)
    assert (page.left.isVisible(), page.stack.isVisible()) == (True, False)


def test_an_empty_dossier_shows_what_is_not_known(session: Session, qtbot: QtBot) -> None:
    session.desk.add(Dossier(id="leeg"), "new")
    with qtbot.waitSignal(session.opened):
        session.open("leeg")
    page = FindingsPage(session)
    qtbot.addWidget(page)
    page.show()
    page.show_item("")
    assert page.head.remark.text() == "0 answered, 0 in part, 2 unknown"


def test_the_road_says_how_much_is_still_to_find_out(page: FindingsPage) -> None:
    told = progress_words(page._session.walk, *page._session.composition)
    assert (told["findings"], told["children"]) == ("3 to find out", "no gaps")
