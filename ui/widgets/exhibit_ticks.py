"""The exhibits as a list to tick: what an answer, an event or a milder means rests on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from legalaid_desk.dossier import Dossier

from .panels import column
from .words import label


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
        wanted = [(exhibit.id, f"{place}   {exhibit.title}") for place, exhibit in enumerate(dossier.exhibits, 1)]
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
        box = QCheckBox(text.replace("&", "&&"))
        box.setObjectName(f"rests-on-{exhibit}")
        box.clicked.connect(lambda checked: self.ticked.emit(exhibit, checked))
        return box


def ticked(held: tuple[str, ...], exhibit: str, *, on: bool) -> tuple[str, ...]:
    """The held exhibits with this one, or without it."""
    rest = tuple(one for one in held if one != exhibit)
    return (*rest, exhibit) if on else rest
