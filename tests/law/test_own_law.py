"""The lawyer's own sources and arguments beside a pack."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from legalaid_desk.law import Law
from legalaid_desk.law.own import OwnEntry, OwnLawError, built_on, cited_by, is_own, read_entry, with_own
from legalaid_desk.law.own_file import own_from_json, own_to_json

TODAY = date(2026, 11, 25)


def source(entry_id: str = "own-letter", **changed: Any) -> OwnEntry:
    body = {
        "id": entry_id,
        "kind": "report",
        "citation": "Brief van de gemeente Verzonnendam van 3 maart 2026",
        "verified": "memory",
        "holding": "De gemeente heeft geen opvang.",
        "against": "Niet bekend.",
        **changed,
    }
    return OwnEntry(kind="source", id=entry_id, body=body, by="mr. A. de Wit", on=TODAY)


def argument(entry_id: str = "own-shelter", **changed: Any) -> OwnEntry:
    body = {
        "id": entry_id,
        "step": "s4",
        "title": "Geen opvang",
        "title_en": "",
        "heading": "Er is geen opvang",
        "when": "referred is no",
        "passages": [{"id": "letter", "text": "Volgens {source own-letter} is er geen opvang."}],
        "reply": "Opvang is geen zaak van de verhuurder.",
        "rebuttal": "De rechter weegt haar mee.",
        "sources_for": ["own-letter"],
        "no_adverse": "Niet bekend.",
        **changed,
    }
    return OwnEntry(kind="argument", id=entry_id, body=body, by="mr. A. de Wit", on=TODAY)


def test_own_entries_stand_beside_those_of_the_pack(small_law: Law) -> None:
    law, faults = with_own(small_law, (source(), argument()))
    assert faults == ()
    assert [one for one in law.sources if is_own(one)] == ["own-letter"]
    assert [one for one in law.arguments if is_own(one)] == ["own-shelter"]
    assert set(small_law.arguments) < set(law.arguments)
    assert (law.version, law.questions) == (small_law.version, small_law.questions)


def test_a_law_without_own_entries_is_the_pack_itself(small_law: Law) -> None:
    assert with_own(small_law, ())[0] is small_law


def test_a_faulty_own_entry_is_left_out_and_named_and_the_rest_works(small_law: Law) -> None:
    law, faults = with_own(small_law, (source(), argument(), argument("own-wrong", when="reffered is no")))
    assert "own-wrong" not in law.arguments
    assert "own-shelter" in law.arguments
    assert {fault.place for fault in faults} == {"own-wrong"}
    assert "reffered" in str(faults[0])


def test_what_builds_on_a_faulty_own_entry_is_left_out_too(small_law: Law) -> None:
    law, faults = with_own(small_law, (source(favours="nobody"), argument()))
    assert law is small_law
    assert next(fault.place for fault in faults) == "own-letter.favours"
    assert "own-shelter" in {fault.place for fault in faults}


def test_every_fault_of_an_entry_names_its_field() -> None:
    with pytest.raises(OwnLawError) as caught:
        read_entry(argument(when="referred is", colour="red", passages=[{"id": "p", "text": "{nothing}"}]))
    places = {fault.place for fault in caught.value.faults}
    assert {"own-shelter.when", "own-shelter.passages[0].text", "own-shelter"} <= places


@pytest.mark.parametrize("entry", [source("letter"), source(id="own-other")])
def test_an_entry_without_an_id_of_its_own_is_refused(entry: OwnEntry, small_law: Law) -> None:
    law, faults = with_own(small_law, (entry,))
    assert law is small_law
    assert "must begin with own-" in str(faults[0])


def test_an_argument_must_name_what_cuts_against_it(small_law: Law) -> None:
    _, faults = with_own(small_law, (source(), argument(no_adverse="")))
    assert "no_adverse" in " ".join(map(str, faults))


def test_what_an_argument_builds_on_comes_with_it() -> None:
    shelter = argument(passages=[{"id": "p", "text": "Zie {see own-second} en {source own-note}."}])
    second = argument("own-second")
    entries = (source(), source("own-note"), source("own-unused"), shelter, second)
    assert set(cited_by(shelter)) == {"own-letter", "own-note", "own-second"}
    found = built_on(entries, ["own-shelter"])
    assert [entry.id for entry in found] == ["own-letter", "own-note", "own-shelter", "own-second"]


def test_the_file_beside_a_dossier_gives_the_same_entries_back() -> None:
    entries = (source(checked="2026-03-04"), argument())
    assert own_from_json(own_to_json(entries)) == entries


def test_days_are_written_as_text() -> None:
    (entry,) = own_from_json(own_to_json([source(checked=date(2026, 3, 4))]))
    assert entry.body["checked"] == "2026-03-04"


def entries_file(**changed: Any) -> str:
    return json.dumps({**json.loads(own_to_json([source()])), **changed})


@pytest.mark.parametrize(
    "text, said",
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "format"),
        (entries_file(format="something"), "format"),
        (entries_file(version=2), "a newer program wrote this file"),
        (entries_file(version="1"), "must be 1"),
        (entries_file(more=1), "more: unknown key"),
        (entries_file(entries={}), "entries: must be a list"),
        (entries_file(entries=[1]), "entries[0]: must be an object"),
        (entries_file(entries=[{"kind": "source", "id": "own-1", "on": "2026-01-01", "body": [1]}]), "entries[0].body"),
        (entries_file(entries=[{"kind": "relief", "id": "own-1", "on": "2026-01-01", "body": {}}]), "entries[0].kind"),
        (own_to_json([source(), source()]), "stands twice"),
        (own_to_json([source(holding=1)]), "own-letter.holding: must be a string"),
    ],
)
def test_a_spoilt_file_of_own_law_is_refused_with_the_place(text: str, said: str) -> None:
    with pytest.raises(OwnLawError, match=r"eigen-recht\.json") as caught:
        own_from_json(text)
    assert said in str(caught.value)
