"""The settings: each keeps itself in the vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import Opening
from ui.pages.settings import SettingsPage
from ui.preferences import read_preferences
from ui.session import Session

Settled = Callable[[], None]
PASSPHRASE = "vier gewone woorden hier"


@pytest.fixture
def page(session: Session, settled: Settled) -> Iterator[SettingsPage]:
    made = SettingsPage(session)
    made.show()
    made.activateWindow()
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()


def type_in(page: SettingsPage, name: str, text: str) -> None:
    field = page.findChild(QLineEdit, name)
    assert field is not None, name
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def click(page: SettingsPage, name: str) -> None:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def note(page: SettingsPage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def test_who_works_here_signs_from_now_on(page: SettingsPage, session: Session, settled: Settled) -> None:
    type_in(page, "who", "P. de Vries")
    click(page, "role-paralegal")
    settled()
    kept = read_preferences(session.desk.vault)
    assert (kept.who, kept.is_lawyer) == ("P. de Vries", False)
    assert session.desk.who == "P. de Vries"


def test_the_office_is_kept(page: SettingsPage, session: Session, settled: Settled) -> None:
    page.show_item("office")
    type_in(page, "office-name", "mr. X")
    type_in(page, "office-place", "Delft")
    settled()
    office = read_preferences(session.desk.vault).office
    assert (office.name, office.place) == ("mr. X", "Delft")


def test_locking_and_language_are_kept(page: SettingsPage, session: Session, settled: Settled) -> None:
    page.show_item("program")
    box = page.findChild(QComboBox, "lock-after")
    assert box is not None
    box.activated.emit(box.findData("0"))
    click(page, "language-en")
    settled()
    kept = read_preferences(session.desk.vault)
    assert (kept.auto_lock_minutes, kept.language) == (0, "en")


def change(page: SettingsPage, old: str, new: str, again: str) -> None:
    page.show_item("passphrase")
    for name, text in (("old-passphrase", old), ("changed-passphrase", new), ("changed-passphrase-again", again)):
        type_in(page, name, text)
    click(page, "change-passphrase")


def test_the_passphrase_is_changed(
    page: SettingsPage, session: Session, settled: Settled, opening: Opening, tmp_path: Path
) -> None:
    change(page, PASSPHRASE, "vijf heel andere woorden hier", "vijf heel andere woorden hier")
    settled()
    assert page.notice.text() == "The passphrase is changed."
    session.desk.vault.close()
    opening.unlock(tmp_path / "kluis", "vijf heel andere woorden hier").vault.close()


def test_the_old_passphrase_must_be_right(page: SettingsPage, settled: Settled) -> None:
    change(page, "vier verkeerde woorden hier", "vijf heel andere woorden hier", "vijf heel andere woorden hier")
    settled()
    assert "does not open the vault" in note(page, "old-passphrase-note")


def test_a_new_passphrase_that_is_short_is_refused(page: SettingsPage, settled: Settled) -> None:
    change(page, PASSPHRASE, "kort", "kort")
    settled()
    assert "too short" in note(page, "changed-passphrase-note")


def test_the_new_passphrase_is_typed_twice(page: SettingsPage, settled: Settled) -> None:
    change(page, PASSPHRASE, "vijf heel andere woorden hier", "vijf heel andere woorden hie")
    settled()
    assert note(page, "changed-passphrase-again-note") == "The two are not the same."


def test_a_backup_is_made_and_listed(page: SettingsPage, session: Session, qtbot: QtBot, settled: Settled) -> None:
    page.show_item("backup")
    settled()
    assert note(page, "backups") == "None yet."
    with qtbot.waitSignal(session.told):
        click(page, "back-up")
    settled()
    assert "2026" in note(page, "backups")
    assert any((session.desk.vault.folder / "backups").iterdir())
