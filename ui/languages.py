"""The language of the screens: Dutch by its translations, English as it is written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from legalaid_desk.data import translations_folder

LANGUAGES = (("nl", "Nederlands"), ("en", "English"))
"""Each by its own name: who cannot read the screen must still find hers."""


_heard: list[QTranslator] = []
"""What is spoken now. Asking Qt for it takes longer than loading it."""


def speak(language: str) -> str:
    """Speak this language from now on, in windows made from now on; returns it."""
    app = QApplication.instance()
    if app is not None:
        _fall_silent(app)
        if language == "nl":
            for folder, name in _dutch():
                translator = QTranslator(app)
                if translator.load(name, folder):
                    app.installTranslator(translator)
                    _heard.append(translator)
    QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
    return language


def _fall_silent(app: QCoreApplication) -> None:
    while _heard:
        translator = _heard.pop()
        app.removeTranslator(translator)
        translator.deleteLater()


def _dutch() -> tuple[tuple[str, str], ...]:
    """Folder and name of each file: Qt's own words, then ours."""
    ours = translations_folder()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return ((qt, "qtbase_nl"), *((str(ours), path.stem) for path in sorted(ours.glob("*_nl.qm"))))
