"""A small form for one act on a deadline: its fields, a button that does it, and a way back without doing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Card
from ui.widgets.words import label


class ActForm(Card):
    """``asked`` when it is to be done (the button, or Enter in a field); ``left`` when not."""

    asked = Signal()
    left = Signal()

    def __init__(self, name: str, title: str, go: str, *fields: QWidget, clear: QWidget | None = None) -> None:
        super().__init__(tone="accent")
        self.setObjectName(f"form-{name}")
        self.setAccessibleName(title)
        self.add(label(title, "strong"))
        for one in fields:
            self.add(one)
        self.go = button(go, f"{name}-go", self.asked.emit, kind="primary")
        self.back = button(self.tr("Cancel"), f"{name}-cancel", self.left.emit, kind="quiet")
        line = QWidget()
        acts = FlowLayout(line, gap=8)
        for one in (self.go, *([clear] if clear else []), self.back):
            acts.addWidget(one)
        self.add(line)
        self._fields = [line for one in fields for line in (one, *one.findChildren(QLineEdit))]
        for one in self._fields:
            if isinstance(one, QLineEdit):
                one.returnPressed.connect(self.asked)

    def take_keyboard(self) -> None:
        """The first field has the keyboard."""
        first = next((one for one in self._fields if isinstance(one, QLineEdit)), None)
        (first or self.go).setFocus()
