"""Choosing one of a list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

Options = Sequence[tuple[str, str]]
"""Id and words of each; LINE draws a line between those before and those after it."""

LINE = ("", "")

GOES = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)
"""The keys that go by the choices."""

MOST, FEWEST = 10, 4
"""How many rows of an opened list are in sight at once."""

EDGE = 16
"""What the frame of an opened list takes."""


class Choice(QComboBox):
    """A list that opens. ``chosen`` carries the id a person took; going past one never takes it.

    ``looked_at`` carries the id under the cursor while the list is open, and nothing when it closes.
    """

    chosen = Signal(str)
    looked_at = Signal(str)

    def __init__(self, name: str, options: Options = ()) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.set_options(options)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))
        self.highlighted.connect(self._look_at)
        self.view().installEventFilter(self)

    def set_options(self, options: Options) -> None:
        """Offer these instead."""
        if [(self.itemData(i) or "", self.itemText(i)) for i in range(self.count())] == list(options):
            return
        self.clear()
        for option, text in options:
            if (option, text) == LINE:
                self.insertSeparator(self.count())
            else:
                self.addItem(text, option)

    def show_choice(self, option: str) -> None:
        """Show what is stored."""
        self.setCurrentIndex(self.findData(option))

    def showPopup(self) -> None:
        """Below, with fewer rows in sight where there is little room: what stands above it tells of the choices."""
        self.setMaxVisibleItems(self._rows_below())
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list opens before a key goes by the choices: what is only gone by is not taken."""
        if self.isEditable() or not _goes_by(event):
            super().keyPressEvent(event)
            return
        self.showPopup()
        if event.key() not in GOES:
            self.view().keyboardSearch(event.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list closes, in whatever way."""
        if watched is self.view() and event.type() == QEvent.Type.Hide:
            self.looked_at.emit("")
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _rows_below(self) -> int:
        """How many rows of the list fit below; all it may have where so few fit that it had better open above."""
        room = self.screen().availableGeometry().bottom() - self.mapToGlobal(self.rect().bottomLeft()).y() - EDGE
        fit = room // max(1, self.view().sizeHintForRow(0))
        return fit if FEWEST <= fit < MOST else MOST

    def _look_at(self, index: int) -> None:
        if self.view().isVisible():
            self.looked_at.emit(self.itemData(index) or "")


def _goes_by(event: QKeyEvent) -> bool:
    """Whether a key moves to another choice: an arrow, or the first letter of one."""
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return plain and (event.key() in GOES or (bool(event.text().strip()) and event.text().isprintable()))
