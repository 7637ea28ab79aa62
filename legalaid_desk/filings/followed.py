"""The paper that another paper speaks to: whose paragraphs it points at, and beside which a list of exhibits goes."""

from __future__ import annotations

from dataclasses import replace

from legalaid_desk.dossier import Dossier
from legalaid_desk.law import FilingKind, Form, Law, Truth, judge
from legalaid_desk.walk import DossierView

_ORDER = {Truth.YES: 0, Truth.UNKNOWN: 1, Truth.NO: 2}


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
