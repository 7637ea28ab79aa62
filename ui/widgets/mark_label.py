"""A mark beside words: the words tell what it means, so it has no name of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import colours
from ui.models.rows import Mark

from .marks import paint_mark


class MarkLabel(QWidget):
    """Draws one mark at the height of the first line beside it."""

    def __init__(self, mark: Mark, side: int = 16) -> None:
        super().__init__()
        self.mark = mark
        self._side = side
        self.setFixedWidth(side)
        self.setMinimumHeight(side)

    def show_mark(self, mark: Mark) -> None:
        """Draw another one."""
        self.mark = mark
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.fontMetrics().lineSpacing()
        top = max(0.0, (line - self._side) / 2) if self.height() >= line else 0.0
        paint_mark(QPainter(self), QRectF(0, top, self._side, self._side), self.mark, colours(self))
