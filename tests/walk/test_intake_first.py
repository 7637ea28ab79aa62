"""What the intake must say before the walk asks: ground and stage, and what decides more than any question."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import Case, Dossier, Ground, LandlordKind, Party, Side, Stage
from legalaid_desk.law import Law, load_law
from legalaid_desk.walk import Walk

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def law() -> Law:
    """The law that ships."""
    return load_law(law_folder())


def first(law: Law, dossier: Dossier) -> list[str]:
    return [asked.question.id for asked in Walk(dossier, law, TODAY).fill_first]


def test_an_empty_dossier_wants_ground_and_stage_before_anything_else(law: Law) -> None:
    assert set(first(law, Dossier(id="d"))) == {"ground", "stage"}
    asked = Walk(Dossier(id="d"), law, TODAY).next_question
    assert asked is not None
    assert asked.question.id in {"ground", "stage"}


def test_one_of_the_two_is_not_enough(law: Law) -> None:
    assert first(law, Dossier(id="d", case=Case(ground=Ground.ARREARS))) == ["stage"]
    assert first(law, Dossier(id="d", case=Case(stage=Stage.MERITS))) == ["ground"]


def test_who_the_landlord_is_comes_first_where_it_decides_more_than_any_question(law: Law) -> None:
    begun = Dossier(id="d", case=Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    walk = Walk(begun, law, TODAY)
    (landlord,) = walk.fill_first
    assert landlord.question.id == "landlord-kind"
    assert landlord.weight > walk.to_ask[0].weight
    assert walk.next_question == landlord
    known = begun.with_party(
        Party(id="p", side=Side.LANDLORD, name="X", landlord_kind=LandlordKind.HOUSING_ASSOCIATION)
    )
    walk = Walk(known, law, TODAY)
    assert walk.fill_first == ()
    assert walk.next_question == walk.to_ask[0]


def test_nothing_is_said_beforehand_of_what_the_intake_says(law: Law) -> None:
    walk = Walk(Dossier(id="d"), law, TODAY)
    assert [walk.effects(asked) for asked in walk.to_fill] == [()] * len(walk.to_fill)
