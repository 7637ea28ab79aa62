"""The agenda: the days of all dossiers by month, week and list; and what goes to another calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from legalaid_desk.data import law_folder
from legalaid_desk.desk import Desk, deadlines
from legalaid_desk.dossier import Case, Dossier, Happening, Stage, Standing
from legalaid_desk.law import load_law
from ui.models.agenda_days import monday, weeks_of_month
from ui.pages.agenda import LIST, MONTH, WEEKS, AgendaPage
from ui.session import Session
from ui.widgets.segments import Segment, Segments
from ui.widgets.text_fields import ParsedText

Settled = Callable[[], None]
LAW = load_law(law_folder())


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.books.use(LAW)
    return desk


@pytest.fixture
def page(session: Session, desk: Desk, settled: Settled) -> Iterator[AgendaPage]:
    session.desk.add(
        Dossier(id="d-9", name="Gezin Agenda", case=Case(stage=Stage.MERITS, hearing_on=date(2026, 12, 25))), "add"
    )
    happening = Happening(id="h", trigger="bekendmaking-besluit", on=date(2026, 11, 16), standing=Standing.SEEN)
    deadlines.put_happening(session.desk, "d-9", happening, ("bezwaar",))
    page = AgendaPage(session)
    page.resize(1100, 700)
    page.show()
    page.show_item("2026-12-28")
    settled()
    yield page
    page.close()
    page.deleteLater()


def told(page: AgendaPage, day: date) -> str:
    return str(page.model.data(page.model.index_of(day), Qt.ItemDataRole.AccessibleTextRole))


def keys(page: AgendaPage) -> str:
    return " ".join(page.every.rows.keys())


def test_a_month_is_whole_weeks() -> None:
    assert weeks_of_month(date(2026, 12, 28)) == (date(2026, 11, 30), date(2027, 1, 3))
    assert monday(date(2026, 12, 27)) == date(2026, 12, 21)


def test_a_day_reads_as_a_sentence_with_its_holiday_and_what_falls_on_it(page: AgendaPage) -> None:
    assert told(page, date(2026, 12, 25)).startswith(
        "Friday 25 December 2026; Christmas Day; day of the case: Hearing, Gezin Agenda"
    )
    assert "deadline: Objection to a decision, Gezin Agenda" in told(page, date(2026, 12, 28))
    assert told(page, date(2026, 12, 3)).endswith("nothing")
    shown = page.model.data(page.model.index_of(date(2026, 12, 25)), Qt.ItemDataRole.DisplayRole)
    assert shown == "25 (1)\nChristmas Day\n\N{BLACK DIAMOND} Hearing · Gezin Agenda"


def test_a_day_in_the_weekend_is_named_once_and_a_holiday_beside_its_day(page: AgendaPage, settled: Settled) -> None:
    heads = []
    for day in ("2026-12-19", "2026-12-25"):
        page.show_item(day)
        settled()
        heads.append(page.on_day.rows.index_of("day").data(Qt.ItemDataRole.DisplayRole))
    assert heads == ["Saturday 19 December 2026", "Friday 25 December 2026 · Christmas Day"]


def test_a_day_of_the_case_stands_before_the_deadlines_of_that_day(
    page: AgendaPage, session: Session, settled: Settled
) -> None:
    session.desk.add(Dossier(id="d-8", name="Gezin Zitting", case=Case(hearing_on=date(2026, 12, 28))), "add")
    page.show_item("2026-12-28")
    settled()
    assert [one.kind for one in page.model.entries_of(page.day)] == ["case", "deadline"]


def test_a_hearing_that_moved_is_read_again(page: AgendaPage, session: Session, settled: Settled) -> None:
    later = date(2026, 12, 29)
    session.desk.change("d-9", "move", lambda one: replace(one, case=replace(one.case, hearing_on=later)))
    page.show_item("2026-12-29")
    settled()
    assert "Hearing" in [entry.words for entry in page.model.entries_of(later)]
    assert "Hearing" not in [entry.words for entry in page.model.entries_of(date(2026, 12, 25))]


def test_the_keyboard_starts_at_the_days(page: AgendaPage, settled: Settled) -> None:
    page.to_export.setFocus()
    page.show_item("")
    settled()
    assert page.focusWidget() is page.days


def test_the_keys_go_by_day_and_by_month(page: AgendaPage, session: Session, settled: Settled) -> None:
    page.days.setFocus()
    QTest.keyClick(page.days, Qt.Key.Key_Left)
    assert page.day == date(2026, 12, 28)
    QTest.keyClick(page.days, Qt.Key.Key_Right)
    assert page.day == date(2026, 12, 29)
    QTest.keyClick(page.days, Qt.Key.Key_PageDown)
    settled()
    assert page.day == date(2027, 1, 29)
    QTest.keyClick(page.days, Qt.Key.Key_PageDown)
    assert page.day == date(2027, 2, 28)
    QTest.keyClick(page.days, Qt.Key.Key_Home)
    assert page.day == session.desk.today()


def to_list(page: AgendaPage, settled: Settled) -> None:
    page.shape.hold(LIST)
    page.shape.picked.emit(LIST)
    settled()


def test_a_week_and_a_list_show_the_same_days(page: AgendaPage, settled: Settled) -> None:
    page.shape.hold(WEEKS)
    page.shape.picked.emit(WEEKS)
    assert page.model.rowCount() == 1
    to_list(page, settled)
    assert "/bezwaar" in keys(page)
    page.shape.hold(MONTH)
    page.shape.picked.emit(MONTH)
    settled()
    assert "deadline" in [one.kind for one in page.model.entries_of(date(2026, 12, 28))]


def test_only_ours_leaves_out_what_others_must_do(page: AgendaPage, session: Session, settled: Settled) -> None:
    served = session.desk.today() - timedelta(days=1)
    order = Happening(id="h2", trigger="betekening-bevel-ontruiming", on=served, standing=Standing.SEEN)
    deadlines.put_happening(session.desk, "d-9", order)
    to_list(page, settled)
    assert "/bevel_ontruiming" in keys(page)
    page.whose.hold("ours")
    page.whose.picked.emit("ours")
    assert "/bevel_ontruiming" not in keys(page)


def test_only_the_open_dossier_leaves_out_the_others(page: AgendaPage, session: Session, settled: Settled) -> None:
    session.desk.add(Dossier(id="d-8", name="Gezin Ander", case=Case(hearing_on=date(2026, 12, 25))), "add")
    assert "one" not in [choice.value for choice in page.whose.findChildren(Segment)]
    session.open("d-8")
    settled()
    page.show_item("")
    to_list(page, settled)
    assert "d-9/" in keys(page)
    page.whose.hold("one")
    page.whose.picked.emit("one")
    settled()
    assert "d-9/" not in keys(page)
    assert "d-8/" in keys(page)


def test_a_month_that_was_turned_to_shows_its_own_days(page: AgendaPage, settled: Settled) -> None:
    page.show_item("2027-03-01")
    settled()
    assert page.stack.currentWidget() is page.split  # an empty month among others
    QTest.keyClick(page.days, Qt.Key.Key_PageUp)
    QTest.keyClick(page.days, Qt.Key.Key_PageUp)
    QTest.keyClick(page.days, Qt.Key.Key_PageUp)
    settled()
    assert page.day == date(2026, 12, 1)
    assert "Hearing" in told(page, date(2026, 12, 25))


def test_a_long_list_says_where_the_rest_stands(
    page: AgendaPage, session: Session, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.agenda.LISTED", 1)
    to_list(page, settled)
    assert keys(page).count("d-9/") == 1
    assert "rest" in keys(page)


def test_enter_opens_the_dossier_at_the_deadline(page: AgendaPage, session: Session, qtbot: QtBot) -> None:
    [key] = [entry.key for entry in page.model.entries_of(page.day) if entry.item.endswith("/bezwaar")]
    page.on_day.go_to(key)
    page.on_day.setFocus()
    with qtbot.waitSignal(session.opened):
        QTest.keyClick(page.on_day, Qt.Key.Key_Return)
    assert session.places.pages["d-9"] == "deadlines"
    assert session.places.item("d-9", "deadlines").endswith("/bezwaar")


def test_what_goes_to_another_calendar_is_seen_before_it_is_written(
    page: AgendaPage, session: Session, settled: Settled, tmp_path: Path
) -> None:
    QTest.mouseClick(page.to_export, Qt.MouseButton.LeftButton)
    settled()
    assert page.stack.currentWidget() is page.export
    assert "28 December 2026: Bezwaarschrift" in page.export.preview.text()
    assert "Gezin Agenda" not in page.export.preview.text()
    page.export.told.hold("title")
    page.export.told.picked.emit("title")
    settled()
    assert "Gezin Agenda" in page.export.preview.text()
    page.export.span.hold("ahead")
    assert page.export.leaving().since == session.desk.today()
    page.show_item("")
    settled()
    assert page.stack.currentWidget() is page.export  # reading again takes nothing from under her hands
    page.export.save(tmp_path / "termijnen")
    settled()
    assert page.stack.currentWidget() is not page.export
    assert (tmp_path / "termijnen.ics").read_text(encoding="utf-8").count("Gezin Agenda") == 3


def test_a_span_is_typed_day_by_day(page: AgendaPage, session: Session, settled: Settled) -> None:
    QTest.mouseClick(page.to_export, Qt.MouseButton.LeftButton)
    settled()
    export = page.export
    assert not export.between.isVisible()
    pick(export.span, "between", settled)
    assert export.between.isVisible()
    typed(export.since, "26-12-2026", settled)
    assert "Zitting" not in export.preview.text()
    assert "28 December 2026" in export.preview.text()
    typed(export.until, "27-12-2026", settled)
    assert export.leaving().until == date(2026, 12, 27)
    assert not export.save_as.isEnabled()
    typed(export.since, "", settled)
    assert "25 December 2026: Zitting" in export.preview.text()
    pick(export.along, "", settled)
    assert "Zitting" not in export.preview.text()


def test_a_term_of_the_open_dossier_goes_alone(page: AgendaPage, session: Session, settled: Settled) -> None:
    session.open("d-9")
    settled()
    objection = next(one.id for one in session.open_dossier().deadlines if one.rule == "bezwaar")
    page.show_item(f"ics:{objection}")
    settled()
    assert page.stack.currentWidget() is page.export
    assert page.export.leaving().deadline_id == objection
    assert "1 days in all" in page.export.preview.text()
    assert not page.export.along.isVisible()
    pick(page.export.which, "one", settled)
    assert (page.export.leaving().dossier_id, page.export.leaving().deadline_id) == ("d-9", "")
    assert page.export.along.isVisible()


def test_the_next_file_says_what_it_takes_out(
    page: AgendaPage, session: Session, settled: Settled, tmp_path: Path
) -> None:
    page.export.begin()
    page.export.save(tmp_path / "termijnen.ics")
    settled()
    session.desk.change("d-9", "drop", lambda one: replace(one, case=replace(one.case, hearing_on=None)))
    QTest.mouseClick(page.to_export, Qt.MouseButton.LeftButton)
    settled()
    assert "that stood there before are taken out" in page.export.preview.text()


def pick(segments: Segments, value: str, settled: Settled) -> None:
    segments.hold(value)
    segments.picked.emit(value)
    settled()


def typed(field: ParsedText, text: str, settled: Settled) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled()


def test_without_dossiers_it_says_what_belongs_there(session: Session, settled: Settled) -> None:
    page = AgendaPage(session)
    page.show()
    page.show_item("")
    settled()
    assert page.stack.currentWidget() is page.none
    page.close()
    page.deleteLater()
