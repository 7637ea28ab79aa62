"""The hearing: point by point by keyboard, the clock, exhibits by number and by word, notes, marks, names, the lock."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, exhibits, facts, hearing
from legalaid_desk.dossier import Decision, Dossier, Fact, Heard, HearingNote, SettlementBand, Standing
from ui.hearing.point_list import WHOLE
from ui.office import Office
from ui.pages.hearing import HearingPage
from ui.session import Session

Settled = Callable[[], None]

REFERRAL, CONTACT = "steps-missing/referral", "steps-missing/contact"
NAMES = ("Elif", "Noah", "Fatma", "Voorbeeld")


@pytest.fixture
def dossier(opened: Session) -> Session:
    """The family with something to say, and two exhibits with pages."""
    for name in ("huurcontract Elif.pdf", "schoolbrief.pdf"):
        opened.did("", exhibits.bring_in(opened.desk, "d-1", name, b"goed " + name.encode()))
    exhibit = opened.open_dossier().exhibits[2].id
    for fact in (
        Fact(question="referred", value=False),
        Fact(question="contact", value=False, standing=Standing.SEEN, exhibits=(exhibit,)),
        Fact(question="ill", subject="c1", value=True),
        Fact(question="school", subject="c1", value="De Regenboog"),
    ):
        opened.did("", facts.learn(opened.desk, "d-1", fact))
    for item in ("steps-missing", "each-child"):
        opened.did("", choices.decide(opened.desk, "d-1", item, Decision.CHOSEN))
    return opened


@pytest.fixture
def page(dossier: Session, qtbot: QtBot, settled: Settled) -> HearingPage:
    made = HearingPage(dossier)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitActive(made)
    made.show_item("")
    settled()
    return made


@pytest.fixture
def office(dossier: Session, settled: Settled) -> Iterator[Office]:
    made = Office(dossier)
    made.resize(1024, 700)
    made.show()
    made.start()
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()


def key(page: HearingPage, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, key)


def ids(page: HearingPage) -> list[str]:
    return [one for one in page.list.rows.keys() if one != WHOLE]  # noqa: SIM118 - a model, no dict


def words_on(widget: QWidget) -> str:
    """All that is seen or read out."""
    parts = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
    texts = [one.text() for one in parts if isinstance(one, QLabel | QAbstractButton)]
    told = [text for one in parts for text in (one.accessibleName(), one.accessibleDescription(), one.toolTip())]
    rows = [str(value) for one in (widget,) if isinstance(one, HearingPage) for value in rows_of(one)]
    return "\n".join((*texts, *told, *rows))


def rows_of(page: HearingPage) -> Iterator[str]:
    for view in (page.list, page.exhibits.hits):
        for name in view.rows.keys():  # noqa: SIM118 - a model, no dict
            row = view.rows.row(view.rows.index_of(name))
            if row is not None:
                yield f"{row.text} {row.detail} {row.told}"


def note(page: HearingPage, text: str) -> None:
    page.notes.field.setFocus()
    QTest.keyClicks(page.notes.field, text)


# going from point to point


def test_the_keys_go_from_point_to_point(page: HearingPage) -> None:
    first, second, *_ = ids(page)
    assert page.list.current_key() == first
    key(page, Qt.Key.Key_PageDown)
    assert page.list.current_key() == second
    assert page.point.words.text().startswith("2.  ")
    assert page.point.words.hasFocus()
    key(page, Qt.Key.Key_Left)
    key(page, Qt.Key.Key_Left)
    assert page.list.current_key() == first
    assert not page.back.isEnabled()


def test_after_the_requests_comes_the_whole_hearing_and_nothing_after_it(page: HearingPage) -> None:
    page.go_to(ids(page)[-1])
    assert page.list.current_key() == "relief"
    page.next()
    assert page.whole.text() == "The whole hearing"
    assert not page.on.isEnabled()
    page.next()
    page.previous()
    assert page.list.current_key() == "relief"


def test_a_screen_reader_hears_where_it_is_and_what_is_said(page: HearingPage) -> None:
    page.go_to(REFERRAL)
    place = ids(page).index(REFERRAL) + 1
    told = page.point.words.accessibleName()
    assert told.startswith(f"Point {place} of {len(ids(page))}. Verweer. ")
    assert told.endswith("Het gezin stelt dat de verhuurder niet op schuldhulp heeft gewezen")


def test_larger_type_is_larger(page: HearingPage) -> None:
    before = page.point.words.fontMetrics().height()
    page.bar.larger.click()
    QApplication.processEvents()
    assert page.point.words.fontMetrics().height() > before


# the clock


def test_the_clock_starts_by_hand_and_says_how_far_one_is(page: HearingPage) -> None:
    now = 100.0
    page.clock.seconds = lambda: now
    page.go_to(CONTACT)
    assert not page.clock.is_running
    assert page.clock.spoken.text() == "0:00"
    page.clock.go.click()
    now += 245
    page.clock.show_now()
    assert page.clock.spoken.text() == "4:05"
    assert page.clock.pace.text().endswith(" behind")
    page.clock.go.click()
    now += 60
    page.clock.show_now()
    assert page.clock.spoken.text() == "4:05"
    page.clock.go.click()
    now += 1
    page.clock.show_now()
    assert page.clock.spoken.text() == "4:06"
    page.clock.reset.click()
    assert (page.clock.spoken.text(), page.clock.is_running) == ("0:00", False)


def test_who_is_early_or_on_time_is_told_so(page: HearingPage) -> None:
    now = 0.0
    page.clock.seconds = lambda: now
    point = replace(page._points[0], begins=60.0, lasts=30.0)
    page.clock.show_point(point, 120.0)
    assert page.clock.planned.text() == "planned here 1:00 of 2:00"
    page.clock.go.click()
    said = []
    for seconds in (10, 70, 115):
        now = float(seconds)
        page.clock.show_now()
        said.append(page.clock.pace.text())
    assert said == ["0:50 ahead", "on time", "0:25 behind"]
    page.clock.go.click()


# exhibits


def test_a_number_and_enter_open_an_exhibit_beside_and_esc_goes_back(page: HearingPage, settled: Settled) -> None:
    page.go_to(REFERRAL)
    page.point.read()
    key(page, Qt.Key.Key_3)
    key(page, Qt.Key.Key_Return)
    settled()
    assert page.exhibits.isVisible()
    assert page.exhibits.title.text() == "Exhibit 3: Huurcontract elif"
    assert page.exhibits.paper.pages.text() == "1 page"
    key(page, Qt.Key.Key_Escape)
    assert not page.exhibits.isVisible()
    assert page.list.current_key() == REFERRAL
    assert page.point.words.hasFocus()
    assert page.exhibits.paper.pages.text() == ""


def test_an_exhibit_that_the_point_names_is_one_click_away(page: HearingPage, settled: Settled) -> None:
    page.go_to(CONTACT)
    exhibit = page._session.open_dossier().exhibits[2].id
    link = page.findChild(QPushButton, f"exhibit-{exhibit}")
    assert isinstance(link, QPushButton)
    assert link.accessibleName() == "Open exhibit 3: Huurcontract elif"
    link.click()
    settled()
    assert page.exhibits.title.text() == "Exhibit 3: Huurcontract elif"


def test_a_title_with_an_ampersand_keeps_it(page: HearingPage, settled: Settled) -> None:
    session = page._session
    exhibit = session.open_dossier().exhibits[2].id
    named = exhibits.describe(session.desk, "d-1", exhibit, title="Brief van Jong & Thuis", dated=None)
    session.did("", named)
    page.go_to(CONTACT)
    link = page.findChild(QPushButton, f"exhibit-{exhibit}")
    assert isinstance(link, QPushButton)
    assert link.text() == "3: Brief van Jong && Thuis"  # which is how a button shows one
    assert link.accessibleName() == "Open exhibit 3: Brief van Jong & Thuis"


def test_an_exhibit_without_a_file_says_so(page: HearingPage) -> None:
    page.bar.search.setText("1")
    page.bar.search.ask()
    assert page.exhibits.paper.message.text() == "There is no file."


def test_opening_an_exhibit_leaves_nothing_readable_on_the_disk(
    page: HearingPage, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    page.bar.search.setText("3")
    page.bar.search.ask()
    page.bar.search.setText("school")
    page.bar.search.ask()
    settled()
    assert list(temporary.iterdir()) == []
    assert not [one for one in tmp_path.rglob("*") if one.is_file() and b"%PDF" in one.read_bytes()]


def test_words_are_found_in_titles_and_on_pages(page: HearingPage, settled: Settled, qtbot: QtBot) -> None:
    page.bar.search.setText("SCHOOLBRIEF")
    page.bar.search.ask()
    settled()
    qtbot.waitUntil(lambda: not page.exhibits.texts.waiting)
    rows = list(rows_of(page))
    assert any("exhibit 4, title" in row for row in rows)
    assert any("exhibit 4, page 1" in row for row in rows)
    assert page.exhibits.title.text() == "Found: 2"
    assert page.exhibits.hits.hasFocus()
    key(page, Qt.Key.Key_Down)
    assert page.exhibits.title.text() == "Found: 2"
    key(page, Qt.Key.Key_Return)
    settled()
    assert page.exhibits.title.text() == "Exhibit 4: Schoolbrief"


def test_a_page_without_words_is_named_and_no_harm(page: HearingPage, settled: Settled, qtbot: QtBot) -> None:
    first = page._session.open_dossier().exhibits[2]
    page.bar.search.setText("nergens")
    page.bar.search.ask()
    settled()
    qtbot.waitUntil(lambda: not page.exhibits.texts.waiting)
    assert first.file is not None
    page.exhibits.texts.pages[first.file.sha256] = ("",)
    page.exhibits.refresh()
    assert page.exhibits.title.text() == "Found: 0; without words that can be searched: 3"


# notes and marks


def test_a_note_is_kept_with_its_point_and_undone(page: HearingPage, settled: Settled) -> None:
    page.go_to(REFERRAL)
    note(page, "rechter knikt 7x")
    page.notes.field.flush()
    settled()
    stored = page._session.desk.open("d-1").hearing.notes
    assert [(one.kind, one.point, one.text) for one in stored] == [("antwoord", REFERRAL, "rechter knikt 7x")]
    assert stored[0].at == datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    page._session.undo()
    settled()
    assert page._session.desk.open("d-1").hearing.notes == ()
    assert page.notes.field.toPlainText() == ""


def test_what_is_typed_on_is_the_same_note_and_the_next_one_another(page: HearingPage, settled: Settled) -> None:
    page.go_to(REFERRAL)
    for text in ("een", " twee"):
        note(page, text)
        page.notes.field.flush()
        settled()
    QTest.keyClick(page.notes.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    note(page, "drie")
    page.notes.field.flush()
    settled()
    assert [one.text for one in page._session.open_dossier().hearing.notes] == ["een twee", "drie"]
    assert "een twee" in words_on(page)


def test_a_note_half_typed_stays_with_its_own_point(page: HearingPage, settled: Settled) -> None:
    page.go_to(REFERRAL)
    note(page, "over de verwijzing")
    page.go_to(CONTACT)
    settled()
    (stored,) = page._session.open_dossier().hearing.notes
    assert stored.point == REFERRAL
    assert page.notes.field.toPlainText() == ""
    assert "over de verwijzing" not in words_on(page.notes)


def test_an_earlier_note_is_gone_on_with_and_taken_away(page: HearingPage, settled: Settled) -> None:
    page.go_to(REFERRAL)
    note(page, "een")
    page.notes.next.click()
    settled()
    (stored,) = page._session.open_dossier().hearing.notes
    button(page, f"edit-{stored.id}").click()
    QTest.keyClick(page.notes.field, Qt.Key.Key_End)
    note(page, " twee")
    page.notes.next.click()
    settled()
    assert [one.text for one in page._session.open_dossier().hearing.notes] == ["een twee"]
    button(page, f"remove-{stored.id}").click()
    settled()
    assert page._session.open_dossier().hearing.notes == ()


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def test_a_note_whose_point_is_gone_stands_under_the_whole_hearing(page: HearingPage, settled: Settled) -> None:
    gone = HearingNote(id="n", kind="antwoord", point="weg/1", text="nog beantwoorden")
    page._session.did("", hearing.put_note(page._session.desk, "d-1", gone))
    page.go_to(WHOLE)
    settled()
    assert "nog beantwoorden" in words_on(page)
    assert "The whole hearing 1 note" in words_on(page)


def test_how_a_point_went_is_told_with_a_word_and_a_sign(page: HearingPage, settled: Settled) -> None:
    page.go_to(REFERRAL)
    for heard, word in (
        (Heard.ANSWERED, "answered"),
        (Heard.NOT_RAISED, "not raised"),
        (Heard.JUDGE_ASKED, "the judge asked"),
    ):
        page.heard.buttons[heard].click()
        settled()
        assert page._session.desk.open("d-1").hearing.heard("antwoord", REFERRAL) is heard
        assert word in words_on(page)
    signs = {one.text()[0] for one in page.heard.buttons.values()}
    marks = {row.mark for one in ids(page) if (row := page.list.rows.row(page.list.rows.index_of(one)))}
    assert (len(signs), len(marks)) == (3, 2)
    page.heard.buttons[Heard.JUDGE_ASKED].click()
    settled()
    assert page._session.desk.open("d-1").hearing.points == ()


# names and the settlement band


def test_masked_no_name_is_seen_or_read_out_at_any_point(page: HearingPage, settled: Settled) -> None:
    session = page._session
    session.did("", hearing.put_note(session.desk, "d-1", HearingNote(id="n", kind="antwoord", text="Noahs school")))
    seen = "".join(shown_at_each_point(page))
    assert all(name in seen for name in ("Elif", "Noah"))
    page.bar.mask_on.click()
    masked = "".join(shown_at_each_point(page))
    assert [name for name in NAMES if name in masked] == []
    assert "E." in masked
    page.bar.mask_on.click()
    assert "Elif" in "".join(shown_at_each_point(page))
    assert "Elif" in str(session.desk.open("d-1").children)


def shown_at_each_point(page: HearingPage) -> Iterator[str]:
    for point in (*ids(page), WHOLE):
        page.go_to(point)
        yield words_on(page)


def test_masked_a_page_shows_only_when_asked_for_and_what_was_found_has_no_names(
    page: HearingPage, settled: Settled, qtbot: QtBot
) -> None:
    page.bar.mask_on.click()
    page.bar.search.setText("3")
    page.bar.search.ask()
    settled()
    assert page.exhibits.paper.pages.text() == ""
    assert page.exhibits.veil.isVisible()
    assert "Elif" not in words_on(page)
    page.exhibits.all_the_same.click()
    settled()
    assert page.exhibits.paper.pages.text() == "1 page"
    page.bar.search.setText("huurcontract")
    page.bar.search.ask()
    settled()
    qtbot.waitUntil(lambda: not page.exhibits.texts.waiting)
    assert "Elif" not in "".join(rows_of(page))
    assert "huurcontract E..pdf" in "".join(rows_of(page))


def test_the_band_shows_only_when_asked_for_and_goes_when_names_are_masked(page: HearingPage, settled: Settled) -> None:
    assert not page.band.isVisible()
    page.bar.band_on.click()
    QTest.keyClicks(page.band.limit, "negentig per maand")
    page.bar.mask_on.click()
    settled()
    assert not page.band.isVisible()
    assert page._session.desk.open("d-1").hearing.band.limit == "negentig per maand"
    page._session.undo()
    settled()
    assert page._session.desk.open("d-1").hearing.band == SettlementBand()


# the window


def test_the_hearing_has_the_whole_window_and_gives_it_back(office: Office, settled: Settled) -> None:
    office.show_page("filing")
    QTest.keyClick(office, Qt.Key.Key_F11)
    settled()
    assert isinstance(office.current_page(), HearingPage)
    assert office.window().isFullScreen()
    assert [one.isVisible() for one in (office.rail, office.strip, office.status)] == [False, False, False]
    QTest.keyClick(office, Qt.Key.Key_F11)
    assert office.page == "filing"
    assert not office.window().isFullScreen()
    assert [one.isVisible() for one in (office.rail, office.strip, office.status)] == [True, True, True]


def test_the_filing_leads_to_the_hearing_and_leaving_it_leads_back(office: Office, settled: Settled) -> None:
    office.show_page("filing")
    settled()
    button(office.current_page(), "hearing").click()
    settled()
    assert isinstance(office.current_page(), HearingPage)
    assert not office.rail.isVisible()
    button(office.current_page(), "leave-hearing").click()
    assert office.page == "filing"


@pytest.mark.parametrize("width, word, there", [(1280, "Hearing", True), (800, "", True), (640, "", False)])
def test_in_a_small_window_the_way_to_the_hearing_gives_its_room(
    office: Office, settled: Settled, width: int, word: str, there: bool
) -> None:
    office.setMinimumSize(1, 1)
    office.show_page("filing")
    office.resize(width, 700)
    settled()
    way_in = button(office.current_page(), "hearing")
    assert (way_in.text(), way_in.isVisible(), way_in.accessibleName()) == (word, there, "Hearing")


def test_a_key_of_the_road_leaves_the_hearing(office: Office, settled: Settled) -> None:
    QTest.keyClick(office, Qt.Key.Key_F11)
    settled()
    QTest.keyClick(office, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert office.page == "walk"
    assert office.rail.isVisible()
    assert not office.window().isFullScreen()


def test_locking_saves_what_is_typed_and_shows_nothing_of_the_hearing(office: Office, settled: Settled) -> None:
    session = office.session
    QTest.keyClick(office, Qt.Key.Key_F11)
    settled()
    page = office.current_page()
    assert isinstance(page, HearingPage)
    page.bar.search.setText("3")
    page.bar.search.ask()
    settled()
    note(page, "nog niet bewaard")
    office.leave()
    settled()
    assert [one.text for one in session.desk.open("d-1").hearing.notes] == ["nog niet bewaard"]
    assert not office.window().isFullScreen()
    session.close_dossier()
    assert page.point.words.text() == page.point.words.accessibleName() == ""
    assert list(rows_of(page)) == []
    assert page.exhibits.paper.pages.text() == page.exhibits.title.text() == ""
    assert page.notes.field.toPlainText() == ""


def test_another_dossier_shows_nothing_of_the_last_one(page: HearingPage, settled: Settled, qtbot: QtBot) -> None:
    session = page._session
    page.bar.band_on.click()
    QTest.keyClicks(page.band.limit, "negentig")
    page.band.put_away()
    page.bar.search.setText("3")
    page.bar.search.ask()
    settled()
    session.desk.add(Dossier(id="d-2", name="Ander", case=session.open_dossier().case), "add")
    with qtbot.waitSignal(session.opened):
        session.open("d-2")
    settled()
    assert not page.exhibits.isVisible()
    assert page.band.limit.text() == ""
    assert not any(name in words_on(page) for name in NAMES)


@pytest.mark.parametrize("width, height", [(1024, 700), (640, 480), (512, 350)])
def test_in_a_small_window_one_thing_has_the_room(page: HearingPage, settled: Settled, width: int, height: int) -> None:
    page.setMinimumSize(1, 1)
    page.resize(width, height)
    QApplication.processEvents()
    assert page.list.isVisible() == (width >= 1000)
    assert page.point.words.width() <= page.middle.viewport().width()
    assert page.on.geometry().right() <= width
    page.bar.search.setText("3")
    page.bar.search.ask()
    settled()
    assert page.exhibits.isVisible()
    assert page.middle.isVisible() == (width >= 860)
    page.exhibits.back.click()
    assert page.middle.isVisible()


def test_a_case_without_anything_to_say_says_so(opened: Session, qtbot: QtBot) -> None:
    session = opened
    page = HearingPage(session)
    qtbot.addWidget(page)
    page.show()
    page._points = ()
    page._show_point()
    assert page.whole.text() == "There is nothing to say yet: choose arguments first."
    page.next()
