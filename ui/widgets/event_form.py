"""One line of the chronology: the day, what happened, how sure it is, what shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from legalaid_desk.desk import facts
from legalaid_desk.dossier import Dossier, Event, Standing
from ui.phrasing import names
from ui.session import Session

from .buttons import button
from .exhibit_ticks import ExhibitTicks, ticked
from .field import Field
from .panels import Pane, titled
from .question_pane import SURE
from .segments import Segments
from .text_fields import AutoArea, day_field
from .words import section


class EventForm(Pane):
    """Every field saves itself."""

    def __init__(self, session: Session) -> None:
        super().__init__("event-form", "", margin=4)
        self.setAccessibleName(self.tr("One event"))
        self._session = session
        self._event = ""
        self.on = day_field("event-on")
        self.on.setMaximumWidth(220)
        self.what = AutoArea("event-what", self.tr("What happened, in one sentence"), lines=3)
        self.what.setAccessibleName(self.tr("What happened"))
        self.sure = Segments("event-standing", self.tr("How sure is it?"))
        self.sure.offer(tuple((str(one), names.standing(one)) for one in SURE))
        self.ticks = ExhibitTicks()
        self.remove = button(self.tr("Remove this event"), "remove-event", self._remove, kind="link", sign="bin")
        feet = QHBoxLayout()
        feet.addWidget(self.remove)
        feet.addStretch(1)
        self.replace(
            section(self.tr("Event")),
            Field(self.tr("Day"), self.on),
            Field(self.tr("What happened"), self.what),
            titled(self.tr("How sure is it?"), self.sure),
            titled(self.tr("It rests on"), self.ticks),
            feet,
        )
        self.on.entered.connect(self._dated)
        self.what.saved.connect(lambda text: self._put(lambda event: replace(event, what=text)))
        self.sure.picked.connect(lambda value: self._put(lambda event: replace(event, standing=Standing(value))))
        self.ticks.ticked.connect(self._tick)

    def show_event(self, event: Event, dossier: Dossier) -> None:
        """Show an event of the dossier."""
        if event.id != self._event:
            self.flush()
            self.on.forget()
            self._event = event.id
        self.on.show_value(event.on)
        self.what.show_text(event.what)
        self.sure.hold(str(event.standing))
        self.ticks.show_ticks(dossier, event.exhibits)

    def flush(self) -> None:
        """Save what was typed and is not saved yet."""
        self.on.flush()
        self.what.flush()

    def _dated(self, day: date | None) -> None:
        event = next((one for one in self._session.open_dossier().events if one.id == self._event), None)
        if day is not None:
            self._put(lambda event: replace(event, on=day))
        elif event is not None:
            self.on.show_value(event.on)  # a line of the chronology has a day

    def _tick(self, exhibit: str, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        self._put(lambda event: replace(event, exhibits=ticked(event.exhibits, exhibit, on=on)))

    def _put(self, change: Callable[[Event], Event]) -> None:
        event_id = self._event

        def part(dossier: Dossier) -> Event:
            return change(next(event for event in dossier.events if event.id == event_id))

        if any(event.id == event_id for event in self._session.open_dossier().events):
            self._session.amend(self.tr("Event saved"), facts.put_event, part)

    def _remove(self) -> None:
        self._session.do(self.tr("Event removed"), facts.remove_event, self._event)
