"""Papers that are no pleading: letters with open places and their own annexes, and notes that are spoken."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from legalaid_desk.dossier import (
    Case,
    Choice,
    Decision,
    Dossier,
    Exhibit,
    Fact,
    FiledPaper,
    Ground,
    Home,
    Lodging,
    Party,
    Side,
    Stage,
)
from legalaid_desk.filings import FilingDraft, Section, WantKind, compose, readiness
from legalaid_desk.law import FilingKind, Form, Law, LetterPlan, Part, Passage, SectionPlan
from legalaid_desk.law.sentences import Sentence, parse_sentence
from legalaid_desk.walk import Walk

TODAY = date(2026, 11, 25)


def said(text: str) -> Sentence:
    return parse_sentence(text)


LETTER = FilingKind(
    id="brief",
    title="Brief",
    title_en="Letter",
    printed_title="Brief",
    file_name="brief",
    template="brief.docx",
    legal_basis="",
    stages=(),
    court_kind="none",
    division="",
    role_ours="huurder",
    role_ours_many="huurders",
    role_theirs="verhuurder",
    relief_intro="",
    form=Form.LETTER,
    numbered=False,
    open_places=True,
    exhibits="attached",
    exhibit_word="annex",
    day="today",
    letter=LetterPlan(
        to=(said("{landlord}"), said("{landlord.address}")),
        subject=said("Woning {home.address}"),
        salutation=said("Geachte heer, mevrouw,"),
        closing=said("Met vriendelijke groet,"),
    ),
    sections=(
        SectionPlan(
            id="kop",
            heading="",
            parts=("wie",),
            passages=(Passage(id="school", text=said("Op {hearing-on} is er een zitting. {exhibits contact}")),),
        ),
        SectionPlan(id="bijlagen", heading="Bijlagen", holds="exhibits"),
    ),
)


@pytest.fixture
def law(small_law: Law) -> Law:
    wie = Part(id="wie", passages=(Passage(id="wie", text=said("Ik sta {tenants} bij.")),))
    notes = replace(
        small_law.filings["antwoord"],
        id="pleitnota",
        form=Form.NOTES,
        follows="antwoord",
        sections=(SectionPlan(id="punten", heading="Punten", holds="points", steps=tuple(small_law.steps)),),
    )
    return replace(
        small_law,
        parts={"wie": wie},
        filings={**small_law.filings, "brief": LETTER, "pleitnota": notes},
    )


def dossier() -> Dossier:
    return Dossier(
        id="d",
        reference="2026-014",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        parties=(
            Party(id="p1", side=Side.FAMILY, name="de Vries", given_names="Anna"),
            Party(id="p2", side=Side.LANDLORD, name="Stichting Voorbeeld"),
        ),
        home=Home(address="Laan 1", rented_since=date(2023, 11, 26)),
        exhibits=(Exhibit(id="e1", title="Brief"), Exhibit(id="e2", title="School"), Exhibit(id="e3", title="Foto")),
        choices=(Choice(item="steps-missing", decision=Decision.CHOSEN),),
    ).learn(Fact(question="contact", value=False, exhibits=("e2",)))


def letter(law: Law, of: Dossier) -> FilingDraft:
    return compose(Walk(of, law, TODAY), "brief").draft


def test_what_a_letter_does_not_know_stands_open_and_is_asked_for(law: Law) -> None:
    draft = letter(law, dossier())
    assert draft.paragraphs[-1].text == "Op [dag van de zitting] is er een zitting. (bijlage\u00a01)"
    assert draft.open_places == ("name:landlord.address", "name:hearing-on")
    wants = readiness(Walk(dossier(), law, TODAY), compose(Walk(dossier(), law, TODAY), "brief"))
    assert [want.item for want in wants if want.kind is WantKind.OPEN_PLACE] == list(draft.open_places)


def test_a_letter_numbers_only_what_goes_with_it(law: Law) -> None:
    draft = letter(law, dossier())
    assert [(exhibit.id, exhibit.number) for exhibit in draft.exhibits] == [("e2", 1)]
    assert all(paragraph.number is None for paragraph in draft.paragraphs)
    assert draft.exhibit_word == "bijlage"


def test_a_shared_part_comes_before_the_own_passages(law: Law) -> None:
    assert [paragraph.id for paragraph in letter(law, dossier()).paragraphs] == ["brief/kop/wie", "brief/kop/school"]


def test_the_frame_says_to_whom_and_about_what(law: Law) -> None:
    frame = letter(law, dossier()).letter
    assert frame is not None
    assert frame.to == ("Stichting Voorbeeld", "[adres van de wederpartij]")
    assert (frame.subject, frame.our_reference, frame.day) == ("Woning Laan 1", "2026-014", TODAY)


def test_a_letter_needs_no_argument_and_no_subsidiary_request(law: Law) -> None:
    walk = Walk(replace(dossier(), choices=()), law, TODAY)
    kinds = {want.kind for want in readiness(walk, compose(walk, "brief"))}
    assert kinds & {WantKind.NO_ARGUMENTS, WantKind.NO_SUBSIDIARY, WantKind.UNDECIDED, WantKind.WRONG_STAGE} == set()


def test_notes_speak_the_first_fact_of_each_argument_and_say_where_it_was_pleaded(law: Law) -> None:
    of = dossier().learn(Fact(question="referred", value=False))
    walk = Walk(of, law, TODAY)
    pleaded = [p for p in compose(walk, "antwoord").draft.paragraphs if p.argument == "steps-missing"]
    (section,) = compose(walk, "pleitnota").draft.sections
    assert isinstance(section, Section)
    law_first, fact = pleaded[:2]
    assert (law_first.facts, bool(fact.facts)) == ((), True)
    assert [p.id for p in section.paragraphs] == [fact.id]
    assert section.paragraphs[0].text.endswith(f"(conclusie van antwoord, randnummer {fact.number}).")


def test_notes_name_the_numbers_of_the_paper_that_was_handed_in(law: Law) -> None:
    of = dossier().learn(Fact(question="referred", value=False))
    walk = Walk(of, law, TODAY)
    (spoken,) = compose(walk, "pleitnota").draft.paragraphs
    lodging = Lodging(on=TODAY, paragraphs=((spoken.id, 41),))
    paper = FiledPaper(kind="antwoord", made_at=datetime(2026, 11, 24, tzinfo=UTC), law_version="", lodging=lodging)
    handed_in = Walk(replace(of, filed=(paper,)), law, TODAY)
    (section,) = compose(handed_in, "pleitnota").draft.sections
    assert "randnummer 41" not in spoken.text
    assert section.paragraphs[0].text.endswith("(conclusie van antwoord, randnummer 41).")
