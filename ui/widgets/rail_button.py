"""One place of the rail: its icon or number, its name, and below it how far it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.look import Colours, colours

from .icons import drawn

NARROW = 60


class RailButton(QAbstractButton):
    """Painted whole: a button with two lines of text is not something Qt has."""

    def __init__(self, page: str, text: str, *, sign: str = "", number: int = 0) -> None:
        super().__init__()
        self.page = page
        self._sign = sign
        self._number = number
        self._words = ""
        self._is_narrow = False
        self.setText(text)
        self.setObjectName(f"rail-{page}")
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """How far it is: 'complete', '3 without proof'."""
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(words)
            self._tip()
            self.updateGeometry()
            self.update()

    def words(self) -> str:
        """What it says below its name."""
        return self._words

    def set_narrow(self, *, narrow: bool) -> None:
        """Only the icon or number; the rest is in its tooltip."""
        self._is_narrow = narrow
        self._tip()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = 2 if (self._number or self._words) and not self._is_narrow else 1
        height = self.fontMetrics().height() + (lines - 1) * QFontMetrics(self._small()).height()
        return QSize(NARROW if self._is_narrow else 200, height + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROW - 16, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours(self)
        self._paint_ground(painter, now)
        left = QRect(10, 0, 24, self.height()) if not self._is_narrow else self.rect()
        self._paint_sign(painter, now, left)
        if not self._is_narrow:
            self._paint_text(painter, now, self.rect().adjusted(44, 0, -8, 0))

    def _paint_ground(self, painter: QPainter, now: Colours) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(now.card))
            painter.setPen(QPen(QColor(now.line), 1))
            painter.drawRoundedRect(rect, 8, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.accent))
            painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - 10, 3, 20), 1.5, 1.5)
        elif self.underMouse():
            painter.setBrush(QColor(now.line))
            painter.drawRoundedRect(rect, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(now.accent), 2))
            painter.drawRoundedRect(rect, 8, 8)

    def _paint_sign(self, painter: QPainter, now: Colours, place: QRect) -> None:
        colour = now.accent if self.isChecked() else now.quiet
        if self._sign:
            picture = drawn(self._sign, colour, 20, self.devicePixelRatioF())
            painter.drawPixmap(place.center().x() - 9, place.center().y() - 9, picture)
            return
        circle = QRectF(place.center().x() - 11.5, place.center().y() - 11.5, 24, 24)
        painter.setBrush(QColor(now.accent) if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), 1.3))
        painter.drawEllipse(circle)
        painter.setFont(self._small(bold=True))
        painter.setPen(QColor(now.on_accent if self.isChecked() else now.quiet))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_text(self, painter: QPainter, now: Colours, place: QRect) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
        first, second = QFontMetrics(font), QFontMetrics(self._small())
        lines = first.height() + (second.height() if self._words else 0)
        top = (self.height() - lines) // 2
        painter.setFont(font)
        painter.setPen(QColor(now.ink))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(place.left(), top + first.ascent(), first.elidedText(self.text(), elide, place.width()))
        if self._words:
            painter.setFont(self._small())
            painter.setPen(QColor(now.quiet))
            shown = second.elidedText(self._words, elide, place.width())
            painter.drawText(place.left(), top + first.height() + second.ascent(), shown)

    def _small(self, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() - 1.5)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _tip(self) -> None:
        parts = [self.text()] if self._is_narrow else []
        self.setToolTip(" · ".join((*parts, self._words)) if self._words else "".join(parts))
