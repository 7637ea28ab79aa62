"""One term from one day: its last day, the sum step by step, and what must be known before anyone relies on it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from textwrap import fill
from typing import Any

from legalaid_desk.bootstrap import opening, shipped_law
from legalaid_desk.days import (
    MONTHS,
    WEEKDAYS,
    ImpossibleDay,
    Language,
    WrongWeekday,
    in_words,
    parse_day,
    with_weekday,
)
from legalaid_desk.desk.term_words import how_sure, words
from legalaid_desk.errors import DeskError
from legalaid_desk.law import Law
from legalaid_desk.law.deadlines import DeadlineRule
from legalaid_desk.law.doubts import doubts
from legalaid_desk.law.sums import said, say, sources_of
from legalaid_desk.law.terms import Reckoned, SumStep, reckon

_WIDTH = 100
_LINE = "─" * 60


class NoSuchRule(DeskError):
    """A term that the law does not know."""

    def __init__(self, wanted: str, known: Sequence[str]) -> None:
        self.wanted = wanted
        near = get_close_matches(wanted.casefold().replace("-", "_"), known, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "legalaid-desk term lists them all"
        super().__init__(f"there is no term {wanted!r}; {hint}")


class NoSuchDay(DeskError):
    """A day that is none, as it was typed."""

    def __init__(self, typed: str, why: str = "") -> None:
        self.typed = typed
        reason = f": {why}" if why else ""
        super().__init__(f"{typed!r} is no day{reason}; write it as 3-12-2026, 3 dec 26 or 2026-12-03")


class NoDayGiven(DeskError):
    """A rule without the day to count from."""

    def __init__(self, rule: str, event: str) -> None:
        self.rule = rule
        super().__init__(f"name the day of the event ({event}): legalaid-desk term {rule} 2026-12-03")


def run_term(rule_id: str, typed: Sequence[str], language: Language, *, as_json: bool) -> int:
    """Print the term of this rule from this day; without a rule, all rules."""
    law = shipped_law()
    if not rule_id:
        return _print_rules(law, language, as_json=as_json)
    rule = law.deadlines.get(rule_id)
    if rule is None:
        raise NoSuchRule(rule_id, list(law.deadlines))
    start = _day(" ".join(typed), rule, law)
    found = reckon(rule, start, law.calendar)
    needs = (*doubts(law.triggers[rule.trigger], start, opening().clock().date(), law.calendar), *found.needs)
    if as_json:
        print(json.dumps(_as_data(rule, found, needs, law, language), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(rule, start, found, needs, law, language)))
    return 0


def _print_rules(law: Law, language: Language, *, as_json: bool) -> int:
    names = {one.id: one.name if language == "nl" else one.name_en for one in law.deadlines.values()}
    if as_json:
        print(json.dumps([{"rule": rule, "name": name} for rule, name in names.items()], ensure_ascii=False, indent=2))
    else:
        width = max(map(len, names), default=0)
        print("\n".join(f"{rule:<{width}}  {name}" for rule, name in names.items()))
    return 0


def _day(typed: str, rule: DeadlineRule, law: Law) -> date:
    try:
        day = parse_day(typed)
    except ImpossibleDay as error:
        raise NoSuchDay(typed, _why(error)) from None
    except WrongWeekday as error:
        raise NoSuchDay(typed, f"{in_words(error.day, 'en')} is a {WEEKDAYS['en'][error.day.weekday()]}") from None
    except ValueError:
        raise NoSuchDay(typed) from None
    if day is None:
        raise NoDayGiven(rule.id, law.triggers[rule.trigger].name)
    return day


def _why(error: ImpossibleDay) -> str:
    month = MONTHS["en"][error.month - 1]
    leap = f"{error.year} is no leap year and " if error.wants_leap_year else ""
    return f"{leap}{month} {error.year} has {error.days_in_month} days"


def _as_data(
    rule: DeadlineRule, found: Reckoned, needs: Sequence[SumStep], law: Law, language: Language
) -> Mapping[str, Any]:
    return {
        "rule": rule.id,
        "start": found.start and found.start.isoformat(),
        "last_day": found.last_day and found.last_day.isoformat(),
        "safe_day": found.safe_day and found.safe_day.isoformat(),
        "earliest_next_day": found.earliest_next_day and found.earliest_next_day.isoformat(),
        "steps": list(said(found.steps, law, language)),
        "needs": list(said(needs, law, language)),
        "verified": str(rule.verified),
    }


def _lines(
    rule: DeadlineRule, start: date, found: Reckoned, needs: Sequence[SumStep], law: Law, language: Language
) -> Iterator[str]:
    told, event = words(language), law.triggers[rule.trigger]
    yield rule.name if language == "nl" else rule.name_en
    yield f"{rule.legal_basis} ({rule.id})"
    yield f"{told['event']}: {event.name if language == 'nl' else event.name_en}, {with_weekday(start, language)}"
    yield from ("", told["sum"])
    yield from (_wrapped(f"{n:>3}. ", _with_sources(step, law, language)) for n, step in enumerate(found.steps, 1))
    yield from ("", _LINE, *_days(rule, found, language), _LINE)
    if needs:
        yield from ("", told["needs"], *(_wrapped("  ! ", one) for one in said(needs, law, language)))
    yield from ("", f"{told['note']}:", _wrapped("  ", rule.note if language == "nl" else rule.note_en))
    yield from ("", f"{told['sure']}: {how_sure(rule, language)}")
    yield from _rests(rule, law, language)


def _days(rule: DeadlineRule, found: Reckoned, language: Language) -> Iterator[str]:
    told = words(language)
    last = with_weekday(found.last_day, language) if found.last_day else told["no-day"]
    hour = told["hour"].format(hour=rule.cutoff.replace(":", ".")) if rule.cutoff and found.last_day else ""
    yield f"  {told[rule.kind]}:  {', '.join(one for one in (last, hour) if one)}"
    for name, day in (("safe", found.safe_day), ("next", found.earliest_next_day)):
        if day:
            yield f"  {told[name]}: {with_weekday(day, language)}"


def _with_sources(step: SumStep, law: Law, language: Language) -> str:
    cited = "; ".join(law.sources[one].cited(read=False) for one in sources_of(step, law))
    sentence = say(step, law, language)
    return f"{sentence} [{cited}]" if cited else sentence


def _rests(rule: DeadlineRule, law: Law, language: Language) -> Iterator[str]:
    if rule.sources:
        yield f"{words(language)['rests']}:"
        yield from (_wrapped("  - ", law.sources[one].cited(read=False)) for one in rule.sources)


def _wrapped(start: str, text: str) -> str:
    return fill(text, _WIDTH, initial_indent=start, subsequent_indent=" " * len(start), break_on_hyphens=False)
