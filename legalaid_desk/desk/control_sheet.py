"""The control sheet: each deadline with its event, proof and sum, to count again on paper and to sign by two people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from legalaid_desk.days import in_words, with_weekday
from legalaid_desk.dossier import DayCheck, Days, Deadline, Dossier, Happening, Move, Standing
from legalaid_desk.dossier.deadlines import CASE_DAY
from legalaid_desk.law import Verified
from legalaid_desk.law.deadlines import DeadlineRule
from legalaid_desk.law.doubts import doubts
from legalaid_desk.law.sums import say, sources_of
from legalaid_desk.law.terms import SumStep
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, happenings

from .deadlines import due as deadlines_of
from .desk import Desk
from .term_words import how_sure, words

Row = tuple[str, str]
"""What it is, and what it is here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlPage:
    """One deadline. ``days`` are its days, the one to look at first; ``steps`` its sum, each with what it rests on."""

    title: str
    days: tuple[Row, ...]
    rows: tuple[Row, ...]
    steps: tuple[str, ...]
    needs: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    rests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlSheet:
    """The deadlines of a dossier: a table of all where there are more of them, then a page for each.

    ``foot`` stands below every page: they come loose from each other.
    """

    title: str
    about: str
    foot: str = ""
    notes: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    pages: tuple[ControlPage, ...] = ()


def control_sheet(found: Sequence[Due], view: DossierView) -> ControlSheet:
    """The sheet of these deadlines."""
    several = len(found) > 1
    empty = () if found else (_say("none"),)
    return ControlSheet(
        title=_say("title"),
        about=_about(view),
        foot=_foot(view),
        notes=(*_notes(view), *empty),
        heads=tuple(words("sheet-heads").values()) if several else (),
        rows=tuple(_row(due) for due in found) if several else (),
        pages=tuple(_page(due, view) for due in found),
    )


def file_name() -> str:
    """What its file is called, in Dutch."""
    return _say("file")


def write_control_sheet(desk: Desk, dossier_id: str, target: Path, deadline_ids: Sequence[str] = ()) -> Path:
    """Write the sheet of these deadlines as PDF, of all that run where none is named. Raises NotWritable, DiskFull."""
    dossier = desk.open(dossier_id)
    every = deadlines_of(desk, dossier)
    found = [one for one in every if (one.id in deadline_ids if deadline_ids else one.deadline.is_open)]
    sheet = control_sheet(found, DossierView(dossier, desk.law, desk.today()))
    return desk.papers.write_control_sheet(sheet, target)


def _about(view: DossierView) -> str:
    return f"{_foot(view)} · {_say('law').format(version=view.law.version)}"


def _foot(view: DossierView) -> str:
    parts = (view.dossier.title, view.dossier.case.case_number, in_words(view.today))
    return " · ".join(part for part in parts if part)


def _notes(view: DossierView) -> Iterator[str]:
    if view.dossier.source_note:
        yield _say("sample").format(number=view.dossier.source_note)
    yield _say("for-file")


def _row(due: Due) -> tuple[str, ...]:
    days = due.deadline.days
    day = days.next or days.last
    return (
        due.rule.name,
        f"{due.trigger.name}, {_short(due.happening.on)}",
        _short(day) if day else _say("no-day"),
        _short(days.safe) if days.safe else "",
        due.deadline.check.by if due.deadline.check and due.deadline.is_checked else _say("not-checked"),
    )


def _page(due: Due, view: DossierView) -> ControlPage:
    return ControlPage(
        title=due.rule.name,
        days=tuple(_days(due)),
        rows=tuple((words("sheet-rows")[name], text) for name, text in _rows(due, view) if text),
        steps=tuple(_with_sources(step, view) for step in due.reckoned.steps),
        needs=tuple(say(step, view.law) for step in _needs(due, view)),
        history=tuple(_history(due.deadline)),
        rests=tuple(view.law.sources[one].cited(read=view.dossier.has_read(one)) for one in due.rule.sources),
    )


def _days(due: Due) -> Iterator[Row]:
    days, names, rule = due.deadline.days, words("sheet-days"), due.rule
    hour = _say("hour").format(hour=rule.cutoff.replace(":", ".")) if rule.cutoff and days.last else ""
    last = with_weekday(days.last) if days.last else _say("no-day")
    yield names[rule.kind], ", ".join(part for part in (last, hour) if part)
    if days.safe:
        yield names["safe"], with_weekday(days.safe)
    if days.next:
        yield names["next"], with_weekday(days.next)


def _rows(due: Due, view: DossierView) -> Iterator[Row]:
    event = due.happening
    yield "basis", due.rule.legal_basis
    yield "sure", _sure(due.rule, view.dossier)
    yield "applies", words("sheet-applies")[due.applies.value]
    on = with_weekday(event.on) if event.on else _say("unknown-day")
    yield "event", "; ".join(part for part in (f"{due.trigger.name}, {on}", event.what) if part)
    yield "proof", _proof(due, view)
    yield "entered", _by(event.entered_by, event.entered_at) if event.entered_at else _say("from-intake")
    yield "length", _length(due, view)
    yield "given", _given(due, view)
    yield "state", _state(due)
    yield "handed-in", in_words(due.handed_in) if due.handed_in else ""
    yield "checked", _checked(due)
    yield "reminders", _reminders(due)
    yield "note", due.rule.note


