"""The library: found by words and filters, ticked as read for one dossier, copied as a citation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices
from legalaid_desk.law import Favours, Law, Source, SourceKind, Verified
from tests.gui.conftest import a_dossier
from ui.models.source_rows import SourceFilter, source_rows, used_for
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


def choose(page: LibraryPage, name: str, value: str) -> None:
    box = page.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    index = box.findData(value)
    assert index >= 0, value
    box.setCurrentIndex(index)
    box.activated.emit(index)


def box_of(page: LibraryPage) -> QCheckBox:
    box = page.sources.card.findChild(QCheckBox, "source-read")
    assert isinstance(box, QCheckBox)
    return box


def day_of(page: LibraryPage) -> QLineEdit:
    day = page.sources.card.findChild(QLineEdit, "source-read-on")
    assert isinstance(day, QLineEdit)
    return day


def click(page: LibraryPage, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


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
    assert page.head.remark.text() == "0 of 2 sources"


@pytest.mark.parametrize("words", ["geheugen", "nagelezen", "ECLI:NL:HR:2020:1"])
def test_the_search_reads_holding_objections_and_ecli(page: LibraryPage, words: str) -> None:
    QTest.keyClicks(page.search, words)
    assert page.sources.list.rows.keys() == ("arrest",)


def test_a_filter_gives_way_to_a_source_one_jumps_to(page: LibraryPage) -> None:
    QTest.keyClicks(page.search, "stappen")
    page.show_item("arrest")
    assert page.sources.list.current_key() == "arrest"
    assert page.search.text() == ""


@pytest.mark.parametrize(
    "name, value, left",
    [("verified", "memory", ("arrest",)), ("kind", "statute", ("wet",)), ("own", "own", ()), ("reading", "read", ())],
)
def test_a_filter_narrows_the_list_and_is_cleared(
    page: LibraryPage, name: str, value: str, left: tuple[str, ...]
) -> None:
    choose(page, f"sources-filter-{name}", value)
    assert page.sources.list.rows.keys() == left
    assert page.filtering.text() == "Filters (1)"
    click(page, "sources-filter-clear")
    assert page.sources.list.rows.keys() == ("wet", "arrest")
    assert page.filtering.text() == "Filters"


def test_a_ground_shows_the_sources_of_its_arguments(small_law: Law) -> None:
    only_law = replace(small_law.arguments["each-child"], sources_for=("wet",), passages=())
    law = replace(small_law, arguments={**small_law.arguments, "each-child": only_law})
    assert used_for(law, "arrears") == {"wet", "arrest"}
    assert used_for(law, "nuisance") == {"wet"}


def test_read_and_unread_are_told_apart(small_law: Law) -> None:
    read = frozenset({"wet"})
    assert [row.key for row in source_rows(small_law, SourceFilter(reading="read"), read)] == ["wet"]
    assert [row.key for row in source_rows(small_law, SourceFilter(reading="unread"), read)] == ["arrest"]


def test_an_own_source_says_so_in_words_and_with_a_pen(small_law: Law) -> None:
    own = Source(
        id="own-1",
        kind=SourceKind.CASE,
        citation="Rb. Stad 1 mei 2026",
        verified=Verified.TEXT,
        holding="Verzonnen.",
        against="Niets bekend.",
        favours=Favours.TENANT,
    )
    law = replace(small_law, sources={**small_law.sources, "own-1": own})
    (row,) = source_rows(law, SourceFilter(only_own=True))
    assert row.own
    assert row.detail.startswith("own · ")
    assert ". own. " in row.told


def test_a_tick_with_a_note_belongs_to_the_dossier(page: LibraryPage, opened: Session, settled: Settled) -> None:
    box_of(page).click()
    settled()
    note = page.sources.card.findChild(QPlainTextEdit, "source-note")
    assert isinstance(note, QPlainTextEdit)
    QTest.keyClicks(note, "r.o. 3.1 gezien")
    page.sources.card.flush()
    settled()
    reading = opened.desk.open("d-1").readings[0]
    assert (reading.source, reading.by, reading.note) == ("arrest", "mr. A. de Wit", "r.o. 3.1 gezien")
    assert reading.on == date(2026, 11, 25)
    box_of(page).click()
    settled()
    assert opened.desk.open("d-1").readings == ()


def test_a_tick_carries_the_day_on_which_it_was_read(page: LibraryPage, opened: Session, settled: Settled) -> None:
    day_of(page).selectAll()
    QTest.keyClicks(day_of(page), "3 nov 26")
    box_of(page).click()
    settled()
    assert opened.desk.open("d-1").readings[0].on == date(2026, 11, 3)
    day_of(page).selectAll()
    QTest.keyClicks(day_of(page), "4 nov 26")
    QTest.keyClick(day_of(page), Qt.Key.Key_Return)
    settled()
    assert opened.desk.open("d-1").readings[0].on == date(2026, 11, 4)


def test_nobody_read_it_tomorrow(page: LibraryPage, opened: Session, settled: Settled) -> None:
    day_of(page).selectAll()
    QTest.keyClicks(day_of(page), "26-11-2026")
    QTest.keyClick(day_of(page), Qt.Key.Key_Return)
    assert "still to come" in words_on(page.sources.card)
    box_of(page).click()
    settled()
    assert not box_of(page).isChecked()
    assert opened.desk.open("d-1").readings == ()


def test_a_reading_for_another_dossier_is_taken_over(page: LibraryPage, opened: Session, settled: Settled) -> None:
    opened.desk.add(replace(a_dossier("d-2"), name="Een ander"), "add")
    choices.tick_as_read(opened.desk, "d-2", "arrest", "mr. B. Bos", "r.o. 3.1", date(2026, 10, 1))
    page.show_item("arrest")
    settled()
    assert "For another dossier, mr. B. Bos read this in full on 1 October 2026. r.o. 3.1" in words_on(page)
    click(page, "take-over-reading")
    settled()
    reading = opened.desk.open("d-1").readings[0]
    assert (reading.by, reading.on, reading.note) == ("mr. B. Bos", date(2026, 10, 1), "r.o. 3.1")
    opened.undo()
    settled()
    assert opened.desk.open("d-1").readings == ()


def test_only_the_lawyer_ticks(page: LibraryPage, opened: Session) -> None:
    opened.preferences = replace(opened.preferences, role=PARALEGAL)
    page.refresh()
    assert not box_of(page).isEnabled()
    assert "Only the lawyer ticks what was read." in words_on(page.sources.card)


def test_without_a_dossier_it_explains_why_nothing_can_be_ticked(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    page.show_item("wet")
    assert page.sources.card.findChild(QCheckBox, "source-read") is None
    assert "a tick belongs to a dossier" in words_on(page.sources.card)


def test_without_a_dossier_read_is_what_anybody_read(session: Session, qtbot: QtBot, settled: Settled) -> None:
    session.desk.add(a_dossier("d-2"), "add")
    choices.tick_as_read(session.desk, "d-2", "arrest", "mr. B. Bos")
    page = shown(session, qtbot)
    page.show_item("wet")
    settled()
    choose(page, "sources-filter-reading", "read")
    assert page.sources.list.rows.keys() == ("arrest",)


@pytest.mark.parametrize(
    "name, copied",
    [
        ("copy-citation", "art. 2 Besluit, lid 1"),
        ("copy-holding", "art. 2 Besluit, lid 1: De verhuurder zet vier stappen."),
    ],
)
def test_a_citation_is_copied_as_it_is_written(
    page: LibraryPage, opened: Session, qtbot: QtBot, name: str, copied: str
) -> None:
    page.show_item("wet")
    with qtbot.waitSignal(opened.told):
        click(page, name)
    assert QGuiApplication.clipboard().text() == copied


def test_a_pinpoint_nobody_saw_is_copied_only_after_the_tick(page: LibraryPage, settled: Settled) -> None:
    click(page, "copy-citation")
    assert QGuiApplication.clipboard().text() == "HR 1 januari 2020, ECLI:NL:HR:2020:1"
    box_of(page).click()
    settled()
    click(page, "copy-citation")
    assert QGuiApplication.clipboard().text() == "HR 1 januari 2020, ECLI:NL:HR:2020:1, r.o. 3.1"


# the arguments of the law


def test_an_argument_is_shown_as_the_law_writes_it(page: LibraryPage) -> None:
    page.show_item("argument:steps-missing")
    words = words_on(page.arguments.card)
    assert page.head.remark.text() == "2 arguments"
    for expected in (
        "at least one of these",
        "Did the landlord refer to debt help?",
        "Volgens art. 2 Besluit, lid 1 zet de verhuurder eerst vier stappen.",
        "[how it is known: Did the landlord refer to debt help?] de verhuurder",
        "HR 1 januari 2020, ECLI:NL:HR:2020:1",
        "Er is wel een brief gestuurd.",
        "Een brief is geen verwijzing.",
        "Term",
    ):
        assert expected in words
    page.show_item("argument:each-child")
    words = words_on(page.arguments.card)
    for expected in ("for at least one child", "Once for each child", "Niet bekend.", "[name of the child] is"):
        assert expected in words


def test_arguments_are_found_by_words_step_ground_stage_and_sources(page: LibraryPage) -> None:
    page.show_item("argument:steps-missing")
    QTest.keyClicks(page.search, "verwijzing brief")
    assert page.arguments.keys() == ("argument:steps-missing",)
    page.search.clear()
    page.search.textEdited.emit("")
    for name, value, left in (
        ("step", "s8", ("argument:each-child",)),
        ("ground", "nuisance", ("argument:each-child",)),
        ("sources", "none-known", ("argument:each-child",)),
        ("sources", "adverse", ("argument:steps-missing",)),
    ):
        choose(page, f"law-arguments-filter-{name}", value)
        assert page.arguments.keys() == left, (name, value)
        click(page, "law-arguments-filter-clear")
    assert len(page.arguments.keys()) == 2


def test_what_was_looked_for_in_the_sources_is_looked_for_in_the_arguments(page: LibraryPage) -> None:
    QTest.keyClicks(page.search, "vier stappen")
    page.tabs.buttons[1].click()
    assert page.search.text() == "vier stappen"
    assert page.arguments.keys() == ("argument:steps-missing",)


def test_from_a_source_to_the_argument_without_a_dossier(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    page.show_item("wet")
    with qtbot.waitSignal(session.show_page) as asked:
        click(page, "used-in-steps-missing")
    assert asked.args == ["library", "argument:steps-missing"]


def test_both_lists_have_their_room_in_a_large_window(page: LibraryPage) -> None:
    assert page.sources.list.width() >= 350
    page.show_item("argument:steps-missing")
    QApplication.processEvents()
    assert page.arguments.list.width() >= 350


def test_the_filters_wait_behind_their_button_in_a_small_window(page: LibraryPage) -> None:
    assert page.sources.filters.isVisible()
    page.resize(560, 600)
    assert not page.sources.filters.isVisible()
    page.filtering.click()
    assert page.sources.filters.isVisible()
    assert page.sources.card.width() > page.sources.list.width() >= 190
