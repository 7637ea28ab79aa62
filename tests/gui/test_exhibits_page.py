"""The exhibits: in, named, in order, out and back; what is refused stops nobody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import exhibits, facts
from legalaid_desk.documents.intake import FILLED_FORM, LAYERS, REPAIRED
from legalaid_desk.dossier import Fact, FiledPaper, Lodging, Standing
from ui.languages import speak
from ui.messages import tell
from ui.pages.exhibits import ExhibitsPage
from ui.phrasing.notes import tell_note
from ui.session import Session
from ui.widgets.bring_in import FileUnreadable

Settled = Callable[[], None]


@pytest.fixture
def page(opened: Session, qtbot: QtBot, settled: Settled) -> ExhibitsPage:
    for name in ("huurcontract.pdf", "brief school.pdf"):
        opened.did("", exhibits.bring_in(opened.desk, "d-1", name, b"goed " + name.encode()))
    made = ExhibitsPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.show()
    made.show_item("e1")
    settled()
    return made


def titles(session: Session) -> list[str]:
    return [exhibit.title for exhibit in session.desk.open("d-1").exhibits]


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def files(tmp_path: Path, **contents: bytes) -> list[Path]:
    paths = []
    for name, content in contents.items():
        paths.append(tmp_path / f"{name}.pdf")
        paths[-1].write_bytes(content)
    return paths


def test_a_refused_file_is_told_and_the_others_still_come_in(
    page: ExhibitsPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    page.bring([*files(tmp_path, een=b"goed", twee=b"slecht", drie=b"goed"), tmp_path / "weg.pdf"])
    settled()
    assert titles(opened)[-2:] == ["Een", "Drie"]
    assert page.refusals.isVisibleTo(page)
    assert "twee.pdf is damaged" in page.refused.text()
    assert "weg.pdf cannot be read" in page.refused.text()
    assert page.form.title.text() == "Drie"


def test_files_dropped_on_the_page_come_in(
    page: ExhibitsPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files(tmp_path, een=b"goed")])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPointF(5, 5), copy, mime, button, none))
    assert page.drop.property("over") == "true"
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, mime, button, none))
    assert page.drop.property("over") == ""
    settled()
    assert titles(opened)[-1] == "Een"


def test_an_exhibit_is_named_and_dated_at_once(page: ExhibitsPage, opened: Session, settled: Settled) -> None:
    page.form.title.selectAll()
    QTest.keyClicks(page.form.title, "Aanmaning")
    page.form.title.flush()
    QTest.keyClicks(page.form.dated, "14-07-2026")
    page.form.dated.flush()
    page.form.own_words.click()
    settled()
    exhibit = opened.desk.open("d-1").exhibits[0]
    assert (exhibit.title, exhibit.dated, exhibit.child_words) == ("Aanmaning", date(2026, 7, 14), True)
    assert page.form.warning.isVisibleTo(page)


def test_alt_and_an_arrow_put_an_exhibit_further_on_and_say_what_renumbers(
    page: ExhibitsPage, opened: Session, settled: Settled
) -> None:
    told: list[str] = []
    opened.told.connect(lambda text, _: told.append(text))
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settled()
    assert titles(opened)[:2] == ["Betaalbewijs", "Herinneringsbrief"]
    assert told == ["Exhibit 1 becomes 2; 2 becomes 1"]
    assert page.list.current_key() == "e1"
    assert page.form.heading.text() == "Exhibit 2"


def test_before_it_is_dropped_it_says_what_would_renumber(page: ExhibitsPage) -> None:
    page.list.hovered.emit("e1", 3)
    assert page.renumbers.text() == "Exhibit 1 becomes 4; 2 to 4 become 1 to 3"
    page.list.hovered.emit(page.list.rows.keys()[3], 1)
    assert page.renumbers.text() == "Exhibit 4 becomes 2; 2 to 3 become 3 to 4"
    page.list.hovered.emit("", -1)
    assert page.renumbers.text() == ""


def test_an_exhibit_dragged_between_two_others_comes_to_stand_there(
    page: ExhibitsPage, opened: Session, settled: Settled
) -> None:
    mime = QMimeData()
    mime.setData(page.list.mime, b"e1")
    third = page.list.visualRect(page.list.rows.index(2, 0))
    below = QPointF(third.center().x(), third.bottom() - 2)
    drop = QDropEvent(below, Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.list.dropEvent(drop)
    settled()
    assert [exhibit.id for exhibit in opened.desk.open("d-1").exhibits].index("e1") == 2
    assert page.list.current_key() == "e1"


def test_an_exhibit_taken_out_comes_back_with_undo(page: ExhibitsPage, opened: Session, settled: Settled) -> None:
    before = titles(opened)
    page.form.remove.click()
    settled()
    assert titles(opened) == before[1:]
    opened.undo()
    settled()
    assert titles(opened) == before


def test_the_pages_and_the_thumbnails_are_drawn_from_memory(
    page: ExhibitsPage, opened: Session, qtbot: QtBot, settled: Settled
) -> None:
    with_file = opened.desk.open("d-1").exhibits[2]
    page.show_item(with_file.id)
    settled()
    assert page.paper.pages.text() == "1 page"
    qtbot.waitUntil(lambda: page.thumbnails.of(with_file) is not None)
    picture = page.thumbnails.of(with_file)
    assert picture is not None
    assert not picture.isNull()
    page.show_item("e1")
    assert page.paper.message.text() == "There is no file."


def test_it_tells_what_it_proves_and_where_it_is_mentioned(page: ExhibitsPage, opened: Session) -> None:
    fact = Fact(question="contact", value=False, standing=Standing.SEEN, exhibits=("e1",))
    opened.did("", facts.learn(opened.desk, "d-1", fact))
    QCoreApplication.processEvents()  # labels that are new show themselves in the next turn
    words = words_on(page.form)
    assert "Did the landlord seek contact? no" in words
    assert "nowhere in the draft yet" in words


def test_without_exhibits_the_page_offers_the_first_act(page: ExhibitsPage, opened: Session, settled: Settled) -> None:
    for exhibit in opened.desk.open("d-1").exhibits:
        opened.do("", exhibits.remove, exhibit.id)
    settled()
    assert page.nothing.isVisibleTo(page)
    assert not page.split.isVisibleTo(page)


def test_a_day_that_was_refused_stays_with_its_own_exhibit(
    page: ExhibitsPage, opened: Session, settled: Settled
) -> None:
    QTest.keyClicks(page.form.dated, "ooit")
    page.form.dated.flush()
    assert page.form.dated.property("invalid")
    page.show_item("e2")
    settled()
    assert page.form.dated.text() == ""
    assert not page.form.dated.property("invalid")


def test_many_refused_files_leave_the_list_its_room(
    page: ExhibitsPage, opened: Session, settled: Settled, tmp_path: Path
) -> None:
    page.resize(780, 560)
    room = page.list.height()
    page.bring([tmp_path / f"weg-{number}.pdf" for number in range(30)])
    settled()
    QCoreApplication.processEvents()
    assert page.refusals.isVisibleTo(page)
    assert page.refused.height() >= page.refused.heightForWidth(page.refused.width())
    assert page.list.height() > room / 2


def test_what_is_odd_about_a_file_is_told_in_dutch_too(page: ExhibitsPage, opened: Session) -> None:
    speak("nl")
    try:
        told = [tell_note(f"{LAYERS}; {note}") for note in (REPAIRED, FILLED_FORM)]
    finally:
        speak("en")
    assert all("de bundel" in text for text in told)
    assert "ieder blad" in told[0]
    assert "Adobe" in told[1]
    assert not any("check" in text for text in told)
    assert tell_note("Van de buurvrouw gekregen") == "Van de buurvrouw gekregen"


def test_a_file_that_cannot_be_read_is_told_in_dutch_too(tmp_path: Path, dressed: QApplication) -> None:
    speak("nl")
    try:
        assert "kan niet worden gelezen" in tell(FileUnreadable(tmp_path / "weg.pdf"))
    finally:
        speak("en")


def test_after_unlocking_the_exhibit_one_was_at_is_shown_again(
    page: ExhibitsPage, opened: Session, qtbot: QtBot
) -> None:
    page.list.picked.emit("e2")
    again = ExhibitsPage(opened)
    qtbot.addWidget(again)
    again.show()
    again.show_item("")
    assert again.form.title.text() == "Betaalbewijs"
    assert again.list.current_key() == "e2"


def test_an_exhibit_that_was_handed_in_says_that_it_keeps_its_number(
    page: ExhibitsPage, opened: Session, settled: Settled
) -> None:
    dossier = opened.open_dossier()
    lodging = Lodging(on=date(2026, 12, 8), numbers=(("e1", 1), ("e2", 2)))
    paper = FiledPaper(kind="antwoord", made_at=datetime(2026, 12, 8, tzinfo=UTC), law_version="", lodging=lodging)
    opened.did("", opened.desk.change("d-1", "filed", lambda one: replace(one, filed=(paper,))))
    page.list.hovered.emit("e1", 1)
    assert page.renumbers.text() == "Exhibit 1 was handed in under this number and keeps it"
    told: list[object] = []
    opened.failed.connect(told.append)
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settled()
    assert [str(one) for one in told] == [str(exhibits.ExhibitNumberFixed(1))]
    assert opened.open_dossier().exhibits == dossier.exhibits
    first = page.list.rows.row(page.list.rows.index(0, 0))
    assert first is not None
    assert first.detail.endswith("; handed in")
