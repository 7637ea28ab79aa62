"""Days and deadlines for another calendar: what of them leaves the vault is what was chosen, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from legalaid_desk.dossier import DeadlineState, Dossier
from legalaid_desk.walk.deadlines import Due

from . import agenda
from .calendar_entry import CalendarEntry, Told, title_of, uid_of
from .calendar_left import CalendarLeft, calendar_left, note_calendar
from .deadlines import due
from .desk import Desk
from .ports import Progress
from .term_words import words
from .writing import all_or_nothing

BEFORE_A_DAY = (7, 1)
"""So many days before a hearing, a roll date or an eviction a calendar reminds."""

_RUNS = (DeadlineState.PROPOSED, DeadlineState.OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What leaves: of which dossier (all where it is empty), how each is told, and whether with the name of the rule.

    ``deadline_id`` is for one deadline alone. Of more only those of our own leave where ``ours`` holds, and the days of
    the case with ``with_days``. Those of before ``since`` and after ``until`` stay.
    """

    dossier_id: str = ""
    deadline_id: str = ""
    told: Told = Told.REFERENCE
    with_rule: bool = True
    ours: bool = True
    with_days: bool = True
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether what falls on that day leaves."""
        return (self.since or date.min) <= day <= (self.until or date.max)


def entries(desk: Desk, leaving: Leaving, progress: Progress | None = None) -> tuple[CalendarEntry, ...]:
    """The entries of the calendar, by day.

    What left before and is on that day no more goes along as cancelled, unless it leaves again on another.
    """
    left = calendar_left(desk)
    found = tuple(_Leaving(desk, leaving, left).found(progress))
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.uid)))


def write_calendar(desk: Desk, target: Path, leaving: Leaving, progress: Progress | None = None) -> Path:
    """Write them as an .ics file, which is not encrypted, and note what left.

    Raises NotWritable and DiskFull; what ``progress`` raises stops it, and then nothing left.
    """
    made = entries(desk, leaving, progress)
    content = desk.papers.calendar(made, desk.now())
    with all_or_nothing(target.parent) as work:
        (work / target.name).write_bytes(content)
    note_calendar(desk, calendar_left(desk).with_file(made))
    return target


class _Leaving:
    """One file in the making."""

    def __init__(self, desk: Desk, leaving: Leaving, left: CalendarLeft) -> None:
        self.desk = desk
        self.leaving = leaving
        self.number = left.next_number(desk.now())
        self.sent = dict(left.of(leaving.dossier_id))
        self.today = desk.today()

    def found(self, progress: Progress | None) -> Iterator[CalendarEntry]:
        """Only dossiers with a day in the span are opened, and those of which anything left before."""
        wanted = self._dossiers()
        for done, one in enumerate(wanted):
            if progress is not None:
                progress(done, len(wanted), "calendar")
            dossier = self.desk.open(one)
            for entry, is_chosen in (*self._deadlines(dossier), *self._days(dossier)):
                yield from self._leaves(entry, is_chosen=is_chosen)
            for deadline in dossier.deadlines:  # those of a rule that this law has not stay there as they are
                self.sent.pop(uid_of(dossier.id, deadline.id), None)
        yield from map(self._gone, () if self.leaving.deadline_id else tuple(self.sent))

    def _dossiers(self) -> tuple[str, ...]:
        if self.leaving.dossier_id:
            return (self.leaving.dossier_id,)
        span = (self.leaving.since or date.min, self.leaving.until or date.max)
        days, lines = agenda.between(self.desk, *span)
        of_days = (one.dossier_id for one in days) if self.leaving.with_days else ()
        before = (one.dossier_id for one in self.sent.values())
        there = {one.id for one in self.desk.summaries()}
        found = dict.fromkeys((*(one.dossier_id for one in lines), *of_days, *before))
        return tuple(one for one in found if one in there)

    def _leaves(self, entry: CalendarEntry, *, is_chosen: bool) -> Iterator[CalendarEntry]:
        """An entry in the span leaves, and what was met or set aside only to where it stands already.

        What left before, and is on that day no more, is taken back.
        """
        sent = self.sent.pop(entry.uid, None)
        if is_chosen and entry.day != date.max and self.leaving.holds(entry.day):
            if sent is not None or entry.state in _RUNS:
                yield entry
        elif sent is not None and (entry.is_cancelled or entry.day != sent.day):
            self.sent[entry.uid] = sent
            yield self._gone(entry.uid)

    def _gone(self, uid: str) -> CalendarEntry:
        sent = self.sent.pop(uid)
        return CalendarEntry(
            uid=uid,
            dossier_id=sent.dossier_id,
            day=sent.day,
            title=title_of(Told.BARE),
            state=DeadlineState.SET_ASIDE,
            sequence=self.number,
        )

    def _deadlines(self, dossier: Dossier) -> Iterator[tuple[CalendarEntry, bool]]:
        """All of them, those without a day on the last day there is; and whether they were chosen."""
        for one in due(self.desk, dossier):
            is_named = one.id == self.leaving.deadline_id
            if is_named or not self.leaving.deadline_id:
                yield self._deadline(one, dossier), is_named or one.is_ours or not self.leaving.ours

    def _deadline(self, one: Due, dossier: Dossier) -> CalendarEntry:
        deadline, name = one.deadline, one.rule.name if self.leaving.with_rule else ""
        return CalendarEntry(
            uid=uid_of(dossier.id, deadline.id),
            dossier_id=dossier.id,
            day=deadline.days.pressing(self.today) or date.max,
            title=self._title(name, dossier),
            reminders=one.rule.before if deadline.reminders is None else deadline.reminders,
            state=deadline.state,
            sequence=self.number,
        )

    def _days(self, dossier: Dossier) -> Iterator[tuple[CalendarEntry, bool]]:
        """The roll date, the hearing and the eviction that are set; what is set no more is found gone."""
        for what, day in dossier.case.appointed if not self.leaving.deadline_id else ():
            told = words("calendar")[what if self.leaving.with_rule else "day"]
            entry = CalendarEntry(
                uid=uid_of(dossier.id, f"case-day/{what}"),
                dossier_id=dossier.id,
                day=day,
                title=self._title(told, dossier),
                reminders=BEFORE_A_DAY,
                sequence=self.number,
            )
            yield entry, self.leaving.with_days

    def _title(self, what: str, dossier: Dossier) -> str:
        return title_of(self.leaving.told, rule=what, dossier=dossier.title, reference=dossier.reference)
