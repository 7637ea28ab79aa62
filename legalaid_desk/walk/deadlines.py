"""The deadlines of a dossier: what happened, which terms follow by the law, on which days they end. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from legalaid_desk.dossier import CASE, Days, Deadline, DeadlineState, Dossier, Fact, Happening, Standing
from legalaid_desk.dossier.deadlines import ANSWERED, CASE_DAY, MET
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
    entered = (one for one in view.dossier.happenings if not one.id.startswith((CASE_DAY, ANSWERED, MET)))
    found = (*_case_days(view), *_answered(view), *entered)
    known = (one for one in found if one.trigger in view.law.triggers)
    return tuple(sorted(known, key=lambda one: (one.on or date.max, one.id)))


def kept_alone(events: tuple[Happening, ...], view: DossierView) -> Iterator[Happening]:
    """Beside these events, what only carries what was decided: what was met for another day, and days taken back."""
    law, known = view.law, {event.id for event in events}
    yield from (one for one in view.dossier.happenings if is_of_met(one) and one.trigger in law.triggers)
    for trigger in law.triggers.values():
        for key in (CASE_DAY + trigger.id, ANSWERED + trigger.id):
            if key not in known and _is_taken_up(key, view):
                yield Happening(id=key, trigger=trigger.id, standing=Standing.UNKNOWN)


def deadlines(view: DossierView) -> tuple[Due, ...]:
    """Every deadline that follows, by day; what a lawyer took up stays, also where it does not apply any more."""
    events = happenings(view)
    found = [due for event in (*events, *kept_alone(events, view)) for due in _of(event, events, view)]
    return tuple(sorted(found, key=lambda due: (due.day or date.max, due.id)))


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


def is_met(deadline: Deadline) -> bool:
    """Whether somebody said that it was met: its days stay as they were then."""
    return deadline.state is DeadlineState.DONE


def is_of_met(happening: Happening) -> bool:
    """Whether it stands for what was met of a happening that has another day now."""
    return happening.id.startswith(MET)


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
        if not _may_follow(event, known):
            continue
        judged = judge(AllOf((trigger.when, rule.when)) if is_of_case else rule.when, view)
        if judged.truth is Truth.NO and (known is None or known.state is DeadlineState.PROPOSED):
            continue
        deadline = known or Deadline(happening=event.id, rule=rule.id)
        reckoned = _as_read(_reckoned(rule, deadline, event, events, view, is_proved=proved), rule, view.dossier)
        yield Due(
            rule=rule,
            trigger=trigger,
            happening=event,
            deadline=deadline if is_met(deadline) else replace(deadline, days=_days(rule, reckoned)),
            reckoned=reckoned,
            judged=judged,
            is_proved=proved,
            handed_in=_handed_in(rule, event, view),
        )


def _may_follow(event: Happening, known: Deadline | None) -> bool:
    """What stands for what was met has no new terms; of a day that was taken back only what was decided upon stays."""
    if is_of_met(event):
        return known is not None
    was_taken_back = event.on is None and event.id.startswith((CASE_DAY, ANSWERED))
    return not was_taken_back or (known is not None and known.state is not DeadlineState.PROPOSED)


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
    earliest = event.not_before or bound(view.law.triggers[event.trigger], events, view.law)
    if event.on is not None and (earliest is None or event.on < earliest):
        return unproved(rule, event.on, calendar, is_bound=False)
    return unproved(rule, earliest, calendar)


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


def bound(trigger: Trigger, events: tuple[Happening, ...], law: Law) -> date | None:
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
    if may_come_first:
        served = _served_before(rule, event, view)
        return max((day for day in days if day > served), default=None)
    after = event.on or date.min
    return max((day for day in days if day >= after), default=None)


def _served_before(rule: DeadlineRule, event: Happening, view: DossierView) -> date:
    """Up to which day a paper that was handed in served another day of the same kind: an earlier roll date."""
    if is_of_met(event):
        return date.min
    earlier = (one for one in view.dossier.happenings if is_of_met(one) and one.trigger == event.trigger)
    met = ((one, view.dossier.deadline(f"{one.id}/{rule.id}")) for one in earlier)
    days = (deadline.done_on or one.on for one, deadline in met if deadline)
    return max((day for day in days if day), default=date.min)
