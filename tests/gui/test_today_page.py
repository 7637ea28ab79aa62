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
from ui.agenda import Risk, Term, When, terms
from ui.looked import SEEN
from ui.pages.today import MOST, TodayPage
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
    ahead: int | None = None,
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
        ahead=ahead,
    )


def shown(*lines: DeadlineLine, seen: date | None = None) -> tuple[Term, ...]:
    return tuple(one for group in terms(lines, LAW.deadlines, TODAY, 9, seen).values() for one in group.shown)


@pytest.mark.parametrize(
    "found, when",
    [
        (line("bezwaar", date(2026, 11, 24)), When.OVERDUE),
        (line("bezwaar", TODAY), When.TODAY),
        (line("bevel_ontruiming", date(2026, 11, 24), next_day=TODAY), When.MAY_ACT),
        (line("bezwaar", date(2026, 12, 2)), When.WEEK),
        (line("bezwaar", date(2026, 12, 3)), When.REMINDED),
        (line("bezwaar", date(2026, 12, 9)), When.REMINDED),
        (line("bezwaar", date(2026, 12, 10)), When.LATER),
        (line("bezwaar", date(2026, 12, 10), ahead=15), When.REMINDED),
        (line("bezwaar", date(2027, 1, 10), ahead=60), When.REMINDED),
        (line("bezwaar", date(2026, 12, 3), ahead=0), When.LATER),
        (line("bezwaar", date(2026, 12, 3), is_checked=False), When.RISK),
        (line("bezwaar", safe=date(2026, 12, 10)), When.RISK),
        (line("bezwaar", date(2027, 1, 10), is_proposed=True), When.LATER),
    ],
)
def test_a_deadline_stands_where_it_presses(found: DeadlineLine, when: When) -> None:
    assert [*terms((found,), LAW.deadlines, TODAY, 9)] == [when]


def test_what_another_had_to_do_and_is_past_is_not_told() -> None:
    found = line("dagvaardingstermijn_laatste_betekening", date(2026, 11, 20))
    assert terms((found,), LAW.deadlines, TODAY, 9) == {}


def test_what_makes_a_deadline_unsure_is_told() -> None:
    [one] = shown(line("bezwaar", safe=date(2026, 11, 28), is_proposed=True))
    assert one.risks == (Risk.UNPROVED, Risk.UNSEEN)
    [one] = shown(line("bezwaar", date(2026, 11, 28), is_checked=False))
    assert one.risks == (Risk.UNCHECKED,)


def test_what_passed_since_she_last_looked_is_new() -> None:
    found = (line("bezwaar", date(2026, 11, 20)), line("beroep_bestuursrechter", date(2026, 11, 23)))
    told = shown(*found, seen=date(2026, 11, 22))
    assert [(one.rule.id, one.is_new) for one in told] == [("beroep_bestuursrechter", True), ("bezwaar", False)]


def test_of_many_only_the_nearest_are_shown_and_the_others_counted() -> None:
    many = [line("bezwaar", TODAY + timedelta(days=days)) for days in range(30, 60)]
    [group] = terms(many, LAW.deadlines, TODAY, 12).values()
    assert [one.day for one in group.shown] == [TODAY + timedelta(days=days) for days in range(30, 42)]
    assert group.more == 18


def test_a_safe_day_that_is_past_gives_way_to_the_last_one() -> None:
    [one] = shown(line("bezwaar", date(2026, 11, 27), safe=date(2026, 11, 24)))
    assert (one.when, one.day) == (When.WEEK, date(2026, 11, 27))


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


def test_of_many_dossiers_without_a_day_the_first_stand_there_and_the_list_has_the_others(
    session: Session, settled: Settled, qtbot: QtBot
) -> None:
    for number in range(MOST + 1):
        session.desk.add(Dossier(id=f"d-{number}", name=f"Gezin {number}"), "add")
    page = TodayPage(session)
    page.show()
    page.show_item("")
    settled()
    rows = [row for row in page.findChildren(AgendaRow) if row.key.startswith("d-")]
    assert len(rows) == MOST
    rest = next(row for row in page.findChildren(AgendaRow) if row.key == "rest-none")
    with qtbot.waitSignal(session.show_page) as shown:
        QTest.keyClick(rest, Qt.Key.Key_Space)
    assert shown.args == ["dossiers", ""]
    page.close()
    page.deleteLater()
