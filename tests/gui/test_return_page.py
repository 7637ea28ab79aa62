"""A filing that goes on in Word: opened there, heard when it is saved, and taken back only as she chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import Opening, choices, dossiers, facts, word_files
from legalaid_desk.documents import OfficePapers
from legalaid_desk.dossier import Decision, Fact
from tests.word_hand import WordHand
from ui.pages.filing import FilingPage
from ui.session import Session
from ui.widgets import return_panel

Settled = Callable[[], None]

REFERRAL, CONTACT = "steps-missing/referral", "steps-missing/contact"
HERS = "Dat weegt zwaar."


@pytest.fixture
def opening(opening: Opening) -> Opening:
    """The same desk with real Word files."""
    return replace(opening, papers=OfficePapers)


@pytest.fixture
def told_to_open(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that Word was asked to open."""
    asked: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(Path(url.toLocalFile())))
    return asked


@pytest.fixture
def page(opened: Session, qtbot: QtBot, settled: Settled) -> Iterator[FilingPage]:
    for fact in (Fact(question="referred", value=False), Fact(question="contact", value=False)):
        opened.did("", facts.learn(opened.desk, "d-1", fact))
    opened.did("", choices.decide(opened.desk, "d-1", "steps-missing", Decision.CHOSEN))
    made = FilingPage(opened)
    made.paper_on.setChecked(False)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    settled()
    yield made
    made.word.watch.stop()
    opened.desk.papers.close()


@pytest.fixture
def word(page: FilingPage, opened: Session, told_to_open: list[Path], qtbot: QtBot, settled: Settled) -> Path:
    """The filing, open in Word."""
    faults: list[Exception] = []
    opened.failed.connect(faults.append)
    page.word.open.click()
    qtbot.waitUntil(lambda: bool(told_to_open or faults))
    assert not faults
    settled()
    return told_to_open[0]


def saved_in_word(path: Path, *paragraphs: str) -> None:
    hand = WordHand(path)
    for paragraph in paragraphs:
        hand.type_at_end(paragraph, " " + HERS)
    hand.save(path)


def looked(page: FilingPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.returned.shown):
        page.word.look_now()


def heard(page: FilingPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.word.look.isVisible, timeout=5000)


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def text_of(session: Session, paragraph: str) -> str:
    return {one.id: one.text for one in session.composition[0].draft.paragraphs}[paragraph]


def test_word_is_asked_to_open_what_was_written(page: FilingPage, opened: Session, word: Path) -> None:
    assert word.is_file()
    assert word.is_relative_to(word_files.work_folder(opened.desk))
    assert opened.open_dossier().filed[-1].fingerprint
    assert "readable for whoever" in page.word.words.text()


def test_a_save_in_word_is_heard_and_counted(page: FilingPage, word: Path, qtbot: QtBot) -> None:
    saved_in_word(word, REFERRAL)
    heard(page, qtbot)
    assert page.word.words.text().startswith("The file changed in Word: look at the changed paragraph")


def test_a_file_that_is_swapped_for_another_is_heard_as_well(page: FilingPage, word: Path, qtbot: QtBot) -> None:
    beside = word.with_name("~WRD0001.tmp")
    hand = WordHand(word)
    hand.type_at_end(REFERRAL, " " + HERS)
    hand.save(beside)
    beside.replace(word)
    heard(page, qtbot)
    hand.type_at_end(CONTACT, " " + HERS)
    hand.save(beside)
    beside.replace(word)
    qtbot.waitUntil(lambda: "2 changed" in page.word.words.text(), timeout=5000)


def test_nothing_is_taken_over_until_she_says_so(
    page: FilingPage, opened: Session, word: Path, qtbot: QtBot, settled: Settled
) -> None:
    before = opened.open_dossier()
    saved_in_word(word, REFERRAL)
    heard(page, qtbot)
    looked(page, qtbot)
    assert not page.split.isVisible()
    assert not page.returned.take.isEnabled()
    page.returned.leave()
    settled()
    assert opened.desk.open("d-1") == before
    assert page.split.isVisible()
    assert page.word.look.isVisible()


