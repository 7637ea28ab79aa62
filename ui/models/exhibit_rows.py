"""The exhibits in order as rows, and what each of them does in the case."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import Exhibit
from legalaid_desk.filings import FilingDraft
from legalaid_desk.walk import DossierView
from ui.phrasing import answers

from .rows import Mark, Row

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Use:
    """What an exhibit is for: the paragraphs that mention it, and what it proves."""

    paragraphs: tuple[int, ...]
    facts: tuple[tuple[str, str], ...]
    events: tuple[str, ...]
    measures: tuple[str, ...]


def exhibit_rows(view: DossierView, draft: FilingDraft) -> tuple[Row, ...]:
    """The exhibits with their numbers of today."""
    cited = {listed.id: listed.cited_in for listed in draft.exhibits}
    numbers, fixed = view.dossier.exhibit_numbers, view.dossier.fixed_numbers
    return tuple(
        _row(numbers[one.id], one, cited.get(one.id, ()), is_fixed=one.id in fixed) for one in view.dossier.exhibits
    )


def use_of(exhibit: Exhibit, view: DossierView, draft: FilingDraft) -> Use:
    """Where an exhibit is used."""
    dossier = view.dossier
    return Use(
        next((listed.cited_in for listed in draft.exhibits if listed.id == exhibit.id), ()),
        tuple(fact.key for fact in dossier.facts if exhibit.id in fact.exhibits),
        tuple(event.what for event in dossier.events if exhibit.id in event.exhibits),
        tuple(measure.what for measure in dossier.measures if exhibit.id in measure.exhibits),
    )


def proved_by(use: Use, view: DossierView) -> tuple[str, ...]:
    """What it proves, in words."""
    facts = (_fact(view, *key) for key in use.facts)
    return (*facts, *use.events, *use.measures)


def _fact(view: DossierView, question: str, subject: str) -> str:
    fact = view.fact(question, subject)
    value = answers.answer(fact.value if fact else None, view.law.questions.get(question))
    return f"{answers.asked(view, question, subject)} {value}"


def _row(number: int, exhibit: Exhibit, cited: tuple[int, ...], *, is_fixed: bool) -> Row:
    detail = cited_in(cited) if exhibit.file else translate("ExhibitRows", "no file")
    if is_fixed:
        detail = translate("ExhibitRows", "{detail}; handed in").format(detail=detail)
    mark = Mark.STALE if exhibit.child_words or exhibit.file is None else Mark.NONE
    told = translate("ExhibitRows", "Exhibit {number}: {title}, {detail}").format(
        number=number, title=exhibit.title, detail=detail
    )
    return Row(exhibit.id, exhibit.title or translate("ExhibitRows", "without a name"), detail, mark, told, str(number))


def cited_in(paragraphs: tuple[int, ...]) -> str:
    """Where it is mentioned."""
    if not paragraphs:
        return translate("ExhibitRows", "mentioned nowhere")
    numbers = ", ".join(map(str, paragraphs))
    if len(paragraphs) == 1:
        return translate("ExhibitRows", "in paragraph {numbers}").format(numbers=numbers)
    return translate("ExhibitRows", "in paragraphs {numbers}").format(numbers=numbers)
