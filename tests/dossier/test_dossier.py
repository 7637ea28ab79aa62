"""Edits return a new dossier and leave the old one as it was."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.dossier import (
    Changed,
    Child,
    Choice,
    Decision,
    Dossier,
    Event,
    Exhibit,
    Fact,
    Party,
    RentMonth,
    Side,
    Standing,
    Wording,
)
from legalaid_desk.dossier.home import Arrears


def family() -> Dossier:
    return (
        Dossier(id="d")
        .with_party(Party(id="p1", side=Side.FAMILY, name="de Vries", given_names="Anna"))
        .with_party(Party(id="p2", side=Side.LANDLORD, name="Stichting Voorbeeld"))
        .with_child(Child(id="c1", given_name="Zoë", birth_date=date(2015, 3, 1)))
        .with_child(Child(id="c2", given_name="Noor", age_stated=4))
        .with_exhibit(Exhibit(id="e1", title="Brief"))
        .with_exhibit(Exhibit(id="e2", title="Foto"))
        .with_exhibit(Exhibit(id="e3", title="Huur"))
    )


def test_title_is_family_against_landlord_until_the_office_names_it() -> None:
    assert family().title == "de Vries / Stichting Voorbeeld"
    assert Dossier(id="d", name="Zaak De Vries").title == "Zaak De Vries"
    unnamed = Dossier(id="d").with_party(Party(id="p1", side=Side.FAMILY, name="", given_names="Anna"))
    assert unnamed.with_party(Party(id="p2", side=Side.LANDLORD, name="")).title == "Anna"


def test_learning_again_replaces_the_earlier_answer_in_its_place() -> None:
    dossier = family().learn(Fact(question="a", value=True)).learn(Fact(question="b", value=1))
    again = dossier.learn(Fact(question="a", value=False))
    assert [fact.question for fact in again.facts] == ["a", "b"]
    assert dossier.facts.get("a") == Fact(question="a", value=True)
    assert again.facts.get("a") == Fact(question="a", value=False)


def test_removing_a_child_removes_what_is_known_about_it_only() -> None:
    dossier = family().learn(Fact(question="school", subject="c1", value="x")).learn(Fact(question="q", value=True))
    without = dossier.without_child("c1")
    assert [child.id for child in without.children] == ["c2"]
    assert [fact.key for fact in without.facts] == [("q", "case")]


def test_moving_an_exhibit_closes_up_the_others() -> None:
    moved = family().with_exhibit_at("e3", 0)
    assert [exhibit.id for exhibit in moved.exhibits] == ["e3", "e1", "e2"]
    assert moved.number_of("e1") == 2
    with pytest.raises(KeyError):
        moved.number_of("e9")


def test_removing_an_exhibit_leaves_no_fact_or_event_resting_on_it() -> None:
    dossier = (
        family()
        .learn(Fact(question="q", value=True, standing=Standing.SEEN, exhibits=("e1", "e2")))
        .with_event(Event(id="v", on=date(2026, 1, 1), what="brief", exhibits=("e1",)))
        .without_exhibit("e1")
    )
    fact = dossier.facts.get("q")
    assert fact is not None
    assert fact.exhibits == ("e2",)
    assert dossier.events[0].exhibits == ()


def test_events_stand_in_order_of_day() -> None:
    dossier = (
        family()
        .with_event(Event(id="b", on=date(2026, 2, 1), what="b"))
        .with_event(Event(id="a", on=date(2026, 1, 1), what="a"))
    )
    assert [event.id for event in dossier.events] == ["a", "b"]


def test_age_counts_the_birthday_itself() -> None:
    child = family().child("c1")
    assert child is not None
    assert child.age_on(date(2026, 2, 28)) == 10
    assert child.age_on(date(2026, 3, 1)) == 11


def test_a_child_of_unknown_age_may_be_a_minor() -> None:
    unknown = Child(id="c3", given_name="Sam")
    grown = Child(id="c4", given_name="Tim", birth_date=date(2000, 1, 1))
    dossier = family().with_child(unknown).with_child(grown)
    assert [child.id for child in dossier.minors_on(date(2026, 1, 1))] == ["c1", "c2", "c3"]


def test_our_own_count_goes_before_what_the_landlord_claims() -> None:
    claimed = Arrears(claimed_cents=300000)
    counted = Arrears(
        claimed_cents=300000,
        ledger=(
            RentMonth(month=date(2026, 1, 1), due_cents=70000, paid_cents=20000),
            RentMonth(month=date(2026, 2, 1), due_cents=70000, paid_cents=70000),
        ),
    )
    assert claimed.amount_cents == 300000
    assert counted.amount_cents == 50000


def test_unknown_and_a_value_exclude_each_other() -> None:
    with pytest.raises(ValueError, match="unknown"):
        Fact(question="q", value=True, standing=Standing.UNKNOWN)
    with pytest.raises(ValueError, match="unknown"):
        Fact(question="q")


def test_a_fact_is_proved_by_an_exhibit_or_by_admission() -> None:
    assert not Fact(question="q", value=True, standing=Standing.SEEN).is_proved
    assert Fact(question="q", value=True, standing=Standing.DISPUTED, exhibits=("e1",)).is_proved
    assert Fact(question="q", value=True, standing=Standing.ADMITTED).is_proved


def test_the_last_decision_counts() -> None:
    dossier = family().with_choice(Choice(item="a", decision=Decision.CHOSEN))
    assert dossier.with_choice(Choice(item="a", decision=Decision.SET_ASIDE)).decision_on("a") is Decision.SET_ASIDE
    assert dossier.decision_on("b") is Decision.UNDECIDED


def test_words_belong_to_one_paragraph_of_one_kind() -> None:
    dossier = family().with_wording(Wording(kind="k", paragraph="p", text="x", instead_of="y"))
    assert dossier.wording("k", "p") is not None
    assert dossier.wording("other", "p") is None
    assert dossier.without_wording("k", "p").wordings == ()


def test_changed_names_the_parts_that_differ() -> None:
    before = family()
    changed = Changed(before, before.learn(Fact(question="q", value=True)).without_child("c2"))
    assert changed.parts == ("children", "facts")
    assert changed
    assert not Changed(before, before)
