"""One line that says what the choice under the cursor would do; of the same height with and without words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from .words import set_look

LINES = 2
ROOM = 4
"""What a label adds to the height of its words, and a little more."""


class ForeseenLine(QLabel):
    """``hint`` stands there while no choice is looked at."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(hint)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._hint = hint
        self._described: list[QWidget] = []

    def describe(self, widget: QWidget) -> None:
        """Who cannot see the line finds its words with this widget."""
        self._described.append(widget)

    def tell(self, text: str) -> None:
        """Say this; a screen reader says it after what it is saying. Nothing brings the hint back."""
        if self.told == text:
            return
        self.setText(text or self._hint)
        set_look(self, "role", "" if text else "small")
        for one in self._described:
            one.setAccessibleDescription(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def told(self) -> str:
        """What is said of a choice; empty while none is looked at."""
        return "" if self.text() == self._hint else self.text()

    def showEvent(self, event: QShowEvent) -> None:
        """The list that opens below must not move when the words wrap."""
        super().showEvent(event)
        set_look(self, "role", "")  # words that are told are larger than the hint
        self.setMinimumHeight(LINES * self.fontMetrics().lineSpacing() + ROOM)
        set_look(self, "role", "" if self.told else "small")
