"""Keeping a recovery key that is shown this once: on the clipboard, on paper, or in a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from .door import RecoveryKeyPanel

translate = QCoreApplication.translate


def keep_with(panel: RecoveryKeyPanel, folder: Path) -> None:
    """Let the buttons of a panel do what they say, for the vault in this folder."""
    key = panel.recovery_key
    panel.copy_asked.connect(lambda: QGuiApplication.clipboard().setText(key))
    panel.print_asked.connect(lambda: _print(panel, folder))
    panel.save_asked.connect(lambda: _save(panel, folder))


def _print(panel: RecoveryKeyPanel, folder: Path) -> None:
    from .recovery_print import print_recovery_key  # Qt's printing is slow to load

    print_recovery_key(panel, folder, panel.recovery_key)


def _save(panel: RecoveryKeyPanel, folder: Path) -> None:
    from PySide6.QtWidgets import QFileDialog

    from .recovery_print import as_text

    suggested = str(Path.home() / translate("RecoveryKey", "recovery key LegalAid Desk.txt"))
    name, _ = QFileDialog.getSaveFileName(panel, translate("RecoveryKey", "Save the recovery key"), suggested)
    if not name:
        return
    try:
        Path(name).write_text(as_text(folder, panel.recovery_key), encoding="utf-8")
    except OSError:
        panel.say(translate("RecoveryKey", "{file} cannot be written. Choose another folder.").format(file=name))
    else:
        panel.say(translate("RecoveryKey", "Saved. Move it to a stick that you keep elsewhere."), "quiet")
