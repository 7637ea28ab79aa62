"""What can be done with a deadline: take it up, meet it, set it aside, give it a day or a length, check it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from legalaid_desk.desk import deadlines as desk_deadlines
from legalaid_desk.dossier import DeadlineState
from legalaid_desk.walk.deadlines import Due
from ui.phrasing import deadlines
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.panels import column

from .act_form import ActForm, Asked
from .act_forms import AsideForm, GivenForm, LengthForm, MetForm, RemindersForm

KEYS = {"take-up": "Alt+1", "meet": "Alt+2", "set-aside": "Alt+3", "given": "Alt+4", "length": "Alt+5"}
KEYS |= {"reminders": "Alt+6", "check": "Alt+7", "calendar": "Alt+8"}


class DeadlineActs(QWidget):
    """The buttons of the deadline at hand, or the form of the one that asks for something in their place."""

    forms_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._due: Due | None = None
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
        self.given.offer_clear(typed=one.given is not None)
        self.length.offer_clear(typed=one.amount is not None)

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
        self.met, self.aside, self.given = MetForm(), AsideForm(), GivenForm()
        self.length, self.reminders = LengthForm(), RemindersForm()
        self.forms: dict[str, ActForm] = {
            "meet": self.met,
            "set-aside": self.aside,
            "given": self.given,
            "length": self.length,
            "reminders": self.reminders,
        }
        for form in self.forms.values():
            form.asked.connect(self._do)
            form.left.connect(self.leave)

    # opening a form

    def _open(self, name: str) -> None:
        due = self._due
        if due is None:
            return
        self.close_forms()
        self.forms[name].fill(due, self._session)
        self.forms[name].show()
        self.forms[name].take_keyboard()
        self._line.hide()
        self.forms_changed.emit()

    def leave(self) -> None:
        """Back from the form to the button that opened it."""
        name = next((name for name, form in self.forms.items() if not form.isHidden()), "")
        self.close_forms()
        if name:
            self.buttons[name].setFocus()

    # doing it

    def meet_on(self, day: date) -> None:
        """Met on this day."""
        self._do(self.met.met(day))

    def _take_up(self) -> None:
        self._do(Asked(self.tr("Taken up: {name}"), desk_deadlines.take_up))

    def _to_calendar(self) -> None:
        """The agenda has the choices: this term, or all of the dossier."""
        if self._due is not None:
            self._session.show_page.emit("agenda", f"ics:{self._due.id}")

    def _check(self) -> None:
        if self._due is None:
            return
        if self._due.deadline.is_checked:
            self._do(Asked(self.tr("Check taken back: {name}"), desk_deadlines.uncheck))
        else:
            self._do(Asked(self.tr("Checked: {name}"), desk_deadlines.check))

    def _do(self, asked: Asked) -> None:
        due = self._due
        if due is None:
            return
        self.leave()  # the keyboard goes back to the button: a form that hides would lose it
        name = deadlines.rule_name(due.rule)
        self._session.do(asked.text.format(name=name), asked.verb, due.id, *asked.values)
