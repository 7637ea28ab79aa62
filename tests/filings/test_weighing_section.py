"""The weighing in the filing: numbered, in the lawyer's order, and nothing at all while she put nothing in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.dossier import (
    CASE,
    WEIGHING,
    Choice,
    Decision,
    Dossier,
    OwnInterest,
    Side,
    Standing,
    Weighing,
)
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.filings import Section, Want, WantKind, compose, readiness
from legalaid_desk.filings.compose import pleaded
from legalaid_desk.filings.fill import fill
from legalaid_desk.filings.weighed import printed_text, weighing_waits
from legalaid_desk.law.reading import as_law, read_folder
from legalaid_desk.walk import Walk
from legalaid_desk.walk.weighing import Entry, board

TODAY = date(2026, 11, 25)
LAW = as_law(read_folder(law_folder()))
SAMPLES = {
    "huurachterstand": "conclusie_van_antwoord",
    "overlast": "conclusie_van_antwoord_kort_geding",
}


@cache
def sample(name: str) -> Dossier:
    return from_json((sample_folder() / name / "dossier.json").read_text(encoding="utf-8"))


def weighed(name: str, weighing: Weighing) -> Section | None:
    walk = Walk(replace(sample(name), weighing=weighing), LAW, TODAY)
    draft = compose(walk, SAMPLES[name]).draft
    return next((section for section in draft.sections if section.id == "weging"), None)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_filing_has_no_weighing_while_nothing_was_put_in(name: str) -> None:
    assert weighed(name, Weighing()) is None
    assert weighed(name, Weighing(left_out=("home-lost",))) is None


@pytest.mark.parametrize("name", SAMPLES)
def test_entries_are_numbered_paragraphs_in_the_lawyers_order(name: str) -> None:
    section = weighed(name, Weighing(printed=("help-accepted", "home-lost")))
    assert section is not None
    opening, first, second = section.paragraphs
    assert opening.number is not None
    assert [first.number, second.number] == [opening.number + 1, opening.number + 2]
    assert first.id.endswith("/weging/help-accepted")
    assert second.id.endswith("/weging/home-lost")
    assert second.exhibits


def test_the_paragraph_of_an_entry_keeps_its_id_when_the_order_changes() -> None:
    ids = [
        {paragraph.id for paragraph in section.paragraphs}
        for order in (("home-lost", "child-effect|c1"), ("child-effect|c1", "home-lost"))
        if (section := weighed("huurachterstand", Weighing(printed=order)))
    ]
    assert ids[0] == ids[1]
    assert "conclusie_van_antwoord/weging/child-effect/c1" in ids[0]


def test_own_words_are_printed_as_typed_with_the_exhibits_of_their_fact_and_no_slot_in_them_is_read() -> None:
    own = OwnInterest(
        id="x", side=Side.FAMILY, text="Het {answer ground} & <gezin>\n woont hier.", question="tn-residence"
    )
    section = weighed("huurachterstand", Weighing().with_own(own))
    assert section is not None
    assert section.paragraphs[1].text.replace("\u00a0", " ") == (
        "Het {answer ground} & <gezin> woont hier (producties 1 en 10)."
    )


def test_own_words_about_a_fact_without_proof_name_no_exhibit() -> None:
    own = OwnInterest(id="x", side=Side.FAMILY, text="Het gezin woont hier", question="ll-child-considered")
    dossier = sample("huurachterstand")
    fact = dossier.facts.get("ll-child-considered", CASE)
    assert fact is not None
    bare = dossier.learn(replace(fact, exhibits=(), standing=Standing.CLIENT_SAYS))
    draft = compose(Walk(replace(bare, weighing=Weighing().with_own(own)), LAW, TODAY), SAMPLES["huurachterstand"])
    assert [p.text for p in draft.draft.paragraphs if p.id.endswith("own-x")] == ["Het gezin woont hier."]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_filing_stays_a_draft_until_the_weighing_it_prints_is_approved_too(name: str) -> None:
    dossier = replace(sample(name), source_note="")
    for argument in pleaded(Walk(dossier, LAW, TODAY)):
        dossier = dossier.with_choice(Choice(item=argument.id, decision=Decision.CHOSEN, approved_by="mr. A. de Wit"))
    printed = replace(dossier, weighing=Weighing(printed=("help-accepted", "home-lost")))
    approved = printed.with_choice(Choice(item=WEIGHING, decision=Decision.CHOSEN, approved_by="mr. A. de Wit"))
    assert (notices(name, dossier), wants_approval(name, dossier)) == ((), False)
    assert (len(notices(name, printed)), wants_approval(name, printed)) == (1, True)
    assert (notices(name, approved), wants_approval(name, approved)) == ((), False)


def notices(name: str, dossier: Dossier) -> tuple[str, ...]:
    return compose(Walk(dossier, LAW, TODAY), SAMPLES[name]).draft.notices


def wants_approval(name: str, dossier: Dossier) -> bool:
    walk = Walk(dossier, LAW, TODAY)
    wants = readiness(walk, compose(walk, SAMPLES[name]))
    assert not [one for one in wants if one.kind is WantKind.CHOSEN_BUT_GONE]
    return Want(WantKind.NOT_APPROVED, WEIGHING) in wants


def test_a_kind_of_filing_that_prints_no_weighing_does_not_wait_for_it() -> None:
    walk = Walk(replace(sample("huurachterstand"), weighing=Weighing(printed=("home-lost",))), LAW, TODAY)
    kind = LAW.filings[SAMPLES["huurachterstand"]]
    without = replace(kind, sections=tuple(one for one in kind.sections if one.holds != "weighing"))
    assert weighing_waits(walk, kind)
    assert not weighing_waits(walk, without)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_entry_on_the_board_of_a_sample_can_be_printed(name: str) -> None:
    walk = Walk(sample(name), LAW, TODAY)
    for entry in board(walk).entries:
        assert not _lacks(entry, walk), entry.key


def _lacks(entry: Entry, walk: Walk) -> tuple[str, ...]:
    return fill(printed_text(entry), walk.view, entry.subject, {}).lacks
