"""The deadlines of 50,000 dossiers against the bare query of the same rows; and how long one term takes."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from legalaid_desk.data import law_folder
from legalaid_desk.desk import Desk, deadlines
from legalaid_desk.law import load_law
from legalaid_desk.law.terms import reckon
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.vault.rows import DeadlineRow, DossierRow
from tests.desk.conftest import PlainPapers

LAW = load_law(law_folder())
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
DOSSIERS = 50_000
EACH = 3
SPREAD = 730
"""Days over which the deadlines lie, a tenth of them past."""

HORIZON = TODAY + timedelta(days=31)
GOAL = 1.5
RUNS = 7
SPEEDS = 400
GOAL_OF_A_TERM = 100.0
"""Microseconds, on a slow machine."""

BARE = """
    SELECT deadline.dossier_id, title, court, deadline.id, rule, day, last, safe, next, is_proposed, is_checked
    FROM deadline JOIN dossier ON dossier.id = deadline.dossier_id
    WHERE deleted_at IS NULL AND day <= ? ORDER BY day, deadline.dossier_id
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A real vault with the rows that so many dossiers would leave in it."""
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1), now=lambda: NOW)
    vault, _ = vaults.create(Path(tmp_path_factory.mktemp("many")) / "kluis", "vier gewone woorden hier")
    with vault._engine.begin() as connection:
        connection.execute(insert(DossierRow), [_dossier(number) for number in range(DOSSIERS)])
        connection.execute(insert(DeadlineRow), [_deadline(n, k) for n in range(DOSSIERS) for k in range(EACH)])
    yield Desk(vault, LAW, PlainPapers(), clock=lambda: NOW, who="mr. A. de Wit")
    vault.close()


def _dossier(number: int) -> dict[str, Any]:
    return {
        "id": f"d{number:07}",
        "title": f"Familie {number} / Stichting Wonen in Verzonnendam",
        "court": "rechtbank-den-haag",
        "ground": "arrears",
        "stage": "merits",
        "next_day": None,
        "revision": 1,
        "updated_at": NOW,
        "deleted_at": None,
        "law_version": LAW.version,
        "body": "{}" * 500,
    }


def _deadline(number: int, place: int) -> dict[str, Any]:
    rules = tuple(LAW.deadlines)
    rule = rules[(number + place * 7) % len(rules)]
    day = TODAY + timedelta(days=(number * 31 + place * 197) % SPREAD - SPREAD // 10)
    return {
        "dossier_id": f"d{number:07}",
        "id": f"h{place}/{rule}",
        "rule": rule,
        "day": day,
        "last": day,
        "safe": day if place else None,
        "next": None,
        "is_proposed": place == 0,
        "is_checked": place == 1,
    }


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


@pytest.mark.parametrize("until", [HORIZON, None], ids=["as Today asks", "all of them"])
def test_the_deadlines_of_all_dossiers_cost_little_more_than_the_bare_query(desk: Desk, until: date | None) -> None:
    last = (until or date.max).isoformat()

    def bare() -> list[Any]:
        with desk.vault.unit_of_work() as work:
            driver: Any = work.dossiers._session.connection().connection.driver_connection  # type: ignore[attr-defined]
            rows: list[Any] = driver.execute(BARE, (last,)).fetchall()
        return rows

    def ours() -> tuple[Any, ...]:
        return deadlines.waiting(desk, until)

    rows, lines = bare(), ours()
    assert [(line.dossier_id, line.deadline_id, line.day.isoformat()) for line in lines] == [
        (row[0], row[3], row[5]) for row in rows
    ]
    del rows, lines
    pairs = [(seconds(bare), seconds(ours)) for _ in range(RUNS)]
    floor, whole = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(ours / bare for bare, ours in pairs)
    count = len(ours())
    sys.stdout.write(
        f"\n{DOSSIERS} dossiers, {count} lines: bare query {floor * 1000:.1f} ms, "
        f"lines {whole * 1000:.1f} ms, ratio {ratio:.2f}\n"
    )
    assert ratio <= GOAL


def test_one_term_is_counted_in_microseconds() -> None:
    rules = [rule for rule in LAW.deadlines.values() if rule.amount is not None]
    starts = [TODAY + timedelta(days=number) for number in range(SPEEDS)]
    for start in starts:
        LAW.calendar.off(start)
    spent = seconds(lambda: [reckon(rule, start, LAW.calendar) for rule in rules for start in starts])
    each = spent / (len(rules) * len(starts)) * 1_000_000
    sys.stdout.write(f"\none term: {each:.1f} microseconds, {len(rules)} rules\n")
    assert each < GOAL_OF_A_TERM
