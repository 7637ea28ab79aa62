"""Do the terms hold together: triggers that exist, lengths that can be counted, a calendar of days, every line said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from string import Formatter

from .calendar import EQUATED, WEEKEND, day_of
from .check_passages import Complaint, condition_faults, missing
from .conditions import ALWAYS
from .deadlines import Clock, DeadlineRule, EquatedYear, Holiday, OfficeYear, RuleKind, SumLine, Trigger, Unit
from .doubts import LINES as DOUBTS
from .law import Law
from .questions import AnswerKind
from .sums import SLOTS
from .terms import LINES, within_the_act

Found = Iterator[tuple[str, str, Complaint]]

_HOUR = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_YEAR = re.compile(r"[12][0-9]{3}")
_ANY_YEARS = (2000, 2001)
"""A leap year and a common one: a holiday that is no day in one of them is none in most."""

_LENGTHS = (f"{how_many}-{unit}" for how_many in ("one", "many") for unit in Unit if unit is not Unit.NONE)

WANTED = LINES | DOUBTS | {"off-equated", *(one.replace("_", "-") for one in _LENGTHS)}
"""Every line that the law texts must have as soon as they hold a deadline."""


def deadline_faults(law: Law) -> Found:
    """Every fault of triggers, deadlines, calendar and sums: the part of the law, the id, and what is wrong."""
    for trigger in law.triggers.values():
        yield from (("triggers", trigger.id, complaint) for complaint in _trigger_faults(trigger, law))
    for rule in law.deadlines.values():
        yield from (("deadlines", rule.id, complaint) for complaint in _rule_faults(rule, law))
    for holiday in law.holidays.values():
        yield from (("holidays", holiday.id, complaint) for complaint in _holiday_faults(holiday, law))
    for year in law.equated.values():
        yield from (("equated", year.id, complaint) for complaint in _year_faults(year, law))
    for line in law.sums.values():
        yield from (("sums", line.id, complaint) for complaint in _line_faults(line, law))
    for kind in law.filings.values():
        served = missing(kind.deadlines, law.deadlines, "deadline")
        yield from (("filings", kind.id, complaint) for complaint in served)
    yield from _unsaid(law)


def _sources(sources: tuple[str, ...], law: Law) -> Iterator[Complaint]:
    yield from missing(sources, law.sources, "source")
    if not sources:
        yield "names no source", "name one: nothing is law without a source"


def _as_many(name: str, dutch: tuple[str, ...], english: tuple[str, ...]) -> Iterator[Complaint]:
    if len(dutch) != len(english):
        what = f"{name} has {len(dutch)} lines and {name}_en {len(english)}"
        yield what, "write the same lines in both, in the same order"


def _trigger_faults(trigger: Trigger, law: Law) -> Iterator[Complaint]:
    yield from condition_faults(trigger.when, law, "case")
    yield from missing(trigger.not_before, law.triggers, "trigger")
    yield from missing(tuple(trigger.settles), law.questions, "question")
    yield from _as_many("proof", trigger.proof, trigger.proof_en)
    if trigger.id in trigger.not_before:
        yield "comes before itself", "take it out of not_before"
    if not trigger.case_day and not trigger.question and trigger.when != ALWAYS:
        yield "has a when and is no day of the case, nor an answer", "name case_day or question, or take when out"
    asked = law.questions.get(trigger.question)
    yield from missing((trigger.question,) if trigger.question else (), law.questions, "question")
    if asked is not None and (asked.kind, asked.level) != (AnswerKind.DAY, "case"):
        yield f"{asked.id} does not ask for a day of the case", "name a question of kind day, of the case"
    for other in law.triggers.values():
        same = trigger.case_day and other.case_day == trigger.case_day and other.id != trigger.id
        if same and trigger.when == ALWAYS:
            what = f"{other.id} is {trigger.case_day} too, and this one always is"
            yield what, "say in when at which stage it is that day"


def _rule_faults(rule: DeadlineRule, law: Law) -> Iterator[Complaint]:
    yield from _sources(rule.sources, law)
    yield from missing((rule.trigger,), law.triggers, "trigger")
    yield from condition_faults(rule.when, law, "case")
    yield from _as_many("needs", rule.needs, rule.needs_en)
    yield from _length_faults(rule)
    yield from _direction_faults(rule)
    if rule.cutoff and not _HOUR.fullmatch(rule.cutoff):
        yield f"{rule.cutoff!r} is no hour", 'write the cutoff as "20:00"'
    if any(days < 1 for days in rule.before) or len(set(rule.before)) < len(rule.before):
        yield "before holds a day twice, or one that is not before", "write whole days ahead, each once: [14, 7, 2]"


def _length_faults(rule: DeadlineRule) -> Iterator[Complaint]:
    if rule.unit is Unit.NONE:
        if rule.amount is not None:
            yield "has an amount and no unit", "name the unit, or take the amount out"
        if not rule.needs:
            yield "has no length and says not what to ask or read", "say it in needs and needs_en"
    elif rule.amount is None:
        yield f"has no amount of {rule.unit}", 'add the amount, or write unit = "none"'
    elif rule.amount < 0:
        yield f"lasts {rule.amount} {rule.unit}", 'write the amount without a sign, and counts = "backward"'


def _direction_faults(rule: DeadlineRule) -> Iterator[Complaint]:
    backward, counted = rule.counts == "backward", rule.unit is not Unit.NONE
    if rule.kind is RuleKind.LATEST and not backward:
        yield "is a latest day and counts forward", 'write counts = "backward", or make it a deadline'
    if backward and counted and rule.kind is not RuleKind.LATEST:
        yield f"counts back and is a {rule.kind}", 'write kind = "latest", or count forward'
    if rule.count_start_day and (backward or rule.unit in (Unit.HOURS, Unit.WORKING_DAYS, Unit.NONE)):
        yield "counts its first day, which such a term has not", "take count_start_day out"
    if rule.extended and not _can_be_extended(rule):
        what = "is extended, and the Algemene termijnenwet does not extend it"
        yield what, "take extended out: it must be of the law, count forward, and be no longer than art. 4 allows"


def _can_be_extended(rule: DeadlineRule) -> bool:
    is_of_the_law = rule.clock is Clock.LAW and rule.counts == "forward"
    return is_of_the_law and rule.amount is not None and within_the_act(rule.unit, rule.amount)


def _holiday_faults(holiday: Holiday, law: Law) -> Iterator[Complaint]:
    yield from _sources(holiday.sources, law)
    if holiday.id in (EQUATED, *WEEKEND.values()):
        yield "its id is kept for weekends and decree days", "give it another id"
    for written in filter(None, (holiday.day, holiday.on_sunday)):
        if not all(_is_a_day(written, year) for year in _ANY_YEARS):
            yield f"{written!r} is no day of every year", 'write "12-25", or "easter+39"'


def _is_a_day(written: str, year: int) -> bool:
    try:
        day_of(Holiday(id="", name="", name_en="", day=written, sources=()), year)
    except ValueError:
        return False
    return True


def _year_faults(year: EquatedYear, law: Law) -> Iterator[Complaint]:
    yield from _sources(year.sources, law)
    if not _YEAR.fullmatch(year.id):
        yield "its id is no year", 'write it as "2029"'
        return
    yield from _days_faults(year.days, year.year)


def office_year_faults(year: OfficeYear) -> Iterator[Complaint]:
    """What is wrong with the days that the office adds to a year."""
    if not year.days and not year.complete:
        yield "names no day", "add one, or say that the year has no more"
    if year.days and not year.decree.strip():
        yield "names no decree", "say where the days were read, such as the number in the Staatscourant"
    yield from _days_faults(year.days, year.year)


def _days_faults(days: tuple[date, ...], year: int) -> Iterator[Complaint]:
    for day, times in Counter(days).items():
        if day.year != year:
            yield f"{day} does not lie in {year}", f"put it under {day.year}"
        if times > 1:
            yield f"{day} stands twice", "take one out"


def _line_faults(line: SumLine, law: Law) -> Iterator[Complaint]:
    yield from missing(line.sources, law.sources, "source")
    slots = _slots(line.text), _slots(line.text_en)
    for found in slots:
        if found is None:
            yield "a brace is open, or stands alone", "write each slot as {day}"
            return
        for slot in sorted(found - set(SLOTS)):
            yield f"{{{slot}}} is no slot of a sum", f"use {', '.join(SLOTS)}"
    if slots[0] != slots[1]:
        yield "text and text_en hold other slots", "name the same values in both"


def _slots(text: str) -> set[str] | None:
    """The slots between braces; None where the braces do not match."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return None


def _unsaid(law: Law) -> Found:
    """The lines that are missing, told at the first deadline: without them no sum can be put into words."""
    first = next(iter(law.deadlines), None)
    if first is not None:
        for line in sorted(WANTED - set(law.sums)):
            yield "deadlines", first, (f"there is no sum {line!r}", "add the [[sum]] that says this step")
