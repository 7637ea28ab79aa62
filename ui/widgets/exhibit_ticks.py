"""The exhibits as a list to tick: what an answer, an event or a milder means rests on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from legalaid_desk.dossier import Dossier

from .panels import column
from .words import label

BOX = 34
"""The room of the box itself and what stands around it."""


class ExhibitTicks(QWidget):
    """``ticked`` tells the exhibit, and whether it is ticked now."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[str, str]] = []
        self.boxes: dict[str, QCheckBox] = {}
        self._none = label(self.tr("No exhibits yet"), "small")
        self._column = column(self._none, spacing=1)
        self.setLayout(self._column)

    def show_ticks(self, dossier: Dossier, held: tuple[str, ...], *, enabled: bool = True) -> None:
        """Show the exhibits with those that are held ticked."""
        numbers = dossier.exhibit_numbers
        wanted = [(exhibit.id, f"{numbers[exhibit.id]}   {exhibit.title}") for exhibit in dossier.exhibits]
        if wanted != self._shown:
            self._build(wanted)
        self._none.setVisible(not wanted)
        for exhibit, box in self.boxes.items():
            box.setChecked(exhibit in held)
            box.setEnabled(enabled)

    def _build(self, wanted: list[tuple[str, str]]) -> None:
        for box in self.boxes.values():
            self._column.removeWidget(box)
            box.deleteLater()
        self._shown = wanted
        self.boxes = {exhibit: self._box(exhibit, text) for exhibit, text in wanted}
        for box in self.boxes.values():
            self._column.addWidget(box)

    def _box(self, exhibit: str, text: str) -> QCheckBox:
        box = TickBox(text)
        box.setObjectName(f"rests-on-{exhibit}")
        box.clicked.connect(lambda checked: self.ticked.emit(exhibit, checked))
        return box


class TickBox(QCheckBox):
    """A box with one line of words, shortened with dots where there is no room for all of them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._words = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = max(60, self.width() - BOX)
        text = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(text.replace("&", "&&"))


def ticked(held: tuple[str, ...], exhibit: str, *, on: bool) -> tuple[str, ...]:
    """The held exhibits with this one, or without it."""
    rest = tuple(one for one in held if one != exhibit)
    return (*rest, exhibit) if on else rest
