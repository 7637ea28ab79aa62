"""The client file as frozen values. Edits return a new dossier; nothing here knows law, disk or screen."""

from __future__ import annotations

from .case import Case, Counsel
from .changed import Changed
from .choices import Choice, FiledPaper, PrintedWith, Reading, Withdrawal, Wording
from .deadlines import DayCheck, Days, Deadline, DeadlineState, Happening, Move, Moved
from .dossier import Dossier
from .errors import ExchangeError
from .events import Event, Measure
from .exhibits import Exhibit, StoredFile
from .facts import CASE, Earlier, Fact, Facts, Value
from .hearing import Heard, HeardPoint, Hearing, HearingNote, SettlementBand
from .home import Arrears, Home, RentMonth
from .lodging import Lodging, Means
from .names import (
    Cause,
    Decision,
    Gender,
    Ground,
    LandlordKind,
    Origin,
    PartyKind,
    Side,
    Stage,
    Standing,
    Stays,
)
from .notes import Note
from .own_paragraphs import OwnParagraph
from .people import Child, OwnWords, Party
from .weighing import WEIGHING, OwnInterest, Weighing, own_key

__all__ = [
    "CASE",
    "WEIGHING",
    "Arrears",
    "Case",
    "Cause",
    "Changed",
    "Child",
    "Choice",
    "Counsel",
    "DayCheck",
    "Days",
    "Deadline",
    "DeadlineState",
    "Decision",
    "Dossier",
    "Earlier",
    "Event",
    "ExchangeError",
    "Exhibit",
    "Fact",
    "Facts",
    "FiledPaper",
    "Gender",
    "Ground",
    "Happening",
    "Heard",
    "HeardPoint",
    "Hearing",
    "HearingNote",
    "Home",
    "LandlordKind",
    "Lodging",
    "Means",
    "Measure",
    "Move",
    "Moved",
    "Note",
    "Origin",
    "OwnInterest",
    "OwnParagraph",
    "OwnWords",
    "Party",
    "PartyKind",
    "PrintedWith",
    "Reading",
    "RentMonth",
    "SettlementBand",
    "Side",
    "Stage",
    "Standing",
    "Stays",
    "StoredFile",
    "Value",
    "Weighing",
    "Withdrawal",
    "Wording",
    "own_key",
]
