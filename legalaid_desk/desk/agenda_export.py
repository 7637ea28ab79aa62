"""Deadlines for another calendar: what of them leaves the vault is what was chosen, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from legalaid_desk.dossier import Deadline, Dossier
from legalaid_desk.walk.deadlines import Due

from .calendar_entry import CalendarEntry, Told, title_of, uid_of
from .deadlines import due
from .desk import Desk
from .writing import all_or_nothing

_FIRST = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What leaves: of which dossier (all where it is empty), how each is told, and whether with the name of the rule.

    Only deadlines of our own leave where ``ours`` holds. Those of before ``since`` and after ``until`` stay.
    """

    dossier_id: str = ""
    told: Told = Told.REFERENCE
    with_rule: bool = True
    ours: bool = True
    since: date | None = None
    until: date | None = None

    def holds(self, day: date, *, is_ours: bool) -> bool:
        """Whether a deadline of that day leaves."""
        after = self.since is None or day >= self.since
        before = self.until is None or day <= self.until
        return after and before and (is_ours or not self.ours)


def entries(desk: Desk, leaving: Leaving) -> tuple[CalendarEntry, ...]:
    """The entries of the calendar, by day. What was set aside goes along as cancelled, so that it goes there too."""
    ids = (leaving.dossier_id,) if leaving.dossier_id else tuple(one.id for one in desk.summaries())
    found = [entry for one in ids for entry in _of(desk, desk.open(one), leaving)]
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.uid)))


def write_calendar(desk: Desk, target: Path, leaving: Leaving) -> Path:
    """Write them as an .ics file, which is not encrypted. Raises NotWritable and DiskFull."""
    content = desk.papers.calendar(entries(desk, leaving), desk.now())
    with all_or_nothing(target.parent) as work:
        (work / target.name).write_bytes(content)
    return target


def _of(desk: Desk, dossier: Dossier, leaving: Leaving) -> Iterator[CalendarEntry]:
    for one in due(desk, dossier):
        if one.day is not None and leaving.holds(one.day, is_ours=one.is_ours):
            yield _entry(one, one.day, dossier, leaving)


def _entry(one: Due, day: date, dossier: Dossier, leaving: Leaving) -> CalendarEntry:
    deadline, name = one.deadline, one.rule.name if leaving.with_rule else ""
    reminders = one.rule.before if deadline.reminders is None else deadline.reminders
    return CalendarEntry(
        uid=uid_of(dossier.id, deadline.id),
        day=day,
        title=title_of(leaving.told, rule=name, dossier=dossier.title, reference=dossier.reference),
        reminders=reminders,
        state=deadline.state,
        sequence=_sequence(deadline),
    )


def _sequence(deadline: Deadline) -> int:
    """Seconds up to the last change: a calendar takes the higher number for the newer."""
    moments = (deadline.decided_at, *(move.at for move in deadline.moves))
    known = [moment.astimezone(UTC) for moment in moments if moment]
    return int((max(known) - _FIRST).total_seconds()) if known else 0
