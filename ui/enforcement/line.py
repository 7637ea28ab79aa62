"""The line from judgment to eviction: five points, each with its day and whether that is proved. Painted and told."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from legalaid_desk.walk.enforcement import Line, Place, Point
from ui.look import Colours, colours
from ui.phrasing import enforcement
from ui.widgets.marks import paint_mark

SIDE = 16
GAP = 6
NARROW_BELOW = 700.0
"""Below it the points stand under each other, at the size of an ordinary font; it grows with the font."""


class EnforcementLine(QWidget):
    """Beside each other where there is room, else under each other. An unknown point has a hole in the line."""

    def __init__(self) -> None:
        super().__init__()
        self._line: Line | None = None
        self._today = date.min
        self.setObjectName("enforcement-line")
        self.setAccessibleName(self.tr("From judgment to eviction"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, line: Line, today: date) -> None:
        """Show the points as they are."""
        self._line, self._today = line, today
        self.setAccessibleDescription(enforcement.told(line, today))
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def told(self) -> str:
        """The picture in words."""
        return self.accessibleDescription()

    @property
    def _row(self) -> float:
        return QFontMetricsF(self.font()).lineSpacing()

    def _is_narrow(self, width: float) -> bool:
        return width < NARROW_BELOW * max(1.0, self._row / 18.0)

    def heightForWidth(self, width: int) -> int:
        if self._is_narrow(width):
            return round(len(Place) * (self._row * 2 + GAP))
        return round(SIDE + 2 * GAP + max(self._height_of(point, width / len(Place)) for point in self._points))

    @property
    def _points(self) -> tuple[Point, ...]:
        return self._line.points if self._line else (Point(place=Place.JUDGMENT),)

    def _words(self, point: Point) -> tuple[str, str, str]:
        """What it is, its day, and whether that is proved."""
        if self._line is None:
            return "", "", ""
        proof = enforcement.point_proof(point, self._today)
        return enforcement.place(point.place), enforcement.point_day(point, self._line, self._today), proof

    def _height_of(self, point: Point, width: float) -> float:
        """How high its words are when they wrap within this width."""
        area = QRectF(0, 0, width - 8, 1000)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        fonts = (self.font(), bold, self.font())
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        shown = zip(self._words(point), fonts, strict=True)
        return sum(QFontMetricsF(font).boundingRect(area, flags, text).height() for text, font in shown if text)

    def sizeHint(self) -> QSize:
        width = max(320, self.width())
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        narrow = self._is_narrow(self.width())
        places = self._down() if narrow else self._across()
        self._paint_line(painter, colours(self), places)
        for point, at in zip(self._line.points, places, strict=True):
            self._paint_point(painter, colours(self), point, at, narrow=narrow)

    def _across(self) -> list[QPointF]:
        step = self.width() / len(Place)
        return [QPointF(step * (number + 0.5), SIDE / 2 + 1) for number in range(len(Place))]

    def _down(self) -> list[QPointF]:
        step = self._row * 2 + GAP
        return [QPointF(SIDE / 2 + 1, step * number + self._row / 2) for number in range(len(Place))]

    def _paint_line(self, painter: QPainter, now: Colours, places: list[QPointF]) -> None:
        """Drawn through where both ends are known, in dots where one is not."""
        assert self._line is not None  # noqa: S101 - painted only with one
        known = [point.day is not None for point in self._line.points]
        for number in range(len(places) - 1):
            sure = known[number] and known[number + 1]
            style = Qt.PenStyle.SolidLine if sure else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(now.strong_line), 1.5, style))
            painter.drawLine(places[number], places[number + 1])

    def _paint_point(self, painter: QPainter, now: Colours, point: Point, at: QPointF, *, narrow: bool) -> None:
        assert self._line is not None  # noqa: S101 - painted only with one
        box = QRectF(at.x() - SIDE / 2, at.y() - SIDE / 2, SIDE, SIDE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.paper))
        painter.drawEllipse(box.adjusted(-2, -2, 2, 2))
        paint_mark(painter, box, enforcement.point_mark(point), now)
        name, day, proof = self._words(point)
        if narrow:
            self._write(painter, now.quiet, name, QRectF(SIDE + 10, box.y() - 2, self.width() - SIDE - 10, self._row))
            words = " · ".join(part for part in (day, proof) if part)
            below = QRectF(SIDE + 10, box.y() - 2 + self._row, self.width() - SIDE - 10, self._row)
            self._write(painter, now.ink, words, below, bold=True)
            return
        step = self.width() / len(Place)
        area = QRectF(at.x() - step / 2 + 4, SIDE + GAP, step - 8, self.height() - SIDE - GAP)
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        used = self._write(painter, now.quiet, name, area, where=centre)
        area.setTop(area.top() + used)
        used = self._write(painter, now.ink, day, area, where=centre, bold=True)
        area.setTop(area.top() + used)
        if proof:
            self._write(painter, now.quiet, proof, area, where=centre)

    def _write(
        self,
        painter: QPainter,
        colour: str,
        text: str,
        area: QRectF,
        *,
        where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        bold: bool = False,
    ) -> float:
        """Write words that wrap; tells how high they are."""
        font = QFont(self.font())
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flags = int(where) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(area, flags, text)
        return QFontMetricsF(font).boundingRect(area, flags, text).height()
