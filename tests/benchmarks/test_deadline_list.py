"""What Today and the agenda read of 50,000 dossiers against the bare queries of it; and how long one term takes."""

from __future__ import annotations

import gc
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
from legalaid_desk.desk import Desk, deadlines, dossiers, facts
from legalaid_desk.dossier import Fact
from legalaid_desk.law import load_law
from legalaid_desk.law.terms import reckon
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.vault.rows import AnsweredRow, CaseDayRow, DeadlineRow, DossierRow
from tests.desk.conftest import PlainPapers
from ui.agenda import AHEAD
from ui.models.agenda_days import weeks_of_month
from ui.pages.agenda import Asked, read_days
from ui.pages.today import MOST, look

LAW = load_law(law_folder())
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
LAWYER, OTHER = "mr. A. de Wit", "B. Boom"
DOSSIERS = 50_000
EACH = 3
SPREAD = 730
"""Days over which the deadlines lie, a tenth of them past."""

HORIZON = TODAY + timedelta(days=31)
GOAL = 1.5
GOAL_OF_A_MONTH = 2.0
"""Each row becomes an entry under the name of its rule; all of the month are shown."""

RUNS = 7
SPEEDS = 400
GOAL_OF_A_TERM = 100.0
"""Microseconds, on a slow machine."""

OTHERS = 20
"""So many dossiers, whole ones, in which another answered since she looked."""

LINE = """
    SELECT deadline.dossier_id, title, court, deadline.id, rule, day, last, safe, next, is_proposed, is_checked, ahead
    FROM deadline CROSS JOIN dossier ON dossier.id = deadline.dossier_id WHERE deleted_at IS NULL
"""
CASE = """
    SELECT dossier_id, title, court, what, day FROM case_day CROSS JOIN dossier ON dossier.id = dossier_id
    WHERE deleted_at IS NULL
"""
BARE = f"{LINE} AND day <= ? ORDER BY day, deadline.dossier_id"
BARE_AHEAD = f"{CASE} AND is_settled IN (0, 1) AND day BETWEEN ? AND ? ORDER BY day"
BARE_PASSED = f"{CASE} AND is_settled = 0 AND day < ? AND next_day IS NULL ORDER BY day"
BARE_ANSWERED = """
    SELECT dossier_id, title, number FROM answered CROSS JOIN dossier ON dossier.id = dossier_id
    WHERE (answered.by < ?1 OR answered.by > ?1) AND deleted_at IS NULL
"""
BARE_MONTH = f"{LINE} AND day BETWEEN ? AND ? ORDER BY day, title"
BARE_PAST_SAFE = f"{LINE} AND last BETWEEN ? AND ? AND safe < ? ORDER BY last, title"

