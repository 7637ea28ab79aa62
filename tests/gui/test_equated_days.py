"""Days of a decree in the settings, and the deadlines of all dossiers that are counted anew beside the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from legalaid_desk.bootstrap import opening as shipped
from legalaid_desk.desk import Opening, upkeep
from legalaid_desk.desk.upkeep import BASIS
from legalaid_desk.dossier import Case, Dossier, Happening, Stage, Standing
from ui.law_texts.equated_card import EquatedCard
from ui.office import Office
from ui.session import Session
from ui.widgets.counting_bar import CountingBar

from .conftest import Settled

LAST, MOVED = date(2029, 4, 30), date(2029, 5, 1)
DECREE = "Stcrt. 9999, 1 (verzonnen)"


@pytest.fixture
def opening(opening: Opening) -> Opening:
    """With the law as it is shipped, in a year of which no decree is known."""
    return replace(opening, law=shipped().law, clock=lambda: datetime(2029, 4, 2, 9, 0, tzinfo=UTC))


def decided(dossier_id: str) -> Dossier:
    happening = Happening(id="h1", trigger="bekendmaking-besluit", on=date(2029, 3, 19), standing=Standing.SEEN)
    name = f"Gezin {dossier_id} / Gemeente Verzonnendam"
    return Dossier(id=dossier_id, name=name, case=Case(stage=Stage.MERITS), happenings=(happening,))


@pytest.fixture
def office(session: Session, qtbot: QtBot, settled: Settled) -> Iterator[Office]:
    for number in range(5):
        session.desk.add(decided(f"d{number}"), "add")
    upkeep.compute(session.desk)
    made = Office(session)
    qtbot.addWidget(made)
    made.resize(1280, 900)
    made.show()
    made.start()
    made.show_page("settings", "law")
    made.activateWindow()
    settled()
    yield made
    settled()


def card(office: Office) -> EquatedCard:
    found: EquatedCard | None = office.findChild(EquatedCard)
    assert found is not None
    return found


def words(office: Office, year: int) -> str:
    line = next(one for one in card(office)._lines.children() if one.objectName() == f"equated-{year}")
    return "\n".join(one.text() for one in line.findChildren(QLabel))


def type_in(office: Office, name: str, text: str) -> None:
    field = card(office).findChild(QLineEdit, name)
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def click(office: Office, name: str) -> None:
    found = office.findChild(QAbstractButton, name)
    assert found is not None, name
    assert found.isVisible(), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def add(office: Office, day: str = "30 april 29", decree: str = DECREE) -> None:
    type_in(office, "equated-day", day)
    type_in(office, "equated-decree", decree)
    click(office, "equated-add")


def days(session: Session) -> list[date | None]:
    opened = (session.desk.open(f"d{number}") for number in range(5))
    return [one.days.last for dossier in opened for one in dossier.deadlines if one.rule == "bezwaar"]


def test_each_year_says_what_is_known_from_where_and_how_sure(office: Office) -> None:
    assert "Friday 15 May 2026" in words(office, 2026)
    assert "From the law texts" in words(office, 2026)
    assert "known from a second source" in words(office, 2026)
    assert "not known" in words(office, 2029)


def test_a_typed_day_counts_and_all_deadlines_move_with_it(office: Office, session: Session, settled: Settled) -> None:
    assert not office.counting.isVisible()
    add(office)
    settled()
    assert "Monday 30 April 2029" in words(office, 2029)
    assert DECREE in words(office, 2029)
    assert "mr. A. de Wit" in words(office, 2029)
    assert "whether there are more is not known" in words(office, 2029)
    assert days(session) == [MOVED] * 5
    told = office.counting.words.text().split("\n")
    assert told[0] == "Law or calendar changed: 5 deadlines moved."
    assert told[1].startswith("Gezin d0 / Gemeente Verzonnendam · ")
    assert told[1].endswith(": 30 Apr 2029 → 1 May 2029")
    assert told[-1] == "and 2 more"
    click(office, "counting-close")
    assert not office.counting.isVisible()


def test_enter_where_the_decree_is_typed_adds_the_day(office: Office, session: Session, settled: Settled) -> None:
    type_in(office, "equated-day", "30 april 29")
    type_in(office, "equated-decree", DECREE)
    QTest.keyClick(card(office).decree, Qt.Key.Key_Return)
    settled()
    assert days(session) == [MOVED] * 5


def test_undo_takes_the_day_back_and_the_deadlines_with_it(office: Office, session: Session, settled: Settled) -> None:
    add(office)
    settled()
    session.undo()
    settled()
    assert "not known" in words(office, 2029)
    assert days(session) == [LAST] * 5
    session.redo()
    settled()
    assert days(session) == [MOVED] * 5


def test_a_day_is_removed_and_a_year_said_to_have_no_more(office: Office, session: Session, settled: Settled) -> None:
    add(office)
    settled()
    click(office, "equated-complete-2029")
    settled()
    assert session.desk.law.calendar.knows(LAST)
    assert "not known" not in words(office, 2029)
    click(office, f"equated-remove-{LAST}")
    settled()
    assert words(office, 2029).startswith("2029: none")
    click(office, "equated-complete-2029")
    settled()
    assert words(office, 2029).startswith("2029: not known")


@pytest.mark.parametrize(
    "day, decree, said",
    [("", DECREE, "Type the day first."), ("31 april 29", DECREE, "Type the day first."), ("30-4-29", "", "Say where")],
)
def test_what_is_missing_is_said_and_nothing_is_stored(
    office: Office, session: Session, settled: Settled, day: str, decree: str, said: str
) -> None:
    add(office, day, decree)
    settled()
    assert card(office).said.text().startswith(said)
    assert session.desk.law.calendar.off(LAST) == ""


def test_the_open_dossier_goes_on_with_the_days_that_were_counted_anew(
    office: Office, session: Session, settled: Settled, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open("d2")
    settled()
    office.show_page("settings", "law")
    settled()
    add(office)
    settled()
    assert session.dossier == session.desk.open("d2")
    assert MOVED in [one.days.last for one in session.open_dossier().deadlines]


def test_a_vault_whose_law_changed_is_counted_after_it_was_unlocked(
    office: Office, session: Session, settled: Settled
) -> None:
    session.desk.vault.set_setting(BASIS, "9999.1:another")
    office.start()
    settled()
    assert session.desk.vault.setting(BASIS) == upkeep.basis(session.desk.law)
    assert not office.counting.isVisible()  # nothing moved, so nothing is said


def test_a_save_comes_between_two_steps(
    office: Office, session: Session, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.widgets.counting_bar.A_STEP", 0.0)
    session.desk.vault.set_setting(BASIS, "9999.1:another")
    office.counting.look()
    seen: list[str | None] = []

    def look(_: object) -> None:
        seen.append(session.desk.vault.setting(BASIS))

    session.jobs.run(lambda: None, look, owner=office)
    settled()
    assert seen == [""]  # done while the counting was under way
    assert session.desk.vault.setting(BASIS) == upkeep.basis(session.desk.law)


def test_it_stops_when_asked_says_so_and_goes_on(
    office: Office, session: Session, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.widgets.counting_bar.A_STEP", 0.0)
    session.desk.vault.set_setting(BASIS, "9999.1:another")
    bar: CountingBar = office.counting
    bar.look()
    bar.stop.click()
    settled()
    assert bar.words.text().startswith("Stopped: of 4 dossiers")
    assert session.desk.vault.setting(BASIS) == ""
    click(office, "counting-go-on")
    settled()
    assert session.desk.vault.setting(BASIS) == upkeep.basis(session.desk.law)
