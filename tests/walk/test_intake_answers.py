"""What the intake implies: a claim on two grounds, and what is known of a child's school, care, health and contacts."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import Case, Child, Dossier, Ground, Stage
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.law import Law, load_law
from legalaid_desk.walk import DossierView, State, Walk, misfits

TODAY = date(2026, 11, 25)


def claim(ground: Ground | None, *further: Ground) -> Dossier:
    return Dossier(id="d", case=Case(ground=ground, further_grounds=further, stage=Stage.MERITS))


def answer(dossier: Dossier, law: Law, question: str, subject: str = "case") -> object:
    return DossierView(dossier, law, TODAY).answer(question, subject)


def test_one_ground_is_one_answer_and_several_are_all_of_them(small_law: Law) -> None:
    assert answer(claim(None), small_law, "ground") is None
    assert answer(claim(Ground.ARREARS), small_law, "ground") == "arrears"
    assert answer(claim(Ground.NUISANCE, Ground.ARREARS), small_law, "ground") == ("nuisance", "arrears")


def test_the_first_ground_given_again_is_still_one_ground(small_law: Law) -> None:
    assert answer(claim(Ground.ARREARS, Ground.ARREARS), small_law, "ground") == "arrears"


def test_a_further_ground_alone_is_the_ground(small_law: Law) -> None:
    assert answer(claim(None, Ground.ARREARS), small_law, "ground") == "arrears"


def test_what_fits_the_second_ground_is_no_longer_closed(small_law: Law) -> None:
    alone, both = claim(Ground.NUISANCE), claim(Ground.NUISANCE, Ground.ARREARS)
    assert Walk(alone, small_law, TODAY).verdict("steps-missing").state is State.CLOSED
    assert Walk(both, small_law, TODAY).verdict("steps-missing").state is State.NEEDS


def test_a_dossier_with_two_grounds_is_exchanged_and_an_older_file_has_none_further(small_law: Law) -> None:
    dossier = claim(Ground.NUISANCE, Ground.ARREARS)
    text = to_json(dossier)
    assert from_json(text) == dossier
    assert "further_grounds" not in to_json(claim(Ground.NUISANCE))
    assert from_json(to_json(claim(Ground.NUISANCE))).case.further_grounds == ()
    assert misfits(dossier, small_law) == ()


@pytest.mark.parametrize("part", ["school", "care", "health", "contact"])
def test_what_the_intake_says_of_a_child_is_known_once_it_is_filled_in(part: str) -> None:
    law = load_law(law_folder())
    silent = Child(id="c1", given_name="Elif")
    told = Child(id="c1", given_name="Elif", school="groep 8", care="logopedie", health="astma", contact="opa")
    assert answer(Dossier(id="d", children=(silent,)), law, f"child-{part}", "c1") is None
    assert answer(Dossier(id="d", children=(told,)), law, f"child-{part}", "c1") == getattr(told, part)
