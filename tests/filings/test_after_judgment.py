"""Opposition, enforcement, appeal and the debt court: which paper, before which court, under which number and name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from legalaid_desk.dossier import Dossier, Fact, Gender, Party, PartyKind, Side, Stage, Standing
from legalaid_desk.filings import FilingDraft, WantKind, compose, readiness
from legalaid_desk.walk import DossierView, Walk

from .golden import TODAY, shipped
from .papers.after_judgment import (
    APPEAL_FULL,
    APPEAL_MINIMAL,
    DEFAULT,
    ENFORCEMENT_MINIMAL,
    MORATORIUM,
    STAY_MINIMAL,
    said,
)


def draft(dossier: Dossier, kind: str) -> FilingDraft:
    return compose(Walk(dossier, shipped(), TODAY), kind).draft


def main_paper(dossier: Dossier) -> str:
    kind = shipped().main_kind(dossier.case.stage, DossierView(dossier, shipped(), TODAY))
    assert kind is not None
    return kind.id


def headings(of: FilingDraft, section: str) -> list[str]:
    return [block.heading for one in of.sections if one.id == section for block in one.blocks if block.heading]


def in_court(dossier: Dossier, court: str, seat: str) -> Dossier:
    return replace(dossier, case=replace(dossier.case, court=court, seat=seat))


@pytest.mark.parametrize(
    "dossier, kind",
    [
        (DEFAULT.minimal, "verzetdagvaarding"),
        (ENFORCEMENT_MINIMAL, "dagvaarding_executie_kort_geding"),
        (APPEAL_MINIMAL, "memorie_van_grieven"),
        (APPEAL_MINIMAL.learn(said("ap-by", "landlord")), "memorie_van_antwoord"),
        (APPEAL_MINIMAL.learn(Fact(question="ap-by", standing=Standing.UNKNOWN)), "memorie_van_grieven"),
        (MORATORIUM.minimal, "verzoek_moratorium_287b"),
    ],
)
def test_the_stage_and_who_appealed_decide_the_main_paper(dossier: Dossier, kind: str) -> None:
    assert main_paper(dossier) == kind


def test_on_appeal_the_caption_names_the_court_of_appeal_and_its_number() -> None:
    caption = draft(APPEAL_FULL, "memorie_van_grieven").caption
    assert (caption.court, caption.seat, caption.division) == (
        "Gerechtshof Den Haag",
        "Den Haag",
        "afdeling civiel recht",
    )
    assert caption.case_number == "200.345.678/01"
    told = [paragraph.text for paragraph in draft(APPEAL_FULL, "memorie_van_grieven").paragraphs]
    assert any("zaaknummer 11487213 CV EXPL 26-20417" in text for text in told)


def test_the_number_of_first_instance_never_stands_in_for_the_one_on_appeal() -> None:
    paper = draft(APPEAL_MINIMAL, "memorie_van_grieven")
    assert paper.caption.case_number == ""
    assert "11223344" not in paper.footer


def test_a_writ_has_no_case_number_and_no_day_of_signing_yet() -> None:
    paper = draft(DEFAULT.full, "verzetdagvaarding")
    assert (paper.caption.case_number, paper.signature.day) == ("", None)


@pytest.mark.parametrize("seat, place", [("almelo", "Arnhem"), ("zwolle", "Leeuwarden")])
def test_the_seat_below_decides_where_the_court_of_appeal_sits(seat: str, place: str) -> None:
    paper = draft(in_court(APPEAL_MINIMAL, "rbove", seat), "dagvaarding_hoger_beroep")
    assert (paper.caption.court, paper.caption.seat) == ("Gerechtshof Arnhem-Leeuwarden", place)
    assert any(f"Gerechtshof Arnhem-Leeuwarden, zittingsplaats {place}" in one.text for one in paper.paragraphs)


def test_without_a_court_below_no_court_of_appeal_is_guessed() -> None:
    assert draft(in_court(APPEAL_MINIMAL, "", ""), "memorie_van_grieven").caption.court == ""


def grounds_of(of: FilingDraft) -> list[str]:
    return [section.heading for section in of.sections if section.id.startswith("grief-")]


def test_grounds_of_appeal_are_few_are_counted_and_hold_the_arguments_as_points() -> None:
    paper = draft(APPEAL_FULL, "memorie_van_grieven")
    grounds = grounds_of(paper)
    assert [heading.split(":")[0] for heading in grounds] == [f"Grief {n}" for n in range(1, 7)]
    assert "Wat het verlies van de woning voor elk kind betekent" in headings(paper, "grief-kinderen")


def test_a_ground_without_an_argument_is_not_counted() -> None:
    paper = draft(APPEAL_MINIMAL, "memorie_van_grieven")
    assert grounds_of(paper) == ["Grief 1: de behandeling en de motivering"]


def test_grounds_stand_in_the_writ_only_when_the_lawyer_says_so() -> None:
    assert grounds_of(draft(APPEAL_FULL, "dagvaarding_hoger_beroep")) == []
    early = APPEAL_FULL.learn(said("ap-grounds-in-writ", value=True))
    assert grounds_of(draft(early, "dagvaarding_hoger_beroep"))[0].startswith("Grief 1: ")


def test_what_changed_since_the_judgment_is_no_ground_of_appeal() -> None:
    early = APPEAL_FULL.learn(said("ap-grounds-in-writ", value=True))
    for kind in ("memorie_van_grieven", "dagvaarding_hoger_beroep"):
        assert headings(draft(early, kind), "nieuw") == ["Wat er sinds het vonnis is veranderd"]


def test_a_stay_is_asked_in_its_own_paper_and_not_in_the_statement_of_grounds() -> None:
    asked = {
        kind: [r.id for r in draft(APPEAL_FULL, kind).relief]
        for kind in ("memorie_van_grieven", "incident_schorsing_351")
    }
    assert "stay-on-appeal" not in asked["memorie_van_grieven"]
    assert asked["incident_schorsing_351"] == ["stay-on-appeal", "costs-incident"]


@pytest.mark.parametrize(
    "kind, gender, role",
    [
        (PartyKind.ENTITY, Gender.NEUTRAL, "appellante"),
        (PartyKind.PERSON, Gender.FEMALE, "appellante"),
        (PartyKind.PERSON, Gender.MALE, "appellant"),
        (PartyKind.PERSON, Gender.NEUTRAL, "appellant"),
    ],
)
def test_a_foundation_is_called_by_the_word_for_a_woman(kind: PartyKind, gender: Gender, role: str) -> None:
    (other,) = APPEAL_MINIMAL.on_side(Side.LANDLORD)
    dossier = APPEAL_MINIMAL.with_party(replace(other, kind=kind, gender=gender))
    assert [party.role for party in draft(dossier, "memorie_van_antwoord").caption.theirs] == [role]


def test_one_woman_is_called_by_the_word_for_a_woman_and_two_tenants_by_the_plural() -> None:
    assert [p.role for p in draft(APPEAL_MINIMAL, "memorie_van_grieven").caption.ours] == ["appellante"]
    second = Party(id="p9", side=Side.FAMILY, name="Voorbeeld", given_names="Piet")
    both = replace(APPEAL_MINIMAL, parties=(*APPEAL_MINIMAL.parties, second))
    assert {p.role for p in draft(both, "memorie_van_grieven").caption.ours} == {"appellanten"}


def test_on_appeal_a_lawyer_signs() -> None:
    assert draft(APPEAL_FULL, "memorie_van_grieven").signature.capacity == "advocaat"
    assert draft(DEFAULT.full, "verzetdagvaarding").signature.capacity == "gemachtigde"


@pytest.mark.parametrize(
    "remedy, test, other",
    [
        ("appeal", "ECLI:NL:HR:2019:2026", "ECLI:NL:HR:1983:AG4575"),
        ("final", "ECLI:NL:HR:1983:AG4575", "ECLI:NL:HR:2019:2026"),
    ],
)
def test_the_test_for_a_stay_follows_from_whether_a_remedy_is_open(remedy: str, test: str, other: str) -> None:
    paper = draft(ENFORCEMENT_MINIMAL.learn(said("en-remedy", remedy)), "dagvaarding_executie_kort_geding")
    told = "".join(p.text for section in paper.sections if section.id == "maatstaf" for p in section.paragraphs)
    assert test in told
    assert other not in told


def test_the_opposition_asks_for_a_stay_only_when_the_judgment_can_be_enforced() -> None:
    unenforceable = DEFAULT.minimal.learn(said("pr-uvb", "not-enforceable"))
    enforceable = DEFAULT.minimal.learn(said("pr-uvb", "unreasoned"))
    asks = [[r.id for r in draft(one, "verzetdagvaarding").relief] for one in (unenforceable, enforceable)]
    assert ["stay-on-opposition" in one for one in asks] == [False, True]


def test_a_writ_leaves_open_what_the_bailiff_must_know_and_is_not_ready_so() -> None:
    walk = Walk(DEFAULT.minimal, shipped(), TODAY)
    composition = compose(walk, "verzetdagvaarding")
    assert "answer:wr-hour" in composition.draft.open_places
    assert any(w.kind is WantKind.OPEN_PLACE and w.blocks for w in readiness(walk, composition))


def test_the_petition_asks_for_six_months_with_current_rent_as_the_condition() -> None:
    texts = [request.text for request in draft(MORATORIUM.minimal, "verzoek_moratorium_287b").relief]
    assert "zes maanden" in texts[0]
    assert any("art. 304 en 305 Fw van toepassing" in text for text in texts)


def test_a_chapter_of_arguments_that_need_not_be_there_stays_out_without_any() -> None:
    assert [s.id for s in draft(STAY_MINIMAL, "incident_schorsing_351").sections if s.id == "gezin"] == []
    assert [s.id for s in draft(APPEAL_FULL, "incident_schorsing_351").sections if s.id == "gezin"] == ["gezin"]


def test_the_message_to_the_bailiff_fits_every_stage_after_a_judgment() -> None:
    kind = shipped().filings["bericht_deurwaarder"]
    fits = {}
    for stage in Stage:
        dossier = replace(ENFORCEMENT_MINIMAL, case=replace(ENFORCEMENT_MINIMAL.case, stage=stage))
        fits[stage] = kind.fits(stage, DossierView(dossier, shipped(), date(2026, 11, 25)))
    after = {Stage.DEFAULT_JUDGMENT, Stage.ENFORCEMENT, Stage.APPEAL, Stage.INSOLVENCY}
    assert {stage for stage, fit in fits.items() if fit} == after


def test_before_the_court_of_appeal_the_bailiff_of_the_court_below_acts_for_nobody() -> None:
    named = draft(APPEAL_FULL, "memorie_van_grieven").caption.theirs[-1]
    assert (named.represented_as, named.representative[0][:15]) == ("advocaat", "mr. C. Tegenspr")
    unknown = draft(
        APPEAL_FULL.learn(Fact(question="ap-their-lawyer", standing=Standing.UNKNOWN)), "memorie_van_grieven"
    )
    assert unknown.caption.theirs[-1].representative == ()


def test_requests_without_an_alternative_are_not_called_primary() -> None:
    paper = draft(APPEAL_FULL, "incident_schorsing_351")
    assert [request.tier for request in paper.relief] == ["", "Proceskosten"]


def test_hearing_the_children_is_asked_before_the_decision_and_is_no_alternative() -> None:
    asked = draft(APPEAL_FULL, "memorie_van_grieven").relief
    hearing = next(request for request in asked if request.id == "hear-children")
    assert hearing.tier == asked[0].tier == "Primair"
    assert hearing.text.startswith("voordat wordt beslist")
