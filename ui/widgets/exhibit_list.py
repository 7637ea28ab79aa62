"""The exhibits in order, with their first pages: put in another order by dragging, or with Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Colours, colours
from ui.models.rows import Mark, Role, Row

from .marks import paint_mark
from .rows_view import RowsView, paint_ground, wrapped
from .thumbnails import SIZE

Index = QModelIndex | QPersistentModelIndex
Picture = Callable[[str], QImage | None]
MIME = "application/x-legalaid-desk-exhibit"
PAD = 8


class ExhibitList(RowsView):
    """``moved`` tells the exhibit and its new place, from 0; ``hovered`` where it would come while it is dragged."""

    moved = Signal(str, int)
    hovered = Signal(str, int)
    removed = Signal(str)

    def __init__(self, picture: Picture) -> None:
        super().__init__("exhibits")
        self.rows.can_drag = True
        self.setItemDelegate(_Delegate(self, picture))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self._place: int | None = None

    def move_current(self, by: int) -> None:
        """Put the current exhibit further up or down."""
        place = self.currentIndex().row()
        if self.current_key() and 0 <= place + by < self.rows.rowCount():
            self.moved.emit(self.current_key(), place + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and self.current_key():
            self.removed.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        mime = QMimeData()
        mime.setData(MIME, self.current_key().encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.MoveAction)
        self._put(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._take(event):
            self._put(self._gap_at(event.position().toPoint()))
            self.hovered.emit(_key(event), self._target(_key(event)))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._put(None)
        self.hovered.emit("", -1)

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event):
            self._put(self._gap_at(event.position().toPoint()))
            key, target = _key(event), self._target(_key(event))
            self._put(None)
            self.hovered.emit("", -1)
            if target != self.rows.index_of(key).row():
                self.moved.emit(key, target)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._place is None:
            return
        count = self.rows.rowCount()
        rect = self.visualRect(self.rows.index(min(self._place, count - 1), 0))
        y = rect.top() if self._place < count else rect.bottom()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(colours(self).accent), 3))
        painter.drawLine(6, y, self.viewport().width() - 6, y)

    def _take(self, event: QDragMoveEvent | QDropEvent) -> bool:
        """Files are for the page; this list takes only its own exhibits."""
        mine = event.mimeData().hasFormat(MIME)
        if mine:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()
        return mine

    def _gap_at(self, at: QPoint) -> int:
        """The gap between rows nearest to a point: 0 is before the first."""
        index = self.indexAt(at)
        if not index.isValid():
            return self.rows.rowCount()
        return index.row() + (at.y() > self.visualRect(index).center().y())

    def _target(self, key: str) -> int:
        """The place an exhibit comes to when it is put into the gap."""
        gap, place = self._place or 0, self.rows.index_of(key).row()
        return gap - 1 if gap > place else gap

    def _put(self, place: int | None) -> None:
        self._place = place
        self.viewport().update()


def _key(event: QDropEvent) -> str:
    return bytes(event.mimeData().data(MIME).data()).decode()


class _Delegate(QStyledItemDelegate):
    """Number, first page, title over two lines, and where it is mentioned."""

    def __init__(self, view: ExhibitList, picture: Picture) -> None:
        super().__init__(view)
        self._view = view
        self._picture = picture

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.viewport().width(), SIZE.height() + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return
        now = colours(self._view)
        painter.save()
        paint_ground(painter, option, now, focused=self._view.hasFocus())
        rect = option.rect
        self._paint_page(painter, QRect(rect.x() + PAD + 30, rect.y() + PAD, SIZE.width(), SIZE.height()), row, now)
        self._paint_number(painter, QRect(rect.x() + 4, rect.y(), 30, rect.height()), option.font, row, now)
        left = rect.x() + PAD + 30 + SIZE.width() + 12
        words = QRectF(left, rect.y() + PAD, rect.right() - left - PAD - 18, rect.height() - 2 * PAD)
        self._paint_words(painter, words, option.font, row, now)
        mark = QRectF(rect.right() - PAD - 16, rect.y() + PAD + 2, 16, 16)
        paint_mark(painter, mark, row.mark, now)
        painter.restore()

    def _paint_number(self, painter: QPainter, box: QRect, font: QFont, row: Row, now: Colours) -> None:
        number = QFont(font)
        number.setPointSizeF(font.pointSizeF() * 1.15)
        number.setWeight(QFont.Weight.DemiBold)
        painter.setFont(number)
        painter.setPen(QColor(now.quiet))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.number)

    def _paint_page(self, painter: QPainter, box: QRect, row: Row, now: Colours) -> None:
        picture = self._picture(row.key)
        sheet = QRect(box)
        if picture is not None and not picture.isNull():
            sheet.setSize(picture.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio))
            sheet.moveCenter(box.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(sheet, QColor("#ffffff"))  # paper is white, also in the dark
            painter.drawImage(sheet, picture)
        else:
            painter.fillRect(sheet, QColor(now.sunken))
        painter.setPen(QColor(now.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet)

    def _paint_words(self, painter: QPainter, box: QRectF, font: QFont, row: Row, now: Colours) -> None:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(now.ink))
        y = box.y() + metrics.ascent()
        for line in wrapped(row.text, font, box.width(), 2):
            painter.drawText(QPointF(box.x(), y), line)
            y += metrics.lineSpacing()
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(QColor(now.warn if row.mark is Mark.STALE else now.quiet))
        text = QFontMetricsF(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QPointF(box.x(), y + 1), text)
