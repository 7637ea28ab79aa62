"""One line of the agenda: a button as wide as the page, with a shape for how near the day is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.look import Colours, colours

from .icons import drawn


class AgendaRow(QAbstractButton):
    """``sign`` and ``tone`` go with ``day``, which says it in words."""

    def __init__(self, key: str, title: str, detail: str, day: str, *, sign: str, tone: str) -> None:
        super().__init__()
        self.key = key
        self._detail = detail
        self._day = day
        self._sign = sign
        self._tone = tone
        self.setText(title)
        self.setObjectName(f"agenda-{key}")
        self.setAccessibleName(" · ".join(part for part in (title, detail, day) if part))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, 2 * self.fontMetrics().height() + 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours(self)
        self._ground(painter, now)
        colour = getattr(now, self._tone)
        rect = self.rect().adjusted(16, 9, -16, -9)
        painter.drawPixmap(rect.left(), rect.center().y() - 9, drawn(self._sign, colour, 20, self.devicePixelRatioF()))
        used = self._day_part(painter, colour, rect)
        self._words(painter, now, rect.adjusted(36, 0, -used, 0))

    def _ground(self, painter: QPainter, now: Colours) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(now.sunken if self.underMouse() else now.card))
        painter.setPen(QPen(QColor(now.accent), 2) if self.hasFocus() else QPen(QColor(now.line), 1))
        painter.drawRoundedRect(rect, 9, 9)

    def _day_part(self, painter: QPainter, colour: str, rect: QRect) -> int:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._day)
        return QFontMetrics(font).horizontalAdvance(self._day) + 16

    def _words(self, painter: QPainter, now: Colours, rect: QRect) -> None:
        bold, small = QFont(self.font()), QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(small.pointSizeF() - 1)
        half = rect.height() // 2
        lines = ((self.text(), bold, now.ink), (self._detail, small, now.quiet))
        shown = [line for line in lines if line[0]]
        top = rect.top() if len(shown) == 2 else rect.top() + half // 2
        for place, (text, font, colour) in enumerate(shown):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            box = QRect(rect.left(), top + place * half, rect.width(), half)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)
