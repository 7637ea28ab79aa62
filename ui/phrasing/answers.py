"""Answers and questions in words, in the language of the screen."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import CASE, Dossier
from legalaid_desk.law import Answer, Question
from legalaid_desk.walk import DossierView
from ui.texts import amount_in_words, day_in_words, in_language

translate = QCoreApplication.translate


def question_text(question: Question) -> str:
    """The question as it is asked."""
    return in_language(question.text, question.text_en)


def headline(question: Question) -> str:
    """The question itself, without what follows it on how to write the answer."""
    text = question_text(question)
    head, mark, _ = text.partition("?")
    return head + mark


def instruction(question: Question) -> str:
    """How to write the answer; empty for most questions."""
    return question_text(question).partition("?")[2].strip()


def subject_name(dossier: Dossier, subject: str, today: date) -> str:
    """Of whom a question is asked: ``Elif, 11``; empty for the case."""
    if subject == CASE:
        return ""
    child = dossier.child(subject)
    if child is not None:
        age = child.age_on(today)
        name = child.given_name or translate("Answers", "a child without a name")
        return name if age is None or age < 0 else f"{name}, {age}"
    party = dossier.party(subject)
    return party.full_name if party else subject


def asked(view: DossierView, question: str, subject: str) -> str:
    """A question with its subject before it: ``Elif, 11: Is the child ill?``."""
    known = view.law.questions.get(question)
    text = headline(known) if known else question
    name = subject_name(view.dossier, subject, view.today)
    return f"{name}: {text}" if name else text


def answer(value: Answer | None, question: Question | None) -> str:
    """An answer in words."""
    match value:
        case None:
            return translate("Answers", "nobody knows")
        case bool():
            return translate("Answers", "yes") if value else translate("Answers", "no")
        case Decimal():
            return amount_in_words(value)
        case int():
            return str(value)
        case date():
            return day_in_words(value)
        case tuple():
            return ", ".join(_option(one, question) for one in value) or translate("Answers", "none of these")
        case str():
            return _option(value, question)


def _option(value: str, question: Question | None) -> str:
    option = question.option(value) if question else None
    return in_language(option.text, option.text_en) if option else value
