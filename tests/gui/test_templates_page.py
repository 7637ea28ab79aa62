"""Templates in the settings: the list, looking into one, a file of the office in its place, and an earlier one back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import templates
from legalaid_desk.desk.inspection import TemplateTrouble, Trouble
from ui.languages import speak
from ui.office import Office
from ui.office_templates.part import TemplatesPart
from ui.pages.settings import SettingsPage
from ui.phrasing import templates as words
from ui.session import Session

Settled = Callable[[], None]

HEAD, PLEADING = "onderdeel-kop.docx", "processtuk.docx"


@pytest.fixture
def part(session: Session, qtbot: QtBot, settled: Settled) -> Iterator[TemplatesPart]:
    """The part of the settings, as the window shows it."""
    office = Office(session)
    office.resize(1280, 900)
    office.show()
    office.show_page("settings", "templates")
    settled()
    page = office.findChild(SettingsPage)
    assert page is not None
    yield page.templates
    settled()
    office.close()
    office.deleteLater()


@pytest.fixture
def good(tmp_path: Path) -> Path:
    made = tmp_path / "kop van kantoor.docx"
    made.write_bytes(b"goed")
    return made


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    made = tmp_path / "kop met fout.docx"
    made.write_bytes(b"slecht")
    return made


def press(part: TemplatesPart, name: str, settled: Settled) -> None:
    found = part.findChild(QPushButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    settled()


def go_to(part: TemplatesPart, name: str, settled: Settled) -> None:
    part.list.go_to(name)
    part.list.picked.emit(name)
    settled()


def text(part: QWidget, name: str) -> str:
    found = part.findChild(QLabel, name)
    assert found is not None
    return found.text()


def shown(part: QWidget) -> str:
    return "\n".join(one.text() for one in part.findChildren(QLabel) if one.isVisibleTo(part))


def test_every_template_is_listed_by_what_it_is(part: TemplatesPart) -> None:
    assert part.list.current_key() == "huisstijl.docx"
    assert text(part, "template-title") == "House style (huisstijl.docx)"
    assert text(part, "template-now") == "In use: the one that came with the program."
    assert text(part, "template-written") == "None with a version of the office."
    assert not part.inspected.isVisible()


def test_the_arrows_go_through_the_list(part: TemplatesPart, settled: Settled) -> None:
    part.list.setFocus()
    QTest.keyClick(part.list, Qt.Key.Key_Down)
    settled()
    assert part.list.current_key() not in ("", "huisstijl.docx")
    assert part.list.current_key() in text(part, "template-title")


def test_looking_into_one_shows_what_came_of_it_and_its_page(part: TemplatesPart, settled: Settled) -> None:
    go_to(part, PLEADING, settled)
    press(part, "template-inspect", settled)
    assert part.inspected.isVisible()
    assert text(part, "template-inspected") == "Looked into: Pleading"
    assert text(part, "template-summary") == "It can be used: both trial papers came out whole."


def test_a_file_in_its_place_is_used_and_can_be_undone(part: TemplatesPart, settled: Settled, good: Path) -> None:
    go_to(part, HEAD, settled)
    part.versions.note.setText("met ons logo")
    part.bring(good, HEAD)
    settled()
    assert part.notice.text() == "Caption with the parties: version 1 is in use."
    assert "met ons logo" in text(part, "template-now")
    assert part.versions.note.text() == ""
    press(part, "templates-notice-act", settled)
    assert text(part, "template-now") == "In use: the one that came with the program."
    assert part.notice.text() == "Caption with the parties: the one that came with the program is in use."
    press(part, "template-use-1", settled)
    assert "Version 1" in text(part, "template-now")


def test_a_broken_file_is_told_with_fault_and_cure_and_changes_nothing(
    part: TemplatesPart, settled: Settled, wrong: Path
) -> None:
    go_to(part, HEAD, settled)
    part.bring(wrong, HEAD)
    settled()
    assert text(part, "templates-said").startswith("kop met fout.docx was not put in use.")
    assert text(part, "template-summary") == "It cannot be used: 1 fault."
    assert "No paper has a field hof." in shown(part.inspected)
    assert "Take it out, or write a field that there is." in shown(part.inspected)
    assert templates.in_use(part._session.desk) == {}


def test_a_file_that_cannot_be_read_is_told(part: TemplatesPart, settled: Settled, tmp_path: Path) -> None:
    part.bring(tmp_path / "zoek.docx", HEAD)
    settled()
    assert "zoek.docx" in text(part, "templates-said")
    assert part.versions.replace.isEnabled()


def test_a_word_file_may_be_dropped_on_the_template(part: TemplatesPart, settled: Settled, good: Path) -> None:
    go_to(part, HEAD, settled)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(good))])
    place = QPointF(QPoint(20, 20))
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(part.versions, QDragEnterEvent(place, copy, data, button, none))
    assert part.versions.drop.property("over") == "true"
    QApplication.sendEvent(part.versions, QDropEvent(place, copy, data, button, none))
    settled()
    assert "Version 1" in text(part, "template-now")


def test_a_template_for_one_kind_alone_is_listed_under_its_kind(
    part: TemplatesPart, settled: Settled, good: Path
) -> None:
    kind = next(iter(part._session.desk.law.filings))
    part.bring(good, templates.name_for(kind))
    settled()
    assert part.list.current_key() == templates.name_for(kind)
    assert text(part, "template-title").startswith("Only for: ")
    press(part, "template-use-0", settled)
    assert text(part, "template-now").startswith("Not in use")


def test_a_version_is_saved_to_go_on_with_in_word(
    part: TemplatesPart, settled: Settled, good: Path, tmp_path: Path
) -> None:
    part.bring(good, HEAD)
    settled()
    part.save(HEAD, 1, tmp_path / HEAD)
    settled()
    assert (tmp_path / HEAD).read_bytes() == b"goed"
    assert HEAD in part.notice.text()


def test_everything_one_can_press_has_a_name(part: TemplatesPart, settled: Settled, good: Path) -> None:
    go_to(part, HEAD, settled)
    part.bring(good, HEAD)
    settled()
    pressed = [one for one in part.findChildren(QAbstractButton) if one.isVisibleTo(part)]
    assert [one.objectName() for one in pressed if not (one.text() or one.accessibleName())] == []
    for view in (part.list, part.inspected.tags, part.inspected.page.view, part.bar):
        assert view.accessibleName()


def test_every_trouble_has_words_in_both_languages(qapp: QApplication) -> None:
    told: dict[str, set[str]] = {}
    for language in ("nl", "en"):
        speak(language)
        for trouble in Trouble:
            one = TemplateTrouble(trouble=trouble, what="dit", more="dat")
            for sentence in (words.fault(one), words.cure(one)):
                assert sentence
                assert "{" not in sentence
                told.setdefault(trouble, set()).add(sentence)
    speak("en")
    assert [trouble for trouble, sentences in told.items() if len(sentences) != 4] == []


def test_a_small_window_cuts_nothing_off(part: TemplatesPart, settled: Settled, good: Path) -> None:
    window = part.window()
    window.resize(640, 620)
    settled()
    part.bring(good, HEAD)
    settled()
    room = part.mapTo(window, QPoint(part.width(), 0)).x()
    assert room <= window.width()
    for one in part.findChildren(QPushButton):
        if one.isVisible():
            assert one.mapTo(window, QPoint(one.width(), 0)).x() <= window.width(), one.objectName()
