"""What was said and shown of an answer says nothing of another one; it is kept beside it until somebody says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from legalaid_desk.dossier import Dossier, Earlier, ExchangeError, Exhibit, Fact, Standing, Value
from legalaid_desk.dossier.exchange import from_json, to_json

SEEN = Fact(question="school", value="De Linde", standing=Standing.SEEN, exhibits=("e1", "e2"), note="zie brief")
WAS = Earlier(value="De Linde", standing=Standing.SEEN, exhibits=("e1", "e2"))


def test_another_answer_is_what_the_client_says_and_rests_on_nothing() -> None:
    changed = SEEN.answered("De Eik")
    assert (changed.value, changed.standing, changed.exhibits) == ("De Eik", Standing.CLIENT_SAYS, ())
    assert (changed.note, changed.earlier, changed.let_go) == ("zie brief", WAS, ("e1", "e2"))
    assert not changed.is_proved


@pytest.mark.parametrize("standing", [Standing.ADMITTED, Standing.DISPUTED])
def test_that_it_was_admitted_or_disputed_was_said_of_the_other_answer(standing: Standing) -> None:
    changed = Fact(question="q", value=True, standing=standing).answered(False)
    assert changed.standing is Standing.CLIENT_SAYS
    assert changed.earlier == Earlier(value=True, standing=standing)
    assert changed.let_go == ()


@pytest.mark.parametrize(
    "value, other",
    [
        (date(2026, 3, 1), date(2026, 3, 2)),
        (Decimal("650.00"), Decimal("605.00")),
        (("a", "b"), ("a",)),
        (True, 1),
        ("De Linde", "De linde"),
    ],
)
def test_every_other_value_is_another_answer(value: Value, other: Value) -> None:
    fact = Fact(question="q", value=value, standing=Standing.SEEN, exhibits=("e1",))
    assert fact.answered(other).let_go == ("e1",)


@pytest.mark.parametrize("value, again", [(Decimal("650.00"), Decimal(650)), (True, True), (("a",), ("a",))])
def test_the_same_answer_changes_nothing(value: Value, again: Value) -> None:
    fact = Fact(question="q", value=value, standing=Standing.SEEN, exhibits=("e1",))
    assert fact.answered(again) is fact


def test_the_answer_of_before_has_its_proof_again() -> None:
    assert SEEN.answered("De Lind").answered("De Linde") == SEEN
    assert SEEN.answered(None).answered("De Linde") == SEEN


def test_a_third_answer_still_knows_what_was_shown_of_the_first() -> None:
    assert SEEN.answered("De E").answered("De Eik").earlier == WAS


def test_what_nobody_knows_offers_nothing_until_it_is_known() -> None:
    nobody = SEEN.answered(None)
    assert (nobody.standing, nobody.exhibits, nobody.let_go) == (Standing.UNKNOWN, (), ())
    assert nobody.answered("De Eik").let_go == ("e1", "e2")


def test_an_answer_of_which_nothing_was_said_lets_nothing_go() -> None:
    assert Fact(question="q", value=True).answered(False).earlier is None


def test_one_step_lets_the_same_exhibits_show_it_too() -> None:
    too = replace(SEEN.answered("De Eik"), exhibits=("e2", "e3")).shown_too()
    assert (too.value, too.standing, too.exhibits) == ("De Eik", Standing.SEEN, ("e2", "e3", "e1"))
    assert too.earlier is None
    assert SEEN.shown_too() is SEEN


def test_who_says_anew_what_it_rests_on_has_dealt_with_the_answer_of_before() -> None:
    changed = SEEN.answered("De Eik")
    assert changed.resting(Standing.DISPUTED, ()).earlier is None
    assert changed.resting(Standing.CLIENT_SAYS, ()) is changed


def test_an_exhibit_that_is_taken_out_is_not_offered_again() -> None:
    two = (Exhibit(id="e1", title="Brief"), Exhibit(id="e2", title="Foto"))
    dossier = Dossier(id="d", exhibits=two).learn(SEEN.answered("De Eik")).without_exhibit("e1")
    (fact,) = dossier.facts
    assert fact.let_go == ("e2",)
    assert from_json(to_json(dossier)) == dossier


def test_it_travels_with_the_dossier_and_an_older_file_has_none() -> None:
    two = (Exhibit(id="e1", title="Brief"), Exhibit(id="e2", title="Foto"))
    dossier = Dossier(id="d", exhibits=two).learn(SEEN.answered("De Eik"))
    assert from_json(to_json(dossier)) == dossier
    assert '"earlier"' not in to_json(Dossier(id="d", exhibits=two).learn(SEEN))


def test_an_earlier_answer_that_cannot_be_is_named_with_its_place() -> None:
    dossier = Dossier(id="d").learn(replace(SEEN, exhibits=()).answered("De Eik"))
    text = to_json(dossier)
    with pytest.raises(ExchangeError, match=r"facts\[0\]\.earlier\.exhibits: there is no exhibit 'e9'"):
        from_json(text.replace('"standing": "seen"', '"standing": "seen", "exhibits": ["e9"]'))
    with pytest.raises(ExchangeError, match="exclude each other"):
        from_json(text.replace('"standing": "seen"', '"standing": "unknown"'))
