"""The points down and the children across: the names of the points stay where they are when the children move on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.look import colours
from ui.models.children_cells import Cell, Cells, ChildrenModel
from ui.models.rows import Role

from .marks import paint_mark
from .rows_view import wrapped

Index = QModelIndex | QPersistentModelIndex

NARROWEST = 150
"""Pixels a child has at least; where there are more children than room, the table moves sideways."""

MOST, MARK, PAD = 4, 14, 8
"""The most lines of what is known, where the table is high; the side of a mark; the room round the words."""


class ChildrenTable(QTableView):
    """``picked`` tells the cell the user went to, ``opened`` the one to show whole."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("children")
        self._showing = False
        self.cells = ChildrenModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self._set_headers()
        self.clicked.connect(lambda index: self.opened.emit(str(index.data(Role.KEY))))

    def show_cells(self, cells: Cells) -> None:
        """Show these cells with the same current one as before."""
        here = self.current_key()
        self._showing = True
        self.cells.set_cells(cells)
        self._showing = False
        self._share()
        if here:
            self.go_to(here)

    def go_to(self, key: str) -> bool:
        """Make this cell the current one without saying so; False when there is none."""
        index = self.cells.index_of(key)
        if not index.isValid():
            return False
        self._showing = True
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._showing = False
        return True

    def current_key(self) -> str:
        """The key of the current cell; empty when there is none."""
        return self.currentIndex().data(Role.KEY) or ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._showing and current.isValid():
            self.picked.emit(str(current.data(Role.KEY)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current_key():
            self.opened.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 160)

    def _set_headers(self) -> None:
        points, children = self.verticalHeader(), self.horizontalHeader()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        points.setDefaultAlignment(left | Qt.TextFlag.TextWordWrap)
        points.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        points.setHighlightSections(False)
        children.setDefaultAlignment(left)
        children.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        children.setHighlightSections(False)

    def _share(self) -> None:
        """Each child gets the same room, and all of it where there are few; the points share the height."""
        count, line = self.cells.columnCount(), self.fontMetrics().lineSpacing()
        low, high = 3 * line + PAD, (MOST + 1) * line + 2 * PAD
        share = self.viewport().height() // max(1, self.cells.rowCount())
        self.verticalHeader().setDefaultSectionSize(min(high, max(low, share)))
        self.verticalHeader().setFixedWidth(min(150, max(92, self.width() // 4)))
        if count:
            self.horizontalHeader().setDefaultSectionSize(max(NARROWEST, self.viewport().width() // count))


class _Delegate(QStyledItemDelegate):
    """A state in a shape and a word, and below it what is known; a dashed line round nothing where nothing is."""

    def __init__(self, table: ChildrenTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(Role.ROW)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(3, 3, -3, -3)
        self._paint_ground(painter, option, box, cell)
        if not cell.is_gap:
            self._paint_words(painter, option.font, box, cell)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, cell: Cell) -> None:
        now = colours(self._table)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        pen = QPen(QColor(now.strong_line if cell.is_gap else now.line), 1)
        if cell.is_gap:
            pen.setStyle(Qt.PenStyle.DashLine)
        if is_current:
            pen = QPen(QColor(now.accent), 2 if self._table.hasFocus() else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(now.accent_wash if is_current else now.card if cell.is_gap else now.sunken))
        painter.drawRoundedRect(box, 6, 6)

    def _paint_words(self, painter: QPainter, font: QFont, box: QRectF, cell: Cell) -> None:
        now = colours(self._table)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.88)
        metrics = QFontMetricsF(small)
        line, left, top = metrics.lineSpacing(), box.x() + PAD, box.y() + PAD - 2
        paint_mark(painter, QRectF(left, top + (line - MARK) / 2, MARK, MARK), cell.mark, now)
        painter.setFont(small)
        painter.setPen(QColor(now.quiet))
        room = box.width() - 2 * PAD
        state = metrics.elidedText(cell.state, Qt.TextElideMode.ElideRight, room - MARK - 5)
        painter.drawText(QPointF(left + MARK + 5, top + metrics.ascent()), state)
        painter.setPen(QColor(now.ink))
        lines = max(1, min(MOST, int((box.height() - PAD) // line) - 1))
        for place, text in enumerate(wrapped(cell.known.replace("\n", " · "), small, room, lines), start=1):
            painter.drawText(QPointF(left, top + place * line + metrics.ascent()), text)
