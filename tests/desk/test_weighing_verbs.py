"""The verbs on the weighing, on a real vault: one act each, undone as one."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalaid_desk.desk import Desk, weighing
from legalaid_desk.desk.sheet import Picture
from legalaid_desk.dossier import Dossier, OwnInterest, Side, Weighing

DOSSIER = "d-1"


@pytest.fixture
def weighed(desk: Desk) -> Desk:
    desk.add(Dossier(id=DOSSIER), "add")
    return desk


def stored(desk: Desk) -> Weighing:
    return desk.open(DOSSIER).weighing


def test_putting_ordering_and_leaving_out_are_kept_in_the_vault(weighed: Desk) -> None:
    weighing.put_all(weighed, DOSSIER, ("a", "b", "c"))
    weighing.put(weighed, DOSSIER, "c", before="a")
    weighing.leave_out(weighed, DOSSIER, "b")
    assert stored(weighed) == Weighing(printed=("c", "a"), left_out=("b",))
    weighing.reconsider(weighed, DOSSIER, "b")
    assert stored(weighed).left_out == ()


def test_putting_in_what_stands_there_already_changes_nothing_and_writes_no_journal(weighed: Desk) -> None:
    weighing.put_all(weighed, DOSSIER, ("a", "b"))
    entries = len(weighed.journal(DOSSIER))
    assert not weighing.put_all(weighed, DOSSIER, ("b", "a"))
    assert len(weighed.journal(DOSSIER)) == entries


def test_an_act_is_undone_as_one(weighed: Desk) -> None:
    changed = weighing.put_all(weighed, DOSSIER, ("a", "b"))
    weighed.restore(changed.before)
    assert stored(weighed) == Weighing()


def test_own_words_lose_only_what_no_paper_can_show_and_empty_ones_are_no_entry(weighed: Desk) -> None:
    weighing.say(weighed, DOSSIER, Side.LANDLORD, "  <b>Wachtlijst</b>\x07\u202e & {meer}\u2066  ", "ll-aim")
    assert stored(weighed).own == (
        OwnInterest(id="0000", side=Side.LANDLORD, text="<b>Wachtlijst</b> & {meer}", question="ll-aim"),
    )
    assert not weighing.say(weighed, DOSSIER, Side.FAMILY, " \n ")
    weighing.say(weighed, DOSSIER, Side.LANDLORD, "Korter", "ll-aim", entry_id="0000")
    assert [entry.text for entry in stored(weighed).own] == ["Korter"]
    weighing.unsay(weighed, DOSSIER, "0000")
    assert stored(weighed) == Weighing()


@pytest.mark.parametrize("picture", Picture)
def test_each_picture_of_an_empty_dossier_is_written_and_says_that_it_is_empty(
    weighed: Desk, tmp_path: Path, picture: Picture
) -> None:
    target = weighing.write_sheet(weighed, DOSSIER, picture, tmp_path / "blad.pdf")
    assert target.read_text(encoding="utf-8")
