"""The lawyer's weighing: order, left out, own entries, and the file it comes back from."""

from __future__ import annotations

from dataclasses import replace

from legalaid_desk.dossier import Child, Dossier, OwnInterest, Side, Weighing, own_key
from legalaid_desk.dossier.exchange import from_json, to_json


def test_an_entry_is_put_last_or_before_another_and_moves_without_standing_twice() -> None:
    weighing = Weighing().put("a").put("b").put("c", before="a")
    assert weighing.printed == ("c", "a", "b")
    assert weighing.put("b", before="c").printed == ("b", "c", "a")
    assert weighing.put("c").printed == ("a", "b", "c")


def test_putting_an_entry_before_itself_or_before_nothing_known_loses_nothing() -> None:
    weighing = Weighing(printed=("a", "b"))
    assert weighing.put("a", before="a") == weighing
    assert weighing.put("a", before="z").printed == ("b", "a")


def test_what_is_left_out_is_not_printed_and_what_is_put_in_is_not_left_out() -> None:
    weighing = Weighing(printed=("a", "b")).leave_out("a").leave_out("a")
    assert (weighing.printed, weighing.left_out) == (("b",), ("a",))
    assert weighing.put("a").left_out == ()
    assert weighing.reconsider("a") == Weighing(printed=("b",))


def test_own_words_are_printed_at_once_and_changing_them_keeps_their_place() -> None:
    first = OwnInterest(id="x", side=Side.LANDLORD, text="Er is een wachtlijst.")
    weighing = Weighing().with_own(first).put("a").with_own(replace(first, text="Er is een lange wachtlijst."))
    assert weighing.printed == (own_key("x"), "a")
    assert [entry.text for entry in weighing.own] == ["Er is een lange wachtlijst."]
    assert weighing.without_own("x") == Weighing(printed=("a",))


def test_a_weighing_comes_back_from_the_exchange_file_also_when_its_child_is_gone() -> None:
    own = OwnInterest(id="x", side=Side.FAMILY, text="<b>{kind}</b>", question="ch-effect", subject="c1")
    made = Dossier(id="d", children=(Child(id="c1", given_name="Elif"),), weighing=Weighing().put("a|c1").with_own(own))
    gone = made.without_child("c1")
    assert from_json(to_json(gone)) == gone
    assert gone.weighing == made.weighing


def test_a_dossier_of_before_the_weighing_has_an_empty_one() -> None:
    assert "weighing" not in to_json(Dossier(id="d"))
    assert from_json(to_json(Dossier(id="d"))).weighing == Weighing()
