"""The window once it is open: pages, keys, undo, locking, and being where one was."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import Desk, Opening, people
from legalaid_desk.dossier import Changed, Dossier
from legalaid_desk.errors import DiskFull
from ui.auto_lock import AutoLock
from ui.main_window import MainWindow
from ui.office import Office
from ui.page import BESIDE_ROAD, OFFICE, ROAD
from ui.session import Session

PASSPHRASE = "vier gewone woorden hier"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Settled = Callable[[], None]


@pytest.fixture
def office(opened: Session, settled: Settled, qtbot: QtBot) -> Iterator[Office]:
    made = Office(opened)
    made.resize(1280, 800)
    made.show()
    made.start()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()


def rename(office: Office, name: str) -> None:
    office.session.do("Name changed", people.rename, name, "")


def test_it_begins_with_the_intake_of_a_dossier_that_was_never_left(office: Office) -> None:
    assert office.page == "intake"
    assert office.strip.title.whole() == "Gezin Voorbeeld / Stichting Verzonnen"


@pytest.mark.parametrize("page", [*OFFICE, *ROAD, *BESIDE_ROAD, "keys"])
def test_every_page_can_be_shown(office: Office, settled: Settled, page: str) -> None:
    office.show_page(page)
    settled()
    assert office.page == page
    assert office.current_page().isVisible()


@pytest.mark.parametrize("number, page", list(enumerate(ROAD, start=1)))
def test_the_road_is_under_control_and_a_digit(
    office: Office, qtbot: QtBot, settled: Settled, number: int, page: str
) -> None:
    office.show_page("settings")
    QTest.keyClick(office, Qt.Key(Qt.Key.Key_0.value + number), CTRL)
    settled()
    assert office.page == page


def test_the_rail_says_how_far_each_part_is(office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: office.rail.words("exhibits") != "")
    assert office.rail.words("facts") == "none yet"
    assert office.rail.words("exhibits").startswith("2")
    assert "to ask" in office.rail.words("walk")


def test_the_strip_names_the_next_day_first(office: Office) -> None:
    assert office.strip.line.whole().startswith("Roll date: 8 December (13 days to go)")


def test_what_was_done_is_told_with_undo_beside_it(office: Office, qtbot: QtBot, settled: Settled) -> None:
    rename(office, "Andere naam")
    settled()
    assert office.status.words.text() == "Name changed"
    assert office.strip.title.whole() == "Andere naam"
    QTest.mouseClick(office.status.undo, Qt.MouseButton.LeftButton)
    settled()
    assert office.strip.title.whole() == "Gezin Voorbeeld / Stichting Verzonnen"
    assert office.status.words.text() == "Undone: Name changed"
    assert not office.status.undo.isVisible()


def test_undo_and_redo_have_their_keys(office: Office, qtbot: QtBot, settled: Settled) -> None:
    rename(office, "Andere naam")
    settled()
    QTest.keyClick(office, Qt.Key.Key_Z, CTRL)
    settled()
    assert office.session.open_dossier().name == "Gezin Voorbeeld / Stichting Verzonnen"
    QTest.keyClick(office, Qt.Key.Key_Z, CTRL | SHIFT)
    settled()
    assert office.session.open_dossier().name == "Andere naam"


def test_undo_in_a_field_where_nothing_was_typed_takes_back_the_last_act(
    office: Office, qtbot: QtBot, settled: Settled
) -> None:
    rename(office, "Andere naam")
    settled()
    office.show_page("intake", "home")
    settled()
    field = office.current_page().findChild(QLineEdit, "home-address")
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    settled()
    assert office.session.open_dossier().name == "Gezin Voorbeeld / Stichting Verzonnen"


def test_a_new_dossier_is_one_key_away(office: Office, qtbot: QtBot, settled: Settled) -> None:
    office.session.prefer(
        replace(office.session.preferences, office=replace(office.session.preferences.office, name="mr. X"))
    )
    with qtbot.waitSignal(office.session.opened):
        QTest.keyClick(office, Qt.Key.Key_N, CTRL)
    settled()
    made = office.session.open_dossier()
    assert made.id != "d-1"
    assert made.case.counsel.name == "mr. X"
    assert office.page == "intake"


def test_search_goes_to_the_field_of_the_page(office: Office, qtbot: QtBot, settled: Settled) -> None:
    office.show_page("dossiers")
    settled()
    QTest.keyClick(office, Qt.Key.Key_F, CTRL)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "search"


def test_f1_shows_the_keys(office: Office, qtbot: QtBot) -> None:
    office.show_page("settings")
    QTest.keyClick(office, Qt.Key.Key_F1)
    assert office.page == "keys"


def test_what_goes_wrong_stays_until_it_is_put_away(office: Office, qtbot: QtBot) -> None:
    def fails(desk: Desk, dossier_id: str) -> Changed:
        raise DiskFull(Path("/kluis"))

    with qtbot.waitSignal(office.session.failed):
        office.session.do("Name changed", fails)
    assert office.status.trouble.isVisible()
    assert "/kluis" in office.status.trouble.text()
    office.status.put_away()
    assert not office.status.trouble.isVisible()


def test_what_is_being_typed_is_saved_when_the_page_is_left(office: Office, qtbot: QtBot, settled: Settled) -> None:
    office.show_page("intake", "home")
    settled()
    field = office.current_page().findChild(QLineEdit, "home-address")
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Nieuwe weg 1")
    office.show_page("dossiers")
    settled()
    assert office.session.desk.open("d-1").home.address == "Nieuwe weg 1"


def test_it_is_saved_as_well_when_another_program_has_the_keyboard(office: Office, settled: Settled) -> None:
    office.show_page("intake", "rent")
    settled()
    field = office.current_page().findChild(QLineEdit, "home-rent-cents")
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "800")
    field.clearFocus()
    field.setText("900")
    field.setModified(True)
    office.leave()
    settled()
    assert office.session.desk.open("d-1").home.rent_cents == 90000


def test_a_narrow_window_keeps_the_rail_as_signs(office: Office) -> None:
    wide = office.rail.width()
    office.resize(800, 600)
    assert office.rail.width() < wide / 2
    assert office.rail.isVisible()


def test_the_road_needs_a_dossier(session: Session, settled: Settled) -> None:
    office = Office(session)
    office.show()
    office.start()
    office.show_page("walk")
    settled()
    assert office.page == "dossiers"
    office.close()
    office.deleteLater()


def test_closing_the_dossier_goes_back_to_the_list(office: Office, settled: Settled) -> None:
    office.session.close_dossier()
    settled()
    assert office.page == "dossiers"
    assert office.strip.title.whole() == "LegalAid Desk"


# the window around it


@pytest.fixture
def window(opening: Opening, tmp_path: Path, dressed: QApplication) -> Iterator[MainWindow]:
    folder = tmp_path / "kluis"
    desk, _ = opening.create(folder, PASSPHRASE)
    desk.add(Dossier(id="d-1", name="Gezin Voorbeeld"), "add")
    desk.vault.set_setting("place", json.dumps({"dossier": "d-1", "pages": {"d-1": "facts"}}))
    desk.vault.close()
    made = MainWindow(opening, folder, "en")
    made.show()
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()


def unlocked(window: MainWindow, qtbot: QtBot) -> Office:
    window.unlock_with(PASSPHRASE)
    qtbot.waitUntil(lambda: window.office is not None)
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    assert window.office is not None
    return window.office


def test_she_is_where_she_was(window: MainWindow, qtbot: QtBot) -> None:
    office = unlocked(window, qtbot)
    assert office.page == "facts"
    assert office.session.open_dossier().name == "Gezin Voorbeeld"


def test_another_day_begins_with_what_is_due_and_the_dossier_stays_open(
    window: MainWindow, opening: Opening, qtbot: QtBot
) -> None:
    assert unlocked(window, qtbot).page == "facts"
    window._opening = replace(opening, clock=lambda: opening.clock() + timedelta(days=1))
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.unlock_page is not None and not window.jobs.is_busy)
    office = unlocked(window, qtbot)
    assert office.page == "today"
    assert office.session.open_dossier().name == "Gezin Voorbeeld"
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.unlock_page is not None and not window.jobs.is_busy)
    assert unlocked(window, qtbot).page == "facts"


def test_locking_forgets_every_page_and_asks_for_the_passphrase(window: MainWindow, qtbot: QtBot) -> None:
    unlocked(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.unlock_page is not None and not window.jobs.is_busy)
    assert window.office is None
    assert window.session is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not [one for one in window.findChildren(QLabel) if "Voorbeeld" in one.text()]
    assert unlocked(window, qtbot).page == "facts"


def test_locking_saves_what_is_being_typed(window: MainWindow, qtbot: QtBot) -> None:
    office = unlocked(window, qtbot)
    office.show_page("intake", "home")
    field = office.current_page().findChild(QLineEdit, "home-address")
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "Nieuwe weg 1")
    window.lock()
    qtbot.waitUntil(lambda: window.unlock_page is not None and not window.jobs.is_busy)
    assert unlocked(window, qtbot).session.open_dossier().home.address == "Nieuwe weg 1"


def test_another_language_is_spoken_at_once(window: MainWindow, qtbot: QtBot) -> None:
    office = unlocked(window, qtbot)
    office.show_page("settings", "program")
    office.session.prefer(replace(office.session.preferences, language="nl"))
    qtbot.waitUntil(lambda: window.office is not None and window.office is not office)
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    assert window.office is not None
    assert window.office.page == "settings"
    assert QApplication.translate("Rail", "Today") == "Vandaag"
    window.office.session.prefer(replace(office.session.preferences, language="en"))
    qtbot.waitUntil(lambda: QApplication.translate("Rail", "Today") == "Today" and not window.jobs.is_busy)


def test_it_locks_when_nobody_works(qtbot: QtBot, dressed: QApplication) -> None:
    watch = AutoLock(dressed)
    watch.watch(1)
    watch._timer.setInterval(40)
    with qtbot.waitSignal(watch.idle, timeout=2000):
        watch._timer.start()
    watch.stop()
    watch.deleteLater()


def test_a_key_puts_locking_off(dressed: QApplication) -> None:
    watch = AutoLock(dressed)
    watch.watch(1)
    watch._timer.setInterval(50_000)
    QApplication.sendEvent(dressed, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
    assert watch._timer.remainingTime() > 49_000
    watch.watch(0)
    assert not watch._timer.isActive()
    watch.deleteLater()
