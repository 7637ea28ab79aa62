"""Choosing one of a long list: type any part of it, or open it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from .choices import Choice, Options


class SearchChoice(Choice):
    """``chosen`` carries the id; words that are none of the choices give way to the last one that was."""

    def __init__(self, name: str, hint: str, options: Options = ()) -> None:
        super().__init__(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.completer()
        assert completer is not None  # noqa: S101 - an editable list has one
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line = self.lineEdit()
        assert line is not None  # noqa: S101 - an editable list has one
        self.line = line
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.editingFinished.connect(self._settle)
        self._here = ""
        self.chosen.connect(self._remember)
        self.set_options(options)
        self.show_choice("")

    def show_choice(self, option: str) -> None:
        """Show what is stored; an empty line when it is none of the choices."""
        self._here = option if self.findData(option) >= 0 else ""
        index = self.findData(self._here) if self._here else -1
        self.setCurrentIndex(index)
        self.line.setText(self.itemText(index) if index >= 0 else "")
        self.line.setCursorPosition(0)

    def set_options(self, options: Options) -> None:
        super().set_options(options)
        if hasattr(self, "_here"):
            self.show_choice(self._here)

    def value(self) -> str:
        """The id of what stands in the line; empty when that is none of the choices."""
        index = self._index_of(self.line.text())
        return str(self.itemData(index)) if index >= 0 else ""

    def _settle(self) -> None:
        found = self.value()
        if not found and self.line.text().strip():
            self.show_choice(self._here)
            return
        if found != self._here:
            self.show_choice(found)
            self.chosen.emit(found)

    def _remember(self, option: str) -> None:
        self._here = option

    def _index_of(self, text: str) -> int:
        wanted = text.strip().casefold()
        if not wanted:
            return -1
        here = self.findData(self._here) if self._here else -1
        if here >= 0 and self.itemText(here).casefold() == wanted:
            return here  # two may read the same
        return next((i for i in range(self.count()) if self.itemText(i).casefold() == wanted), -1)
