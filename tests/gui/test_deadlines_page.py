"""The deadlines of a dossier: what happened is typed and proposes the terms; each with its sum, acts and history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.bootstrap import opening as shipped
from legalaid_desk.desk import Opening, deadlines
from legalaid_desk.dossier import DeadlineState, Dossier, FiledPaper, Happening, Lodging, Reading, Standing
from legalaid_desk.law import Truth, Verified
from ui.languages import speak
from ui.models.rows import Mark
from ui.office import Office
from ui.pages.deadlines import DeadlinesPage
from ui.road import next_day_of, progress_words
from ui.session import Session

from .conftest import NOW, Settled

ANSWER = "case-roldatum/antwoord_kanton"
"""The defence on the roll date of the made-up family: 8 December 2026."""

APPEAL = "vonnis-1/hoger_beroep_kort_geding"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def clock() -> list[datetime]:
    """What time it is; a test may move it."""
    return [NOW]


@pytest.fixture
def opening(opening: Opening, clock: list[datetime]) -> Opening:
    """With the law as it is shipped."""
    return replace(opening, law=shipped().law, clock=lambda: clock[0])


@pytest.fixture
def page(opened: Session, settled: Settled, qtbot: QtBot) -> Iterator[DeadlinesPage]:
    made = DeadlinesPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.show()
    made.show_item("")
    made.activateWindow()
    settled()
    yield made
    settled()


def put(session: Session, trigger: str, on: date | None, standing: Standing = Standing.SEEN, **more: object) -> None:
    """Enter something as the page does, with an id that tells what it is."""
    happening = Happening(id=f"{trigger}-1", trigger=trigger, on=on, standing=standing, **more)  # type: ignore[arg-type]
    session.did("", deadlines.put_happening(session.desk, "d-1", happening))


def stored(page: DeadlinesPage) -> Dossier:
    return page._session.desk.open("d-1")


def words(of: QWidget) -> list[str]:
    QApplication.processEvents()  # what was just put in is shown
    return [label.text() for label in of.findChildren(QLabel) if label.isVisibleTo(of)]


def said_of(page: DeadlinesPage, item: str) -> str:
    page.show_item(item)
    return "\n".join(words(page.detail))


def told(page: DeadlinesPage) -> list[str]:
    """What a screen reader reads of the list."""
    rows = page.list.rows
    return [rows.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole) for key in rows.keys()]  # noqa: SIM118


def click(page: DeadlinesPage, name: str) -> None:
    found = [one for one in page.findChildren(QPushButton, name) if one.isVisible()]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def enter(page: DeadlinesPage, kind: str, day: str, settled: Settled, qtbot: QtBot) -> None:
    """Something happened, as a person enters it: its kind sought by name, then the day."""
    click(page, "something-happened")
    QTest.keyClicks(page.entry.choice.search, kind)
    QTest.keyClick(page.entry.choice.search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.entry.on
    QTest.keyClicks(page.entry.on, day)
    qtbot.wait(200)
    settled()


def press(key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, to what has the keyboard."""
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, key, more)


def choose_seen(page: DeadlinesPage) -> None:
    seen = page.entry.sure.findChild(QWidget, "happened-standing-seen")
    assert seen is not None
    QTest.mouseClick(seen, Qt.MouseButton.LeftButton)


def test_tab_goes_to_how_sure_the_day_is_by_now_and_an_arrow_chooses_also_the_second_time(
    page: DeadlinesPage, settled: Settled, qtbot: QtBot
) -> None:
    for kind in ("Judgment on the merits", "in person", "order to leave"):
        page.show_item("new")  # as by Ctrl+Shift+D: no button takes the keyboard in between
        QTest.keyClicks(page.entry.choice.search, kind)
        press(Qt.Key.Key_Return)
        QTest.keyClicks(page.entry.on, "3-11-2026")
        qtbot.wait(200)
        assert page.entry.sure.value == "client-says"
        QTest.keyClick(page.entry.on, Qt.Key.Key_Tab)
        press(Qt.Key.Key_Right)
        assert page.entry.sure.value == "seen"
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settled()


