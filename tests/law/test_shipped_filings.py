"""The shipped kinds of filing and courts: complete, in order, resting on sources that may be printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from legalaid_desk.dossier import Case, Dossier, Fact, Ground, Stage, Standing, Value
from legalaid_desk.law import Argument, FilingKind, Form, Verified, load_law, questions_tested
from legalaid_desk.law.filing_kinds import CLOSING
from legalaid_desk.walk import DossierView

LAW = load_law(Path(__file__).parents[2] / "resources" / "law")
KINDS = list(LAW.filings.values())


def each(kinds: list[FilingKind]) -> pytest.MarkDecorator:
    """One test per kind of filing, named by its id."""
    return pytest.mark.parametrize("kind", kinds, ids=[kind.id for kind in kinds])


def walked(stage: Stage, **answers: Value) -> DossierView:
    """A case about arrears in this stage, of which only these answers are known."""
    dossier = Dossier(id="d", case=Case(ground=Ground.ARREARS, stage=stage))
    for question, value in answers.items():
        fact = Fact(question=question.replace("_", "-"), value=value, standing=Standing.CLIENT_SAYS)
        dossier = dossier.learn(fact)
    return DossierView(dossier, LAW, date(2026, 11, 25))


def test_each_stage_has_its_paper() -> None:
    mains = {str(stage): LAW.main_kind(stage, walked(stage)) for stage in Stage}
    assert {stage: kind.id for stage, kind in mains.items() if kind} == {
        "before-summons": "brief_reactie_sommatie",
        "merits": "conclusie_van_antwoord",
        "interim": "conclusie_van_antwoord_kort_geding",
        "default-judgment": "verzetdagvaarding",
        "appeal": "memorie_van_grieven",
        "enforcement": "dagvaarding_executie_kort_geding",
        "administrative": "bezwaarschrift",
        "insolvency": "verzoek_moratorium_287b",
    }


@pytest.mark.parametrize("claim, paper", [("repair", "eis_in_reconventie"), ("none", "conclusie_van_antwoord")])
def test_a_counterclaim_stands_in_the_defence_itself(claim: str, paper: str) -> None:
    main = LAW.main_kind("merits", walked(Stage.MERITS, debt_defects=True, rc_claims=(claim,)))
    assert main
    assert main.id == paper


TEMPLATES = {
    Form.PLEADING: "processtuk.docx",
    Form.WRIT: "dagvaarding.docx",
    Form.NOTES: "pleitnota.docx",
    Form.LETTER: "brief.docx",
    Form.FORM: "formulier.docx",
    Form.INDEX: "productielijst.docx",
}
ARGUED = [kind for kind in KINDS if any(section.holds in ("arguments", "points") for section in kind.sections)]
ANSWERS = [kind for kind in ARGUED if {"gedaagde", "gedaagde)", "geïntimeerde"} & set(kind.role_ours.split())]
ENDS = list(CLOSING)
ELSEWHERE = {"stay-pending-appeal"}
"""What a main paper leaves to a paper of its own."""


def argued_in(kind: FilingKind, argument: Argument) -> list[str]:
    """The chapters that plead this argument."""
    return [section.id for section in kind.sections if section.argues(argument)]


@each(ARGUED)
def test_no_argument_is_pleaded_twice(kind: FilingKind) -> None:
    assert [one.id for one in LAW.arguments.values() if len(argued_in(kind, one)) > 1] == []


@each(ARGUED)
def test_what_a_chapter_names_is_among_its_steps(kind: FilingKind) -> None:
    for section in kind.sections:
        named = (*section.only, *section.without)
        assert [one for one in named if LAW.arguments[one].step not in section.steps] == [], section.id


def of_whole_stage(stage: str) -> list[FilingKind]:
    """The papers that plead all there is in this stage: the first of it, and on appeal the answer as well."""
    pleaded = [kind for kind in ARGUED if stage in kind.stages and kind.form in (Form.PLEADING, Form.WRIT)]
    return [kind for kind in pleaded if kind is pleaded[0] or (kind in ANSWERS and stage == Stage.APPEAL)]


@pytest.mark.parametrize("stage", [str(stage) for stage in Stage])
def test_the_main_papers_of_a_stage_plead_every_argument_of_it(stage: str) -> None:
    arguments = [one for one in LAW.arguments.values() if not one.stages or stage in one.stages]
    for kind in of_whole_stage(stage):
        assert {one.id for one in arguments if not argued_in(kind, one)} <= ELSEWHERE, kind.id


@each(KINDS)
def test_the_paper_ends_with_relief_exhibits_and_signature_in_that_order(kind: FilingKind) -> None:
    closing = [section.holds for section in kind.sections if section.holds in ENDS]
    assert closing == [one for one in ENDS if one in closing]
    assert kind.sections[-1].holds in ENDS or kind.form in (Form.NOTES, Form.LETTER)


@each([kind for kind in KINDS if not kind.stages and kind in ARGUED])
def test_what_goes_beside_the_main_paper_speaks_of_every_argument_of_its_stage(kind: FilingKind) -> None:
    stages = {str(stage) for stage in Stage if kind.fits(stage, walked(stage))}
    arguments = [one for one in LAW.arguments.values() if not one.stages or stages & set(one.stages)]
    assert [one.id for one in arguments if not argued_in(kind, one)] == []


@each([kind for kind in ARGUED if kind.form is not Form.NOTES])
def test_a_paper_that_argues_asks_for_something(kind: FilingKind) -> None:
    assert "relief" in [section.holds for section in kind.sections]


@each([kind for kind in ANSWERS if kind.form is not Form.NOTES])
def test_the_family_denies_what_it_does_not_admit(kind: FilingKind) -> None:
    texts = [str(passage.text.parts) for section in kind.sections for passage in LAW.passages_of(section)]
    assert any("uitdrukkelijk erkent" in text for text in texts)


def test_the_defence_answers_in_every_instance() -> None:
    assert {stage for kind in ANSWERS for stage in kind.stages} >= {"merits", "interim", "default-judgment", "appeal"}


@each(KINDS)
def test_every_source_in_a_passage_may_be_printed_unread(kind: FilingKind) -> None:
    used = {s for section in kind.sections for p in LAW.passages_of(section) for s in p.text.slots("source")}
    assert [source for source in used if LAW.sources[source].verified is Verified.MEMORY] == []


@each(KINDS)
def test_no_passage_shows_a_standing_and_its_exhibits_twice(kind: FilingKind) -> None:
    for section in kind.sections:
        for passage in LAW.passages_of(section):
            assert not set(passage.text.slots("standing")) & set(passage.text.slots("exhibits")), passage.id


@each(KINDS)
def test_its_template_is_that_of_its_form(kind: FilingKind) -> None:
    assert kind.template == TEMPLATES[kind.form]


@each(KINDS)
def test_what_others_complete_or_read_as_a_letter_leaves_open_what_is_not_known(kind: FilingKind) -> None:
    assert kind.open_places == (kind.form in (Form.LETTER, Form.FORM, Form.WRIT))
    if any(section.holds == "exhibits" for section in kind.sections):
        assert (kind.exhibits == "attached") == (kind.form in (Form.LETTER, Form.FORM))


@each(KINDS)
def test_a_numbered_paragraph_is_a_sentence(kind: FilingKind) -> None:
    passages = [passage for section in kind.sections for passage in LAW.passages_of(section)]
    for passage in passages if kind.numbered else ():
        last = passage.text.parts[-1]
        if passage.numbered and not passage.label:
            assert isinstance(last, str), passage.id
            assert last.endswith((".", ":", "?")), passage.id


@each([kind for kind in KINDS if kind.open_places])
def test_an_open_place_is_named_in_few_words(kind: FilingKind) -> None:
    """Unless nothing can stand open there: what may stay out, begins with how it is known, or is there once known."""
    printed = [one for sentence in kind.frame_sentences for one in sentence.slots("answer")]
    for passage in (one for section in kind.sections for one in LAW.passages_of(section) if not one.optional):
        tested = {test.question for test, _ in questions_tested(passage.when)}
        open_there = () if passage.text.slots("standing") else passage.text.slots("answer")
        printed += [question for question in open_there if question not in tested]
    asked = [LAW.questions[question] for question in printed]
    assert [one.id for one in asked if not one.blank and not one.intake] == []


def test_the_eleven_district_courts_have_seats_with_a_kantonrechter() -> None:
    assert len(LAW.first_courts) == 11
    assert all(any(seat.kanton for seat in court.seats) for court in LAW.first_courts)


def test_every_seat_of_a_district_court_has_a_court_of_appeal_above_it() -> None:
    above = {
        (court.id, seat.id): LAW.appeal_court(court.id, seat.id) for court in LAW.first_courts for seat in court.seats
    }
    assert [place for place, found in above.items() if found is None] == []
    named = {found[0].name for found in above.values() if found}
    assert named == {
        f"Gerechtshof {place}" for place in ("Amsterdam", "Arnhem-Leeuwarden", "Den Haag", "'s-Hertogenbosch")
    }


def test_a_court_of_appeal_that_sits_in_two_places_is_named_by_the_seat_below() -> None:
    places = {seat: LAW.appeal_court("rbove", seat) for seat in ("almelo", "enschede", "zwolle")}
    assert {seat: found[1].place for seat, found in places.items() if found} == {
        "almelo": "Arnhem",
        "enschede": "Arnhem",
        "zwolle": "Leeuwarden",
    }
    assert LAW.appeal_court("rbove", "") is None


def test_a_seat_stands_once_in_its_court() -> None:
    for court in LAW.courts.values():
        ids = [seat.id for seat in court.seats]
        assert len(ids) == len(set(ids)), court.id


def test_an_address_read_in_an_official_text_names_its_year() -> None:
    seats = [seat for court in LAW.courts.values() for seat in court.seats]
    assert all(seat.source_year for seat in seats if seat.verified == "text")
