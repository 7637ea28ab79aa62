"""The papers of the dossier on its page: sealed when handed in, looked at again, checked, and saved as one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, dossiers, facts, filings, word_files
from legalaid_desk.desk.sealed_file import read_sealed
from legalaid_desk.dossier import Decision, Fact, Means, Standing
from legalaid_desk.filings import WantKind
from ui.pages.filing import FilingPage
from ui.session import Session

Settled = Callable[[], None]


def learn(session: Session, fact: Fact) -> None:
    session.did("", facts.learn(session.desk, "d-1", fact))


def write(session: Session, folder: Path) -> None:
    written, changed = filings.write(session.desk, "d-1", session.kind, folder)
    session.did("", changed)
    word_files.follow(session.desk, "d-1", session.kind, written.word)


@pytest.fixture
def page(opened: Session, qtbot: QtBot, settled: Settled, tmp_path: Path) -> FilingPage:
    """The page of a filing that was written twice, the second time with another answer."""
    learn(opened, Fact(question="referred", value=False))
    learn(opened, Fact(question="contact", value=False, standing=Standing.SEEN, exhibits=("e2",)))
    opened.did("", choices.decide(opened.desk, "d-1", "steps-missing", Decision.CHOSEN))
    opened.desk.who = "mr. A. de Wit"
    made = FilingPage(opened)
    made.paper_on.setChecked(False)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    write(opened, tmp_path / "een")
    learn(opened, Fact(question="referred", value=False, standing=Standing.ADMITTED))
    write(opened, tmp_path / "twee")
    qtbot.waitUntil(made.papers.isVisible)
    settled()
    made.papers.unfold()
    return made


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(widget: QWidget, name: str) -> None:
    button = next(one for one in widget.findChildren(QPushButton) if one.objectName().startswith(name))
    button.click()


def hand_in(page: FilingPage, settled: Settled, way: Means = Means.POST) -> None:
    page.since.ask.click()
    settled()
    page.since.filing.way.chosen.emit(str(way))
    page.since.filed.click()
    settled()


def test_each_writing_stands_there_the_last_one_first(page: FilingPage) -> None:
    assert page.papers.line.text() == "Papers: 2 written"
    told = words_on(page.papers.list)
    assert told.index("version 2") < told.index("version 1")
    assert "by mr. A. de Wit" in told


def test_a_writing_is_looked_at_again_and_the_page_of_now_comes_back(page: FilingPage, settled: Settled) -> None:
    press(page.papers, "look-")
    settled()
    assert page.sheet.then.isVisible()
    assert page.sheet.which.text().endswith("version 2, read-only")
    assert not page.sheet.now.isVisible()
    page.sheet.of_now.click()
    assert not page.sheet.then.isVisible()


def test_what_it_changed_in_the_one_before_is_saved(page: FilingPage, settled: Settled, tmp_path: Path) -> None:
    assert [made.before for made in page.papers.made] == [True, False]
    paper = page.papers.made[0].paper
    assert paper is not None
    page.papers.redline_as(paper, tmp_path / "wijzigingen")
    settled()
    assert (tmp_path / "wijzigingen.docx").read_bytes() == b"PK redline"


def test_a_copy_is_the_very_files(page: FilingPage, settled: Settled, tmp_path: Path) -> None:
    first = page.papers.made[-1]
    assert first.paper is not None
    page.papers.copy_into(first, first.paper, tmp_path / "kopie")
    settled()
    copied = {one.name: one.read_bytes() for one in (tmp_path / "kopie").iterdir()}
    assert len(copied) == 3
    assert copied == {one.name: one.read_bytes() for one in (tmp_path / "een").iterdir()}


def test_handing_in_seals_it_and_says_by_what_way(page: FilingPage, opened: Session, settled: Settled) -> None:
    hand_in(page, settled)
    lodging = opened.open_dossier().filed[-1].lodging
    assert lodging is not None
    assert (lodging.means, len(lodging.seal)) == (Means.POST, 64)
    assert "Handed in on 25 November 2026 by post" in page.since.line.text()
    assert page.papers.line.text() == "Papers: 2 written, 1 handed in"
    told = words_on(page.papers.list)
    assert f"Seal: {lodging.seal[:4]} {lodging.seal[4:8]}" in told
    assert "Sealed on 25 November 2026" in told


def test_it_is_checked_again_from_the_page(page: FilingPage, opened: Session, settled: Settled) -> None:
    hand_in(page, settled)
    press(page.papers, "check-")
    settled()
    assert "Everything is as it was sealed: 3 files" in words_on(page.papers.list)


def test_a_file_spoilt_in_the_vault_is_named_on_the_page(page: FilingPage, opened: Session, settled: Settled) -> None:
    hand_in(page, settled)
    seal = page.papers.made[0].seal
    assert seal is not None
    with opened.desk.vault.unit_of_work() as work:
        key = dict(work.seals.files(seal.seal))["bundel.pdf"]
    path = opened.desk.vault.folder / "exhibits" / key
    path.write_bytes(path.read_bytes()[:-1] + b"\0")
    press(page.papers, "check-")
    settled()
    told = words_on(page.papers.list)
    assert "Not as it was sealed:" in told
    assert "bundel.pdf" in told


def test_the_sealed_copy_is_one_file_that_can_be_verified(
    page: FilingPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    hand_in(page, settled)
    seal = page.papers.made[0].seal
    assert seal is not None
    page.papers.export_as(seal.seal, tmp_path / "mee")
    settled()
    examined = read_sealed(tmp_path / "mee.verzegeld.zip")
    assert (examined.seal, examined.faults) == (seal.seal, ())


def test_undo_is_told_below_the_seal(page: FilingPage, opened: Session, settled: Settled) -> None:
    hand_in(page, settled)
    opened.undo()
    settled()
    assert page.papers.line.text() == "Papers: 2 written"
    told = words_on(page.papers.list)
    assert "Handing in was taken back on 25 November 2026" in told
    assert "Seal: " in told


def test_a_changed_file_is_asked_about_and_nothing_is_guessed(
    page: FilingPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    pdf = next(one for one in (tmp_path / "twee").glob("*.pdf") if one.stem != "bundel")
    pdf.write_bytes(b"%PDF uit Word")
    page.since.ask.click()
    settled()
    assert f"Changed since it was written: {pdf.name}" in page.since.filing.told.text()
    assert not page.since.filed.isVisible()
    page.since.filing.standing.click()
    settled()
    seal = page.papers.made[0].seal
    assert seal is not None
    with opened.desk.vault.unit_of_work() as work:
        assert work.files.read(dict(work.seals.files(seal.seal))[pdf.name]) == b"%PDF uit Word"


def test_as_written_is_sealed_when_she_says_so(
    page: FilingPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    pdf = next(one for one in (tmp_path / "twee").glob("*.pdf") if one.stem != "bundel")
    before = pdf.read_bytes()
    pdf.write_bytes(b"%PDF uit Word")
    page.since.ask.click()
    settled()
    page.since.filing.as_written.click()
    settled()
    seal = page.papers.made[0].seal
    assert seal is not None
    with opened.desk.vault.unit_of_work() as work:
        assert work.files.read(dict(work.seals.files(seal.seal))[pdf.name]) == before


def test_other_files_are_sealed_when_she_picks_them(
    page: FilingPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    (tmp_path / "getekend.pdf").write_bytes(b"%PDF met handtekening")
    page.since.ask.click()
    page.since.filing.file_picked((tmp_path / "getekend.pdf",))
    settled()
    seal = page.papers.made[0].seal
    assert seal is not None
    with opened.desk.vault.unit_of_work() as work:
        assert set(work.seals.files(seal.seal)) == {"getekend.pdf"}


def test_a_picked_file_that_is_gone_seals_nothing(
    page: FilingPage, opened: Session, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    page.since.ask.click()
    with qtbot.waitSignal(opened.failed):
        page.since.filing.file_picked((tmp_path / "weg.pdf",))
    settled()
    assert opened.open_dossier().filed[-1].lodging is None


def test_another_dossier_shows_none_of_these(page: FilingPage, opened: Session, qtbot: QtBot) -> None:
    other = dossiers.new(opened.desk, "Ander gezin").id
    with qtbot.waitSignal(opened.opened):
        opened.open(other)
    assert not page.papers.isVisible()
    assert page.papers.made == ()


def test_in_a_narrow_window_the_list_has_the_page_for_itself(page: FilingPage, settled: Settled) -> None:
    page.papers.fold()
    page.resize(700, 900)
    page.papers.unfold()
    assert not page.split.isVisible()
    press(page.papers, "look-")
    settled()
    assert page.split.isVisible()
    assert page.sheet.then.isVisible()
    assert not page.papers.list.isVisible()


def test_a_day_to_come_is_warned_of(page: FilingPage) -> None:
    page.since.ask.click()
    page.since.on.entered.emit(date(2027, 1, 4))
    assert page.since.filing.day.note() == "This day is still to come."
    page.since.on.entered.emit(date(2026, 11, 25))
    assert page.since.filing.day.note() == ""


def test_too_many_pages_stand_among_what_is_wanted(page: FilingPage, opened: Session) -> None:
    version, law = page.since._version, opened.law
    assert version is not None
    assert version.pages == 1
    assert [want for want in page.since.wants if want.kind is WantKind.PAGE_LIMIT] == []
    object.__setattr__(law.filings[opened.kind], "page_limit", 3)
    try:
        page.since._version = replace(version, pages=4)
        (want,) = [want for want in page.since.wants if want.kind is WantKind.PAGE_LIMIT]
        assert (want.item, want.detail) == ("4", "3")
    finally:
        object.__setattr__(law.filings[opened.kind], "page_limit", 0)


def test_in_a_small_window_one_list_is_open_at_a_time_and_the_draft_keeps_its_room(
    page: FilingPage, qtbot: QtBot
) -> None:
    """Of a window of 640 by 700: whatever is opened, the draft is there again once it is closed."""
    page.setMinimumSize(1, 1)  # the window does the same: it may be smaller than its page would like
    page.papers.fold()
    page.resize(564, 614)
    for unfold in (page.since.unfold, page.papers.unfold, page.since.ask.click, page.wants.unfold):
        unfold()
    assert (page.since.is_open, page.papers.is_open, page.since.is_asking) == (False, False, False)
    assert page.wants.list.isVisible()
    assert page.split.isVisible()
    qtbot.waitUntil(lambda: page.split.height() >= 180)
    assert page.split.geometry().bottom() <= page.height()
    page.wants.fold()
    page.papers.unfold()
    assert not page.split.isVisible()
    page.papers.fold()
    assert page.split.isVisible()


def test_in_a_large_window_lists_stay_open_beside_one_another(page: FilingPage) -> None:
    page.wants.unfold()
    page.since.unfold()
    assert (page.papers.is_open, page.since.is_open, page.wants.list.isVisible()) == (True, True, True)
    assert page.split.isVisible()


def test_once_it_is_noted_in_a_small_window_the_draft_is_back(page: FilingPage, settled: Settled) -> None:
    page.setMinimumSize(1, 1)
    page.papers.fold()
    page.resize(564, 614)
    page.since.ask.click()
    assert not page.split.isVisible()
    page.since.on.setText("8-12-2026")
    page.since.filed.click()
    settled()
    assert page.split.isVisible()
