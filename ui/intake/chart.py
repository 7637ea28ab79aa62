"""The ledger as bars: an outline for what was due, filled as far as it was paid, and a line for what is owed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from legalaid_desk.dossier import Arrears
from ui.look import Colours, colours
from ui.texts import cents_in_words, month_in_words, short_day

from .months import running_cents

WIDEST = 52.0
BOTTOM = 24.0
TOP = 20.0


class ArrearsChart(QWidget):
    """Hidden where there is nothing to show."""

    def __init__(self) -> None:
        super().__init__()
        self._arrears = Arrears()
        self.setObjectName("arrears-chart")
        self.setAccessibleName(self.tr("Rent due and paid, by month"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_arrears(self, arrears: Arrears) -> None:
        """Show this ledger."""
        self._arrears = arrears
        told = [
            self.tr("{month}: due {due}, paid {paid}").format(
                month=month_in_words(line.month),
                due=cents_in_words(line.due_cents),
                paid=cents_in_words(line.paid_cents),
            )
            for line in arrears.ledger
        ]
        self.setAccessibleDescription("; ".join(told))
        self.setVisible(bool(arrears.ledger))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self._arrears.ledger
        if not lines:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours(self)
        running = running_cents(self._arrears)
        highest = max(*(max(line.due_cents, line.paid_cents) for line in lines), *running, 1)
        step = min(self.width() / len(lines), WIDEST * 1.7)
        room = self.height() - BOTTOM - TOP
        bottom = self.height() - BOTTOM
        points = []
        for place, line in enumerate(lines):
            middle = step * (place + 0.5)
            self._bar(
                painter, now, middle, step, bottom, (line.due_cents * room / highest, line.paid_cents * room / highest)
            )
            self._month(painter, now, middle, step, short_day(line.month).split(" ")[1])
            points.append(QPointF(middle, bottom - running[place] * room / highest))
        self._owed(painter, now, points, running[-1])
        painter.setPen(QPen(QColor(now.line), 1))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))

    def _bar(
        self, painter: QPainter, now: Colours, middle: float, step: float, bottom: float, heights: tuple[float, float]
    ) -> None:
        due, paid = heights
        width = min(step * 0.55, WIDEST)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.accent_wash))
        painter.drawRect(QRectF(middle - width / 2, bottom - due, width, due))
        painter.setBrush(QColor(now.accent))
        painter.drawRect(QRectF(middle - width / 2, bottom - paid, width, paid))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(now.accent), 1.3))
        painter.drawRect(QRectF(middle - width / 2, bottom - due, width, due))

    def _month(self, painter: QPainter, now: Colours, middle: float, step: float, text: str) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() - 2.5)
        if QFontMetrics(font).horizontalAdvance(text) > step:
            return
        painter.setFont(font)
        painter.setPen(QColor(now.quiet))
        painter.drawText(
            QRectF(middle - step / 2, self.height() - BOTTOM + 3, step, BOTTOM), Qt.AlignmentFlag.AlignHCenter, text
        )

    def _owed(self, painter: QPainter, now: Colours, points: list[QPointF], owed: int) -> None:
        painter.setPen(QPen(QColor(now.bad), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(now.bad))
        painter.drawEllipse(points[-1], 3.5, 3.5)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() - 1)
        painter.setFont(font)
        text = self.tr("owed {amount}").format(amount=cents_in_words(owed))
        width = QFontMetrics(font).horizontalAdvance(text)
        left = min(points[-1].x() + 10, self.width() - width - 2.0)
        painter.drawText(QPointF(left, max(points[-1].y() - 6, 14.0)), text)
