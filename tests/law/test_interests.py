"""What is weighed: what the check refuses, and what holds for the entries, burdens and rungs that ship."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.law import Bearer, Burden, Interest, LawError, Shift, Track, load_law
from legalaid_desk.law.possible import can_hold
from legalaid_desk.law.reading import as_law, read_folder

SMALL = (Path(__file__).parent / "small" / "small.toml").read_text(encoding="utf-8")
LAW = as_law(read_folder(law_folder()))
SCORED = re.compile(r"\bscores?\b|\bkans(en)? van\b|\bpercent|%|\bpunten totaal\b", re.IGNORECASE)


@pytest.mark.parametrize(
    "old, new, told",
    [
        ('sources = ["wet"]\nnote', 'sources = ["wed"]\nnote', "there is no source 'wed'"),
        ('sources = ["wet"]\nnote', "sources = []\nnote", "nothing is law without a source"),
        ('when = "referred is no"', 'when = "refered is no"', "there is no question 'refered'"),
        ('side = "family"', 'side = "landlord"', "the standing says what the family holds"),
        ('side = "family"', 'side = "left"', "side"),
        ("niet heeft verwezen.", "niet heeft verwezen ({source arrest}).", "which it does not list"),
        ("niet heeft verwezen.", "niet heeft verwezen, zie {see steps-missing}.", "take {see} out"),
        ("niet heeft verwezen.", "{child} niet heeft verwezen.", "{child} needs each = 'child'"),
        ('arguments = ["steps-missing"]', 'arguments = ["stepsmissing"]', "there is no argument 'stepsmissing'"),
        ('bearer = "unsettled"', 'bearer = "nobody"', "must be one of family, other, court, unsettled"),
        ('questions = ["referred"]', 'questions = ["school"]', "school is asked of each child"),
        ('echr_sources = ["wet"]', "echr_sources = []", "nothing is law without a source"),
        ('towards = ["s8"]', "towards = []", "says not to which steps weight moves"),
        ('weakens = ["s4"]', 'weakens = ["s44"]', "there is no step 's44'"),
    ],
)
def test_a_faulty_entry_is_refused_with_its_place_and_what_is_wrong(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    before, weighed = SMALL.split("[[interest]]", maxsplit=1)
    assert old in weighed
    text = f"{before}[[interest]]{weighed.replace(old, new, 1)}"
    (tmp_path / "law.toml").write_text(text, encoding="utf-8")
    with pytest.raises(LawError) as refused:
        load_law(tmp_path)
    assert any(told in str(fault) for fault in refused.value.faults), refused.value.faults


def _words(interest: Interest) -> Iterator[str]:
    yield from (interest.title, interest.title_en, interest.note, interest.note_en)
    yield from (part for part in interest.text.parts if isinstance(part, str))


def test_both_sides_are_heard_about_as_fully() -> None:
    sides = [interest.side for interest in LAW.interests.values()]
    assert sides.count("family") >= 25
    assert sides.count("landlord") >= 25


@pytest.mark.parametrize("interest", LAW.interests.values(), ids=list(LAW.interests))
def test_an_entry_can_stand_on_the_board_and_says_nothing_of_odds(interest: Interest) -> None:
    assert can_hold(interest.when, LAW.questions)
    assert not any(SCORED.search(text) for text in _words(interest))
    assert interest.note.strip()
    assert interest.note_en.strip()


def test_an_entry_of_the_other_side_concedes_no_more_than_an_interest() -> None:
    openings = ("kan ", "heeft er belang bij", "noemt", "voert aan")
    for interest in LAW.interests.values():
        if interest.side == "landlord":
            text = "".join(part if isinstance(part, str) else "" for part in interest.text.parts).strip()
            assert text.startswith(openings), interest.id


def test_nothing_that_is_weighed_rests_on_a_source_that_nobody_read() -> None:
    entries: list[Interest | Burden | Shift] = [*LAW.interests.values(), *LAW.burdens.values(), *LAW.shifts.values()]
    for entry in entries:
        assert not [one for one in entry.sources if LAW.sources[one].needs_reading], entry.id


def test_the_main_rule_on_proof_is_named_only_with_its_card() -> None:
    resting = [burden for burden in LAW.burdens.values() if "rv-150" in burden.sources]
    assert resting
    assert LAW.sources["rv-150"].verified_note
    assert {burden.bearer for burden in LAW.burdens.values()} == set(Bearer)


def test_a_civil_and_an_administrative_case_each_have_four_rungs() -> None:
    titles = [rung.title for rung in LAW.rungs.values()]
    assert titles == ["Doel", "Geschiktheid", "Noodzaak en lichtere middelen", "Evenwicht"] * 2


def test_an_entry_that_only_the_convention_carries_says_so() -> None:
    assert LAW.interests["unlawful-start"].track is Track.ECHR
    assert LAW.interests["steps-missed"].track is Track.NATIONAL


def test_weight_moves_where_an_offer_was_refused_or_the_home_began_without_right() -> None:
    assert LAW.shifts["offer-refused"].weakens == ("s7",)
    assert LAW.shifts["unlawful-start"].weakens == ("s1", "s5")
    for shift in LAW.shifts.values():
        assert {"s6", "s8"} <= set(shift.towards)
        assert shift.arguments == ("manner-of-eviction",)


FAMILY = [burden for burden in LAW.burdens.values() if burden.bearer is Bearer.FAMILY]


@pytest.mark.parametrize("burden", FAMILY, ids=[burden.id for burden in FAMILY])
def test_what_the_family_must_prove_it_offers_to_prove_in_every_argument_that_rests_on_it(burden: Burden) -> None:
    assert burden.arguments
    assert [one for one in burden.arguments if not LAW.arguments[one].offers] == []


def test_an_offer_of_proof_names_the_fact_or_the_paragraph_and_the_means() -> None:
    for argument in LAW.arguments.values():
        for offer in argument.offers:
            words = "".join(part for part in offer.text.parts if isinstance(part, str))
            assert offer.text.questions or offer.text.slots("name") or offer.text.slots("see"), offer.id
            assert re.search(r"\bdoor\b|\bhoren\b", words), offer.id
