"""Terms worked out one by one, by others and by hand, against what the program computes; and how it says them."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.law import load_law
from legalaid_desk.law.deadlines import RuleKind
from legalaid_desk.law.sums import said
from legalaid_desk.law.terms import reckon

LAW = load_law(law_folder())
HERE = Path(__file__).parent


def examples(file: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((HERE / file).read_text(encoding="utf-8"))["example"]
    return found


WORKED, BY_HAND = examples("deadline_examples.toml"), examples("deadlines_by_hand.toml")
ALL = [*WORKED, *BY_HAND]


@pytest.mark.parametrize("example", ALL, ids=[one["id"] for one in ALL])
def test_the_days_are_those_worked_out(example: dict[str, Any]) -> None:
    rule = LAW.deadlines[example["rule"]]
    found = reckon(rule, example["start"], LAW.calendar)
    assert found.start == example["start"]
    assert found.raw_last_day == example["raw"], example["reason"]
    assert found.last_day == example["last"], example["reason"]
    assert found.safe_day == example.get("safe"), example["reason"]
    assert found.earliest_next_day == example.get("next"), example["reason"]
    assert (found.earliest_next_day is None) == (rule.kind is not RuleKind.EARLIEST)


@pytest.mark.parametrize("example", ALL, ids=[one["id"] for one in ALL])
def test_the_sum_is_said_in_both_languages_and_ends_with_the_day(example: dict[str, Any]) -> None:
    found = reckon(LAW.deadlines[example["rule"]], example["start"], LAW.calendar)
    for language in ("nl", "en"):
        sentences = said(found.steps, LAW, language)
        assert len(sentences) == len(found.steps) >= 2
        assert all(sentence[0].isupper() and sentence.endswith(".") for sentence in sentences), sentences
        assert not any("{" in sentence for sentence in sentences)
    dutch = " ".join(said(found.steps, LAW))
    assert str(example["last"].year) in dutch
    assert ("is verlengd tot en met" in dutch or "loopt door tot en met" in dutch) == (
        example["raw"] != example["last"]
    )


def test_every_example_is_there_and_they_touch_every_kind_of_rule() -> None:
    assert len(WORKED) == 40
    assert len(BY_HAND) >= 10
    assert len({one["id"] for one in ALL}) == len(ALL)
    kinds = {LAW.deadlines[one["rule"]].kind for one in ALL}
    assert kinds == set(RuleKind) - {RuleKind.MONITOR}


def test_a_term_that_art_2_lengthened_is_not_said_to_be_moved_by_art_1() -> None:
    found = reckon(LAW.deadlines["bevel_ontruiming"], date(2026, 11, 20), LAW.calendar)
    lines = [step.line for step in found.steps]
    assert lines == ["start", "first-day", "length", "two-working-days", "waits-until", "next-day"]


def test_what_is_due_on_the_day_itself_has_no_length() -> None:
    found = reckon(LAW.deadlines["antwoord_kanton"], date(2026, 12, 8), LAW.calendar)
    assert [step.line for step in found.steps] == ["start", "same-day", "last-day", "cutoff", "court-leads"]


def test_ordinary_rules_ask_nothing_and_those_without_a_length_say_what_to_read() -> None:
    for one in ("verzet_betekening_in_persoon", "hoger_beroep_bodem", "bezwaar"):
        assert LAW.deadlines[one].needs == ()
    for rule in LAW.deadlines.values():
        if rule.amount is None:
            assert rule.needs


def test_a_rule_is_not_said_to_be_read_in_a_later_text_than_its_card() -> None:
    for rule in LAW.deadlines.values():
        card = LAW.sources[rule.sources[0]]
        if rule.text_as_of and card.text_as_of:
            assert rule.text_as_of <= card.text_as_of, rule.id


def test_no_note_repeats_what_the_day_of_the_text_says() -> None:
    for rule in LAW.deadlines.values():
        assert "Gelezen in de tekst" not in rule.note
        assert rule.note.endswith(".")
        assert rule.note_en.endswith(".")


def test_only_the_paper_that_uses_a_right_counts_as_having_used_it() -> None:
    """A term is said to be met when such a paper is handed in: a letter or another request must never say so."""
    served = {
        rule.id: [kind.id for kind in LAW.filings.values() if rule.id in kind.deadlines]
        for rule in LAW.deadlines.values()
        if rule.kind is RuleKind.FATAL
    }
    assert {rule: kinds for rule, kinds in served.items() if kinds} == {
        **{rule: ["verzetdagvaarding"] for rule in served if rule.startswith("verzet_")},
        "hoger_beroep_bodem": ["dagvaarding_hoger_beroep"],
        "hoger_beroep_kort_geding": ["dagvaarding_hoger_beroep"],
        "bezwaar": ["bezwaarschrift"],
        "beroep_bestuursrechter": ["beroepschrift"],
        "hoger_beroep_bestuur": ["hogerberoepschrift"],
        "bezwaar_rvr": ["bezwaar_rvr"],
    }
