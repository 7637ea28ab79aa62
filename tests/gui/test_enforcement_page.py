"""Enforcement: the line from judgment to eviction, the ladder of remedies, and what each leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.bootstrap import opening as shipped
from legalaid_desk.desk import Opening, deadlines, facts, people
from legalaid_desk.dossier import Fact, Happening, Stage, Standing, Value
from legalaid_desk.walk.enforcement import RungState
from ui.office import Office
from ui.pages.enforcement import EnforcementPage
from ui.road import progress_words
from ui.session import Session

from .conftest import NOW, Settled


@pytest.fixture
def clock() -> list[datetime]:
    """What time it is; a test may move it."""
    return [NOW]


@pytest.fixture
def opening(opening: Opening, clock: list[datetime]) -> Opening:
    """With the law as it is shipped."""
    return replace(opening, law=shipped().law, clock=lambda: clock[0])


@pytest.fixture
def page(opened: Session, settled: Settled, qtbot: QtBot) -> Iterator[EnforcementPage]:
    made = EnforcementPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    made.show_item("")
    made.activateWindow()
    settled()
    yield made
    settled()


def put(session: Session, trigger: str, on: date, standing: Standing = Standing.SEEN) -> None:
    happening = Happening(id=f"{trigger}-1", trigger=trigger, on=on, standing=standing)
    session.did("", deadlines.put_happening(session.desk, "d-1", happening))


def learn(session: Session, question: str, value: Value) -> None:
    session.did("", facts.answer(session.desk, "d-1", Fact(question=question, value=value)))


def a_judgment(session: Session) -> None:
    """A default judgment with an order and a day of eviction."""
    case = replace(
        session.open_dossier().case,
        stage=Stage.ENFORCEMENT,
        judgment_on=date(2026, 11, 4),
        eviction_on=date(2026, 11, 30),
    )
    session.did("", people.set_case(session.desk, "d-1", case))
    learn(session, "pr-default", True)
    learn(session, "pr-codefendant-appeared", False)
    put(session, "betekening-in-persoon", date(2026, 11, 10))


def words(of: QWidget) -> str:
    QApplication.processEvents()  # what was just put in is shown
    return "\n".join(one.text() for one in of.findChildren(QLabel) if one.isVisibleTo(of))


def rung_state(page: EnforcementPage, remedy: str) -> RungState:
    return next(one.state for one in page._rungs if one.remedy.id == remedy)


def test_without_a_judgment_the_page_is_there_and_says_so(page: EnforcementPage, opened: Session) -> None:
    assert page.left.text() == "No judgment yet"
    assert not page.line.isVisible()
    assert page.list.isVisible()
    assert progress_words(opened.walk, *opened.composition)["enforcement"] == "no judgment yet"


def test_the_line_is_told_with_what_is_proved_and_what_is_not(page: EnforcementPage, opened: Session) -> None:
    a_judgment(opened)
    put(opened, "betekening-bevel-ontruiming", date(2026, 11, 20), Standing.CLIENT_SAYS)
    told = page.line.told()
    assert "Judgment, Wed 4 November, proved" in told
    assert "Order to leave, Fri 20 November, not proved" in told
    assert "Bailiff may act from, Mon 9 November, start not proved; Wed 25 November if it is right" in told
    assert "Announced eviction, Mon 30 November, proved" in told
    assert page.left.text() == "Still 5 days until the eviction; the hour is not known."


def test_hours_count_down_while_one_looks(page: EnforcementPage, opened: Session, clock: list[datetime]) -> None:
    a_judgment(opened)
    learn(opened, "bf-hour", "9.00 uur")
    assert "hours until the eviction" in page.left.text()
    before = page.left.text()
    clock[0] = NOW.replace(day=29, hour=20)
    page._tick()
    assert page.left.text() != before


def test_a_day_before_the_bailiff_may_act_is_told_with_both_days(page: EnforcementPage, opened: Session) -> None:
    a_judgment(opened)
    put(opened, "betekening-bevel-ontruiming", date(2026, 11, 27))
    assert "Mon 30 November" in page.warning.text()
    assert "Wed 2 December" in page.warning.text()


def test_each_rung_has_its_state_in_words_and_its_day(page: EnforcementPage, opened: Session) -> None:
    a_judgment(opened)
    page.show_item("opposition")
    shown = words(page.detail)
    assert "can be used now" in shown
    assert "until Tue 8 December (13 days to go)" in shown
    assert "What cuts against it" in shown
    page.show_item("appeal")
    assert "not in this case" in words(page.detail)
    assert page.detail.findChild(QPushButton, "remedy-write") is None


@pytest.mark.parametrize(
    "name, place, item",
    [
        ("remedy-ask-pr-new-facts", "walk", "pr-new-facts|case"),
        ("remedy-source-hr-2019-2026", "library", "hr-2019-2026"),
        ("remedy-write", "filing", ""),
    ],
)
def test_what_is_wanted_leads_to_where_it_is_mended(
    page: EnforcementPage, opened: Session, qtbot: QtBot, name: str, place: str, item: str
) -> None:
    a_judgment(opened)
    page.show_item("interim-438")
    link = page.detail.findChild(QPushButton, name)
    assert link is not None
    with qtbot.waitSignal(opened.show_page) as went:
        link.click()
    assert went.args == [place, item]
    if place == "filing":
        assert opened.kind == "dagvaarding_executie_kort_geding"


@pytest.mark.parametrize(
    "name, item",
    [
        ("enter-service", "new"),
        ("enter-order", "new:betekening-bevel-ontruiming"),
        ("enter-eviction", "new:ontruimingsdag"),
    ],
)
def test_a_day_that_is_not_known_leads_to_where_that_event_is_entered(
    page: EnforcementPage, opened: Session, qtbot: QtBot, name: str, item: str
) -> None:
    case = replace(opened.open_dossier().case, stage=Stage.ENFORCEMENT, judgment_on=date(2026, 11, 4))
    opened.did("", people.set_case(opened.desk, "d-1", case))
    link = page.findChild(QPushButton, name)
    assert link is not None
    assert link.text() == "Enter"
    with qtbot.waitSignal(opened.show_page) as went:
        link.click()
    assert went.args == ["deadlines", item]


def test_an_answer_takes_a_rung_off_the_ladder_and_says_why(page: EnforcementPage, opened: Session) -> None:
    a_judgment(opened)
    assert rung_state(page, "interim-438") is RungState.NOW
    learn(opened, "en-carried-out", True)
    assert rung_state(page, "interim-438") is RungState.PASSED
    page.show_item("interim-438")
    assert "Because" in words(page.detail)


def test_a_narrow_window_shows_the_ladder_or_one_remedy(page: EnforcementPage, opened: Session) -> None:
    a_judgment(opened)
    page.resize(560, 600)
    QApplication.processEvents()
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_the_page_for_the_file_is_saved_as_a_pdf(
    page: EnforcementPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    a_judgment(opened)
    page.save_sheet(tmp_path / "ladder")
    settled()
    assert (tmp_path / "ladder.pdf").read_bytes().startswith(b"%PDF")


def test_ctrl_e_shows_it_from_anywhere(opened: Session, settled: Settled, qtbot: QtBot) -> None:
    office = Office(opened)
    qtbot.addWidget(office)
    office.show()
    office.activateWindow()
    settled()
    office.show_page("intake")
    QTest.keyClick(office, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert office.page == "enforcement"
    assert office.rail._buttons["enforcement"].isChecked()
