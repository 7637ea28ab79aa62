"""Today tells which filings ask for a look: what they rest on changed, or they were changed in Word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, dossiers, facts, filing_seal, filings
from legalaid_desk.dossier import Decision, Fact, Standing
from ui.pages.today import TodayPage
from ui.session import Session
from ui.widgets.agenda_row import AgendaRow
from ui.widgets.filings_to_look_at import FilingsToLookAt

Settled = Callable[[], None]
ROW = "filing-d-1-antwoord"


@pytest.fixture
def written(opened: Session, tmp_path: Path, settled: Settled) -> Session:
    """A filing was written, and another dossier has none."""
    dossiers.new(opened.desk, "Ander gezin")
    facts.learn(opened.desk, "d-1", Fact(question="referred", value=False))
    choices.decide(opened.desk, "d-1", "steps-missing", Decision.CHOSEN)
    filings.write_for_word(opened.desk, "d-1", "antwoord", tmp_path / "uit")
    return opened


@pytest.fixture
def page(written: Session, qtbot: QtBot) -> TodayPage:
    made = TodayPage(written)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(page: TodayPage, settled: Settled) -> FilingsToLookAt:
    page.show_item("")
    settled()
    found = [one for one in page.findChildren(FilingsToLookAt) if one.parent() is not None]
    return found[-1]


def test_a_filing_that_nothing_changed_for_is_not_there(page: TodayPage, settled: Settled) -> None:
    assert not shown(page, settled).isVisible()


def test_one_that_rests_on_what_changed_is_told_and_opens_its_page(
    page: TodayPage, written: Session, settled: Settled, qtbot: QtBot
) -> None:
    facts.learn(written.desk, "d-1", Fact(question="referred", value=False, standing=Standing.ADMITTED))
    found = shown(page, settled)
    assert found.isVisible()
    row = found.findChild(AgendaRow, f"agenda-{ROW}")
    assert isinstance(row, AgendaRow)
    assert "1 paragraph rests on what changed" in row.accessibleName()
    with qtbot.waitSignal(written.opened):
        row.click()
    assert written.remembered_page() == "filing"


def test_one_that_was_handed_in_asks_nothing_any_more(page: TodayPage, written: Session, settled: Settled) -> None:
    filing_seal.file(written.desk, "d-1", "antwoord", date(2026, 12, 8))
    facts.learn(written.desk, "d-1", Fact(question="referred", value=False, standing=Standing.ADMITTED))
    assert not shown(page, settled).isVisible()
