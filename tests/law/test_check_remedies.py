"""The remedies of the ladder of enforcement: what the check finds in them, and what the shipped ones must hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.law import Law, load_law
from legalaid_desk.law.check_remedies import remedy_faults
from legalaid_desk.law.grammar import parse_condition
from legalaid_desk.law.remedies import Remedy, RemedyNeed, Suspends

LAW = load_law(law_folder())
SOUND = LAW.remedies["opposition"]


def faults(*remedies: Remedy) -> list[str]:
    law = replace(LAW, remedies={one.id: one for one in remedies})
    return [what for _, _, (what, _) in remedy_faults(law)]


def test_the_shipped_remedies_are_sound() -> None:
    assert len(LAW.remedies) == 15
    assert not list(remedy_faults(LAW))


@pytest.mark.parametrize(
    "changes, found",
    [
        ({"sources": ("rv-999",)}, "there is no source 'rv-999'"),
        ({"sources": ()}, "names no source"),
        ({"deadlines": ("verzet_ooit",)}, "there is no deadline 'verzet_ooit'"),
        ({"filing": "verzetbrief"}, "there is no filing 'verzetbrief'"),
        ({"limits": " "}, "says not what cuts against it"),
        ({"needs": ()}, "says not what it needs"),
        ({"suspends": Suspends.ASKS}, "says when it stops of itself, and it does not"),
    ],
)
def test_each_fault_is_found(changes: dict[str, object], found: str) -> None:
    assert faults(replace(SOUND, **changes)) == [found]  # type: ignore[arg-type]


def test_a_condition_on_a_question_that_does_not_exist_is_found_wherever_it_stands() -> None:
    odd = parse_condition("nobody-asks is yes")
    need = RemedyNeed(text="-", text_en="-", have=odd)
    for one in (replace(SOUND, when=odd), replace(SOUND, gone_when=odd), replace(SOUND, needs=(need,))):
        assert any("nobody-asks" in what for what in faults(one))


def test_two_remedies_on_one_place_are_found() -> None:
    assert faults(SOUND, replace(SOUND, id="again")) == ["order 40 is that of opposition too"]


def test_only_what_the_law_says_stops_of_itself_and_then_with_its_condition() -> None:
    """Opposition and appeal suspend, unless the judgment is enforceable notwithstanding; all else asks."""
    stopping = {one.id for one in LAW.remedies.values() if one.suspends is Suspends.BY_LAW}
    assert stopping == {"opposition", "appeal"}
    assert {str(LAW.remedies[one].suspends_when) for one in stopping} == {"pr-uvb is not-enforceable"}


def test_a_remedy_named_in_a_pack_is_read_by_its_table() -> None:
    law: Law = load_law(law_folder())
    assert [one.id for one in sorted(law.remedies.values(), key=lambda one: one.order)] == [
        *("order-faults", "arrangement", "ask-to-wait", "opposition", "appeal", "stay-351", "interim-438"),
        *("bailiff-court", "children", "moratorium-287b", "debt-help", "shelter", "grace", "bailiff-complaint"),
        "rule-39",
    ]
