"""The points of every child as a table: a point a row, a child a column. A cell where nothing is known is empty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from legalaid_desk.law import AnswerKind
from legalaid_desk.walk import DossierView, Finding, Found, Known
from ui.phrasing import answers, findings

from .finding_rows import key, mark
from .rows import Mark, Role

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Cell:
    """One point about one child. ``told`` is what a screen reader says; ``known`` is empty where a gap is."""

    key: str
    state: str
    known: str
    mark: Mark
    told: str
    is_gap: bool


@dataclass(frozen=True, slots=True)
class Cells:
    """The table: names of the points, names of the children, and the cells row by row."""

    points: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()


def cells(found: tuple[Finding, ...], view: DossierView) -> Cells:
    """The findings of a walkthrough about each child."""
    subjects = view.subjects("child")
    by_place = {(one.point.id, one.subject): one for one in found}
    points = {one.point.id: findings.title(one.point) for one in found}
    if not subjects:
        return Cells()
    rows = tuple(
        tuple(_cell(by_place[point, child], view) for child in subjects if (point, child) in by_place)
        for point in points
    )
    names = tuple(answers.subject_name(view.dossier, child, view.today) for child in subjects)
    return Cells(tuple(points.values()), names, rows)


def _cell(finding: Finding, view: DossierView) -> Cell:
    state = findings.found(finding)
    known = "" if finding.state in (Found.OPEN, Found.NOT_ASKED_HERE) else "\n".join(_known(finding, view))
    is_gap = finding.state is Found.OPEN
    gap = translate("ChildrenCells", "gap, {state}").format(state=state)
    told = ", ".join(part for part in (findings.titled(finding, view), gap if is_gap else state, known) if part)
    return Cell(key(finding), state, known, mark(finding), told.replace("\n", "; "), is_gap)


def _known(finding: Finding, view: DossierView) -> list[str]:
    """What is known, in a few words: what somebody said or wrote before a bare yes or no."""
    child = view.dossier.child(finding.subject)
    own = child.own_words if child and "own-words" in finding.point.questions else ()
    said = [f"“{words.words.strip()}”" for words in own if words.words.strip()]
    told = [fact for fact in finding.facts if fact.question != "own-words" and fact.value is not None]
    in_words = sorted(told, key=lambda fact: not _is_text(fact, view))
    return [*said, *(findings.shortly(fact, view) for fact in in_words)]


def _is_text(known: Known, view: DossierView) -> bool:
    question = view.law.questions.get(known.question)
    return question is not None and question.kind is AnswerKind.TEXT


class ChildrenModel(QAbstractTableModel):
    """The cells, read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells = Cells()

    def set_cells(self, new: Cells) -> bool:
        """Show these; True when other points or children stand in the table than before."""
        old, is_other = self._cells, _keys(new) != _keys(self._cells)
        if is_other:
            self.beginResetModel()
            self._cells = new
            self.endResetModel()
        elif new != old:
            self._cells = new
            self.dataChanged.emit(self.index(0, 0), self.index(len(new.points) - 1, len(new.children) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(new.children) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(new.points) - 1)
        return is_other

    def index_of(self, key: str) -> QModelIndex:
        """Where the cell with this key is; invalid when there is none."""
        for row, line in enumerate(self._cells.rows):
            for column, cell in enumerate(line):
                if cell.key == key:
                    return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cells.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cells.children)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._cells.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.known
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return cell.told
            case Role.KEY:
                return cell.key
            case Role.ROW:
                return cell
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        names = self._cells.children if orientation is Qt.Orientation.Horizontal else self._cells.points
        return names[section] if section < len(names) else None


def _keys(table: Cells) -> list[list[str]]:
    return [[cell.key for cell in row] for row in table.rows]
