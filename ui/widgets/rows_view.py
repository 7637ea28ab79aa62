"""A list or tree of rows: number, mark, up to two lines of words, and a quiet word at the end."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from ui.look import Colours, colours
from ui.models.rows import Mark, Role, Row, RowsModel, all_rows

from .marks import paint_mark

Index = QModelIndex | QPersistentModelIndex

PAD = 8
MARK = 16
GAP = 8
STEP_IN = 10
LINES = 2


class RowsView(QTreeView):
    """Shows rows; says which one the user went to."""

    picked = Signal(str)
    """The key of the row that became the current one by mouse or keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._showing = False
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowsDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def show_rows(self, rows: tuple[Row, ...], *, unfolded: frozenset[str] | None = None) -> None:
        """Show these rows with the same current row as before. ``unfolded`` are the keys to unfold; None is all."""
        here = self.current_key()
        self._showing = True
        self.rows.set_rows(rows)
        for row in all_rows(rows):
            if row.children:
                self.setExpanded(self.rows.index_of(row.key), unfolded is None or row.key in unfolded)
        self._showing = False
        if here:
            self.go_to(here)

    def go_to(self, key: str) -> bool:
        """Make this row the current one without saying so; False when there is none."""
        index = self.rows.index_of(key)
        if not index.isValid():
            return False
        self._showing = True
        self.setExpanded(index.parent(), True)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._showing = False
        return True

    def go_nowhere(self) -> None:
        """No row is the current one."""
        self._showing = True
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        self._showing = False

    def current_key(self) -> str:
        """The key of the current row; empty when there is none."""
        return self.currentIndex().data(Role.KEY) or ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._showing and current.isValid():
            self.picked.emit(str(current.data(Role.KEY)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class RowsDelegate(QStyledItemDelegate):
    """Draws a row. Long words go on over two lines; the detail stands under the words, of a heading at its right."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return super().sizeHint(option, index)
        width = self._view.viewport().width()
        return QSize(width, _Layout(row, QRect(0, 0, width, 0), option.font, depth_of(index)).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        now = colours(self._view)
        paint_ground(painter, option, now, focused=self._view.hasFocus())
        layout = _Layout(row, option.rect, option.font, depth_of(index))
        layout.paint(painter, now)
        painter.restore()


def depth_of(index: Index) -> int:
    """How many rows stand above this one in the tree."""
    depth, above = 0, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return depth


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, now: Colours, *, focused: bool) -> None:
    """The ground of a row: chosen, under the mouse, or plain."""
    rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    accent = QColor(now.accent)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(now.accent_wash))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(rect.x(), rect.y() + 6, 3, rect.height() - 12), 1.5, 1.5)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(accent)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(now.sunken))
        painter.drawRoundedRect(rect, 6, 6)


class _Layout:
    """Where the parts of a row stand in a rectangle."""

    def __init__(self, row: Row, rect: QRect, font: QFont, depth: int) -> None:
        self.row = row
        self.font = QFont(font)
        self.small = QFont(font)
        self.small.setPointSizeF(font.pointSizeF() * 0.9)
        if row.heading:
            self.font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(self.font)
        self.small_metrics = QFontMetricsF(self.small)
        self.line = metrics.lineSpacing()
        left = float(rect.x() + PAD + STEP_IN * depth)
        self.number_box = QRectF(left, 0, metrics.horizontalAdvance("00") + 4 if row.number else 0, self.line)
        left += self.number_box.width() + (4 if row.number else 0)
        self.mark_box = QRectF(left, 0, MARK if row.mark else 0, self.line)
        left += self.mark_box.width() + (GAP if row.mark else 0)
        room = rect.right() - PAD - left
        self.pen = round(self.small_metrics.height() * 0.8) if row.own else 0
        detail = self.small_metrics.horizontalAdvance(row.detail) + (self.pen + 4 if row.own else 0)
        fits = metrics.horizontalAdvance(row.text) <= room - detail - GAP
        self.beside = bool(row.detail) and row.heading and fits
        self.words_width = max(40.0, room - (detail + GAP if self.beside else 0))
        self.left = left
        self.detail_width = detail
        self.text = tuple(wrapped(row.text, self.font, self.words_width, LINES))
        self.under = "" if self.beside else row.detail
        self.top_pad = 7 if row.heading else 6
        words = self.line * len(self.text) + (self.small_metrics.lineSpacing() + 1 if self.under else 0)
        self.height = round(words + 2 * self.top_pad)
        self.rect = rect

    def paint(self, painter: QPainter, now: Colours) -> None:
        top = self.rect.y() + self.top_pad
        quiet = self.row.mark in (Mark.SET_ASIDE, Mark.CLOSED, Mark.LEFT_OUT)
        painter.setFont(self.small)
        painter.setPen(QColor(now.quiet))
        if self.row.number:
            painter.drawText(self.number_box.translated(0, top), Qt.AlignmentFlag.AlignVCenter, self.row.number)
        if self.beside:
            right = QRectF(self.rect.right() - PAD - self.detail_width, top, self.detail_width + 1, self.line)
            self._paint_pen(painter, right.x(), right.center().y(), now)
            painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.row.detail)
        if self.under:
            aside = self.pen + 4 if self.pen else 0
            room = self.words_width - aside
            under = self.small_metrics.elidedText(self.under, Qt.TextElideMode.ElideRight, room)
            at = top + self.line * len(self.text) + 1
            self._paint_pen(painter, self.left, at + self.small_metrics.height() / 2, now)
            painter.drawText(QPointF(self.left + aside, at + self.small_metrics.ascent()), under)
        paint_mark(painter, _square(self.mark_box.translated(0, top)), self.row.mark, now)
        painter.setFont(self.font)
        painter.setPen(QColor(now.quiet if quiet else now.ink))
        ascent = QFontMetricsF(self.font).ascent()
        for place, words in enumerate(self.text):
            painter.drawText(QPointF(self.left, top + self.line * place + ascent), words)

    def _paint_pen(self, painter: QPainter, left: float, middle: float, now: Colours) -> None:
        """What the office wrote itself has a pen before the words that say so."""
        if self.pen:
            paint_mark(painter, QRectF(left, middle - self.pen / 2, self.pen, self.pen), Mark.OWN, now)


def _square(box: QRectF) -> QRectF:
    side = min(box.width(), box.height())
    return QRectF(box.x(), box.center().y() - side / 2, side, side)


def wrapped(text: str, font: QFont, width: float, most: int) -> Iterator[str]:
    """Text broken into lines of this width, the last one shortened with dots."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for place in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        if place == most - 1 and start + length < len(text):
            metrics = QFontMetricsF(font)
            yield metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
        else:
            yield text[start : start + length].rstrip()
    layout.endLayout()
