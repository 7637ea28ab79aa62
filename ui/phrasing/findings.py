"""What was found out, point by point, in words: how far it is, what is known and on whose word, whom to ask."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.desk.letters import Letter, Unasked
from legalaid_desk.dossier import CASE, Exhibit, OwnWords
from legalaid_desk.law import Addressee, AnswerKind, Inquiry, Point
from legalaid_desk.walk import DossierView, Finding, Found, Known
from ui.texts import day_in_words, in_language

from . import answers, names, verdicts, wants

translate = QCoreApplication.translate


def found(finding: Finding) -> str:
    """How far a point is found out, and whether there is proof."""
    match finding.state:
        case Found.OPEN:
            return translate("Findings", "nothing known yet")
        case Found.PARTLY:
            return translate("Findings", "known in part")
        case Found.NOT_ASKED_HERE:
            return _not_asked(finding)
        case Found.ANSWERED:
            return _answered(finding)


def _not_asked(finding: Finding) -> str:
    """A point about children stands once, about nobody, where none was entered yet."""
    if not finding.subject:
        return translate("Findings", "no child entered yet")
    return translate("Findings", "not asked as things stand")


def _answered(finding: Finding) -> str:
    if finding.is_proved:
        return translate("Findings", "answered, with proof")
    if any(fact.standing is not None for fact in finding.facts):
        return translate("Findings", "answered, not all proved")
    return translate("Findings", "answered in the intake")


def addressee(to: Addressee) -> str:
    """Whom to ask."""
    return {
        Addressee.CLIENT: translate("Findings", "the client"),
        Addressee.LANDLORD: translate("Findings", "the other side"),
        Addressee.MUNICIPALITY: translate("Findings", "the municipality"),
        Addressee.SCHOOL: translate("Findings", "the school"),
        Addressee.CARE: translate("Findings", "the care provider"),
        Addressee.YOUTH_CARE: translate("Findings", "youth care"),
        Addressee.COURT: translate("Findings", "the court"),
    }[to]


def letter_title(letter: Letter, view: DossierView) -> str:
    """``Letter to the school about Elif``."""
    whom, child = addressee(letter.to), view.dossier.child(letter.child)
    if child is None:
        return translate("Findings", "Letter to {whom}").format(whom=whom)
    name = child.given_name or answers.subject_name(view.dossier, child.id, view.today)
    return translate("Findings", "Letter to {whom} about {child}").format(whom=whom, child=name)


def asks(count: int) -> str:
    """How much a letter asks."""
    return translate("Findings", "1 question") if count == 1 else translate("Findings", "{n} questions").format(n=count)


def title(point: Point) -> str:
    """The name of a point."""
    return in_language(point.title, point.title_en)


def titled(finding: Finding, view: DossierView) -> str:
    """The name of a point, with the child it is about."""
    name = "" if finding.subject in ("", CASE) else answers.subject_name(view.dossier, finding.subject, view.today)
    return f"{name}: {title(finding.point)}" if name else title(finding.point)


def inquiry_text(inquiry: Inquiry) -> str:
    """What an inquiry asks, in the language of the screen; its own sentence is Dutch."""
    return in_language("", inquiry.text_en)


def question(known: Known, view: DossierView) -> str:
    """The question behind something known."""
    asked = view.law.questions.get(known.question)
    return answers.headline(asked) if asked else known.question


def answer(known: Known, view: DossierView) -> str:
    """What is known, in words."""
    return answers.answer(known.value, view.law.questions.get(known.question))


def shortly(known: Known, view: DossierView) -> str:
    """What is known, in a few words: what somebody said or wrote, else an answer before its question."""
    asked = view.law.questions.get(known.question)
    if known.value is not None and asked is not None and asked.kind is AnswerKind.TEXT:
        return answer(known, view)
    return f"{answer(known, view).capitalize()}: {question(known, view)}"


def basis(known: Known, view: DossierView) -> str:
    """On whose word, by which exhibit, and when: ``client says · exhibit 3 · 12 November 2026, mr. A. de Wit``."""
    parts = [names.standing(known.standing) if known.standing else translate("Findings", "from the intake")]
    parts += (_exhibit(exhibit, view) for one in known.exhibits if (exhibit := view.dossier.exhibit(one)))
    fact = view.fact(known.question, known.subject) if known.standing else None
    if fact is not None and fact.answered_at is not None:
        day = day_in_words(fact.answered_at.date())
        parts.append(f"{day}, {fact.answered_by}" if fact.answered_by else day)
    return " · ".join(parts)


def _exhibit(exhibit: Exhibit, view: DossierView) -> str:
    """``exhibit 3 (19 November 2026)``."""
    number = verdicts.exhibits([str(view.dossier.number_of(exhibit.id))])
    return f"{number} ({day_in_words(exhibit.dated)})" if exhibit.dated else number


def how_heard(words: OwnWords) -> str:
    """How, by whom, when and at which age a child said something; what is not written down is said to be so."""
    parts = (
        words.how or translate("Findings", "how is not written down"),
        translate("Findings", "heard by {whom}").format(whom=words.heard_by)
        if words.heard_by
        else translate("Findings", "by whom is not written down"),
        day_in_words(words.on) if words.on else translate("Findings", "the day is not written down"),
        translate("Findings", "{age} years old then").format(age=words.age)
        if words.age is not None
        else translate("Findings", "the age is not written down"),
    )
    return " · ".join(parts)


def is_whole(words: OwnWords) -> bool:
    """Whether all of it is written down."""
    return bool(words.how and words.heard_by and words.on and words.age is not None)


def unasked(one: Unasked, view: DossierView) -> str:
    """Why an inquiry is not in the letter."""
    lacking = "; ".join(wants.lack(lack, view) for lack in one.lacks)
    return translate("Findings", "One question is not in it: {lacks}").format(lacks=lacking)


def where_to_mend(one: Unasked) -> tuple[str, str]:
    """The page, and the place on it, where what a question lacks is filled in."""
    what, _, of = one.lacks[0].partition(":")
    return ("walk", f"{of}|{one.subject}") if what == "answer" else ("intake", of)