@pytest.mark.parametrize(
    "typed, kind",
    [
        ("service of the judgment", "betekening-vonnis"),
        ("ontruimingsdag", "ontruimingsdag"),
        ("judgment", "vonnis"),
        ("order to leave", "betekening-bevel-ontruiming"),
    ],
)
def test_enter_takes_the_kind_whose_name_is_nearest_to_what_was_typed(
    page: DeadlinesPage, typed: str, kind: str
) -> None:
    click(page, "something-happened")
    QTest.keyClicks(page.entry.choice.search, typed)
    QTest.keyClick(page.entry.choice.search, Qt.Key.Key_Return)
    assert page.entry._happening.trigger == kind


def test_another_day_for_an_event_opens_no_term_again_that_was_set_aside(
    page: DeadlinesPage, settled: Settled, qtbot: QtBot
) -> None:
    session = page._session
    put(session, "arrest", date(2026, 11, 16))
    session.did("", deadlines.set_aside(session.desk, "d-1", "arrest-1/cassatie_bodem", "ingetrokken"))
    page._edit("arrest-1")
    settled()
    assert not page.entry.followers.boxes["cassatie_bodem"].isChecked()
    QTest.keyClicks(page.entry.on, "17-11-2026")
    click(page, "event-save")
    settled()
    kept = stored(page).deadline("arrest-1/cassatie_bodem")
    assert kept is not None
    assert kept.state is DeadlineState.SET_ASIDE


def test_a_check_that_fell_because_the_day_moved_is_made_anew_with_one_press(
    page: DeadlinesPage, settled: Settled
) -> None:
    session = page._session
    put(session, "arrest", date(2026, 11, 16))
    session.desk.who = "B. Tweede"
    page.show_item("arrest-1/cassatie_bodem")
    click(page, "deadline-check")
    settled()
    session.desk.who = "mr. A. de Wit"
    put(session, "arrest", date(2026, 11, 17))
    session.desk.who = "B. Tweede"
    settled()
    click(page, "deadline-check")
    settled()
    checked = stored(page).deadline("arrest-1/cassatie_bodem")
    assert checked is not None
    assert checked.is_checked


def test_after_a_form_the_keyboard_is_back_at_its_button(page: DeadlinesPage, settled: Settled, qtbot: QtBot) -> None:
    page.show_item(ANSWER)
    QTest.keyClick(page.list, Qt.Key.Key_4, ALT)
    QTest.keyClicks(page.acts.given.on, "10-12-2026")
    press(Qt.Key.Key_Return)
    settled()
    qtbot.wait(50)
    assert QApplication.focusWidget() is page.acts.buttons["given"]


# the list and the line


