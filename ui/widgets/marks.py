"""The shapes before rows: each state has its own, so that none is told by colour alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.look import Colours
from ui.models.rows import Mark


def paint_mark(painter: QPainter, box: QRectF, mark: Mark, colours: Colours) -> None:
    """Draw a mark in a square box."""
    if mark in (Mark.NONE, Mark.BLANK):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _PAINT[mark](_Pencil(painter, box, colours))
    painter.restore()


class _Pencil:
    """A painter with a box and colours."""

    def __init__(self, painter: QPainter, box: QRectF, colours: Colours) -> None:
        self.painter = painter
        self.box = box
        self.colours = colours
        self.width = max(1.4, box.width() / 9)

    def at(self, x: float, y: float) -> QPointF:
        return QPointF(self.box.x() + x * self.box.width(), self.box.y() + y * self.box.height())

    def ring(self, colour: str, *, dashed: bool = False) -> None:
        pen = QPen(QColor(colour), self.width)
        if dashed:
            pen.setDashPattern([1.6, 1.6])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawEllipse(self.box.center(), self.box.width() * 0.38, self.box.height() * 0.38)

    def disc(self, colour: str) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawEllipse(self.box.center(), self.box.width() * 0.46, self.box.height() * 0.46)

    def line(self, colour: str, *points: tuple[float, float]) -> None:
        pen = QPen(
            QColor(colour), self.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([self.at(x, y) for x, y in points]))


_TICK = ((0.27, 0.52), (0.44, 0.69), (0.74, 0.34))
_BAR = ((0.3, 0.5), (0.7, 0.5))


def _todo(pencil: _Pencil) -> None:
    pencil.ring(pencil.colours.quiet)


def _done(pencil: _Pencil) -> None:
    pencil.line(pencil.colours.good, *_TICK)


def _unknown(pencil: _Pencil) -> None:
    pencil.ring(pencil.colours.quiet, dashed=True)
    pencil.line(pencil.colours.quiet, *_BAR)


def _open(pencil: _Pencil) -> None:
    pencil.ring(pencil.colours.good)
    pencil.painter.setBrush(QColor(pencil.colours.good))
    pencil.painter.setPen(Qt.PenStyle.NoPen)
    pencil.painter.drawEllipse(pencil.box.center(), pencil.box.width() * 0.17, pencil.box.height() * 0.17)


def _closed(pencil: _Pencil) -> None:
    colour = pencil.colours.quiet
    pencil.ring(colour)
    pencil.line(colour, (0.24, 0.76), (0.76, 0.24))


def _needs(pencil: _Pencil) -> None:
    pencil.ring(pencil.colours.warn, dashed=True)


def _chosen(pencil: _Pencil) -> None:
    pencil.disc(pencil.colours.good)
    pencil.line(pencil.colours.card, *_TICK)


def _set_aside(pencil: _Pencil) -> None:
    pencil.line(pencil.colours.quiet, *_BAR)


def _own(pencil: _Pencil) -> None:
    colour = pencil.colours.ink
    pencil.line(colour, (0.22, 0.78), (0.30, 0.58), (0.68, 0.20), (0.80, 0.32), (0.42, 0.70), (0.22, 0.78))


def _stale(pencil: _Pencil) -> None:
    colour = pencil.colours.warn
    pencil.line(colour, (0.5, 0.14), (0.9, 0.84), (0.1, 0.84), (0.5, 0.14))
    pencil.line(colour, (0.5, 0.42), (0.5, 0.58))
    pencil.line(colour, (0.5, 0.71), (0.5, 0.715))


def _left_out(pencil: _Pencil) -> None:
    colour = pencil.colours.quiet
    pencil.line(colour, (0.26, 0.26), (0.74, 0.74))
    pencil.line(colour, (0.74, 0.26), (0.26, 0.74))


def _asked(pencil: _Pencil) -> None:
    colour = pencil.colours.warn
    hook = ((0.33, 0.36), (0.38, 0.24), (0.5, 0.19), (0.62, 0.24), (0.67, 0.36), (0.6, 0.46), (0.5, 0.54), (0.5, 0.66))
    pencil.line(colour, *hook)
    pencil.line(colour, (0.5, 0.84), (0.5, 0.845))


def _due(pencil: _Pencil) -> None:
    pencil.disc(pencil.colours.bad)
    pencil.line(pencil.colours.card, (0.5, 0.26), (0.5, 0.56))
    pencil.line(pencil.colours.card, (0.5, 0.72), (0.5, 0.725))


def _clock(pencil: _Pencil) -> None:
    pencil.ring(pencil.colours.ink)
    pencil.line(pencil.colours.ink, (0.5, 0.28), (0.5, 0.52), (0.66, 0.6))


_PAINT: dict[Mark, Callable[[_Pencil], None]] = {
    Mark.TODO: _todo,
    Mark.DONE: _done,
    Mark.UNKNOWN: _unknown,
    Mark.OPEN: _open,
    Mark.CLOSED: _closed,
    Mark.NEEDS: _needs,
    Mark.CHOSEN: _chosen,
    Mark.SET_ASIDE: _set_aside,
    Mark.OWN: _own,
    Mark.STALE: _stale,
    Mark.LEFT_OUT: _left_out,
    Mark.ASKED: _asked,
    Mark.DUE: _due,
    Mark.CLOCK: _clock,
}
