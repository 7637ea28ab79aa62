"""Deadlines as data: what starts a term, how long it runs, by which calendar, and the words of the sum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from .conditions import ALWAYS, Condition
from .sources import Verified


class RuleKind(StrEnum):
    """What the day is: the last on which something can be done, or the first on which it may be."""

    FATAL = "fatal"
    DEADLINE = "deadline"
    EARLIEST = "earliest"
    LATEST = "latest"
    DURATION = "duration"
    MONITOR = "monitor"


class Unit(StrEnum):
    """In what a term is counted; a term of ``none`` has no length in the law."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    NONE = "none"


class Actor(StrEnum):
    """Who must act within it."""

    CLIENT = "client"
    OTHER_SIDE = "wederpartij"
    AUTHORITY = "overheid"
    JUDGE = "rechter"
    OFFICE = "kantoor"


class Clock(StrEnum):
    """Who set the term: the law, the judge, rules of procedure, policy, or the European Union."""

    LAW = "wet"
    JUDGE = "rechter"
    RULES = "reglement"
    POLICY = "beleid"
    EU = "eu"


CaseDay = Literal["", "summons_on", "roll_on", "hearing_on", "judgment_on", "eviction_on"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """A kind of event from which terms run: a judgment, a service, a decision, a day for the roll.

    ``proof`` is what shows the day; where it is empty there is nothing to prove, such as an act of the office.
    ``case_day`` names the day of the case that it is, and ``question`` the one whose answer is its day where the case
    has none; both where ``when`` holds. ``settles`` are the questions that it answers as a day of the case, and how.
    ``ahead``: an appointed day, which may lie in the future. ``not_before`` are kinds of event that always come
    first; they bound a day that nobody proved.
    """

    id: str
    group: Literal["judgment", "service", "decision", "hearing", "enforcement", "debt", "home", "office"]
    name: str
    name_en: str
    ask: str
    ask_en: str
    proof: tuple[str, ...] = ()
    proof_en: tuple[str, ...] = ()
    case_day: CaseDay = ""
    question: str = ""
    settles: Mapping[str, bool] = field(default_factory=dict)
    when: Condition = ALWAYS
    ahead: bool = False
    not_before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRule:
    """One term. ``amount`` is in ``unit``; ``extended`` says whether the Algemene termijnenwet moves its last day.

    ``count_start_day``: the day of the event is the first day of the term. ``cutoff`` is the hour on the last day
    ("20:00"), empty for its end. ``when`` is whether the term applies in a case. ``by_bailiff``: what follows it is
    the act of a bailiff, who acts on no Sunday or recognised holiday without leave (art. 64 Rv). ``before`` are the
    days before the last day on which the desk reminds. ``needs`` says what must be asked or read before anyone relies
    on the day, or where none can be computed.
    """

    id: str
    name: str
    name_en: str
    kind: RuleKind
    actor: Actor
    legal_basis: str
    trigger: str
    unit: Unit
    amount: int | None = None
    counts: Literal["forward", "backward"] = "forward"
    count_start_day: bool = False
    extended: bool = False
    clock: Clock = Clock.LAW
    cutoff: str = ""
    by_bailiff: bool = False
    note: str
    note_en: str
    needs: tuple[str, ...] = ()
    needs_en: tuple[str, ...] = ()
    when: Condition = ALWAYS
    before: tuple[int, ...] = ()
    verified: Verified
    text_as_of: date | None = None
    checked: date | None = None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A day that art. 3 Atw names. ``day`` is "12-25" or counted from Easter Sunday: "easter+39".

    ``on_sunday`` is the day it is kept on when it would be a Sunday.
    """

    id: str
    name: str
    name_en: str
    day: str
    on_sunday: str = ""
    since: int = 0
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EquatedYear:
    """The days that a decree equates with a holiday in one year (art. 3 lid 3 Atw). ``id`` is the year.

    ``complete``: there are no more of them in that year.
    """

    id: str
    days: tuple[date, ...] = ()
    complete: bool = True
    verified: Verified
    sources: tuple[str, ...]

    @property
    def year(self) -> int:
        """The year it is of; 0 where its id is no year."""
        return int(self.id) if self.id.isdecimal() else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeYear:
    """Days of one year that the office adds from a decree, beside those of the law texts.

    ``decree`` is where it was read, as its number in the Staatscourant; ``complete``: the office says that there are
    no more in that year. ``verified`` is ``text`` where the decree itself was read.
    """

    id: str
    year: int
    days: tuple[date, ...] = ()
    decree: str = ""
    complete: bool = False
    verified: Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class SumLine:
    """How one step of a sum is said, in Dutch and English, with slots such as ``{day}``; and on what it rests."""

    id: str
    text: str
    text_en: str
    sources: tuple[str, ...] = ()
