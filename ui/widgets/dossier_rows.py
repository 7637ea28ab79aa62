"""The list of dossiers as it is painted: name, court and stage, and at the right the next day with its shape."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Colours, colours
from ui.models.dossier_list import DossierLine, DossierListModel
from ui.models.rows import Role

from .icons import drawn

Index = QModelIndex | QPersistentModelIndex

PAD = 14


class DossierRows(QListView):
    """``asked`` carries the dossier to open: by Enter or a double click."""

    asked = Signal(str)
    picked = Signal()

    def __init__(self, name: str, told: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(told)
        self.lines = DossierListModel(self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self.lines)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._filter)
        self.setItemDelegate(DossierDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda index: self.asked.emit(index.data(Role.KEY)))
        self.selectionModel().currentChanged.connect(lambda *_: self.picked.emit())

    def show_lines(self, lines: tuple[DossierLine, ...]) -> None:
        """Show these; the same dossier stays current, else the first is."""
        here = self.current_key()
        self.lines.set_lines(lines)
        self.go_to(here)

    def search(self, text: str) -> None:
        """Only those with this in their name, court or stage."""
        self._filter.setFilterFixedString(text.strip())
        self.go_to(self.current_key())

    def current_key(self) -> str:
        """The dossier the keyboard is at; empty when there is none."""
        return str(self.currentIndex().data(Role.KEY) or "")

    def shown(self) -> int:
        """How many there are now."""
        return self._filter.rowCount()

    def go_to(self, key: str) -> None:
        """Make this one current, or else the first."""
        rows = range(self._filter.rowCount())
        indexes = [self._filter.index(row, 0) for row in rows]
        wanted = next((index for index in indexes if index.data(Role.KEY) == key), indexes[0] if indexes else None)
        if wanted is not None:
            self.setCurrentIndex(wanted)
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.asked.emit(self.current_key())
            return
        super().keyPressEvent(event)


class DossierDelegate(QStyledItemDelegate):
    """Two lines of words at the left, the next day at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        return QSize(200, 2 * metrics.height() + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(Role.ROW)
        view = option.widget
        if not isinstance(line, DossierLine) or view is None:
            return
        now = colours(view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, now, option)
        rect = option.rect.adjusted(PAD + 4, PAD - 2, -PAD, -PAD + 2)
        right = self._day(painter, now, option.font, rect, line, view.devicePixelRatioF())
        self._words(painter, now, option.font, rect.adjusted(0, 0, -right, 0), line)
        painter.restore()

    def _ground(self, painter: QPainter, now: Colours, option: QStyleOptionViewItem) -> None:
        state = option.state
        rect = QRectF(option.rect)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(now.accent_wash))
            painter.drawRoundedRect(rect.adjusted(4, 3, -4, -3), 8, 8)
            painter.setBrush(QColor(now.accent))
            painter.drawRoundedRect(QRectF(rect.left() + 4, rect.top() + 14, 3, rect.height() - 28), 1.5, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(now.sunken))
            painter.drawRoundedRect(rect.adjusted(4, 3, -4, -3), 8, 8)
        painter.setPen(QPen(QColor(now.line), 1))
        painter.drawLine(QPointF(rect.left() + 14, rect.bottom()), QPointF(rect.right() - 14, rect.bottom()))

    def _words(self, painter: QPainter, now: Colours, font: QFont, rect: QRect, line: DossierLine) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        half = rect.height() // 2
        elide = Qt.TextElideMode.ElideRight
        for text, used, colour, top in (
            (line.title, bold, now.ink, rect.top()),
            (line.detail, _smaller(font), now.quiet, rect.top() + half + 2),
        ):
            painter.setFont(used)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(used).elidedText(text, elide, rect.width())
            painter.drawText(QRect(rect.left(), top, rect.width(), half), Qt.AlignmentFlag.AlignVCenter, shown)

    def _day(self, painter: QPainter, now: Colours, font: QFont, rect: QRect, line: DossierLine, ratio: float) -> int:
        """The next day; a clock before it when it is near, a warning sign when it is very near. Returns its width."""
        if not line.day:
            return 0
        colour = (now.quiet, now.warn, now.bad)[line.urgency]
        used = QFont(font)
        used.setWeight(QFont.Weight.DemiBold if line.urgency else QFont.Weight.Normal)
        width = QFontMetrics(used).horizontalAdvance(line.day)
        painter.setFont(used)
        painter.setPen(QColor(colour))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, align, line.day)
        if line.urgency:
            sign = drawn(("", "clock", "warning")[line.urgency], colour, 18, ratio)
            painter.drawPixmap(rect.right() - width - 26, rect.center().y() - 8, sign)
        return width + 40


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() - 1)
    return small
