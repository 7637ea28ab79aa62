"""The list of dossiers, read-only: what stands on each line, and the key to open it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from legalaid_desk.desk import DossierSummary
from legalaid_desk.dossier import Stage
from legalaid_desk.law import Law
from ui.phrasing import names
from ui.texts import day_and_wait, short_day, translate

from .rows import Role

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

SOON = 14
"""Days within which a day is near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierLine:
    """One line. ``urgency`` is 2 for a week, 1 for a fortnight, else 0."""

    key: str
    title: str
    detail: str
    day: str = ""
    urgency: int = 0


def line_of(summary: DossierSummary, law: Law, today: date) -> DossierLine:
    """A summary in words."""
    court = law.courts.get(summary.court)
    stage = names.stage(Stage(summary.stage)) if summary.stage else ""
    changed = translate("DossierList", "changed {day}").format(day=short_day(summary.updated_at.astimezone().date()))
    wait = (summary.next_day - today).days if summary.next_day else None
    return DossierLine(
        key=summary.id,
        title=summary.title or translate("Road", "Dossier without a name"),
        detail=" · ".join(part for part in (court.name if court else "", stage, changed) if part),
        day=day_and_wait(summary.next_day, today) if summary.next_day else "",
        urgency=0 if wait is None or wait > SOON else 1 if wait > 7 else 2,
    )


class DossierListModel(QAbstractListModel):
    """Lines in the order they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[DossierLine, ...] = ()

    def set_lines(self, lines: tuple[DossierLine, ...]) -> None:
        """Show these lines."""
        if [line.key for line in lines] == [line.key for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{line.title} {line.detail}"  # what is searched
            case Qt.ItemDataRole.AccessibleTextRole:
                return " · ".join(part for part in (line.title, line.day, line.detail) if part)
            case Role.KEY:
                return line.key
            case Role.ROW:
                return line
            case _:
                return None
