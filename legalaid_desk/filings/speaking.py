"""Speaking at a hearing: the points one by one, and how long they take, per chapter and in all, counted in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from legalaid_desk.law import Form, Truth, judge, kind_of
from legalaid_desk.walk import DossierView

from .draft import ExhibitNumber, FilingDraft, Paragraph, Run, Section

WORDS_A_MINUTE = 130
"""Calm speech before a judge who takes notes."""


@dataclass(frozen=True, slots=True)
class Times:
    """Whole minutes: in all, and of each chapter in their order. All 0 in a paper that is not spoken."""

    total: int
    sections: tuple[int, ...]


RELIEF = "relief"
"""The id of the point in which the requests are read out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing to say. ``section`` and ``heading`` stand above it; ``exhibits`` are (id, number) as it names them.

    ``begins`` and ``lasts`` are seconds; a heading is said with the first point under it.
    """

    id: str
    section: str
    heading: str
    text: str
    number: int | None = None
    exhibits: tuple[tuple[str, int], ...] = ()
    begins: float = 0.0
    lasts: float = 0.0


def points_of(draft: FilingDraft) -> tuple[Point, ...]:
    """The points of a paper in the order in which they are said; the requests are the last."""
    points: list[Point] = []
    begins, said = 0.0, 0
    for point, words in _points(draft):
        lasts = words * 60 / WORDS_A_MINUTE
        points.append(replace(point, begins=begins, lasts=lasts))
        said += words
        begins = said * 60 / WORDS_A_MINUTE
    return tuple(points)


def notes_for(view: DossierView, paper: str) -> str:
    """The paper to speak from: this one when it is made of notes, else the notes that fit the case, else this one."""
    law = view.law
    if law.filings[kind_of(paper)].form is Form.NOTES:
        return paper
    notes = [one for one in law.filings.values() if one.form is Form.NOTES]
    fitting = (one.id for one in notes if judge(one.when, view).truth is Truth.YES)
    return next(fitting, paper)


def times_of(draft: FilingDraft) -> Times:
    """How long these notes take. The whole is counted by itself: rounded chapters do not add up."""
    if draft.form is not Form.NOTES:
        return Times(0, (0,) * len(draft.sections))
    total = sum(map(_words_of, draft.sections)) + _words_asked(draft)
    return Times(_minutes(total), tuple(_minutes(_words_of(section)) for section in draft.sections))


def minutes_of(paragraphs: Iterable[Paragraph]) -> float:
    """How many minutes these paragraphs take, not rounded."""
    return sum(_words_in(paragraph.text) for paragraph in paragraphs) / WORDS_A_MINUTE


def _points(draft: FilingDraft) -> Iterator[tuple[Point, int]]:
    """Each point and how many words it is, with the headings that come before it."""
    for section in draft.sections:
        waiting = _words_in(section.heading)
        for block in section.blocks:
            waiting += _words_in(block.heading)
            for paragraph in block.paragraphs:
                point = _point(paragraph, section.heading, block.heading)
                yield point, waiting + _words_in(paragraph.text)
                waiting = 0
    if draft.relief:
        yield _requests(draft), _words_asked(draft)


def _point(paragraph: Paragraph, section: str, heading: str) -> Point:
    text = ": ".join(part for part in (paragraph.label, paragraph.text) if part)
    return Point(
        id=paragraph.id,
        section=section,
        heading=heading,
        text=text,
        number=paragraph.number,
        exhibits=_exhibits(paragraph.runs),
    )


def _requests(draft: FilingDraft) -> Point:
    lines = (": ".join(part for part in (request.tier, request.text) if part) for request in draft.relief)
    return Point(
        id=RELIEF,
        section=draft.relief_heading,
        heading="",
        text="\n".join(part for part in (draft.relief_intro, *lines) if part),
        exhibits=_exhibits(run for request in draft.relief for run in request.runs),
    )


def _exhibits(runs: Iterable[Run]) -> tuple[tuple[str, int], ...]:
    named = (run for run in runs if isinstance(run, ExhibitNumber))
    return tuple(dict.fromkeys((run.exhibit, run.number) for run in named))


def _words_asked(draft: FilingDraft) -> int:
    asked = (text for request in draft.relief for text in (request.tier, request.text))
    return sum(map(_words_in, (draft.relief_intro, *asked)))


def _minutes(words: int) -> int:
    """To the nearest minute, and at least one for anything that is said."""
    return max(1, int(words / WORDS_A_MINUTE + 0.5)) if words else 0


def _words_of(section: Section) -> int:
    headings = (section.heading, *(block.heading for block in section.blocks))
    return sum(map(_words_in, (*headings, *(paragraph.text for paragraph in section.paragraphs))))


def _words_in(text: str) -> int:
    return len(text.split())
