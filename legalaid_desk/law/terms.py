"""Count days: the last day of a term by the Algemene termijnenwet, with every step of the sum. Pure.

A step names the line of the law texts that says it (``[[sum]]``) and the values in it; ``sums`` puts it into words.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .calendar import ONE_DAY, WEEKEND, Calendar
from .deadlines import Clock, DeadlineRule, RuleKind, Unit

Value = date | int | str

_SHORTEST_OF_ART_2 = 3
_WORKING_DAYS_OF_ART_2 = 2
_LONGEST = {Unit.DAYS: 90, Unit.WEEKS: 12, Unit.MONTHS: 3}
"""Longer terms, and those in hours and years, fall outside the Act (art. 4 Atw)."""

HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class SumStep:
    """One step of a sum: the id of its line in the law texts, and its values by name."""

    line: str
    values: tuple[tuple[str, Value], ...] = ()

    def value(self, name: str) -> Value | None:
        """The value of this name, or None."""
        return dict(self.values).get(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """What became of a term. A day that cannot be known is None; ``needs`` then says what is missing.

    ``raw_last_day`` is the last day before the Algemene termijnenwet. ``safe_day`` is the working day on which to
    act at the latest where the last day is no working day and does not move, or where the start is not proved.
    ``earliest_next_day`` is the first day on which the other side may act.
    """

    rule: str
    start: date | None
    raw_last_day: date | None = None
    last_day: date | None = None
    safe_day: date | None = None
    earliest_next_day: date | None = None
    steps: tuple[SumStep, ...] = ()
    needs: tuple[SumStep, ...] = ()


def within_the_act(unit: Unit, amount: int) -> bool:
    """Whether a term of this length falls under the Algemene termijnenwet (art. 4)."""
    return unit is Unit.WORKING_DAYS or (unit in _LONGEST and amount <= _LONGEST[unit])


def of_length(rule: DeadlineRule, amount: int, unit: Unit) -> DeadlineRule:
    """The rule with another length, as a judge or a letter gave it: no article gives that length any more.

    One too long for the Act is not extended.
    """
    extended = rule.extended and within_the_act(unit, amount)
    return replace(rule, amount=amount, unit=unit, extended=extended, legal_basis="")


def reckon(rule: DeadlineRule, start: date, calendar: Calendar) -> Reckoned:
    """The days of this term when its event was on ``start``; no day when it has no length, or ends past all years."""
    if rule.unit is Unit.NONE or rule.amount is None:
        return _without_days(rule, start, *_needs(rule, calendar))
    count = _Count(rule, start, rule.amount, calendar)
    try:
        return count.backward() if rule.counts == "backward" else count.forward()
    except (OverflowError, ValueError):
        return _without_days(rule, start, _step("past-all-years"))


def _without_days(rule: DeadlineRule, start: date, *needs: SumStep) -> Reckoned:
    return Reckoned(rule=rule.id, start=start, steps=(_step("start", day=start),), needs=needs)


def given(rule: DeadlineRule, day: date, calendar: Calendar, start: date | None = None) -> Reckoned:
    """The term when a judge or a letter named its last day: that day stands, also when it is no working day."""
    off = calendar.off(day)
    safe = calendar.working_day_before(day) if off and rule.kind in _TO_ACT else None
    waits = rule.kind is RuleKind.EARLIEST
    steps = [_step("given", day=day)]
    steps += [_off("stays", day, off)] if off else []
    steps += [_step("safe-day", day=safe)] if safe else []
    steps += _after_the_wait(rule, day, calendar) if waits else []
    return Reckoned(
        rule=rule.id,
        start=start,
        raw_last_day=day,
        last_day=day,
        safe_day=safe,
        earliest_next_day=day + ONE_DAY if waits else None,
        steps=tuple(steps),
    )


def _after_the_wait(rule: DeadlineRule, last: date, calendar: Calendar) -> tuple[SumStep, ...]:
    """From when the other side may act, and from when the bailiff may without leave."""
    first = day = last + ONE_DAY
    while rule.by_bailiff and calendar.bars_bailiff(day):
        day += ONE_DAY
    barred = (_step("bailiff-day", day=day),) if day != first else ()
    return (_step("next-day", day=first), *barred)


def unproved(rule: DeadlineRule, earliest: date | None, calendar: Calendar, *, is_bound: bool = True) -> Reckoned:
    """The term when nobody proved its start: no last day, and the day that is safe if it began on ``earliest``.

    ``is_bound``: it cannot have begun before that day; else that day is only what the client says.
    """
    if earliest is None:
        warned = "no-safe-wait" if _holds_off(rule) else "no-safe-day"
        needs = (_step("unproved"), *_needs(rule, calendar), _step(warned))
        return Reckoned(rule=rule.id, start=None, needs=needs)
    found = reckon(rule, earliest, calendar)
    waits = rule.kind is RuleKind.EARLIEST
    safe = found.last_day if waits else found.safe_day or found.last_day
    end = _ENDS[waits, is_bound]
    last = (_step(end, day=found.earliest_next_day or safe),) if safe else ()
    begun = _step("earliest-start" if is_bound else "start-as-said", day=earliest)
    needs = (_step("unproved"), *found.needs)
    counted = (step for step in found.steps if step.line != "last-day")  # nobody knows the last day
    return Reckoned(rule=rule.id, start=None, safe_day=safe, steps=(begun, *counted, *last), needs=needs)


def _holds_off(rule: DeadlineRule) -> bool:
    """Whether the term keeps a bailiff from the door as long as it runs."""
    return rule.kind is RuleKind.EARLIEST and rule.by_bailiff


_ENDS = {
    (True, True): "safe-earliest",
    (True, False): "waits-as-said",
    (False, True): "safe-unproved",
    (False, False): "safe-as-said",
}
"""How a sum without a proved start ends: by whether others wait for it, and whether it cannot have begun earlier."""


def _step(line: str, **values: Value) -> SumStep:
    return SumStep(line, tuple(values.items()))


def _off(line: str, day: date, off: str) -> SumStep:
    """That this is no working day: one of the weekend names itself, a holiday has a name."""
    weekend = off in WEEKEND.values()
    return _step(f"{line}-weekend", day=day) if weekend else _step(f"{line}-off", day=day, off=off)


def _needs(rule: DeadlineRule, calendar: Calendar, *days: date) -> tuple[SumStep, ...]:
    """What must be asked or looked up before anyone relies on it."""
    needs = [_step("rule-needs", rule=rule.id, number=number) for number in range(len(rule.needs))]
    if rule.verified == "memory":
        needs.append(_step("from-memory"))
    if days and _rests_on_decrees(rule) and not calendar.knows(*days) and calendar.known_years:
        years = calendar.known_run
        unknown = next(day.year for day in days if not calendar.knows(day))
        needs.append(_step("equated-unknown", year=unknown, first=years[0], final=years[-1]))
    return tuple(needs)


def _rests_on_decrees(rule: DeadlineRule) -> bool:
    """Whether an equated day would make another day of it: the last day moves, is counted to, or has a safe one."""
    return rule.extended or rule.unit is Unit.WORKING_DAYS or rule.kind in _TO_ACT


class _Count:
    """One sum while it is made."""

    def __init__(self, rule: DeadlineRule, start: date, amount: int, calendar: Calendar) -> None:
        self.rule, self.start, self.amount, self.calendar = rule, start, amount, calendar
        self.steps = [_step("start", day=start)]

    def forward(self) -> Reckoned:
        self._say_first_day()
        raw = self._raw()
        last = self._extended(raw) if self.rule.extended else raw
        if not self.rule.extended:
            self._say_why_not_moved(raw)
        return self._finished(raw, last)

    def backward(self) -> Reckoned:
        raw = self._before()
        self._say_length("back", raw)
        self._say_why_not_moved(raw)
        return self._finished(raw, raw)

    # the length

    def _say_first_day(self) -> None:
        if not self.amount or self.rule.unit is Unit.HOURS:
            return
        counted = self.rule.count_start_day
        self.steps.append(_step("start-counted" if counted else "first-day", day=self._first_day))

    @property
    def _first_day(self) -> date:
        return self.start if self.rule.count_start_day else self.start + ONE_DAY

    def _raw(self) -> date:
        day = self._after()
        if self.rule.count_start_day and self.amount:
            day -= ONE_DAY
        self._say_length("length", day)
        return day

    def _after(self) -> date:
        match self.rule.unit:
            case Unit.MONTHS | Unit.YEARS:
                return months_later(self.start, self._months)
            case Unit.WORKING_DAYS:
                return self._working_days(self.calendar.working_day_after)
            case _:
                return self.start + timedelta(days=self._days)

    def _before(self) -> date:
        match self.rule.unit:
            case Unit.MONTHS | Unit.YEARS:
                return months_later(self.start, -self._months)
            case Unit.WORKING_DAYS:
                return self._working_days(self.calendar.working_day_before)
            case _:
                return self.start - timedelta(days=self._days)

    def _working_days(self, next_one: Callable[[date], date]) -> date:
        day = self.start
        for _ in range(self.amount):
            day = next_one(day)
        return day

    @property
    def _months(self) -> int:
        return self.amount * (12 if self.rule.unit is Unit.YEARS else 1)

    @property
    def _days(self) -> int:
        match self.rule.unit:
            case Unit.WEEKS:
                return 7 * self.amount
            case Unit.HOURS:
                return -(-self.amount // HOURS_A_DAY)
            case _:
                return self.amount

    def _say_length(self, line: str, day: date) -> None:
        if not self.amount:
            self.steps.append(_step("same-day", day=day))
            return
        basis = self.rule.legal_basis if self.rule.clock in _BY_ARTICLE else ""
        self.steps.append(_step(line, count=self.amount, unit=str(self.rule.unit), basis=basis, day=day))
        if self.rule.unit in (Unit.MONTHS, Unit.YEARS) and not self.rule.count_start_day:
            short = day.day != self.start.day
            is_last = self.start.day == monthrange(self.start.year, self.start.month)[1]
            if short:
                self.steps.append(_step("month-short", number=self.start.day, day=day))
            elif is_last and day.day != monthrange(day.year, day.month)[1]:
                self.steps.append(_step("number-kept", number=self.start.day, day=day))

    # the Algemene termijnenwet

    def _extended(self, raw: date) -> date:
        held = day = self._with_two_working_days(raw)
        while off := self.calendar.off(day):
            self.steps.append(_off("day", day, off))
            day += ONE_DAY
        if day != held:
            self.steps.append(_step("moved", day=day))
        return day

    def _with_two_working_days(self, raw: date) -> date:
        """Art. 2 Atw: a term of three days or longer holds two working days at least."""
        in_working_days = self.rule.unit is Unit.WORKING_DAYS  # two of them hold two, and one is no term of three days
        if in_working_days or (raw - self._first_day).days + 1 < _SHORTEST_OF_ART_2:
            return raw
        day, held = raw, self._working_days_in(raw)
        while held < _WORKING_DAYS_OF_ART_2:
            day += ONE_DAY
            held += not self.calendar.off(day)
        if day != raw:
            self.steps.append(_step("two-working-days", day=day, first=self._first_day, raw=raw))
        return day

    def _working_days_in(self, last: date) -> int:
        """How many working days the term holds, counted no further than art. 2 asks."""
        held, day = 0, self._first_day
        while day <= last and held < _WORKING_DAYS_OF_ART_2:
            held += not self.calendar.off(day)
            day += ONE_DAY
        return held

    def _say_why_not_moved(self, day: date) -> None:
        """Said only where it makes a difference: the day is no working day and stays all the same."""
        off = self.calendar.off(day)
        if off:
            self.steps += [_off("stays", day, off), _step(self._why)]

    @property
    def _why(self) -> str:
        rule = self.rule
        if rule.counts == "backward":
            return "not-moved-back"
        if rule.clock is not Clock.LAW:
            return f"not-moved-{_CLOCKS[rule.clock]}"
        return "not-moved-law" if within_the_act(rule.unit, self.amount) else "not-moved-long"

    # the end

    def _finished(self, raw: date, last: date) -> Reckoned:
        rule = self.rule
        self._say_last_day(last)
        return Reckoned(
            rule=rule.id,
            start=self.start,
            raw_last_day=raw,
            last_day=last,
            safe_day=self._safe(last),
            earliest_next_day=self._next(last) if rule.kind is RuleKind.EARLIEST else None,
            steps=tuple(self.steps),
            needs=(*self._hour_needed(), *_needs(rule, self.calendar, self.start, last)),
        )

    def _say_last_day(self, last: date) -> None:
        line = _LAST_LINES.get(self.rule.kind, "last-day")
        self.steps.append(_step(line, day=last))
        if self.rule.cutoff:
            line = "cutoff-writ" if self.rule.clock is Clock.LAW else "cutoff"
            self.steps.append(_step(line, hour=self.rule.cutoff.replace(":", ".")))
        if self.rule.clock in (Clock.JUDGE, Clock.RULES):
            self.steps.append(_step("court-leads"))

    def _safe(self, last: date) -> date | None:
        if self.rule.kind not in _TO_ACT or not self.calendar.off(last):
            return None
        safe = self.calendar.working_day_before(last)
        self.steps.append(_step("safe-day", day=safe))
        return safe

    def _next(self, last: date) -> date:
        self.steps += _after_the_wait(self.rule, last, self.calendar)
        return last + ONE_DAY

    def _hour_needed(self) -> tuple[SumStep, ...]:
        return (_step("hour-needed"),) if self.rule.unit is Unit.HOURS else ()


_CLOCKS = {Clock.JUDGE: "judge", Clock.RULES: "rules", Clock.POLICY: "policy", Clock.EU: "eu"}
_BY_ARTICLE = (Clock.LAW, Clock.EU)
"""The length of others is what is usual: the judgment, the letter or the rules of procedure give it."""

_TO_ACT = (RuleKind.FATAL, RuleKind.DEADLINE, RuleKind.LATEST)
_LAST_LINES = {RuleKind.EARLIEST: "waits-until", RuleKind.LATEST: "in-time-until", RuleKind.DURATION: "lasts-until"}

LINES = frozenset(
    (
        *("start", "start-counted", "first-day", "length", "same-day", "back", "month-short", "number-kept"),
        *("day-off", "day-weekend", "moved", "two-working-days", "stays-off", "stays-weekend"),
        *("not-moved-back", "not-moved-law", "not-moved-long"),
        *(f"not-moved-{clock}" for clock in _CLOCKS.values()),
        *(
            "last-day",
            *_LAST_LINES.values(),
            "cutoff",
            "cutoff-writ",
            "court-leads",
            "safe-day",
            "next-day",
            "bailiff-day",
        ),
        *("given", "unproved", "earliest-start", "start-as-said", "no-safe-day", "no-safe-wait"),
        *_ENDS.values(),
        *("rule-needs", "from-memory", "equated-unknown", "hour-needed", "past-all-years"),
    )
)
"""Every line a sum may have."""


def months_later(day: date, months: int) -> date:
    """The same number so many months later, or the last day of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
