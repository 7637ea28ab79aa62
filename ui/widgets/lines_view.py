"""A table of lines: sorted by a click on a heading, searched by words, with columns that share the room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.look import colours
from ui.models.lines import Line, LinesModel
from ui.models.rows import Role

Index = QModelIndex | QPersistentModelIndex


ENOUGH = 92
"""Pixels that a column should have on average."""
HEADING_SIZE, ROUND, ARROW = 9.5, 20, 16
"""The letters of a heading as the look has them, what stands round it, and the arrow of the one sorted by."""
READABLE = 124


class LinesView(QTableView):
    """``shares`` are the widths of the columns as shares of the whole; a heading is never cut. Where there is no room
    for all of them, the ``spare`` ones go, the first of them first.
    """

    picked = Signal(str)
    """The key of the line the user went to."""

    def __init__(
        self, name: str, headings: tuple[str, ...], shares: Sequence[int], spare: tuple[int, ...] = ()
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._showing = False
        self._shares = shares
        self._spare = spare
        self.lines = LinesModel(headings, self)
        self._sorted = _Searched(self)
        self._sorted.setSourceModel(self.lines)
        self.setModel(self._sorted)
        self.setItemDelegate(_Cells(self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # as they come, until a heading is clicked
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 16)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(36)
        header.sortIndicatorChanged.connect(lambda *_: self._share())

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines with the same current one as before."""
        here = self.current_key()
        self._showing = True
        self.lines.set_lines(lines)
        self._showing = False
        if here:
            self.go_to(here)

    def search(self, words: str) -> None:
        """Show only the lines in which all these words stand."""
        self._sorted.search(words)

    def go_to(self, key: str) -> bool:
        """Make this line the current one without saying so; False when it is not shown."""
        index = self._sorted.mapFromSource(self.lines.index_of(key))
        if not index.isValid():
            return False
        self._showing = True
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._showing = False
        return True

    def current_key(self) -> str:
        """The key of the current line; empty when there is none."""
        return self.currentIndex().data(Role.KEY) or ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._showing and current.isValid() and current.row() != previous.row():
            self.picked.emit(str(current.data(Role.KEY)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room, shown = self.viewport().width(), list(range(len(self._shares)))
        least = self._least()
        for place in self._spare:
            if room < max(ENOUGH * len(shown), sum(least[one] for one in shown)):
                shown.remove(place)
        widths = self._widths(room, shown, least)
        for place in range(len(self._shares)):
            self.setColumnHidden(place, place not in shown)
            self.setColumnWidth(place, widths.get(place, 0))

    def _least(self) -> tuple[int, ...]:
        """As wide as each heading with its arrow; the column that tells most can hold a few words besides."""
        font = QFont(self.horizontalHeader().font())
        font.setPointSizeF(HEADING_SIZE)
        font.setWeight(QFont.Weight.DemiBold)
        metrics, sorted_by = QFontMetrics(font), self.horizontalHeader().sortIndicatorSection()
        texts = (self.lines.headerData(place, Qt.Orientation.Horizontal) for place in range(len(self._shares)))
        wide = [metrics.horizontalAdvance(str(text)) + ROUND for text in texts]
        if 0 <= sorted_by < len(wide):
            wide[sorted_by] += ARROW
        most = self._shares.index(max(self._shares))
        wide[most] = max(wide[most], READABLE)
        return tuple(wide)

    def _widths(self, room: int, shown: list[int], least: tuple[int, ...]) -> dict[int, int]:
        """Each its share; where that would cut a heading, its heading, and the others share what is left."""
        widths: dict[int, int] = {}
        while True:
            others = [place for place in shown if place not in widths]
            left, whole = room - sum(widths.values()), sum(self._shares[place] for place in others)
            fair = {place: left * self._shares[place] // whole for place in others}
            cut = [place for place in others if fair[place] < least[place]]
            if not cut or len(cut) == len(others):
                return widths | fair
            widths |= {place: least[place] for place in cut}

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 160)


class _Searched(QSortFilterProxyModel):
    """Keeps the lines in which every word stands."""

    _words: tuple[str, ...] = ()

    def search(self, words: str) -> None:
        self.beginFilterChange()
        self._words = tuple(words.casefold().split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        line = self.sourceModel().index(row, 0, parent).data(Role.ROW)
        text = " ".join(line.cells).casefold() if isinstance(line, Line) else ""
        return all(word in text for word in self._words)


class _Cells(QStyledItemDelegate):
    """Cells that say something is missing stand out; no frame round a single cell."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyleOptionViewItem().state.State_HasFocus
        line = index.data(Role.ROW)
        if isinstance(line, Line) and index.column() in line.weak:
            view = self.parent()
            if isinstance(view, LinesView):
                warn = QColor(colours(view).warn)
                for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                    option.palette.setColor(role, warn)
                option.font.setBold(True)
