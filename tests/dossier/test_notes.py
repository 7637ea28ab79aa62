"""Notes beside questions that are not answered yet: kept, handed over, taken over by the answer, and no answer."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from legalaid_desk.dossier import Child, Dossier, ExchangeError, Fact, Note
from legalaid_desk.dossier.exchange import from_json, to_json

NOTED = Note(question="q", text="bel school", written_by="mr. X", written_at=datetime(2026, 11, 1, tzinfo=UTC))


def family() -> Dossier:
    return Dossier(id="d", children=(Child(id="c1", given_name="Zoë"),))


def faults_in(**dossier: object) -> list[str]:
    document = {"format": "legalaid-desk/dossier", "version": 1, "dossier": {"id": "d", **dossier}}
    with pytest.raises(ExchangeError) as caught:
        from_json(json.dumps(document))
    return [str(fault) for fault in caught.value.faults]


def test_a_note_is_no_answer() -> None:
    dossier = family().noted(NOTED)
    assert dossier.note("q", "case") == NOTED
    assert len(dossier.facts) == 0


def test_a_note_that_says_nothing_is_no_note() -> None:
    assert family().noted(NOTED).noted(Note(question="q")) == family()


def test_an_answer_takes_the_note_over() -> None:
    dossier = family().noted(NOTED).learn(Fact(question="q", value=True))
    assert dossier.notes == ()
    assert [fact.note for fact in dossier.facts] == ["bel school"]


def test_an_answer_with_a_note_of_its_own_keeps_it() -> None:
    dossier = family().noted(NOTED).learn(Fact(question="q", value=True, note="gebeld"))
    assert (dossier.notes, [fact.note for fact in dossier.facts]) == ((), ["gebeld"])


def test_what_was_noted_with_an_answer_stays_when_the_answer_is_taken_back() -> None:
    dossier = family().learn(Fact(question="q", value=True, note="gebeld", answered_by="mr. X")).forget("q", "case")
    assert len(dossier.facts) == 0
    assert dossier.notes == (Note(question="q", text="gebeld", written_by="mr. X"),)


def test_the_notes_about_a_child_go_with_it() -> None:
    noted = family().noted(Note(question="school", subject="c1", text="bel")).noted(NOTED)
    assert noted.without_child("c1").notes == (NOTED,)


def test_a_note_is_handed_over_to_the_letter() -> None:
    dossier = family().noted(Note(question="q", text="<b>vet</b> {{ y }} \x00\x1b[31m \u202e\r\n\t"))
    assert from_json(to_json(dossier)) == dossier


def test_a_file_without_notes_is_what_it_was_before_there_were_any() -> None:
    assert "notes" not in json.loads(to_json(family()))["dossier"]
    assert from_json(to_json(family())).notes == ()


def test_a_note_about_nobody_twice_or_beside_an_answer_is_named() -> None:
    found = faults_in(
        notes=[{"question": "q", "subject": "c9", "text": "a"}, {"question": "p", "text": "a"}, {"question": "p"}],
        facts=[{"question": "p", "value": True}],
    )
    assert [line.split(":")[0] for line in found] == ["notes[0].subject", "notes[1]", "notes[2]", "notes[2]"]