def test_the_choice_is_made_by_keyboard_and_undone(
    page: FilingPage, opened: Session, word: Path, qtbot: QtBot, settled: Settled
) -> None:
    program = text_of(opened, REFERRAL)
    saved_in_word(word, REFERRAL)
    heard(page, qtbot)
    looked(page, qtbot)
    first = page.returned.cards[0].take.buttons[0]
    QTest.keyClick(first, Qt.Key.Key_Space)
    page.returned.take.click()
    settled()
    assert text_of(opened, REFERRAL) == f"{program} {HERS}"
    assert not page.returned.isVisible()
    qtbot.waitUntil(lambda: not page.word.look.isVisible())
    opened.undo()
    settled()
    assert text_of(opened, REFERRAL) == program


def test_what_was_decided_is_not_asked_again_until_the_file_is_saved_again(
    page: FilingPage, word: Path, qtbot: QtBot, settled: Settled
) -> None:
    saved_in_word(word, REFERRAL)
    heard(page, qtbot)
    looked(page, qtbot)
    page.returned.all_now.click()
    page.returned.take.click()
    settled()
    qtbot.waitUntil(lambda: not page.word.look.isVisible())
    saved_in_word(word, CONTACT)
    heard(page, qtbot)


def test_all_three_texts_are_shown_with_signs_at_what_differs(
    page: FilingPage, opened: Session, word: Path, qtbot: QtBot
) -> None:
    saved_in_word(word, REFERRAL)
    opened.did("", facts.learn(opened.desk, "d-1", Fact(question="referred", value=False, exhibits=("e1",))))
    heard(page, qtbot)
    looked(page, qtbot)
    card = page.returned.cards[0]
    shown = words_on(card)
    for heading in ("When it was written", "Yours, from Word"):
        assert heading in shown
    assert f"[+<b><u> {HERS}</u></b>+]" in shown
    marked = next(one for one in card.findChildren(QLabel) if HERS in one.text())
    assert f"(put in: {HERS})" in marked.accessibleName()


def test_a_change_of_the_dossier_meanwhile_keeps_what_was_chosen(
    page: FilingPage, opened: Session, word: Path, qtbot: QtBot
) -> None:
    saved_in_word(word, REFERRAL, CONTACT)
    heard(page, qtbot)
    looked(page, qtbot)
    page.returned.cards[0].take.buttons[0].click()
    with qtbot.waitSignal(page.returned.shown):
        opened.did("", facts.learn(opened.desk, "d-1", Fact(question="ill", subject="c1", value=True)))
    assert len(page.returned.takes) == 1
    assert page.returned.cards[0].take.value == "hers"


def test_going_to_another_dossier_while_word_is_open_loses_nothing(
    page: FilingPage, opened: Session, word: Path, qtbot: QtBot, settled: Settled
) -> None:
    other = dossiers.new(opened.desk, "Ander gezin").id
    with qtbot.waitSignal(opened.opened):
        opened.open(other)
    with qtbot.waitSignal(opened.told):
        saved_in_word(word, REFERRAL)
    assert not page.word.isVisible()
    with qtbot.waitSignal(opened.opened):
        opened.open("d-1")
    heard(page, qtbot)
    assert opened.desk.open(other).wordings == ()


def test_opening_again_never_writes_over_what_she_changed(
    page: FilingPage, word: Path, told_to_open: list[Path], qtbot: QtBot, settled: Settled
) -> None:
    saved_in_word(word, REFERRAL)
    heard(page, qtbot)
    content = word.read_bytes()
    page.word.open.click()
    settled()
    assert told_to_open == [word, word]
    assert word.read_bytes() == content


def test_a_file_from_elsewhere_is_brought_in(page: FilingPage, word: Path, tmp_path: Path, qtbot: QtBot) -> None:
    elsewhere = tmp_path / "van collega.docx"
    elsewhere.write_bytes(word.read_bytes())
    saved_in_word(elsewhere, CONTACT)
    with qtbot.waitSignal(page.returned.shown):
        page.word.bring(elsewhere)
    assert "van collega.docx: 1 changed" in page.returned.head.remark.text()


