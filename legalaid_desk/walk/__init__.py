"""Dossier x law -> verdicts, each with its because; the next question and why; gaps. Pure."""

from __future__ import annotations

from .contradictions import Clash, ClashKind
from .effects import Effect, Foreseen, Weight, possible_answers
from .findings import Finding, Found, Known, Pleading, TopicFound
from .fitting import misfits
from .gaps import Gap, GapKind
from .questions import Asked
from .ranges import ANY, Range
from .verdicts import Because, State, Verdict
from .view import IMPLIED, DossierView
from .walk import StepProgress, Walk

__all__ = [
    "ANY",
    "IMPLIED",
    "Asked",
    "Because",
    "Clash",
    "ClashKind",
    "DossierView",
    "Effect",
    "Finding",
    "Foreseen",
    "Found",
    "Gap",
    "GapKind",
    "Known",
    "Pleading",
    "Range",
    "State",
    "StepProgress",
    "TopicFound",
    "Verdict",
    "Walk",
    "Weight",
    "misfits",
    "possible_answers",
]
