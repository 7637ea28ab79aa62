"""A possible answer as a large button: its key, its words over as many lines as they need, and a tick when given."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look import Colours, colours
from ui.models.rows import Mark

from .marks import paint_mark

PAD = 14
KEY = 24
TICK = 20
WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class AnswerButton(QAbstractButton):
    """``key`` is the digit that presses it. ``quiet`` draws it as an answer of the second rank."""

    def __init__(self, text: str, key: str, *, quiet: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.quiet = quiet
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._metrics().boundingRect(QRect(0, 0, max(60, self._words_width(width)), 10_000), WORDS, self.text())
        return max(KEY, words.height()) + (16 if self.quiet else 2 * PAD - 6)

    def sizeHint(self) -> QSize:
        width = self._metrics().horizontalAdvance(self.text()) + 2 * PAD + KEY + 2 * 10 + TICK + 6
        return QSize(min(width, 420), self.heightForWidth(min(width, 420)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours(self)
        self._paint_ground(painter, now)
        key = QRectF(PAD, (self.height() - KEY) / 2, KEY, KEY)
        self._paint_key(painter, key, now)
        painter.setFont(self._font())
        painter.setPen(QColor(now.quiet if self.quiet and not self.isChecked() else now.ink))
        left = round(key.right()) + 12
        painter.drawText(QRect(left, 0, self._words_width(self.width()), self.height()), WORDS, self.text())
        if self.isChecked():
            box = QRectF(self.width() - PAD - TICK, (self.height() - TICK) / 2, TICK, TICK)
            paint_mark(painter, box, Mark.CHOSEN, now)

    def _paint_ground(self, painter: QPainter, now: Colours) -> None:
        rect = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        fill = now.card
        if self.isChecked():
            fill = now.accent_wash
        elif self.underMouse() or self.isDown():
            fill = now.sunken
        strong = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(QColor(now.accent if strong else now.line), 1.6 if strong else 1.0))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, 8, 8)
        if self.hasFocus() and self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(now.accent), 1.0))
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), 5.5, 5.5)

    def _paint_key(self, painter: QPainter, box: QRectF, now: Colours) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QPen(QColor(now.line), 1.0))
        painter.setBrush(QColor(now.sunken))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(now.quiet))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)

    def _words_width(self, width: int) -> int:
        return width - 2 * PAD - KEY - 12 - TICK - 8

    def _font(self) -> QFont:
        font = QFont(self.font())
        if not self.quiet:
            font.setPointSizeF(font.pointSizeF() * 1.15)
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())
