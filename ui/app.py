"""Start the window. What is imported here is what the user waits for.

Qt looks into the source of every module that is imported after it, which makes each of them twice as slow.
So what does not need Qt comes first, and Qt itself inside the functions.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import legalaid_desk.data  # noqa: F401 - used after Qt is there

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from legalaid_desk.desk import Opening

    from .main_window import MainWindow


def run(opening: Opening, folder: Path, *, passphrase: str | None = None, language: str = "nl") -> int:
    """Show the window on the vault in this folder until it is closed; with a passphrase it unlocks by itself."""
    app, window = first_window(opening, folder, language)
    if passphrase is not None:
        window.unlock_with(passphrase)
    else:
        window.warm_up()
    return app.exec()


def first_window(opening: Opening, folder: Path, language: str) -> tuple[QApplication, MainWindow]:
    """The window as it is first shown: locked."""
    opening.vaults()  # before Qt, like all that does not need it
    app = application(language)
    from .main_window import MainWindow

    window = MainWindow(opening, folder, language)
    window.show()
    return app, window


def trial(opening: Opening, folder: Path) -> str:
    """Show the first window and close it again: whether Qt, its fonts and the translations work here."""
    app, window = first_window(opening, folder, "nl")
    app.processEvents()
    size = window.size()
    window.close()
    return f"shown at {size.width()} x {size.height()} in {app.font().family()}"


def application(language: str) -> QApplication:
    """The application, dressed and speaking."""
    from PySide6.QtWidgets import QApplication

    from .languages import speak
    from .look import dress

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*sys.argv[:1], "-style", "Fusion"])  # setStyle would load all of QStyle for it
    app.setApplicationName("LegalAid Desk")
    app.setOrganizationName("LegalAid Desk")
    dress(app)
    speak(language)
    return app
