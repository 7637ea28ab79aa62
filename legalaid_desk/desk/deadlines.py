"""Verbs on deadlines: enter what happened, take a term up, set it aside, meet it, count it a second time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from legalaid_desk.dossier import CASE, Changed, DayCheck, Deadline, DeadlineState, Dossier, Fact, Happening, Moved
from legalaid_desk.dossier.deadlines import ANSWERED, CASE_DAY
from legalaid_desk.errors import DeskError
from legalaid_desk.law import Law
from legalaid_desk.law.deadlines import Trigger
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, case_day, deadlines, is_case_day, may_be_answered
from legalaid_desk.walk.met import with_met_kept

from . import approvals
from .desk import Desk
from .ports import DeadlineLine


class SamePerson(DeskError):
    """The second count of a deadline by the person who counted first."""

    def __init__(self, who: str) -> None:
        self.who = who
        super().__init__(f"{who or 'nobody'} entered this deadline; a second person must check it under her own name")


class NothingToCheck(DeskError):
    """A check of a deadline that has no day."""

    def __init__(self) -> None:
        super().__init__("this deadline has no day yet; enter or prove its start, then check it")


def due(desk: Desk, dossier: Dossier) -> tuple[Due, ...]:
    """The deadlines of a dossier with all they follow from, by day."""
    return deadlines(DossierView(dossier, desk.law, desk.today()))


def follow(desk: Desk, dossier: Dossier, happening: Happening) -> tuple[Due, ...]:
    """The deadlines that would follow if this were entered; nothing is stored."""
    view = DossierView(dossier, desk.law, desk.today())
    entered = with_met_kept(view, _entered(dossier, happening, desk.law, desk.today()))
    key = _id_of(happening, entered)
    return tuple(one for one in due(desk, entered) if one.happening.id == key)


def put_happening(desk: Desk, dossier_id: str, happening: Happening, taken: tuple[str, ...] = ()) -> Changed:
    """Enter what happened, or change it; the rules named in ``taken`` are taken up at once, if nobody did so before.

    One that is a day of the case, or the answer to a question, is written there, so that there is one truth.
    """
    law, today, now = desk.law, desk.today(), desk.now()
    signed = replace(happening, entered_by=happening.entered_by or desk.who, entered_at=happening.entered_at or now)

    def edit(dossier: Dossier) -> Dossier:
        entered = with_met_kept(DossierView(dossier, law, today), _entered(dossier, signed, law, today))
        key = _id_of(signed, entered)
        for one in deadlines(DossierView(entered, law, today)):
            if one.happening.id == key and one.rule.id in taken and one.deadline.state is not DeadlineState.OPEN:
                known = entered.deadline(one.id) or one.deadline  # as stored: the days of before are told as moved
                entered = entered.with_deadline(_decided(desk, known, DeadlineState.OPEN))
        return entered

    return approvals.change(desk, dossier_id, "happening", edit)


def remove_happening(desk: Desk, dossier_id: str, happening_id: str) -> Changed:
    """Take out what happened, with the deadlines that hang on it; a day of the case or an answer is cleared."""
    law, today = desk.law, desk.today()

    def edit(dossier: Dossier) -> Dossier:
        without = dossier.without_happening(happening_id)
        trigger = law.triggers.get(happening_id.removeprefix(CASE_DAY).removeprefix(ANSWERED))
        view = DossierView(dossier, law, today)
        if trigger is None:
            return without
        if happening_id.startswith(CASE_DAY) and case_day(trigger, view):
            return replace(without, case=without.case.with_day(trigger.case_day, None))
        return without.forget(trigger.question, CASE) if happening_id.startswith(ANSWERED) else without

    return approvals.change(desk, dossier_id, "happening-removed", edit)


def take_up(desk: Desk, dossier_id: str, deadline_id: str) -> Changed:
    """Take a proposed deadline up, or one that was set aside or met."""
    return _change(desk, dossier_id, deadline_id, "deadline-open", lambda d: _decided(desk, d, DeadlineState.OPEN))


def set_aside(desk: Desk, dossier_id: str, deadline_id: str, why: str) -> Changed:
    """Say that a deadline does not matter here, and why."""

    def edit(deadline: Deadline) -> Deadline:
        return replace(_decided(desk, deadline, DeadlineState.SET_ASIDE), note=why.strip())

    return _change(desk, dossier_id, deadline_id, "deadline-set-aside", edit)


def meet(desk: Desk, dossier_id: str, deadline_id: str, on: date, how: str = "") -> Changed:
    """Say that a deadline was met, on which day and how."""

    def edit(deadline: Deadline) -> Deadline:
        return replace(_decided(desk, deadline, DeadlineState.DONE), done_on=on, note=how.strip())

    return _change(desk, dossier_id, deadline_id, "deadline-met", edit)


def set_given(
    desk: Desk, dossier_id: str, deadline_id: str, day: date | None, exhibits: tuple[str, ...] = ()
) -> Changed:
    """The last day as a judge or a letter named it, or none any more: such a day never moves."""

    def edit(deadline: Deadline) -> Deadline:
        return replace(deadline, given=day, given_in=exhibits if day else ())

    return _change(desk, dossier_id, deadline_id, "deadline-given", edit)


def set_length(desk: Desk, dossier_id: str, deadline_id: str, amount: int | None, unit: str = "") -> Changed:
    """The length as the judgment or letter gives it, or that of the rule again."""

    def edit(deadline: Deadline) -> Deadline:
        return replace(deadline, amount=amount, unit=unit if amount else "")

    return _change(desk, dossier_id, deadline_id, "deadline-length", edit)


def set_reminders(desk: Desk, dossier_id: str, deadline_id: str, days: tuple[int, ...] | None) -> Changed:
    """How many days ahead the desk reminds; None for what the rule says."""
    kept = None if days is None else tuple(sorted({day for day in days if day > 0}, reverse=True))
    return _change(desk, dossier_id, deadline_id, "deadline-reminders", lambda d: replace(d, reminders=kept))


def check(desk: Desk, dossier_id: str, deadline_id: str) -> Changed:
    """Say as a second person that the days are right. Raises SamePerson and NothingToCheck."""
    before = desk.open(dossier_id)
    found = next((one for one in due(desk, before) if one.id == deadline_id), None)
    if found is None or found.day is None:
        raise NothingToCheck
    if not desk.who or desk.who in _counted_by(desk, before, found):
        raise SamePerson(desk.who)
    seen = DayCheck(by=desk.who, at=desk.now(), days=found.deadline.days)
    return _change(desk, dossier_id, deadline_id, "deadline-checked", lambda d: d.checked(seen, seen.at))


def _counted_by(desk: Desk, dossier: Dossier, found: Due) -> frozenset[str]:
    """Who stands behind the days as they are: who set them last, else who entered the event and took the term up."""
    deadline = found.deadline
    moves = [move for move in deadline.moves if move.why is not Moved.LAW]
    last = moves[-1] if moves else None
    if last is not None and (deadline.decided_at is None or deadline.decided_at < last.at):
        return frozenset({last.by} - {""})
    return frozenset({deadline.decided_by, _entered_by(desk, dossier, found.happening), last.by if last else ""} - {""})


def _entered_by(desk: Desk, dossier: Dossier, happening: Happening) -> str:
    """Who entered an event. Of a day of the case that was typed before names were kept, the journal says it."""
    if happening.entered_at is not None or not happening.id.startswith(CASE_DAY):
        return happening.entered_by
    name = desk.law.triggers[happening.trigger].case_day
    with desk.vault.unit_of_work(who=desk.who) as work:
        by = ""
        for entry in work.dossiers.journal(dossier.id):
            if getattr(work.dossiers.at(dossier.id, entry.number).case, name) != happening.on:
                break
            by = entry.who
    return by


def uncheck(desk: Desk, dossier_id: str, deadline_id: str) -> Changed:
    """Take the second check back; that it was made stays to be seen."""
    return _change(desk, dossier_id, deadline_id, "deadline-unchecked", lambda d: d.checked(None, desk.now()))


def waiting(desk: Desk, until: date | None = None) -> tuple[DeadlineLine, ...]:
    """The open deadlines of all dossiers up to a day, by day: one indexed query."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        return work.dossiers.deadlines(until=until)


