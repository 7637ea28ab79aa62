"""Papers that speak to another: they point at what was filed, carry on its exhibits, or stand on its chapters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from legalaid_desk.dossier import Dossier, Exhibit, Stage, Value
from legalaid_desk.filings import (
    ExhibitNumber,
    FilingDraft,
    Paragraph,
    ParagraphNumber,
    WantKind,
    Words,
    compose,
    plain,
    readiness,
)
from legalaid_desk.filings.exhibit_notes import note_on
from legalaid_desk.law.filing_kinds import CLOSING
from legalaid_desk.walk import Walk
from tests.filings.golden import TODAY, shipped
from tests.filings.made_up import told, with_facts
from tests.filings.papers.first_instance import ARREARS, BEFORE, COUNTERCLAIM, INTERIM, ON_THE_ROLL


def draft(dossier: Dossier, kind: str) -> FilingDraft:
    return compose(Walk(dossier, shipped(), TODAY), kind).draft


def paragraph(number: int, *exhibits: str, runs: tuple[Words | ExhibitNumber | ParagraphNumber, ...]) -> Paragraph:
    return Paragraph(id=f"a/{number}", number=number, exhibits=exhibits, runs=runs)


def test_a_note_quotes_the_paragraph_that_rests_on_this_exhibit_most() -> None:
    both = paragraph(4, "e1", "e2", runs=(Words("Uit beide blijkt iets."),))
    alone = paragraph(9, "e2", runs=(Words("Zie randnummer "), ParagraphNumber("a/4", 4), Words(".")))
    note = note_on(Exhibit(id="e2", title="Brief", dated=date(2026, 3, 3)), 2, (both, alone), "conclusie", shipped())
    assert note
    assert plain(note.runs) == (
        "Productie 2 (Brief, 3\u00a0maart\u00a02026) onderbouwt randnummers\u00a04 en 9 van de conclusie. "
        "In randnummer 9 staat: “Zie randnummer 4.”"
    )
    assert [run for run in note.runs if isinstance(run, ExhibitNumber)] == [ExhibitNumber("e2", 2)]
    assert not any(isinstance(run, ParagraphNumber) for run in note.runs), "it is a number of another paper"


def test_an_exhibit_that_no_paragraph_cites_gets_no_note_and_is_asked_about() -> None:
    assert note_on(Exhibit(id="e2", title="Brief"), 2, (), "conclusie", shipped()) is None
    walk = Walk(ON_THE_ROLL, shipped(), TODAY)
    wants = readiness(walk, compose(walk, "akte_producties"))
    assert [want.item for want in wants if want.kind is WantKind.UNCITED_EXHIBIT] == ["k3", "k4"]


def test_later_exhibits_carry_on_the_numbers() -> None:
    assert [exhibit.number for exhibit in draft(ON_THE_ROLL, "akte_producties").exhibits] == [9, 10, 11, 12]


def test_notes_point_only_at_a_defence_that_was_filed() -> None:
    orally = with_facts(ARREARS, told("pl-answered", "not-written"))
    spoken = [draft(of, "spreekaantekeningen") for of in (ARREARS, orally)]
    assert ["randnummer" in " ".join(p.text for p in one.paragraphs) for one in spoken] == [True, False]


def test_the_defence_with_a_counterclaim_holds_every_chapter_of_the_defence_first() -> None:
    filings = shipped().filings
    alone = [one.id for one in filings["conclusie_van_antwoord"].sections if one.holds not in CLOSING]
    assert [one.id for one in filings["eis_in_reconventie"].sections][: len(alone)] == alone
    both = draft(COUNTERCLAIM, "eis_in_reconventie")
    tiers = [request.tier for request in both.relief]
    assert tiers[0] == "Primair"
    assert tiers[-1] == "Proceskosten"
    assert "In reconventie" not in [request.tier for request in draft(COUNTERCLAIM, "conclusie_van_antwoord").relief]
    assert tiers.count("In reconventie") == 5


def test_what_follows_the_defence_names_the_one_that_holds_the_counterclaim() -> None:
    (first, *_) = (p for p in draft(COUNTERCLAIM, "spreekaantekeningen").paragraphs if p.argument)
    assert "conclusie van antwoord, tevens houdende eis in reconventie, randnummer" in first.text


@pytest.mark.parametrize(
    "of, paper",
    [
        (ARREARS, "conclusie_van_antwoord"),
        (INTERIM, "conclusie_van_antwoord_kort_geding"),
        (replace(ARREARS, case=replace(ARREARS.case, stage=Stage.APPEAL)), "memorie_van_grieven"),
    ],
    ids=["merits", "interim", "appeal"],
)
def test_the_list_of_exhibits_goes_with_the_paper_of_its_stage(of: Dossier, paper: str) -> None:
    listed, beside = draft(of, "productielijst"), draft(of, paper)
    assert listed.exhibits == beside.exhibits
    assert any(exhibit.cited_in for exhibit in listed.exhibits)
    assert replace(listed.caption, title="") == replace(beside.caption, title="")


@pytest.mark.parametrize(
    "question, value, says",
    [
        ("plan-monthly", Decimal(0), "geen regeling: het bedrag per maand moet meer dan nul zijn"),
        ("plan-monthly", Decimal(1), "geen regeling: met dit bedrag duurt het langer dan tien jaar"),
        ("plan-first-amount", Decimal(9000), "geen regeling: de eerste betaling is hoger dan de achterstand"),
        ("plan-day", 32, "geen regeling: de dag van de maand is 1 tot en met 31"),
        ("plan-first-on", date(2026, 11, 24), "geen regeling: de eerste betaling ligt vóór vandaag"),
    ],
)
def test_a_plan_that_cannot_be_says_why_where_it_would_stand(question: str, value: Value, says: str) -> None:
    letter = draft(with_facts(BEFORE, told(question, value)), "voorstel_betalingsregeling")
    (total,) = (one for one in letter.paragraphs if one.label == "Te betalen")
    assert total.text == f"[{says}]"
    assert total.open_places == (f"answer:{question}",)


def test_a_plan_in_one_payment_has_no_instalments() -> None:
    at_once = with_facts(BEFORE, told("plan-first-amount", Decimal("2119.60")))
    lines = {one.label: one.text for one in draft(at_once, "voorstel_betalingsregeling").paragraphs if one.label}
    assert lines["Eerste betaling"] == "€\u00a02.119,60 op 28\u00a0december\u00a02026"
    assert lines["Klaar op"] == "28\u00a0december\u00a02026"
    assert {"Daarna", "Laatste termijn"} & set(lines) == set()


def test_a_letter_without_numbers_points_at_none() -> None:
    texts = " ".join(paragraph.text for paragraph in draft(BEFORE, "brief_reactie_sommatie").paragraphs)
    assert "randnummer" not in texts


def test_a_letter_tells_nothing_of_the_family_without_its_consent() -> None:
    without = with_facts(BEFORE, told("sm-family-consent", False))
    told_of = [
        {section.id for section in draft(of, "brief_reactie_sommatie").sections} & {"gezin"} for of in (BEFORE, without)
    ]
    assert told_of == [{"gezin"}, set()]
