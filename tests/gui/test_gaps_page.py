"""The gaps: each with why and the way to the place; by kind; what is mended goes; read out in whole sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, facts, people
from legalaid_desk.dossier import Child, Choice, Decision, Dossier, Fact, Standing
from legalaid_desk.filings import compose
from legalaid_desk.law import Bearer, Law, Passage, Sentence
from legalaid_desk.walk import Walk
from ui.languages import speak
from ui.office import Office
from ui.pages.gaps import GapsPage
from ui.phrasing.gaps import Part, holes, title
from ui.road import progress_words
from ui.session import Session
from ui.widgets.rows_view import RowsView

Settled = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier
NOT_REFERRED = Fact(question="referred", value=False, standing=Standing.CLIENT_SAYS)


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> GapsPage:
    nobody_knows = Fact(question="ill", subject="c1", standing=Standing.UNKNOWN)
    for fact in (NOT_REFERRED, Fact(question="cause", value="own"), nobody_knows):
        opened.did("", facts.learn(opened.desk, "d-1", fact))
    opened.did("", choices.decide(opened.desk, "d-1", "steps-missing", Decision.CHOSEN))
    made = GapsPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.show()
    made.show_item("")
    return made


def told(page: GapsPage) -> list[str]:
    """What a screen reader reads of the list."""
    rows = page.list.rows
    return [rows.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole) for key in rows.keys()]  # noqa: SIM118


def go_to(page: GapsPage, text: str) -> None:
    rows = page.list.rows
    key = next(key for key in rows.keys() if text in rows.index_of(key).data())  # noqa: SIM118 - no mapping
    page.list.setCurrentIndex(rows.index_of(key))


def words(page: GapsPage) -> list[str]:
    return [label.text() for label in page.detail.findChildren(QLabel)]


def test_every_kind_of_gap_is_told_in_a_sentence_of_its_own(page: GapsPage) -> None:
    lines = told(page)
    for line in (
        "What the judge will ask: The steps, known in part",
        "What the judge will ask: What was the cause?, weakens: Steps missing",
        "Claims without proof: Did the landlord refer to debt help? no, client says",
        "Not decided or approved: Steps missing, chosen, and no lawyer approved it",
        "Exhibits mentioned nowhere: Exhibit 1: Herinneringsbrief, no fact rests on it",
        "Nobody knows: Elif, 11: Is the child ill?, nothing is printed about it",
    ):
        assert line in lines
    QAbstractItemModelTester(page.list.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_gap_says_why_it_matters_and_what_hangs_on_it(page: GapsPage) -> None:
    go_to(page, "Did the landlord refer")
    shown = words(page)
    assert "Nothing in the dossier shows it if it is denied: bring in a document or a witness." in shown
    assert "Steps missing" in shown


def test_a_question_of_the_judge_comes_with_what_answers_it(page: GapsPage) -> None:
    go_to(page, "What was the cause")
    shown = words(page)
    assert "It weakens “Steps missing”, which is chosen: have an answer ready." in shown
    assert any("Een brief is geen verwijzing." in one for one in shown)


@pytest.mark.parametrize(
    "text, place",
    [
        ("The steps", ["findings", "steps|case"]),
        ("What was the cause", ["arguments", "steps-missing"]),
        ("Did the landlord refer", ["facts", "referred|case"]),
        ("Steps missing", ["arguments", "steps-missing"]),
        ("Herinneringsbrief", ["exhibits", "e1"]),
        ("Is the child ill", ["facts", "ill|c1"]),
    ],
)
def test_enter_leads_to_the_place(page: GapsPage, qtbot: QtBot, text: str, place: list[str]) -> None:
    go_to(page, text)
    with qtbot.waitSignal(page._session.show_page) as asked:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args == place


def test_the_button_leads_there_as_well_and_so_do_the_questions_behind_it(page: GapsPage, qtbot: QtBot) -> None:
    go_to(page, "The steps")
    for name, place in (("gap-go", ["findings", "steps|case"]), ("gap-ask-contact", ["walk", "contact|case"])):
        shown = page.detail.findChild(QPushButton, name)
        assert isinstance(shown, QPushButton)
        with qtbot.waitSignal(page._session.show_page) as asked:
            QTest.keyClick(shown, Qt.Key.Key_Space)
        assert asked.args == place


def test_one_kind_is_shown_alone_and_all_again_once_it_is_mended(page: GapsPage) -> None:
    page.show_item(str(Part.PROOF))
    assert {line.partition(":")[0] for line in told(page)[1:]} == {"Claims without proof"}
    session = page._session
    for key in [fact.key for fact in session.open_dossier().facts if not fact.is_proved]:
        fact = session.open_dossier().facts.get(*key)
        assert fact is not None
        seen = replace(fact, standing=Standing.SEEN, exhibits=("e1",)) if fact.value is not None else fact
        session.did("", facts.learn(session.desk, "d-1", seen))
    assert page.kinds.value == ""
    assert not any(line.startswith("Claims without proof") for line in told(page))
    assert len(told(page)) > 1


def test_an_exhibit_that_a_paragraph_mentions_is_no_gap_any_more(page: GapsPage) -> None:
    seen = replace(NOT_REFERRED, standing=Standing.SEEN, exhibits=("e1",))
    page._session.did("", facts.learn(page._session.desk, "d-1", seen))
    assert not any("Herinneringsbrief" in line for line in told(page))
    assert any("Betaalbewijs" in line for line in told(page))


def test_an_exhibit_on_which_only_an_untold_fact_rests_says_so(page: GapsPage) -> None:
    cause = Fact(question="cause", value="own", standing=Standing.SEEN, exhibits=("e2",))
    page._session.did("", facts.learn(page._session.desk, "d-1", cause))
    line = next(line for line in told(page) if "Betaalbewijs" in line)
    assert line.endswith("shows a fact that no paragraph tells")


def test_a_source_that_nobody_read_leads_to_the_library_until_it_is_ticked(page: GapsPage, qtbot: QtBot) -> None:
    session = page._session
    session.did("", facts.learn(session.desk, "d-1", Fact(question="ill", subject="c1", value=True)))
    session.did("", choices.decide(session.desk, "d-1", "each-child", Decision.CHOSEN))
    line = "Sources not read yet: HR 1 januari 2020, ECLI:NL:HR:2020:1, from memory: read it first"
    assert line in told(page)
    go_to(page, "ECLI:NL:HR:2020:1")
    assert "Each child" in words(page)
    with qtbot.waitSignal(session.show_page) as asked:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args == ["library", "arrest"]
    session.did("", choices.tick_as_read(session.desk, "d-1", "arrest", "mr. A. de Wit"))
    assert line not in told(page)


def test_a_paragraph_that_nothing_carries_leads_to_the_filing(opened: Session, small_law: Law) -> None:
    argument = small_law.arguments["steps-missing"]
    said = Passage(id="said", text=Sentence(("Dat is onredelijk.",)))
    with_it = replace(argument, passages=(said, *argument.passages))
    law = replace(small_law, arguments={**small_law.arguments, argument.id: with_it})
    chosen = Choice(item="steps-missing", decision=Decision.CHOSEN)
    dossier = replace(opened.open_dossier().learn(NOT_REFERRED), choices=(chosen,))
    walk = Walk(dossier, law, opened.desk.today())
    (bare,) = [hole for hole in holes(walk, compose(walk, "antwoord")) if hole.part is Part.PARAGRAPH]
    assert (bare.told.page, bare.told.item) == ("filing", "steps-missing/said")
    assert bare.told.text.endswith(". Dat is onredelijk.")
    assert bare.arguments == ("steps-missing",)


def test_a_burden_of_the_family_says_whether_anything_was_told(opened: Session, small_law: Law) -> None:
    burden = replace(small_law.burdens["steps"], bearer=Bearer.FAMILY)
    law = replace(small_law, burdens={"steps": burden})
    silent, telling = opened.open_dossier(), opened.open_dossier().learn(NOT_REFERRED)
    briefs = []
    for dossier in (silent, telling):
        walk = Walk(dossier, law, opened.desk.today())
        (hole,) = [one for one in holes(walk, compose(walk, "antwoord")) if one.key == "judge|burden|steps||0"]
        assert (hole.told.text, hole.told.page, hole.told.item) == ("Steps", "weighing", "burdens")
        briefs.append(hole.brief)
    assert briefs == ["nothing told yet", "told, and not proved"]


def test_a_disputed_fact_says_whether_an_exhibit_speaks_to_it(page: GapsPage) -> None:
    session = page._session
    for exhibits, brief in (((), "disputed, no proof"), (("e1",), "disputed, an exhibit is there")):
        disputed = replace(NOT_REFERRED, standing=Standing.DISPUTED, exhibits=exhibits)
        session.did("", facts.learn(session.desk, "d-1", disputed))
        assert f"What the judge will ask: Did the landlord refer to debt help? no, {brief}" in told(page)


def test_a_contradiction_stands_first(page: GapsPage) -> None:
    session = page._session
    late = Child(id="c2", given_name="Noah", birth_date=session.desk.today().replace(year=2027))
    session.did("", people.put_child(session.desk, "d-1", late))
    assert told(page)[1].startswith("Contradictions: Noah is born on")


def test_the_head_tells_how_much_and_the_rail_too(page: GapsPage) -> None:
    lines = [line for line in told(page) if ": " in line or ", " in line]
    asked = sum(line.startswith("What the judge will ask:") for line in lines)
    others = len(page._holes) - asked
    assert page.head.remark.text() == f"Questions the judge will ask: {asked} · other gaps: {others}"
    assert progress_words(page._session.walk, *page._session.composition)["gaps"] == f"{asked + others} gaps"


def test_the_page_comes_back_to_the_same_gap(page: GapsPage, opened: Session, qtbot: QtBot) -> None:
    go_to(page, "Betaalbewijs")
    again = GapsPage(opened)
    qtbot.addWidget(again)
    again.show()
    again.show_item("")
    assert again.list.current_key() == "exhibit|e2"


def test_an_empty_dossier_shows_what_is_not_filled_in(session: Session, qtbot: QtBot) -> None:
    session.desk.add(Dossier(id="leeg"), "new")
    with qtbot.waitSignal(session.opened):
        session.open("leeg")
    page = GapsPage(session)
    qtbot.addWidget(page)
    page.show()
    page.show_item("")
    go_to(page, "The ground of the claim")
    with qtbot.waitSignal(session.show_page) as asked:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args == ["intake", "ground|"]


def test_where_nothing_is_missing_the_page_says_so_and_leads_to_the_filing(page: GapsPage, qtbot: QtBot) -> None:
    page.show_holes(())
    assert page.none.isVisible()
    assert not page.split.isVisible()
    assert page.head.remark.text() == ""
    to_filing = page.none.findChild(QPushButton, "to-filing")
    assert isinstance(to_filing, QPushButton)
    with qtbot.waitSignal(page._session.show_page) as asked:
        QTest.keyClick(to_filing, Qt.Key.Key_Space)
    assert asked.args == ["filing", ""]


def test_in_a_narrow_window_the_gap_stands_below_the_list(page: GapsPage) -> None:
    page.setMinimumSize(1, 1)
    page.resize(560, 640)
    assert page.split.orientation() is Qt.Orientation.Vertical
    assert page.list.isVisible()
    assert page.detail.isVisible()


def test_every_kind_has_a_name_of_its_own() -> None:
    assert len({title(part) for part in Part}) == len(Part)


def test_it_is_under_control_and_nought_and_has_its_place_in_the_rail(
    opened: Session, settled: Settled, qtbot: QtBot
) -> None:
    office = Office(opened)
    office.show()
    office.start()
    office.activateWindow()
    qtbot.waitUntil(office.isActiveWindow)
    QTest.keyClick(office, Qt.Key.Key_0, CTRL)
    settled()
    assert office.page == "gaps"
    assert QApplication.focusWidget() is office.current_page().findChild(RowsView, "gaps")
    qtbot.waitUntil(lambda: office.rail.words("gaps").endswith("gaps"))
    office.close()
    office.deleteLater()


def test_it_speaks_dutch(page: GapsPage) -> None:
    speak("nl")
    try:
        page.refresh()
        assert any(line.startswith("Stellingen zonder bewijs: Heeft de verhuurder") for line in told(page))
    finally:
        speak("en")


def test_a_screen_reader_is_told_what_the_list_is(page: GapsPage) -> None:
    name = QAccessible.queryAccessibleInterface(page.list).text(QAccessible.Text.Name)
    assert name == "Gaps by kind; Enter leads to the place"
