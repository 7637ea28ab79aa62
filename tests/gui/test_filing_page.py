"""The filing: words changed in place and taken back, what is wanted, the printed page, and writing it out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, facts
from legalaid_desk.desk.proof import PREFIX
from legalaid_desk.dossier import Decision, Fact, Standing
from ui.pages.filing import FilingPage
from ui.preferences import Preferences
from ui.session import Session
from ui.widgets import paragraph_list

Settled = Callable[[], None]

REFERRAL = "steps-missing/referral"
WORDS = "Het gezin stelt dat de verhuurder niet op schuldhulp heeft gewezen."
OWN = "De verhuurder heeft het gezin nooit op schuldhulp gewezen."


def learn(session: Session, fact: Fact) -> None:
    session.did("", facts.learn(session.desk, "d-1", fact))


@pytest.fixture
def page(opened: Session, qtbot: QtBot, settled: Settled) -> FilingPage:
    opened.preferences = Preferences(who="mr. A. de Wit")
    learn(opened, Fact(question="referred", value=False))
    learn(opened, Fact(question="contact", value=False))
    learn(opened, Fact(question="ill", subject="c1", value=True))
    for item in ("steps-missing", "each-child"):
        opened.did("", choices.decide(opened.desk, "d-1", item, Decision.CHOSEN))
    made = FilingPage(opened)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.show_item("")
    return made


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    button.click()


def reword(page: FilingPage, text: str) -> None:
    area = page.words.edits[REFERRAL].words
    area.selectAll()
    QTest.keyClicks(area, text)
    area.flush()


def test_every_paragraph_stands_there_with_its_number(page: FilingPage, opened: Session) -> None:
    draft = opened.composition[0].draft
    assert list(page.words.edits) == [paragraph.id for paragraph in draft.editable]
    edit = page.words.edits[REFERRAL]
    assert edit.words.toPlainText() == WORDS
    assert edit.number.text() == str(next(p.number for p in draft.paragraphs if p.id == REFERRAL))


def test_own_words_are_saved_marked_and_undone(page: FilingPage, opened: Session, settled: Settled) -> None:
    reword(page, OWN)
    settled()
    wording = opened.desk.open("d-1").wording("antwoord", REFERRAL)
    assert wording is not None
    assert wording.text == OWN
    assert page.words.edits[REFERRAL].state.text() == "Your words"
    opened.undo()
    settled()
    assert opened.desk.open("d-1").wording("antwoord", REFERRAL) is None
    assert page.words.edits[REFERRAL].words.toPlainText() == WORDS


def test_a_paragraph_one_only_passes_through_is_not_changed(
    page: FilingPage, opened: Session, settled: Settled
) -> None:
    learn(opened, Fact(question="contact", value=False, standing=Standing.SEEN, exhibits=("e1",)))
    area = page.words.edits["steps-missing/contact"].words
    assert "productie\u00a01" in area.toPlainText()
    area.setFocus()
    page.outline.setFocus()
    page.words.flush()
    settled()
    assert opened.desk.open("d-1").wordings == ()
    QTest.keyClick(area, Qt.Key.Key_End)
    QTest.keyClicks(area, " Ja.")
    area.flush()
    settled()
    wording = opened.desk.open("d-1").wordings[0]
    assert wording.text == "Persoonlijk contact bleef uit (productie\u00a0⟦exhibit:e1⟧). Ja."


def test_the_words_of_the_program_come_back(page: FilingPage, opened: Session, settled: Settled) -> None:
    reword(page, OWN)
    settled()
    press(page.words, f"restore-{REFERRAL}")
    settled()
    assert page.words.edits[REFERRAL].words.toPlainText() == WORDS


def test_an_exhibit_number_typed_by_hand_stays_live(page: FilingPage, opened: Session, settled: Settled) -> None:
    reword(page, "Zie productie 2.")
    settled()
    wording = opened.desk.open("d-1").wording("antwoord", REFERRAL)
    assert wording is not None
    assert wording.text == "Zie productie ⟦exhibit:e2⟧."


def test_a_paragraph_is_left_out_and_put_back(page: FilingPage, opened: Session, settled: Settled) -> None:
    page.words.go_to(REFERRAL)
    press(page.words, f"leave-out-{REFERRAL}")
    settled()
    assert REFERRAL not in page.words.edits
    assert "left out by you" in words_on(page.words)
    press(page.words, f"put-back-{REFERRAL}")
    settled()
    assert page.words.edits[REFERRAL].words.toPlainText() == WORDS


def test_own_words_whose_facts_changed_show_both_texts(page: FilingPage, opened: Session, settled: Settled) -> None:
    reword(page, OWN)
    settled()
    learn(opened, Fact(question="referred", value=False, standing=Standing.ADMITTED))
    edit = page.words.edits[REFERRAL]
    assert edit.stale is not None
    assert edit.stale.isVisibleTo(page)
    assert edit.words.toPlainText() == OWN
    assert edit.program.text().startswith("De verhuurder heeft erkend dat")
    press(page.words, f"keep-{REFERRAL}")
    settled()
    assert not edit.stale.isVisibleTo(page)
    assert edit.words.toPlainText() == OWN


def test_the_cursor_stays_where_it_is_when_the_draft_is_laid_out_anew(
    page: FilingPage, opened: Session, settled: Settled
) -> None:
    area = page.words.edits[REFERRAL].words
    area.setFocus()
    learn(opened, Fact(question="school", subject="c1", value="De Regenboog"))
    assert "each-child/child/c1" in page.words.edits
    assert page.words.edits[REFERRAL].words is area


def test_what_blocks_stands_first_and_leads_to_where_it_is_mended(
    page: FilingPage, opened: Session, qtbot: QtBot
) -> None:
    page.wants.unfold()
    wants = opened.composition[1]
    assert wants[0].blocks
    with qtbot.waitSignal(opened.show_page) as jump:
        press(page.wants, "want-unread-source")
    assert jump.args == ["library", "arrest"]


def test_a_source_is_ticked_as_read_from_the_list(page: FilingPage, opened: Session, settled: Settled) -> None:
    page.wants.unfold()
    box = page.wants.findChild(QCheckBox, "read-arrest")
    assert isinstance(box, QCheckBox)
    box.click()
    settled()
    assert opened.desk.open("d-1").has_read("arrest")
    assert "each-child/memory" in page.words.edits


def test_what_keeps_a_paragraph_out_can_be_mended_from_its_line(
    page: FilingPage, opened: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.show_page) as jump:
        press(page.words, "mend-each-child/child/c1")
    assert jump.args == ["walk", "school|c1"]


def test_the_outline_leads_to_the_paragraph(page: FilingPage) -> None:
    page.outline.setCurrentIndex(page.outline.rows.index_of(REFERRAL))
    assert page.words.edits[REFERRAL].words.hasFocus() or page.outline.hasFocus()
    assert page.outline.current_key() == REFERRAL


def test_a_long_draft_is_laid_out_a_few_paragraphs_at_a_time(
    page: FilingPage, opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = set(page.words.edits)
    monkeypatch.setattr(paragraph_list, "AT_ONCE", 2)
    monkeypatch.setattr(paragraph_list, "A_FEW", 1)
    page.words.forget()
    page.refresh()
    assert len(page.words.edits) < len(everything)
    qtbot.waitUntil(lambda: set(page.words.edits) == everything)
    page.words.forget()
    page.refresh()
    page.words.go_to(REFERRAL)
    assert REFERRAL in page.words.edits
    page.words.forget()
    page.refresh()
    page.refresh()
    assert set(page.words.edits) == everything


@pytest.fixture
def may_print(opened: Session, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Nothing is printed before this is set."""
    may_go_on = threading.Event()
    write_word = opened.desk.papers.write_word

    def slowly(*args: Any, **kwargs: Any) -> Path:
        assert may_go_on.wait(5)
        return write_word(*args, **kwargs)

    monkeypatch.setattr(opened.desk.papers, "write_word", slowly)
    return may_go_on


