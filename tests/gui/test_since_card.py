"""What changed since the filing was written: told on its page, among the wants, as a Word file; and handing it in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, dossiers, exhibits, facts, filings
from legalaid_desk.dossier import Decision, Fact, Standing
from legalaid_desk.filings import WantKind
from ui.pages.filing import FilingPage
from ui.session import Session

Settled = Callable[[], None]

REFERRAL, CONTACT = "steps-missing/referral", "steps-missing/contact"


def learn(session: Session, fact: Fact) -> None:
    session.did("", facts.learn(session.desk, "d-1", fact))


def write(session: Session, folder: Path) -> None:
    session.did("", filings.write_for_word(session.desk, "d-1", session.kind, folder)[1])


@pytest.fixture
def page(opened: Session, qtbot: QtBot, settled: Settled, tmp_path: Path) -> FilingPage:
    """The page of a filing that was written once."""
    learn(opened, Fact(question="referred", value=False))
    learn(opened, Fact(question="contact", value=False, standing=Standing.SEEN, exhibits=("e2",)))
    opened.did("", choices.decide(opened.desk, "d-1", "steps-missing", Decision.CHOSEN))
    made = FilingPage(opened)
    made.paper_on.setChecked(False)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    write(opened, tmp_path / "uit")
    qtbot.waitUntil(made.since.isVisible)
    settled()
    return made


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def type_day(page: FilingPage, text: str) -> None:
    page.since.on.selectAll()
    QTest.keyClicks(page.since.on, text)


def test_nothing_changed_is_said_in_so_many_words(page: FilingPage) -> None:
    assert page.since.line.text().startswith("Written on 25 November 2026, ")
    assert page.since.line.text().endswith(". Nothing it rests on changed since.")
    assert not page.since.more.isVisible()
    assert page.since.wants == ()


def test_before_the_first_writing_there_is_nothing_to_tell(opened: Session, qtbot: QtBot, settled: Settled) -> None:
    made = FilingPage(opened)
    qtbot.addWidget(made)
    made.paper_on.setChecked(False)
    made.show()
    settled()
    assert not made.since.isVisible()


def test_a_changed_fact_is_told_with_the_words_that_differ(page: FilingPage, opened: Session) -> None:
    learn(opened, Fact(question="referred", value=False, standing=Standing.ADMITTED))
    assert "1 paragraph reads otherwise" in page.since.line.text()
    page.show_item("since")
    shown = words_on(page.since.list)
    assert "Another answer, standing or proof:" in shown
    assert "[+" in shown
    assert "[−" in shown


def test_it_stands_among_what_is_wanted_and_leads_to_the_paragraph(page: FilingPage, opened: Session) -> None:
    learn(opened, Fact(question="referred", value=False, standing=Standing.ADMITTED))
    (want,) = page.since.wants
    assert (want.kind, want.detail) == (WantKind.CHANGED_SINCE, "1")
    page.wants.unfold()
    assert "changed or rest on what changed: 1" in words_on(page.wants)
    page.since.unfold()
    button = page.since.findChild(QPushButton, f"since-{REFERRAL}")
    assert isinstance(button, QPushButton)
    assert button.accessibleName().startswith("Go there: Paragraph")
    button.click()
    assert opened.remembered("filing") == REFERRAL


def test_only_numbers_of_exhibits_are_no_alarm(page: FilingPage, opened: Session) -> None:
    opened.did("", exhibits.move(opened.desk, "d-1", "e2", 0))
    assert "only numbers of exhibits changed" in page.since.line.text()
    assert page.since.wants == ()


def test_writing_again_ends_the_alarm(page: FilingPage, opened: Session, tmp_path: Path, qtbot: QtBot) -> None:
    learn(opened, Fact(question="referred", value=False, standing=Standing.ADMITTED))
    write(opened, tmp_path / "weer")
    qtbot.waitUntil(lambda: "Nothing it rests on changed" in page.since.line.text())


def test_it_is_noted_that_it_was_handed_in_and_undone(page: FilingPage, opened: Session, settled: Settled) -> None:
    page.since.ask.click()
    type_day(page, "8-12-2026")
    page.since.filed.click()
    settled()
    lodging = opened.open_dossier().filed[-1].lodging
    assert lodging is not None
    assert lodging.on == date(2026, 12, 8)
    assert "Handed in on 8 December 2026; its exhibits keep their numbers." in page.since.line.text()
    assert not page.since.ask.isVisible()
    opened.undo()
    settled()
    assert page.since.ask.isVisible()


def test_a_day_that_is_none_is_not_noted(page: FilingPage, opened: Session, settled: Settled) -> None:
    page.since.ask.click()
    type_day(page, "gisteren")
    page.since.filed.click()
    settled()
    assert opened.open_dossier().filed[-1].lodging is None


def test_the_changes_are_saved_as_a_word_file(page: FilingPage, tmp_path: Path, settled: Settled) -> None:
    page.since.save_as(tmp_path / "wijzigingen")
    settled()
    assert (tmp_path / "wijzigingen.docx").read_bytes() == b"PK redline"


def test_another_dossier_shows_nothing_of_this_one(page: FilingPage, opened: Session, qtbot: QtBot) -> None:
    other = dossiers.new(opened.desk, "Ander gezin").id
    with qtbot.waitSignal(opened.opened):
        opened.open(other)
    assert not page.since.isVisible()
    assert page.since.stale == ()
