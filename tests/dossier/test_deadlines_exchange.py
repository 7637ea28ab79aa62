"""Happenings and deadlines in the exchange file: all of them come back, an older file has none, faults are named."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from legalaid_desk.dossier import (
    DayCheck,
    Days,
    Deadline,
    DeadlineState,
    Dossier,
    ExchangeError,
    Exhibit,
    Happening,
    Move,
    Moved,
    Standing,
)
from legalaid_desk.dossier.exchange import from_json, to_json

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
FIRST, SECOND = Days(last=date(2026, 11, 30)), Days(last=date(2026, 12, 6), safe=date(2026, 12, 4))
FULL = Dossier(
    id="d",
    exhibits=(Exhibit(id="e1", title="Exploot"),),
    happenings=(
        Happening(
            id="h1",
            trigger="betekening-vonnis",
            on=date(2026, 11, 2),
            not_before=date(2026, 10, 30),
            standing=Standing.SEEN,
            exhibits=("e1",),
            what="aan de deur",
            entered_by="B. Paralegal",
            entered_at=NOW,
        ),
    ),
    deadlines=(
        Deadline(
            happening="h1",
            rule="verzet",
            state=DeadlineState.DONE,
            days=SECOND,
            given=date(2026, 12, 6),
            given_in=("e1",),
            amount=6,
            unit="weeks",
            reminders=(7, 2),
            done_on=date(2026, 11, 24),
            note="verzetdagvaarding uitgebracht",
            decided_by="mr. A. de Wit",
            decided_at=NOW,
            check=DayCheck(by="mr. A. de Wit", at=NOW, days=SECOND),
            moves=(Move(at=NOW, by="B. Paralegal", why=Moved.GIVEN, before=FIRST, after=SECOND),),
        ),
        Deadline(happening="case-vonnis", rule="hoger_beroep_bodem"),
        Deadline(happening="fact-betekening-vonnis", rule="verzet"),
    ),
)


def faults(dossier: Dossier) -> list[str]:
    with pytest.raises(ExchangeError) as raised:
        from_json(to_json(dossier))
    return [str(fault) for fault in raised.value.faults]


def with_deadline(**changes: Any) -> Dossier:
    return replace(FULL, deadlines=(replace(FULL.deadlines[0], **changes),))


def test_everything_about_a_deadline_comes_back_as_it_was() -> None:
    assert from_json(to_json(FULL)) == FULL


def test_a_file_of_before_there_were_deadlines_has_none() -> None:
    document = json.loads(to_json(Dossier(id="d")))
    for part in ("happenings", "deadlines"):
        document["dossier"].pop(part, None)
    opened = from_json(json.dumps(document))
    assert (opened.happenings, opened.deadlines) == ((), ())
    assert opened == Dossier(id="d")


def test_a_deadline_of_an_event_that_is_not_there_is_named() -> None:
    assert faults(with_deadline(happening="h9")) == ["deadlines[0].happening: there is no happening 'h9'"]


def test_an_exhibit_that_is_not_there_is_named() -> None:
    assert faults(with_deadline(given_in=("e9",)))[0].endswith("there is no exhibit 'e9'")
    happening = replace(FULL.happenings[0], exhibits=("e9",))
    assert faults(replace(FULL, happenings=(happening,)))[0].endswith("there is no exhibit 'e9'")


def test_a_length_that_cannot_be_is_named() -> None:
    assert "there is no unit 'fortnights'" in faults(with_deadline(unit="fortnights"))[0]
    for amount in (0, -3, 10_001):
        assert "must be from 1 up to 10000" in faults(with_deadline(amount=amount))[0]


def test_an_earliest_day_after_the_day_itself_is_named() -> None:
    happening = replace(FULL.happenings[0], not_before=date(2026, 11, 3))
    assert faults(replace(FULL, happenings=(happening,)))[0].endswith("lies after the day itself")


def test_a_deadline_that_stands_twice_is_named() -> None:
    assert "stands twice" in faults(replace(FULL, deadlines=(FULL.deadlines[0], FULL.deadlines[0])))[0]


def test_an_exhibit_that_is_taken_out_is_proof_of_no_event_or_day_any_more() -> None:
    without = FULL.without_exhibit("e1")
    assert without.happenings[0].exhibits == ()
    assert without.deadlines[0].given_in == ()
    assert from_json(to_json(without)) == without


def test_an_event_that_is_taken_out_takes_its_deadlines_along_and_no_others() -> None:
    assert [one.happening for one in FULL.without_happening("h1").deadlines] == [
        "case-vonnis",
        "fact-betekening-vonnis",
    ]
