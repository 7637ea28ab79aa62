"""From judgment to the bailiff's day: the line of days, and the remedies left with what each still needs. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from legalaid_desk.dossier import CASE, DeadlineState, Happening, Stage
from legalaid_desk.law import Judged, Truth, judge
from legalaid_desk.law.deadlines import DeadlineRule, RuleKind
from legalaid_desk.law.remedies import NEVER, Remedy, RemedyNeed, Suspends
from legalaid_desk.law.terms import reckon

from .deadlines import Due, deadlines, happenings, of_its_length
from .view import DossierView

JUDGMENTS = ("vonnis", "vonnis-kort-geding")
SERVICE = ("betekening-vonnis", "betekening-in-persoon")
ORDER = ("betekening-bevel-ontruiming",)
EVICTION = ("nieuwe-ontruimingsdag", "ontruimingsdag")
"""The kinds of event of the line; a day that was announced anew goes before the first."""

AFTER_ORDER, OF_JUDGMENT = "bevel_ontruiming", "ontruimingstermijn_vonnis"
"""The rules of which the first day is one before which no bailiff evicts."""

HOUR_ASKED = "bf-hour"
AFTER_JUDGMENT = frozenset({Stage.DEFAULT_JUDGMENT, Stage.APPEAL, Stage.ENFORCEMENT})
_HOUR = re.compile(r"\b([01]?\d|2[0-3])(?:[.:]([0-5]\d))?")


class RungState(StrEnum):
    """What can be done with a remedy today. ``HANDED_IN``: its paper went out."""

    NOW = "now"
    HANDED_IN = "handed-in"
    NEEDS = "needs"
    PASSED = "passed"
    NOT_HERE = "not-here"


class Place(StrEnum):
    """The points of the line, in the order in which they come."""

    JUDGMENT = "judgment"
    SERVICE = "service"
    ORDER = "order"
    MAY_ACT = "may-act"
    EVICTION = "eviction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One point of the line. ``happening`` None: nothing was entered, and ``trigger`` is what to enter.

    ``due`` is the waiting time that a first day comes from; ``as_said`` that day if its start, not proved, is right.
    """

    place: Place
    day: date | None = None
    trigger: str = ""
    happening: Happening | None = None
    due: Due | None = None
    as_said: date | None = None
    is_proved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """From judgment to eviction. ``earliest`` is the first day on which the bailiff may act, where it can be known.

    Where its start is not proved it is the first that it can be at all, and ``as_said`` what it is if the start is
    right. ``left`` is the time until the eviction; only where its hour is known (``at``) does it count hours.
    """

    points: tuple[Point, ...]
    has_judgment: bool
    earliest: date | None = None
    earliest_is_proved: bool = False
    as_said: date | None = None
    eviction: date | None = None
    at: time | None = None
    left: timedelta | None = None

    def point(self, place: Place) -> Point:
        """The point of this place."""
        return next(one for one in self.points if one.place is place)

    @property
    def is_too_early(self) -> bool:
        """Whether the announced day lies before the first on which the bailiff may act, as far as is known."""
        first = self.as_said or self.earliest
        return first is not None and self.eviction is not None and self.eviction < first


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """One thing a remedy wants. ``truth`` is whether it is there; ``ask`` the questions that would bring it in.

    ``unproved`` are the answers that are there and that nothing shows, where it must be a paper.
    """

    need: RemedyNeed
    truth: Truth
    ask: tuple[str, ...] = ()
    unproved: tuple[str, ...] = ()

    @property
    def is_there(self) -> bool:
        """Whether nothing of it is wanted any more."""
        return self.truth is Truth.YES and not self.unproved


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One remedy as the case stands. ``because`` is what decides its state; ``ask`` the questions that would.

    ``dues`` are its terms, ``over`` those that ended; ``enter`` kinds of event of which the day would give its term.
    ``day`` is until when it can be used, where that is known; ``before`` the day of the eviction, where it comes too
    late after that. ``stops`` is whether it stops the bailiff of itself.
    """

    remedy: Remedy
    state: RungState
    because: Judged | None = None
    ask: tuple[str, ...] = ()
    day: date | None = None
    before: date | None = None
    dues: tuple[Due, ...] = ()
    over: tuple[Due, ...] = ()
    enter: tuple[str, ...] = ()
    stops: Truth = Truth.NO
    needs: tuple[Needed, ...] = ()
    unread: tuple[str, ...] = ()
    handed_in: date | None = None

    @property
    def wants(self) -> tuple[Needed, ...]:
        """What is still wanted."""
        return tuple(one for one in self.needs if not one.is_there)


def line(view: DossierView, now: datetime | None = None) -> Line:
    """The days from judgment to eviction. ``now`` is local time; without it no hours are counted."""
    events, every = happenings(view), deadlines(view)
    waits = [due for due in every if _is_wait(due)]
    longest = max((due for due in waits if due.day), key=lambda due: due.day or date.min, default=None)
    said = [day for due in waits if (day := _as_said(due, view)) is not None]
    eviction = _point(Place.EVICTION, EVICTION, events, view)
    at = hour_of(view) if eviction.day else None
    may_act = Point(
        place=Place.MAY_ACT,
        day=longest.day if longest else None,
        due=longest,
        as_said=max(said, default=None),
        is_proved=bool(longest and longest.is_proved),
    )
    return Line(
        points=(
            _point(Place.JUDGMENT, JUDGMENTS, events, view),
            _point(Place.SERVICE, SERVICE, events, view),
            _point(Place.ORDER, ORDER, events, view),
            may_act,
            eviction,
        ),
        has_judgment=_has_judgment(events, view),
        earliest=may_act.day,
        earliest_is_proved=bool(waits) and all(due.is_proved for due in waits),
        as_said=may_act.as_said,
        eviction=eviction.day,
        at=at,
        left=_left(eviction.day, at, view.today, now),
    )


def ladder(view: DossierView) -> tuple[Rung, ...]:
    """The remedies in the order of the law texts, each as the case stands today."""
    every = deadlines(view)
    remedies = sorted(view.law.remedies.values(), key=lambda one: one.order)
    eviction = eviction_day(view)
    return tuple(_rung(remedy, every, eviction, view) for remedy in remedies)


def _is_wait(due: Due) -> bool:
    """The wait after the order; and that of the judgment where its length was read there: the rule holds a guess."""
    is_read = due.deadline.amount is not None or due.deadline.given is not None
    return due.deadline.state is not DeadlineState.SET_ASIDE and (
        due.rule.id == AFTER_ORDER or (due.rule.id == OF_JUDGMENT and is_read)
    )


def _as_said(due: Due, view: DossierView) -> date | None:
    """The first day if the start is what was said, where that is not proved."""
    if due.is_proved or due.happening.on is None or due.deadline.given is not None:
        return None
    rule = of_its_length(due.rule, due.deadline)
    return reckon(rule, due.happening.on, view.law.calendar).earliest_next_day


def eviction_day(view: DossierView) -> date | None:
    """The day that was announced last; no term is counted for it."""
    return _point(Place.EVICTION, EVICTION, happenings(view), view).day


def has_judgment(view: DossierView) -> bool:
    """Whether there is a judgment to enforce, or the case stands where there must be one."""
    return _has_judgment(happenings(view), view)


def hour_of(view: DossierView) -> time | None:
    """The announced hour, read from what was typed: '9.00 uur'. None where none can be read."""
    said = view.answer(HOUR_ASKED, CASE)
    found = _HOUR.search(said) if isinstance(said, str) else None
    return time(int(found[1]), int(found[2] or 0)) if found else None


def _has_judgment(events: tuple[Happening, ...], view: DossierView) -> bool:
    case = view.dossier.case
    given = case.judgment_on is not None or any(one.trigger in JUDGMENTS for one in events)
    return given or case.stage in AFTER_JUDGMENT


def _point(place: Place, triggers: tuple[str, ...], events: tuple[Happening, ...], view: DossierView) -> Point:
    """The last event of the first of these kinds that happened."""
    for trigger in triggers:
        found = [one for one in events if one.trigger == trigger]
        if found:
            last = max(found, key=lambda one: one.on or date.min)
            needs_none = not view.law.triggers[trigger].proof
            return Point(
                place=place,
                day=last.on,
                trigger=trigger,
                happening=last,
                is_proved=last.on is not None and (last.is_proved or needs_none),
            )
    first = triggers[-1] if place is Place.EVICTION else triggers[0]  # it is announced before it is announced anew
    return Point(place=place, trigger=first)


def _left(day: date | None, at: time | None, today: date, now: datetime | None) -> timedelta | None:
    if day is None:
        return None
    if at is None or now is None:
        return day - today
    return datetime.combine(day, at, tzinfo=now.tzinfo) - now


def _rung(remedy: Remedy, every: tuple[Due, ...], eviction: date | None, view: DossierView) -> Rung:
    fits, gone = judge(remedy.when, view), judge(remedy.gone_when, view)
    dues = tuple(due for due in every if due.rule.id in remedy.deadlines and _counts(due))
    over = tuple(due for due in dues if _is_over(due, view.today))
    handed_in = _handed_in(remedy, view)
    state, because = _state(fits, gone, dues, over, handed_in)
    return Rung(
        remedy=remedy,
        state=state,
        because=because,
        ask=_to_ask(because, dues, over) if state is RungState.NEEDS else (),
        day=_until(dues, over),
        before=eviction if remedy.gone_when != NEVER else None,
        dues=dues,
        over=over,
        enter=_to_enter(remedy, dues, view) if state in (RungState.NOW, RungState.NEEDS) else (),
        stops=judge(remedy.suspends_when, view).truth if remedy.suspends is Suspends.BY_LAW else Truth.NO,
        needs=tuple(_needed(need, view) for need in remedy.needs),
        unread=_unread(remedy, view),
        handed_in=handed_in,
    )


def _state(
    fits: Judged, gone: Judged, dues: tuple[Due, ...], over: tuple[Due, ...], handed_in: date | None
) -> tuple[RungState, Judged | None]:
    """Doubt never closes a rung: a term is over only where every one that may apply is, with a proved start."""
    if fits.truth is Truth.NO:
        return RungState.NOT_HERE, fits.deciding()
    if handed_in is not None:
        return RungState.HANDED_IN, None
    if gone.truth is Truth.YES:
        return RungState.PASSED, gone.deciding()
    if fits.truth is Truth.UNKNOWN:
        return RungState.NEEDS, fits.deciding()
    to_use = tuple(due for due in dues if _ends_it(due))
    if to_use and all(due in over and due.applies is Truth.YES for due in to_use):
        return RungState.PASSED, None
    return (RungState.NEEDS if over else RungState.NOW), None


def _counts(due: Due) -> bool:
    return due.applies is not Truth.NO and due.deadline.state is not DeadlineState.SET_ASIDE


def _ends_it(due: Due) -> bool:
    """Whether the remedy is lost with this term: one of the law for us, not a target of the office itself."""
    return due.is_ours and due.rule.kind is RuleKind.FATAL


def _is_over(due: Due, today: date) -> bool:
    """Whether it ended: where its start is not proved, as soon as it may have."""
    day = due.deadline.days.last or due.deadline.days.safe
    return _ends_it(due) and day is not None and day < today


def _until(dues: tuple[Due, ...], over: tuple[Due, ...]) -> date | None:
    """Until when: the first of the days on which we must have acted; where all are over, the last of those."""
    running = [due.day for due in dues if due not in over and _ends_it(due) and due.day]
    ended = [due.deadline.days.last or due.deadline.days.safe for due in over]
    return min(running, default=None) or max((day for day in ended if day), default=None)


def _to_enter(remedy: Remedy, dues: tuple[Due, ...], view: DossierView) -> tuple[str, ...]:
    """The kinds of event from which its own terms would run, where none of them does yet."""
    if any(_ends_it(due) for due in dues):
        return ()
    rules = (view.law.deadlines[one] for one in remedy.deadlines)
    wanted = (rule for rule in rules if _may_apply(rule, view))
    return tuple(dict.fromkeys(rule.trigger for rule in wanted))


def _may_apply(rule: DeadlineRule, view: DossierView) -> bool:
    return rule.kind is RuleKind.FATAL and judge(rule.when, view).truth is not Truth.NO


def _needed(need: RemedyNeed, view: DossierView) -> Needed:
    judged = judge(need.have, view)
    asked = tuple(dict.fromkeys(test.question for test in judged.tests()))
    unproved = tuple(one for one in asked if need.exhibit and _is_unproved(one, view))
    open_ones = tuple(one for one in asked if view.answer(one, CASE) is None and _may_be_asked(one, view))
    ask = () if judged.truth is Truth.YES else open_ones or asked
    truth = Truth.UNKNOWN if judged.truth is Truth.NO and open_ones else judged.truth  # what is not known is no no
    return Needed(need=need, truth=truth, ask=ask, unproved=unproved if judged.truth is Truth.YES else ())


def _is_unproved(question: str, view: DossierView) -> bool:
    fact = view.fact(question, CASE)
    return fact is not None and fact.value is not None and view.counts(question, CASE) and not fact.is_proved


def _may_be_asked(question: str, view: DossierView) -> bool:
    return question in view.law.questions and view.can_be_asked(question, CASE)


def _to_ask(because: Judged | None, dues: tuple[Due, ...], over: tuple[Due, ...]) -> tuple[str, ...]:
    """What decides: whether the case has it, or else which of its terms, some of them over, is the one that runs."""
    open_to_doubt = [because] if because else [due.judged for due in dues if _ends_it(due)] if over else []
    tests = (test for judged in open_to_doubt for test in judged.tests() if test.truth is Truth.UNKNOWN)
    return tuple(dict.fromkeys(test.question for test in tests))


def _unread(remedy: Remedy, view: DossierView) -> tuple[str, ...]:
    """The sources that a lawyer must have read before she relies on them."""
    sources = (view.law.sources[one] for one in remedy.sources if one in view.law.sources)
    return tuple(one.id for one in sources if one.needs_reading and not view.dossier.has_read(one.id))


def _handed_in(remedy: Remedy, view: DossierView) -> date | None:
    """When the paper that serves it was handed in last."""
    days = (paper.lodging.on for paper in view.dossier.filed if paper.lodging and paper.kind == remedy.filing)
    return max(days, default=None)
