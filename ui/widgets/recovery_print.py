"""The recovery key on paper or as text, with the day it was made and what it is for."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from .door import in_lines

translate = QCoreApplication.translate


def as_text(folder: Path, recovery_key: str) -> str:
    """What is kept, as plain text."""
    return "\n".join((*_lines(folder), "", in_lines(recovery_key), ""))


def print_recovery_key(parent: QWidget, folder: Path, recovery_key: str) -> None:
    """Ask for a printer and print it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        document(folder, recovery_key).print_(printer)


def document(folder: Path, recovery_key: str) -> QTextDocument:
    """The page that is printed."""
    heading, *rest = (escape(line) for line in _lines(folder))
    key = escape(in_lines(recovery_key)).replace("\n", "<br>")
    made = QTextDocument()
    made.setHtml(f"<h2>{heading}</h2><p>{'<br>'.join(rest)}</p><pre style='font-size:18pt'>{key}</pre>")
    return made


def _lines(folder: Path) -> tuple[str, ...]:
    today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    return (
        translate("RecoveryKey", "Recovery key of LegalAid Desk"),
        translate("RecoveryKey", "Vault: {folder}").format(folder=folder),
        translate("RecoveryKey", "Made on {day}").format(day=today),
        translate("RecoveryKey", "Opens the vault when the passphrase is lost. Keep it apart from the computer."),
    )
