"""A paper of which there is one for each child: whom it fits, what it says, and that each has a name of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legalaid_desk.dossier import Child, Dossier, Wording
from legalaid_desk.filings import FilingDraft, WantKind, compose, readiness
from legalaid_desk.filings.about import about, subjects_of
from legalaid_desk.filings.stale import grounds
from legalaid_desk.law import Form, kind_of, paper_id, subject_of
from legalaid_desk.walk import DossierView, Walk
from tests.filings.golden import TODAY, shipped
from tests.filings.made_up import told
from tests.filings.papers.office import BASE, MINIMAL, aged

SISTERS = replace(
    MINIMAL,
    children=(
        Child(id="c1", given_name="Zoë", age_stated=8),
        Child(id="c2", given_name="Bo", age_stated=9),
        Child(id="c3", given_name="Ömer", age_stated=12),
    ),
)


def draft(dossier: Dossier, paper: str) -> FilingDraft:
    return compose(Walk(dossier, shipped(), TODAY), paper).draft


def children(dossier: Dossier, kind: str) -> tuple[str, ...]:
    return subjects_of(shipped().filings[kind], DossierView(dossier, shipped(), TODAY))


def test_the_name_of_a_paper_says_its_kind_and_its_child() -> None:
    assert paper_id("brief", "c1") == "brief@c1"
    assert (kind_of("brief@c1"), subject_of("brief@c1")) == ("brief", "c1")
    assert (kind_of("brief"), subject_of("brief")) == ("brief", "")


@pytest.mark.parametrize(
    "age, kind",
    [
        (5, None),
        (6, "brief_kind_6_9"),
        (9, "brief_kind_6_9"),
        (10, "brief_kind_10_13"),
        (13, "brief_kind_10_13"),
        (14, "brief_kind_14_17"),
        (17, "brief_kind_14_17"),
        (18, None),
    ],
)
def test_every_child_from_six_to_seventeen_has_exactly_one_letter(age: int, kind: str | None) -> None:
    fitting = [one for one in shipped().filings if children(aged(age), one)]
    assert fitting == ([kind] if kind else [])


def test_a_child_whose_age_nobody_knows_may_be_chosen_in_each() -> None:
    unknown = replace(MINIMAL, children=(Child(id="c1", given_name="Bo"),))
    assert len([one for one in shipped().filings if children(unknown, one)]) == 3


def test_there_is_no_letter_for_a_child_whose_parents_do_not_want_it() -> None:
    refused = SISTERS.learn(told("kl-parents", value=False, subject="c1"))
    assert children(refused, "brief_kind_6_9") == ("c2",)


def test_each_child_gets_a_letter_of_its_own() -> None:
    first, second = (draft(SISTERS, f"brief_kind_6_9@{child}") for child in ("c1", "c2"))
    assert (first.kind, second.kind) == ("brief_kind_6_9@c1", "brief_kind_6_9@c2")
    assert (first.file_name, second.file_name) == ("brief_kind_zoe", "brief_kind_bo")
    assert first.letter
    assert second.letter
    assert (first.letter.salutation, second.letter.salutation) == ("Dag Zoë,", "Dag Bo,")
    assert "Bo" not in "".join(one.text for one in first.paragraphs)


def test_without_a_name_it_is_for_the_first_child_it_fits() -> None:
    assert about("brief_kind_10_13", DossierView(SISTERS, shipped(), TODAY)).subject == "c3"
    letter = draft(SISTERS, "brief_kind_10_13").letter
    assert letter
    assert letter.salutation == "Beste Ömer,"


@pytest.mark.parametrize("paper", ["brief_kind_14_17", "brief_kind_6_9@c3", "brief_kind_6_9@gone"])
def test_for_a_child_that_it_does_not_fit_it_stays_empty_and_says_so(paper: str) -> None:
    walk = Walk(SISTERS, shipped(), TODAY)
    composition = compose(walk, paper)
    assert not [
        one for one in composition.draft.paragraphs if "Wil je" in one.text and "praten" in one.text and one.facts
    ]
    assert any(want.blocks for want in readiness(walk, composition))


def test_own_words_in_one_letter_leave_the_other_as_it_is() -> None:
    first = draft(SISTERS, "brief_kind_6_9@c1").paragraphs[0]
    own = Wording(kind="brief_kind_6_9@c1", paragraph=first.id, text="Ik heet Bea.", instead_of=first.program_text)
    changed = SISTERS.with_wording(own)
    assert draft(changed, "brief_kind_6_9@c1").paragraphs[0].text == "Ik heet Bea."
    assert draft(changed, "brief_kind_6_9@c2").paragraphs[0].text == first.text


def test_a_letter_to_a_child_shows_no_party_no_file_and_no_exhibit() -> None:
    for kind in ("brief_kind_6_9", "brief_kind_10_13", "brief_kind_14_17"):
        letter = draft(BASE, kind)
        assert letter.letter
        assert (letter.footer, letter.letter.our_reference, letter.exhibits) == ("", "", ())


def test_that_the_parents_agree_is_asked_until_somebody_knows() -> None:
    walk = Walk(SISTERS, shipped(), TODAY)
    wants = readiness(walk, compose(walk, "brief_kind_6_9@c1"))
    open_places = [one.item for one in wants if one.kind is WantKind.OPEN_PLACE]
    assert "answer:kl-parents" in open_places


def test_what_a_letter_to_a_child_rests_on_is_kept_with_it() -> None:
    walk = Walk(SISTERS.learn(told("kl-parents", value=True, subject="c1")), shipped(), TODAY)
    kept = grounds(walk, compose(walk, "brief_kind_6_9@c1").draft)
    assert {one.subject for one in kept if one.what == "name"} <= {"case", "c1"}
    assert kept


def test_every_kind_about_a_child_is_a_letter() -> None:
    kinds = [kind for kind in shipped().filings.values() if kind.about == "child"]
    assert len(kinds) == 3
    assert {kind.form for kind in kinds} == {Form.LETTER}


@pytest.mark.parametrize("name, called", [("mr. B. Voorbeeld", "B. Voorbeeld"), ("Mr. dr. B. de Wit", "B. de Wit")])
@pytest.mark.parametrize("kind, age", [("brief_kind_6_9", 7), ("brief_kind_10_13", 11), ("brief_kind_14_17", 15)])
def test_a_child_reads_a_name_without_titles(kind: str, age: int, name: str, called: str) -> None:
    dossier = replace(
        MINIMAL,
        children=(Child(id="c1", given_name="Zoë", age_stated=age),),
        case=replace(MINIMAL.case, counsel=replace(MINIMAL.case.counsel, name=name)),
    )
    first = draft(dossier, f"{kind}@c1").paragraphs[0].text
    assert f" {called}. " in first
    assert "mr." not in first.lower()
