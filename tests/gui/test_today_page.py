"""Today: the deadlines of all dossiers by how near they are, with what makes them unsure; each leads to its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from legalaid_desk.data import law_folder
from legalaid_desk.desk import Desk, deadlines
from legalaid_desk.desk.ports import DeadlineLine
from legalaid_desk.dossier import Case, Dossier, Happening, Stage, Standing
from legalaid_desk.law import load_law
from ui.agenda import Risk, When, terms
from ui.pages.today import SEEN, TodayPage
from ui.session import Session
from ui.widgets.agenda_row import AgendaRow

Settled = Callable[[], None]
LAW = load_law(law_folder())
TODAY = date(2026, 11, 25)


def line(
    rule: str,
    last: date | None = None,
    *,
    safe: date | None = None,
    next_day: date | None = None,
    is_proposed: bool = False,
    is_checked: bool = True,
) -> DeadlineLine:
    return DeadlineLine(
        dossier_id="d-1",
        title="T",
        court="",
        deadline_id=f"h/{rule}",
        rule=rule,
        day=next_day or safe or last or date.max,
        last=last,
        safe=safe,
        next=next_day,
        is_proposed=is_proposed,
        is_checked=is_checked,
    )


@pytest.mark.parametrize(
    "found, when",
    [
        (line("bezwaar", date(2026, 11, 24)), When.OVERDUE),
        (line("bezwaar", TODAY), When.TODAY),
        (line("bevel_ontruiming", date(2026, 11, 24), next_day=TODAY), When.MAY_ACT),
        (line("bezwaar", date(2026, 12, 2)), When.WEEK),
        (line("bezwaar", date(2026, 12, 3)), When.LATER),
        (line("bezwaar", date(2026, 12, 3), is_checked=False), When.RISK),
        (line("bezwaar", safe=date(2026, 12, 10)), When.RISK),
        (line("bezwaar", date(2027, 1, 10), is_proposed=True), When.LATER),
    ],
)
def test_a_deadline_stands_where_it_presses(found: DeadlineLine, when: When) -> None:
    assert [one.when for one in terms((found,), LAW.deadlines, TODAY)] == [when]


def test_what_another_had_to_do_and_is_past_is_not_told() -> None:
    found = line("dagvaardingstermijn_laatste_betekening", date(2026, 11, 20))
    assert terms((found,), LAW.deadlines, TODAY) == ()


def test_what_makes_a_deadline_unsure_is_told() -> None:
    [one] = terms((line("bezwaar", safe=date(2026, 11, 28), is_proposed=True),), LAW.deadlines, TODAY)
    assert one.risks == (Risk.UNPROVED, Risk.UNSEEN)
    [one] = terms((line("bezwaar", date(2026, 11, 28), is_checked=False),), LAW.deadlines, TODAY)
    assert one.risks == (Risk.UNCHECKED,)


def test_what_passed_since_she_last_looked_is_new() -> None:
    found = (line("bezwaar", date(2026, 11, 20)), line("beroep_bestuursrechter", date(2026, 11, 23)))
    told = terms(found, LAW.deadlines, TODAY, seen=date(2026, 11, 22))
    assert [one.is_new for one in told] == [False, True]


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.books.use(LAW)
    return desk


@pytest.fixture
def page(session: Session, desk: Desk, settled: Settled) -> Iterator[TodayPage]:
    session.desk.add(Dossier(id="d-9", name="Gezin Termijn", case=Case(stage=Stage.ADMINISTRATIVE)), "add")
    sent = session.desk.today() - timedelta(weeks=6) + timedelta(days=3)
    happening = Happening(id="h", trigger="bekendmaking-besluit", on=sent, standing=Standing.SEEN)
    deadlines.put_happening(session.desk, "d-9", happening, ("bezwaar",))
    page = TodayPage(session)
    page.show()
    page.show_item("")
    settled()
    yield page
    page.close()
    page.deleteLater()


def row_of(page: TodayPage, rule: str) -> AgendaRow:
    return next(row for row in page.findChildren(AgendaRow) if row.key.endswith(f"/{rule}"))


def test_a_deadline_is_told_with_its_dossier_and_its_day(page: TodayPage) -> None:
    told = row_of(page, "bezwaar").accessibleName()
    assert "Gezin Termijn" in told
    assert "not checked by a second person" in told
    assert "days to go" in told


def test_a_line_opens_its_dossier_at_the_deadline(page: TodayPage, session: Session, qtbot: QtBot) -> None:
    row = row_of(page, "bezwaar")
    with qtbot.waitSignal(session.opened):
        QTest.keyClick(row, Qt.Key.Key_Space)
    assert session.places.pages["d-9"] == "deadlines"
    assert session.places.item("d-9", "deadlines").endswith("/bezwaar")


def test_that_she_looked_is_kept_for_the_next_time(page: TodayPage, session: Session) -> None:
    assert session.desk.vault.setting(SEEN) == session.desk.today().isoformat()