def test_a_day_of_the_case_has_its_terms_with_word_and_sign(page: DeadlinesPage) -> None:
    QAbstractItemModelTester(page.list.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    line = next(one for one in told(page) if "Defence on the first roll date" in one)
    assert line.startswith("Later: ")
    assert "Tue 8 December (13 days to go) · proposed" in line
    assert page.list.rows.row(page.list.rows.index_of(ANSWER)).mark is Mark.TODO  # type: ignore[union-attr]


def test_what_is_overdue_stands_first_and_what_others_may_do_now_next(
    opened: Session, page: DeadlinesPage, settled: Settled
) -> None:
    put(opened, "bekendmaking-besluit", date(2026, 10, 12))
    put(opened, "betekening-bevel-ontruiming", date(2026, 11, 19))
    settled()
    headings = [one for one in told(page) if ":" not in one]
    assert [one.split(" · ")[0] for one in headings[:3]] == ["Overdue", "Others may act now", "Within a week"]
    objection = page.list.rows.index_of("bekendmaking-besluit-1/bezwaar").data(Qt.ItemDataRole.AccessibleTextRole)
    assert objection == "Overdue: Objection to a decision, Mon 23 November (overdue, 2 days ago) · proposed"
    waits = page.list.rows.index_of("betekening-bevel-ontruiming-1/bevel_ontruiming")
    assert "(wait over: yesterday)" in waits.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_line_through_time_is_told_in_words(opened: Session, page: DeadlinesPage, settled: Settled) -> None:
    put(opened, "vonnis-kort-geding", date(2026, 11, 17))
    settled()
    line = page.line.told()
    assert line.startswith("What happened: 17 Nov  Judgment in interim proceedings; 8 Dec  Roll date")
    assert "Today: Wed 25 November. Terms: " in line
    assert "15 Dec  Appeal from a judgment in interim proceedings" in line
    page.line.grab()  # painting it raises nothing


def test_a_click_on_the_line_goes_to_the_term(page: DeadlinesPage) -> None:
    placed, _ = page.line._placed(page.line._below, below=True)
    target = next(one for one in placed if not one.box.isEmpty() and one.point.key != page._item)
    QTest.mouseClick(page.line, Qt.MouseButton.LeftButton, pos=target.box.center().toPoint())
    assert page.list.current_key() == target.point.key


# what happened proposes the terms


def test_typing_a_judgment_shows_its_terms_and_enter_stores_it_with_those_taken_up(
    opened: Session, page: DeadlinesPage, settled: Settled, qtbot: QtBot
) -> None:
    enter(page, "judgment interim", "17 nov 26", settled, qtbot)
    assert page.entry.name.text() == "Judgment in interim proceedings"
    box = page.entry.followers.boxes["hoger_beroep_kort_geding"]
    box.setFocus()
    if not box.isChecked():
        QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(page.entry.on, Qt.Key.Key_Return)
    settled()
    happening = stored(page).happenings[0]
    assert (happening.trigger, happening.on, happening.entered_by) == (
        "vonnis-kort-geding",
        date(2026, 11, 17),
        "mr. A. de Wit",
    )
    term = next(one for one in stored(page).deadlines if one.rule == "hoger_beroep_kort_geding")
    assert term.state is DeadlineState.OPEN
    assert page.list.current_key() == term.id
    assert page.detail.isVisible()


def test_what_only_the_client_says_gives_a_safe_day_and_no_last_day(
    page: DeadlinesPage, settled: Settled, qtbot: QtBot
) -> None:
    enter(page, "service person", "2-11-2026", settled, qtbot)
    follows = "\n".join(words(page.entry.followers))
    assert "The client names Monday 2 November 2026 as the start; that day is not proved." in follows
    assert "The last day is" not in follows
    choose_seen(page)
    settled()
    assert "The last day is Monday 30 November 2026." in "\n".join(words(page.entry.followers))
    assert page.entry.not_before_field.isHidden()


def test_ticking_the_exhibit_that_shows_it_makes_it_seen(page: DeadlinesPage, settled: Settled, qtbot: QtBot) -> None:
    enter(page, "service person", "2-11-2026", settled, qtbot)
    page.entry.ticks.boxes["e1"].click()
    assert page.entry.sure.value == "seen"
    QTest.keyClick(page.entry.on, Qt.Key.Key_Return)
    settled()
    assert stored(page).happenings[0].exhibits == ("e1",)
    assert stored(page).happenings[0].standing is Standing.SEEN


@pytest.mark.parametrize("typed", ["29-2-2026", "31 nov 26", "morgen"])
def test_a_day_that_is_none_gets_the_words_and_is_not_stored(
    page: DeadlinesPage, settled: Settled, qtbot: QtBot, typed: str
) -> None:
    enter(page, "judgment interim", typed, settled, qtbot)
    QTest.keyClick(page.entry.on, Qt.Key.Key_Return)
    settled()
    assert page.entry.on_field.note() == "No such day. Type it as 24-12-2026."
    assert stored(page).happenings == ()
    assert page.entry.isVisible()


def test_a_judgment_in_the_future_and_a_service_on_sunday_are_doubted_in_words(
    page: DeadlinesPage, settled: Settled, qtbot: QtBot
) -> None:
    enter(page, "service of the summons", "29 nov 26", settled, qtbot)
    assert page.entry.doubts.text().startswith("Sunday 29 November 2026 is in the future")
    assert "On a Sunday or recognised holiday the bailiff may serve" in page.entry.doubts.text()
    page.entry.on.selectAll()
    QTest.keyClicks(page.entry.on, "24 nov 26")
    qtbot.wait(200)
    assert page.entry.doubts.isHidden()


def test_enter_faster_than_the_worker_takes_up_the_same_terms(page: DeadlinesPage, settled: Settled) -> None:
    click(page, "something-happened")
    page.entry.choose("bekendmaking-besluit")
    QTest.keyClicks(page.entry.on, "24-11-2026")
    choose_seen(page)
    QTest.keyClick(page.entry.on, Qt.Key.Key_Return)
    settled()
    objection = next(one for one in stored(page).deadlines if one.rule == "bezwaar")
    assert objection.state is DeadlineState.OPEN


def test_an_event_of_which_nobody_knows_the_day_is_noted_and_asks_for_proof(
    opened: Session, page: DeadlinesPage, settled: Settled
) -> None:
    before = stored(page)
    click(page, "something-happened")
    page.entry.choose("betekening-in-persoon")
    click(page, "event-save")
    settled()
    [happening] = stored(page).happenings
    assert (happening.on, happening.standing) == (None, Standing.CLIENT_SAYS)
    line = next(one for one in told(page) if "Opposition to a default judgment after service in person" in one)
    assert line.startswith("Without a day: ")
    item = f"{happening.id}/verzet_betekening_in_persoon"
    assert "take it that any day may be the last" in said_of(page, item)
    opened.undo()
    settled()
    settled()
    assert stored(page) == before


def test_another_dossier_leaves_nothing_of_what_was_typed(page: DeadlinesPage, settled: Settled) -> None:
    click(page, "something-happened")
    page.entry.choose("betekening-in-persoon")
    QTest.keyClicks(page.entry.on, "2-11-2026")
    page._session.close_dossier()
    settled()
    QTest.qWait(200)
    assert not page._is_entering


def test_a_day_of_the_case_is_entered_in_its_one_place_and_the_old_one_is_told(
    page: DeadlinesPage, settled: Settled
) -> None:
    click(page, "something-happened")
    page.entry.choose("roldatum")
    assert "The dossier has Tuesday 8 December 2026 as this day" in page.entry.replaces.text()
    QTest.keyClicks(page.entry.on, "15-12-2026")
    QTest.keyClick(page.entry.on, Qt.Key.Key_Return)
    settled()
    assert stored(page).case.roll_on == date(2026, 12, 15)
    assert page.list.current_key().startswith("case-roldatum/")


def test_the_kinds_are_found_by_the_name_of_the_term_as_well(page: DeadlinesPage) -> None:
    click(page, "something-happened")
    QTest.keyClicks(page.entry.choice.search, "verzet")
    keys = page.entry.choice.list.rows.keys()
    assert "betekening-in-persoon" in keys
    assert "roldatum" not in keys
    QTest.keyClick(page.entry.choice.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.entry.choice.list


def test_escape_leaves_without_storing(page: DeadlinesPage, settled: Settled, qtbot: QtBot) -> None:
    enter(page, "judgment interim", "17 nov 26", settled, qtbot)
    QTest.keyClick(page.entry.on, Qt.Key.Key_Escape)
    settled()
    assert stored(page).happenings == ()
    assert QApplication.focusWidget() is page.list


# the one at hand


def test_the_sum_stands_step_by_step_with_its_sources(opened: Session, page: DeadlinesPage, settled: Settled) -> None:
    put(opened, "betekening-bevel-ontruiming", date(2026, 11, 19))
    settled()
    jumps: list[tuple[str, str]] = []
    opened.show_page.connect(lambda page, item: jumps.append((page, item)))
    text = said_of(page, "betekening-bevel-ontruiming-1/bevel_ontruiming")
    assert "The sum starts from the event on Thursday 19 November 2026." in text
    assert "at least two days that are no Saturday, Sunday or holiday" in text
    click(page, "step-4-atw-2")
    assert jumps == [("library", "atw-2")]


def test_a_rule_from_memory_says_check_until_its_source_was_read(
    opened: Session, page: DeadlinesPage, settled: Settled
) -> None:
    law = opened.desk.law
    rule = next(one for one in law.deadlines.values() if one.verified is Verified.MEMORY)
    put(opened, rule.trigger, date(2026, 11, 20))
    settled()
    item = next(due.id for due in page._every if due.rule.id == rule.id)
    assert "from memory: check it" in said_of(page, item)
    assert "Check this rule before you rely on it" in said_of(page, item)
    read = Reading(source=rule.sources[0], by="mr. A. de Wit", on=NOW.date())
    opened.did("", opened.desk.change("d-1", "read", lambda dossier: dossier.with_reading(read)))
    settled()
    assert "Source read by a lawyer." in said_of(page, item)
    assert "from memory" not in said_of(page, item)
    assert "Check this rule" not in said_of(page, item)


def test_where_it_is_not_known_whether_it_applies_the_question_that_decides_is_one_key_away(
    opened: Session, page: DeadlinesPage, settled: Settled
) -> None:
    put(opened, "betekening-in-persoon", date(2026, 11, 20))
    settled()
    item = "betekening-in-persoon-1/verzet_betekening_in_persoon"
    due = next(one for one in page._every if one.id == item)
    assert due.applies is Truth.UNKNOWN
    assert "Whether this term applies depends on what nobody answered yet:" in said_of(page, item)
    jumps: list[tuple[str, str]] = []
    opened.show_page.connect(lambda page, item: jumps.append((page, item)))
    click(page, "decides-pr-codefendant-appeared")
    assert jumps == [("walk", "pr-codefendant-appeared|case")]


def test_the_paper_that_serves_it_is_one_key_away(opened: Session, page: DeadlinesPage) -> None:
    jumps: list[tuple[str, str]] = []
    opened.show_page.connect(lambda page, item: jumps.append((page, item)))
    page.show_item(ANSWER)
    kind = next(one for one in opened.desk.law.filings.values() if "antwoord_kanton" in one.deadlines)
    click(page, f"write-{kind.id}")
    assert jumps == [("filing", "")]
    assert opened.kind == kind.id


def test_a_paper_that_was_handed_in_before_the_roll_date_meets_it_with_one_key(
    opened: Session, page: DeadlinesPage, settled: Settled
) -> None:
    kind = next(one.id for one in opened.desk.law.filings.values() if "antwoord_kanton" in one.deadlines)
    lodging = Lodging(on=date(2026, 11, 24))
    paper = FiledPaper(kind=kind, made_at=NOW, law_version="", lodging=lodging)
    opened.did("", opened.desk.change("d-1", "filed", lambda dossier: replace(dossier, filed=(paper,))))
    settled()
    assert "A paper that serves this was handed in on 24 November 2026." in said_of(page, ANSWER)
    click(page, "meet-handed-in")
    settled()
    met = stored(page).deadline(ANSWER)
    assert met is not None
    assert (met.state, met.done_on) == (DeadlineState.DONE, date(2026, 11, 24))
    assert "handed in on" not in said_of(page, ANSWER)


# acts


def test_every_act_is_done_by_key_and_undone(opened: Session, page: DeadlinesPage, settled: Settled) -> None:
    page.show_item(ANSWER)
    QTest.keyClick(page.list, Qt.Key.Key_1, ALT)
    settled()
    assert stored(page).deadline(ANSWER).state is DeadlineState.OPEN  # type: ignore[union-attr]
    opened.undo()
    settled()
    settled()
    assert stored(page).deadline(ANSWER).state is DeadlineState.PROPOSED  # type: ignore[union-attr]


def test_met_asks_the_day_and_how(page: DeadlinesPage, settled: Settled) -> None:
    page.show_item(ANSWER)
    QTest.keyClick(page.list, Qt.Key.Key_2, ALT)
    assert page.acts.met.on.text() == "25 November 2026"
    page.acts.met.on.selectAll()
    QTest.keyClicks(page.acts.met.on, "24-11-26")
    QTest.keyClicks(page.acts.met.how, "via het portaal")
    QTest.keyClick(page.acts.met.how, Qt.Key.Key_Return)
    settled()
    met = stored(page).deadline(ANSWER)
    assert met is not None
    assert (met.state, met.done_on, met.note) == (DeadlineState.DONE, date(2026, 11, 24), "via het portaal")
    assert "Met on" in said_of(page, ANSWER)


def test_nothing_is_set_aside_without_a_why(page: DeadlinesPage, settled: Settled) -> None:
    page.show_item(ANSWER)
    click(page, "deadline-set-aside")
    click(page, "set-aside-go")
    settled()
    assert stored(page).deadline(ANSWER).state is DeadlineState.PROPOSED  # type: ignore[union-attr]
    QTest.keyClicks(page.acts.aside.why, "De zaak is ingetrokken")
    QTest.keyClick(page.acts.aside.why, Qt.Key.Key_Return)
    settled()
    assert stored(page).deadline(ANSWER).note == "De zaak is ingetrokken"  # type: ignore[union-attr]
    assert "Set aside: De zaak is ingetrokken" in said_of(page, ANSWER)


def test_a_day_that_the_court_named_stands_with_its_exhibit(page: DeadlinesPage, settled: Settled) -> None:
    page.show_item(ANSWER)
    click(page, "deadline-given")
    QTest.keyClicks(page.acts.given.on, "12 dec 26")
    page.acts.given.ticks.boxes["e2"].click()
    click(page, "given-go")
    settled()
    deadline = stored(page).deadline(ANSWER)
    assert deadline is not None
    assert (deadline.given, deadline.given_in) == (date(2026, 12, 12), ("e2",))
    text = said_of(page, ANSWER)
    assert "The day was named: 12 December 2026. It never moves." in text
    assert "Exhibit 2: Betaalbewijs" in text
    click(page, "deadline-given")
    click(page, "given-clear")
    settled()
    assert stored(page).deadline(ANSWER).given is None  # type: ignore[union-attr]


def test_another_length_and_other_reminders_are_kept(opened: Session, page: DeadlinesPage, settled: Settled) -> None:
    put(opened, "vonnis-kort-geding", date(2026, 11, 17))
    settled()
    item = "vonnis-kort-geding-1/hoger_beroep_kort_geding"
    page.show_item(item)
    click(page, "deadline-length")
    page.acts.length.amount.selectAll()
    QTest.keyClicks(page.acts.length.amount, "2")
    click(page, "length-go")
    settled()
    assert stored(page).deadline(item).days.last == date(2026, 12, 1)  # type: ignore[union-attr]
    click(page, "deadline-reminders")
    page.acts.reminders.days.selectAll()
    QTest.keyClicks(page.acts.reminders.days, "3; 10, 1")
    click(page, "reminders-go")
    settled()
    assert stored(page).deadline(item).reminders == (10, 3, 1)  # type: ignore[union-attr]
    assert "Days ahead: 10, 3, 1" in said_of(page, item)


def test_the_same_person_cannot_check_and_is_told_so(opened: Session, page: DeadlinesPage, settled: Settled) -> None:
    page.show_item(ANSWER)
    QTest.keyClick(page.list, Qt.Key.Key_1, ALT)
    settled()
    failed: list[Exception] = []
    opened.failed.connect(failed.append)
    click(page, "deadline-check")
    settled()
    assert [type(one).__name__ for one in failed] == ["SamePerson"]
    opened.desk.who = "mr. B. Tweede"
    click(page, "deadline-check")
    settled()
    assert stored(page).deadline(ANSWER).is_checked  # type: ignore[union-attr]
    assert "Checked by mr. B. Tweede" in said_of(page, ANSWER)
    click(page, "deadline-check")
    settled()
    assert stored(page).deadline(ANSWER).check is None  # type: ignore[union-attr]


def test_removing_the_event_takes_its_terms_and_undo_brings_both_back(
    opened: Session, page: DeadlinesPage, settled: Settled
) -> None:
    put(opened, "vonnis-kort-geding", date(2026, 11, 17))
    settled()
    before = stored(page)
    page.show_item("vonnis-kort-geding-1/hoger_beroep_kort_geding")
    click(page, "remove-event")
    settled()
    assert not [one for one in stored(page).deadlines if one.happening == "vonnis-kort-geding-1"]
    opened.undo()
    settled()
    settled()
    assert stored(page) == before


# what moved


def test_a_changed_day_tells_from_when_to_when_until_it_is_looked_at(
    opened: Session, page: DeadlinesPage, settled: Settled, clock: list[datetime]
) -> None:
    put(opened, "vonnis-kort-geding", date(2026, 11, 17))
    settled()
    assert page.moved.isHidden()
    lines: list[str] = []
    opened.told.connect(lambda text, _: lines.append(text))
    clock[0] = NOW + timedelta(hours=1)
    page.show_item("vonnis-kort-geding-1/hoger_beroep_kort_geding")
    click(page, "edit-event")
    page.entry.on.selectAll()
    QTest.keyClicks(page.entry.on, "18-11-2026")
    QTest.keyClick(page.entry.on, Qt.Key.Key_Return)
    settled()
    moved = "Appeal from a judgment in interim proceedings, Tue 15 December → Wed 16 December"
    assert f"term moved: {moved}" in lines[-1]
    shown = [one for one in words(page.moved) if "→" in one]
    assert shown == [
        "Appeal from a judgment in interim proceedings: Tue 15 December → Wed 16 December: the day of the event changed"
    ]
    assert "What it was before" in said_of(page, "vonnis-kort-geding-1/hoger_beroep_kort_geding")
    click(page, "moved-seen")
    assert page.moved.isHidden()
    page.refresh()
    assert page.moved.isHidden()


# the frame


def test_the_rail_and_the_strip_tell_the_nearest_of_ours(opened: Session, page: DeadlinesPage) -> None:
    nearest = "Defence on the first roll date, subdistrict court: Tue 8 December (13 days to go)"
    assert next_day_of(opened.walk.view) == nearest
    put(opened, "bekendmaking-besluit", date(2026, 10, 12))
    assert progress_words(opened.walk, *opened.composition)["deadlines"] == "1 overdue"
    assert next_day_of(opened.walk.view) == "Objection to a decision: Mon 23 November (overdue, 2 days ago)"


def test_a_term_that_may_not_apply_is_told_as_such_and_not_passed_over(opened: Session) -> None:
    opened.did("", opened.desk.change("d-1", "case", lambda d: replace(d, case=replace(d.case, stage=None))))
    nearest = "Lodging the writ with the court: Mon 7 December (12 days to go), if it applies"
    assert next_day_of(opened.walk.view) == nearest


def test_a_dossier_without_days_says_what_to_do_and_the_keys_lead_there(
    opened: Session, settled: Settled, qtbot: QtBot
) -> None:
    opened.did("", opened.desk.change("d-1", "case", _without_days))
    office = Office(opened)
    qtbot.addWidget(office)
    office.resize(1280, 800)
    office.show()
    office.start()
    settled()
    office.activateWindow()
    qtbot.waitUntil(office.isActiveWindow)
    QTest.keyClick(office, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settled()
    page = office.current_page()
    assert isinstance(page, DeadlinesPage)
    assert page.none.isVisible()
    qtbot.waitUntil(lambda: office.rail.words("deadlines") == "none runs")
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(office, Qt.Key.Key_D, control_shift)
    assert page.entry.choice.search.hasFocus()
    office.leave()
    settled()


def _without_days(dossier: Dossier) -> Dossier:
    return replace(dossier, case=replace(dossier.case, roll_on=None))


def test_a_kind_of_event_that_is_asked_for_is_entered_at_once(page: DeadlinesPage) -> None:
    page.show_item("new:bekendmaking-besluit")
    assert page.stack.currentWidget() is page.entry
    assert page.entry.on.isVisible()
    assert page.entry.name.text().startswith("Notification of the decision")
    page.show_item("new:bestaat-niet")
    assert page.entry.choice.isVisible()


def test_in_a_narrow_window_what_is_opened_has_the_room(page: DeadlinesPage) -> None:
    page.resize(560, 460)
    assert (page.left.isVisible(), page.stack.isVisible(), page.line.isVisible()) == (True, False, False)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert (page.left.isVisible(), page.stack.isVisible()) == (False, True)
    click(page, "deadline-given")
    assert page.detail.isHidden()
    QTest.keyClick(page.acts.given.on, Qt.Key.Key_Escape)
    assert page.detail.isVisible()
    click(page, "to-deadlines")
    assert page.left.isVisible()


def test_the_control_sheet_of_one_and_of_all_is_saved(page: DeadlinesPage, settled: Settled, tmp_path: Path) -> None:
    page.save_sheet(tmp_path / "alle")
    page.save_sheet(tmp_path / "een.pdf", ANSWER)
    settled()
    running = [one for one in stored(page).deadlines if one.is_open]
    assert len((tmp_path / "alle.pdf").read_text(encoding="utf-8").splitlines()) == 1 + len(running)
    assert len((tmp_path / "een.pdf").read_text(encoding="utf-8").splitlines()) == 2


def test_the_page_speaks_dutch(opened: Session, settled: Settled, qtbot: QtBot) -> None:
    speak("nl")
    try:
        page = DeadlinesPage(opened)
        qtbot.addWidget(page)
        page.show()
        page.show_item(ANSWER)
        settled()
        assert page.head.title.text() == "Termijnen"
        assert any("di 8 december (nog 13 dagen) · voorgesteld" in one for one in told(page))
    finally:
        speak("en")


def test_a_term_of_law_texts_that_are_used_no_more_stays_in_sight(opened: Session, page: DeadlinesPage) -> None:
    assert "do not know" not in page.head.remark.text()
    put(opened, "bekendmaking-besluit", date(2026, 11, 20))
    [objection] = [one for one in opened.open_dossier().deadlines if one.rule == "bezwaar"]
    known = replace(objection, rule="oude_regel", state=DeadlineState.OPEN)
    opened.did("", opened.desk.change("d-1", "deadline", lambda dossier: dossier.with_deadline(known)))
    assert "do not know: oude_regel (" in page.head.remark.text()
