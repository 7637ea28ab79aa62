"""The night-before kit, as it is used at nine in the evening: typed from the telephone, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.bootstrap import opening as shipped
from legalaid_desk.desk import Opening
from legalaid_desk.dossier import Counsel, Dossier, Side, Stage
from legalaid_desk.errors import DiskFull
from legalaid_desk.filings import Want, WantKind
from ui.office import Office
from ui.pages.emergency import EmergencyPage
from ui.phrasing.wants import tell
from ui.preferences import Preferences
from ui.session import Session

from .conftest import Settled, a_dossier

OFFICE = Counsel(name="mr. A. de Wit", office="Kantoor Verzonnen", phone="010 000 00 00", email="wit@example.org")
LINES = (
    ("adult-0-name", "Voorbeeld"),
    ("home-address", "Vlinderstraat 14"),
    ("landlord", "Stichting Verzonnen"),
    ("judgment-on", "4-11-26"),
    ("case-number", "1234567 CV EXPL 26-123"),
    ("eviction-on", "30 nov 26"),
    ("bf-hour", "9.00 uur"),
    ("bf-office", "Deurwaarders Verzonnen"),
    ("bf-address", "post@dw.example"),
    ("bf-reference", "26-123"),
    ("bf-answer-by", "27-11-'26"),
    ("bf-answer-hour", "12.00 uur"),
)
CHOICES = (("ground", "arrears"), ("court", "rbrot|rotterdam"), ("bf-next", "interim"))


@pytest.fixture
def opening(opening: Opening) -> Opening:
    """With the law as it is shipped."""
    return replace(opening, law=shipped().law)


@pytest.fixture
def office(session: Session, settled: Settled, qtbot: QtBot) -> Iterator[Office]:
    session.preferences = Preferences(office=OFFICE)
    made = Office(session)
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.show()
    made.activateWindow()
    made.start()
    settled()
    yield made
    settled()


def kit(office: Office) -> EmergencyPage:
    QTest.keyClick(office, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = office.current_page()
    assert isinstance(page, EmergencyPage)
    return page


def field(page: EmergencyPage, name: str) -> QWidget:
    return page.fields.form.fields[name].editor


def type_in(page: EmergencyPage, name: str, text: str) -> None:
    """Go there, type, and go on with Tab."""
    page.fields.go_to(name)
    QTest.keyClicks(field(page, name), text)
    QTest.keyClick(field(page, name), Qt.Key.Key_Tab)


def choose(page: EmergencyPage, name: str, option: str) -> None:
    box = field(page, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(option))
    box.activated.emit(box.currentIndex())


def fill(page: EmergencyPage, settled: Settled) -> None:
    for name, text in LINES:
        type_in(page, name, text)
        settled()
    for name, option in CHOICES:
        choose(page, name, option)
    page.fields.form.fields["landlord-kind"].editor.findChildren(QPushButton)
    segments = field(page, "landlord-kind")
    segments.picked.emit("housing-association")  # type: ignore[attr-defined]
    settled()


def stored(office: Office) -> Dossier:
    (summary,) = office.session.desk.summaries()
    return office.session.desk.open(summary.id)


def words(of: QWidget) -> str:
    QApplication.processEvents()  # what was just put in is shown
    return "\n".join(one.text() for one in of.findChildren(QLabel) if one.isVisibleTo(of))


def _full() -> str:
    raise DiskFull(Path("kluis"))


def test_an_empty_kit_makes_no_dossier(office: Office, settled: Settled) -> None:
    page = kit(office)
    settled()
    assert office.session.desk.summaries() == ()
    assert "With the first field a dossier is made" in words(page.papers)
    assert QApplication.focusWidget() is field(page, "adult-0-name")


def test_the_first_field_makes_it_and_the_keyboard_stays_where_it_is(office: Office, settled: Settled) -> None:
    page = kit(office)
    type_in(page, "adult-0-name", "Voorbeeld")
    QTest.keyClicks(field(page, "adult-0-given"), "Fat")
    settled()
    assert office.current_page() is page
    assert QApplication.focusWidget() is field(page, "adult-0-given")
    QTest.keyClicks(field(page, "adult-0-given"), "ma")
    QTest.keyClick(field(page, "adult-0-given"), Qt.Key.Key_Tab)
    settled()
    made = stored(office)
    assert made.case.stage is Stage.ENFORCEMENT
    assert [one.full_name for one in made.on_side(Side.FAMILY)] == ["Fatma Voorbeeld"]


def test_what_is_typed_while_it_is_made_is_not_lost(office: Office, settled: Settled) -> None:
    page = kit(office)
    for name, text in LINES:
        type_in(page, name, text)  # nobody waits
    settled()
    made = stored(office)
    assert made.home.address == "Vlinderstraat 14"
    assert made.case.case_number == "1234567 CV EXPL 26-123"
    assert made.case.eviction_on is not None
    assert made.facts.get("bf-answer-hour") is not None


def test_what_could_not_be_stored_is_stored_with_the_next_field(
    office: Office, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = kit(office)
    with monkeypatch.context() as broken:
        broken.setattr(office.session.desk, "new_id", _full)
        type_in(page, "adult-0-name", "Voorbeeld")
        settled()
    assert office.session.desk.summaries() == ()
    type_in(page, "home-address", "Vlinderstraat 14")
    settled()
    made = stored(office)
    assert made.home.address == "Vlinderstraat 14"
    assert [one.name for one in made.on_side(Side.FAMILY)] == ["Voorbeeld"]


def test_from_empty_to_the_letter_to_the_bailiff_in_sixteen_fields(
    office: Office, settled: Settled, qtbot: QtBot
) -> None:
    page = kit(office)
    fill(page, settled)
    assert len(LINES) + len(CHOICES) + 1 == 16
    qtbot.waitUntil(page.write_first.isEnabled)
    assert "can be written now" in words(page.papers)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert office.page == "filing"
    assert office.session.kind == "bericht_deurwaarder"


def test_a_want_leads_to_its_field(office: Office, settled: Settled, qtbot: QtBot) -> None:
    page = kit(office)
    type_in(page, "adult-0-name", "Voorbeeld")
    settled()
    qtbot.waitUntil(lambda: bool(page._papers))
    settled()
    links = [one for one in page.papers.findChildren(QPushButton) if one.objectName().startswith("kit-want-bericht")]
    assert links
    links[0].click()
    at = QApplication.focusWidget()
    assert at is not None
    assert page.fields.isAncestorOf(at)


def test_what_is_not_named_of_a_paper_is_a_click_away(office: Office, settled: Settled, qtbot: QtBot) -> None:
    page = kit(office)
    type_in(page, "adult-0-name", "Voorbeeld")
    settled()
    qtbot.waitUntil(lambda: bool(page._papers))
    settled()
    rest = page.papers.findChild(QPushButton, "kit-more-dagvaarding_executie_kort_geding")
    assert rest is not None
    rest.click()
    settled()
    assert office.page == "filing"
    assert office.session.kind == "dagvaarding_executie_kort_geding"


@pytest.mark.parametrize(
    "kind, section, leads_to",
    [
        ("dagvaarding_executie_kort_geding", "gronden", ("arguments", "")),
        ("dagvaarding_executie_kort_geding", "verweer", ("walk", "wr-defence-known|case")),
        ("verzoek_moratorium_287b", "traject", ("walk", "in-mediator|case")),
    ],
)
def test_an_empty_chapter_leads_to_what_fills_it(
    office: Office, settled: Settled, kind: str, section: str, leads_to: tuple[str, str]
) -> None:
    page = kit(office)
    type_in(page, "adult-0-name", "Voorbeeld")
    settled()
    choose(page, "ground", "arrears")
    settled()
    view = office.session.walk.view
    told = tell(Want(WantKind.EMPTY_SECTION, section, "Kop", blocks=True), view, view.law.filings[kind])
    assert (told.page, told.item) == leads_to


def test_a_sum_and_a_day_for_the_court_are_kept(office: Office, settled: Settled) -> None:
    page = kit(office)
    type_in(page, "adult-0-name", "Voorbeeld")
    settled()
    for name, text in (("home-rent_cents", "712,50"), ("home-rented_since", "1-5-2019"), ("home-kind", "flat")):
        type_in(page, name, text)
        settled()
    home = stored(office).home
    assert (home.rent_cents, str(home.rented_since), home.kind) == (71250, "2019-05-01", "flat")


def test_a_day_that_is_none_is_refused_where_it_stands(office: Office, settled: Settled) -> None:
    page = kit(office)
    type_in(page, "adult-0-name", "Voorbeeld")
    settled()
    type_in(page, "eviction-on", "31-2-26")
    settled()
    assert "No such day" in page.fields.form.fields["eviction-on"].note()
    assert stored(office).case.eviction_on is None


def test_a_row_more_is_there_for_the_next_child(office: Office, settled: Settled) -> None:
    page = kit(office)
    assert not page.fields.form.fields["child-1-name"].isVisible()
    type_in(page, "child-0-name", "Elif")
    settled()
    assert page.fields.form.fields["child-1-name"].isVisible()
    assert not page.fields.form.fields["child-2-name"].isVisible()


def test_beside_an_open_dossier_a_new_kit_is_empty_and_touches_nothing(
    office: Office, settled: Settled, qtbot: QtBot
) -> None:
    office.session.desk.add(a_dossier(), "add")
    with qtbot.waitSignal(office.session.opened):
        office.session.open("d-1")
    page = kit(office)
    name = field(page, "adult-0-name")
    assert isinstance(name, QLineEdit)
    assert name.text() == ""
    type_in(page, "adult-0-name", "Anders")
    settled()
    assert len(office.session.desk.summaries()) == 2
    assert office.session.open_dossier().id != "d-1"
    assert office.session.desk.open("d-1").on_side(Side.FAMILY)[0].name == "Voorbeeld"


def test_the_kit_of_an_open_dossier_shows_what_it_holds(office: Office, settled: Settled, qtbot: QtBot) -> None:
    office.session.desk.add(a_dossier(), "add")
    with qtbot.waitSignal(office.session.opened):
        office.session.open("d-1")
    office.show_page("emergency")
    page = office.current_page()
    assert isinstance(page, EmergencyPage)
    name = field(page, "child-0-name")
    assert isinstance(name, QLineEdit)
    assert name.text() == "Elif"


@pytest.mark.parametrize("place", ["dossiers", "today"])
def test_a_button_leads_to_it(office: Office, settled: Settled, place: str) -> None:
    office.show_page(place)
    settled()
    go = office.current_page().findChild(QPushButton, "to-emergency")
    assert go is not None
    go.click()
    assert office.page == "emergency"
