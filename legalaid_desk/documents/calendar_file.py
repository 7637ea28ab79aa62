"""Deadlines as an iCalendar file: all-day events with reminders, which any calendar program can take in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from legalaid_desk.desk.calendar_entry import CalendarEntry
from legalaid_desk.dossier import DeadlineState

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_MAKER = "-//LegalAid Desk//Termijnen//NL"
_MORNING = timedelta(hours=9)
_STATES = {
    DeadlineState.PROPOSED: "TENTATIVE",
    DeadlineState.OPEN: "CONFIRMED",
    DeadlineState.DONE: "CONFIRMED",
    DeadlineState.SET_ASIDE: "CANCELLED",
}
_DONE = "✓ "
"""An event of a calendar cannot be done, so its title says it."""


def calendar_file(entries: Iterable[CalendarEntry], at: datetime) -> bytes:
    """The file, written at this moment."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, at))
    content: bytes = calendar.to_ical()
    return content


def _event(entry: CalendarEntry, at: datetime) -> Event:
    from icalendar import Event

    event, title = Event(), _title(entry)
    event.add("uid", entry.uid)
    event.add("dtstamp", at.astimezone(UTC))
    event.add("last-modified", at.astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("dtstart", entry.day)
    if entry.day < date.max:
        event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", title)
    if entry.words:
        event.add("description", "\n".join(_plain(line) for line in entry.words))
    event.add("class", "PRIVATE")
    event.add("status", _STATES[entry.state])
    event.add("transp", "TRANSPARENT")  # a last day does not make the day busy
    if entry.state in (DeadlineState.PROPOSED, DeadlineState.OPEN):
        for days in sorted(set(entry.reminders), reverse=True):
            event.add_component(_alarm(days, title))
    return event


def _title(entry: CalendarEntry) -> str:
    return f"{_DONE if entry.state is DeadlineState.DONE else ''}{_plain(entry.title)}"


def _alarm(days: int, title: str) -> Alarm:
    """A reminder so many days ahead, in the morning: an all-day event begins at midnight."""
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", _MORNING - timedelta(days=days))
    return alarm


def _plain(text: str) -> str:
    """On one line, without what a calendar file may not hold."""
    return " ".join("".join(one if one.isprintable() or one.isspace() else " " for one in text).split())
