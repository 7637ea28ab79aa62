"""Lines of a table, read-only: cells of text with a key. Sorted and searched by what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from .rows import Role

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One line. ``weak`` cells are those whose text says that something is missing."""

    key: str
    cells: tuple[str, ...]
    weak: frozenset[int] = frozenset()


class LinesModel(QAbstractTableModel):
    """A table of lines under headings."""

    def __init__(self, headings: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._lines: tuple[Line, ...] = ()

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines; the selection stays when the keys are the same."""
        if [line.key for line in lines] == [line.key for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(self._headings) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Where the line with this key is; invalid when there is none."""
        places = (place for place, line in enumerate(self._lines) if line.key == key)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place, 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return line.cells[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._headings[index.column()]}: {line.cells[index.column()]}"
            case Role.KEY:
                return line.key
            case Role.ROW:
                return line
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section] if section < len(self._headings) else None
        return None
