"""From verdicts and choices to a filing, before Word exists. Pure: no clock, no files."""

from __future__ import annotations

from .draft import (
    Block,
    Caption,
    CaptionParty,
    ExhibitNumber,
    FilingDraft,
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

__all__ = [
    "Block",
    "Caption",
    "CaptionParty",
    "ExhibitNumber",
    "FilingDraft",
    "ListedExhibit",
    "Paragraph",
    "ParagraphNumber",
    "Request",
    "Run",
    "Section",
    "Signature",
    "Words",
    "plain",
]
