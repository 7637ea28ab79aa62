"""The draft: only what is known, with live references, stable ids and the lawyer's own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from legalaid_desk.dossier import (
    Case,
    Child,
    Choice,
    Decision,
    Dossier,
    Exhibit,
    Fact,
    Gender,
    Ground,
    Home,
    LandlordKind,
    Party,
    PartyKind,
    Reading,
    Side,
    Stage,
    Standing,
    Wording,
)
from legalaid_desk.filings import (
    Composition,
    ExhibitNumber,
    Reason,
    WantKind,
    compose,
    plain,
    readiness,
)
from legalaid_desk.filings.fill import fill
from legalaid_desk.filings.wording import marked_from_typed, runs_from_marked
from legalaid_desk.law import Law
from legalaid_desk.law.sentences import parse_sentence
from legalaid_desk.walk import DossierView, Walk

TODAY = date(2026, 11, 25)


def dossier() -> Dossier:
    chosen = tuple(Choice(item=item, decision=Decision.CHOSEN) for item in ("steps-missing", "each-child"))
    return (
        Dossier(
            id="d",
            case=Case(ground=Ground.ARREARS, stage=Stage.MERITS, roll_on=date(2026, 12, 8)),
            parties=(
                Party(id="p1", side=Side.FAMILY, name="de Vries", given_names="Anna", place="Rotterdam"),
                Party(
                    id="p2",
                    side=Side.LANDLORD,
                    kind=PartyKind.ENTITY,
                    name="Stichting Voorbeeld",
                    seat="Rotterdam",
                    landlord_kind=LandlordKind.HOUSING_ASSOCIATION,
                ),
            ),
            children=(
                Child(id="c1", given_name="Elif", birth_date=date(2015, 3, 1)),
                Child(id="c2", given_name="Noah", age_stated=6),
            ),
            home=Home(address="Laan 1", rented_since=date(2023, 11, 26), rent_cents=70000),
            exhibits=(
                Exhibit(id="e1", title="Brief"),
                Exhibit(id="e2", title="School"),
                Exhibit(id="e3", title="Foto"),
            ),
            choices=chosen,
        )
        .learn(Fact(question="referred", value=False, standing=Standing.SEEN, exhibits=("e1",)))
        .learn(Fact(question="contact", value=False, exhibits=("e2", "e1")))
        .learn(Fact(question="ill", subject="c1", value=True))
        .learn(Fact(question="school", subject="c1", value="basisschool De Linde", exhibits=("e2",)))
    )


def composed(law: Law, of: Dossier) -> Composition:
    return compose(Walk(of, law, TODAY), "antwoord")


def texts(composition: Composition) -> dict[str, str]:
    return {p.id: p.text.replace("\u00a0", " ") for p in composition.draft.paragraphs}


def test_paragraphs_are_numbered_through_the_document(small_law: Law) -> None:
    draft = composed(small_law, dossier()).draft
    assert [p.number for p in draft.paragraphs] == list(range(1, len(draft.paragraphs) + 1))
    assert [section.id for section in draft.sections] == ["feiten", "verweer", "bewijs"]


def test_intake_fills_the_plain_slots(small_law: Law) -> None:
    found = texts(composed(small_law, dossier()))
    assert found["antwoord/feiten/home"] == "Het gezin huurt de woning sinds 26 november 2023 van Stichting Voorbeeld."


def test_the_standing_picks_the_verb(small_law: Law) -> None:
    def said(standing: Standing) -> str:
        fact = Fact(question="referred", value=False, standing=standing, exhibits=("e1",))
        return texts(composed(small_law, dossier().learn(fact)))["steps-missing/referral"]

    assert said(Standing.SEEN).startswith("Uit productie 1 blijkt dat de verhuurder")
    assert said(Standing.CLIENT_SAYS).startswith("Het gezin stelt dat")
    assert said(Standing.ADMITTED).startswith("De verhuurder heeft erkend dat")
    assert said(Standing.DISPUTED).startswith("Anders dan de verhuurder stelt")


@pytest.mark.parametrize(
    "ground, stage, called",
    [
        (Ground.ARREARS, Stage.MERITS, "De verhuurder"),
        (Ground.NO_TITLE, Stage.INTERIM, "De eigenaar"),
        (Ground.MORTGAGE_SALE, Stage.MERITS, "De hypotheekhouder"),
        (Ground.CLOSURE, Stage.INTERIM, "De verhuurder"),
        (Ground.CLOSURE, Stage.ADMINISTRATIVE, "De burgemeester"),
        (Ground.ARREARS, Stage.ADMINISTRATIVE, "Het college"),
    ],
)
def test_who_admitted_it_is_called_what_he_is(small_law: Law, ground: Ground, stage: Stage, called: str) -> None:
    fact = Fact(question="referred", value=False, standing=Standing.ADMITTED)
    of = dossier().learn(fact)
    view = DossierView(replace(of, case=replace(of.case, ground=ground, stage=stage)), small_law, TODAY)
    filled = fill(parse_sentence("{standing referred} {other} niets deed."), view, "case", {})
    assert plain(filled.runs) == f"{called} heeft erkend dat {called[0].lower()}{called[1:]} niets deed."


@pytest.mark.parametrize(
    "said, printed",
    [
        ("het gezin hulp heeft", "Het gezin stelt dat het hulp heeft."),
        ("het gezin van de oudste zoon er woont", "Het gezin stelt dat het gezin van de oudste zoon er woont."),
        ("de vader ziek is", "Het gezin stelt dat de vader ziek is."),
    ],
)
def test_the_family_is_not_named_twice_in_one_breath(small_law: Law, said: str, printed: str) -> None:
    view = DossierView(dossier(), small_law, TODAY)
    filled = fill(parse_sentence(f"{{standing contact}} {said}."), view, "case", {})
    assert plain(filled.runs) == printed


@pytest.mark.parametrize("count, printed", [(2, "Het belang van de kinderen."), (1, "Het belang van het kind.")])
def test_one_child_is_not_written_of_as_several(small_law: Law, count: int, printed: str) -> None:
    view = DossierView(replace(dossier(), children=dossier().children[:count]), small_law, TODAY)
    assert plain(fill(parse_sentence("Het belang van {children}."), view, "case", {}).runs) == printed


@pytest.mark.parametrize("gender, he, his", [(Gender.FEMALE, "zij", "haar"), (Gender.MALE, "hij", "zijn")])
def test_a_paragraph_about_an_adult_names_the_adult(small_law: Law, gender: Gender, he: str, his: str) -> None:
    anna = replace(dossier().parties[0], gender=gender)
    view = DossierView(dossier().with_party(anna), small_law, TODAY)
    assert view.subjects("person") == (anna.id,)
    sentence = parse_sentence("{person} zegt dat {person.he} {person.his} best doet.")
    assert plain(fill(sentence, view, anna.id, {}).runs) == f"Anna de Vries zegt dat {he} {his} best doet."
    assert fill(sentence, view, "case", {}).lacks == ("name:person", "name:person.he", "name:person.his")


def test_a_family_without_children_is_not_given_any(small_law: Law) -> None:
    view = DossierView(replace(dossier(), children=()), small_law, TODAY)
    assert fill(parse_sentence("Het belang van {children}."), view, "case", {}).lacks == ("name:children",)


def test_seen_without_a_document_is_only_what_the_family_says(small_law: Law) -> None:
    fact = Fact(question="referred", value=False, standing=Standing.SEEN)
    assert texts(composed(small_law, dossier().learn(fact)))["steps-missing/referral"].startswith("Het gezin stelt dat")


def test_what_nobody_knows_is_never_stated(small_law: Law) -> None:
    unknown = dossier().learn(Fact(question="school", subject="c1", standing=Standing.UNKNOWN))
    composition = composed(small_law, unknown)
    assert "each-child/child/c1" not in texts(composition)
    assert any(left.item == "each-child/child/c1" and left.lacks == ("answer:school",) for left in composition.left_out)


def test_an_optional_passage_stays_out_without_a_word(small_law: Law) -> None:
    known = replace(dossier(), children=(replace(dossier().children[0], contact="om het weekend"),))
    assert texts(composed(small_law, known))["antwoord/feiten/contact/c1"].endswith("Elif: om het weekend.")
    composition = composed(small_law, dossier())
    assert "antwoord/feiten/contact/c1" not in texts(composition)
    assert not any(left.item.startswith("antwoord/feiten/contact") for left in composition.left_out)


def test_a_passage_for_each_child_names_the_child(small_law: Law) -> None:
    found = texts(composed(small_law, dossier()))
    assert found["each-child/child/c1"] == "Elif is 11 jaar en zit op basisschool De Linde (productie 2)."
    assert "each-child/child/c2" not in found


def test_what_is_said_of_one_child_stands_together(small_law: Law) -> None:
    argument = small_law.arguments["each-child"]
    first, *rest = argument.passages
    second = replace(first, id="again", text=parse_sentence("Over {child}: {child.age} jaar."))
    two = replace(argument, passages=(first, second, *rest))
    law = replace(small_law, arguments={**small_law.arguments, "each-child": two})
    both = dossier().learn(Fact(question="school", subject="c2", value="basisschool De Els"))
    printed = [
        one for one in texts(composed(law, both)) if one.startswith("each-child/") and one.endswith(("/c1", "/c2"))
    ]
    assert printed == ["each-child/child/c1", "each-child/again/c1", "each-child/child/c2", "each-child/again/c2"]


def test_several_exhibits_stand_in_order_of_number(small_law: Law) -> None:
    assert "(producties 1 en 2)" in texts(composed(small_law, dossier()))["steps-missing/contact"]


def test_no_exhibits_leave_no_gap_before_the_full_stop(small_law: Law) -> None:
    bare = dossier().learn(Fact(question="contact", value=False))
    assert texts(composed(small_law, bare))["steps-missing/contact"] == "Persoonlijk contact bleef uit."


def test_numbers_follow_when_exhibits_are_reordered(small_law: Law) -> None:
    draft = composed(small_law, dossier().with_exhibit_at("e2", 0)).draft
    found = {p.id: p.text.replace("\u00a0", " ") for p in draft.paragraphs}
    assert "(productie 1)" in found["each-child/child/c1"]
    assert found["steps-missing/referral"].startswith("Uit productie 2")
    assert [(line.id, line.number) for line in draft.exhibits] == [("e2", 1), ("e1", 2), ("e3", 3)]


def test_the_list_of_exhibits_says_where_each_is_mentioned(small_law: Law) -> None:
    draft = composed(small_law, dossier()).draft
    number = {p.id: p.number for p in draft.paragraphs}
    first, school, photo = draft.exhibits
    assert first.cited_in == (number["steps-missing/referral"], number["steps-missing/contact"])
    assert number["each-child/child/c1"] in school.cited_in
    assert photo.cited_in == ()


def test_a_source_from_memory_stays_out_until_it_is_read(small_law: Law) -> None:
    assert "each-child/memory" not in texts(composed(small_law, dossier()))
    read = dossier().with_reading(Reading(source="arrest", by="mr. X", on=TODAY))
    found = texts(composed(small_law, read))
    assert found["each-child/memory"] == "Dat volgt uit HR 1 januari 2020, ECLI:NL:HR:2020:1, r.o. 3.1."


def test_a_reference_to_an_argument_shows_its_number(small_law: Law) -> None:
    draft = composed(small_law, dossier()).draft
    found = {p.id: p for p in draft.paragraphs}
    assert found["each-child/see"].text == f"Zie ook randnummer\u00a0{found['steps-missing/law'].number}."


def test_a_reference_to_an_argument_that_is_not_there_leaves_the_paragraph_out(small_law: Law) -> None:
    alone = dossier().with_choice(Choice(item="steps-missing", decision=Decision.SET_ASIDE))
    composition = composed(small_law, alone)
    assert "each-child/see" not in texts(composition)
    assert any(left.lacks == ("see:steps-missing",) for left in composition.left_out)


def test_only_chosen_arguments_are_pleaded(small_law: Law) -> None:
    alone = dossier().with_choice(Choice(item="each-child", decision=Decision.UNDECIDED))
    composition = composed(small_law, alone)
    assert {p.argument for p in composition.draft.paragraphs} == {"", "steps-missing"}
    wants = readiness(Walk(alone, small_law, TODAY), composition)
    assert any(want.kind is WantKind.UNDECIDED and want.item == "each-child" for want in wants)


def test_a_chosen_argument_that_closed_is_left_out_and_blocks(small_law: Law) -> None:
    closed = dossier().learn(Fact(question="referred", value=True)).learn(Fact(question="contact", value=True))
    composition = composed(small_law, closed)
    assert any(left.item == "steps-missing" and left.reason is Reason.CLOSED for left in composition.left_out)
    wants = readiness(Walk(closed, small_law, TODAY), composition)
    assert any(want.kind is WantKind.CHOSEN_BUT_CLOSED and want.blocks for want in wants)


def test_a_chosen_argument_that_the_law_lost_is_told_and_does_not_hold_up_the_filing(small_law: Law) -> None:
    dossier = Dossier(
        id="d", choices=(Choice(item="weg", decision=Decision.CHOSEN), Choice(item="los", decision=Decision.SET_ASIDE))
    )
    walk = Walk(dossier, small_law, TODAY)
    gone = [want for want in readiness(walk, compose(walk, "antwoord")) if want.kind is WantKind.CHOSEN_BUT_GONE]
    assert [(want.item, want.blocks) for want in gone] == [("weg", False)]


def test_relief_runs_from_primary_to_subsidiary(small_law: Law) -> None:
    relief = composed(small_law, dossier()).draft.relief
    assert [(request.tier, request.id) for request in relief] == [("Primair", "reject"), ("Subsidiair", "term")]
    without = dossier().with_choice(Choice(item="term", decision=Decision.SET_ASIDE))
    assert [request.id for request in composed(small_law, without).draft.relief] == ["reject"]


def test_own_words_replace_the_programs_and_keep_their_references(small_law: Law) -> None:
    before = composed(small_law, dossier()).draft
    paragraph = {p.id: p for p in before.paragraphs}["steps-missing/contact"]
    typed = "De verhuurder belde nooit (productie 2)."
    text = marked_from_typed(typed, {e.number: e.id for e in before.exhibits}, {})
    own = dossier().with_wording(
        Wording(kind="antwoord", paragraph=paragraph.id, text=text, instead_of=paragraph.program_text)
    )
    moved = composed(small_law, own.with_exhibit_at("e3", 0)).draft
    found = {p.id: p for p in moved.paragraphs}[paragraph.id]
    assert found.text == "De verhuurder belde nooit (productie 3)."
    assert found.own_words
    assert not found.stale
    assert found.exhibits == ("e2",)


def test_own_words_are_stale_when_the_program_would_now_write_something_else(small_law: Law) -> None:
    paragraph = {p.id: p for p in composed(small_law, dossier()).draft.paragraphs}["each-child/child/c1"]
    own = dossier().with_wording(
        Wording(kind="antwoord", paragraph=paragraph.id, text="Elif is elf.", instead_of=paragraph.program_text)
    )
    changed = own.learn(Fact(question="school", subject="c1", value="De Eik", exhibits=("e2",)))
    composition = composed(small_law, changed)
    found = {p.id: p for p in composition.draft.paragraphs}[paragraph.id]
    assert found.text == "Elif is elf."
    assert found.stale
    wants = readiness(Walk(changed, small_law, TODAY), composition)
    assert any(want.kind is WantKind.STALE_WORDS and want.blocks for want in wants)


def test_an_argument_chosen_for_another_stage_is_left_out_and_blocks_nothing(small_law: Law) -> None:
    argument = replace(small_law.arguments["steps-missing"], stages=("appeal",))
    law = replace(small_law, arguments={**small_law.arguments, argument.id: argument})
    composition = composed(law, dossier())
    assert ("steps-missing", Reason.OTHER_STAGE) in {(one.item, one.reason) for one in composition.left_out}
    wants = [one for one in readiness(Walk(dossier(), law, TODAY), composition) if one.item == "steps-missing"]
    assert [(one.kind, one.blocks) for one in wants] == [(WantKind.OF_OTHER_STAGE, False)]


def test_a_paragraph_can_be_left_out_by_the_lawyer(small_law: Law) -> None:
    out = dossier().with_wording(Wording(kind="antwoord", paragraph="steps-missing/contact", text="", instead_of=""))
    composition = composed(small_law, out)
    assert "steps-missing/contact" not in texts(composition)
    assert any(left.reason is Reason.BY_LAWYER for left in composition.left_out)


def test_a_sample_says_on_the_first_page_that_it_is_one(small_law: Law) -> None:
    sample = replace(dossier(), source_note="ECLI:NL:RBROT:2021:8307")
    (notice,) = composed(small_law, sample).draft.notices
    assert "VOORBEELD" in notice
    assert "ECLI:NL:RBROT:2021:8307" in notice


def test_a_draft_that_no_lawyer_approved_says_so(small_law: Law) -> None:
    assert "CONCEPT" in composed(small_law, dossier()).draft.notices[0]
    approved = dossier()
    for item in ("steps-missing", "each-child"):
        approved = approved.with_choice(Choice(item=item, decision=Decision.CHOSEN, approved_by="mr. X"))
    assert composed(small_law, approved).draft.notices == ()


def test_an_empty_dossier_composes_and_says_what_is_missing(small_law: Law) -> None:
    walk = Walk(Dossier(id="d"), small_law, TODAY)
    composition = compose(walk, "antwoord")
    kinds = {want.kind for want in readiness(walk, composition)}
    assert {WantKind.INTAKE, WantKind.NO_ARGUMENTS, WantKind.EMPTY_SECTION} <= kinds
    assert composition.draft.paragraphs == ()


@pytest.mark.parametrize(
    "typed, exhibits",
    [
        ("Zie productie 2.", ["e2"]),
        ("Zie Productie 2 en productie 1.", ["e2", "e1"]),
        ("Zie producties 1, 2 en 3.", ["e1", "e2", "e3"]),
        ("Zie productie 9.", []),
        ("De productie van 2 dingen in 1 jaar.", []),
        ("Drie producties.", []),
    ],
)
def test_numbers_behind_the_word_exhibit_become_live(typed: str, exhibits: list[str]) -> None:
    text = marked_from_typed(typed, {1: "e1", 2: "e2", 3: "e3"}, {})
    runs = runs_from_marked(text, {"e1": 1, "e2": 2, "e3": 3})
    assert [run.exhibit for run in runs if isinstance(run, ExhibitNumber)] == exhibits
    assert plain(runs) == typed
