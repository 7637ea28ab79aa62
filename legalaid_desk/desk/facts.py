"""Verbs on facts, events and measures."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from legalaid_desk.dossier import Changed, Dossier, Event, Fact, Measure

from . import approvals
from .desk import Desk

Resting = TypeVar("Resting", Fact, Event, Measure)


def learn(desk: Desk, dossier_id: str, fact: Fact) -> Changed:
    """Answer a question; who answered and when is kept with it."""
    signed = replace(fact, answered_by=desk.who, answered_at=approvals.now(desk))
    return approvals.change(desk, dossier_id, "answer", lambda dossier: dossier.learn(_resting(signed, dossier)))


def forget(desk: Desk, dossier_id: str, question: str, subject: str) -> Changed:
    """Take an answer back."""
    return approvals.change(desk, dossier_id, "answer-removed", lambda dossier: dossier.forget(question, subject))


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


def _resting(item: Resting, dossier: Dossier) -> Resting:
    """Without the exhibits that were taken out since it was shown."""
    return replace(item, exhibits=tuple(one for one in item.exhibits if dossier.exhibit(one)))