def _change(desk: Desk, dossier_id: str, deadline_id: str, verb: str, edit: Callable[[Deadline], Deadline]) -> Changed:
    """Raises KeyError for a deadline that does not follow from the dossier."""

    def act(dossier: Dossier) -> Dossier:
        stored = dossier.deadline(deadline_id)
        if stored is None:
            raise KeyError(deadline_id)
        return dossier.with_deadline(edit(stored))

    return desk.change(dossier_id, verb, act)


def _decided(desk: Desk, deadline: Deadline, state: DeadlineState) -> Deadline:
    return replace(deadline, state=state, done_on=None, note="", decided_by=desk.who, decided_at=desk.now())


def _entered(dossier: Dossier, happening: Happening, law: Law, today: date) -> Dossier:
    trigger, view = law.triggers[happening.trigger], DossierView(dossier, law, today)
    if happening.on is None:
        return dossier.with_happening(happening)
    if is_case_day(trigger, view):
        settled = _settled(dossier, trigger, happening, view)
        case = settled.case.with_day(trigger.case_day, happening.on)
        return _renamed(replace(settled, case=case), happening, CASE_DAY + trigger.id)
    if may_be_answered(trigger, view):
        return _renamed(dossier.learn(_answer(trigger.question, happening)), happening, ANSWERED + trigger.id)
    return dossier.with_happening(happening)


def _settled(dossier: Dossier, trigger: Trigger, happening: Happening, view: DossierView) -> Dossier:
    """What the kind of event answers by itself and nobody answered yet: a judgment on the merits is no other."""
    for question, value in trigger.settles.items():
        if view.can_be_asked(question, CASE) and view.answer(question, CASE) is None:
            dossier = dossier.learn(replace(_answer(question, happening), value=value))
    return dossier


def _renamed(dossier: Dossier, happening: Happening, key: str) -> Dossier:
    """The event under the id of where its day is kept; entered before it had a day, it brings its terms along."""
    entered = dossier.with_happening(replace(happening, id=key, on=None))
    stored = dossier.happening(happening.id)
    if happening.id == key or stored is None or stored.on is not None:
        return entered
    for one in (replace(old, happening=key) for old in dossier.deadlines if old.happening == happening.id):
        known = dossier.deadline(one.id)
        if known is None or known.state is DeadlineState.PROPOSED:  # what was decided on that day already stays
            entered = entered.with_deadline(one)
    return entered.without_happening(happening.id)


def _answer(question: str, happening: Happening) -> Fact:
    return Fact(
        question=question,
        subject=CASE,
        value=happening.on,
        standing=happening.standing,
        exhibits=happening.exhibits,
        answered_by=happening.entered_by,
        answered_at=happening.entered_at,
    )


def _id_of(happening: Happening, entered: Dossier) -> str:
    """Under which id it was entered: its own, that of a day of the case, or that of an answer."""
    ids = (happening.id, CASE_DAY + happening.trigger, ANSWERED + happening.trigger)
    return next(one for one in ids if entered.happening(one))
