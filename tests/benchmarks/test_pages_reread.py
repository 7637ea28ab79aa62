"""How long a page takes to show a dossier that changed, against working out what the law makes of it."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from legalaid_desk.bootstrap import opening
from legalaid_desk.data import sample_folder
from legalaid_desk.desk import Desk, dossiers
from ui import look
from ui.jobs import Jobs
from ui.page import make_page
from ui.session import Session

SAMPLE = "huurachterstand"
RUNS = 15
GOAL = 1.0


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    """The largest sample, open."""
    look.dress(qapp)
    desk: Desk = opening().create(tmp_path / "kluis", "vier gewone woorden hier")[0]
    desk.clock = lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    source = dossiers.read_exchange(sample_folder() / SAMPLE / "dossier.json")
    jobs = Jobs()
    made = Session(desk, jobs)
    made.dossier = dossiers.bring_in(desk, source)
    yield made
    jobs.close()
    desk.vault.close()


@pytest.mark.parametrize("name", ["walk", "facts", "arguments", "filing"])
def test_a_page_shows_a_change_about_as_fast_as_the_law_is_walked(session: Session, qtbot: QtBot, name: str) -> None:
    page = make_page(name, session)
    qtbot.addWidget(page)
    page.resize(1080, 720)
    page.show()
    before = session.open_dossier()
    walked, shown = [], []
    for run in range(RUNS):
        fact = list(before.facts)[run]
        session.dossier = replace(before, facts=before.facts.with_(replace(fact, note=f"note {run}")))
        begun = time.perf_counter()
        session.composition  # noqa: B018 - worked out when it is first asked for
        between = time.perf_counter()
        page.refresh()  # type: ignore[attr-defined] # every page of the road has it
        shown.append(time.perf_counter() - between)
        walked.append(between - begun)
        qtbot.wait(1)
    law, page_time = statistics.median(walked), statistics.median(shown)
    ratio = page_time / law
    sys.stdout.write(f"\n{name}: {page_time * 1000:.1f} ms; law: {law * 1000:.1f} ms; ratio {ratio:.2f}\n")
    assert ratio <= GOAL
