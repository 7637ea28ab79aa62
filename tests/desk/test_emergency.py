"""The night-before kit: from nothing to a letter that can go out, kept as it is typed. The family is made up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.bootstrap import opening as shipped
from legalaid_desk.desk import Desk, Opening, emergency, facts, people
from legalaid_desk.dossier import CASE, Counsel, Dossier, Fact, Ground, LandlordKind, Side, Stage
from legalaid_desk.filings import Want, WantKind
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.walk.enforcement import RungState

NOW = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
OFFICE = Counsel(
    name="mr. A. de Wit",
    title="advocaat",
    office="Kantoor Verzonnen",
    phone="010 000 00 00",
    email="wit@kantoor.example",
)
LETTER = "bericht_deurwaarder"

TYPED: tuple[tuple[str, Any, str], ...] = (
    ("adult-0-name", "Voorbeeld", "Voorbeeld"),
    ("home-address", "Vlinderstraat 14", "Vlinderstraat 14"),
    ("landlord", "Stichting Verzonnen", "Stichting Verzonnen"),
    ("landlord-kind", "housing-association", "1"),
    ("ground", "arrears", "1"),
    ("bf-office", "Deurwaarders Verzonnen", "Deurwaarders Verzonnen"),
    ("bf-address", "post@dw.example", "post@dw.example"),
    ("bf-reference", "26-123", "26-123"),
    ("court", "rbrot|rotterdam", "1"),
    ("judgment-on", date(2026, 11, 4), "4-11-26"),
    ("case-number", "1234567 CV EXPL 26-123", "1234567 CV EXPL 26-123"),
    ("eviction-on", date(2026, 11, 30), "30-11-26"),
    ("bf-hour", "9.00 uur", "9.00 uur"),
    ("bf-next", "interim", "1"),
    ("bf-answer-by", date(2026, 11, 27), "27-11-26"),
    ("bf-answer-hour", "12.00 uur", "12.00 uur"),
)
"""Each field with what it then holds and the keys that were pressed for it (a choice is one)."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1), now=lambda: NOW)
    way_in = Opening(vaults=lambda: vaults, law=shipped().law, papers=shipped().papers, clock=lambda: NOW)
    made, _ = way_in.create(tmp_path / "kluis", "vier gewone woorden hier")
    numbers = iter(range(1000))
    made.new_id = lambda: f"{next(numbers):04d}"
    yield made
    made.vault.close()


def wants_of(desk: Desk, dossier: Dossier, kind: str = LETTER) -> tuple[Want, ...]:
    return next(one.wants for one in emergency.papers(desk, dossier) if one.kind.id == kind)


def type_all(desk: Desk, fields: tuple[tuple[str, Any, str], ...] = TYPED) -> Dossier:
    name, value, _ = fields[0]
    dossier = emergency.begin(desk, OFFICE, name, value)
    for name, value, _ in fields[1:]:
        dossier = emergency.put(desk, dossier.id, name, value).after
    return dossier


def test_the_first_field_makes_a_dossier_in_the_stage_of_enforcement(desk: Desk) -> None:
    dossier = emergency.begin(desk, OFFICE, "adult-0-name", "Voorbeeld")
    assert [one.id for one in desk.summaries()] == [dossier.id]
    assert dossier.case.stage is Stage.ENFORCEMENT
    assert dossier.case.counsel == OFFICE
    assert [one.name for one in dossier.on_side(Side.FAMILY)] == ["Voorbeeld"]


def test_sixteen_fields_and_at_most_170_keys_make_a_letter_to_the_bailiff(desk: Desk) -> None:
    dossier = type_all(desk)
    assert wants_of(desk, dossier) == ()
    keys = sum(len(pressed) for _, _, pressed in TYPED) + len(TYPED) - 1  # Tab to the next
    assert len(TYPED) == 16
    assert keys <= 170


@pytest.mark.parametrize("left_out", [name for name, _, _ in TYPED[1:]])
def test_none_of_these_fields_can_be_missed(desk: Desk, left_out: str) -> None:
    """Each that is left out is wanted, and the want leads back to its field."""
    dossier = type_all(desk, tuple(one for one in TYPED if one[0] != left_out))
    wants = wants_of(desk, dossier)
    assert wants
    assert {emergency.field_of(want, dossier) for want in wants} == {left_out}


