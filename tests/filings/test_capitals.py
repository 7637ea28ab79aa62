"""The first letter of a sentence that begins with an answer."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import CASE, Case, Dossier, Fact, Facts, Stage
from legalaid_desk.filings import plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.law import load_law
from legalaid_desk.law.sentences import parse_sentence
from legalaid_desk.walk import DossierView

LAW = load_law(law_folder())


@pytest.mark.parametrize(
    "typed, printed",
    [
        ("kade 1, 3011 AA Rotterdam", "Kade 1, 3011 AA Rotterdam"),
        ("post@deurwaarders.example", "post@deurwaarders.example"),
        ("post@deurwaarders.example en per bode", "post@deurwaarders.example en per bode"),
    ],
)
def test_a_mail_address_keeps_its_small_letter_and_all_else_begins_with_a_capital(typed: str, printed: str) -> None:
    facts = Facts((Fact(question="bf-address", value=typed),))
    dossier = Dossier(id="d", case=Case(stage=Stage.ENFORCEMENT), facts=facts)
    view = DossierView(dossier, LAW, date(2026, 11, 25))
    assert plain(fill(parse_sentence("{answer bf-address}"), view, CASE, {}).runs) == printed
