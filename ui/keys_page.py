"""The keys of the program on one page (F1)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from .widgets.frames import Card, Column, Head
from .widgets.words import label


class KeysPage(QWidget):
    """What the keyboard can do everywhere."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (keys, what) in enumerate(self._keys()):
            grid.addWidget(label(keys, "chip", wrap=False), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(what), row, 1)
        card = Card()
        card.column.addLayout(grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Column(Head(self.tr("Keys"), self.tr("Everything works without a mouse.")), card))

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+1 … Ctrl+9", self.tr("The parts of the open dossier")),
            ("Ctrl+0", self.tr("The gaps of the open dossier: what is missing, and what the judge will ask")),
            ("Ctrl+D", self.tr("The deadlines of the open dossier")),
            ("Ctrl+E", self.tr("From judgment to eviction: what is left, and what it needs")),
            ("Ctrl+Shift+D", self.tr("Something happened: enter it, and see which terms follow")),
            (
                "Alt+1 … Alt+8",
                self.tr("At a deadline: take up, met, aside, day named, length, reminders, check, calendar"),
            ),
            ("Ctrl+N", self.tr("A new dossier")),
            ("Ctrl+Shift+N", self.tr("Eviction coming: the fewest facts that make an emergency file")),
            ("Ctrl+F", self.tr("Search on this page")),
            ("Ctrl+Z", self.tr("Take back what was done last")),
            ("Ctrl+Shift+Z", self.tr("Do it again")),
            ("Ctrl+L", self.tr("Lock")),
            ("F1", self.tr("Why this question; elsewhere these keys")),
            ("1, 2, 3 …", self.tr("In the walk: give that answer")),
            ("Enter", self.tr("In the walk: on to the next question")),
            ("F11", self.tr("The hearing on the whole screen, and back")),
            ("Page Down, Page Up", self.tr("At the hearing: the next point, the one before")),
            ("7, Enter", self.tr("At the hearing: open exhibit 7; Esc goes back to the point")),
            ("Ctrl+S, Esc", self.tr("In a form of the library: save, or leave it")),
            ("Tab, Shift+Tab", self.tr("To the next field, and back")),
        )
