"""The deadlines of a dossier as rows, by how near they are; what was met or set aside stands last."""

from __future__ import annotations

from datetime import date

from legalaid_desk.dossier import DeadlineState
from legalaid_desk.law import Truth
from legalaid_desk.walk.deadlines import Due
from ui.phrasing import deadlines
from ui.phrasing.deadlines import Part

from .rows import Mark, Row

_MARKS = {
    Part.OVERDUE: Mark.STALE,
    Part.TODAY: Mark.DUE,
    Part.MAY_ACT: Mark.STALE,
    Part.WEEK: Mark.CLOCK,
    Part.LATER: Mark.TODO,
    Part.NO_DAY: Mark.ASKED,
    Part.PASSED: Mark.CLOSED,
    Part.DONE: Mark.DONE,
    Part.SET_ASIDE: Mark.SET_ASIDE,
}


def part_of(due: Due, today: date) -> Part:
    """How near it is."""
    return deadlines.part_of(due.deadline, due.rule, today)


def mark_of(due: Due, today: date) -> Mark:
    """The shape of how near it is."""
    return _MARKS[part_of(due, today)]


def deadline_rows(every: tuple[Due, ...], today: date) -> tuple[Row, ...]:
    """All of them under the heading of their part; within a part the nearest first."""
    parts: dict[Part, list[Due]] = {}
    for due in sorted(every, key=lambda one: (_day(one, today) or date.max, one.id)):
        parts.setdefault(part_of(due, today), []).append(due)
    return tuple(_part(part, parts[part], today) for part in Part if part in parts)


def _part(part: Part, of: list[Due], today: date) -> Row:
    rows = tuple(_row(due, today) for due in of)
    return Row(f"part-{part}", deadlines.part_name(part), str(len(of)), heading=True, passive=True, children=rows)


def _row(due: Due, today: date) -> Row:
    part, day = part_of(due, today), _day(due, today)
    shown = deadlines.brief_day(day, today) if day else ""
    near = deadlines.nearness(part, day, today)
    words = (
        f"{shown} ({near})" if shown and near else near or shown,
        deadlines.state(due.deadline.state) if due.deadline.state is DeadlineState.PROPOSED else "",
        deadlines.only_safe() if deadlines.is_only_safe(due.deadline.days) else "",
        deadlines.whose(due.rule.actor) if not due.is_ours else "",
        deadlines.applies(due) if due.applies is not Truth.YES and due.deadline.is_open else "",
    )
    detail = " · ".join(word for word in words if word)
    name = deadlines.rule_name(due.rule)
    return Row(due.id, name, detail, _MARKS[part], f"{deadlines.part_name(part)}: {name}, {detail}")


def _day(due: Due, today: date) -> date | None:
    if due.deadline.state is DeadlineState.DONE and due.deadline.done_on:
        return due.deadline.done_on
    return deadlines.pressing(due.deadline.days, today)
