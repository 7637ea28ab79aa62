"""Try what the window needs of the system: Qt, its plugin for a real screen, and at least one font."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def main() -> int:
    """Say what is missing, one line each; exit 1 when anything is."""
    try:
        missing = _what_is_missing()
    except ImportError as error:
        missing = [str(error)]
    for line in missing:
        print(line)
    return 1 if missing else 0


def _what_is_missing() -> list[str]:
    from PySide6 import QtPdf, QtPdfWidgets, QtPrintSupport, QtSvg  # noqa: F401  to load is to try
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    missing = [] if QFontDatabase.families() else ["no font at all: every letter would be a box"]
    application.quit()
    return missing + _missing_for_a_screen()


def _missing_for_a_screen() -> list[str]:
    """Load the plugin a real screen needs; Qt itself would abort the program over it."""
    from PySide6.QtCore import QLibraryInfo

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    missing = []
    for plugin in sorted(plugins.glob("libqxcb.so")):
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            missing.append(str(error))
    return missing


if __name__ == "__main__":
    sys.exit(main())
