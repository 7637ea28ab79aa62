"""The shipped kinds of filing and courts: complete, in order, resting on sources that may be printed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from legalaid_desk.law import FilingKind, Verified, load_law

LAW = load_law(Path(__file__).parents[2] / "resources" / "law")
KINDS = list(LAW.filings.values())


def each(kinds: list[FilingKind]) -> pytest.MarkDecorator:
    """One test per kind of filing, named by its id."""
    return pytest.mark.parametrize("kind", kinds, ids=[kind.id for kind in kinds])


def test_the_defence_exists_on_the_merits_and_in_interim_proceedings() -> None:
    assert {kind.stages for kind in KINDS} >= {("merits",), ("interim",)}


@each(KINDS)
def test_each_step_of_the_walk_is_argued_in_exactly_one_section(kind: FilingKind) -> None:
    held = Counter(step for section in kind.sections for step in section.steps)
    assert held == dict.fromkeys(LAW.steps, 1)


@each(KINDS)
def test_the_filing_ends_with_proof_relief_exhibits_and_signature(kind: FilingKind) -> None:
    ends = [section.holds for section in kind.sections][-4:]
    assert ends == ["offers", "relief", "exhibits", "signature"]
    assert kind.sections[0].id == "inleiding"


@each(KINDS)
def test_the_family_denies_what_it_does_not_admit(kind: FilingKind) -> None:
    texts = [str(passage.text.parts) for section in kind.sections for passage in LAW.passages_of(section)]
    assert any("uitdrukkelijk erkent" in text for text in texts)


@each(KINDS)
def test_every_source_in_a_passage_may_be_printed_unread(kind: FilingKind) -> None:
    used = {s for section in kind.sections for p in LAW.passages_of(section) for s in p.text.slots("source")}
    assert used
    assert [source for source in used if LAW.sources[source].verified is Verified.MEMORY] == []


@each(KINDS)
def test_no_passage_shows_a_standing_and_its_exhibits_twice(kind: FilingKind) -> None:
    for section in kind.sections:
        for passage in LAW.passages_of(section):
            assert not set(passage.text.slots("standing")) & set(passage.text.slots("exhibits")), passage.id


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
