"""What changed since a filing was last written, in sentences: which paragraph, and on what it rests."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from legalaid_desk.filings.stale import RELIEF, Cause, Shift, Stale, alarms, is_more
from legalaid_desk.walk import DossierView

from . import answers, verdicts
from .wants import intake_slot

translate = QCoreApplication.translate


def title(one: Stale, view: DossierView) -> str:
    """Which paragraph, and what became of it."""
    text = {
        Shift.REWORDED: translate("Since", "{which} reads otherwise"),
        Shift.RENUMBERED: translate("Since", "{which} has other numbers"),
        Shift.NEW: translate("Since", "{which} is new"),
        Shift.GONE: translate("Since", "{which} is gone"),
        Shift.SAME: translate("Since", "{which} reads the same, but rests on what changed"),
    }[one.shift]
    return text.format(which=_which(one, view))


def _which(one: Stale, view: DossierView) -> str:
    if one.paragraph.startswith(RELIEF):
        relief = view.law.relief.get(one.paragraph.removeprefix(RELIEF))
        name = verdicts.request_title(relief) if relief else one.paragraph
        return translate("Since", "The request “{name}”").format(name=name)
    if one.number is None:
        return translate("Since", "A paragraph")
    return translate("Since", "Paragraph {number}").format(number=one.number)


def causes(one: Stale, view: DossierView) -> tuple[str, ...]:
    """On what it rests that stands otherwise."""
    return tuple(dict.fromkeys(_cause(cause, view) for cause in one.causes))


def renumbered(stale: Iterable[Stale]) -> int:
    """How many paragraphs call exhibits by other numbers, and nothing else."""
    found = tuple(stale)
    return len(found) - len(alarms(found))


def _cause(cause: Cause, view: DossierView) -> str:
    match cause.what:
        case "fact":
            asked = answers.asked(view, cause.item, cause.subject)
            return translate("Since", "Another answer, standing or proof: {asked}").format(asked=asked)
        case "name":
            name = intake_slot(cause.item)
            text = translate("Since", "Changed in the intake: {name} ({then} → {now})")
            nothing = translate("Since", "nothing")
            return text.format(name=name, then=cause.then or nothing, now=cause.now or nothing)
        case "term":
            text = translate("Since", "A last day moved: {then} → {now}")
            nothing = translate("Since", "none known")
            return text.format(then=cause.then or nothing, now=cause.now or nothing)
        case "source":
            source = view.law.sources.get(cause.item)
            text = translate("Since", "The source is cited otherwise, or is not cited: {source}")
            return text.format(source=source.citation if source else cause.item)
        case "exhibit":
            return _exhibit(cause, view)
        case "words":
            return translate("Since", "Your own words")
        case _:
            return translate("Since", "The law texts word it otherwise")


def _exhibit(cause: Cause, view: DossierView) -> str:
    exhibit = view.dossier.exhibit(cause.item)
    if exhibit is None or not cause.now:
        return translate("Since", "An exhibit is not mentioned any more: {title}").format(
            title=exhibit.title if exhibit else cause.item
        )
    if not cause.then:
        return translate("Since", "An exhibit is mentioned now: {title}").format(title=exhibit.title)
    if is_more(cause):
        return translate("Since", "The exhibit is another file: {title}").format(title=exhibit.title)
    text = translate("Since", "Exhibit {then} is now exhibit {now}")
    return text.format(then=cause.then.partition("|")[0], now=cause.now.partition("|")[0])