Rows = list[Any]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A real vault with the rows that so many dossiers would leave in it."""
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1), now=lambda: NOW)
    vault, _ = vaults.create(Path(tmp_path_factory.mktemp("many")) / "kluis", "vier gewone woorden hier")
    with vault._engine.begin() as connection:
        connection.execute(insert(DossierRow), [_dossier(number) for number in range(DOSSIERS)])
        connection.execute(insert(DeadlineRow), [_deadline(n, k) for n in range(DOSSIERS) for k in range(EACH)])
        connection.execute(insert(CaseDayRow), [row for n in range(DOSSIERS) for row in _case_days(n)])
        connection.execute(insert(AnsweredRow), [_answered(number) for number in range(DOSSIERS)])
    made = Desk(vault, LAW, PlainPapers(), clock=lambda: NOW, who=OTHER)
    for number in range(OTHERS):
        new = dossiers.new(made, f"Familie van een ander {number}")
        facts.learn(made, new.id, Fact(question="minor_children", value=True))
    made.who = LAWYER
    gc.freeze()  # as the program does once the law is read
    yield made
    gc.unfreeze()
    vault.close()


def _dossier(number: int) -> dict[str, Any]:
    return {
        "id": f"d{number:07}",
        "title": f"Familie {number} / Stichting Wonen in Verzonnendam",
        "court": "rechtbank-den-haag",
        "ground": "arrears",
        "stage": "merits",
        "next_day": min((row["day"] for row in _case_days(number) if row["day"] >= TODAY), default=None),
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
        "ahead": None if place else 30,
    }


def _case_days(number: int) -> list[dict[str, Any]]:
    """A roll day and a hearing; a third of what passed is settled."""
    first = TODAY + timedelta(days=(number * 37) % SPREAD - SPREAD // 10)
    days = (("roll", first), ("hearing", first + timedelta(days=49)))
    return [
        {"dossier_id": f"d{number:07}", "what": what, "day": day, "is_settled": day < TODAY and number % 3 == 0}
        for what, day in days
    ]


def _answered(number: int) -> dict[str, Any]:
    return {"dossier_id": f"d{number:07}", "by": LAWYER, "number": 7}


def bare(desk: Desk, *queries: tuple[str, tuple[str, ...]]) -> list[Rows]:
    """What these queries give, and no more."""
    with desk.vault.unit_of_work() as work:
        driver: Any = work.dossiers._session.connection().connection.driver_connection  # type: ignore[attr-defined]
        return [driver.execute(query, asked).fetchall() for query, asked in queries]


def ratio(bare: Callable[[], object], ours: Callable[[], object], what: str) -> float:
    """The median of how much longer ours takes, in turn."""
    bare(), ours()
    pairs = [(seconds(bare), seconds(ours)) for _ in range(RUNS)]
    floor, whole = (statistics.median(times) for times in zip(*pairs, strict=True))
    found = statistics.median(ours / bare for bare, ours in pairs)
    sys.stdout.write(
        f"\n{DOSSIERS} dossiers, {what}: bare queries {floor * 1000:.1f} ms, ours {whole * 1000:.1f} ms, "
        f"ratio {found:.2f}\n"
    )
    return found


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


@pytest.mark.parametrize("until", [HORIZON, None], ids=["as Today asks", "all of them"])
def test_the_deadlines_of_all_dossiers_cost_little_more_than_the_bare_query(desk: Desk, until: date | None) -> None:
    asked = (BARE, ((until or date.max).isoformat(),))
    [rows] = bare(desk, asked)
    lines = deadlines.waiting(desk, until)
    assert [(line.dossier_id, line.deadline_id, line.day.isoformat()) for line in lines] == [
        (row[0], row[3], row[5]) for row in rows
    ]
    what = f"{len(lines)} deadlines"
    del rows, lines
    assert ratio(lambda: bare(desk, asked), lambda: deadlines.waiting(desk, until), what) <= GOAL


def test_all_that_today_reads_costs_little_more_than_the_bare_queries(desk: Desk) -> None:
    today, until = TODAY.isoformat(), (TODAY + timedelta(days=AHEAD)).isoformat()
    asked = ((BARE, (until,)), (BARE_AHEAD, (today, until)), (BARE_PASSED, (today,)), (BARE_ANSWERED, (LAWYER,)))
    rows = bare(desk, *asked)
    found = look(desk, is_lawyer=True, seen=TODAY)
    assert [len(group.shown) for group in found.terms.values()] == [MOST] * len(found.terms)
    assert len(found.answers) == MOST + 1
    what = f"Today, {sum(map(len, rows))} rows"
    del rows, found
    assert ratio(lambda: bare(desk, *asked), lambda: look(desk, is_lawyer=True, seen=TODAY), what) <= GOAL


def test_a_month_of_the_agenda_costs_little_more_than_the_bare_queries(desk: Desk) -> None:
    since, until = weeks_of_month(TODAY)
    span = (since.isoformat(), until.isoformat())
    asked = ((BARE_MONTH, span), (BARE_PAST_SAFE, (*span, TODAY.isoformat())), (BARE_AHEAD, span))
    month = Asked(since=since, until=until)
    entries, _ = read_days(desk, month)
    assert {since, until} <= {entry.day for entry in entries}
    what = f"a month of {len(entries)} entries"
    del entries
    assert ratio(lambda: bare(desk, *asked), lambda: read_days(desk, month), what) <= GOAL_OF_A_MONTH


def test_one_term_is_counted_in_microseconds() -> None:
    rules = [rule for rule in LAW.deadlines.values() if rule.amount is not None]
    starts = [TODAY + timedelta(days=number) for number in range(SPEEDS)]
    for start in starts:
        LAW.calendar.off(start)
    spent = seconds(lambda: [reckon(rule, start, LAW.calendar) for rule in rules for start in starts])
    each = spent / (len(rules) * len(starts)) * 1_000_000
    sys.stdout.write(f"\none term: {each:.1f} microseconds, {len(rules)} rules\n")
    assert each < GOAL_OF_A_TERM
