"""Rows in a tree, read-only: what every list of the road shows. Rows that keep their keys are changed in place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Mark(StrEnum):
    """The shape before a row. Each has a shape of its own, so that colour is never needed to tell them apart."""

    NONE = ""
    BLANK = "blank"
    TODO = "todo"
    DONE = "done"
    UNKNOWN = "unknown"
    OPEN = "open"
    CLOSED = "closed"
    NEEDS = "needs"
    CHOSEN = "chosen"
    SET_ASIDE = "set-aside"
    OWN = "own"
    STALE = "stale"
    LEFT_OUT = "left-out"
    ASKED = "asked"
    DUE = "due"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``detail`` stands at its right; ``told`` is what a screen reader says, when that is more.
    Nobody can go to a ``passive`` row. An ``own`` one was written by the office itself; its detail says so.
    """

    key: str
    text: str
    detail: str = ""
    mark: Mark = Mark.NONE
    told: str = ""
    number: str = ""
    heading: bool = False
    passive: bool = False
    own: bool = False
    children: tuple[Row, ...] = ()


class Role(IntEnum):
    """What a view may ask of a row beside its text."""

    KEY = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2


@dataclass(slots=True)
class _Node:
    row: Row
    parent: int
    place: int
    children: list[int]


class RowsModel(QAbstractItemModel):
    """A tree of rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.can_drag = False
        self._nodes = _nodes(())

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows. Selection and what is unfolded stay when the keys are the same."""
        new = _nodes(rows)
        if _keys(new) == _keys(self._nodes):
            self._change(new)
            return
        self.beginResetModel()
        self._nodes = new
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Where the row with this key is; invalid when there is none."""
        for number, node in enumerate(self._nodes[1:], start=1):
            if node.row.key == key:
                return self.createIndex(node.place, 0, number)
        return QModelIndex()

    def keys(self) -> tuple[str, ...]:
        """All keys from top to bottom."""
        return tuple(node.row.key for node in self._nodes[1:])

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        return self._nodes[index.internalId()].row if index.isValid() else None

    def _change(self, new: list[_Node]) -> None:
        old, self._nodes = self._nodes, new
        for number, (before, after) in enumerate(zip(old, new, strict=True)):
            if number and replace(before.row, children=()) != replace(after.row, children=()):
                index = self.createIndex(after.place, 0, number)
                self.dataChanged.emit(index, index)

    # what Qt asks

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if column != 0 or (parent.isValid() and parent.column() != 0):
            return QModelIndex()
        children = self._nodes[self._number(parent)].children
        return self.createIndex(row, 0, children[row]) if 0 <= row < len(children) else QModelIndex()

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt has two of this name
        above = self._nodes[self._number(index)].parent if index.isValid() else 0
        return self.createIndex(self._nodes[above].place, 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self._nodes[self._number(parent)].children)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.told or " · ".join(part for part in (row.number, row.text, row.detail) if part)
            case Role.KEY:
                return row.key
            case Role.ROW:
                return row
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or row.passive:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.can_drag else flags

    def _number(self, index: Index) -> int:
        return int(index.internalId()) if index.isValid() else 0


def _nodes(rows: tuple[Row, ...]) -> list[_Node]:
    nodes = [_Node(Row("", ""), 0, 0, [])]
    for place, row in enumerate(rows):
        _add(nodes, row, 0, place)
    return nodes


def _add(nodes: list[_Node], row: Row, parent: int, place: int) -> None:
    number = len(nodes)
    nodes.append(_Node(row, parent, place, []))
    nodes[parent].children.append(number)
    for below, child in enumerate(row.children):
        _add(nodes, child, number, below)


def _keys(nodes: list[_Node]) -> list[tuple[str, int]]:
    return [(node.row.key, node.parent) for node in nodes]


def all_rows(rows: tuple[Row, ...]) -> Iterator[Row]:
    """Every row, those above before those below."""
    for row in rows:
        yield row
        yield from all_rows(row.children)
