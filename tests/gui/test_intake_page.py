"""The intake: each field keeps itself, and the dossier says what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.dossier import Child, Counsel, Ground, LandlordKind, PartyKind, Side, Stage, Stays
from ui.intake.case import CasePart, looks_like_a_case_number
from ui.intake.months import month_after, month_before
from ui.intake.picture import FamilyPicture, people_in
from ui.pages.intake import IntakePage
from ui.session import Session
from ui.widgets.text_fields import IDLE

Settled = Callable[[], None]
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def page(opened: Session, settled: Settled) -> Iterator[IntakePage]:
    made = IntakePage(opened)
    made.resize(1000, 800)
    made.show()
    made.activateWindow()
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()


def find(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def type_in(page: QWidget, name: str, text: str) -> None:
    field = find(page, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def click(page: QWidget, name: str) -> None:
    button = find(page, QAbstractButton, name)
    QApplication.processEvents()  # what was just added is shown
    assert button.isVisible(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page: QWidget, name: str, option: str) -> None:
    combo = find(page, QComboBox, name)
    combo.setFocus()
    combo.setCurrentIndex(combo.findData(option))
    combo.activated.emit(combo.currentIndex())


def test_filling_the_page_saves_nothing(page: IntakePage, opened: Session) -> None:
    assert opened.undo_stack.count() == 0
    assert opened.desk.journal("d-1")[0].verb == "add"


def test_a_line_of_text_is_kept(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("home")
    type_in(page, "home-address", "Nieuwe weg 1")
    settled()
    assert opened.open_dossier().home.address == "Nieuwe weg 1"
    assert opened.undo_stack.undoText() == "Address changed"


def test_typing_is_kept_when_it_stops(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("home")
    place = find(page, QLineEdit, "home-place")
    QTest.keyClick(place, Qt.Key.Key_End)
    QTest.keyClicks(place, "!")
    QTest.qWait(IDLE + 100)
    settled()
    assert opened.open_dossier().home.place == "Rotterdam!"


def test_days_and_amounts_are_taken_as_people_type_them(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("rent")
    type_in(page, "home-rented-since", "1 mrt 21")
    type_in(page, "home-rent-cents", "1.234,5")
    settled()
    home = opened.open_dossier().home
    assert (home.rented_since, home.rent_cents) == (date(2021, 3, 1), 123450)
    assert find(page, QLineEdit, "home-rented-since").text() == "1 March 2021"


def test_what_is_no_day_is_said_below_the_field_and_stays_there(
    page: IntakePage, opened: Session, settled: Settled
) -> None:
    page.show_item("rent")
    type_in(page, "home-rented-since", "ooit")
    settled()
    field = find(page, QLineEdit, "home-rented-since")
    assert field.text() == "ooit"
    assert "No such day" in field.accessibleDescription()
    assert opened.open_dossier().home.rented_since == date(2023, 11, 26)
    type_in(page, "home-rented-since", "2-2-2022")
    settled()
    assert field.accessibleDescription() == ""
    assert opened.open_dossier().home.rented_since == date(2022, 2, 2)


def test_a_refused_text_does_not_stick_to_another_child(page: IntakePage, settled: Settled) -> None:
    page.show_item("child-age|c1")
    type_in(page, "child-birth-date", "ooit")
    page.show_item("child-age|c2")
    settled()
    assert find(page, QLineEdit, "child-birth-date").text() == ""
    page.show_item("child-age|c1")
    assert find(page, QLineEdit, "child-birth-date").text() == "14 March 2015"


def test_a_child_is_added_named_and_removed_and_comes_back(page: IntakePage, opened: Session, settled: Settled) -> None:
    click(page, "add-child")
    settled()
    focused = QApplication.focusWidget()
    assert focused is find(page, QLineEdit, "child-given-name")
    type_in(page, "child-given-name", "Mehmet")
    click(page, "child-stays-away")
    settled()
    child = opened.open_dossier().children[2]
    assert (child.given_name, child.stays) == ("Mehmet", Stays.AWAY)
    click(page, "remove-child")
    settled()
    assert len(opened.open_dossier().children) == 2
    opened.undo()
    settled()
    assert opened.open_dossier().children[2].given_name == "Mehmet"


def test_the_picture_tells_who_lives_where(page: IntakePage, opened: Session) -> None:
    assert find(page, FamilyPicture, "family-picture").told() == "Fatma; Elif, 11 yrs; Noah, 6 yrs, by turns"
    people = people_in(opened.open_dossier(), opened.desk.today())
    assert [one.is_child for one in people] == [False, True, True]
    assert [one.is_part_time for one in people] == [False, False, True]


def test_a_family_that_does_not_fit_is_counted_and_told_whole(qtbot: QtBot, opened: Session) -> None:
    picture = FamilyPicture()
    qtbot.addWidget(picture)
    picture.resize(1200, 128)
    few = opened.open_dossier()
    more = (Child(id=f"x{n}", given_name=f"Kind {n}", age_stated=3) for n in range(21))
    many = replace(few, children=(*few.children, *more))
    picture.show_family(few, opened.desk.today())
    assert picture.room() == 3
    picture.show_family(many, opened.desk.today())
    assert (picture.room(), picture.more(9)) == (9, "and 15 more")
    assert picture.told().count(";") == 23
    picture.resize(420, 128)
    assert picture.room() == 3
    picture.grab()  # it can be painted


def test_what_a_child_said_is_kept_word_for_word(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("own-words|c2")
    click(page, "add-words")
    settled()
    words = find(page, QPlainTextEdit, "words-0-words")
    words.setFocus()
    QTest.keyClicks(words, "Ik vind het huis fijn.")
    page.setFocus()
    settled()
    type_in(page, "words-0-how", "gesprek")
    settled()
    child = opened.open_dossier().child("c2")
    assert child is not None
    (said,) = child.own_words
    assert (said.words, said.how, said.age, said.on) == ("Ik vind het huis fijn.", "gesprek", 6, date(2026, 11, 25))
    click(page, "remove-words-0")
    settled()
    assert opened.open_dossier().child("c2") != child


def test_a_landlord_is_added_as_an_organisation(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("landlord")
    click(page, "add-party-landlord")
    settled()
    type_in(page, "party-name", "Vastgoed Verzonnen")
    click(page, "party-landlord-kind-private")
    settled()
    party = opened.open_dossier().on_side(Side.LANDLORD)[1]
    assert (party.name, party.kind, party.landlord_kind) == (
        "Vastgoed Verzonnen",
        PartyKind.ENTITY,
        LandlordKind.PRIVATE,
    )
    assert find(page, QLineEdit, "party-registration").isVisible()
    click(page, "party-kind-person")
    settled()
    assert not find(page, QLineEdit, "party-registration").isVisible()
    assert find(page, QLineEdit, "party-given-names").isVisible()


def test_the_count_says_how_far_the_claim_is_off(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("arrears")
    outcome = find(page, QLabel, "arrears-outcome")
    assert "€\u00a01,124.80" in outcome.text()
    assert "claims €\u00a01,012.40 more" in outcome.text()
    type_in(page, "ledger-2026-08-paid", "0")
    settled()
    assert opened.open_dossier().arrears.counted_cents == 142480
    type_in(page, "arrears-claimed-cents", "1424,80")
    settled()
    assert outcome.text().endswith("That is what the landlord claims.")


def test_months_are_added_at_both_ends_and_taken_away(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("arrears")
    click(page, "later-month")
    click(page, "earlier-month")
    settled()
    ledger = opened.open_dossier().arrears.ledger
    assert [line.month.month for line in ledger] == [6, 7, 8, 9]
    assert ledger[3].due_cents == 71240
    click(page, "remove-2026-06")
    settled()
    assert len(opened.open_dossier().arrears.ledger) == 3


def test_months_go_over_the_turn_of_the_year() -> None:
    assert month_before(date(2026, 1, 1)) == date(2025, 12, 1)
    assert month_after(date(2025, 12, 1)) == date(2026, 1, 1)
    assert month_after(month_before(date(2026, 6, 1))) == date(2026, 6, 1)


def test_ground_stage_and_court_are_chosen(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("ground")
    choose(page, "case-ground", "nuisance")
    choose(page, "case-stage", "interim")
    settled()
    case = opened.open_dossier().case
    assert (case.ground, case.stage) == (Ground.NUISANCE, Stage.INTERIM)


def test_a_claim_may_rest_on_more_grounds(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("ground")
    find(page, QAbstractButton, "case-further-ground-nuisance").click()
    settled()
    assert opened.open_dossier().case.grounds == (Ground.ARREARS, Ground.NUISANCE)
    assert opened.walk.view.answer("ground", "case") == ("arrears", "nuisance")
    choose(page, "case-ground", "nuisance")
    settled()
    assert opened.open_dossier().case.grounds == (Ground.NUISANCE,)
    assert find(page, QAbstractButton, "case-further-ground-nuisance").isHidden()
    find(page, QAbstractButton, "case-further-ground-arrears").click()
    settled()
    assert opened.open_dossier().case.further_grounds == (Ground.ARREARS,)
    opened.undo()
    settled()
    assert opened.open_dossier().case.grounds == (Ground.NUISANCE,)


def test_another_court_sits_elsewhere(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("court")
    choose(page, "case-court", "rby")
    settled()
    seat = find(page, QComboBox, "case-seat")
    assert [seat.itemText(place) for place in range(seat.count())] == ["Noord", "Zuid"]
    assert opened.open_dossier().case.seat == ""
    choose(page, "case-court", "rbx")
    settled()
    assert opened.open_dossier().case.seat == "stad"


def test_an_odd_case_number_is_kept_with_a_word_about_it(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("case-number")
    part = page.part("case")
    assert isinstance(part, CasePart)
    assert part.number.note() == ""
    type_in(page, "case-case-number", "zaak van mevrouw")
    settled()
    assert opened.open_dossier().case.case_number == "zaak van mevrouw"
    assert "does not look like" in part.number.note()


@pytest.mark.parametrize(
    "number",
    [
        "1234567 CV EXPL 26-1234",
        "11487213 CV EXPL 26-20417",
        "C/10/123456 / KG ZA 26-123",
        "200.123.456/01",
        "ROT 26/1234",
    ],
)
def test_numbers_that_courts_give_are_known(number: str) -> None:
    assert looks_like_a_case_number(number)


def test_the_file_is_named_and_numbered(page: IntakePage, opened: Session, settled: Settled) -> None:
    page.show_item("court")
    type_in(page, "file-name", "Zaak Vlinderstraat")
    type_in(page, "file-reference", "2026-114")
    settled()
    assert (opened.open_dossier().name, opened.open_dossier().reference) == ("Zaak Vlinderstraat", "2026-114")


def test_counsel_is_taken_over_from_the_settings(page: IntakePage, opened: Session, settled: Settled) -> None:
    office = Counsel(name="mr. X", office="Kantoor X")
    page.show_item("counsel")
    opened.prefer(replace(opened.preferences, office=office))
    click(page, "counsel-from-settings")
    settled()
    assert opened.open_dossier().case.counsel == office
    assert not find(page, QAbstractButton, "counsel-from-settings").isVisible()


@pytest.mark.parametrize(
    "item, field",
    [
        ("ground", "case-ground"),
        ("case-number", "case-case-number"),
        ("roll-on", "case-roll-on"),
        ("tenant", "party-name"),
        ("home", "home-address"),
        ("rent", "home-rent-cents"),
        ("tenancy-since", "home-rented-since"),
        ("arrears.claimed-on", "arrears-claimed-on"),
        ("counsel", "counsel-name"),
        ("child-age|c2", "child-birth-date"),
        ("child.school", "child-school"),
    ],
)
def test_each_want_leads_to_its_field(page: IntakePage, item: str, field: str) -> None:
    page.show_item(item)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == field


def test_it_is_where_it_was(page: IntakePage, opened: Session, settled: Settled) -> None:
    click(page, "intake-part-arrears")
    settled()
    page.show_item("home")
    page.show_item("")
    assert page.part("arrears").isVisible()
    assert opened.remembered("intake") == "arrears"
