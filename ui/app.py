"""Start the window. What is imported here is what the user waits for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from .languages import speak
from .look import dress
from .main_window import MainWindow

if TYPE_CHECKING:
    from legalaid_desk.desk import Opening


def run(opening: Opening, folder: Path, *, passphrase: str | None = None, language: str = "nl") -> int:
    """Show the window on the vault in this folder until it is closed; with a passphrase it unlocks by itself."""
    app = application(language)
    window = MainWindow(opening, folder, language)
    window.show()
    if passphrase is not None:
        window.unlock_with(passphrase)
    return app.exec()


def trial(opening: Opening, folder: Path) -> str:
    """Show the first window and close it again: whether Qt, its fonts and the translations work here."""
    app = application("nl")
    window = MainWindow(opening, folder, "nl")
    window.show()
    app.processEvents()
    size = window.size()
    window.close()
    return f"shown at {size.width()} x {size.height()} in {app.font().family()}"


def application(language: str) -> QApplication:
    """The application, dressed and speaking."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("LegalAid Desk")
    app.setOrganizationName("LegalAid Desk")
    dress(app)
    speak(language)
    return app