def test_the_readable_copy_is_removed(page: FilingPage, word: Path, settled: Settled) -> None:
    button = page.word.findChild(QPushButton, "remove-copy")
    assert isinstance(button, QPushButton)
    button.click()
    settled()
    assert not word.exists()
    assert not word.parent.exists()


def test_what_was_changed_while_the_program_was_closed_is_told_when_it_is_opened(
    page: FilingPage, opened: Session, word: Path, qtbot: QtBot, settled: Settled
) -> None:
    page.word.watch.stop()
    opened.close_dossier()
    saved_in_word(word, REFERRAL)
    later = FilingPage(opened)
    later.paper_on.setChecked(False)
    qtbot.addWidget(later)
    later.show()
    with qtbot.waitSignal(opened.opened):
        opened.open("d-1")
    heard(later, qtbot)
    settled()
    later.word.watch.stop()


def test_locking_takes_away_the_copy_that_holds_nothing_of_her_own(
    page: FilingPage, opened: Session, word: Path, settled: Settled
) -> None:
    opened.tidy()
    settled()
    assert not word.exists()


def test_locking_leaves_what_she_changed(page: FilingPage, opened: Session, word: Path, settled: Settled) -> None:
    saved_in_word(word, REFERRAL)
    opened.tidy()
    settled()
    assert word.is_file()


def test_a_long_file_is_taken_over_in_parts(
    page: FilingPage, opened: Session, word: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, settled: Settled
) -> None:
    monkeypatch.setattr(return_panel, "MOST", 1)
    saved_in_word(word, REFERRAL, CONTACT)
    heard(page, qtbot)
    looked(page, qtbot)
    assert len(page.returned.cards) == 1
    page.returned.all_hers.click()
    page.returned.take.click()
    settled()
    qtbot.waitUntil(lambda: "look at the changed paragraph." in page.word.words.text())
    assert len(opened.open_dossier().wordings) == 1


def test_a_request_is_put_in_other_words_on_the_page_and_in_word_alike(
    page: FilingPage, opened: Session, word: Path, qtbot: QtBot, settled: Settled
) -> None:
    request = opened.composition[0].draft.relief[0]
    name, program = request.paragraph.id, request.text
    area = page.words.edits[name].words
    assert area.accessibleName() == "Request"
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_End)
    QTest.keyClicks(area, " Nu.")
    area.flush()
    settled()
    assert opened.composition[0].draft.relief[0].text == f"{program} Nu."
    page.words.edits[name].restored.emit(name)
    settled()
    saved_in_word(word, name)
    heard(page, qtbot)
    looked(page, qtbot)
    assert "A request: changed" in words_on(page.returned)
    page.returned.all_hers.click()
    page.returned.take.click()
    settled()
    assert opened.composition[0].draft.relief[0].text == f"{program} {HERS}"


def test_all_of_it_goes_by_keyboard(
    page: FilingPage, opened: Session, word: Path, qtbot: QtBot, settled: Settled
) -> None:
    saved_in_word(word, REFERRAL, CONTACT)
    heard(page, qtbot)
    looked(page, qtbot)
    page.activateWindow()
    for card in page.returned.cards:
        card.take.take_keyboard()
        QTest.keyClick(card.take.buttons[0], Qt.Key.Key_Right)
        QTest.keyClick(card.take.buttons[1], Qt.Key.Key_Left)
        QTest.keyClick(card.take.buttons[0], Qt.Key.Key_Space)
    QTest.keyClick(page.returned.cards[0].take.buttons[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert len(opened.open_dossier().wordings) == 2
    page.word.bring(word)
    qtbot.waitUntil(page.returned.isVisible)
    QTest.keyClick(page.returned.back, Qt.Key.Key_Escape)
    assert not page.returned.isVisible()