def _proof(due: Due, view: DossierView) -> str:
    if not due.trigger.proof:
        return ""
    if _is_typed(due.happening):
        return _say("no-exhibit")  # nobody said that it was seen: a day of the intake counts as such
    standing = words("sheet-standing")[due.happening.standing]
    return "; ".join((*_exhibits(due.happening.exhibits, view), standing))


def _is_typed(event: Happening) -> bool:
    """Whether it is a day of the case that nothing shows."""
    return event.id.startswith(CASE_DAY) and event.standing is Standing.SEEN and not event.exhibits


def _exhibits(ids: Sequence[str], view: DossierView) -> Iterator[str]:
    for one in ids:
        if exhibit := view.dossier.exhibit(one):
            yield f"{_say('exhibit').format(number=view.dossier.number_of(one))} ({exhibit.title})"


def _length(due: Due, view: DossierView) -> str:
    """The length where the judgment or letter gives another than the rule."""
    amount = due.deadline.amount
    if amount is None:
        return ""
    unit = (due.deadline.unit or str(due.rule.unit)).replace("_", "-")
    line = view.law.sums[f"{'one' if amount == 1 else 'many'}-{unit}"]
    return _say("length").format(length=line.text.format(count=amount))


def _given(due: Due, view: DossierView) -> str:
    if due.deadline.given is None:
        return ""
    return "; ".join((_say("given"), *_exhibits(due.deadline.given_in, view)))


def _state(due: Due) -> str:
    deadline = due.deadline
    state = words("sheet-states")[deadline.state].format(day=in_words(deadline.done_on) if deadline.done_on else "")
    decided = _by(deadline.decided_by, deadline.decided_at) if deadline.decided_at else ""
    return "; ".join(part for part in (state, decided, deadline.note) if part)


def _checked(due: Due) -> str:
    check = due.deadline.check
    if check is None:
        return _say("not-checked")
    by = _by(check.by, check.at)
    return by if due.deadline.is_checked else _say("check-fell").format(check=by)


def _history(deadline: Deadline) -> Iterator[str]:
    yield from map(_moved, deadline.moves) if deadline.moves else (_say("no-moves"),)
    yield from map(_checked_before, deadline.earlier_checks)


def _checked_before(check: DayCheck) -> str:
    day = check.days.day
    return _say("check-before").format(check=_by(check.by, check.at), day=_short(day) if day else _say("no-day"))


def _reminders(due: Due) -> str:
    days = due.rule.before if due.deadline.reminders is None else due.deadline.reminders
    return _say("reminders").format(days=", ".join(map(str, days))) if days else _say("no-reminders")


def _needs(due: Due, view: DossierView) -> tuple[SumStep, ...]:
    event = due.happening
    if event.on is None:
        return due.reckoned.needs
    others = [(view.law.triggers[one.trigger], one.on) for one in _others(event, view) if one.on]
    odd = doubts(due.trigger, event.on, _entered_on(event, view), view.law.calendar, others)
    return (*odd, *due.reckoned.needs)


def _others(event: Happening, view: DossierView) -> Iterator[Happening]:
    return (one for one in happenings(view) if one.id != event.id)


def _entered_on(event: Happening, view: DossierView) -> date:
    """A day that was in the future when it was entered is odd, also when it has passed since."""
    return event.entered_at.date() if event.entered_at else view.today


def _with_sources(step: SumStep, view: DossierView) -> str:
    cited = "; ".join(
        view.law.sources[one].cited(read=view.dossier.has_read(one)) for one in sources_of(step, view.law)
    )
    return f"{say(step, view.law)} [{cited}]" if cited else say(step, view.law)


def _moved(move: Move) -> str:
    why = words("sheet-why")[move.why]
    return _say("moved").format(by=_by(move.by, move.at), why=why, before=_was(move.before), after=_was(move.after))


def _was(days: Days) -> str:
    named = (("was", "last", days.last), ("was-safe", "safe", days.safe), ("was-next", "next", days.next))
    told = [_say(line).format(**{name: _short(day)}) for line, name, day in named if day]
    return ", ".join(told) or _say("was-none")


def _sure(rule: DeadlineRule, dossier: Dossier) -> str:
    """How far it was checked; of a rule from memory who read its source here since."""
    read = next((one for one in dossier.readings if one.source in rule.sources[:1]), None)
    if rule.verified is not Verified.MEMORY or read is None:
        return how_sure(rule)
    return _say("source-read").format(who=read.by or _say("nobody"), day=in_words(read.on))


def _by(who: str, at: datetime) -> str:
    return _say("by").format(who=who or _say("nobody"), day=in_words(at.date()), hour=f"{at:%H.%M}")


def _short(day: date | None) -> str:
    """A day as it fits in a column: 'ma 30-11-2026'."""
    return f"{with_weekday(day)[:2]} {day:%d-%m}-{day.year}" if day else _say("unknown-day")


def _say(key: str) -> str:
    return words("sheet")[key]
