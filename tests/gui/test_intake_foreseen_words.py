"""The intake tells what an answer would do before it is taken: by mouse, by keyboard, and to a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.dossier import Ground, Stage
from legalaid_desk.law import Law
from legalaid_desk.walk import Foreseen
from ui.intake.case import CasePart
from ui.languages import speak
from ui.pages.intake import IntakePage
from ui.phrasing import foreseen
from ui.session import Session
from ui.widgets.choices import Choice

Settled = Callable[[], None]

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # no screen, but lists that open

CLOSES = "Nuisance: closes “Steps missing”; possible then: 1"


@pytest.fixture
def part(opened: Session, settled: Settled) -> Iterator[CasePart]:
    page = IntakePage(opened)
    page.resize(1000, 800)
    page.show()
    page.activateWindow()
    page.show_item("ground")
    settled()
    made = page.part("case")
    assert isinstance(made, CasePart)
    QTest.mouseMove(page, QPoint(1, 1))  # where the test before left it, a box may be now
    QApplication.processEvents()
    yield made
    settled()
    page.close()
    page.deleteLater()


def choice(part: CasePart, name: str) -> Choice:
    editor = part.form.fields[name].editor
    assert isinstance(editor, Choice)
    return editor


def press(key: Qt.Key) -> None:
    to = QApplication.focusWidget()
    assert to is not None
    QTest.keyClick(to, key)
    QApplication.processEvents()


def look_at(combo: Choice, option: str) -> None:
    """Open the list with an arrow and go down to this one."""
    combo.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.view().currentIndex().data(Qt.ItemDataRole.UserRole) == option:
            return
        press(Qt.Key.Key_Down)
    pytest.fail(f"{option} is not in {combo.objectName()}")


def box(part: CasePart, ground: Ground) -> QCheckBox:
    found = part.findChild(QCheckBox, f"case-further-ground-{ground}")
    assert isinstance(found, QCheckBox)
    return found


def test_the_choice_under_the_cursor_tells_what_it_would_do_and_saves_nothing(part: CasePart, opened: Session) -> None:
    assert opened.open_dossier().case.ground is Ground.ARREARS
    look_at(choice(part, "ground"), str(Ground.NUISANCE))
    assert part.foreseen.told == CLOSES
    assert opened.undo_stack.count() == 0
    press(Qt.Key.Key_Escape)
    assert part.foreseen.told == ""
    assert opened.open_dossier().case.ground is Ground.ARREARS
    assert choice(part, "ground").currentData() == str(Ground.ARREARS)


def test_the_choice_under_the_mouse_tells_it_too(part: CasePart) -> None:
    combo = choice(part, "ground")
    combo.showPopup()
    place = combo.view().visualRect(combo.model().index(combo.findData(str(Ground.NUISANCE)), 0)).center()
    QTest.mouseMove(combo.view().viewport(), place)
    QApplication.processEvents()
    assert part.foreseen.told == CLOSES
    combo.hidePopup()
    assert part.foreseen.told == ""


def test_what_was_told_is_what_it_does(part: CasePart, opened: Session, settled: Settled) -> None:
    look_at(choice(part, "ground"), str(Ground.NUISANCE))
    before = opened.walk
    told = before.foresee(
        replace(opened.open_dossier(), case=replace(opened.open_dossier().case, ground=Ground.NUISANCE))
    )
    assert (told.opens, told.closes, told.asks) == ((), ("steps-missing",), ())
    press(Qt.Key.Key_Return)
    settled()
    assert opened.open_dossier().case.ground is Ground.NUISANCE
    assert set(told.closes) <= {one.argument.id for one in opened.walk.verdicts if one.state == "closed"}
    assert part.foreseen.told != CLOSES


def test_a_choice_that_changes_nothing_says_so(part: CasePart) -> None:
    look_at(choice(part, "stage"), str(Stage.APPEAL))
    assert part.foreseen.told == "Appeal: opens and closes nothing"


def test_a_box_tells_what_ticking_it_would_do_when_the_keyboard_comes_to_it(
    part: CasePart, opened: Session, settled: Settled
) -> None:
    choice(part, "ground").chosen.emit(str(Ground.NUISANCE))
    settled()
    box(part, Ground.ARREARS).setFocus()
    assert part.foreseen.told == "Also rent arrears: makes “Steps missing” wait for an answer; possible then: 2"
    assert opened.open_dossier().case.further_grounds == ()
    part.number.editor.setFocus()
    assert part.foreseen.told == ""


def test_a_box_that_was_just_ticked_tells_what_unticking_it_would_do(
    part: CasePart, opened: Session, settled: Settled
) -> None:
    choice(part, "ground").chosen.emit(str(Ground.NUISANCE))
    settled()
    box(part, Ground.ARREARS).setFocus()
    press(Qt.Key.Key_Space)
    settled()
    assert opened.open_dossier().case.further_grounds == (Ground.ARREARS,)
    assert part.foreseen.told == "Without rent arrears: closes “Steps missing”; possible then: 1"


def test_a_box_under_the_mouse_tells_it_too(part: CasePart) -> None:
    QTest.mouseMove(box(part, Ground.DRUGS), QPoint(5, 5))
    QApplication.processEvents()
    assert part.foreseen.told == "Also drugs in the home: opens and closes nothing"
    QTest.mouseMove(part.number.editor, QPoint(5, 5))
    QApplication.processEvents()
    assert part.foreseen.told == ""


def test_the_keyboard_is_followed_while_the_mouse_rests_on_a_box(part: CasePart) -> None:
    QTest.mouseMove(box(part, Ground.DRUGS), QPoint(5, 5))
    QApplication.processEvents()
    box(part, Ground.NUISANCE).setFocus()
    assert part.foreseen.told == "Also nuisance: opens and closes nothing"
    part.number.editor.setFocus()
    assert part.foreseen.told == "Also drugs in the home: opens and closes nothing"


def test_the_lists_stay_where_they_are_when_the_line_speaks(part: CasePart) -> None:
    combo = choice(part, "ground")
    before = combo.mapTo(part, QPoint(0, 0))
    part.foreseen.tell("Words that go on and on. " * 7)
    QApplication.processEvents()
    assert combo.mapTo(part, QPoint(0, 0)) == before


def test_the_opened_list_leaves_the_line_in_sight(part: CasePart) -> None:
    """Also where the choice that stands is the last: such a list would lie over what is above it."""
    combo = choice(part, "ground")
    combo.setCurrentIndex(combo.count() - 1)
    combo.showPopup()
    QApplication.processEvents()
    line = part.foreseen.rect().translated(part.foreseen.mapToGlobal(QPoint(0, 0)))
    opened = combo.view().window()
    assert opened.isVisible()
    assert not opened.geometry().intersects(line)
    combo.hidePopup()


def test_where_there_is_little_room_below_the_list_scrolls_and_stays_there(part: CasePart) -> None:
    combo, page = choice(part, "ground"), part.window()
    screen = combo.screen().availableGeometry()
    row = combo.view().sizeHintForRow(0)
    wanted = screen.bottom() - 5 * row - 20
    page.move(page.x(), page.y() + wanted - combo.mapToGlobal(combo.rect().bottomLeft()).y())
    QApplication.processEvents()
    combo.showPopup()
    QApplication.processEvents()
    opened = combo.view().window().geometry()
    assert opened.top() >= combo.mapToGlobal(QPoint(0, 0)).y() + combo.height() - 2
    assert opened.bottom() <= screen.bottom()
    combo.hidePopup()


def test_a_screen_reader_finds_the_words_with_the_list(part: CasePart) -> None:
    combo = choice(part, "ground")
    look_at(combo, str(Ground.NUISANCE))
    assert combo.view().accessibleDescription() == CLOSES
    press(Qt.Key.Key_Escape)
    assert combo.view().accessibleDescription() == ""


@pytest.fixture
def combo(qtbot: QtBot) -> Iterator[Choice]:
    """A list of its own, with nothing chosen."""
    window = QWidget()
    made = Choice("fruit", (("a", "Apple"), ("b", "Banana"), ("c", "Cherry")))
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    made.show_choice("")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    made.setFocus()
    yield made
    window.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_B])
def test_a_key_that_goes_by_the_choices_opens_the_list_and_takes_none(combo: Choice, key: Qt.Key) -> None:
    taken: list[str] = []
    combo.chosen.connect(taken.append)
    press(key)
    assert isinstance(QApplication.focusWidget(), QAbstractItemView)
    press(Qt.Key.Key_Escape)
    assert (taken, combo.currentIndex()) == ([], -1)


def test_a_letter_goes_to_the_choice_that_begins_with_it(combo: Choice) -> None:
    taken: list[str] = []
    combo.chosen.connect(taken.append)
    press(Qt.Key.Key_B)
    press(Qt.Key.Key_Return)
    assert taken == ["b"]


def test_tab_leaves_a_closed_list_as_it_is(combo: Choice) -> None:
    press(Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert combo.currentIndex() == -1


@pytest.fixture
def in_dutch(qapp: QApplication) -> Iterator[None]:
    speak("nl")
    yield
    speak("en")


def test_many_are_counted_and_one_is_named(small_law: Law) -> None:
    told = Foreseen(opens=("steps-missing", "each-child"), closes=("each-child",), possible=3)
    words = "Appeal: opens 2 arguments; closes “Each child”; possible then: 3"
    assert foreseen.in_one_line("appeal", told, small_law) == words


def test_it_is_said_in_dutch(small_law: Law, in_dutch: None) -> None:
    told = Foreseen(("steps-missing", "each-child"), ("each-child",), ("steps-missing", "each-child"), 4)
    does = "opent 2 argumenten; sluit “Elk kind”; laat 2 argumenten op een antwoord wachten"
    words = f"{does}; dan nog mogelijk: 4"
    assert foreseen.in_one_line("huurachterstand", told, small_law) == f"Huurachterstand: {words}"
    assert foreseen.in_one_line(foreseen.added("overlast"), Foreseen(), small_law).startswith("Ook overlast: ")
    assert foreseen.taken_away("overlast") == "zonder overlast"
