"""The family at one look: who lives under this roof, how old, and who is elsewhere now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from legalaid_desk.dossier import Dossier, PartyKind, Side, Stays
from ui.look import Colours, colours

from . import names

STEP = 84
HEAD = 17
MOST = 9
"""So many at one look; a larger family is counted."""
BESIDE = 24


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in the picture. ``below`` are the lines under the name."""

    name: str
    below: tuple[str, ...] = ()
    is_child: bool = False
    is_part_time: bool = False
    is_away: bool = False


class FamilyPicture(QWidget):
    """Painted; what it shows it also tells in words."""

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._empty = self.tr("Add the children and the tenants: they appear here.")
        self.setObjectName("family-picture")
        self.setAccessibleName(self.tr("The family"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_family(self, dossier: Dossier, today: date) -> None:
        """Show who is in the dossier."""
        self._people = people_in(dossier, today)
        told = "; ".join(", ".join((one.name, *one.below)) for one in self._people)
        self.setAccessibleDescription(told or self._empty)
        self.update()

    def told(self) -> str:
        """The picture in words."""
        return self.accessibleDescription()

    def sizeHint(self) -> QSize:
        return QSize(420, 128)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours(self)
        shown = self._people[: self.room()]
        home = [one for one in shown if not one.is_away]
        away = [one for one in shown if one.is_away]
        width = max(len(home), 2) * STEP + BESIDE
        self._paint_house(painter, now, width)
        if not self._people:
            painter.setPen(QColor(now.quiet))
            painter.drawText(QPointF(width + 24, self.height() - 46), self._empty)
        for place, one in enumerate(home):
            self._paint_person(painter, now, one, 12 + STEP * place + STEP / 2)
        for place, one in enumerate(away):
            self._paint_person(painter, now, one, width + BESIDE + STEP * place + STEP / 2)
        if len(self._people) > len(shown):
            painter.setFont(_font(self.font(), -1, bold=True))
            painter.setPen(QColor(now.quiet))
            left = width + (BESIDE + STEP * len(away) if away else 0)
            painter.drawText(QPointF(left + 8, self.height() / 2), self.more(len(shown)))

    def room(self) -> int:
        """How many people there is room for."""
        aside = 2 * BESIDE if any(one.is_away for one in self._people) else BESIDE
        fits = int((self.width() - aside) // STEP)
        if len(self._people) <= min(fits, MOST):
            return len(self._people)
        words = QFontMetrics(_font(self.font(), -1, bold=True)).horizontalAdvance(self.more(0))
        return max(min(int((self.width() - aside - 8 - words) // STEP), MOST), 1)

    def more(self, shown: int) -> str:
        """How many people there are beside these."""
        return self.tr("and {count} more").format(count=len(self._people) - shown)

    def _paint_house(self, painter: QPainter, now: Colours, width: float) -> None:
        """A roof over those who live here, and the ground."""
        eaves, ground = 28.0, self.height() - 5.0
        painter.setPen(
            QPen(QColor(now.accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(QColor(now.accent_wash))
        left, right, middle = 4.0, width - 4.0, width / 2
        corners = ((left + 6, ground), (left + 6, eaves), (middle, 5.0), (right - 6, eaves), (right - 6, ground))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.setPen(QPen(QColor(now.line), 1.5))
        painter.drawLine(QPointF(right + 6, ground), QPointF(self.width() - 4.0, ground))

    def _paint_person(self, painter: QPainter, now: Colours, one: Person, middle: float) -> None:
        head = HEAD if not one.is_child else HEAD - 3
        top = 34.0
        circle = QRectF(middle - head, top + 2 * (HEAD - head), 2 * head, 2 * head)
        colour = now.quiet if one.is_away else now.accent
        line = Qt.PenStyle.DashLine if one.is_part_time or one.is_away else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colour), 1.6, line))
        painter.setBrush(QColor(now.card if one.is_part_time or one.is_away else now.accent))
        painter.drawEllipse(circle)
        painter.setFont(_font(self.font(), -1, bold=True))
        painter.setPen(QColor(colour if one.is_part_time or one.is_away else now.on_accent))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, one.name[:1].upper())
        self._paint_words(painter, now, one, middle, top + 2 * HEAD + 3)

    def _paint_words(self, painter: QPainter, now: Colours, one: Person, middle: float, top: float) -> None:
        small = _font(self.font(), -2.5)
        name = (one.name, _font(self.font(), -1, bold=True), now.ink)
        for text, font, colour in (name, *((line, small, now.quiet) for line in one.below)):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, STEP - 4)
            box = QRectF(middle - STEP / 2, top, STEP, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
            top += metrics.height()


def people_in(dossier: Dossier, today: date) -> tuple[Person, ...]:
    """The tenants and the children, with ages and how much the children are there."""
    adults = [
        Person(party.given_names.split(" ")[0] or party.name)
        for party in dossier.on_side(Side.FAMILY)
        if party.kind is PartyKind.PERSON
    ]
    return (*adults, *(_child(dossier, child.id, today) for child in dossier.children))


def _child(dossier: Dossier, child_id: str, today: date) -> Person:
    child = dossier.child(child_id)
    if child is None:
        raise KeyError(child_id)
    age = child.age_on(today)
    years = names.translate("Intake", "age unknown") if age is None else _years(age)
    stays = "" if child.stays is Stays.FULL else dict(names.stays())[child.stays]
    return Person(
        child.given_name or names.translate("Intake", "Child"),
        tuple(part for part in (years, stays) if part),
        is_child=True,
        is_part_time=child.stays in (Stays.SHARED, Stays.WEEKENDS),
        is_away=child.stays is Stays.AWAY,
    )


def _years(age: int) -> str:
    return names.translate("Intake", "{age} yrs").format(age=age)


def _font(like: QFont, larger: float, *, bold: bool = False) -> QFont:
    font = QFont(like)
    font.setPointSizeF(font.pointSizeF() + larger)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
