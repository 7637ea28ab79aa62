"""A line through time: what happened stands above it, the terms below, today is marked. Painted, and told in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import copysign, log1p

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from legalaid_desk.dossier import Happening
from legalaid_desk.law import Law
from legalaid_desk.walk.deadlines import Due
from ui.look import Colours, colours
from ui.models.deadline_rows import mark_of
from ui.models.rows import Mark
from ui.phrasing import deadlines
from ui.widgets.marks import paint_mark

HEIGHT = 172
MIDDLE = 76.0
SIDE = 14
ROWS_ABOVE, ROWS_BELOW = 2, 3
NEAR = 7.0
"""Days near today get more room than those far off: the line is that of a logarithm, in weeks."""

LABEL = 176.0
"""The widest a label may be."""


@dataclass(frozen=True, slots=True)
class Point:
    """A day on the line with its words; ``key`` is the deadline one goes to."""

    day: date
    text: str
    mark: Mark
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Placed:
    point: Point
    x: float
    box: QRectF


class TimeLine(QWidget):
    """``picked`` tells the deadline that was clicked; the list below it does the same for the keyboard."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._above: tuple[Point, ...] = ()
        self._below: tuple[Point, ...] = ()
        self._today = date.min
        self.setObjectName("time-line")
        self.setAccessibleName(self.tr("The days of this dossier"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, happenings: tuple[Happening, ...], every: tuple[Due, ...], law: Law, today: date) -> None:
        """Show what happened and what still runs."""
        self._today = today
        self._above = tuple(
            Point(one.on, one.what.strip() or deadlines.trigger_name(law.triggers[one.trigger]), Mark.OPEN)
            for one in happenings
            if one.on is not None
        )
        self._below = tuple(_points(every, today))
        self.setAccessibleDescription(self._told())
        self.update()

    def told(self) -> str:
        """The picture in words."""
        return self.accessibleDescription()

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        for one in self._placed(self._below, below=True)[0]:
            mark = QRectF(one.x - SIDE / 2, MIDDLE, SIDE, SIDE)
            if one.point.key and (one.box.contains(at) or mark.contains(at)):
                self.picked.emit(one.point.key)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours(self)
        painter.setPen(QPen(QColor(now.strong_line), 1.5))
        painter.drawLine(QPointF(SIDE, MIDDLE), QPointF(self.width() - SIDE, MIDDLE))
        self._paint_today(painter, now)
        for points, below in ((self._above, False), (self._below, True)):
            placed, left_out = self._placed(points, below=below)
            for one in placed:
                self._paint_point(painter, now, one, below=below)
            self._paint_rest(painter, now, left_out, below=below)

    # where everything stands

    def _x(self, day: date) -> float:
        """Where a day lies on the line: as much room before today as the past asks, and after it as the future."""
        days = [one.day for one in (*self._above, *self._below)] + [self._today]
        first, last = self._stretched(min(days)), self._stretched(max(days))
        room = self.width() - 2 * SIDE - 16
        share = (self._stretched(day) - first) / (last - first) if last > first else 0.5
        return SIDE + 8 + room * share

    def _stretched(self, day: date) -> float:
        days = (day - self._today).days
        return copysign(log1p(abs(days) / NEAR), days)

    def _placed(self, points: tuple[Point, ...], *, below: bool) -> tuple[tuple[_Placed, ...], int]:
        """The labels that find room, and how many do not."""
        metrics = QFontMetricsF(_small(self.font()))
        rows = ROWS_BELOW if below else ROWS_ABOVE
        ends = [-1.0] * rows
        placed, left_out = [], 0
        for point in sorted(points, key=lambda one: (one.day, one.text)):
            x = self._x(point.day)
            width = min(LABEL, metrics.horizontalAdvance(self._label(point)) + 4)
            left = min(max(2.0, x - width / 2), self.width() - width - 2)
            row = next((number for number, end in enumerate(ends) if left > end), None)
            if row is None:
                left_out += 1
                placed.append(_Placed(point, x, QRectF()))
                continue
            ends[row] = left + width + 8
            step = metrics.lineSpacing() + 4
            top = MIDDLE + SIDE + 6 + row * step if below else MIDDLE - SIDE - 6 - (row + 1) * step + 4
            placed.append(_Placed(point, x, QRectF(left, top, width, metrics.lineSpacing())))
        return tuple(placed), left_out

    def _label(self, point: Point) -> str:
        return f"{deadlines.short_day(point.day, self._today)}  {point.text}"

    # painting

    def _paint_today(self, painter: QPainter, now: Colours) -> None:
        x = self._x(self._today)
        painter.setPen(QPen(QColor(now.accent), 2))
        painter.drawLine(QPointF(x, MIDDLE - 12), QPointF(x, MIDDLE + 12))
        painter.setFont(_small(self.font(), bold=True))
        words = self.tr("today")
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        left = min(max(2.0, x - width / 2), self.width() - width - 2)
        painter.drawText(QPointF(left, HEIGHT - 6), words)
        painter.setPen(QPen(QColor(now.accent), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, MIDDLE + 12), QPointF(x, HEIGHT - 22))

    def _paint_point(self, painter: QPainter, now: Colours, one: _Placed, *, below: bool) -> None:
        top = MIDDLE + 1 if below else MIDDLE - SIDE - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.paper))
        painter.drawEllipse(QRectF(one.x - SIDE / 2, top, SIDE, SIDE))
        paint_mark(painter, QRectF(one.x - SIDE / 2, top, SIDE, SIDE), one.point.mark, now)
        if one.box.isEmpty():
            return
        painter.fillRect(one.box, QColor(now.paper))
        painter.setFont(_small(self.font()))
        painter.setPen(QColor(now.ink if below else now.quiet))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(self._label(one.point), Qt.TextElideMode.ElideRight, one.box.width())
        painter.drawText(one.box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_rest(self, painter: QPainter, now: Colours, left_out: int, *, below: bool) -> None:
        if not left_out:
            return
        painter.setFont(_small(self.font()))
        painter.setPen(QColor(now.quiet))
        words = self.tr("and {count} more, in the list").format(count=left_out)
        line = QFontMetricsF(painter.font())
        is_late = self._x(self._today) > self.width() / 2  # the word for today keeps its room
        left = 4.0 if below and is_late else self.width() - line.horizontalAdvance(words) - 4
        painter.drawText(QPointF(left, HEIGHT - 6 if below else line.ascent()), words)

    def _told(self) -> str:
        above = "; ".join(self._label(one) for one in sorted(self._above, key=lambda one: one.day))
        below = "; ".join(self._label(one) for one in sorted(self._below, key=lambda one: one.day))
        none = self.tr("nothing")
        text = self.tr("What happened: {above}. Today: {today}. Terms: {below}.")
        today = deadlines.brief_day(self._today, self._today)
        return text.format(above=above or none, today=today, below=below or none)


def _points(every: Iterable[Due], today: date) -> Iterable[Point]:
    """The open ones that have a day."""
    for due in every:
        day = deadlines.pressing(due.deadline.days, today)
        if due.deadline.is_open and day is not None:
            yield Point(day, deadlines.rule_name(due.rule), mark_of(due, today), due.id)


def _small(like: QFont, *, bold: bool = False) -> QFont:
    font = QFont(like)
    font.setPointSizeF(font.pointSizeF() * 0.88)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
