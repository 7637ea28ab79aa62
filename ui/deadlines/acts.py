"""What can be done with a deadline: take it up, meet it, set it aside, give it a day or a length, check it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from legalaid_desk.days import parse_day
from legalaid_desk.desk import deadlines as desk_deadlines
from legalaid_desk.dossier import Changed, DeadlineState
from legalaid_desk.walk.deadlines import Due
from ui.phrasing import deadlines
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.choices import Choice
from ui.widgets.exhibit_ticks import ExhibitTicks, ticked
from ui.widgets.field import Field, beside
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Column
from ui.widgets.panels import column, titled
from ui.widgets.text_fields import ParsedText, day_field, number_field

from .act_form import ActForm

TICKS = 132
"""Pixels that the exhibits may take in a form."""

KEYS = {"take-up": "Alt+1", "meet": "Alt+2", "set-aside": "Alt+3", "given": "Alt+4", "length": "Alt+5"}
KEYS |= {"reminders": "Alt+6", "check": "Alt+7", "calendar": "Alt+8"}


class DeadlineActs(QWidget):
    """The buttons of the deadline at hand, or the form of the one that asks for something in their place."""

    forms_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._due: Due | None = None
        self._given_in: tuple[str, ...] = ()
        self.setObjectName("deadline-acts")
        self.setAccessibleName(self.tr("What can be done with this deadline"))
        self._make_buttons()
        self._make_forms()
        self._line = QWidget()
        flow = FlowLayout(self._line, gap=6)
        for one in self.buttons.values():
            flow.addWidget(one)
        self.setLayout(column(self._line, *self.forms.values(), spacing=8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.close_forms()

    def show_due(self, due: Due) -> None:
        """Show what can be done with this one. Another one closes the form that was open."""
        is_other = self._due is None or due.id != self._due.id
        self._due = due
        if is_other:
            self.close_forms()
        one = due.deadline
        self.buttons["take-up"].setVisible(one.state is not DeadlineState.OPEN)
        again = one.state in (DeadlineState.DONE, DeadlineState.SET_ASIDE)
        self._say("take-up", self.tr("Take up again") if again else self.tr("Take up"))
        for name in ("meet", "set-aside", "given", "length", "reminders"):
            self.buttons[name].setVisible(one.is_open)
        is_checked = one.is_checked  # one that fell is not taken back: it is made anew
        self._say("check", self.tr("Take the check back") if is_checked else self.tr("I checked it too"))
        self.buttons["check"].setVisible(one.is_open and (is_checked or due.day is not None))
        self.buttons["calendar"].setVisible(due.day is not None)
        self.clear_given.setVisible(one.given is not None)
        self.clear_length.setVisible(one.amount is not None)

    def press(self, name: str) -> None:
        """Do as if this button was pressed, where it is offered."""
        if self.buttons[name].isVisible():
            self.buttons[name].click()

    def close_forms(self) -> None:
        """Back to the buttons; what was typed in a form goes."""
        for form in self.forms.values():
            form.hide()
        self._line.show()
        self.forms_changed.emit()

    @property
    def has_open_form(self) -> bool:
        """Whether a form is open."""
        return any(not form.isHidden() for form in self.forms.values())

    # how it is made

    def _make_buttons(self) -> None:
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "take-up": (self.tr("Take up"), self._take_up),
            "meet": (self.tr("Met …"), partial(self._open, "meet")),
            "set-aside": (self.tr("Set aside …"), partial(self._open, "set-aside")),
            "given": (self.tr("Day named …"), partial(self._open, "given")),
            "length": (self.tr("Other length …"), partial(self._open, "length")),
            "reminders": (self.tr("Reminders …"), partial(self._open, "reminders")),
            "check": (self.tr("I checked it too"), self._check),
            "calendar": (self.tr("For a calendar …"), self._to_calendar),
        }
        self.buttons: dict[str, QPushButton] = {}
        for name, (text, act) in acts.items():
            self.buttons[name] = button(text, f"deadline-{name}", act)
            self._say(name, text)

    def _say(self, name: str, text: str) -> None:
        made = self.buttons[name]
        made.setText(text)
        keys = QKeySequence(KEYS[name]).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{text.removesuffix(' …')} ({keys})")

    def _make_forms(self) -> None:
        self.met_on = day_field("met-on")
        self.met_how = QLineEdit()
        self.met_how.setObjectName("met-how")
        self.aside_why = QLineEdit()
        self.aside_why.setObjectName("aside-why")
        self.given_on = day_field("given-on")
        self.given_ticks = ExhibitTicks()
        self.given_ticks.ticked.connect(self._tick)
        self.amount = number_field("length-amount")
        self.unit = Choice("length-unit", deadlines.units())
        self.days = QLineEdit()
        self.days.setObjectName("reminder-days")
        self.clear_given = button(self.tr("No day was named"), "given-clear", self._clear_given, kind="quiet")
        self.clear_length = button(self.tr("The length of the law"), "length-clear", self._clear_length, kind="quiet")
        self.clear_days = button(self.tr("As the rule has them"), "reminders-clear", self._clear_days, kind="quiet")
        why_hint = self.tr("For example: the other party appealed first")
        self.forms = {
            "meet": ActForm(
                "meet",
                self.tr("Met: on which day, and how?"),
                self.tr("Met"),
                beside(
                    Field(self.tr("Day on which it was met"), self.met_on),
                    Field(self.tr("How it was met"), self.met_how),
                    stretch=(2, 3),
                ),
            ),
            "set-aside": ActForm(
                "set-aside",
                self.tr("Set aside: why does it not matter here?"),
                self.tr("Set aside"),
                Field(self.tr("Why it is set aside"), self.aside_why, why_hint),
            ),
            "given": ActForm(
                "given",
                self.tr("The last day as the court or the letter names it"),
                self.tr("Save the day"),
                Field(self.tr("Last day that was named"), self.given_on),
                titled(self.tr("It stands in"), _low(self.given_ticks)),
                clear=self.clear_given,
            ),
            "length": ActForm(
                "length",
                self.tr("The length as the judgment or letter gives it"),
                self.tr("Save the length"),
                beside(Field(self.tr("How many"), self.amount), Field(self.tr("Of what"), self.unit), stretch=(1, 2)),
                clear=self.clear_length,
            ),
            "reminders": ActForm(
                "reminders",
                self.tr("How many days ahead the desk reminds"),
                self.tr("Save the reminders"),
                Field(self.tr("Days ahead, with commas"), self.days, self.tr("For example: 14, 7, 2")),
                clear=self.clear_days,
            ),
        }
        done = {
            "meet": self._meet,
            "set-aside": self._set_aside,
            "given": self._give,
            "length": self._lengthen,
            "reminders": self._remind,
        }
        for name, form in self.forms.items():
            form.asked.connect(done[name])
            form.left.connect(self.leave)

    # opening a form

    def _open(self, name: str) -> None:
        due = self._due
        if due is None:
            return
        self.close_forms()
        self._fill(name, due)
        self.forms[name].show()
        self.forms[name].take_keyboard()
        self._line.hide()
        self.forms_changed.emit()

    def _fill(self, name: str, due: Due) -> None:
        one = due.deadline
        match name:
            case "meet":
                _hold(self.met_on, due.handed_in or self._session.desk.today())
                self.met_how.clear()
            case "set-aside":
                self.aside_why.clear()
            case "given":
                self._given_in = one.given_in
                _hold(self.given_on, one.given)
                self.given_ticks.show_ticks(self._session.open_dossier(), self._given_in)
            case "length":
                amount = one.amount if one.amount is not None else due.rule.amount
                _hold(self.amount, amount)
                unit = one.unit or str(due.rule.unit)
                self.unit.show_choice(unit if self.unit.findData(unit) >= 0 else "days")
            case _:
                days = due.rule.before if one.reminders is None else one.reminders
                self.days.setText(", ".join(str(day) for day in days))

    def leave(self) -> None:
        """Back from the form to the button that opened it."""
        name = next((name for name, form in self.forms.items() if not form.isHidden()), "")
        self.close_forms()
        if name:
            self.buttons[name].setFocus()

    def _tick(self, exhibit: str, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        self._given_in = ticked(self._given_in, exhibit, on=on)

    # doing it

    def _take_up(self) -> None:
        self._do(self.tr("Taken up: {name}"), desk_deadlines.take_up)

    def meet_on(self, day: date, how: str = "") -> None:
        """Met on this day."""
        self._do(self.tr("Met: {name}"), desk_deadlines.meet, day, how)

    def _meet(self) -> None:
        day = _day_in(self.met_on)
        if day is not None:
            self.meet_on(day, self.met_how.text())

    def _set_aside(self) -> None:
        why = self.aside_why.text().strip()
        if not why:
            self.aside_why.setFocus()
            return
        self._do(self.tr("Set aside: {name}"), desk_deadlines.set_aside, why)

    def _give(self) -> None:
        day = _day_in(self.given_on)
        if day is not None:
            self._do(self.tr("Day named: {name}"), desk_deadlines.set_given, day, self._given_in)

    def _clear_given(self) -> None:
        self._do(self.tr("Day computed again: {name}"), desk_deadlines.set_given, None)

    def _lengthen(self) -> None:
        amount = _number_in(self.amount)
        if amount:
            unit = str(self.unit.currentData() or "")
            self._do(self.tr("Other length: {name}"), desk_deadlines.set_length, amount, unit)

    def _clear_length(self) -> None:
        self._do(self.tr("Length of the law again: {name}"), desk_deadlines.set_length, None)

    def _remind(self) -> None:
        words = self.days.text().replace(",", " ").replace(";", " ").split()
        if not all(word.isdecimal() for word in words):
            self.days.setFocus()
            self.days.selectAll()
            return
        days = tuple(int(word) for word in words)
        self._do(self.tr("Reminders changed: {name}"), desk_deadlines.set_reminders, days)

    def _clear_days(self) -> None:
        self._do(self.tr("Reminders of the rule again: {name}"), desk_deadlines.set_reminders, None)

    def _to_calendar(self) -> None:
        """The agenda has the choices: this term, or all of the dossier."""
        if self._due is not None:
            self._session.show_page.emit("agenda", f"ics:{self._due.id}")

    def _check(self) -> None:
        if self._due is None:
            return
        if self._due.deadline.is_checked:
            self._do(self.tr("Check taken back: {name}"), desk_deadlines.uncheck)
        else:
            self._do(self.tr("Checked: {name}"), desk_deadlines.check)

    def _do(self, text: str, verb: Callable[..., Changed], *values: object) -> None:
        due = self._due
        if due is None:
            return
        self.leave()  # the keyboard goes back to the button: a form that hides would lose it
        name = deadlines.rule_name(due.rule)
        self._session.do(text.format(name=name), verb, due.id, *values)


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
