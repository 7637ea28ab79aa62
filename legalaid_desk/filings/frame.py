"""The frame of a letter: to whom it goes, what it is about, and how it begins and ends."""

from __future__ import annotations

from legalaid_desk.dossier import CASE
from legalaid_desk.law import LetterPlan, Sentence
from legalaid_desk.walk import DossierView

from .draft import LetterFrame, plain
from .fill import Filled, Manner, fill


def frame_of(view: DossierView, plan: LetterPlan, manner: Manner, subject: str = CASE) -> LetterFrame:
    """The frame as the dossier fills it. A line in which something is lacking is left out."""
    filled = {id(sentence): fill(sentence, view, subject, {}, manner) for sentence in plan.sentences}

    def line(sentence: Sentence | None) -> str:
        return _line(filled[id(sentence)]) if sentence else ""

    return LetterFrame(
        to=tuple(filter(None, map(line, plan.to))),
        subject=line(plan.subject),
        salutation=line(plan.salutation),
        closing=line(plan.closing),
        day=view.today,
        our_reference=view.dossier.reference,
        their_reference=line(plan.their_reference),
        copy_to=tuple(filter(None, map(line, plan.copy_to))),
        urgent=plan.urgent,
        open_places=tuple(dict.fromkeys(place for one in filled.values() for place in one.open_places)),
    )


def _line(filled: Filled) -> str:
    return "" if filled.lacks else plain(filled.runs).strip()
