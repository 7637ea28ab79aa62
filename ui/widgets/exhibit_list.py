"""The exhibits in order, with their first pages: put in another order by dragging, or with Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Colours, colours
from ui.models.rows import Mark, Role, Row

from .marks import paint_mark
from .ordered_list import OrderedList
from .rows_view import paint_ground, wrapped
from .thumbnails import SIZE

Index = QModelIndex | QPersistentModelIndex
Picture = Callable[[str], QImage | None]
PAD = 8


class ExhibitList(OrderedList):
    """The exhibits with their first pages."""

    def __init__(self, picture: Picture) -> None:
        super().__init__("exhibits")
        self.setItemDelegate(_Delegate(self, picture))


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
