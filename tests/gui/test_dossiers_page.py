"""The list of dossiers and the page of today."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.data import sample_folder
from legalaid_desk.desk import dossiers
from legalaid_desk.dossier import Case, Dossier
from ui.agenda import What, When
from ui.models.dossier_list import DossierLine, DossierListModel
from ui.pages.dossiers import DossiersPage
from ui.pages.today import TodayPage, look
from ui.session import Session
from ui.widgets.agenda_row import AgendaRow

Settled = Callable[[], None]
TODAY = date(2026, 11, 25)


def named(dossier_id: str, name: str, **days: date) -> Dossier:
    return Dossier(id=dossier_id, name=name, case=Case(**days))  # type: ignore[arg-type]


@pytest.fixture
def page(session: Session, settled: Settled) -> Iterator[DossiersPage]:
    session.desk.add(named("d-1", "Gezin Eerst", roll_on=date(2026, 12, 8)), "add")
    session.desk.add(named("d-2", "Gezin Later", roll_on=date(2027, 1, 8)), "add")
    made = DossiersPage(session)
    made.resize(1000, 700)
    made.show()
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()


def click(page: QWidget, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert found is not None
    assert found.isVisible(), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_the_first_day_stands_first(page: DossiersPage) -> None:
    assert page.rows.shown() == 2
    assert page.rows.current_key() == "d-1"


def test_enter_opens_the_dossier(page: DossiersPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.opened):
        QTest.keyClick(page.rows, Qt.Key.Key_Down)
        QTest.keyClick(page.rows, Qt.Key.Key_Return)
    assert session.open_dossier().id == "d-2"


def test_search_finds_and_enter_opens_what_was_found(page: DossiersPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.opened):
        QTest.keyClicks(page.search, "later")
        assert page.rows.shown() == 1
        QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert session.open_dossier().id == "d-2"


def test_the_bin_can_be_undone_at_once(page: DossiersPage, settled: Settled) -> None:
    click(page, "put-in-bin")
    settled()
    assert page.rows.shown() == 1
    click(page, "dossiers-notice-act")
    settled()
    assert page.rows.shown() == 2


def test_what_is_in_the_bin_goes_back_on_the_list(page: DossiersPage, settled: Settled) -> None:
    click(page, "put-in-bin")
    settled()
    click(page, "show-bin")
    settled()
    assert page.rows.current_key() == "d-1"
    click(page, "take-from-bin")
    settled()
    click(page, "show-bin")
    settled()
    assert page.rows.shown() == 2


def test_the_open_dossier_is_closed_when_it_goes_into_the_bin(
    page: DossiersPage, session: Session, qtbot: QtBot, settled: Settled
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open("d-1")
    settled()
    page.rows.go_to("d-1")
    click(page, "put-in-bin")
    settled()
    assert session.dossier is None


def test_taken_out_is_said_to_be_unencrypted_and_comes_in_again(
    page: DossiersPage, session: Session, settled: Settled, tmp_path: Path
) -> None:
    page.take_out(tmp_path)
    settled()
    assert "unencrypted" in page.notice.text()
    file = tmp_path / "d-1" / "dossier.json"
    text = file.read_text(encoding="utf-8").replace('"d-1"', '"d-9"')
    file.write_text(text, encoding="utf-8")
    page.bring_in(file)
    settled()
    assert page.rows.current_key() == "d-9"
    assert session.desk.open("d-9").name == "Gezin Eerst"


def test_a_folder_dropped_on_the_list_is_brought_in(
    page: DossiersPage, session: Session, settled: Settled, tmp_path: Path
) -> None:
    dossiers.take_out(session.desk, named("d-7", "Gezin Gesleept"), tmp_path / "map")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "map"))])
    drop = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(drop)
    settled()
    assert session.desk.open("d-7").name == "Gezin Gesleept"


def test_what_is_there_already_is_said_and_changes_nothing(
    page: DossiersPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    dossiers.take_out(session.desk, named("d-1", "Gezin Anders"), tmp_path / "map")
    with qtbot.waitSignal(session.failed):
        page.bring_in(tmp_path / "map")
    assert session.desk.open("d-1").name == "Gezin Eerst"


def test_an_empty_list_invites_and_a_new_dossier_opens(session: Session, qtbot: QtBot, settled: Settled) -> None:
    page = DossiersPage(session)
    page.show()
    settled()
    with qtbot.waitSignal(session.opened):
        click(page, "first-dossier")
    settled()
    assert page.rows.shown() == 1
    page.close()
    page.deleteLater()


def test_the_samples_come_in_with_their_exhibits(session: Session, settled: Settled) -> None:
    page = DossiersPage(session)
    page.show()
    settled()
    click(page, "try-sample")
    settled()
    count = len(list(sample_folder().glob("*/dossier.json")))
    assert page.rows.shown() == count > 0
    page.close()
    page.deleteLater()


def test_the_model_keeps_what_qt_asks_of_models() -> None:
    model = DossierListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    line = DossierLine(key="d-1", title="Gezin Eerst", detail="Rechtbank", day="8 december", urgency=1)
    model.set_lines((line, replace(line, key="d-2")))
    model.set_lines((replace(line, title="Anders"), replace(line, key="d-2")))
    model.set_lines(())
    assert model.rowCount() == 0
    del tester


def test_what_passed_in_silence_presses_most(session: Session) -> None:
    for one in (
        named("later", "L", roll_on=date(2027, 1, 8)),
        named("week", "W", hearing_on=date(2026, 12, 1)),
        named("none", "N"),
        named("over", "O", roll_on=date(2026, 11, 20)),
        named("today", "T", eviction_on=TODAY),
        named("judged", "J", roll_on=date(2026, 11, 10), judgment_on=date(2026, 11, 20)),
        named("both", "B", roll_on=date(2026, 11, 20), hearing_on=date(2026, 11, 27)),
    ):
        session.desk.add(one, "add")
    found = look(session.desk, is_lawyer=False, seen=None).days
    assert {when: [line.dossier for line in group.shown] for when, group in found.items()} == {
        When.OVERDUE: ["over"],
        When.TODAY: ["today"],
        When.WEEK: ["both", "week"],
        When.LATER: ["later"],
        When.NONE: ["judged", "none"],
    }
    assert [found[when].shown[0].what for when in (When.OVERDUE, When.TODAY, When.WEEK)] == [
        What.ROLL,
        What.EVICTION,
        What.HEARING,
    ]


def test_each_line_of_today_opens_its_dossier(session: Session, qtbot: QtBot, settled: Settled) -> None:
    session.desk.add(named("d-1", "Gezin Eerst", roll_on=date(2026, 12, 1)), "add")
    page = TodayPage(session)
    page.show()
    page.show_item("")
    settled()
    row = page.findChild(AgendaRow, "agenda-d-1")
    assert row is not None
    assert "1 December (6 days to go)" in row.accessibleName()
    with qtbot.waitSignal(session.opened):
        QTest.keyClick(row, Qt.Key.Key_Space)
    settled()
    page.close()
    page.deleteLater()


def test_today_says_that_there_is_no_backup_and_leads_to_it(session: Session, qtbot: QtBot, settled: Settled) -> None:
    page = TodayPage(session)
    page.show()
    page.show_item("")
    settled()
    row = page.findChild(AgendaRow, "agenda-backup")
    assert row is not None
    assert "no backup" in row.accessibleName()
    with qtbot.waitSignal(session.show_page) as asked:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.args == ["settings", "backup"]
    page.close()
    page.deleteLater()
