"""The facts: changed in place; the chronology and the milder means kept line by line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import facts
from legalaid_desk.dossier import Event, Fact, Measure, Standing
from ui.pages.facts import EVENTS, FACTS, MEASURES, UNKNOWN, FactsPage
from ui.road import progress_words
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
    assert page.head.remark.text() == "3 facts, 2 without proof (used and still to prove: 1)"
    assert page.pane.question.text() == "Did the landlord refer to debt help?"


def test_the_rail_counts_what_the_page_says_is_still_to_prove(
    page: FactsPage, opened: Session, settled: Settled
) -> None:
    assert progress_words(opened.walk, *opened.composition)["facts"] == "1 still to prove"
    seen = Fact(question="referred", value=False, standing=Standing.SEEN, exhibits=("e1",))
    opened.did("", facts.learn(opened.desk, "d-1", seen))
    settled()
    assert page.head.remark.text() == "3 facts, 1 without proof (used and still to prove: 0)"
    assert progress_words(opened.walk, *opened.composition)["facts"] == "all that is used is proved"


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


def test_a_day_that_was_refused_stays_with_its_own_line(opened: Session, qtbot: QtBot, settled: Settled) -> None:
    for number, day in enumerate((date(2026, 9, 1), date(2026, 10, 1))):
        event = Event(id=f"ev-{number}", on=day, what="Brief")
        opened.did("", facts.put_event(opened.desk, "d-1", event))
        opened.did("", facts.put_measure(opened.desk, "d-1", Measure(id=f"me-{number}", what="Regeling", on=day)))
    page = FactsPage(opened)
    qtbot.addWidget(page)
    page.show()
    for part, form, ids in (("events", page.event_form, "ev"), ("measures", page.measure_form, "me")):
        page.show_item(part)
        page.tables[part].picked.emit(f"{ids}-0")
        form.on.selectAll()
        QTest.keyClicks(form.on, "ooit")
        page.tables[part].picked.emit(f"{ids}-1")
        settled()
        assert form.on.text() == "1 October 2026"
        assert not form.on.property("invalid")


def test_a_line_of_the_chronology_keeps_its_day_when_it_is_wiped(
    opened: Session, qtbot: QtBot, settled: Settled
) -> None:
    event = Event(id="ev-1", on=date(2026, 9, 1), what="Brief")
    opened.did("", facts.put_event(opened.desk, "d-1", event))
    page = FactsPage(opened)
    qtbot.addWidget(page)
    page.show()
    page.show_item("events")
    page.event_form.on.selectAll()
    QTest.keyClick(page.event_form.on, Qt.Key.Key_Delete)
    page.event_form.on.flush()
    settled()
    assert page.event_form.on.text() == "1 September 2026"


def test_after_unlocking_the_table_and_the_line_one_was_at_are_shown_again(
    page: FactsPage, opened: Session, qtbot: QtBot, settled: Settled
) -> None:
    for number in (1, 2):
        event = Event(id=f"ev-{number}", on=date(2026, 9, number), what="Brief")
        opened.did("", facts.put_event(opened.desk, "d-1", event))
    page.tables[FACTS].picked.emit("contact|case")
    go_to_part(page, EVENTS)
    page.tables[EVENTS].picked.emit("ev-2")
    again = FactsPage(opened)
    qtbot.addWidget(again)
    again.show()
    again.show_item("")
    assert again.part == EVENTS
    assert again.tables[EVENTS].current_key() == "ev-2"
    go_to_part(again, FACTS)
    assert again.tables[FACTS].current_key() == "contact|case"
