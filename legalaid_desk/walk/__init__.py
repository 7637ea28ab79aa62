"""Dossier x law -> verdicts, each with its because; the next question and why; gaps. Pure."""

from __future__ import annotations

from .fitting import misfits
from .gaps import Gap, GapKind
from .questions import Asked, Effect, possible_answers
from .verdicts import Because, State, Verdict
from .view import IMPLIED, DossierView
from .walk import StepProgress, Walk

__all__ = [
    "IMPLIED",
    "Asked",
    "Because",
    "DossierView",
    "Effect",
    "Gap",
    "GapKind",
    "State",
    "StepProgress",
    "Verdict",
    "Walk",
    "misfits",
    "possible_answers",
]
