"""What each exhibit supports: the paragraphs of a pleading that cite it, and what one of them says."""

from __future__ import annotations

import re

from legalaid_desk.dossier import Exhibit
from legalaid_desk.law import Law

from . import phrases
from .draft import ExhibitNumber, Paragraph, ParagraphNumber, Run, Words
from .fill import Filled

_PLACE = re.compile(r"(\{[a-z]+\})")


def note_on(exhibit: Exhibit, number: int, citing: tuple[Paragraph, ...], paper: str, law: Law) -> Filled | None:
    """``Productie 8 (brief van de school) onderbouwt randnummer 12 van ...``; None when no paragraph cites it."""
    if not citing:
        return None
    shown = min(citing, key=lambda paragraph: len(paragraph.exhibits))  # the more exhibits, the less of this one
    places: dict[str, tuple[Run, ...]] = {
        "{exhibit}": (ExhibitNumber(exhibit.id, number),),
        "{title}": (Words(_described(exhibit, law)),),
        "{paragraphs}": (Words(_paragraphs(citing, law)),),
        "{paper}": (Words(paper),),
        "{first}": (Words(str(shown.number)),),
        "{said}": _as_said(shown),
    }
    runs = [run for part in _PLACE.split(law.phrase("exhibit-note")) for run in places.get(part, (Words(part),))]
    facts = dict.fromkeys(fact for paragraph in citing for fact in paragraph.facts)
    return Filled(_joined(runs), tuple(facts), shown.sources, (exhibit.id,))


def _described(exhibit: Exhibit, law: Law) -> str:
    day = phrases.day(exhibit.dated, law) if exhibit.dated else ""
    return ", ".join(part for part in (exhibit.title, day) if part)


def _paragraphs(citing: tuple[Paragraph, ...], law: Law) -> str:
    numbers = [str(paragraph.number) for paragraph in citing]
    word = law.phrase("paragraph" if len(numbers) == 1 else "paragraphs")
    return f"{word}{phrases.NO_BREAK}{phrases.listed(numbers, law)}"


def _as_said(paragraph: Paragraph) -> tuple[Run, ...]:
    """Its words. The numbers of other paragraphs of that paper stand fast: they are not paragraphs of this one."""
    return tuple(Words(str(run.number)) if isinstance(run, ParagraphNumber) else run for run in paragraph.runs)


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if isinstance(run, Words) and isinstance(last, Words):
            joined[-1] = Words(last.text + run.text)
        elif not isinstance(run, Words) or run.text:
            joined.append(run)
    return tuple(joined)
