"""One paragraph of an own argument, and below it how it reads in the open dossier."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.law import Law
from legalaid_desk.walk import DossierView
from ui.phrasing import wants
from ui.widgets.buttons import icon_button
from ui.widgets.frames import Card, empty_layout
from ui.widgets.panels import column
from ui.widgets.paragraph_edit import GrowingText
from ui.widgets.words import label

from .preview import BRACES, MIXED, Reading, readings


class PassageRow(QWidget):
    """``changed`` at every letter: the reading below follows what is typed."""

    changed = Signal()
    dropped = Signal()
    reached = Signal()

    def __init__(self, number: int, passage: dict[str, Any]) -> None:
        super().__init__()
        self.passage = passage
        self._law: Law | None = None
        self._view: DossierView | None = None
        self._reads: tuple[Reading, ...] = ()
        self.words = GrowingText(f"passage-{number}")
        self.words.setAccessibleName(self.tr("Paragraph {number}").format(number=number))
        self.words.show_text(str(passage.get("text", "")))
        self.words.textChanged.connect(self._typed)
        self.words.reached.connect(self.reached)
        self.drop = icon_button(
            "close",
            self.tr("Drop paragraph {number}").format(number=number),
            f"passage-{number}-drop",
            self.dropped.emit,
        )
        self.wrong = label("", "error")
        self.wrong.hide()
        self._shown = Card(spacing=4)
        self._shown.setProperty("role", "inset")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(label(self.words.accessibleName(), "label"), row, self.wrong, self._shown, spacing=4))

    def text(self) -> str:
        """The words with their slots."""
        return self.words.toPlainText()

    def insert(self, slot: str) -> None:
        """Put a slot where the cursor is."""
        self.words.insertPlainText(slot)
        self.words.setFocus()

    def say(self, text: str) -> None:
        """What is wrong with it; nothing takes it away."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self.words.setAccessibleDescription(text)

    def is_sound(self) -> bool:
        """Whether the program can read it."""
        return not any(one.fault for one in self._reads)

    def read_in(self, law: Law, view: DossierView | None) -> None:
        """Show how it reads in this dossier."""
        self._law, self._view = law, view
        self._show()

    def reads(self) -> tuple[str, ...]:
        """What stands below it, line by line."""
        return tuple(self._line(one) for one in self._reads)

    def _typed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        assert self._law is not None  # noqa: S101 - it is read in a law before anything is typed
        self._reads = readings(self.text(), self._law, self._view)
        faults = [one.fault for one in self._reads if one.fault]
        self.say(self._complaint(faults[0]) if faults else "")
        empty_layout(self._shown.column)
        shown = [one for one in self._reads if not one.fault]
        self._shown.setVisible(bool(shown))
        if shown:
            self._shown.add(label(self.tr("In the open dossier it reads"), "label"))
        for one in shown:
            self._shown.add(label(self._line(one), "quiet" if one.lacks else ""))

    def _complaint(self, fault: str) -> str:
        if fault == BRACES:
            return self.tr("The braces do not match, or hold something unknown. Put it in from the list above.")
        if fault == MIXED:
            return self.tr("A paragraph is about each child or about each adult: make two of it.")
        return self.tr("{name} is not known. Put it in from the list above.").format(name=fault)

    def _line(self, one: Reading) -> str:
        if one.fault or not one.lacks or self._view is None:
            return one.fault or one.text
        lacks = "; ".join(wants.lack(name, self._view) for name in one.lacks)
        return self.tr("Not printed yet, it waits for: {lacks}").format(lacks=lacks)
