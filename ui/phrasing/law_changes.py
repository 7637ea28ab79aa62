"""What another edition of the law changes, in words: what it is about, before and after, and where it is seen."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import Dossier
from legalaid_desk.law import Condition, Law, Verified
from legalaid_desk.law.grammar import ConditionError, parse_condition
from legalaid_desk.law.sentences import SentenceError, parse_sentence
from legalaid_desk.walk import State
from legalaid_desk.walk.changes import ChangeKind, LawChange
from ui.models.argument_rows import REQUEST
from ui.models.walk_rows import key_of

from . import answers, conditions, names, verdicts
from .sentences import in_plain_words

translate = QCoreApplication.translate

_TERMS = re.compile(r"(?P<words>.*) \[(?P<terms>[^\[\]]+)\]$")


@dataclass(frozen=True, slots=True)
class Told:
    """One change in words. ``page`` is empty where there is nothing to go to yet."""

    what: str
    name: str
    before: str
    after: str
    page: str = ""
    item: str = ""


def tell(change: LawChange, dossier: Dossier, old: Law, new: Law) -> Told:
    """One change as a lawyer reads it."""
    page, item = _place(change, dossier)
    return Told(
        what=what(change.kind),
        name=_name(change, old, new),
        before=_side(change, change.before, old),
        after=_side(change, change.after, new),
        page=page,
        item=item,
    )


def what(kind: ChangeKind) -> str:
    """What a change is about."""
    return {
        ChangeKind.ARGUMENT_NEW: translate("LawChanges", "A new argument is open"),
        ChangeKind.ARGUMENT_GONE: translate("LawChanges", "An argument is gone"),
        ChangeKind.VERDICT: translate("LawChanges", "An argument opens or closes"),
        ChangeKind.TEXT: translate("LawChanges", "An argument reads otherwise"),
        ChangeKind.CONDITION: translate("LawChanges", "An argument has another condition"),
        ChangeKind.CITES: translate("LawChanges", "An argument rests on other sources"),
        ChangeKind.SOURCE: translate("LawChanges", "A source reads otherwise"),
        ChangeKind.SOURCE_GONE: translate("LawChanges", "A source is gone"),
        ChangeKind.QUESTION: translate("LawChanges", "A question you answered reads otherwise"),
        ChangeKind.QUESTION_GONE: translate("LawChanges", "A question you answered is gone"),
        ChangeKind.REQUEST: translate("LawChanges", "A request reads otherwise"),
        ChangeKind.REQUEST_GONE: translate("LawChanges", "A request is gone"),
    }[kind]


_SOURCES = (ChangeKind.SOURCE, ChangeKind.SOURCE_GONE)
_QUESTIONS = (ChangeKind.QUESTION, ChangeKind.QUESTION_GONE)
_REQUESTS = (ChangeKind.REQUEST, ChangeKind.REQUEST_GONE)
_BY_NAME = (ChangeKind.ARGUMENT_NEW, ChangeKind.ARGUMENT_GONE, ChangeKind.QUESTION_GONE, ChangeKind.REQUEST_GONE)


def _name(change: LawChange, old: Law, new: Law) -> str:
    item = change.item
    if change.kind in _SOURCES:
        source = old.sources.get(item) or new.sources.get(item)
        return source.citation if source else item
    if change.kind in _QUESTIONS:
        question = old.questions.get(item) or new.questions.get(item)
        return answers.headline(question) if question else item
    if change.kind in _REQUESTS:
        relief = old.relief.get(item) or new.relief.get(item)
        return verdicts.request_title(relief) if relief else item
    argument = old.arguments.get(item) or new.arguments.get(item)
    return verdicts.named(argument) if argument else item


def _place(change: LawChange, dossier: Dossier) -> tuple[str, str]:
    """Where it is seen with the texts that the dossier has now; a new argument is not there yet."""
    if change.kind is ChangeKind.ARGUMENT_NEW:
        return "", ""
    if change.kind in _SOURCES:
        return "library", change.item
    if change.kind in _REQUESTS:
        return "arguments", f"{REQUEST}{change.item}"
    if change.kind in _QUESTIONS:
        subject = next((fact.subject for fact in dossier.facts if fact.question == change.item), "case")
        return "walk", key_of(change.item, subject)
    return "arguments", change.item


def _side(change: LawChange, text: str, law: Law) -> str:
    """Before or after; empty where the name says it all."""
    if change.kind in _BY_NAME or change.kind is ChangeKind.SOURCE_GONE:
        return ""
    if change.kind is ChangeKind.VERDICT:
        return names.state(State(text))
    if change.kind is ChangeKind.CONDITION:
        return _condition(text, law)
    return "\n".join(_line(line, change.kind, law) for line in text.splitlines())


def _line(line: str, kind: ChangeKind, law: Law) -> str:
    if kind is ChangeKind.CITES:
        return law.sources[line].citation if line in law.sources else line
    if kind is ChangeKind.SOURCE and line in set(Verified):
        return names.verified(Verified(line))
    if kind is ChangeKind.REQUEST and line in _tiers():
        return names.tier(line)
    found = _TERMS.match(line)
    if found is None or kind is ChangeKind.QUESTION:
        return _plain(line.rpartition(" [")[0] if found else line, law)
    return f"{_plain(found['words'], law)} ({_terms(found['terms'], law)})"


def _terms(text: str, law: Law) -> str:
    """For whom and when a paragraph is printed."""
    said = {
        "child": translate("LawChanges", "once for each child"),
        "optional": translate("LawChanges", "left out where something is not known"),
    }
    return "; ".join(said.get(term) or _condition(term, law, " ") for term in text.split("; "))


def _condition(text: str, law: Law, between: str = "\n") -> str:
    try:
        condition: Condition = parse_condition(text)
    except ConditionError:
        return text
    lines = conditions.lines(condition, law)
    indent = "    " if between == "\n" else ""
    return between.join(f"{indent * one.depth}{_told(one)}" for one in lines)


def _told(line: conditions.Line) -> str:
    return f"{line.text} {line.answer}." if line.answer else f"{line.text}:"


def _plain(text: str, law: Law) -> str:
    try:
        return in_plain_words(parse_sentence(text), law)
    except SentenceError:
        return text


def _tiers() -> tuple[str, ...]:
    from ui.models.argument_rows import TIERS

    return TIERS
