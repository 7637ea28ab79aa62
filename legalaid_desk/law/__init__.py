"""What the law says, as data. The texts live in ``resources/law``; nothing here knows a dossier."""

from __future__ import annotations

from .arguments import Argument, Caution, Passage, Relief
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
from .courts import Court, Seat
from .filing_kinds import FilingKind, Form, LetterPlan, Part, SectionPlan
from .interests import Bearer, Burden, Interest, Rung, Shift, Track
from .law import Law
from .loader import LawError, load_law
from .paper_ids import kind_of, paper_id, subject_of
from .questions import AnswerKind, Level, Option, Question, Step
from .sentences import COUNTED, Sentence, Slot
from .sources import Favours, Source, SourceKind, Verified
from .translations import Jargon, Translated, Translation
from .walkthroughs import Addressee, Inquiry, Point, Topic, Walkthrough

__all__ = [
    "ALWAYS",
    "COUNTED",
    "Addressee",
    "AllOf",
    "Answer",
    "AnswerKind",
    "AnyOf",
    "Argument",
    "Bearer",
    "Burden",
    "Caution",
    "Condition",
    "Contradiction",
    "Court",
    "Favours",
    "FilingKind",
    "Form",
    "Inquiry",
    "Interest",
    "Jargon",
    "Judged",
    "Law",
    "LawError",
    "LetterPlan",
    "Level",
    "Not",
    "OneTest",
    "Option",
    "Part",
    "Passage",
    "Point",
    "Quantified",
    "Question",
    "Relief",
    "Rung",
    "Seat",
    "SectionPlan",
    "Sentence",
    "Shift",
    "Slot",
    "Source",
    "SourceKind",
    "Step",
    "Topic",
    "Track",
    "Translated",
    "Translation",
    "Truth",
    "Verified",
    "View",
    "Walkthrough",
    "judge",
    "kind_of",
    "load_law",
    "paper_id",
    "questions_tested",
    "subject_of",
]