def test_every_field_holds_what_was_put_and_gives_it_back(desk: Desk) -> None:
    more = (
        ("adult-0-given", "Fatma"),
        ("adult-0-born", date(1988, 3, 3)),
        ("adult-1-name", "Voorbeeld"),
        ("child-0-name", "Elif"),
        ("child-0-age", 7),
        ("child-1-name", "Noah"),
        ("home-place", "Rotterdam"),
        ("counsel-phone", "010 111 11 11"),
        ("pr-default", True),
        ("pr-new-facts", "de huur sinds mei weer wordt betaald"),
        ("alt-shelter", "none"),
        ("home-rented_since", date(2019, 5, 1)),
        ("home-rent_cents", 71250),
        ("home-kind", "vierkamerflat"),
        ("arrears-claimed_cents", 284000),
        ("arrears-claimed_on", date(2026, 11, 1)),
        ("counsel-address", "Verzonnenplein 1, 3000 AA Verzonnen"),
    )
    dossier = type_all(desk)
    for name, value in more:
        dossier = emergency.put(desk, dossier.id, name, value).after
    for name, value in (*((name, value) for name, value, _ in TYPED), *more):
        assert emergency.held(desk.open(dossier.id), name, desk.today()) == value, name
    born = replace(dossier.children[0], age_stated=None, birth_date=date(2015, 1, 1))
    assert emergency.held(dossier.with_child(born), "child-0-age", date(2026, 11, 25)) == 11
    assert dossier.case.ground is Ground.ARREARS
    assert [child.given_name for child in dossier.children] == ["Elif", "Noah"]


@pytest.mark.parametrize(
    "name, value",
    [
        ("adult-1-name", "Voorbeeld"),
        ("child-0-age", 7),
        ("bf-hour", "9.00 uur"),
        ("ground", "arrears"),
        ("home-rented_since", date(2019, 5, 1)),
        ("home-rent_cents", 71250),
        ("arrears-claimed_cents", 284000),
        ("arrears-claimed_on", date(2026, 11, 1)),
    ],
)
def test_emptying_a_field_takes_it_back(desk: Desk, name: str, value: Any) -> None:
    bare = emergency.begin(desk, OFFICE, "adult-0-name", "Voorbeeld")
    emergency.put(desk, bare.id, name, value)
    after = emergency.put(desk, bare.id, name, None).after
    assert replace(after, deadlines=()) == replace(bare, deadlines=())


def test_a_landlord_without_a_kind_is_asked_for_the_kind(desk: Desk) -> None:
    bare = emergency.begin(desk, OFFICE, "adult-0-name", "Voorbeeld")
    want = Want(WantKind.INTAKE, "landlord", blocks=True)
    assert emergency.field_of(want, bare) == "landlord"
    named = emergency.put(desk, bare.id, "landlord", "Stichting Verzonnen").after
    assert emergency.field_of(want, named) == "landlord-kind"
    assert named.on_side(Side.LANDLORD)[0].landlord_kind is LandlordKind.UNKNOWN


def test_four_fields_more_make_the_letter_to_the_municipality(desk: Desk) -> None:
    dossier = type_all(desk)
    for name, value in (
        ("mu-name", "Verzonnen"),
        ("mu-address", "Postbus 1, 3000 AA Verzonnen"),
        ("mu-applies-for", "shelter"),
        ("mu-why", "de moeder door haar ziekte geen woning kan zoeken"),
    ):
        assert wants_of(desk, dossier, "brief_gemeente_opvang_urgentie")
        dossier = emergency.put(desk, dossier.id, name, value).after
    assert wants_of(desk, dossier, "brief_gemeente_opvang_urgentie") == ()


