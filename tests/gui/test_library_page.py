"""The library: found by words and filters, ticked as read for one dossier, copied as a citation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.library import LibraryPage
from ui.preferences import PARALEGAL, Preferences
from ui.session import Session

Settled = Callable[[], None]


def shown(session: Session, qtbot: QtBot) -> LibraryPage:
    session.preferences = Preferences(who="mr. A. de Wit")
    made = LibraryPage(session)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.show()
    return made


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> LibraryPage:
    made = shown(opened, qtbot)
    made.show_item("arrest")
    return made


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_a_card_tells_what_it_holds_and_what_cuts_against_it(page: LibraryPage) -> None:
    words = words_on(page.sources.card)
    for expected in ("HR 1 januari 2020, ECLI:NL:HR:2020:1", "Uit het geheugen.", "Niet nagelezen.", "read it first"):
        assert expected in words


def test_words_narrow_the_list_and_no_match_says_so(page: LibraryPage) -> None:
    QTest.keyClicks(page.search, "stappen")
    assert page.sources.list.rows.keys() == ("wet",)
    assert page.head.remark.text() == "1 of 2 sources"
    QTest.keyClicks(page.search, " bestaat niet")
    assert page.sources.stack.currentWidget() is page.sources.nothing


def test_a_filter_gives_way_to_a_source_one_jumps_to(page: LibraryPage) -> None:
    QTest.keyClicks(page.search, "stappen")
    page.show_item("arrest")
    assert page.sources.list.current_key() == "arrest"
    assert page.search.text() == ""


def test_a_tick_with_a_note_belongs_to_the_dossier(page: LibraryPage, opened: Session, settled: Settled) -> None:
    box = page.sources.card.findChild(QCheckBox, "source-read")
    assert isinstance(box, QCheckBox)
    box.click()
    settled()
    note = page.sources.card.findChild(QPlainTextEdit, "source-note")
    assert isinstance(note, QPlainTextEdit)
    QTest.keyClicks(note, "r.o. 3.1 gezien")
    page.sources.card.flush()
    settled()
    reading = opened.desk.open("d-1").readings[0]
    assert (reading.source, reading.by, reading.note) == ("arrest", "mr. A. de Wit", "r.o. 3.1 gezien")
    box = page.sources.card.findChild(QCheckBox, "source-read")
    assert isinstance(box, QCheckBox)
    box.click()
    settled()
    assert opened.desk.open("d-1").readings == ()


def test_only_the_lawyer_ticks(page: LibraryPage, opened: Session) -> None:
    opened.preferences = replace(opened.preferences, role=PARALEGAL)
    page.refresh()
    box = page.sources.card.findChild(QCheckBox, "source-read")
    assert isinstance(box, QCheckBox)
    assert not box.isEnabled()
    assert "Only the lawyer ticks what was read." in words_on(page.sources.card)


def test_without_a_dossier_it_explains_why_nothing_can_be_ticked(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    page.show_item("wet")
    assert page.sources.card.findChild(QCheckBox, "source-read") is None
    assert "a tick belongs to a dossier" in words_on(page.sources.card)


def test_a_citation_is_copied_as_it_is_written(page: LibraryPage, opened: Session, qtbot: QtBot) -> None:
    page.show_item("wet")
    copy = page.sources.card.findChild(QPushButton, "copy-citation")
    assert isinstance(copy, QPushButton)
    with qtbot.waitSignal(opened.told):
        copy.click()
    assert QGuiApplication.clipboard().text() == "art. 2 Besluit, lid 1"
