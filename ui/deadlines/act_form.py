"""A small form for one act on a deadline: its fields, a button that does it, and a way back without doing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from legalaid_desk.dossier import Changed
from legalaid_desk.walk.deadlines import Due
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Card
from ui.widgets.words import label


@dataclass(frozen=True, slots=True)
class Asked:
    """An act on a deadline: what is said of it (``{name}`` is the deadline), the verb, and what the verb takes."""

    text: str
    verb: Callable[..., Changed]
    values: tuple[object, ...] = ()


class ActForm(Card):
    """``asked`` carries what is to be done (the button, or Enter in a field); ``left`` when nothing is."""

    asked = Signal(object)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(tone="accent")
        self._name = name
        self.setObjectName(f"form-{name}")
        self.clear: QPushButton | None = None

    def lay_out(self, title: str, go: str, *fields: QWidget, clear: tuple[str, Asked] | None = None) -> None:
        """Put the fields below the title, and below them what can be done; ``clear`` takes back what was done."""
        self.setAccessibleName(title)
        self.add(label(title, "strong"))
        for one in fields:
            self.add(one)
        self.go = button(go, f"{self._name}-go", self._ask, kind="primary")
        self.back = button(self.tr("Cancel"), f"{self._name}-cancel", self.left.emit, kind="quiet")
        if clear:
            text, taking_back = clear
            self.clear = button(text, f"{self._name}-clear", partial(self.asked.emit, taking_back), kind="quiet")
        line = QWidget()
        acts = FlowLayout(line, gap=8)
        for act in (self.go, self.clear, self.back):
            if act is not None:
                acts.addWidget(act)
        self.add(line)
        parts = (part for one in fields for part in (one, *one.findChildren(QLineEdit)))
        self._lines = [part for part in parts if isinstance(part, QLineEdit)]
        for typed in self._lines:
            typed.returnPressed.connect(self._ask)

    def take_keyboard(self) -> None:
        """The first field has the keyboard."""
        (self._lines[0] if self._lines else self.go).setFocus()

    def offer_clear(self, *, typed: bool) -> None:
        """What was never typed cannot be taken back."""
        if self.clear is not None:
            self.clear.setVisible(typed)

    # what each form says for itself

    def fill(self, due: Due, session: Session) -> None:
        """Show what is held of this deadline."""
        raise NotImplementedError

    def asking(self) -> Asked | None:
        """What is to be done; None where something lacks, and the keyboard is there."""
        raise NotImplementedError

    def _ask(self) -> None:
        asked = self.asking()
        if asked is not None:
            self.asked.emit(asked)
