"""Rows in an order that the lawyer gives them: by dragging, or with Alt+Up and Alt+Down."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)

from ui.look import colours

from .rows_view import RowsView


class OrderedList(RowsView):
    """``moved`` tells a row and its new place, from 0; ``hovered`` where it would come while it is dragged.

    Rows can be dragged between lists of one ``kind``, into those that are ``open_to_others``.
    """

    moved = Signal(str, int)
    hovered = Signal(str, int)
    removed = Signal(str)

    def __init__(self, name: str, kind: str = "", *, open_to_others: bool = False) -> None:
        super().__init__(name)
        self.mime = f"application/x-legalaid-desk-{kind or name}"
        self._is_open = open_to_others
        self.rows.can_drag = True
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self._place: int | None = None

    def move_current(self, by: int) -> None:
        """Put the current row further up or down."""
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
        mime.setData(self.mime, self.current_key().encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.MoveAction)
        self._put(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._take(event):
            self._put(self._gap_at(event.position().toPoint()))
            self.hovered.emit(self._key(event), self._target(self._key(event)))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._put(None)
        self.hovered.emit("", -1)

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event):
            self._put(self._gap_at(event.position().toPoint()))
            key, target = self._key(event), self._target(self._key(event))
            self._put(None)
            self.hovered.emit("", -1)
            if not self._has(key) or target != self.rows.index_of(key).row():
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
        """This list takes only its own rows; files are for the page."""
        mine = event.mimeData().hasFormat(self.mime) and (self._is_open or self._has(self._key(event)))
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
        """The place a row comes to when it is put into the gap."""
        gap, place = self._place or 0, self.rows.index_of(key).row()
        return gap - 1 if self._has(key) and gap > place else gap

    def _has(self, key: str) -> bool:
        return self.rows.index_of(key).isValid()

    def _put(self, place: int | None) -> None:
        self._place = place
        self.viewport().update()

    def _key(self, event: QDropEvent) -> str:
        return bytes(event.mimeData().data(self.mime).data()).decode()
