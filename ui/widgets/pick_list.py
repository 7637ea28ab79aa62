"""Several of a long list: what is picked stands below the line one picks with, each with a button that drops it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .buttons import button, icon_button
from .choices import Options
from .frames import empty_layout
from .search_choice import SearchChoice
from .words import label


class PickList(QWidget):
    """``changed`` when a person picked or dropped one."""

    changed = Signal()

    def __init__(self, name: str, told: str, hint: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._picked: tuple[str, ...] = ()
        self._texts: dict[str, str] = {}
        self.choice = SearchChoice(f"{name}-choice", hint)
        self.choice.setAccessibleName(told)
        self.add = button(self.tr("Add"), f"{name}-add", self._add, sign="add")
        self.add.setAccessibleName(self.tr("Add to: {list}").format(list=told))
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        row.addWidget(self.add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(row)
        whole.addWidget(self._lines)
        self.choice.chosen.connect(lambda _: self._add())

    def offer(self, options: Options) -> None:
        """What can be picked."""
        self._texts = dict(options)
        self.choice.set_options(options)
        self._show()

    def hold(self, picked: Sequence[str]) -> None:
        """Show these as picked."""
        self._picked = tuple(picked)
        self._show()

    @property
    def picked(self) -> tuple[str, ...]:
        """The ids that are picked, in the order in which they were."""
        return self._picked

    def _add(self) -> None:
        one = self.choice.value()
        self.choice.show_choice("")
        if one and one not in self._picked:
            self._picked = (*self._picked, one)
            self._show()
            self.changed.emit()
        self.choice.setFocus()

    def _drop(self, one: str) -> None:
        self._picked = tuple(picked for picked in self._picked if picked != one)
        self._show()
        self.changed.emit()
        self.choice.setFocus()

    def _show(self) -> None:
        empty_layout(self._column)
        for one in self._picked:
            self._column.addWidget(self._line(one))
        self._lines.setVisible(bool(self._picked))

    def _line(self, one: str) -> QWidget:
        text = self._texts.get(one, one)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label(text), 1)
        drop = icon_button(
            "close",
            self.tr("Drop {name}").format(name=text),
            f"{self.objectName()}-drop-{one}",
            lambda: self._drop(one),
        )
        row.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        return line
