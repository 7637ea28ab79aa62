"""Deadlines in words: which, on which day, how near, whose, how sure, and what moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from legalaid_desk.days import with_weekday
from legalaid_desk.dossier import Changed, Days, Deadline, DeadlineState, Dossier, Happening, Move, Moved
from legalaid_desk.law import Law, Truth, Verified, judge
from legalaid_desk.law.deadlines import Actor, DeadlineRule, RuleKind, Trigger, Unit
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import OURS, Due, is_sure
from ui import texts
from ui.texts import day_in_words, in_language, language, wait

translate = QCoreApplication.translate

TO_ACT = (RuleKind.FATAL, RuleKind.DEADLINE, RuleKind.LATEST)
"""The kinds that somebody must have met by their day."""

WEEK = 7
NAMED = 2
"""How many moved terms one line names; of the others it says how many."""


class Part(StrEnum):
    """How near a deadline is, or what became of it, in the order in which they are looked at."""

    OVERDUE = "overdue"
    TODAY = "today"
    MAY_ACT = "may-act"
    WEEK = "week"
    LATER = "later"
    NO_DAY = "no-day"
    PASSED = "passed"
    DONE = "done"
    SET_ASIDE = "set-aside"


def rule_name(rule: DeadlineRule) -> str:
    """The name of a term."""
    return in_language(rule.name, rule.name_en)


def trigger_name(trigger: Trigger) -> str:
    """The name of a kind of event."""
    return in_language(trigger.name, trigger.name_en)


def day_name(what: str) -> str:
    """The name of a day of the case: ``roll``, ``hearing`` or ``eviction``."""
    return {
        "roll": translate("Deadlines", "Roll date"),
        "hearing": translate("Deadlines", "Hearing"),
        "eviction": translate("Deadlines", "Eviction"),
    }[what]


def weekday_and_day(day: date) -> str:
    """'donderdag 3 december 2026'."""
    return with_weekday(day, language())


def brief_day(day: date, today: date) -> str:
    """'do 3 december', with the year where it is another than this one."""
    short = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
    written = day_in_words(day)
    return f"{short} {written.removesuffix(f' {day.year}') if day.year == today.year else written}"


def short_day(day: date, today: date) -> str:
    """'3 dec', with the year where it is another than this one."""
    written = texts.short_day(day)
    return written.removesuffix(f" {day.year}") if day.year == today.year else written


# how near


def pressing(days: Days, today: date) -> date | None:
    """The day to look at: the safe day until it has passed, then the last one; or when the other side may act."""
    return days.pressing(today)


def is_only_safe(days: Days) -> bool:
    """Whether there is a safe day and no last one: the start is not proved."""
    return days.safe is not None and days.last is None and days.next is None


def only_safe() -> str:
    """The same in words."""
    return translate("Deadlines", "safe day, start not proved")


def part_of(deadline: Deadline, rule: DeadlineRule | None, today: date) -> Part:
    """How near a deadline is. What another had to do is passed and not overdue; what he may do since is a danger."""
    if deadline.state is DeadlineState.DONE:
        return Part.DONE
    if deadline.state is DeadlineState.SET_ASIDE:
        return Part.SET_ASIDE
    return part_on(pressing(deadline.days, today), rule, today)


def part_on(day: date | None, rule: DeadlineRule | None, today: date) -> Part:
    """The same of one that still runs, by the day to look at."""
    if day is None:
        return Part.NO_DAY
    if day < today:
        return _passed(rule)
    if day == today:
        return Part.MAY_ACT if rule is not None and _lets_others_act(rule) else Part.TODAY
    return Part.WEEK if (day - today).days <= WEEK else Part.LATER


def _passed(rule: DeadlineRule | None) -> Part:
    if rule is None or (rule.actor in OURS and rule.kind in TO_ACT):
        return Part.OVERDUE
    return Part.MAY_ACT if _lets_others_act(rule) else Part.PASSED


def _lets_others_act(rule: DeadlineRule) -> bool:
    """Whether it is a wait after which the other side may act: the bailiff may evict."""
    return rule.kind is RuleKind.EARLIEST and rule.actor not in OURS


def part_name(part: Part) -> str:
    """The heading of a part of the list."""
    return {
        Part.OVERDUE: translate("Deadlines", "Overdue"),
        Part.TODAY: translate("Deadlines", "Today"),
        Part.WEEK: translate("Deadlines", "Within a week"),
        Part.LATER: translate("Deadlines", "Later"),
        Part.NO_DAY: translate("Deadlines", "Without a day"),
        Part.MAY_ACT: translate("Deadlines", "Others may act now"),
        Part.PASSED: translate("Deadlines", "Passed"),
        Part.DONE: translate("Deadlines", "Met"),
        Part.SET_ASIDE: translate("Deadlines", "Set aside"),
    }[part]


def nearness(part: Part, day: date | None, today: date) -> str:
    """The state in words: 'verstreken, 2 dagen geleden', 'nog 8 dagen'."""
    match part:
        case Part.OVERDUE if day is not None:
            return translate("Deadlines", "overdue, {wait}").format(wait=wait(day, today))
        case Part.PASSED if day is not None:
            return translate("Deadlines", "passed, {wait}").format(wait=wait(day, today))
        case Part.MAY_ACT if day is not None:
            return translate("Deadlines", "wait over: {wait}").format(wait=wait(day, today))
        case Part.NO_DAY:
            return translate("Deadlines", "no day yet")
        case Part.DONE:
            return translate("Deadlines", "met")
        case Part.SET_ASIDE:
            return translate("Deadlines", "set aside")
        case _ if day is not None:
            return wait(day, today)
        case _:
            return ""


# whose, what kind, how sure


def whose(actor: Actor) -> str:
    """Who must act within it."""
    return {
        Actor.CLIENT: translate("Deadlines", "ours"),
        Actor.OFFICE: translate("Deadlines", "of the office"),
        Actor.OTHER_SIDE: translate("Deadlines", "of the other side"),
        Actor.AUTHORITY: translate("Deadlines", "of the authority"),
        Actor.JUDGE: translate("Deadlines", "of the court"),
    }[actor]


def kind(value: RuleKind) -> str:
    """What the day is."""
    return {
        RuleKind.FATAL: translate("Deadlines", "fatal: too late is lost"),
        RuleKind.DEADLINE: translate("Deadlines", "a day to keep"),
        RuleKind.EARLIEST: translate("Deadlines", "not before this day"),
        RuleKind.LATEST: translate("Deadlines", "counted back from a day"),
        RuleKind.DURATION: translate("Deadlines", "how long it lasts"),
        RuleKind.MONITOR: translate("Deadlines", "to watch"),
    }[value]


def state(value: DeadlineState) -> str:
    """What the office does with it."""
    return {
        DeadlineState.PROPOSED: translate("Deadlines", "proposed"),
        DeadlineState.OPEN: translate("Deadlines", "taken up"),
        DeadlineState.DONE: translate("Deadlines", "met"),
        DeadlineState.SET_ASIDE: translate("Deadlines", "set aside"),
    }[value]


def sureness(rule: DeadlineRule, dossier: Dossier) -> str:
    """How sure a rule is, in a word or two."""
    if rule.verified is Verified.MEMORY:
        if is_sure(rule, dossier):
            return translate("Deadlines", "source read by a lawyer")
        return translate("Deadlines", "from memory: check it")
    if rule.verified is Verified.SECONDARY:
        return translate("Deadlines", "known from a second source")
    return translate("Deadlines", "text was read")


def sureness_told(rule: DeadlineRule, dossier: Dossier) -> str:
    """How sure a rule is, and what to do about it, in a sentence."""
    if not is_sure(rule, dossier):
        return translate(
            "Deadlines",
            "Check this rule before you rely on it: nobody has read its text yet. Read the source below and tick it.",
        )
    lines = [f"{sureness(rule, dossier)[:1].upper()}{sureness(rule, dossier)[1:]}."]
    if rule.text_as_of:
        lines.append(translate("Deadlines", "Text as of {day}.").format(day=day_in_words(rule.text_as_of)))
    if rule.checked:
        lines.append(translate("Deadlines", "Checked on {day}.").format(day=day_in_words(rule.checked)))
    return " ".join(lines)


def applies(due: Due) -> str:
    """Whether a term applies here, where that is not plain; else empty."""
    return {
        Truth.YES: "",
        Truth.UNKNOWN: translate("Deadlines", "not known whether it applies"),
        Truth.NO: translate("Deadlines", "does not apply any more"),
    }[due.applies]


def needs_day(rule: DeadlineRule) -> bool:
    """Whether its length is nowhere in the law: a letter or judgment names the day."""
    return rule.unit is Unit.NONE


def length(amount: int, unit: str, law: Law) -> str:
    """'4 weken'; the words are those of the law texts."""
    line = law.sums.get(f"{'one' if amount == 1 else 'many'}-{unit}".replace("_", "-"))
    return in_language(line.text, line.text_en).format(count=amount) if line else str(amount)


def units() -> tuple[tuple[str, str], ...]:
    """In what a length is given."""
    return (
        (str(Unit.DAYS), translate("Deadlines", "days")),
        (str(Unit.WORKING_DAYS), translate("Deadlines", "working days")),
        (str(Unit.WEEKS), translate("Deadlines", "weeks")),
        (str(Unit.MONTHS), translate("Deadlines", "months")),
        (str(Unit.YEARS), translate("Deadlines", "years")),
        (str(Unit.HOURS), translate("Deadlines", "hours")),
    )


# the day


def day_lines(due: Due, today: date) -> Iterator[str]:
    """The days of one deadline, a line each, below the large one."""
    days, rule = due.deadline.days, due.rule
    if days.next is not None:
        if due.reckoned.last_day is not None:
            yield translate("Deadlines", "The waiting time runs to the end of {day}.").format(day=_full(days.last))
    elif days.last is not None and days.safe is not None:
        yield translate("Deadlines", "Last day: {day} ({wait}).").format(
            day=_full(days.last), wait=wait(days.last, today)
        )
        yield translate("Deadlines", "Act on {day} at the latest: the last working day before it.").format(
            day=_full(days.safe)
        )
    if rule.cutoff and (days.last or days.safe):
        yield translate("Deadlines", "By {hour} hours on that day.").format(hour=rule.cutoff.replace(":", "."))


def day_heading(due: Due) -> str:
    """What the large day is."""
    days = due.deadline.days
    if days.next is not None:
        return translate("Deadlines", "The other side can act from")
    if days.last is None and days.safe is not None:
        return translate("Deadlines", "Safe day (the start is not proved)")
    if days.safe is not None:
        return translate("Deadlines", "Safe day")
    if due.deadline.given is not None:
        return translate("Deadlines", "Last day, as it was named")
    return translate("Deadlines", "Last day")


def no_day(due: Due) -> str:
    """Why there is no day."""
    if not due.is_proved:
        return translate("Deadlines", "No last day: the start is not proved.")
    if needs_day(due.rule):
        return translate(
            "Deadlines", "No day: the law gives no length. Type the day that the letter or the court names."
        )
    return translate("Deadlines", "No day can be computed.")


def _full(day: date | None) -> str:
    return weekday_and_day(day) if day else ""


# what happened


def happening_line(happening: Happening, trigger: Trigger, today: date) -> str:
    """'Vonnis: do 3 december', or that the day is not known."""
    name = happening.what.strip() or trigger_name(trigger)
    if happening.on is None:
        return translate("Deadlines", "{what}: day not known").format(what=name)
    return f"{name}: {brief_day(happening.on, today)}"


def group(value: str) -> str:
    """A group of kinds of events."""
    return {
        "judgment": translate("Deadlines", "Judgment and appeal"),
        "service": translate("Deadlines", "Service and letters"),
        "decision": translate("Deadlines", "Decision of an authority"),
        "hearing": translate("Deadlines", "Hearing and roll"),
        "enforcement": translate("Deadlines", "Enforcement"),
        "debt": translate("Deadlines", "Debts and help"),
        "home": translate("Deadlines", "Living in the home"),
        "office": translate("Deadlines", "The office"),
    }.get(value, value)


# what moved


def days_in_brief(days: Days, today: date) -> str:
    """The day a deadline lay on."""
    day = days.day
    return brief_day(day, today) if day else translate("Deadlines", "no day")


def move(value: Move, today: date) -> str:
    """From when to when, and why."""
    text = translate("Deadlines", "{before} → {after}: {why}")
    before, after = days_in_brief(value.before, today), days_in_brief(value.after, today)
    return text.format(before=before, after=after, why=moved_why(value.why))


def moved_why(why: Moved) -> str:
    """Why a deadline moved."""
    return {
        Moved.EVENT: translate("Deadlines", "the day of the event changed"),
        Moved.PROOF: translate("Deadlines", "what is proved of its start changed"),
        Moved.LENGTH: translate("Deadlines", "another length was given"),
        Moved.GIVEN: translate("Deadlines", "the day that was named changed"),
        Moved.LAW: translate("Deadlines", "the law texts or the calendar changed"),
    }[why]


def moved_by(changed: Changed, rules: Mapping[str, DeadlineRule], today: date) -> str:
    """Which open terms an act moved, from when to when; empty when none."""
    moved = [
        (one, old)
        for one in changed.after.deadlines
        if one.is_open and (old := changed.before.deadline(one.id)) is not None and old.days != one.days
    ]
    named = [_moved(one, old, rules, today) for one, old in moved[:NAMED]]
    rest = len(moved) - len(named)
    if rest > 0:
        named.append(translate("Deadlines", "{count} more terms moved").format(count=rest))
    return " · ".join(named)


def _moved(one: Deadline, old: Deadline, rules: Mapping[str, DeadlineRule], today: date) -> str:
    name = rule_name(rules[one.rule]) if one.rule in rules else one.rule
    before, after = days_in_brief(old.days, today), days_in_brief(one.days, today)
    return translate("Deadlines", "term moved: {name}, {before} → {after}").format(
        name=name, before=before, after=after
    )


# the road and the strip


def on_the_road(view: DossierView) -> str:
    """How it stands with the deadlines, in a word or two; the view is one of the law in use."""
    rules, today = view.law.deadlines, view.today
    parts = [part_of(one, rules.get(one.rule), today) for one in view.dossier.deadlines if one.is_open]
    for part, one_text, many in (
        (Part.OVERDUE, translate("Deadlines", "1 overdue"), translate("Deadlines", "{count} overdue")),
        (Part.TODAY, translate("Deadlines", "1 today"), translate("Deadlines", "{count} today")),
        (Part.WEEK, translate("Deadlines", "1 this week"), translate("Deadlines", "{count} this week")),
    ):
        count = parts.count(part)
        if count:
            return one_text if count == 1 else many.format(count=count)
    running = sum(part is not Part.PASSED for part in parts)
    if not running:
        return translate("Deadlines", "none runs")
    return (
        translate("Deadlines", "1 runs")
        if running == 1
        else translate("Deadlines", "{count} run").format(count=running)
    )


def of_other_law(unknown: tuple[Deadline, ...], today: date) -> str:
    """What was taken up by law texts that are in use no more, each with its day; empty where there is none."""
    if not unknown:
        return ""
    named = (
        f"{one.rule} ({brief_day(one.days.day, today)})" if one.days.day else one.rule
        for one in sorted(unknown, key=lambda one: one.days.day or date.max)
    )
    text = translate("Deadlines", "The law texts in use do not know: {terms}. Count the days again yourself.")
    return text.format(terms=", ".join(named))


def nearest_of_ours(view: DossierView) -> tuple[date, str] | None:
    """The nearest open deadline that we must meet, with its wait; one that is overdue goes before all others.

    One of which nobody knows whether it applies is not passed over, but told as such.
    """
    rules, today = view.law.deadlines, view.today
    found = [
        (day, one)
        for one in view.dossier.deadlines
        if one.is_open
        and (rule := rules.get(one.rule)) is not None
        and rule.actor in OURS
        and rule.kind in TO_ACT
        and (day := pressing(one.days, today)) is not None
    ]
    if not found:
        return None
    day, one = min(found, key=lambda pair: (pair[0], pair[1].id))
    rule = rules[one.rule]
    shown = nearness(part_of(one, rule, today), day, today)
    told = f"{rule_name(rule)}: {brief_day(day, today)} ({shown})"
    is_doubtful = judge(rule.when, view).truth is Truth.UNKNOWN
    return day, translate("Deadlines", "{term}, if it applies").format(term=told) if is_doubtful else told
