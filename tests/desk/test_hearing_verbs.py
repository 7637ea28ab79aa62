"""At the hearing: notes with their moment, how a point went and the band, signed, in the journal, undone; no effect."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from legalaid_desk.desk import Desk, dossiers, hearing
from legalaid_desk.dossier import Changed, Heard, HearingNote, SettlementBand

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
NOTE = HearingNote(id="n1", kind="antwoord", point="a/1", text="rechter vraagt door")


@pytest.fixture
def made(desk: Desk) -> str:
    return dossiers.new(desk, "Proef").id


def test_a_note_is_signed_with_its_moment_and_stands_in_the_journal(desk: Desk, made: str) -> None:
    hearing.put_note(desk, made, NOTE)
    assert desk.open(made).hearing.notes == (replace(NOTE, by="mr. A. de Wit", at=NOW),)
    assert desk.journal(made)[0].verb == "hearing-note"


def test_a_note_that_is_typed_on_keeps_the_moment_at_which_it_was_begun(desk: Desk, made: str) -> None:
    hearing.put_note(desk, made, NOTE)
    desk.clock = lambda: datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
    hearing.put_note(desk, made, replace(NOTE, text="rechter vraagt door naar school"))
    (note,) = desk.open(made).hearing.notes
    assert (note.text, note.at) == ("rechter vraagt door naar school", NOW)


def test_a_note_that_is_emptied_is_gone_and_undo_brings_it_back(desk: Desk, made: str) -> None:
    hearing.put_note(desk, made, NOTE)
    changed = hearing.put_note(desk, made, replace(NOTE, text=" \n"))
    assert desk.open(made).hearing.notes == ()
    desk.restore(changed.before)
    assert [note.text for note in desk.open(made).hearing.notes] == ["rechter vraagt door"]
    hearing.remove_note(desk, made, "n1")
    assert desk.open(made).hearing.notes == ()


def test_half_a_character_is_kept_as_one_that_can_be_stored(desk: Desk, made: str) -> None:
    hearing.put_note(desk, made, replace(NOTE, text="a\ud800"))
    assert desk.open(made).hearing.notes[0].text == "a\ufffd"


def test_how_a_point_went_is_said_once_and_taken_back(desk: Desk, made: str) -> None:
    assert hearing.say_heard(desk, made, "antwoord", "a/1", Heard.JUDGE_ASKED)
    assert not hearing.say_heard(desk, made, "antwoord", "a/1", Heard.JUDGE_ASKED)
    (point,) = desk.open(made).hearing.points
    assert (point.heard, point.by, point.at) == (Heard.JUDGE_ASKED, "mr. A. de Wit", NOW)
    hearing.say_heard(desk, made, "antwoord", "a/1", None)
    assert desk.open(made).hearing.points == ()


def test_the_band_is_signed_and_an_empty_one_is_none(desk: Desk, made: str) -> None:
    band = SettlementBand(aim="€ 50", limit="€ 90")
    assert hearing.set_band(desk, made, band)
    assert not hearing.set_band(desk, made, band)
    assert desk.open(made).hearing.band == replace(band, by="mr. A. de Wit", at=NOW)
    hearing.set_band(desk, made, SettlementBand())
    assert desk.open(made).hearing.band == SettlementBand()


def test_nothing_of_it_is_weighed_asked_or_missing(desk: Desk, made: str) -> None:
    before = desk.walk(desk.open(made))
    changes: list[Changed] = [
        hearing.put_note(desk, made, NOTE),
        hearing.say_heard(desk, made, "antwoord", "a/1", Heard.ANSWERED),
        hearing.set_band(desk, made, SettlementBand(aim="€ 50")),
    ]
    after = desk.walk(changes[-1].after)
    assert (after.verdicts, after.to_ask, after.gaps) == (before.verdicts, before.to_ask, before.gaps)
