"""The deadlines of a dossier: what happened, which terms follow by the law, on which days they end. Pure.

``kept_up`` is what every act on a dossier ends with: new terms are proposed, known ones follow their event, and
what a deadline was before stays in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from legalaid_desk.dossier import CASE, Days, Deadline, DeadlineState, Dossier, Fact, Happening, Moved, Standing
from legalaid_desk.dossier.deadlines import ANSWERED, CASE_DAY
from legalaid_desk.law import Judged, Law, Truth, Verified, judge
from legalaid_desk.law.conditions import AllOf
from legalaid_desk.law.deadlines import Actor, DeadlineRule, Trigger, Unit
from legalaid_desk.law.terms import Reckoned, given, of_length, reckon, unproved

from .view import DossierView

OURS = (Actor.CLIENT, Actor.OFFICE)
"""Whose deadlines we must meet; the others we watch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One deadline with all that it follows from.

    ``judged`` is whether the rule applies in this case, with its because; ``handed_in`` the day on which a paper
    was handed in that serves it, after its event.
    """

    rule: DeadlineRule
    trigger: Trigger
    happening: Happening
    deadline: Deadline
    reckoned: Reckoned
    judged: Judged
    is_proved: bool
    handed_in: date | None = None

    @property
    def id(self) -> str:
        """The id of the deadline."""
        return self.deadline.id

    @property
    def is_ours(self) -> bool:
        """Whether it is we who must act."""
        return self.rule.actor in OURS

    @property
    def day(self) -> date | None:
        """The day to look at."""
        return self.deadline.days.day

    @property
    def applies(self) -> Truth:
        """Whether the term applies: yes, no, or nobody knows yet."""
        return self.judged.truth


def happenings(view: DossierView) -> tuple[Happening, ...]:
    """What happened or is appointed, by day: the days of the case, those that were answered, and what was entered."""
    entered = (one for one in view.dossier.happenings if not one.id.startswith((CASE_DAY, ANSWERED)))
    found = (*_case_days(view), *_answered(view), *entered)
    known = (one for one in found if one.trigger in view.law.triggers)
    return tuple(sorted(known, key=lambda one: (one.on or date.max, one.id)))


def deadlines(view: DossierView) -> tuple[Due, ...]:
    """Every deadline that follows, by day; what a lawyer took up stays, also where it does not apply any more."""
    events = happenings(view)
    found = [due for event in events for due in _of(event, events, view)]
    return tuple(sorted(found, key=lambda due: (due.day or date.max, due.id)))


def kept_up(before: Dossier, after: Dossier, law: Law, *, by: str, at: datetime) -> Dossier:
    """The dossier after an act, with its deadlines as they now are."""
    if not law.deadlines:
        return after
    view = DossierView(after, law, at.date())
    kept = (*(_moved(due, before, view, by, at) for due in deadlines(view)), *of_other_law(view))
    return after if kept == after.deadlines else replace(after, deadlines=kept)


def of_other_law(view: DossierView) -> tuple[Deadline, ...]:
    """What somebody took up, and the law in use has no rule or event for: its days stay as they were computed."""
    dossier = view.dossier
    decided = (one for one in dossier.deadlines if one.state is not DeadlineState.PROPOSED)
    return tuple(one for one in decided if not _is_known(one, view))


def _is_known(deadline: Deadline, view: DossierView) -> bool:
    entered = view.dossier.happening(deadline.happening)
    trigger = entered.trigger if entered else deadline.happening.removeprefix(CASE_DAY).removeprefix(ANSWERED)
    return any(rule.id == deadline.rule for rule in view.law.rules_of(trigger))


def is_sure(rule: DeadlineRule, dossier: Dossier) -> bool:
    """Whether its text was read: when the law texts were made, or by a lawyer who ticked its first source."""
    return rule.verified is not Verified.MEMORY or any(dossier.has_read(one) for one in rule.sources[:1])


def is_case_day(trigger: Trigger, view: DossierView) -> bool:
    """Whether a trigger is, or may be, a day of the case at this stage: where nobody knows, rather one too many."""
    return bool(trigger.case_day) and _may_hold(trigger, view)


def case_day(trigger: Trigger, view: DossierView) -> date | None:
    """The day of the case that a trigger is; None where it is none, or none is known."""
    day: date | None = getattr(view.dossier.case, trigger.case_day) if is_case_day(trigger, view) else None
    return day


def answered_day(trigger: Trigger, view: DossierView) -> Fact | None:
    """The answer that holds the day of a trigger; None where there is none that counts, or the case has the day."""
    fact = view.dossier.facts.get(trigger.question) if trigger.question else None
    if fact is None or not isinstance(fact.value, date) or not view.counts(*fact.key):
        return None
    return fact if _may_hold(trigger, view) and case_day(trigger, view) is None else None


def may_be_answered(trigger: Trigger, view: DossierView) -> bool:
    """Whether the day of a trigger is kept as the answer to a question in this case."""
    return bool(trigger.question) and _may_hold(trigger, view) and view.can_be_asked(trigger.question, CASE)


def _may_hold(trigger: Trigger, view: DossierView) -> bool:
    return judge(trigger.when, view).truth is not Truth.NO


def _answered(view: DossierView) -> Iterator[Happening]:
    for trigger in view.law.triggers.values():
        key = ANSWERED + trigger.id
        fact = answered_day(trigger, view)
        if fact is None and trigger.question and _is_taken_up(key, view):
            fact = view.dossier.facts.get(trigger.question)
        if fact is not None and isinstance(fact.value, date):
            entered = view.dossier.happening(key) or Happening(
                id=key, trigger=trigger.id, entered_by=fact.answered_by, entered_at=fact.answered_at
            )
            yield replace(entered, on=fact.value, standing=fact.standing, exhibits=fact.exhibits)


def _case_days(view: DossierView) -> Iterator[Happening]:
    for trigger in view.law.triggers.values():
        key = CASE_DAY + trigger.id
        day = case_day(trigger, view)
        if day is None and trigger.case_day and _is_taken_up(key, view):
            day = getattr(view.dossier.case, trigger.case_day)
        if day is not None:
            plain = Happening(id=key, trigger=trigger.id, standing=Standing.SEEN)
            yield replace(view.dossier.happening(key) or plain, on=day)


def _is_taken_up(happening_id: str, view: DossierView) -> bool:
    """Whether somebody decided upon a term of it: then it stays in sight while its day does, at whatever stage."""
    known = (one for one in view.dossier.deadlines if one.happening == happening_id)
    return any(one.state is not DeadlineState.PROPOSED for one in known)


def _of(event: Happening, events: tuple[Happening, ...], view: DossierView) -> Iterator[Due]:
    trigger = view.law.triggers[event.trigger]
    proved = _is_proved(event, trigger)
    is_of_case = event.id.startswith((CASE_DAY, ANSWERED))
    for rule in view.law.rules_of(trigger.id):
        known = view.dossier.deadline(f"{event.id}/{rule.id}")
        judged = judge(AllOf((trigger.when, rule.when)) if is_of_case else rule.when, view)
        if judged.truth is Truth.NO and (known is None or known.state is DeadlineState.PROPOSED):
            continue
        deadline = known or Deadline(happening=event.id, rule=rule.id)
        reckoned = _as_read(_reckoned(rule, deadline, event, events, view, is_proved=proved), rule, view.dossier)
        yield Due(
            rule=rule,
            trigger=trigger,
            happening=event,
            deadline=replace(deadline, days=_days(rule, reckoned)),
            reckoned=reckoned,
            judged=judged,
            is_proved=proved,
            handed_in=_handed_in(rule, event, view),
        )


def _reckoned(
    rule: DeadlineRule,
    deadline: Deadline,
    event: Happening,
    events: tuple[Happening, ...],
    view: DossierView,
    *,
    is_proved: bool,
) -> Reckoned:
    calendar = view.law.calendar
    if deadline.given is not None:
        return given(rule, deadline.given, calendar, event.on)
    rule = of_its_length(rule, deadline)
    if is_proved and event.on is not None:
        return reckon(rule, event.on, calendar)
    bound = event.not_before or _bound(view.law.triggers[event.trigger], events, view.law)
    if event.on is not None and (bound is None or event.on < bound):
        return unproved(rule, event.on, calendar, is_bound=False)
    return unproved(rule, bound, calendar)


def _as_read(found: Reckoned, rule: DeadlineRule, dossier: Dossier) -> Reckoned:
    """Where a lawyer read the source of a rule from memory, nobody need be told to check it any more."""
    if not is_sure(rule, dossier):
        return found
    return replace(found, needs=tuple(one for one in found.needs if one.line != "from-memory"))


def of_its_length(rule: DeadlineRule, deadline: Deadline) -> DeadlineRule:
    """The rule with the length that the judgment or letter gave this deadline, where it gave one."""
    if deadline.amount is None:
        return rule
    return of_length(rule, deadline.amount, Unit(deadline.unit) if deadline.unit else rule.unit)


def _is_proved(event: Happening, trigger: Trigger) -> bool:
    return trigger.ahead or not trigger.proof or event.is_proved


def _bound(trigger: Trigger, events: tuple[Happening, ...], law: Law) -> date | None:
    """The day of what always comes before: it cannot have been earlier. Of several judgments nobody says which one
    was served: the first keeps the safe day safe. What is not proved itself bounds nothing by the day the client
    says, only by the earliest it can have been.
    """
    before = [one for one in events if one.trigger in trigger.not_before]
    days = (one.on if _is_proved(one, law.triggers[one.trigger]) else one.not_before for one in before)
    return min(filter(None, days), default=None)


def _days(rule: DeadlineRule, reckoned: Reckoned) -> Days:
    safe = reckoned.safe_day if rule.actor in OURS or reckoned.last_day is None else None
    return Days(last=reckoned.last_day, safe=safe, next=reckoned.earliest_next_day)


def _handed_in(rule: DeadlineRule, event: Happening, view: DossierView) -> date | None:
    """When a paper that serves this rule was handed in; after the event, unless that is a day appointed ahead."""
    kinds = view.law.filings
    days = (
        paper.lodging.on
        for paper in view.dossier.filed
        if paper.lodging and paper.kind in kinds and rule.id in kinds[paper.kind].deadlines
    )
    may_come_first = rule.counts == "backward" or view.law.triggers[event.trigger].ahead
    after = date.min if may_come_first or event.on is None else event.on
    return max((day for day in days if day >= after), default=None)


def _moved(due: Due, before: Dossier, view: DossierView, by: str, at: datetime) -> Deadline:
    """The deadline as it is now; where its days differ from those it was stored with, those are kept."""
    stored = view.dossier.deadline(due.id)
    if stored is None:
        return due.deadline
    if stored.days == due.deadline.days:
        return stored  # why is worked out only for what moved
    return stored.moved(due.deadline.days, why=_why(due, before, view), by=by, at=at)


def _why(due: Due, before: Dossier, view: DossierView) -> Moved:
    old, new = before.deadline(due.id), due.deadline
    if old is None or old.given != new.given:
        return Moved.GIVEN
    if (old.amount, old.unit) != (new.amount, new.unit):
        return Moved.LENGTH
    earlier = DossierView(before, view.law, view.today)
    event = next((one for one in happenings(earlier) if one.id == due.happening.id), None)
    if event is None or (event.on, event.not_before) != (due.happening.on, due.happening.not_before):
        return Moved.EVENT
    if event.is_proved != due.happening.is_proved:
        return Moved.PROOF
    bounds = (_bound(due.trigger, happenings(one), one.law) for one in (earlier, view))
    return Moved.LAW if due.is_proved or next(bounds) == next(bounds) else Moved.EVENT
