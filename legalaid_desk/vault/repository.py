"""The dossiers of an open vault, inside one unit of work."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import AnsweredLine, CaseDayLine, DeadlineLine, DossierSummary, JournalEntry
from legalaid_desk.dossier import Dossier, ExchangeError
from legalaid_desk.dossier.exchange import from_json, to_json

from . import case_days, journal
from .answered import answered_by_others, note_answers
from .deadlines import deadlines_between, note_deadlines, open_deadlines
from .errors import DossierExists, DossierNotFound, StaleDossier
from .readings import note_readings
from .rows import DossierRow

Seen = dict[str, int]
"""The revision of each dossier that this vault last read or wrote."""

_LISTED = (
    DossierRow.id,
    DossierRow.title,
    DossierRow.court,
    DossierRow.ground,
    DossierRow.stage,
    DossierRow.next_day,
    DossierRow.updated_at,
    DossierRow.revision,
    DossierRow.deleted_at,
)


class SqlDossiers:
    """Dossiers in the database. Everything is undone unless the unit of work is committed."""

    def __init__(self, session: Session, *, seen: Seen, who: str, now: datetime) -> None:
        self._session = session
        self._seen = seen
        self._who = who
        self._now = now
        self._read: dict[str, Dossier] = {}
        self.saved: Seen = {}
        """The revisions made in this unit of work."""

    def summaries(self, *, in_bin: bool = False) -> tuple[DossierSummary, ...]:
        """All dossiers (or those in the bin): first by next day, those without last, then by last change."""
        binned = DossierRow.deleted_at
        listed = self._session.execute(
            select(*_LISTED)
            .where(binned.is_not(None) if in_bin else binned.is_(None))
            .order_by(DossierRow.updated_at.desc(), DossierRow.id)
        )
        found = [self._summary(row) for row in listed]
        return tuple(sorted(found, key=lambda one: one.next_day or date.max))

    def deadlines(self, *, until: date | None = None) -> tuple[DeadlineLine, ...]:
        """The open deadlines that have a day, up to this day, of all dossiers that are not in the bin, by day."""
        return open_deadlines(self._session, until)

    def deadlines_between(
        self, since: date, until: date, *, dossier_id: str = "", most: int = -1
    ) -> tuple[DeadlineLine, ...]:
        """The open deadlines of all dossiers that are looked at from one day to another; at most so many of a kind."""
        return deadlines_between(self._session, since, until, self._today, dossier_id=dossier_id, most=most)

    def case_days(self, since: date, until: date, *, dossier_id: str = "", most: int = -1) -> tuple[CaseDayLine, ...]:
        """The days of the cases that are not in the bin, from one day to another, by day."""
        return case_days.case_days(self._session, since, until, dossier_id=dossier_id, most=most)

    def pressing_days(self, until: date) -> tuple[CaseDayLine, ...]:
        """Of each case the first day ahead, up to a day, or else the last that passed without a judgment."""
        return case_days.pressing_days(self._session, self._today, until)

    def without_day(self, most: int) -> tuple[CaseDayLine, ...]:
        """Cases without a day that presses, what was changed last first."""
        return case_days.without_day(self._session, most)

    def written(self) -> tuple[str, ...]:
        """The dossiers with a filing that was written and not handed in."""
        return case_days.written(self._session)

    def answered_by_others(self) -> tuple[AnsweredLine, ...]:
        """The dossiers in which another than who works here answered or decided, what was changed last first."""
        return answered_by_others(self._session, self._who)

    def of_other_law(self, version: str) -> int:
        """How many dossiers are argued with another version of the law texts."""
        return case_days.of_other_law(self._session, version)

    def get(self, dossier_id: str) -> Dossier:
        """The dossier. Raises DossierNotFound."""
        row = self._row(dossier_id)
        if dossier_id not in self.saved:
            self._seen[dossier_id] = row.revision
        dossier = self._read[dossier_id] = from_json(row.body, f"dossier {dossier_id}")
        return dossier

    def add(self, dossier: Dossier, *, verb: str = "add") -> None:
        """Store a new dossier. Raises DossierExists, and ExchangeError for one that could not be read again."""
        if self._session.get(DossierRow, dossier.id) is not None:
            raise DossierExists(dossier.id)
        row = DossierRow(id=dossier.id, revision=0)
        self._fill(row, dossier, _readable(dossier))
        self._session.add(row)
        self._enter(row, verb)

    def save(self, dossier: Dossier, *, verb: str) -> None:
        """Store what an act made of the dossier; nothing is noted when nothing changed. Raises StaleDossier."""
        row = self._row(dossier.id)
        if dossier.id not in self.saved and self._seen.get(dossier.id, row.revision) != row.revision:
            raise StaleDossier(dossier.id)
        body = _readable(dossier)
        if row.body == body:
            return
        note_answers(self._session, self._before(row), dossier, who=self._who, number=row.revision + 1)
        self._fill(row, dossier, body)
        self._enter(row, verb)

    def put_in_bin(self, dossier_id: str) -> None:
        """Take it out of the list; nothing is destroyed."""
        row = self._row(dossier_id)
        if row.deleted_at is None:
            row.deleted_at = self._now
            self._enter(row, "put-in-bin")

    def take_from_bin(self, dossier_id: str) -> None:
        """Put it back on the list."""
        row = self._row(dossier_id)
        if row.deleted_at is not None:
            row.deleted_at = None
            self._enter(row, "take-from-bin")

    def journal(self, dossier_id: str) -> tuple[JournalEntry, ...]:
        """What was done to it, newest first."""
        self._row(dossier_id)
        return journal.entries(self._session, dossier_id)

    def at(self, dossier_id: str, number: int) -> Dossier:
        """The dossier as it was after that entry of the journal. Raises EntryNotFound."""
        self._row(dossier_id)
        return journal.dossier_after(self._session, dossier_id, number)

    def has(self, dossier_id: str) -> bool:
        """Whether this dossier is stored, in the bin or not."""
        return self._session.get(DossierRow, dossier_id) is not None

    def bring_days_up_to_date(self) -> None:
        """Store the next day anew where the stored one is past."""
        passed = select(DossierRow).where(DossierRow.next_day < self._today)
        for row in self._session.scalars(passed):
            row.next_day = self._next_day_of(row.body)

    @property
    def _today(self) -> date:
        return self._now.date()

    def _row(self, dossier_id: str) -> DossierRow:
        row = self._session.get(DossierRow, dossier_id)
        if row is None:
            raise DossierNotFound(dossier_id)
        return row

    def _fill(self, row: DossierRow, dossier: Dossier, body: str) -> None:
        row.title = dossier.title
        row.court = dossier.case.court
        row.ground = dossier.case.ground or ""
        row.stage = dossier.case.stage or ""
        row.next_day = dossier.case.next_day(self._today)
        row.law_version = dossier.law_version
        row.body = body
        note_readings(self._session, dossier)
        note_deadlines(self._session, dossier)
        case_days.note_case_days(self._session, dossier)
        self._read[dossier.id] = dossier

    def _before(self, row: DossierRow) -> Dossier | None:
        """The dossier as it is stored; None when it cannot be read."""
        try:
            return self._read.get(row.id) or from_json(row.body)
        except ExchangeError:
            return None

    def _enter(self, row: DossierRow, verb: str) -> None:
        row.revision += 1
        row.updated_at = self._now
        self.saved[row.id] = row.revision
        journal.enter(self._session, row, who=self._who, verb=verb)

    def _summary(
        self, row: Row[*tuple[str, str, str, str, str, date | None, datetime, int, datetime | None]]
    ) -> DossierSummary:
        dossier_id, title, court, ground, stage, next_day, updated_at, revision, deleted_at = row
        if next_day is not None and next_day < self._today:  # passed since it was stored
            next_day = self._next_day_of(self._row(dossier_id).body)
        return DossierSummary(
            id=dossier_id,
            title=title,
            court=court,
            ground=ground,
            stage=stage,
            next_day=next_day,
            updated_at=updated_at,
            revision=revision,
            in_bin=deleted_at is not None,
        )

    def _next_day_of(self, body: str) -> date | None:
        """None as well when the body cannot be read: one spoilt dossier must not hide all others."""
        try:
            return from_json(body).case.next_day(self._today)
        except ExchangeError:
            return None


def _readable(dossier: Dossier) -> str:
    """The dossier as it is stored. Raises ExchangeError for one that could not be read again."""
    body = to_json(dossier)
    from_json(body, f"dossier {dossier.id}")
    return body
