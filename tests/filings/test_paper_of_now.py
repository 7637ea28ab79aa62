"""Which paper is written now, whom it names as the other side, and what an objection without grounds holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legalaid_desk.dossier import Dossier, Stage
from legalaid_desk.filings import FilingDraft, WantKind, compose, readiness
from legalaid_desk.law import FilingKind
from legalaid_desk.walk import Walk
from tests.filings.golden import TODAY, shipped
from tests.filings.made_up import told, with_facts
from tests.filings.papers.administrative import (
    CLOSURE,
    HIGHER,
    INTENDED,
    MINIMAL,
    OBJECTED,
    PLEADED,
    REFUSED,
    URGENT,
    choosing,
)

PHASES = {
    "intention": "zienswijze_13b",
    "objection": "bezwaarschrift",
    "interim": "verzoek_voorlopige_voorziening",
    "court": "beroepschrift",
    "higher": "hogerberoepschrift",
}


def walked(dossier: Dossier) -> Walk:
    return Walk(dossier, shipped(), TODAY)


def draft(dossier: Dossier, kind: str) -> FilingDraft:
    return compose(walked(dossier), kind).draft


def main(dossier: Dossier) -> FilingKind | None:
    return shipped().main_kind(dossier.case.stage, walked(dossier).view)


@pytest.mark.parametrize("phase", PHASES)
def test_the_answer_to_which_paper_decides_the_main_paper(phase: str) -> None:
    kind = main(with_facts(MINIMAL, told("ad-decision", "closure"), told("ad-phase", phase)))
    assert kind is not None
    assert kind.id == PHASES[phase]


def test_an_objection_is_the_paper_as_long_as_nobody_said_which() -> None:
    kind = main(MINIMAL)
    assert kind is not None
    assert kind.id == "bezwaarschrift"


def test_there_is_no_view_on_an_intention_to_refuse_shelter() -> None:
    kind = shipped().filings["zienswijze_13b"]
    refused = with_facts(REFUSED, told("ad-phase", "intention"))
    assert not kind.fits(Stage.ADMINISTRATIVE, walked(refused).view)


def test_a_paper_of_another_phase_is_told_apart() -> None:
    walk = walked(INTENDED)
    wants = readiness(walk, compose(walk, "beroepschrift"))
    assert WantKind.WRONG_STAGE in {want.kind for want in wants}


def test_the_walk_asks_which_paper_it_is_and_whom_it_goes_to() -> None:
    asked = {one.question.id for one in walked(MINIMAL).to_ask}
    assert {"ad-phase", "au-name", "au-address", "au-on", "au-what"} <= asked


def test_the_authority_is_the_other_side_and_not_the_landlord() -> None:
    named = draft(URGENT, "verzoek_voorlopige_voorziening")
    assert [(party.name, party.role) for party in named.caption.theirs] == [
        ("De burgemeester van Maasoever", "verweerder")
    ]
    assert named.caption.court == "Rechtbank Rotterdam"
    assert named.footer == "De burgemeester van Maasoever / Aydin"


def test_a_further_appeal_goes_to_no_court_of_the_case() -> None:
    assert draft(HIGHER, "hogerberoepschrift").caption.court == "Centrale Raad van Beroep"
    assert draft(MINIMAL, "hogerberoepschrift").caption.court == ""


@pytest.mark.parametrize("kind", ["verzoek_voorlopige_voorziening", "beroepschrift", "hogerberoepschrift"])
def test_a_judge_is_never_asked_what_the_authority_does(kind: str) -> None:
    asked = {request.id for request in draft(choosing(OBJECTED, *PLEADED), kind).relief}
    assert not asked & {"no-closure", "grant-shelter", "grant-urgency", "milder-measure"}


def test_every_request_of_these_proceedings_is_made_in_some_paper() -> None:
    law = shipped()
    made = {one for kind in law.filings.values() if "administrative" in kind.stages for one in kind.relief}
    of_stage = {one.id for one in law.relief.values() if "administrative" in one.stages}
    assert of_stage <= made


def test_a_letter_to_an_authority_names_no_court() -> None:
    caption = draft(OBJECTED, "bezwaarschrift").caption
    assert (caption.court, caption.seat, caption.case_number) == ("", "", "")


def test_an_unnamed_authority_stands_open_in_a_letter_and_is_no_party_to_a_request() -> None:
    assert [party.name for party in draft(MINIMAL, "bezwaarschrift").caption.theirs] == [
        "[naam van het bestuursorgaan]"
    ]
    assert draft(MINIMAL, "verzoek_voorlopige_voorziening").caption.theirs == ()


@pytest.mark.parametrize("kind", ["bezwaarschrift", "beroepschrift"])
def test_the_grounds_run_from_competence_to_the_children(kind: str) -> None:
    law = shipped()
    of = with_facts(OBJECTED, told("ad-phase", "court")) if kind == "beroepschrift" else OBJECTED
    argued = [paragraph.argument for paragraph in draft(of, kind).paragraphs if paragraph.argument]
    steps = [law.arguments[one].step for one in argued]
    assert steps == sorted(steps)
    assert {"s2", "s3", "s4", "s5", "s6", "s7", "s8"} <= set(steps)


@pytest.mark.parametrize("kind", ["bezwaarschrift", "beroepschrift", "verzoek_voorlopige_voorziening"])
def test_what_the_law_wants_in_it_is_mandatory(kind: str) -> None:
    mandatory = {section.id for section in shipped().filings[kind].sections if section.mandatory}
    assert mandatory >= {"naam", "besluit", "gronden", "ondertekening"}


def test_what_urges_is_told_once_and_apart_from_the_grounds() -> None:
    by_section = {section.id: section for section in draft(URGENT, "verzoek_voorlopige_voorziening").sections}
    assert "closure-stay" in {paragraph.argument for paragraph in by_section["spoed"].paragraphs}
    assert "closure-stay" not in {paragraph.argument for paragraph in by_section["gronden"].paragraphs}


PRO_FORMA = with_facts(OBJECTED, told("au-grounds-later", True), told("au-grounds-why", "de stukken er nog niet zijn"))


def test_an_objection_without_grounds_asks_for_time_and_pleads_nothing() -> None:
    made = draft(PRO_FORMA, "bezwaarschrift")
    assert not any(paragraph.argument for paragraph in made.paragraphs)
    assert [section.id for section in made.sections if section.heading == "Gronden"] == ["gronden-later"]
    assert "omdat de stukken er nog niet zijn." in made.sections[-4].paragraphs[0].text
    assert made.relief[0].id == "revoke-decision"


def test_an_objection_without_grounds_wants_no_arguments() -> None:
    walk = walked(replace(PRO_FORMA, choices=()))
    wants = {want.kind for want in readiness(walk, compose(walk, "bezwaarschrift"))}
    assert wants & {WantKind.NO_ARGUMENTS, WantKind.EMPTY_SECTION, WantKind.UNDECIDED, WantKind.NO_SUBSIDIARY} == set()


def test_an_objection_with_grounds_wants_arguments() -> None:
    walk = walked(replace(OBJECTED, choices=()))
    wants = {want.kind for want in readiness(walk, compose(walk, "bezwaarschrift"))}
    assert WantKind.NO_ARGUMENTS in wants


def test_an_argument_in_a_letter_leaves_nothing_open() -> None:
    unknown = choosing(CLOSURE, *PLEADED).forget("cd-last-incident", "case")
    made = draft(unknown, "zienswijze_13b")
    assert not any(paragraph.open_places for paragraph in made.paragraphs if paragraph.argument)


def test_a_letter_needs_no_case_number_and_no_approval() -> None:
    walk = walked(MINIMAL)
    made = compose(walk, "wmo_melding")
    wants = {(want.kind, want.item) for want in readiness(walk, made)}
    assert (WantKind.INTAKE, "case-number") not in wants
    assert made.draft.notices == ()


def test_no_costs_are_asked_before_there_is_a_decision() -> None:
    assert "costs-administrative" not in [request.id for request in draft(INTENDED, "zienswijze_13b").relief]
    assert "costs-administrative" in [request.id for request in draft(OBJECTED, "bezwaarschrift").relief]
