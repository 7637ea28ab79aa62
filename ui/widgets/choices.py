"""Choosing one of a list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

Options = Sequence[tuple[str, str]]
"""Id and words of each; LINE draws a line between those before and those after it."""

LINE = ("", "")


class Choice(QComboBox):
    """A list that opens. ``chosen`` carries the id a person took; scrolling past never changes it."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Options = ()) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.set_options(options)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
