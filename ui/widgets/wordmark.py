"""The name of the program, in the book face that its papers are set in."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from legalaid_desk.data import font, icon

from .words import label


class Wordmark(QWidget):
    """Sign and name."""

    def __init__(self) -> None:
        super().__init__()
        sign = QLabel()
        sign.setPixmap(QIcon(str(icon("app.png"))).pixmap(QSize(46, 46), self.devicePixelRatioF()))
        name = QLabel("LegalAid Desk")
        name.setFont(_book_face(22))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(label(self.tr("The desk of a tenants' lawyer"), "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(14)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)


def _book_face(points: int) -> QFont:
    loaded = QFontDatabase.addApplicationFontFromData(QByteArray(font("Caladea-Bold.ttf")))
    families = QFontDatabase.applicationFontFamilies(loaded) if loaded >= 0 else []
    face = QFont(families[0]) if families else QFont()
    face.setPointSize(points)
    face.setBold(True)
    return face
