"""A sentence and what can be done about it: beside each other where there is room, else under one another."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from .words import label

ROOM = 820
"""From this width on they stand beside each other."""


SLIM = (12, 8, 12, 8)
"""The margins of a card that holds little more than such a row."""


class ToldRow(QWidget):
    """``words`` is the sentence."""

    def __init__(self, *acts: QWidget) -> None:
        super().__init__()
        self.words: QLabel = label("")
        beside = QHBoxLayout()
        beside.setSpacing(4)
        for act in acts:
            beside.addWidget(act)
        beside.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addLayout(beside)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its words: in a low window others give way."""
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), self._box.heightForWidth(max(self.width(), 200))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= ROOM
        self.updateGeometry()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
