"""Beside the name of a paper stands by when it must go, where that is sure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import Dossier, Happening, Standing
from legalaid_desk.law import load_law
from legalaid_desk.walk import DossierView
from ui.phrasing.paper_terms import by_when

LAW = load_law(law_folder())
KIND = LAW.filings["bezwaarschrift"]
DECIDED = Happening(id="h1", trigger="bekendmaking-besluit", on=date(2026, 11, 13), standing=Standing.SEEN)


def told(*happenings: Happening, today: date = date(2026, 11, 25)) -> str:
    return by_when(KIND, DossierView(Dossier(id="d", happenings=happenings), LAW, today))


def test_the_nearest_term_that_runs_is_told() -> None:
    later = replace(DECIDED, id="h2", on=date(2026, 11, 20))
    assert told(later, DECIDED).endswith("28 December at the latest")


def test_nothing_is_told_of_what_is_past_or_unproved_or_unknown() -> None:
    assert told() == ""
    assert told(DECIDED, today=date(2026, 12, 29)) == ""
    assert told(replace(DECIDED, standing=Standing.CLIENT_SAYS)) == ""
