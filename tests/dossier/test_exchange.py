"""The exchange format: nothing lost on the way out and in, every fault named with its place."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.dossier import (
    Case,
    Child,
    Counsel,
    Dossier,
    Event,
    ExchangeError,
    Exhibit,
    Fact,
    Gender,
    Ground,
    OwnWords,
    Party,
    PartyKind,
    Side,
    Stage,
    Standing,
    StoredFile,
    Value,
)
from legalaid_desk.dossier.exchange import from_json, to_json


def full() -> Dossier:
    stored = StoredFile(name="brief.pdf", media_type="application/pdf", size=3, sha256="ab", pages=1)
    return Dossier(
        id="d-1",
        case=Case(
            ground=Ground.ARREARS, stage=Stage.MERITS, roll_on=date(2026, 12, 8), counsel=Counsel(name="mr. É. Ğül")
        ),
        parties=(Party(id="p", side=Side.LANDLORD, kind=PartyKind.ENTITY, name="Stichting <A & B>"),),
        children=(
            Child(id="c", given_name="Zoë", gender=Gender.FEMALE, own_words=(OwnWords(words="“Ik wil hier blijven”"),)),
        ),
        exhibits=(Exhibit(id="e", title="Brief", file=stored),),
        events=(Event(id="v", on=date(2026, 1, 2), what="brief", exhibits=("e",)),),
    ).learn(
        Fact(
            question="q",
            subject="c",
            value=("a", "b"),
            standing=Standing.SEEN,
            exhibits=("e",),
            answered_at=datetime(2026, 11, 1, 9, 30, tzinfo=UTC),
        )
    )


def faults_in(document: Any) -> list[str]:
    with pytest.raises(ExchangeError) as caught:
        from_json(json.dumps(document), "zaak.json")
    assert "zaak.json" in str(caught.value)
    return [str(fault) for fault in caught.value.faults]


def envelope(**dossier: Any) -> dict[str, Any]:
    return {"format": "legalaid-desk/dossier", "version": 1, "dossier": {"id": "d", **dossier}}


def test_a_full_dossier_comes_back_as_it_was() -> None:
    assert from_json(to_json(full())) == full()


VALUES: st.SearchStrategy[Value] = st.one_of(
    st.booleans(),
    st.integers(),
    st.dates(),
    st.text(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.lists(st.text()).map(tuple),
)


@given(VALUES, st.text(), st.sampled_from([s for s in Standing if s is not Standing.UNKNOWN]))
def test_any_answer_comes_back_as_it_was(value: Value, note: str, standing: Standing) -> None:
    dossier = Dossier(id="d").learn(Fact(question="q", value=value, note=note, standing=standing))
    (fact,) = from_json(to_json(dossier)).facts
    assert fact.value == value
    assert type(fact.value) is type(value)


def test_a_part_of_the_wrong_shape_is_named() -> None:
    found = faults_in(envelope(home=3, children=[3], facts=4))
    assert {line.split(":")[0] for line in found} == {"dossier.home", "dossier.children[0]", "dossier.facts"}
    assert all("must be an object" in line for line in found)


def test_the_same_dossier_gives_the_same_text() -> None:
    assert to_json(full()) == to_json(from_json(to_json(full())))


def test_all_faults_are_named_at_once_with_their_place() -> None:
    found = faults_in(
        envelope(
            colour="red",
            children=[{"id": "c", "given_name": 3, "birth_date": "2026-02-30", "stays": "sometimes"}],
            facts=[{"question": "q", "value": 1.5}],
        )
    )
    assert any("dossier.children[0].given_name: must be a string" in line for line in found)
    assert any("dossier.children[0].birth_date: must be a day" in line for line in found)
    assert any("dossier.children[0].stays: must be one of full, shared" in line for line in found)
    assert any("dossier.facts[0].value: must be true, false" in line for line in found)
    assert any("unknown key colour" in line for line in found)


@pytest.mark.parametrize(
    "text, words",
    [
        ("{", "not JSON"),
        ("[]", "format"),
        ('{"format": "legalaid-desk/dossier", "version": 2, "dossier": {}}', "newer program"),
        ('{"format": "legalaid-desk/dossier", "version": "1", "dossier": {}}', "must be 1"),
        ('{"format": "legalaid-desk/dossier", "version": 1}', "must be an object"),
        ('{"format": "legalaid-desk/dossier", "version": 1, "dossier": {"id": "a", "id": "b"}}', "stands twice"),
        ('{"format": "legalaid-desk/dossier", "version": 1, "dossier": {}, "x": 1}', "unknown key"),
        ('{"format": "legalaid-desk/dossier", "version": 1, "dossier": 3}', "must be an object"),
    ],
)
def test_a_file_that_is_no_dossier_says_why(text: str, words: str) -> None:
    with pytest.raises(ExchangeError, match=words):
        from_json(text)


def test_a_fact_must_have_a_subject_and_exhibits_that_exist() -> None:
    found = faults_in(envelope(facts=[{"question": "q", "subject": "c9", "value": True, "exhibits": ["e9"]}]))
    assert found == [
        "facts[0].subject: there is no child or party 'c9'",
        "facts[0].exhibits: there is no exhibit 'e9'",
    ]


def test_ids_and_answers_stand_once() -> None:
    child = {"id": "c", "given_name": "A"}
    answers = [{"question": "q", "value": True}, {"question": "q", "value": False}]
    found = faults_in(envelope(children=[child, child], facts=answers))
    assert "children: the id 'c' stands twice" in found
    assert "facts[1]: 'q' about 'case' is answered twice" in found


@pytest.mark.parametrize("name", ["../geheim.pdf", "C:\\x.pdf", "..", "a/b.pdf", "", "a\nb.pdf"])
def test_the_name_of_an_exhibit_file_never_leads_elsewhere(name: str) -> None:
    file = {"name": name, "media_type": "application/pdf", "size": 1, "sha256": "", "pages": 1}
    (fault,) = faults_in(envelope(exhibits=[{"id": "e", "title": "x", "file": file}]))
    assert "must be the name of a file" in fault
