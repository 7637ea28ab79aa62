"""From verdicts and choices to a filing, before Word exists. Pure: no clock, no files."""

from __future__ import annotations

from .compose import Composition, compose, pleaded
from .draft import (
    Beside,
    Block,
    Caption,
    CaptionParty,
    ExhibitNumber,
    FilingDraft,
    LetterFrame,
    ListedExhibit,
    Paragraph,
    ParagraphNumber,
    Request,
    Run,
    Section,
    Signature,
    Words,
    plain,
)
from .left_out import LeftOut, Reason
from .readiness import Want, WantGroup, WantKind, grouped, readiness

__all__ = [
    "Beside",
    "Block",
    "Caption",
    "CaptionParty",
    "Composition",
    "ExhibitNumber",
    "FilingDraft",
    "LeftOut",
    "LetterFrame",
    "ListedExhibit",
    "Paragraph",
    "ParagraphNumber",
    "Reason",
    "Request",
    "Run",
    "Section",
    "Signature",
    "Want",
    "WantGroup",
    "WantKind",
    "Words",
    "compose",
    "grouped",
    "plain",
    "pleaded",
    "readiness",
]
