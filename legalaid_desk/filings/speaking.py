"""How long it takes to speak notes at a hearing: per chapter and in all, counted in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from legalaid_desk.law import Form

from .draft import FilingDraft, Paragraph, Section

WORDS_A_MINUTE = 130
"""Calm speech before a judge who takes notes."""


@dataclass(frozen=True, slots=True)
class Times:
    """Whole minutes: in all, and of each chapter in their order. All 0 in a paper that is not spoken."""

    total: int
    sections: tuple[int, ...]


def times_of(draft: FilingDraft) -> Times:
    """How long these notes take. The whole is counted by itself: rounded chapters do not add up."""
    if draft.form is not Form.NOTES:
        return Times(0, (0,) * len(draft.sections))
    asked = (text for request in draft.relief for text in (request.tier, request.text))
    total = sum(map(_words_of, draft.sections)) + sum(map(_words_in, (draft.relief_intro, *asked)))
    return Times(_minutes(total), tuple(_minutes(_words_of(section)) for section in draft.sections))


def minutes_of(paragraphs: Iterable[Paragraph]) -> float:
    """How many minutes these paragraphs take, not rounded."""
    return sum(_words_in(paragraph.text) for paragraph in paragraphs) / WORDS_A_MINUTE


def _minutes(words: int) -> int:
    """To the nearest minute, and at least one for anything that is said."""
    return max(1, int(words / WORDS_A_MINUTE + 0.5)) if words else 0


def _words_of(section: Section) -> int:
    headings = (section.heading, *(block.heading for block in section.blocks))
    return sum(map(_words_in, (*headings, *(paragraph.text for paragraph in section.paragraphs))))


def _words_in(text: str) -> int:
    return len(text.split())
