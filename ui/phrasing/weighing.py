"""The weighing in words: entries, who bears a burden, the two tracks, and a fact in one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import CASE, Side, Stage
from legalaid_desk.filings import plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.filings.weighed import printed_text
from legalaid_desk.law import Bearer, Track
from legalaid_desk.walk import DossierView, Known, Weight
from legalaid_desk.walk.weighing import Entry, Place
from ui.texts import in_language

from . import answers, findings
from .sentences import in_plain_words

translate = QCoreApplication.translate


def title(entry: Entry, view: DossierView) -> str:
    """What an entry is called, with the child it is about; an own one by its words."""
    if entry.interest is None:
        return entry.own.text if entry.own else entry.key
    return name(Weight(entry.interest.id, entry.subject), view)


def name(weight: Weight, view: DossierView) -> str:
    """What an entry of the law is called, with the child it is about."""
    interest = view.law.interests[weight.interest]
    text = in_language(interest.title, interest.title_en)
    about = answers.subject_name(view.dossier, weight.subject, view.today)
    return f"{about}: {text}" if about else text


def paragraph(entry: Entry, view: DossierView) -> str:
    """The paragraph that it prints, or what it would print once what is missing is there."""
    sentence = printed_text(entry)
    filled = fill(sentence, view, entry.subject, {})
    return in_plain_words(sentence, view.law) if filled.lacks else plain(filled.runs)


def note(entry: Entry) -> str:
    """What weakens it, or what answers it; an own one has none."""
    return in_language(entry.interest.note, entry.interest.note_en) if entry.interest else ""


def side(value: Side) -> str:
    """Whose interest it is."""
    return {
        Side.FAMILY: translate("Weighing", "the family"),
        Side.LANDLORD: translate("Weighing", "the other side"),
    }.get(value, str(value))


def place(value: Place) -> str:
    """What the lawyer did with it."""
    return {
        Place.PRINTED: translate("Weighing", "in the weighing"),
        Place.LEFT_OUT: translate("Weighing", "left out"),
        Place.UNDECIDED: translate("Weighing", "not decided"),
    }[value]


def rests(entry: Entry, view: DossierView) -> str:
    """In a few words on what it rests: exhibits, or that nothing proves it yet."""
    if entry.is_disputed:
        return translate("Weighing", "disputed")
    numbers = sorted(view.dossier.number_of(one) for one in entry.exhibits if view.dossier.exhibit(one))
    if not entry.is_proved:
        return translate("Weighing", "no proof yet")
    if not numbers:
        return translate("Weighing", "from the intake") if entry.facts else translate("Weighing", "own words")
    listed = ", ".join(map(str, numbers))
    if len(numbers) == 1:
        return translate("Weighing", "exhibit {numbers}").format(numbers=listed)
    return translate("Weighing", "exhibits {numbers}").format(numbers=listed)


def fact(known: Known, view: DossierView) -> str:
    """A fact in one line: question, answer, and on whose word."""
    about = known.subject if known.subject != CASE else ""
    name = answers.subject_name(view.dossier, about, view.today) if about else ""
    asked = findings.question(known, view)
    line = f"{asked} {findings.answer(known, view)} · {findings.basis(known, view)}"
    return line if not name or name in asked else f"{name}: {line}"


def bearer(value: Bearer) -> str:
    """Who must bring it forward."""
    return {
        Bearer.FAMILY: translate("Weighing", "for the family"),
        Bearer.OTHER: translate("Weighing", "for the other side"),
        Bearer.COURT: translate("Weighing", "the court finds out itself"),
        Bearer.UNSETTLED: translate("Weighing", "not settled"),
    }[value]


def track(value: Track, view: DossierView) -> str:
    """The name of a track in this case."""
    if value is Track.ECHR:
        return translate("Weighing", "Art. 8 ECHR")
    if value is Track.BOTH:
        return translate("Weighing", "both tracks")
    if view.dossier.case.stage is Stage.ADMINISTRATIVE:
        return translate("Weighing", "General Administrative Law Act (Awb)")
    return translate("Weighing", "Civil Code (BW)")
