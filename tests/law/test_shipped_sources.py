"""The shipped source cards: each says what cuts against it and how it was checked, and can be cited safely."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from legalaid_desk.law import Favours, Source, Verified
from legalaid_desk.law.reading import as_law, read_folder

SHIPPED = Path(__file__).parents[2] / "resources" / "law"
LAW = as_law(read_folder(SHIPPED))
CARDS = list(LAW.sources.values())
DUTCH_ECLI = re.compile(r"ECLI:NL:(HR|PHR|RVS|CRVB|GH[A-Z]{3}|RB[A-Z]{3}):(\d{4}):([A-Z0-9]{2,8})")
EUROPEAN_ECLI = re.compile(r"ECLI:(CE:ECHR|EU:C):(\d{4}):([A-Z0-9]+)")
PRINTED_ECLI = re.compile(r"ECLI:[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9]+")
SHORT_ECLI = re.compile(r"\b(?:HR|PHR|RVS|CRVB|GH[A-Z]{3}|RB[A-Z]{3}):\d{4}:[A-Z0-9]+")
CODE_HOST = re.compile(r"github|gitlab|bitbucket|raw\.git", re.IGNORECASE)


def each(cards: list[Source]) -> pytest.MarkDecorator:
    """One test per card, named by its id."""
    return pytest.mark.parametrize("card", cards, ids=[card.id for card in cards])


def test_every_source_of_the_research_has_a_card() -> None:
    assert len(CARDS) >= 413 - 26 + 35
    assert not read_folder(SHIPPED).faults


@each(CARDS)
def test_a_card_says_what_cuts_against_it(card: Source) -> None:
    assert len(card.against) >= 20
    assert len(card.holding) >= 20
    assert card.gloss


@each(CARDS)
def test_a_card_says_how_it_was_checked(card: Source) -> None:
    if card.verified is Verified.MEMORY:
        assert card.checked is None
    else:
        assert card.checked is not None
        assert card.verified_note or card.url or card.official_url


@each(CARDS)
def test_no_address_leads_to_a_code_host(card: Source) -> None:
    for text in (card.url, card.official_url, card.verified_note, card.holding, card.use, card.against):
        assert not CODE_HOST.search(text)
    for address in filter(None, (card.url, card.official_url)):
        assert re.match(r"https?://[\w.-]+\.\w+", address)


@each([card for card in CARDS if card.ecli])
def test_an_ecli_is_well_formed_and_fits_the_card(card: Source) -> None:
    found = DUTCH_ECLI.fullmatch(card.ecli) or EUROPEAN_ECLI.fullmatch(card.ecli)
    assert found
    assert card.dated is None or str(card.dated.year) == found[2] or card.kind == "opinion"
    if card.ecli.startswith("ECLI:NL:"):
        assert card.ecli in card.citation
        assert card.official_url.endswith(card.ecli) or "rechtspraak.nl" in card.official_url


def test_one_decision_has_one_card() -> None:
    counted = Counter(card.ecli for card in CARDS if card.ecli)
    assert [ecli for ecli, times in counted.items() if times > 1] == []


def test_an_alias_is_no_other_card_and_stands_once() -> None:
    aliases = Counter(alias for card in CARDS for alias in card.aliases)
    assert [alias for alias in aliases if alias in LAW.sources] == []
    assert [alias for alias, times in aliases.items() if times > 1] == []


@each([card for card in CARDS if "tekst zoals die eind 2015 gold" in card.verified_note])
def test_an_old_text_of_a_statute_carries_its_day(card: Source) -> None:
    assert card.text_as_of is not None


@each([card for card in CARDS if card.kind == "statute"])
def test_a_statute_is_cited_as_one_phrase_without_a_loose_pinpoint(card: Source) -> None:
    assert card.pinpoint == ""
    assert card.cited(read=True) == card.citation


@each(CARDS)
def test_a_citation_can_stand_in_a_sentence(card: Source) -> None:
    printed = card.cited(read=True)
    assert printed == printed.strip()
    assert not printed.endswith(".")
    assert ";" not in printed
    assert printed.count("(") == printed.count(")")
    assert len(printed) <= 190


@each([card for card in CARDS if PRINTED_ECLI.search(card.citation)])
def test_a_citation_prints_only_its_own_ecli(card: Source) -> None:
    assert PRINTED_ECLI.findall(card.citation) == [card.ecli]


@each(CARDS)
def test_a_decision_named_in_a_card_has_a_card_or_is_given_in_full(card: Source) -> None:
    known = {source.ecli for source in CARDS}
    short = re.sub(r"ECLI:[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9]+", "", f"{card.use} {card.against}")
    assert [ecli for ecli in SHORT_ECLI.findall(short) if f"ECLI:NL:{ecli}" not in known] == []


@each([card for card in CARDS if card.kind in ("case", "echr") and card.favours is Favours.TENANT])
def test_a_win_for_the_family_says_where_it_ends(card: Source) -> None:
    assert not card.against.startswith("Geen tegengestelde bron")


def test_both_sides_are_heard() -> None:
    decisions = [card for card in CARDS if card.kind in ("case", "echr")]
    counted = Counter(card.favours for card in decisions)
    assert counted[Favours.LANDLORD] >= 50
    assert counted[Favours.TENANT] >= 50


@each([card for card in CARDS if card.id.startswith("report-r")])
def test_an_item_of_the_report_is_attributed(card: Source) -> None:
    assert card.kind == "report"
    assert re.search(r"[Vv]olgens|De ombudsmannen vragen|Het rapport gaat", card.holding)
    if card.verified is Verified.SECONDARY:
        assert "zoals weergegeven door" in card.citation


@each([card for card in CARDS if card.verified is Verified.MEMORY])
def test_a_card_from_memory_must_be_read_first(card: Source) -> None:
    assert card.needs_reading
