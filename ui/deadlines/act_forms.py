"""The acts on a deadline that ask for something: met, set aside, a day named, another length, other reminders."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit

from legalaid_desk.days import parse_day
from legalaid_desk.desk import deadlines as desk_deadlines
from legalaid_desk.walk.deadlines import Due
from ui.phrasing import deadlines
from ui.session import Session
from ui.widgets.choices import Choice
from ui.widgets.exhibit_ticks import ExhibitTicks, ticked
from ui.widgets.field import Field, beside
from ui.widgets.frames import Column
from ui.widgets.panels import titled
from ui.widgets.text_fields import ParsedText, day_field, number_field

from .act_form import ActForm, Asked

TICKS = 132
"""Pixels that the exhibits may take in a form."""


class MetForm(ActForm):
    """On which day, and how."""

    def __init__(self) -> None:
        super().__init__("meet")
        self.on = day_field("met-on")
        self.how = _line("met-how")
        day = Field(self.tr("Day on which it was met"), self.on)
        how = Field(self.tr("How it was met"), self.how)
        self.lay_out(self.tr("Met: on which day, and how?"), self.tr("Met"), beside(day, how, stretch=(2, 3)))

    def fill(self, due: Due, session: Session) -> None:
        _hold(self.on, due.handed_in or session.desk.today())
        self.how.clear()

    def asking(self) -> Asked | None:
        day = _day_in(self.on)
        return None if day is None else self.met(day, self.how.text())

    def met(self, day: date, how: str = "") -> Asked:
        """Met on this day, so."""
        return Asked(self.tr("Met: {name}"), desk_deadlines.meet, (day, how))


class AsideForm(ActForm):
    """Why it does not matter here."""

    def __init__(self) -> None:
        super().__init__("set-aside")
        self.why = _line("aside-why")
        hint = self.tr("For example: the other party appealed first")
        why = Field(self.tr("Why it is set aside"), self.why, hint)
        self.lay_out(self.tr("Set aside: why does it not matter here?"), self.tr("Set aside"), why)

    def fill(self, due: Due, session: Session) -> None:
        self.why.clear()

    def asking(self) -> Asked | None:
        why = self.why.text().strip()
        if not why:
            self.why.setFocus()
            return None
        return Asked(self.tr("Set aside: {name}"), desk_deadlines.set_aside, (why,))


class GivenForm(ActForm):
    """The last day as somebody named it, and the exhibits in which it stands."""

    def __init__(self) -> None:
        super().__init__("given")
        self._given_in: tuple[str, ...] = ()
        self.on = day_field("given-on")
        self.ticks = ExhibitTicks()
        self.ticks.ticked.connect(self._tick)
        again = Asked(self.tr("Day computed again: {name}"), desk_deadlines.set_given, (None,))
        self.lay_out(
            self.tr("The last day as the court or the letter names it"),
            self.tr("Save the day"),
            Field(self.tr("Last day that was named"), self.on),
            titled(self.tr("It stands in"), _low(self.ticks)),
            clear=(self.tr("No day was named"), again),
        )

    def fill(self, due: Due, session: Session) -> None:
        self._given_in = due.deadline.given_in
        _hold(self.on, due.deadline.given)
        self.ticks.show_ticks(session.open_dossier(), self._given_in)

    def asking(self) -> Asked | None:
        day = _day_in(self.on)
        text = self.tr("Day named: {name}")
        return None if day is None else Asked(text, desk_deadlines.set_given, (day, self._given_in))

    def _tick(self, exhibit: str, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        self._given_in = ticked(self._given_in, exhibit, on=on)


class LengthForm(ActForm):
    """The length as the judgment or letter gives it."""

    def __init__(self) -> None:
        super().__init__("length")
        self.amount = number_field("length-amount")
        self.unit = Choice("length-unit", deadlines.units())
        again = Asked(self.tr("Length of the law again: {name}"), desk_deadlines.set_length, (None,))
        self.lay_out(
            self.tr("The length as the judgment or letter gives it"),
            self.tr("Save the length"),
            beside(Field(self.tr("How many"), self.amount), Field(self.tr("Of what"), self.unit), stretch=(1, 2)),
            clear=(self.tr("The length of the law"), again),
        )

    def fill(self, due: Due, session: Session) -> None:
        one = due.deadline
        _hold(self.amount, one.amount if one.amount is not None else due.rule.amount)
        unit = one.unit or str(due.rule.unit)
        self.unit.show_choice(unit if self.unit.findData(unit) >= 0 else "days")

    def asking(self) -> Asked | None:
        amount = _number_in(self.amount)
        unit = str(self.unit.currentData() or "")
        return Asked(self.tr("Other length: {name}"), desk_deadlines.set_length, (amount, unit)) if amount else None


class RemindersForm(ActForm):
    """How many days ahead the desk reminds."""

    def __init__(self) -> None:
        super().__init__("reminders")
        self.days = _line("reminder-days")
        again = Asked(self.tr("Reminders of the rule again: {name}"), desk_deadlines.set_reminders, (None,))
        self.lay_out(
            self.tr("How many days ahead the desk reminds"),
            self.tr("Save the reminders"),
            Field(self.tr("Days ahead, with commas"), self.days, self.tr("For example: 14, 7, 2")),
            clear=(self.tr("As the rule has them"), again),
        )

    def fill(self, due: Due, session: Session) -> None:
        days = due.rule.before if due.deadline.reminders is None else due.deadline.reminders
        self.days.setText(", ".join(str(day) for day in days))

    def asking(self) -> Asked | None:
        words = self.days.text().replace(",", " ").replace(";", " ").split()
        if not all(word.isdecimal() for word in words):
            self.days.setFocus()
            self.days.selectAll()
            return None
        days = tuple(int(word) for word in words)
        return Asked(self.tr("Reminders changed: {name}"), desk_deadlines.set_reminders, (days,))


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


def _low(ticks: ExhibitTicks) -> Column:
    """The ticks in a box that scrolls: the form leaves room for the sum below it."""
    made = Column(ticks, top=0)
    made.setMaximumHeight(TICKS)
    return made


def _hold(field: ParsedText, value: object) -> None:
    """Show this value, whatever was typed for another deadline."""
    field.forget()
    field.show_text("")
    field.show_value(value)
    field.setModified(False)


def _day_in(field: ParsedText) -> date | None:
    """The day that is typed; the field says so itself where it is none."""
    field.flush()
    try:
        day = parse_day(field.text())
    except ValueError:
        day = None
    if day is None:
        field.setFocus()
    return day


def _number_in(field: ParsedText) -> int:
    """The number that is typed; 0 for none."""
    field.flush()
    text = field.text().strip()
    if text.isdecimal() and int(text):
        return int(text)
    field.setFocus()
    return 0