def test_six_fields_more_make_the_letter_for_help_with_the_debts(desk: Desk) -> None:
    dossier = type_all(desk)
    for name, value in (
        ("mu-name", "Verzonnen"),
        ("mu-address", "Postbus 1, 3000 AA Verzonnen"),
        ("mu-income", "een uitkering en kinderbijslag"),
        ("home-rent_cents", 71250),
        ("arrears-claimed_cents", 284000),
        ("arrears-claimed_on", date(2026, 11, 1)),
    ):
        assert wants_of(desk, dossier, "brief_gemeente_schuldhulp")
        dossier = emergency.put(desk, dossier.id, name, value).after
    assert wants_of(desk, dossier, "brief_gemeente_schuldhulp") == ()


WRIT = "dagvaarding_executie_kort_geding"


def test_what_one_field_meets_is_wanted_once(desk: Desk) -> None:
    dossier = type_all(desk)
    fields = [field for one in wants_of(desk, dossier, WRIT) if (field := emergency.field_of(one, dossier))]
    assert "home-rent_cents" in fields
    assert len(fields) == len(set(fields))


def test_the_facts_a_writ_wants_are_asked_in_the_kit(desk: Desk) -> None:
    """What is left is law: which grounds, and what the judgment orders. Each of these leads to its own page."""
    dossier = type_all(desk)
    for name, value in (
        ("home-rented_since", date(2019, 5, 1)),
        ("home-rent_cents", 71250),
        ("home-kind", "vierkamerflat"),
        ("wr-hour", "8.00 uur"),
        ("home-place", "Rotterdam"),
        ("jd-served-on", date(2026, 11, 10)),
        ("jd-order-on", date(2026, 11, 20)),
    ):
        dossier = emergency.put(desk, dossier.id, name, value).after
    left = {one.kind for one in wants_of(desk, dossier, WRIT)}
    assert not {emergency.field_of(one, dossier) for one in wants_of(desk, dossier, WRIT)} - {""}
    assert WantKind.INTAKE not in left


def test_a_moratorium_is_prepared_while_the_bailiff_is_at_the_door(desk: Desk) -> None:
    """Its facts can be answered in the stage of enforcement, unless no request is coming."""
    dossier = type_all(desk)
    assert desk.walk(dossier).view.can_be_asked("in-debts-total", CASE)
    wants = wants_of(desk, dossier, "verzoek_moratorium_287b")
    assert wants[0].kind is WantKind.WRONG_STAGE  # its requests are those of the stage
    none = facts.answer(desk, dossier.id, Fact(question="in-request", value="none")).after
    assert not desk.walk(none).view.can_be_asked("in-debts-total", CASE)


@pytest.mark.parametrize("stage", [Stage.BEFORE_SUMMONS, Stage.MERITS])
def test_before_a_judgment_nobody_is_asked_about_the_moratorium(desk: Desk, stage: Stage) -> None:
    dossier = type_all(desk)
    other = people.set_case(desk, dossier.id, replace(dossier.case, stage=stage)).after
    assert not desk.walk(other).view.can_be_asked("in-debts-total", CASE)


def test_a_paper_comes_with_what_cuts_against_its_remedy(desk: Desk) -> None:
    letter = next(one for one in emergency.papers(desk, type_all(desk)) if one.kind.id == LETTER)
    assert letter.rung.remedy.id == "ask-to-wait"
    assert "daad van bekendheid" in letter.rung.remedy.limits


def test_what_can_go_out_stands_first(desk: Desk) -> None:
    found = emergency.papers(desk, type_all(desk))
    assert found[0].kind.id == LETTER
    assert found[0].is_ready
    ready = [one.is_ready for one in found]
    assert ready == sorted(ready, reverse=True)
    now = [len(one.wants) for one in found if one.rung.state is RungState.NOW]
    assert now == sorted(now)


def test_questions_that_make_no_sense_are_not_asked(desk: Desk) -> None:
    dossier = emergency.begin(desk, OFFICE, "adult-0-name", "Voorbeeld")
    assert "pr-known-since" in emergency.asked(dossier, desk.walk(dossier).view)
    told = emergency.put(desk, dossier.id, "pr-default", False).after
    assert "pr-known-since" not in emergency.asked(told, desk.walk(told).view)
