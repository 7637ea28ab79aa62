"""What the check refuses in triggers, deadlines, calendar and sums; each fault with its place and cure."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.law import LawError, load_law
from legalaid_desk.law.check_deadlines import WANTED, deadline_faults
from legalaid_desk.law.conditions import ALWAYS
from legalaid_desk.law.deadlines import Clock, RuleKind, Unit
from legalaid_desk.law.grammar import parse_condition

LAW = load_law(law_folder())


def told(part: str, one: str, **changes: Any) -> list[str]:
    """What is told of the shipped law when this entry of it is changed so."""
    entries: Mapping[str, Any] = getattr(LAW, part)
    spoiled = MappingProxyType({**entries, one: replace(entries[one], **changes)})
    found = deadline_faults(replace(LAW, **{part: spoiled}))  # type: ignore[arg-type]
    return [f"{part_told} {of}: {what}; {cure}" for part_told, of, (what, cure) in found]


def test_what_ships_holds_together() -> None:
    assert list(deadline_faults(LAW)) == []


@pytest.mark.parametrize(
    "part, one, changes, expected",
    [
        ("triggers", "vonnis", {"not_before": ("vonis",)}, "there is no trigger 'vonis'; did you mean 'vonnis'?"),
        ("triggers", "vonnis", {"not_before": ("vonnis",)}, "comes before itself"),
        ("triggers", "vonnis", {"when": ALWAYS}, "vonnis-kort-geding is judgment_on too, and this one always is"),
        ("triggers", "vonnis", {"when": parse_condition("stadium is x")}, "there is no question 'stadium'"),
        ("triggers", "vonnis", {"proof_en": ()}, "proof has 1 lines and proof_en 0"),
        ("triggers", "arrest", {"when": parse_condition("stage is appeal")}, "has a when and is no day of the case"),
        ("triggers", "arrest", {"question": "day"}, "there is no question 'day'"),
        ("triggers", "arrest", {"question": "pr-default"}, "pr-default does not ask for a day of the case"),
        ("deadlines", "bezwaar", {"sources": ()}, "names no source; name one: nothing is law without a source"),
        ("deadlines", "bezwaar", {"sources": ("awb-zes",)}, "there is no source 'awb-zes'"),
        ("deadlines", "bezwaar", {"trigger": "besluit"}, "there is no trigger 'besluit'"),
        ("deadlines", "bezwaar", {"when": parse_condition("stage is later")}, "there is no option of stage 'later'"),
        ("deadlines", "bezwaar", {"needs": ("Lees.",)}, "needs has 1 lines and needs_en 0"),
        ("deadlines", "bezwaar", {"amount": None}, "has no amount of weeks"),
        ("deadlines", "bezwaar", {"amount": -6}, "lasts -6 weeks"),
        ("deadlines", "bezwaar", {"amount": 13}, "the Algemene termijnenwet does not extend it"),
        ("deadlines", "bezwaar", {"clock": Clock.JUDGE}, "the Algemene termijnenwet does not extend it"),
        ("deadlines", "bezwaar", {"unit": Unit.YEARS}, "the Algemene termijnenwet does not extend it"),
        ("deadlines", "bezwaar", {"unit": Unit.NONE}, "has an amount and no unit"),
        ("deadlines", "bezwaar", {"unit": Unit.NONE, "amount": None}, "says not what to ask or read"),
        ("deadlines", "bezwaar", {"counts": "backward"}, "counts back and is a fatal"),
        ("deadlines", "bezwaar", {"counts": "backward"}, "the Algemene termijnenwet does not extend it"),
        ("deadlines", "bezwaar", {"kind": RuleKind.LATEST}, "is a latest day and counts forward"),
        ("deadlines", "bezwaar", {"cutoff": "8 uur"}, "'8 uur' is no hour"),
        ("deadlines", "bezwaar", {"cutoff": "24:00"}, "'24:00' is no hour"),
        ("deadlines", "bezwaar", {"before": (7, 0)}, "before holds a day twice, or one that is not before"),
        ("deadlines", "bezwaar", {"before": (7, 7)}, "before holds a day twice, or one that is not before"),
        ("deadlines", "stukken_kort_geding", {"count_start_day": True}, "counts its first day"),
        ("holidays", "koningsdag", {"day": "04-31"}, "'04-31' is no day of every year"),
        ("holidays", "koningsdag", {"day": "02-29"}, "'02-29' is no day of every year"),
        ("holidays", "koningsdag", {"on_sunday": "april"}, "'april' is no day of every year"),
        ("holidays", "koningsdag", {"id": "sunday"}, "its id is kept for weekends and decree days"),
        ("holidays", "koningsdag", {"sources": ()}, "names no source"),
        ("equated", "2027", {"days": (date(2026, 5, 15),)}, "2026-05-15 does not lie in 2027; put it under 2026"),
        ("equated", "2027", {"days": (date(2027, 5, 7), date(2027, 5, 7))}, "2027-05-07 stands twice"),
        ("equated", "2027", {"id": "27"}, "its id is no year"),
        ("equated", "2027", {"sources": ("besluit",)}, "there is no source 'besluit'"),
        ("sums", "moved", {"text": "Tot {dag}."}, "{dag} is no slot of a sum"),
        ("sums", "moved", {"text": "Tot {day"}, "a brace is open, or stands alone"),
        ("sums", "moved", {"text_en": "It moves."}, "text and text_en hold other slots"),
        ("sums", "moved", {"sources": ("atw-9",)}, "there is no source 'atw-9'"),
    ],
)
def test_a_faulty_entry_is_told_with_what_is_wrong_and_the_cure(
    part: str, one: str, changes: dict[str, Any], expected: str
) -> None:
    found = told(part, one, **changes)
    assert any(expected in line for line in found), found
    assert all(line.split("; ", 1)[1] for line in found)


def test_every_line_that_a_sum_can_have_must_be_there() -> None:
    for line in WANTED:
        without = MappingProxyType({one: said for one, said in LAW.sums.items() if one != line})
        found = list(deadline_faults(replace(LAW, sums=without)))
        assert [(part, what) for part, _, (what, _) in found] == [("deadlines", f"there is no sum {line!r}")]


def test_law_texts_without_a_deadline_need_no_lines() -> None:
    filings = MappingProxyType({one: replace(kind, deadlines=()) for one, kind in LAW.filings.items()})
    bare = replace(LAW, deadlines=MappingProxyType({}), sums=MappingProxyType({}), filings=filings)
    assert list(deadline_faults(bare)) == []


def test_a_kind_of_filing_serves_only_deadlines_that_exist() -> None:
    kind = next(kind for kind in LAW.filings.values() if kind.deadlines)
    found = told("filings", kind.id, deadlines=("bezwaren",))
    assert found == [f"filings {kind.id}: there is no deadline 'bezwaren'; did you mean 'bezwaar'?"]


def test_the_check_tells_file_and_line_of_the_entry(tmp_path: Path) -> None:
    pack = Path(shutil.copytree(law_folder(), tmp_path / "law"))
    text = (pack / "deadlines.toml").read_text(encoding="utf-8")
    old = 'trigger = "verstek-verleend"'
    (pack / "deadlines.toml").write_text(text.replace(old, 'trigger = "verstek-verlend"'), encoding="utf-8")
    with pytest.raises(LawError) as refused:
        load_law(pack)
    (fault,) = refused.value.faults
    assert fault.place.startswith("deadlines.toml:")
    assert fault.item == "deadline zuivering_verstek"
    assert fault.cure == "did you mean 'verstek-verleend'?"
