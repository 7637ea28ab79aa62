"""The paper that another paper speaks to: whose paragraphs it points at, and beside which a list of exhibits goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property

from legalaid_desk.dossier import Dossier, Exhibit
from legalaid_desk.law import FilingKind, Form, Law, Truth, judge
from legalaid_desk.walk import DossierView

from .draft import FilingDraft, ListedExhibit, Paragraph
from .exhibit_notes import note_on
from .fill import Filled

_ORDER = {Truth.YES: 0, Truth.UNKNOWN: 1, Truth.NO: 2}


class Followed:
    """The paper that another one speaks to, or none. It is written when it is first asked for."""

    def __init__(self, kind: FilingKind | None, view: DossierView, written: Callable[[str], FilingDraft]) -> None:
        self._kind = kind
        self._law = view.law
        self._dossier = view.dossier
        self._written = written

    @cached_property
    def said_at(self) -> dict[str, str]:
        """Where it says each paragraph that pleads: ``conclusie van antwoord, randnummer 12``."""
        words = self._law.phrase("pleaded-at").replace("{title}", self._title)
        told = (paragraph for paragraph in self._paragraphs if paragraph.argument)
        return {paragraph.id: words.replace("{number}", str(paragraph.number)) for paragraph in told}

    @property
    def exhibits(self) -> tuple[ListedExhibit, ...]:
        """The exhibits it lists."""
        return self._draft.exhibits if self._draft else ()

    def notes_on(self, exhibits: tuple[Exhibit, ...]) -> Iterator[tuple[Exhibit, Filled]]:
        """What each of these exhibits supports in it; of one that it does not cite there is nothing to tell."""
        told = tuple(self._paragraphs)
        for exhibit in exhibits:
            citing = tuple(paragraph for paragraph in told if exhibit.id in paragraph.exhibits)
            number = self._dossier.exhibit_numbers[exhibit.id]
            note = note_on(exhibit, number, citing, self._title, self._law)
            if note:
                yield exhibit, note

    @cached_property
    def _draft(self) -> FilingDraft | None:
        """As it reads today."""
        return self._written(self._kind.id) if self._kind else None

    @property
    def _paragraphs(self) -> Iterator[Paragraph]:
        """Its numbered paragraphs: what can be pointed at. Those of a paper that was handed in keep their numbers."""
        handed_in = numbers_handed_in(self._dossier, self._kind.id) if self._kind else {}
        for paragraph in self._draft.paragraphs if self._draft else ():
            number = handed_in.get(paragraph.id) if handed_in else paragraph.number
            if number:
                yield replace(paragraph, number=number)

    @property
    def _title(self) -> str:
        return self._kind.printed_title.lower() if self._kind else ""


def followed_kind(kind: FilingKind, view: DossierView) -> FilingKind | None:
    """The kind it follows: the one it names, or the one that includes that and is written in this case."""
    if kind.form is Form.INDEX and not kind.follows:
        return view.law.main_kind(view.dossier.case.stage, view)
    if not kind.follows or judge(kind.follows_when, view).truth is Truth.NO:
        return None
    return min(_candidates(kind.follows, view.law), key=lambda one: _ORDER[judge(one.when, view).truth])


def beside(kind: FilingKind, other: FilingKind | None) -> FilingKind:
    """A list of exhibits as it goes with this paper: to the same court, between the same parties in the same roles."""
    if kind.form is not Form.INDEX or other is None:
        return kind
    return replace(
        kind,
        court_kind=other.court_kind,
        division=other.division,
        role_ours=other.role_ours,
        role_ours_many=other.role_ours_many,
        role_ours_woman=other.role_ours_woman,
        role_theirs=other.role_theirs,
        role_theirs_woman=other.role_theirs_woman,
        opponent=other.opponent,
        their_lawyer=other.their_lawyer,
        lawyer_mandatory=other.lawyer_mandatory,
        case_number=other.case_number,
        day=other.day,
        day_label=other.day_label,
        exhibit_word=other.exhibit_word,
    )


def _candidates(kind: str, law: Law) -> tuple[FilingKind, ...]:
    return (law.filings[kind], *(one for one in law.filings.values() if one.includes == kind))


def numbers_handed_in(dossier: Dossier, kind: str) -> dict[str, int]:
    """The number of each paragraph in the paper of this kind that was handed in last; empty when none was."""
    lodgings = (paper.lodging for paper in reversed(dossier.filed) if paper.kind == kind and paper.lodging)
    return dict(next((lodging.paragraphs for lodging in lodgings if lodging.paragraphs), ()))
