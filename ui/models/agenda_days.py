"""The days of a month or a week as a table of seven columns, each with what falls on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from legalaid_desk.days import WEEKDAYS, Language, with_weekday
from legalaid_desk.law.terms import months_later
from ui.look import Colours

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
WEEK = 7
SHOWN = 3
"""So many entries of a day are named in its cell."""

DAY = int(Qt.ItemDataRole.UserRole) + 1

CASE, TERM = "\N{BLACK DIAMOND}", "\N{WHITE DIAMOND}"
"""The signs of a day of the case and of a deadline; a screen reader says the word."""


class DayEntry(NamedTuple):
    """What falls on a day: ``item`` is the deadline, empty for a day of the case itself.

    A tuple: the month of a large office has thousands, and nothing else is made as fast.
    """

    day: date
    dossier: str
    title: str
    words: str
    item: str = ""
    is_ours: bool = True

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.dossier}/{self.item or self.words}"

    @property
    def kind(self) -> str:
        """Under which name its word stands: a deadline, or a day of the case."""
        return "deadline" if self.item else "case"

    @property
    def sign(self) -> str:
        """What tells it in a cell."""
        return TERM if self.item else CASE


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """One day of the table; ``off`` names why it is no working day."""

    day: date
    off: str = ""
    entries: tuple[DayEntry, ...] = ()
    is_outside: bool = False


def weeks_of_month(day: date) -> tuple[date, date]:
    """The Monday on or before the first of the month, and how far: the Sunday on or after its last day."""
    first = day.replace(day=1)
    last = months_later(first, 1) - timedelta(days=1)
    return monday(first), monday(last) + timedelta(days=WEEK - 1)


def monday(day: date) -> date:
    """The Monday of the week of a day."""
    return day - timedelta(days=day.weekday())


class DaysModel(QAbstractTableModel):
    """The table; a cell reads as a sensible sentence to a screen reader."""

    def __init__(self, words: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._days: tuple[AgendaDay, ...] = ()
        self._today = date.min
        self._language: Language = "nl"
        self._colours: Colours | None = None
        self._shown = SHOWN

    def show_days(
        self, days: tuple[AgendaDay, ...], today: date, language: Language, colours: Colours, shown: int = SHOWN
    ) -> None:
        """Show these days, a whole number of weeks."""
        self.beginResetModel()
        self._days, self._today, self._language, self._colours = days, today, language, colours
        self._shown = shown
        self.endResetModel()

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; invalid when it is not shown."""
        for place, one in enumerate(self._days):
            if one.day == day:
                return self.index(place // WEEK, place % WEEK)
        return QModelIndex()

    def entries_of(self, day: date) -> tuple[DayEntry, ...]:
        """What falls on a day that is shown."""
        return next((one.entries for one in self._days if one.day == day), ())

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._days) // WEEK

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else WEEK

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return WEEKDAYS[self._language][section][:2]
        return str(self._days[section * WEEK].day.isocalendar().week)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._days[index.row() * WEEK + index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "\n".join(self._lines(one))
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._told(one)
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            case Qt.ItemDataRole.ForegroundRole if self._colours:
                return QBrush(QColor(self._colours.quiet if one.is_outside or one.off else self._colours.ink))
            case Qt.ItemDataRole.BackgroundRole if self._colours:
                return QBrush(QColor(self._ground(one, self._colours)))
            case Qt.ItemDataRole.FontRole:
                return self._font(one)
            case _:
                return one.day if role == DAY else None

    def _lines(self, one: AgendaDay) -> list[str]:
        day = one.day
        first = f"{day.day}" if day.day > 1 else f"{day.day} {with_weekday(day, self._language).split()[2]}"
        if one.entries:  # where a cell has no room, at least how many there are
            first = f"{first} ({len(one.entries)})"
        weekend = WEEKDAYS[self._language][5:]
        if day == self._today:
            first = f"{first} · {self._words['today']}"
        head = [first, one.off if one.off not in weekend else ""]
        named = [f"{entry.sign} {entry.words} · {entry.title}" for entry in one.entries[: self._shown]]
        more = len(one.entries) - self._shown
        rest = [self._words["more"].format(count=more)] if more > 0 else []
        return [*(part for part in head if part), *named, *rest]

    def _told(self, one: AgendaDay) -> str:
        parts = (
            with_weekday(one.day, self._language),
            self._words["today"] if one.day == self._today else "",
            one.off,
            *(f"{self._words[entry.kind]}: {entry.words}, {entry.title}" for entry in one.entries),
        )
        return "; ".join(part for part in parts if part) + ("" if one.entries else f"; {self._words['nothing']}")

    def _ground(self, one: AgendaDay, now: Colours) -> str:
        if one.day == self._today:
            return now.accent_wash
        return now.sunken if one.off or one.is_outside else now.card

    def _font(self, one: AgendaDay) -> QFont:
        font = QFont()
        font.setBold(one.day == self._today)
        return font
