"""What the law says, as data. The texts live in ``resources/law``; nothing here knows a dossier."""

from __future__ import annotations

from .conditions import (
    ALWAYS,
    AllOf,
    Answer,
    AnyOf,
    Condition,
    Judged,
    Not,
    OneTest,
    Quantified,
    Truth,
    View,
    judge,
    questions_tested,
)
from .contradictions import Contradiction
from .loader import LawError, load_law
from .sentences import Sentence, Slot
from .sources import Favours, Source, Verified
from .values import (
    AnswerKind,
    Argument,
    Caution,
    Court,
    FilingKind,
    Law,
    Level,
    Option,
    Passage,
    Question,
    Relief,
    Seat,
    SectionPlan,
    Step,
)
from .walkthroughs import Addressee, Inquiry, Point, Topic, Walkthrough

__all__ = [
    "ALWAYS",
    "Addressee",
    "AllOf",
    "Answer",
    "AnswerKind",
    "AnyOf",
    "Argument",
    "Caution",
    "Condition",
    "Contradiction",
    "Court",
    "Favours",
    "FilingKind",
    "Inquiry",
    "Judged",
    "Law",
    "LawError",
    "Level",
    "Not",
    "OneTest",
    "Option",
    "Passage",
    "Point",
    "Quantified",
    "Question",
    "Relief",
    "Seat",
    "SectionPlan",
    "Sentence",
    "Slot",
    "Source",
    "Step",
    "Topic",
    "Truth",
    "Verified",
    "View",
    "Walkthrough",
    "judge",
    "load_law",
    "questions_tested",
]
