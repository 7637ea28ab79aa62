"""Locking in the middle of a hearing: all of it is gone from the screen at once, what was typed is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import Opening, exhibits
from tests.gui.conftest import PASSPHRASE, a_dossier
from ui.main_window import MainWindow
from ui.pages.hearing import HearingPage


@pytest.fixture
def window(opening: Opening, tmp_path: Path, dressed: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window, at the hearing of a dossier with one exhibit."""
    folder = tmp_path / "kluis"
    desk, _ = opening.create(folder, PASSPHRASE)
    desk.add(a_dossier(), "add")
    exhibits.bring_in(desk, "d-1", "huurcontract.pdf", b"goed")
    desk.vault.close()
    made = MainWindow(opening, folder, "en")
    made.show()
    unlock(made, qtbot)
    assert made.session is not None
    made.session.open("d-1")
    wait(made, qtbot)
    QTest.keyClick(made, Qt.Key.Key_F11)
    wait(made, qtbot)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def unlock(window: MainWindow, qtbot: QtBot) -> None:
    window.unlock_with(PASSPHRASE)
    qtbot.waitUntil(lambda: window.office is not None)
    wait(window, qtbot)


def wait(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    QApplication.processEvents()


def the_page(window: MainWindow) -> HearingPage:
    assert window.office is not None
    page = window.office.current_page()
    assert isinstance(page, HearingPage)
    return page


def seen(window: QWidget) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


def test_locked_nothing_of_the_hearing_is_seen_and_what_was_typed_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    page = the_page(window)
    assert window.isFullScreen()
    page.bar.search.setText("3")
    page.bar.search.ask()
    wait(window, qtbot)
    assert "Huurcontract" in seen(window)
    page.notes.field.setFocus()
    QTest.keyClicks(page.notes.field, "niet bewaard nog")
    page.clock.toggle()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.unlock_page is not None
    assert not window.isFullScreen()
    assert not page.isVisible()
    assert not any(word in seen(window) for word in ("Huurcontract", "huurt", "Voorbeeld"))
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChildren(HearingPage) == []
    unlock(window, qtbot)
    assert window.session is not None
    assert [one.text for one in window.session.open_dossier().hearing.notes] == ["niet bewaard nog"]


def test_locking_itself_after_a_while_does_the_same(window: MainWindow, qtbot: QtBot) -> None:
    page = the_page(window)
    page.bar.band_on.click()
    QTest.keyClicks(page.band.limit, "negentig")
    window.lock()
    assert not page.isVisible()
    assert not window.isFullScreen()
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    unlock(window, qtbot)
    assert window.session is not None
    assert window.session.open_dossier().hearing.band.limit == "negentig"


def test_the_window_does_not_come_back_on_the_whole_screen(window: MainWindow, qtbot: QtBot) -> None:
    assert window.isFullScreen()
    window.close()
    other = QWidget()
    qtbot.addWidget(other)
    assert other.restoreGeometry(QSettings().value("window/geometry"))
    assert not other.isFullScreen()
