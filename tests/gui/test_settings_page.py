"""The settings: each keeps itself in the vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import Opening
from legalaid_desk.errors import DeskError
from ui.pages.settings import SettingsPage
from ui.preferences import read_preferences
from ui.session import Session
from ui.widgets.door import RecoveryKeyPanel

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


def shown_key(page: SettingsPage) -> RecoveryKeyPanel | None:
    return page.renewal.panel


def test_the_recovery_key_is_renewed_shown_once_and_the_old_one_opens_nothing(
    page: SettingsPage, session: Session, settled: Settled, opening: Opening, tmp_path: Path
) -> None:
    folder = tmp_path / "kluis"
    page.show_item("passphrase")
    click(page, "renew-recovery-key")
    click(page, "renew-recovery-key-cancel")
    assert shown_key(page) is None
    click(page, "renew-recovery-key")
    click(page, "renew-recovery-key-sure")
    settled()
    panel = shown_key(page)
    assert panel is not None
    first = panel.recovery_key
    assert note(page, "recovery-key-shown").split() == first.split("-")
    assert not panel.go.isEnabled()
    panel.tick.click()
    panel.go.click()
    assert shown_key(page) is None
    click(page, "renew-recovery-key")
    click(page, "renew-recovery-key-sure")
    settled()
    panel = shown_key(page)
    assert panel is not None
    second = panel.recovery_key
    session.desk.vault.close()
    with pytest.raises(DeskError, match="recovery key"):
        opening.unlock_with_recovery_key(folder, first)
    opening.unlock_with_recovery_key(folder, second).vault.close()


def test_a_renewed_key_is_copied_and_saved(
    page: SettingsPage, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_item("passphrase")
    click(page, "renew-recovery-key")
    click(page, "renew-recovery-key-sure")
    settled()
    panel = shown_key(page)
    assert panel is not None
    click(page, "copy-key")
    assert QGuiApplication.clipboard().text() == panel.recovery_key
    file = tmp_path / "sleutel.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    click(page, "save-key")
    kept = file.read_text(encoding="utf-8")
    assert all(group in kept for group in panel.recovery_key.split("-"))
