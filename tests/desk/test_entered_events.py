"""What is entered of an event has one place: the day of the case, the answer to a question, or a happening."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.desk import Desk, deadlines, facts
from legalaid_desk.dossier import CASE, Case, Dossier, Fact, Happening, Stage, Standing
from legalaid_desk.law import load_law
from legalaid_desk.vault import EncryptedVaults, Hardness
from tests.desk.conftest import PlainPapers

LAW = load_law(law_folder())


@pytest.fixture
def desk(tmp_path: Path, papers: PlainPapers) -> Iterator[Desk]:
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "kluis", "vier gewone woorden hier")
    made = Desk(vault, LAW, papers, clock=lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC), who="B. Paralegal")
    made.add(Dossier(id="d", case=Case(stage=Stage.ENFORCEMENT)), "add")
    yield made
    vault.close()


def happening(trigger: str, on: date) -> Happening:
    return Happening(id="h", trigger=trigger, on=on, standing=Standing.SEEN)


def test_a_service_is_kept_as_the_answer_that_papers_print(desk: Desk) -> None:
    after = deadlines.put_happening(desk, "d", happening("betekening-bevel-ontruiming", date(2026, 11, 20))).after
    fact = after.facts.get("jd-order-on")
    assert fact is not None
    assert (fact.value, fact.standing, fact.answered_by) == (date(2026, 11, 20), Standing.SEEN, "B. Paralegal")
    [due] = [one for one in deadlines.due(desk, after) if one.rule.id == "bevel_ontruiming"]
    assert (due.happening.id, due.day) == ("fact-betekening-bevel-ontruiming", date(2026, 11, 25))


def test_an_answer_of_the_walk_moves_the_term_of_its_event(desk: Desk) -> None:
    deadlines.put_happening(desk, "d", happening("betekening-bevel-ontruiming", date(2026, 11, 20)))
    fact = Fact(question="jd-order-on", subject=CASE, value=date(2026, 11, 23), standing=Standing.SEEN)
    after = facts.learn(desk, "d", fact).after
    [stored] = [one for one in after.deadlines if one.rule == "bevel_ontruiming"]
    assert stored.days.next == date(2026, 11, 27)
    assert [move.before.next for move in stored.moves] == [date(2026, 11, 25)]


def test_what_is_taken_out_takes_the_answer_and_its_terms_along(desk: Desk) -> None:
    before = deadlines.put_happening(desk, "d", happening("betekening-bevel-ontruiming", date(2026, 11, 20))).after
    after = deadlines.remove_happening(desk, "d", "fact-betekening-bevel-ontruiming").after
    assert after.facts.get("jd-order-on") is None
    assert [one.rule for one in after.deadlines if one.rule == "bevel_ontruiming"] == []
    assert desk.restore(before).after == before


def test_a_day_of_the_case_is_written_in_the_case(desk: Desk) -> None:
    after = deadlines.put_happening(desk, "d", happening("ontruimingsdag", date(2026, 12, 14))).after
    assert after.case.eviction_on == date(2026, 12, 14)
    assert deadlines.remove_happening(desk, "d", "case-ontruimingsdag").after.case.eviction_on is None


def test_what_would_follow_is_told_and_nothing_is_stored(desk: Desk) -> None:
    before = desk.open("d")
    told = deadlines.follow(desk, before, happening("betekening-bevel-ontruiming", date(2026, 11, 20)))
    assert "bevel_ontruiming" in {one.rule.id for one in told}
    assert desk.open("d") == before
