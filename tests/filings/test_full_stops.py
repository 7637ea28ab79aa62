"""A sentence ends in one full stop, also where a name or an answer brings its own."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.dossier import CASE, Case, Dossier, Fact, Facts, LandlordKind, Party, Side, Stage
from legalaid_desk.filings import plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.law.sentences import parse_sentence
from legalaid_desk.walk import DossierView
from tests.filings.golden import shipped


def printed(sentence: str, name: str = "", typed: str = "") -> str:
    landlord = Party(id="l", side=Side.LANDLORD, name=name, landlord_kind=LandlordKind.PRIVATE)
    facts = Facts((Fact(question="bf-address", value=typed),) if typed else ())
    dossier = Dossier(id="d", case=Case(stage=Stage.ENFORCEMENT), parties=(landlord,), facts=facts)
    view = DossierView(dossier, shipped(), date(2026, 11, 25))
    return plain(fill(parse_sentence(sentence), view, CASE, {}).runs)


@pytest.mark.parametrize(
    "name, whole",
    [("Wonen B.V.", "Het geschil met Wonen B.V."), ("Stichting Wonen", "Het geschil met Stichting Wonen.")],
)
def test_an_abbreviation_that_ends_a_sentence_takes_no_second_full_stop(name: str, whole: str) -> None:
    assert printed("Het geschil met {landlord}.", name=name) == whole


def test_within_a_sentence_it_keeps_its_own() -> None:
    assert printed("Het geschil met {landlord}, gevestigd te Breda.", name="Wonen B.V.").startswith(
        "Het geschil met Wonen B.V., gevestigd"
    )


def test_an_answer_that_was_typed_with_a_full_stop_ends_the_sentence_once() -> None:
    assert printed("Het adres is {answer bf-address}.", typed="Kade 1, Breda.") == "Het adres is Kade 1, Breda."
