"""Put the steps of a sum into words, in Dutch or English, from the lines of the law texts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from legalaid_desk.days import WEEKDAYS, Language, with_weekday

from .calendar import EQUATED, WEEKEND
from .deadlines import SumLine
from .law import Law
from .terms import SumStep, Value

SLOTS = (
    *("day", "first", "final", "raw", "count", "number", "year", "hour", "unit"),
    *("length", "basis", "off", "text", "rule", "event"),
)
"""What may stand between braces in a line."""


def said(steps: Iterable[SumStep], law: Law, language: Language = "nl") -> tuple[str, ...]:
    """The steps as sentences."""
    return tuple(say(step, law, language) for step in steps)


def say(step: SumStep, law: Law, language: Language = "nl") -> str:
    """One step as a sentence. Raises KeyError for a line that the law texts do not have."""
    values = {name: _worded(name, value, law, language) for name, value in step.values}
    if "unit" in values:
        values["length"] = _length(step, law, language)
    if step.line == "rule-needs":
        values["text"] = _needed(step, law, language)
    sentence = _text(law.sums[step.line], language).format_map(values)
    return sentence[:1].upper() + sentence[1:]


def day_off(day: date, law: Law, language: Language = "nl") -> str:
    """Why a day is no working day: its holiday, or the day of the weekend; empty when it is one."""
    off = law.calendar.off(day)
    is_nameless = off == EQUATED and "off-equated" not in law.sums
    return "" if not off or is_nameless else _off(off, law, language)


def sources_of(step: SumStep, law: Law) -> tuple[str, ...]:
    """The sources that a step rests on."""
    return law.sums[step.line].sources


def _text(line: SumLine, language: Language) -> str:
    return line.text if language == "nl" else line.text_en


def _worded(name: str, value: Value, law: Law, language: Language) -> str:
    if isinstance(value, date):
        return with_weekday(value, language)
    if name == "basis":
        return f" ({value})" if value else ""
    if name == "event":
        event = law.triggers[str(value)]
        return event.name if language == "nl" else event.name_en
    return _off(str(value), law, language) if name == "off" else str(value)


def _off(off: str, law: Law, language: Language) -> str:
    """The name of a day that is no working day."""
    for number, name in WEEKEND.items():
        if off == name:
            return WEEKDAYS[language][number]
    if off == EQUATED:
        return _text(law.sums["off-equated"], language)
    holiday = law.holidays[off]
    return holiday.name if language == "nl" else holiday.name_en


def _length(step: SumStep, law: Law, language: Language) -> str:
    """'4 weken', '1 maand'."""
    count = step.value("count")
    line = f"{'one' if count == 1 else 'many'}-{step.value('unit')}".replace("_", "-")
    return _text(law.sums[line], language).format(count=count)


def _needed(step: SumStep, law: Law, language: Language) -> str:
    rule, number = law.deadlines[str(step.value("rule"))], step.value("number")
    needs = rule.needs if language == "nl" or not rule.needs_en else rule.needs_en
    return needs[int(str(number))]
