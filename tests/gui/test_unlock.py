"""The way in: make a vault, keep its key, unlock it, and what is said when it does not open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import Opening
from ui.main_window import MainWindow
from ui.widgets.passphrase import strength_in_words
from ui.widgets.recovery_print import as_text, document

PASSPHRASE = "vier gewone woorden hier"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kluis"


@pytest.fixture
def window(opening: Opening, folder: Path, dressed: QApplication) -> Iterator[MainWindow]:
    made = MainWindow(opening, folder, "en")
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def vault(opening: Opening, folder: Path) -> str:
    """A vault that is there already; its recovery key."""
    desk, recovery_key = opening.create(folder, PASSPHRASE)
    desk.vault.close()
    return recovery_key


def field(window: MainWindow, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found


def click(window: MainWindow, qtbot: QtBot, name: str) -> None:
    found = window.findChild(QPushButton, name)
    assert found is not None
    QTest.mouseClick(found, LEFT)


def wait(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.jobs.is_busy)


def note(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    return found.text() if found is not None else ""


def type_new(window: MainWindow, qtbot: QtBot, first: str, again: str) -> None:
    for name, text in (("new-passphrase", first), ("new-passphrase-again", again)):
        field(window, name).clear()
        QTest.keyClicks(field(window, name), text)
    click(window, qtbot, "set-passphrase")
    wait(window, qtbot)


def test_a_new_vault_shows_its_recovery_key_once_and_lets_in_when_it_is_kept(
    window: MainWindow, qtbot: QtBot, opening: Opening, folder: Path
) -> None:
    type_new(window, qtbot, PASSPHRASE, PASSPHRASE)
    shown = note(window, "recovery-key-shown")
    go = window.findChild(QPushButton, "to-desk")
    kept = window.findChild(QCheckBox, "kept")
    assert go is not None
    assert kept is not None
    assert not go.isEnabled()
    kept.click()
    QTest.mouseClick(go, LEFT)
    qtbot.waitUntil(lambda: window.office is not None)
    wait(window, qtbot)
    window.close()
    opening.unlock_with_recovery_key(folder, "-".join(shown.split())).vault.close()


def test_two_different_passphrases_make_no_vault(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    type_new(window, qtbot, PASSPHRASE, "vier andere woorden hier")
    assert note(window, "new-passphrase-again-note") == "The two are not the same."
    assert not folder.exists()


def test_a_short_passphrase_makes_no_vault(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    type_new(window, qtbot, "kort", "kort")
    assert "12" in note(window, "new-passphrase-note")
    assert not folder.exists()


def test_the_passphrase_lets_in(vault: str, window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(field(window, "passphrase"), PASSPHRASE)
    QTest.keyClick(field(window, "passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.office is not None)
    wait(window, qtbot)
    assert window.unlock_page is None


def test_a_wrong_passphrase_is_said_at_the_field_which_keeps_the_keyboard(
    vault: str, window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClicks(field(window, "passphrase"), "vier verkeerde woorden hier")
    click(window, qtbot, "unlock")
    wait(window, qtbot)
    assert "does not open the vault" in note(window, "passphrase-note")
    assert window.focusWidget() is field(window, "passphrase")
    assert field(window, "passphrase").selectedText() == "vier verkeerde woorden hier"
    assert window.office is None


def test_the_recovery_key_opens_and_asks_for_a_new_passphrase(
    vault: str, window: MainWindow, qtbot: QtBot, opening: Opening, folder: Path
) -> None:
    click(window, qtbot, "use-recovery-key")
    field(window, "recovery-key").setText(vault.lower().replace("-", " \n"))
    click(window, qtbot, "open-with-recovery-key")
    qtbot.waitUntil(lambda: window.findChild(QLineEdit, "new-passphrase") is not None)
    type_new(window, qtbot, "vijf heel andere woorden hier", "vijf heel andere woorden hier")
    qtbot.waitUntil(lambda: window.office is not None)
    wait(window, qtbot)
    window.close()
    opening.unlock(folder, "vijf heel andere woorden hier").vault.close()


def test_a_mistyped_recovery_key_says_where_to_look(vault: str, window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, "use-recovery-key")
    QTest.keyClicks(field(window, "recovery-key"), "AAAAA-BBBBB")
    click(window, qtbot, "open-with-recovery-key")
    wait(window, qtbot)
    assert "eight groups of five" in note(window, "door-trouble")


def test_a_damaged_vault_offers_its_newest_backup(
    vault: str, opening: Opening, folder: Path, dressed: QApplication, qtbot: QtBot
) -> None:
    desk = opening.unlock(folder, PASSPHRASE)
    desk.vault.back_up()
    desk.vault.close()
    database = next(path for path in folder.iterdir() if path.is_file() and path.suffix == ".db")
    database.write_bytes(b"\0" * database.stat().st_size)
    window = MainWindow(opening, folder, "en")
    window.show()
    try:
        QTest.keyClicks(field(window, "passphrase"), PASSPHRASE)
        click(window, qtbot, "unlock")
        wait(window, qtbot)
        assert database.name in note(window, "door-trouble")
        click(window, qtbot, "door-way-out")
        wait(window, qtbot)
        QTest.keyClicks(field(window, "passphrase"), PASSPHRASE)
        click(window, qtbot, "unlock")
        qtbot.waitUntil(lambda: window.office is not None)
        wait(window, qtbot)
    finally:
        window.close()
        window.deleteLater()


def test_another_folder_is_another_vault(vault: str, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.unlock_page is not None
    window.unlock_page.choose_folder(tmp_path / "elders")
    assert window.findChild(QLineEdit, "new-passphrase") is not None
    assert str(tmp_path / "elders") in note(window, "vault-folder")


def test_leaving_before_the_key_is_kept_closes_the_vault(
    window: MainWindow, qtbot: QtBot, opening: Opening, folder: Path
) -> None:
    type_new(window, qtbot, PASSPHRASE, PASSPHRASE)
    window.close()
    opening.unlock(folder, PASSPHRASE).vault.close()


def test_caps_lock_is_noticed_from_what_is_typed(vault: str, window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(field(window, "passphrase"), Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert note(window, "passphrase-note") == ""
    QTest.keyClicks(field(window, "passphrase"), "a")
    assert note(window, "passphrase-note") == ""


def test_strength_is_said_in_words() -> None:
    said = [strength_in_words(text)[0] for text in ("", "kort", "aaaaaaaaaaaaaa", "wachtwoord123", PASSPHRASE)]
    assert said[0] == ""
    assert "8 more" in said[1]
    assert "same few letters" in said[2]
    assert said[3].startswith("Good enough")
    assert said[4].startswith("Strong")


def test_the_print_of_the_recovery_key_says_what_it_is_for(qapp: QApplication, folder: Path) -> None:
    key = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH"
    for text in (as_text(folder, key), document(folder, key).toPlainText()):
        assert "AAAAA  BBBBB  CCCCC  DDDDD" in text.replace("\u00a0", " ")
        assert str(folder) in text
        assert "passphrase is lost" in text


def test_nothing_leads_away_while_the_recovery_key_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    doors = [window.findChild(QPushButton, name) for name in ("choose-folder", "language-nl")]
    assert all(door is not None and door.isVisible() for door in doors)
    type_new(window, qtbot, PASSPHRASE, PASSPHRASE)
    assert note(window, "recovery-key-shown")
    assert not any(door is not None and door.isVisible() for door in doors)
