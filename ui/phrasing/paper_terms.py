"""By when a paper must go, in a few words: from the terms of the dossier that it serves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.filings.terms import TermStanding, terms_met
from legalaid_desk.law import FilingKind
from legalaid_desk.walk import DossierView

from .deadlines import brief_day

translate = QCoreApplication.translate


def by_when(kind: FilingKind, view: DossierView) -> str:
    """The nearest day on which a term that runs ends; empty where none is sure."""
    days = (term.day for term in terms_met(kind, view) if term.standing is TermStanding.RUNS)
    day = min((day for day in days if day is not None), default=None)
    return translate("Wants", "by {day} at the latest").format(day=brief_day(day, view.today)) if day else ""
