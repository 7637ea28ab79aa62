"""Verbs on facts, events and measures."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from legalaid_desk.dossier import CASE, Changed, Dossier, Event, Fact, Measure, Note
from legalaid_desk.errors import DeskError

from . import approvals
from .desk import Desk

Resting = TypeVar("Resting", Event, Measure)


class SubjectGone(DeskError):
    """An answer about a child or a party that was taken out since it was asked."""

    def __init__(self, question: str, answer: str) -> None:
        self.question = question
        self.answer = answer
        super().__init__(
            f"the child or party that {question} was asked of is not in the dossier any more; "
            f"undo its removal and answer again: {answer}"
        )


def learn(desk: Desk, dossier_id: str, fact: Fact) -> Changed:
    """State a fact as a whole: its answer, how sure it is and what shows it. Raises SubjectGone.

    Who answered and when is kept with it.
    """
    signed = _signed(_whole(fact), desk)
    return approvals.change(desk, dossier_id, "answer", lambda dossier: dossier.learn(_about(signed, dossier)))


def answer(desk: Desk, dossier_id: str, given: Fact) -> Changed:
    """Answer a question, or answer it otherwise. Raises SubjectGone.

    Where it was answered before, only the new value counts: what was said and shown of another answer is let go
    (see ``Fact.answered``), and the same answer again changes nothing.
    """
    whole = _whole(given)

    def edit(dossier: Dossier) -> Dossier:
        old = dossier.facts.get(*whole.key)
        new = old.answered(whole.value) if old else whole
        return dossier if new is old else dossier.learn(_about(_signed(new, desk), dossier))

    return approvals.change(desk, dossier_id, "answer", edit)


def show_too(desk: Desk, dossier_id: str, question: str, subject: str) -> Changed:
    """The exhibits that showed the answer of before show this one as well: it rests on them, as seen."""

    def edit(dossier: Dossier) -> Dossier:
        fact = dossier.facts.get(question, subject)
        if fact is None or not fact.let_go:
            return dossier
        return dossier.learn(_signed(fact.shown_too(), desk))

    return approvals.change(desk, dossier_id, "answer", edit)


def forget(desk: Desk, dossier_id: str, question: str, subject: str) -> Changed:
    """Take an answer back."""
    return approvals.change(desk, dossier_id, "answer-removed", lambda dossier: dossier.forget(question, subject))


def put_note(desk: Desk, dossier_id: str, note: Note) -> Changed:
    """Note something beside a question: with its answer, or until there is one. Raises SubjectGone."""
    signed = replace(note, text=_text(note.text), written_by=desk.who, written_at=desk.now())
    return desk.change(dossier_id, "note", lambda dossier: _noted(signed, dossier))


def put_event(desk: Desk, dossier_id: str, event: Event) -> Changed:
    """Add a line to the chronology, or change it."""
    return desk.change(dossier_id, "event", lambda dossier: dossier.with_event(_resting(event, dossier)))


def remove_event(desk: Desk, dossier_id: str, event_id: str) -> Changed:
    """Take a line out of the chronology."""
    return desk.change(dossier_id, "event-removed", lambda dossier: dossier.without_event(event_id))


def put_measure(desk: Desk, dossier_id: str, measure: Measure) -> Changed:
    """Add a milder means that was offered, or change it."""
    return desk.change(dossier_id, "measure", lambda dossier: dossier.with_measure(_resting(measure, dossier)))


def remove_measure(desk: Desk, dossier_id: str, measure_id: str) -> Changed:
    """Take a milder means out."""
    return desk.change(dossier_id, "measure-removed", lambda dossier: dossier.without_measure(measure_id))


def _noted(note: Note, dossier: Dossier) -> Dossier:
    """A note says nothing that an approval could rest on; with an answer it shows who last wrote there."""
    fact = dossier.facts.get(*note.key)
    if fact is not None:
        signed = replace(fact, note=note.text, answered_by=note.written_by, answered_at=note.written_at)
        return dossier.learn(signed) if note.text != fact.note else dossier
    if not _is_there(note.subject, dossier):
        raise SubjectGone(note.question, note.text)
    old = dossier.note(*note.key)
    return dossier if old is not None and old.text == note.text else dossier.noted(note)


def _is_there(subject: str, dossier: Dossier) -> bool:
    return subject == CASE or dossier.child(subject) is not None or dossier.party(subject) is not None


def _about(fact: Fact, dossier: Dossier) -> Fact:
    """About someone who is there."""
    if not _is_there(fact.subject, dossier):
        raise SubjectGone(fact.question, "" if fact.value is None else str(fact.value))
    earlier = fact.earlier.exhibits if fact.earlier else ()
    for gone in (one for one in (*fact.exhibits, *earlier) if dossier.exhibit(one) is None):
        fact = fact.without_exhibit(gone)
    return fact


def _signed(fact: Fact, desk: Desk) -> Fact:
    return replace(fact, answered_by=desk.who, answered_at=desk.now())


def _whole(fact: Fact) -> Fact:
    """With half characters made whole, as a clipboard may bring them: they could not be stored."""
    value = _text(fact.value) if isinstance(fact.value, str) else fact.value
    return replace(fact, value=value, note=_text(fact.note))


def _text(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _resting(item: Resting, dossier: Dossier) -> Resting:
    """Without the exhibits that were taken out since it was shown."""
    return replace(item, exhibits=tuple(one for one in item.exhibits if dossier.exhibit(one)))
