"""What is kept of a hearing: notes beside points, how each point went, the band of a settlement; handed over whole."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from legalaid_desk.dossier import Dossier, ExchangeError, Heard, HeardPoint, Hearing, HearingNote, SettlementBand
from legalaid_desk.dossier.exchange import from_json, to_json

NOON = datetime(2026, 12, 9, 12, 0, tzinfo=UTC)
FIRST = HearingNote(id="n1", kind="pleitnota", point="a/1", text="rechter knikt", by="mr. X", at=NOON)
SECOND = HearingNote(id="n2", kind="pleitnota", point="a/1", text="vraagt naar school")
KEPT = Hearing(
    notes=(FIRST, SECOND),
    points=(HeardPoint(kind="pleitnota", point="a/1", heard=Heard.JUDGE_ASKED, by="mr. X", at=NOON),),
    band=SettlementBand(aim="€ 50 per maand", limit="€ 90 per maand", note="niet verhuizen", by="mr. X", at=NOON),
)


def faults_in(**hearing: object) -> list[str]:
    document = {"format": "legalaid-desk/dossier", "version": 1, "dossier": {"id": "d", "hearing": hearing}}
    with pytest.raises(ExchangeError) as caught:
        from_json(json.dumps(document))
    return [str(fault) for fault in caught.value.faults]


def test_notes_on_a_point_stand_in_the_order_in_which_they_were_begun() -> None:
    changed = KEPT.with_note(HearingNote(id="n1", kind="pleitnota", point="a/1", text="anders"))
    assert [note.text for note in changed.notes_on("pleitnota", "a/1")] == ["anders", "vraagt naar school"]
    assert changed.notes_on("pleitnota", "a/2") == changed.notes_on("antwoord", "a/1") == ()
    assert changed.without_note("n1").notes == (SECOND,)


def test_a_point_went_one_way() -> None:
    again = KEPT.with_point(HeardPoint(kind="pleitnota", point="a/1", heard=Heard.ANSWERED))
    assert again.heard("pleitnota", "a/1") is Heard.ANSWERED
    assert len(again.points) == 1
    assert again.without_point("pleitnota", "a/1").heard("pleitnota", "a/1") is None


def test_a_hearing_is_handed_over_to_the_letter() -> None:
    nasty = HearingNote(id="n3", kind="k", text="<b>vet</b> {{ y }} \x00\x1b[31m \u202e\r\n\t")
    dossier = Dossier(id="d", hearing=KEPT.with_note(nasty))
    assert from_json(to_json(dossier)) == dossier


def test_a_file_without_a_hearing_is_what_it_was_before_there_were_any() -> None:
    assert "hearing" not in json.loads(to_json(Dossier(id="d")))["dossier"]
    assert from_json(to_json(Dossier(id="d"))).hearing == Hearing()


def test_a_note_or_a_point_that_stands_twice_is_named() -> None:
    note = {"id": "n", "kind": "k", "text": "a"}
    point = {"kind": "k", "point": "a/1", "heard": "answered"}
    found = faults_in(notes=[note, note], points=[point, {**point, "heard": "not-raised"}])
    assert [line.split(":")[0] for line in found] == ["hearing.notes[1]", "hearing.points[1]"]


def test_another_way_than_there_is_for_a_point_to_go_is_named() -> None:
    assert "must be one of answered" in faults_in(points=[{"kind": "k", "point": "a", "heard": "won"}])[0]
