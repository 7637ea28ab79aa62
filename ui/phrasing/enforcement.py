"""Enforcement in words: the points of the line, how long is left, and how each remedy stands."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from legalaid_desk.law import Truth
from legalaid_desk.law.remedies import Remedy, Suspends
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.enforcement import Line, Needed, Place, Point, Rung, RungState, eviction_day, has_judgment
from ui.models.rows import Mark
from ui.texts import in_language, wait

from .deadlines import brief_day

translate = QCoreApplication.translate

MARKS = {
    RungState.NOW: Mark.OPEN,
    RungState.HANDED_IN: Mark.DONE,
    RungState.NEEDS: Mark.NEEDS,
    RungState.PASSED: Mark.CLOSED,
    RungState.NOT_HERE: Mark.LEFT_OUT,
}
TONES = {RungState.NOW: "good", RungState.HANDED_IN: "good", RungState.NEEDS: "warn", RungState.PASSED: "bad"}


def name(remedy: Remedy) -> str:
    """The name of a remedy."""
    return in_language(remedy.name, remedy.name_en)


def state(value: RungState) -> str:
    """How a remedy stands, in a few words."""
    return {
        RungState.NOW: translate("Enforcement", "can be used now"),
        RungState.HANDED_IN: translate("Enforcement", "handed in"),
        RungState.NEEDS: translate("Enforcement", "needs an answer"),
        RungState.PASSED: translate("Enforcement", "not any more"),
        RungState.NOT_HERE: translate("Enforcement", "not in this case"),
    }[value]


def state_of(rung: Rung, today: date) -> str:
    """The same with the day that belongs to it."""
    if rung.state is RungState.HANDED_IN and rung.handed_in:
        text = translate("Enforcement", "handed in on {day}")
        return text.format(day=brief_day(rung.handed_in, today))
    if rung.state is RungState.PASSED and rung.over and rung.day:
        return translate("Enforcement", "not any more since {day}").format(
            day=brief_day(rung.day + timedelta(days=1), today)
        )
    return state(rung.state)


def until(rung: Rung, today: date) -> str:
    """Until when it can be used; empty where nothing is known or it does not matter any more."""
    if rung.state not in (RungState.NOW, RungState.NEEDS):
        return ""
    if rung.day is None and rung.enter:
        return translate("Enforcement", "until when is not known")
    if rung.day is None:
        return _before(rung, today)
    if rung.day < today:
        return translate("Enforcement", "a term ended on {day}").format(day=brief_day(rung.day, today))
    return translate("Enforcement", "until {day} ({wait})").format(
        day=brief_day(rung.day, today), wait=wait(rung.day, today)
    )


def _before(rung: Rung, today: date) -> str:
    if rung.before is None or rung.before < today:
        return ""
    return translate("Enforcement", "before {day} ({wait})").format(
        day=brief_day(rung.before, today), wait=wait(rung.before, today)
    )


def in_a_line(rung: Rung, today: date) -> str:
    """State and day, as a row shows them."""
    return " · ".join(part for part in (state_of(rung, today), until(rung, today)) if part)


def stops(rung: Rung) -> str:
    """Whether it stops the bailiff, in a sentence."""
    if rung.remedy.suspends is Suspends.COURT:
        return translate("Enforcement", "Asks a court, and the court decides: until then it stops nothing.")
    if rung.remedy.suspends is Suspends.ASKS:
        return translate("Enforcement", "Only asks: whoever is asked may refuse.")
    if rung.remedy.suspends is Suspends.NO:
        return translate("Enforcement", "Does not stop the eviction.")
    return {
        Truth.YES: translate("Enforcement", "Stops the bailiff by law, as long as it is pending."),
        Truth.NO: translate("Enforcement", "Does not stop the bailiff here: the judgment is enforceable all the same."),
        Truth.UNKNOWN: translate(
            "Enforcement",
            "Stops the bailiff only if the judgment is not provisionally enforceable: not known yet.",
        ),
    }[rung.stops]


def stops_in_brief(rung: Rung) -> str:
    """The same in two or three words."""
    if rung.remedy.suspends is Suspends.BY_LAW:
        return {
            Truth.YES: translate("Enforcement", "stops by law"),
            Truth.NO: translate("Enforcement", "does not stop"),
            Truth.UNKNOWN: translate("Enforcement", "may stop by law"),
        }[rung.stops]
    return {
        Suspends.COURT: translate("Enforcement", "a court decides"),
        Suspends.ASKS: translate("Enforcement", "only asks"),
    }.get(rung.remedy.suspends, translate("Enforcement", "does not stop"))


def need(needed: Needed) -> str:
    """What is wanted, and whether it is there, not proved, or missing."""
    text = in_language(needed.need.text, needed.need.text_en)
    if needed.is_there:
        return text
    if needed.unproved:
        return translate("Enforcement", "{need}: answered, and no exhibit shows it").format(need=text)
    if needed.truth is Truth.NO:
        return translate("Enforcement", "{need}: the answer is against it").format(need=text)
    return translate("Enforcement", "{need}: not known yet").format(need=text)


def need_mark(needed: Needed) -> Mark:
    """The shape before it."""
    if needed.is_there:
        return Mark.DONE
    return Mark.NEEDS if needed.unproved else Mark.CLOSED if needed.truth is Truth.NO else Mark.ASKED


# the line


def place(value: Place) -> str:
    """The name of a point of the line."""
    return {
        Place.JUDGMENT: translate("Enforcement", "Judgment"),
        Place.SERVICE: translate("Enforcement", "Service of the judgment"),
        Place.ORDER: translate("Enforcement", "Order to leave"),
        Place.MAY_ACT: translate("Enforcement", "Bailiff may act from"),
        Place.EVICTION: translate("Enforcement", "Announced eviction"),
    }[value]


def point_mark(point: Point) -> Mark:
    """The shape of a point: proved, said, or not known."""
    if point.day is None:
        return Mark.ASKED
    return Mark.DONE if point.is_proved else Mark.NEEDS


def point_day(point: Point, of: Line, today: date) -> str:
    """The day of a point, with its hour where that is known."""
    if point.day is None:
        return translate("Enforcement", "not known")
    shown = brief_day(point.day, today)
    if point.place is Place.EVICTION and of.at is not None:
        return translate("Enforcement", "{day}, {hour}").format(day=shown, hour=of.at.strftime("%H.%M"))
    return shown


def point_proof(point: Point, today: date) -> str:
    """Whether its day is proved."""
    if point.day is None or (point.place is Place.MAY_ACT and point.is_proved):
        return ""
    if point.place is Place.MAY_ACT and point.as_said and point.as_said != point.day:
        text = translate("Enforcement", "start not proved; {day} if it is right")
        return text.format(day=brief_day(point.as_said, today))
    if point.place is Place.MAY_ACT:
        return translate("Enforcement", "its start is not proved")
    return translate("Enforcement", "proved") if point.is_proved else translate("Enforcement", "not proved")


def told(of: Line, today: date) -> str:
    """The line as sentences, for a screen reader."""
    parts = []
    for point in of.points:
        words = (place(point.place), point_day(point, of, today), point_proof(point, today))
        parts.append(", ".join(word for word in words if word))
    return "; ".join(parts)


def left(of: Line) -> str:
    """How long it is until the eviction: in days, or in days and hours where the hour is known."""
    if of.eviction is None or of.left is None:
        return translate("Enforcement", "No day of eviction is known.")
    if of.left < timedelta(0):
        return translate("Enforcement", "The announced time has passed.")
    days, hours = of.left.days, of.left.seconds // 3600
    if of.at is None:
        return _days_left(days)
    if days == 0:
        minutes = of.left.seconds // 60 % 60
        return translate("Enforcement", "Still {hours} h {minutes} min until the eviction.").format(
            hours=hours, minutes=minutes
        )
    if days == 1:
        return translate("Enforcement", "Still 1 day and {hours} hours until the eviction.").format(hours=hours)
    return translate("Enforcement", "Still {days} days and {hours} hours until the eviction.").format(
        days=days, hours=hours
    )


def _days_left(days: int) -> str:
    if days == 0:
        return translate("Enforcement", "The eviction is today; the hour is not known.")
    if days == 1:
        return translate("Enforcement", "The eviction is tomorrow; the hour is not known.")
    return translate("Enforcement", "Still {days} days until the eviction; the hour is not known.").format(days=days)


def too_early(of: Line, today: date) -> str:
    """What is odd about the announced day; empty where nothing is."""
    first = of.as_said or of.earliest
    if not of.is_too_early or of.eviction is None or first is None:
        return ""
    text = translate(
        "Enforcement",
        "The announced day, {day}, lies before the first day on which the bailiff may act, {first}: "
        "tell him so on paper.",
    )
    sure = "" if of.earliest_is_proved else " " + translate("Enforcement", "Check the start: it is not proved.")
    return text.format(day=brief_day(of.eviction, today), first=brief_day(first, today)) + sure


def on_the_road(view: DossierView) -> str:
    """How it stands, in a word or two; the view is one of the law in use."""
    eviction = eviction_day(view)
    if eviction is not None:
        return translate("Enforcement", "eviction: {wait}").format(wait=wait(eviction, view.today))
    if not has_judgment(view):
        return translate("Enforcement", "no judgment yet")
    return translate("Enforcement", "no day announced")
