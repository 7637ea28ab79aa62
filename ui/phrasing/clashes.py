"""What cannot both be true, in sentences, and the page where it is mended."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from legalaid_desk.walk import Clash, ClashKind, DossierView
from ui.texts import cents_in_words, day_in_words, in_language

from . import answers
from .told import Told

translate = QCoreApplication.translate


def tell(clash: Clash, view: DossierView) -> Told:
    """One contradiction as a sentence. It is told and kept: nothing stops who saves."""
    if clash.facts:
        question, subject = clash.facts[0]
        return Told(_text(clash, view), "facts", f"{question}|{subject}")
    return Told(_text(clash, view), "intake", f"{_PLACES.get(clash.kind, _place(clash))}|{clash.subject}")


def idle() -> str:
    """What is said of an answer that makes no sense while another stands as it does."""
    return translate("Clashes", "This answer is kept, but does not count now: another answer makes the question idle.")


def _place(clash: Clash) -> str:
    return clash.item.replace("_", "-") if clash.kind is ClashKind.DAYS_REVERSED else "child-age"


_PLACES: Mapping[ClashKind, str] = {
    ClashKind.RENTED_AHEAD: "tenancy-since",
    ClashKind.RENTED_BEFORE_BIRTH: "tenancy-since",
    ClashKind.ARREARS_ABOVE_CLAIM: "arrears",
    ClashKind.JUDGMENT_AHEAD: "ground",
    ClashKind.HEARD_BEFORE_BIRTH: "own-words",
    ClashKind.HEARD_AGE_DIFFERS: "own-words",
}


def _text(clash: Clash, view: DossierView) -> str:
    if clash.kind in _TEXTS:
        return _TEXTS[clash.kind](clash, view)
    return _of_child(clash, view)


def _answers(clash: Clash, view: DossierView) -> str:
    declared = view.law.contradictions[clash.item]
    text = in_language(declared.text, declared.text_en)
    name = answers.subject_name(view.dossier, clash.subject, view.today)
    told = f"{name}: {text}" if name else text
    proof = translate("Clashes", "There is proof of both.")
    return f"{told} {proof}" if clash.is_proved else told


def _of_child(clash: Clash, view: DossierView) -> str:
    child, other = view.dossier.child(clash.subject), view.dossier.child(clash.detail)
    hearing = view.dossier.case.hearing_on
    text = {
        ClashKind.BORN_AHEAD: translate("Clashes", "{child} is born on {born}, and that day is still to come."),
        ClashKind.BORN_AFTER_HEARING: translate(
            "Clashes", "{child} is born on {born}, after the hearing of {hearing}."
        ),
        ClashKind.AGE_DIFFERS: translate(
            "Clashes", "{child} is {stated} by what was said and {age} by the date of birth."
        ),
        ClashKind.HEARD_BEFORE_BIRTH: translate("Clashes", "{child} was heard on a day before it was born."),
        ClashKind.HEARD_AGE_DIFFERS: translate(
            "Clashes", "{child} was heard at an age that the date of birth contradicts."
        ),
        ClashKind.CHILD_TWICE: translate("Clashes", "{child} and {other} bear one name and date of birth."),
    }[clash.kind]
    return text.format(
        child=child.given_name if child else clash.subject,
        other=other.given_name if other else clash.detail,
        born=day_in_words(child.birth_date) if child and child.birth_date else "",
        stated=child.age_stated if child else "",
        age=child.age_on(view.today) if child else "",
        hearing=day_in_words(hearing) if hearing else "",
    )


def _rented(clash: Clash, view: DossierView) -> str:
    since = view.dossier.home.rented_since
    ahead = translate("Clashes", "The tenancy began on {since}, and that day is still to come.")
    born = translate("Clashes", "The tenancy began on {since}, before any of the tenants was born.")
    text = ahead if clash.kind is ClashKind.RENTED_AHEAD else born
    return text.format(since=day_in_words(since) if since else "")


def _arrears(_: Clash, view: DossierView) -> str:
    arrears = view.dossier.arrears
    text = translate("Clashes", "The ledger shows {counted} of arrears, more than the {claimed} that is claimed.")
    return text.format(
        counted=cents_in_words(arrears.counted_cents or 0), claimed=cents_in_words(arrears.claimed_cents or 0)
    )


def _days(clash: Clash, view: DossierView) -> str:
    first, then = (getattr(view.dossier.case, one) for one in (clash.item, clash.detail))
    return translate("Clashes", "{first} on {day} comes after {then} on {other}.").format(
        first=_day_name(clash.item).capitalize(),
        day=day_in_words(first),
        then=_day_name(clash.detail),
        other=day_in_words(then),
    )


def _day_name(part: str) -> str:
    return {
        "summons_on": translate("Clashes", "the summons"),
        "roll_on": translate("Clashes", "the roll date"),
        "hearing_on": translate("Clashes", "the hearing"),
        "judgment_on": translate("Clashes", "the judgment"),
        "eviction_on": translate("Clashes", "the eviction"),
    }[part]


def _judgment(_: Clash, view: DossierView) -> str:
    day = view.dossier.case.judgment_on
    text = translate("Clashes", "The judgment is of {day}, and that day is still to come.")
    return text.format(day=day_in_words(day) if day else "")


def _subject_gone(clash: Clash, view: DossierView) -> str:
    text = translate("Clashes", "This answer is about somebody of whom it is not asked, and prints nowhere: {question}")
    return text.format(question=answers.asked(view, clash.item, clash.subject))


_TEXTS: Mapping[ClashKind, Callable[[Clash, DossierView], str]] = {
    ClashKind.ANSWERS: _answers,
    ClashKind.RENTED_AHEAD: _rented,
    ClashKind.RENTED_BEFORE_BIRTH: _rented,
    ClashKind.ARREARS_ABOVE_CLAIM: _arrears,
    ClashKind.DAYS_REVERSED: _days,
    ClashKind.JUDGMENT_AHEAD: _judgment,
    ClashKind.SUBJECT_GONE: _subject_gone,
}
"""What is not here is about a child."""
