"""A few that may all hold at once: boxes in a row that wraps."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from .choices import Options
from .flow import FlowLayout

COMES = (QEvent.Type.Enter, QEvent.Type.FocusIn)
GOES = (QEvent.Type.Leave, QEvent.Type.FocusOut, QEvent.Type.Hide)


class TickRow(QWidget):
    """``changed`` when a person ticked or unticked one; ``looked_at`` carries the one under the mouse or keyboard."""

    changed = Signal()
    looked_at = Signal(str)

    def __init__(self, name: str, told: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(told)
        self._boxes: dict[str, QCheckBox] = {}
        self._in_sight = ""
        self._layout = FlowLayout(self, gap=10)

    def offer(self, options: Options) -> None:
        """What can be ticked; offered once, other words for the same ones are taken over."""
        for value, text in options:
            box = self._boxes.get(value) or self._add(value)
            box.setText(text.replace("&", "&&"))

    def leave_out(self, value: str) -> None:
        """Offer all but this one."""
        for one, box in self._boxes.items():
            box.setVisible(one != value)

    def hold(self, ticked: Iterable[str]) -> None:
        """Show these as ticked."""
        wanted = set(ticked)
        for value, box in self._boxes.items():
            box.setChecked(value in wanted)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids that are ticked, in the order in which they are offered."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    @property
    def in_sight(self) -> str:
        """The id that the mouse or the keyboard came to last and is still at; empty when none."""
        return self._in_sight

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse or the keyboard came to a box or left it."""
        of = next((value for value, box in self._boxes.items() if box is watched), "")
        if event.type() in COMES:
            self._look_at(of)
        elif event.type() in GOES and of == self._in_sight:
            self._look_at(self._still_at())
        return super().eventFilter(watched, event)

    def _look_at(self, value: str) -> None:
        self._in_sight = value
        self.looked_at.emit(value)

    def _still_at(self) -> str:
        """The other box that has the keyboard or the mouse, when one was left."""
        shown = {value: box for value, box in self._boxes.items() if box.isVisible()}
        return next((value for value, box in shown.items() if box.hasFocus() or box.underMouse()), "")

    def _add(self, value: str) -> QCheckBox:
        box = QCheckBox()
        box.setObjectName(f"{self.objectName()}-{value}")
        box.clicked.connect(lambda _: self.changed.emit())
        box.installEventFilter(self)
        self._boxes[value] = box
        self._layout.addWidget(box)
        return box
