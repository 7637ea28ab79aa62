"""What happened that makes a term run, and the deadlines that follow: taken up, done, checked by a second person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from .names import Origin, Standing

CASE_DAY = "case-"
"""What the id of a happening begins with that is a day of the case; the kind of happening follows."""

ANSWERED = "fact-"
"""The same for one whose day is the answer to a question."""

MET = "met-"
"""What the id of a happening begins with that stands for what was met of it, once the happening itself has another day.

Its day is its own; no new terms follow from it.
"""

UNITS = ("", "hours", "days", "working_days", "weeks", "months", "years")
"""In what the length of a deadline may be given; empty for that of its rule."""

MOST = 10_000
"""No term is longer, in whatever it is counted: a larger number is a slip of the pen."""


class DeadlineState(StrEnum):
    """What the office does with a deadline. A proposed one was computed and nobody looked at it yet."""

    PROPOSED = "proposed"
    OPEN = "open"
    DONE = "done"
    SET_ASIDE = "set-aside"


class Moved(StrEnum):
    """Why a deadline lies on another day than before."""

    EVENT = "event"
    PROOF = "proof"
    LENGTH = "length"
    GIVEN = "given"
    LAW = "law"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Something that happened, or is appointed, from which terms run. ``trigger`` is its kind in the law.

    ``on`` None: the day stands in the case or in an answer, where the id says so (``CASE_DAY``, ``ANSWERED``); else
    nobody knows it.
    ``not_before`` is the earliest day it can have been, where the day is not proved.
    """

    id: str
    trigger: str
    on: date | None = None
    not_before: date | None = None
    standing: Standing = Standing.CLIENT_SAYS
    exhibits: tuple[str, ...] = ()
    what: str = ""
    entered_by: str = ""
    entered_at: datetime | None = None
    origin: Origin = Origin.REAL

    @property
    def is_proved(self) -> bool:
        """Whether the day was seen in a document or is not in dispute."""
        return self.standing in (Standing.SEEN, Standing.ADMITTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days of a deadline as they were computed; None for what cannot be known."""

    last: date | None = None
    safe: date | None = None
    next: date | None = None

    @property
    def day(self) -> date | None:
        """The day to look at: the first on which the other side may act, else the safe day, else the last."""
        return self.next or self.safe or self.last

    def pressing(self, today: date) -> date | None:
        """The day to look at as seen from today: once the safe day is past, the last one."""
        if self.next is None and self.last is not None and self.safe is not None and self.safe < today:
            return self.last
        return self.day


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """That a deadline came to lie on other days, and why."""

    at: datetime
    by: str = ""
    why: Moved
    before: Days
    after: Days


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCheck:
    """That a second person counted the days and came to the same.

    ``fell_at`` is when it fell: what it rests on was changed, or the check was taken back. It never holds again.
    """

    by: str
    at: datetime
    days: Days
    fell_at: datetime | None = None

    def fallen(self, at: datetime) -> DayCheck:
        """As it is once it fell; a check falls once."""
        return self if self.fell_at else replace(self, fell_at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A term that runs from a happening. ``rule`` is the rule of the law.

    ``given`` is its last day where a judge or a letter named it, with the exhibits that show it; ``amount`` and
    ``unit`` its length where the judgment or letter gives another than the rule. ``reminders`` are days before the
    last day; None means those of the rule. ``note`` is why it was set aside, or how it was met. ``earlier_checks``
    are those before ``check``.
    """

    happening: str
    rule: str
    state: DeadlineState = DeadlineState.PROPOSED
    days: Days = Days()
    given: date | None = None
    given_in: tuple[str, ...] = ()
    amount: int | None = None
    unit: str = ""
    reminders: tuple[int, ...] | None = None
    done_on: date | None = None
    note: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    check: DayCheck | None = None
    earlier_checks: tuple[DayCheck, ...] = ()
    moves: tuple[Move, ...] = ()

    @property
    def id(self) -> str:
        """The happening and the rule."""
        return f"{self.happening}/{self.rule}"

    @property
    def is_open(self) -> bool:
        """Whether it still runs: not met and not set aside."""
        return self.state in (DeadlineState.PROPOSED, DeadlineState.OPEN)

    @property
    def is_checked(self) -> bool:
        """Whether a second person stands behind the days as they are now."""
        return self.check is not None and self.check.fell_at is None and self.check.days == self.days

    def checked(self, check: DayCheck | None, at: datetime) -> Deadline:
        """With this check, or none; the one before stays among the earlier ones."""
        earlier = () if self.check is None else (self.check.fallen(at),)
        return replace(self, check=check, earlier_checks=(*self.earlier_checks, *earlier))

    def unchecked(self, at: datetime) -> Deadline:
        """With its check fallen, where it had one."""
        return self if self.check is None else replace(self, check=self.check.fallen(at))

    def moved(self, days: Days, *, why: Moved, by: str, at: datetime) -> Deadline:
        """With other days; those that were are kept. What was met keeps its days."""
        if days == self.days or self.state is DeadlineState.DONE:
            return self
        move = Move(at=at, by=by, why=why, before=self.days, after=days)
        return replace(self, days=days, moves=(*self.moves, move))
