"""A row of lists to filter by, that wraps; it tells how many of them narrow the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from .buttons import button
from .choices import Choice, Options
from .flow import FlowLayout


class FilterBar(QWidget):
    """``changed`` when a person chose another filter."""

    changed = Signal()

    def __init__(self, name: str, told: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(told)
        self._choices: dict[str, Choice] = {}
        self._layout = FlowLayout(self)
        self.none = button(self.tr("Clear the filters"), f"{name}-clear", self._clear, kind="link")

    def offer(self, **filters: tuple[str, Options]) -> None:
        """The filters: a name, what a screen reader calls it, and its choices; the first choice takes all."""
        for name, (told, options) in filters.items():
            choice = self._choices.get(name) or self._add(name, told)
            here = choice.currentData() or ""
            choice.set_options(options)
            choice.show_choice(here if choice.findData(here) >= 0 else "")
        self._layout.removeWidget(self.none)
        self._layout.addWidget(self.none)
        self.none.setVisible(bool(self.count()))

    def value(self, name: str) -> str:
        """What is chosen; empty for all."""
        return str(self._choices[name].currentData() or "") if name in self._choices else ""

    def count(self) -> int:
        """How many filters narrow the list."""
        return sum(bool(choice.currentData()) for choice in self._choices.values())

    def clear(self) -> None:
        """Show all again, without saying so."""
        for choice in self._choices.values():
            choice.show_choice("")
        self.none.setVisible(False)

    def _add(self, name: str, told: str) -> Choice:
        choice = Choice(f"{self.objectName()}-{name}")
        choice.setAccessibleName(told)
        choice.setMinimumContentsLength(13)
        choice.chosen.connect(lambda _: self._chosen())
        self._choices[name] = choice
        self._layout.addWidget(choice)
        return choice

    def _chosen(self) -> None:
        for choice in self._choices.values():
            choice.setToolTip(choice.currentText())
        self.none.setVisible(bool(self.count()))
        self.changed.emit()

    def _clear(self) -> None:
        self.clear()
        self.changed.emit()
