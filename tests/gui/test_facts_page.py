"""The facts: changed in place; the chronology and the milder means kept line by line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import facts
from legalaid_desk.dossier import Fact, Standing
from ui.pages.facts import EVENTS, FACTS, MEASURES, UNKNOWN, FactsPage
from ui.session import Session
from ui.widgets.answer_button import AnswerButton

Settled = Callable[[], None]


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> FactsPage:
    for fact in (
        Fact(question="contact", value=False, standing=Standing.SEEN, exhibits=("e1",)),
        Fact(question="referred", value=False),
        Fact(question="ill", subject="c2", standing=Standing.UNKNOWN),
    ):
        opened.did("", facts.learn(opened.desk, "d-1", fact))
    made = FactsPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.show()
    made.show_item("")
    return made


def go_to_part(page: FactsPage, part: str) -> None:
    next(button for button in page.parts.buttons if button.value == part).click()


def test_the_fact_without_proof_is_shown_first(page: FactsPage) -> None:
    assert page.tables[FACTS].current_key() == "referred|case"
    assert page.head.remark.text() == "3 facts, 2 without proof"
    assert page.pane.question.text() == "Did the landlord refer to debt help?"


def test_an_answer_is_changed_in_place(page: FactsPage, opened: Session, settled: Settled) -> None:
    button = page.findChild(AnswerButton, "answer-yes")
    assert isinstance(button, AnswerButton)
    button.click()
    settled()
    fact = opened.desk.open("d-1").facts.get("referred")
    assert fact is not None
    assert fact.value is True


def test_a_fact_one_jumps_to_is_the_one_to_change(page: FactsPage) -> None:
    page.show_item("contact|case")
    assert page.tables[FACTS].current_key() == "contact|case"
    assert page.pane.question.text() == "Did the landlord seek contact?"


def test_what_nobody_knows_is_listed_apart(page: FactsPage) -> None:
    go_to_part(page, UNKNOWN)
    assert page.tables[UNKNOWN].current_key() == "ill|c2"
    assert page.pane.subject.text() == "Noah, 6"


def test_an_event_is_added_changed_and_removed(page: FactsPage, opened: Session, settled: Settled) -> None:
    go_to_part(page, EVENTS)
    assert page.nothing.isVisibleTo(page)
    page.add.click()
    settled()
    assert opened.desk.open("d-1").events[0].on == date(2026, 11, 25)
    form = page.event_form
    QTest.keyClicks(form.what, "De deurwaarder kwam langs")
    form.what.flush()
    form.on.selectAll()
    QTest.keyClicks(form.on, "3 mrt 26")
    QTest.keyClick(form.on, Qt.Key.Key_Return)
    form.on.flush()
    form.ticks.boxes["e1"].click()
    settled()
    event = opened.desk.open("d-1").events[0]
    assert (event.what, event.on, event.exhibits) == ("De deurwaarder kwam langs", date(2026, 3, 3), ("e1",))
    form.remove.click()
    settled()
    assert opened.desk.open("d-1").events == ()
    opened.undo()
    settled()
    assert opened.desk.open("d-1").events == (event,)


def test_what_is_typed_for_one_event_never_lands_in_another(page: FactsPage, opened: Session, settled: Settled) -> None:
    go_to_part(page, EVENTS)
    page.add.click()
    settled()
    page.add.click()
    settled()
    first, second = (event.id for event in opened.desk.open("d-1").events)
    table = page.tables[EVENTS]
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClicks(page.event_form.what, "eerste")
    table.setCurrentIndex(table.model().index(1, 0))
    settled()
    words = {event.id: event.what for event in opened.desk.open("d-1").events}
    assert words == {first: "eerste", second: ""}


def test_a_milder_means_is_kept_with_who_offered_it_and_the_answer(
    page: FactsPage, opened: Session, settled: Settled
) -> None:
    go_to_part(page, MEASURES)
    page.add.click()
    settled()
    form = page.measure_form
    for field, words in ((form.what, "regeling"), (form.answer, "geen antwoord")):
        QTest.keyClicks(field, words)
        field.flush()
    QTest.keyClicks(form.offered_by, "het gezin")
    form.offered_by.flush()
    settled()
    measure = opened.desk.open("d-1").measures[0]
    assert (measure.what, measure.offered_by, measure.answer) == ("regeling", "het gezin", "geen antwoord")
