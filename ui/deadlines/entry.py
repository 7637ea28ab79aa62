"""Something happened: the kind of event, its day, how sure it is, what shows it; and below it, live, what follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QStackedWidget, QWidget

from legalaid_desk.days import parse_day
from legalaid_desk.desk import deadlines as desk_deadlines
from legalaid_desk.dossier import Happening, Standing
from legalaid_desk.law import Law
from legalaid_desk.law.deadlines import Trigger
from legalaid_desk.law.doubts import doubts
from legalaid_desk.law.sums import said
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, case_day, happenings
from ui.look import COLUMN, MEDIUM
from ui.phrasing import deadlines, names
from ui.session import Session
from ui.texts import in_language, language
from ui.widgets.buttons import button
from ui.widgets.exhibit_ticks import ExhibitTicks, ticked
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Column
from ui.widgets.panels import column, held, titled
from ui.widgets.segments import Segments
from ui.widgets.text_fields import ParsedText, day_field
from ui.widgets.words import label, quiet, section

from .event_choice import EventChoice
from .followers import Followers

SURE = (Standing.CLIENT_SAYS, Standing.SEEN, Standing.ADMITTED, Standing.DISPUTED, Standing.UNKNOWN)
BESIDE_FROM = 720
SOON = 120
"""Milliseconds after the last key before what follows is computed."""


class EventEntry(QWidget):
    """``stored`` tells the happening that was entered; ``left`` that nothing was."""

    stored = Signal(str)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._trigger: Trigger | None = None
        self._happening = Happening(id="", trigger="")
        self._round = 0
        self.setObjectName("event-entry")
        self.setAccessibleName(self.tr("Something happened"))
        self._make_fields()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.choice)
        self.stack.addWidget(self._form())
        layout = column()
        layout.addWidget(self.stack, 1)
        self.setLayout(layout)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._follow)
        self._connect()

    def start(self) -> None:
        """A new event: first its kind."""
        self._happening = Happening(id=self._session.desk.new_id(), trigger="")
        self._trigger = None
        self._soon.stop()
        self.stack.setCurrentWidget(self.choice)
        self.choice.start(self._law)

    def edit(self, happening: Happening) -> None:
        """Change one that was entered, or a day of the case."""
        self._happening = happening
        self._take(happening.trigger)

    def choose(self, trigger: str) -> None:
        """Go on with this kind."""
        self._happening = replace(self._happening, trigger=trigger)
        self._take(trigger)

    def forget(self) -> None:
        """Another dossier, or none: what was typed belongs to the last one."""
        self._soon.stop()
        self._trigger = None
        self._round += 1

    # how it is made

    @property
    def _law(self) -> Law:
        """The law in use: days follow the statute, whatever the dossier is argued with."""
        return self._session.desk.law

    def _make_fields(self) -> None:
        self.choice = EventChoice()
        self.name = section("")
        self.other = button(self.tr("Another kind"), "event-other-kind", self.start, kind="link")
        self.on = day_field("happened-on")
        self.on_field = Field(self.tr("Day"), self.on)
        self.doubts = label("", "warning")
        self.doubts.setObjectName("event-doubts")
        self.replaces = label("", "small")
        self.sure = Segments("happened-standing", self.tr("How sure is the day?"))
        self.sure.offer(tuple((str(one), names.standing(one)) for one in SURE))
        self.sure_part = titled(self.tr("How sure is the day?"), self.sure)
        self.proof = label("", "small")
        self.not_before = day_field("happened-not-before")
        self.not_before_field = Field(
            self.tr("The earliest day it can have been"),
            self.not_before,
            self.tr("From this day the safe day is counted, as long as the day itself is not proved."),
        )
        self.ticks = ExhibitTicks()
        self.ticks_part = titled(self.tr("It is shown by"), self.ticks)
        self.what = QLineEdit()
        self.what.setObjectName("happened-what")
        self.followers = Followers()
        self.save = button(self.tr("Enter"), "event-save", self._save, kind="primary")
        self.cancel = button(self.tr("Cancel"), "event-cancel", self.left.emit, kind="quiet")

    def _form(self) -> QWidget:
        line = QWidget()
        acts = FlowLayout(line, gap=8)
        acts.addWidget(self.save)
        acts.addWidget(self.cancel)
        for one in (self.on, self.not_before):
            one.setMaximumWidth(260)
        asked = held(
            self.name,
            self.other,
            self.on_field,
            self.doubts,
            self.replaces,
            self.sure_part,
            self.proof,
            self.not_before_field,
            self.ticks_part,
            Field(self.tr("In your own words (not needed)"), self.what),
            spacing=12,
        )
        follows = held(
            section(self.tr("What follows")),
            quiet(self.tr("What is ticked is taken up; the rest is proposed.")),
            self.followers,
            line,
            spacing=12,
        )
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(2 * MEDIUM)
        for part in (asked, follows):
            self._sides.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        both = QWidget()
        both.setLayout(self._sides)
        self.form = Column(both, width=2 * COLUMN, top=4)
        return self.form

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What follows stands beside what is typed; below it where the window is narrow."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if self.width() >= BESIDE_FROM else way.TopToBottom)

    def _connect(self) -> None:
        self.choice.chosen.connect(self.choose)
        for field in (self.on, self.not_before):
            field.textEdited.connect(lambda _: self._soon.start())
            field.entered.connect(lambda _: self._follow())
            field.returnPressed.connect(self._save)
        self.what.returnPressed.connect(self._save)
        self.sure.picked.connect(self._take_standing)
        self.ticks.ticked.connect(self._tick)
        for keys, act in (("Ctrl+Return", self._save), ("Ctrl+S", self._save)):
            self._key(keys, act)

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # showing

    def _take(self, trigger_id: str) -> None:
        law, one = self._law, self._happening
        trigger = self._trigger = law.triggers[trigger_id]
        is_new = one.entered_at is None and one.on is None
        self.name.setText(deadlines.trigger_name(trigger))
        self.other.setVisible(is_new)
        self.on_field.rename(in_language(trigger.ask, trigger.ask_en) or self.tr("Day"))
        for field, day in ((self.on, one.on), (self.not_before, one.not_before)):
            field.forget()
            field.show_text("")
            field.show_value(day)
            field.setModified(False)
        self.what.setText(one.what)
        self.sure.hold(str(one.standing))
        self.ticks.show_ticks(self._session.open_dossier(), one.exhibits)
        self.save.setText(self.tr("Enter") if is_new else self.tr("Save"))
        self.followers.start()
        self._show_what_is_asked()
        self.stack.setCurrentWidget(self.form)
        self.on.setFocus()
        self._follow()

    def _show_what_is_asked(self) -> None:
        """The standing where there is something to prove; the earliest day where it is not proved."""
        trigger = self._trigger
        if trigger is None:
            return
        needs_proof = bool(trigger.proof) and not trigger.ahead
        is_open = needs_proof and not self._happening.is_proved
        self.sure_part.setVisible(needs_proof)
        shown = trigger.proof if language() == "nl" or not trigger.proof_en else trigger.proof_en
        self.proof.setText(self.tr("What shows the day: {proof}.").format(proof="; ".join(shown)))
        self.proof.setVisible(is_open)
        self.not_before_field.setVisible(is_open)
        self._show_replaced(trigger)

    def _show_replaced(self, trigger: Trigger) -> None:
        """A day of the case has one place; entering another moves it."""
        known = case_day(trigger, self._view)
        text = self.tr("The dossier has {day} as this day; what is entered here takes its place.")
        is_other = known is not None and self._happening.on != known
        self.replaces.setText(text.format(day=deadlines.weekday_and_day(known)) if known and is_other else "")
        self.replaces.setVisible(bool(known and is_other))

    @property
    def _view(self) -> DossierView:
        return DossierView(self._session.open_dossier(), self._law, self._session.desk.today())

    # what is typed

    def _take_standing(self, value: str) -> None:
        self._happening = replace(self._happening, standing=Standing(value))
        self._show_what_is_asked()
        self._follow()

    def _tick(self, exhibit: str, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        """What is shown by an exhibit was seen in a document."""
        self._happening = replace(self._happening, exhibits=ticked(self._happening.exhibits, exhibit, on=on))
        if on and self._happening.standing is Standing.CLIENT_SAYS:
            self.sure.hold(str(Standing.SEEN))
            self._take_standing(str(Standing.SEEN))

    def _typed(self) -> Happening:
        """What stands in the form; a day that is none counts as none."""
        earliest = _day_in(self.not_before) if not self.not_before_field.isHidden() else None
        return replace(self._happening, on=_day_in(self.on), not_before=earliest, what=self.what.text().strip())

    def _follow(self) -> None:
        """Compute on the worker what would follow; only the last that was asked is shown."""
        self._soon.stop()
        trigger = self._trigger
        if trigger is None:
            return
        typed = self._typed()
        self._show_doubts(trigger, typed)
        if typed.on is None and typed.not_before is None and bool(trigger.ahead or not trigger.proof):
            self.followers.say(self.tr("Type the day: the terms that follow from it then stand here."))
            return
        self._round += 1
        number, desk, dossier = self._round, self._session.desk, self._session.open_dossier()
        self._session.jobs.run(
            lambda: desk_deadlines.follow(desk, dossier, typed), lambda found: self._show(number, found), owner=self
        )

    def _show(self, number: int, found: tuple[Due, ...]) -> None:
        if number != self._round or self._session.dossier is None:
            return
        if not found:
            self.followers.say(self.tr("No term follows from it here; it is noted with its day all the same."))
            return
        self.followers.show_dues(found, self._session.dossier, self._law, self._session.desk.today())

    def _show_doubts(self, trigger: Trigger, typed: Happening) -> None:
        lines: tuple[str, ...] = ()
        if typed.on is not None:
            view = self._view
            others = [
                (self._law.triggers[one.trigger], one.on)
                for one in happenings(view)
                if one.on is not None and one.id != typed.id and one.trigger != typed.trigger
            ]
            odd = doubts(trigger, typed.on, view.today, self._law.calendar, others)
            lines = said(odd, self._law, language())
        self.doubts.setText("\n".join(lines))
        self.doubts.setVisible(bool(lines))

    # storing

    def _save(self) -> None:
        trigger = self._trigger
        if trigger is None:
            return
        for field in (self.on, self.not_before):
            field.flush()
        wrong = next((one for one in (self.on, self.not_before) if one.isVisible() and one.property("invalid")), None)
        typed = self._typed()
        if wrong is None and typed.on is None and (trigger.ahead or not trigger.proof):
            self.on_field.say_error(self.tr("Type the day first: without it no term can be computed."))
            wrong = self.on
        if wrong is not None:
            wrong.setFocus()
            return
        self._store(typed, trigger)

    def _store(self, typed: Happening, trigger: Trigger) -> None:
        session = self._session
        found = desk_deadlines.follow(session.desk, session.open_dossier(), typed)  # Enter is faster than the worker
        text = self.tr("Entered: {what}").format(what=deadlines.trigger_name(trigger))
        session.do(text, desk_deadlines.put_happening, typed, self.followers.taken(found))
        self.stored.emit(found[0].happening.id if found else "")


def _day_in(field: ParsedText) -> date | None:
    try:
        return parse_day(field.text())
    except ValueError:
        return None
