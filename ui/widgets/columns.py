"""Parts beside each other at the same height; under one another where there is no room for that."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.look import MEDIUM

COLUMN = 200
"""A column that is narrower than this cannot be read."""


class Columns(QWidget):
    """Of equal width. It asks no more room than its widest part needs, so that a small window cuts nothing off."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(MEDIUM)
        for part in parts:
            self._row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(part.minimumSizeHint().width() for part in self._parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(COLUMN, self.minimumSizeHint().width())
        beside = self.width() >= len(self._parts) * widest + (len(self._parts) - 1) * MEDIUM
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
