"""Papers read as the authority, the legal aid board and the client who get them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from legalaid_desk.dossier import Dossier
from legalaid_desk.filings import FilingDraft, compose
from legalaid_desk.law import Passage
from legalaid_desk.walk import Walk
from tests.filings.golden import TODAY, shipped
from tests.filings.made_up import told, with_facts
from tests.filings.papers.administrative import CLOSURE, REFUSED, URGENT
from tests.filings.papers.office import AID, JUDGED

LAW = shipped()


def draft(dossier: Dossier, kind: str) -> FilingDraft:
    return compose(Walk(dossier, shipped(), TODAY), kind).draft


def section(of: FilingDraft, wanted: str) -> list[str]:
    found = next(one for one in of.sections if one.id == wanted)
    return [f"{one.label} | {one.text}" if one.label else one.text for one in found.paragraphs]


@pytest.mark.parametrize("dossier, greeting", [(CLOSURE, "Geachte burgemeester,"), (REFUSED, "Geacht college,")])
def test_an_objection_greets_the_authority_that_decided(dossier: Dossier, greeting: str) -> None:
    letter = draft(dossier, "bezwaarschrift").letter
    assert letter is not None
    assert letter.salutation == greeting


def test_the_days_of_a_client_stand_in_their_order_whichever_comes_first() -> None:
    early = replace(JUDGED, case=replace(JUDGED.case, eviction_on=date(2026, 11, 30)))
    labels = [line.split(" | ")[0] for line in section(draft(early, "brief_client"), "datum")]
    assert labels[:3] == ["Ontruiming", "Uw papieren bij mij", "Bericht van mij"]
    assert labels[-1] == "Laatste dag: hoger beroep"


def test_a_day_nobody_knows_yet_stands_last() -> None:
    unknown = replace(JUDGED, facts=JUDGED.facts.without("cl-report-on"))
    assert section(draft(unknown, "brief_client"), "datum")[-1].startswith("Bericht van mij | [")


def test_a_partner_who_is_a_client_is_named_once() -> None:
    lines = section(draft(AID, "toevoegingsaanvraag"), "rechtzoekende")
    assert sum("Murat Aydin" in line for line in lines) == 1
    other = draft(
        with_facts(AID, told("ta-household", "partner"), told("ta-partner", "R. Proef")), "toevoegingsaanvraag"
    )
    assert "Partner | R. Proef" in section(other, "rechtzoekende")


def test_a_request_for_interim_relief_tells_once_where_the_family_cannot_go() -> None:
    paper = draft(URGENT, "verzoek_voorlopige_voorziening")
    texts = [paragraph.text for paragraph in paper.paragraphs]
    assert len(texts) == len(set(texts))
    assert any("geen zeker onderdak heeft, staat vanaf randnummer" in text for text in texts)


def nameless(passage: Passage) -> bool:
    """Whether nothing in it says which child it is about: no name of its own, nor one that its answers hold."""
    questions = [LAW.questions[one] for one in passage.text.slots("answer")]
    named = any(slot.startswith("child") for slot in passage.text.slots("name"))
    return not named and not any("naam van het kind" in question.text for question in questions)


def test_what_is_told_of_each_child_says_of_which_child() -> None:
    """Of two children who both get care, "the place in the class lapses" would be told of nobody."""
    told = {f"{one.id}/{passage.id}": passage for one in LAW.arguments.values() for passage in one.passages}
    told |= {
        f"{kind.id}/{passage.id}": passage
        for kind in LAW.filings.values()
        for section in kind.sections
        for passage in LAW.passages_of(section)
        if kind.about == "case"
    }
    assert [one for one, passage in told.items() if passage.each == "child" and nameless(passage)] == []