def test_an_act_is_stored_while_the_page_is_being_set(
    page: FilingPage, opened: Session, settled: Settled, qtbot: QtBot, may_print: threading.Event
) -> None:
    page.sheet._calm.timeout.emit()
    opened.do("", facts.learn, Fact(question="ill", subject="c2", value=False))
    settled()
    assert opened.desk.open("d-1").facts.get("ill", "c2") is not None
    assert page.sheet.now.pages.text() == ""
    may_print.set()
    qtbot.waitUntil(lambda: page.sheet.now.pages.text() == "1 page")


def test_the_page_of_one_client_is_never_shown_with_another(
    page: FilingPage, opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, may_print: threading.Event
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(page.sheet.now, "show_pdf", lambda _, about: shown.append(about))
    opened.desk.add(replace(opened.open_dossier(), id="d-2"), "add")
    page.sheet._calm.timeout.emit()
    with qtbot.waitSignal(opened.opened):
        opened.open("d-2")
    may_print.set()
    qtbot.waitUntil(lambda: not page.sheet._press.is_busy)
    assert shown == []
    page.sheet._calm.timeout.emit()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == ["d-2 antwoord"]


def test_the_printed_page_follows_and_leaves_nothing_on_disk(page: FilingPage, opened: Session, qtbot: QtBot) -> None:
    page.sheet._calm.timeout.emit()
    qtbot.waitUntil(lambda: page.sheet.now.pages.text() == "1 page")
    assert list(opened.desk.vault.folder.glob(f"{PREFIX}*")) == []


def test_word_pdf_and_bundle_are_written_and_it_says_where(
    page: FilingPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    target = tmp_path / "uit"
    page.write_into(target)
    settled()
    made = {path.name for path in target.iterdir()}
    assert made == {"conclusie_van_antwoord.docx", "conclusie_van_antwoord.pdf", "bundel.pdf"}
    assert str(target) in page.writing.words.text()
    assert page.writing.open.isVisibleTo(page)
    assert [paper.kind for paper in opened.open_dossier().filed] == ["antwoord"]


def test_writing_can_be_stopped_and_then_nothing_is_there(
    page: FilingPage, opened: Session, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    write_word = opened.desk.papers.write_word

    def slowly(*args: Any, **kwargs: Any) -> Path:
        go_on.wait(5)
        return write_word(*args, **kwargs)

    monkeypatch.setattr(opened.desk.papers, "write_word", slowly)
    page.write_into(tmp_path / "uit")
    page.writing.stop.click()
    go_on.set()
    settled()
    assert list((tmp_path / "uit").iterdir()) == []
    assert page.writing.words.text() == "Stopped; nothing was written."
    assert opened.desk.open("d-1").filed == ()


def test_the_next_dossier_finds_no_words_of_the_last(page: FilingPage, opened: Session) -> None:
    opened.close_dossier()
    assert page.words.edits == {}
    assert WORDS not in words_on(page)


def test_a_key_reaches_every_paragraph(page: FilingPage) -> None:
    first, second = list(page.words.edits.values())[:2]
    first.focus()
    QTest.keyClick(first.words, Qt.Key.Key_Tab)
    assert not first.words.hasFocus()
    assert second.words.focusPolicy() & Qt.FocusPolicy.TabFocus
