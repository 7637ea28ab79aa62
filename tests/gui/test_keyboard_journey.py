"""From nothing to an approved set of arguments with the keyboard alone: only keys are sent, the screen is only read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.bootstrap import opening as shipped
from legalaid_desk.desk import Opening, choices, facts
from legalaid_desk.dossier import Decision, Dossier, Fact, Ground, LandlordKind, Side, Stage, Standing
from ui.main_window import MainWindow
from ui.office import Office
from ui.page import BESIDE_ROAD, OFFICE, ROAD
from ui.session import Session
from ui.widgets.answer_button import AnswerButton
from ui.widgets.rows_view import RowsView
from ui.widgets.segments import Segment

PASSPHRASE = "vier gewone woorden hier"
LAWYER = "mr. A. de Wit"
CTRL = Qt.KeyboardModifier.ControlModifier
FAR = 120
"""So many times Tab at most, to get anywhere on a page."""


@dataclass
class Typist:
    """Sends keys to whatever has the keyboard, and reads what is shown."""

    window: MainWindow
    qtbot: QtBot

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)

    def settle(self) -> None:
        """Until everything is stored and shown."""
        self.qtbot.waitUntil(lambda: not self.window.jobs.is_busy)
        QApplication.processEvents()

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab (or Shift+Tab) until the field or button of this name has the keyboard."""
        passed = []
        for _ in range(FAR):
            if self.focus.objectName() == name:
                return
            passed.append(self.focus.objectName())
            QTest.keyClick(self.focus, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        pytest.fail(f"Tab never reaches {name}; it went by {list(dict.fromkeys(passed))}")

    def fill(self, name: str, words: str) -> None:
        """Go to a field and type."""
        self.tab_to(name)
        self.type(words)

    def choose(self, name: str, value: str) -> None:
        """Go to one of a few choices beside each other; the arrows move, Space chooses."""
        prefix = name.rsplit(f"-{value}", 1)[0]
        for _ in range(FAR):
            if isinstance(self.focus, Segment) and self.focus.objectName().startswith(prefix):
                break
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        for _ in range(12):
            if self.focus.objectName() == name:
                self.key(Qt.Key.Key_Space)
                return
            self.key(Qt.Key.Key_Right)
        pytest.fail(f"the arrows never reach {name}")

    def part(self, name: str, key: Qt.Key = Qt.Key.Key_Right) -> None:
        """From one part of the intake to another with the arrows."""
        self.tab_to(self.checked("intake-part"), back=True)
        for _ in range(8):
            if self.focus.objectName() == f"intake-part-{name}":
                return
            self.key(key)
        pytest.fail(f"the arrows never reach the part {name}; the keyboard is at {self.focus.objectName()}")

    def checked(self, prefix: str) -> str:
        found = self.window.findChildren(Segment)
        return next(one.objectName() for one in found if one.objectName().startswith(prefix) and one.isChecked())

    def pick(self, name: str, option: str) -> None:
        """Go to a list, open it with an arrow, down in it to this option, and take it."""
        self.tab_to(name)
        self.key(Qt.Key.Key_Down)
        opened = self.focus
        assert isinstance(opened, QAbstractItemView), f"no list opened; the keyboard is at {opened.objectName()}"
        for _ in range(20):
            if opened.currentIndex().data(Qt.ItemDataRole.UserRole) == option:
                self.key(Qt.Key.Key_Return)
                return
            self.key(Qt.Key.Key_Down)
        pytest.fail(f"{option} is not in {name}")

    def row(self) -> str:
        """The key of the row that has the keyboard."""
        assert isinstance(self.focus, RowsView), self.focus.objectName()
        return self.focus.current_key()

    @property
    def dossier(self) -> Dossier:
        """As it is stored."""
        assert self.window.session is not None
        return self.window.session.desk.open(self.window.session.open_dossier().id)

    @property
    def page(self) -> QWidget:
        assert self.window.office is not None
        return self.window.office.current_page()


@pytest.fixture
def typist(opening: Opening, tmp_path: Path, dressed: QApplication, qtbot: QtBot) -> Iterator[Typist]:
    """A locked vault with nothing in it, and the law as it is shipped."""
    way_in = replace(opening, law=shipped().law)
    way_in.create(tmp_path / "kluis", PASSPHRASE)[0].vault.close()
    window = MainWindow(way_in, tmp_path / "kluis", "en")
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Typist(window, qtbot)
    window.close()
    window.deleteLater()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # no screen, but lists that open
def test_from_nothing_to_approved_arguments_in_the_draft_by_keyboard_alone(typist: Typist) -> None:
    unlock_and_sign(typist)
    new_dossier(typist)
    walk(typist, 10)
    chosen = choose_and_approve(typist, 2)
    see_the_draft_hold(typist, chosen)


def unlock_and_sign(typist: Typist) -> None:
    """The passphrase, and who works here."""
    typist.type(PASSPHRASE)
    typist.key(Qt.Key.Key_Return)
    typist.qtbot.waitUntil(lambda: typist.window.office is not None, timeout=10_000)
    typist.settle()
    typist.tab_to("rail-settings")
    typist.key(Qt.Key.Key_Space)
    assert typist.focus.objectName() == "settings-part-who"
    typist.fill("who", LAWYER)
    typist.key(Qt.Key.Key_Return)
    assert typist.window.session is not None
    assert (typist.window.session.preferences.who, typist.window.session.preferences.is_lawyer) == (LAWYER, True)


def new_dossier(typist: Typist) -> None:
    """A family, its landlord, a child, the home, why, and where it stands."""
    typist.key(Qt.Key.Key_N, CTRL)
    typist.qtbot.waitUntil(lambda: typist.window.office is not None and typist.window.office.page == "intake")
    typist.settle()
    assert typist.focus.objectName() == "intake-part-family"
    typist.tab_to("add-child")
    typist.key(Qt.Key.Key_Space)
    assert typist.focus.objectName() == "child-given-name"
    typist.type("Elif")
    typist.fill("child-birth-date", "14-3-2015")
    typist.fill("child-school", "groep 8")
    typist.part("parties")
    typist.tab_to("add-party-family")
    typist.key(Qt.Key.Key_Space)
    assert typist.focus.objectName() == "party-given-names"
    typist.type("Fatma")
    typist.fill("party-name", "Voorbeeld")
    typist.tab_to("add-party-landlord", back=True)
    typist.key(Qt.Key.Key_Space)
    assert typist.focus.objectName() == "party-name"
    typist.type("Stichting Verzonnen")
    kind = str(LandlordKind.HOUSING_ASSOCIATION)
    typist.choose(f"party-landlord-kind-{kind}", kind)
    typist.part("home")
    typist.fill("home-address", "Vlinderstraat 14")
    typist.fill("home-place", "Rotterdam")
    typist.part("case")
    typist.pick("case-ground", str(Ground.ARREARS))
    typist.pick("case-stage", str(Stage.MERITS))
    dossier = typist.dossier
    assert [(one.given_name, one.school) for one in dossier.children] == [("Elif", "groep 8")]
    assert [one.full_name for one in dossier.on_side(Side.FAMILY)] == ["Fatma Voorbeeld"]
    assert [one.landlord_kind for one in dossier.on_side(Side.LANDLORD)] == [LandlordKind.HOUSING_ASSOCIATION]
    assert (dossier.home.address, dossier.case.ground, dossier.case.stage) == (
        "Vlinderstraat 14",
        Ground.ARREARS,
        Stage.MERITS,
    )


def walk(typist: Typist, count: int) -> None:
    """So many answers with a digit and Enter, and what is typed between them; of the first it is said how sure."""
    typist.key(Qt.Key.Key_3, CTRL)
    typist.key(answer_key(typist))
    typist.choose(f"standing-{Standing.ADMITTED}", str(Standing.ADMITTED))
    typist.key(Qt.Key.Key_Return)
    (first,) = typist.dossier.facts
    assert first.standing is Standing.ADMITTED
    digits = 1
    for place in range(2, 3 * count):
        by_digit = isinstance(typist.focus, AnswerButton)
        answer(typist)
        typist.key(Qt.Key.Key_Return)
        assert len(typist.dossier.facts) == place
        digits += by_digit
        if digits == count:
            return
    pytest.fail(f"only {digits} questions took a digit")


def answer(typist: Typist) -> None:
    """With a digit where answers are offered, else as the field asks."""
    if isinstance(typist.focus, AnswerButton):
        typist.key(answer_key(typist))
    elif isinstance(typist.focus, QLineEdit):
        typist.type("3-3-2026" if "3-3-2026" in typist.focus.placeholderText() else "3")
    else:
        typist.type("Verzonnen antwoord.")


def answer_key(typist: Typist) -> Qt.Key:
    """No, where it is yes or no; else the first answer."""
    return Qt.Key.Key_2 if typist.focus.objectName() == "answer-yes" else Qt.Key.Key_1


def choose_and_approve(typist: Typist, count: int) -> list[str]:
    """The first open arguments of the list, each chosen with a digit and approved by the lawyer."""
    typist.key(Qt.Key.Key_6, CTRL)
    typist.choose("state-open", "open")
    typist.tab_to("arguments")
    typist.key(Qt.Key.Key_Home)
    chosen: list[str] = []
    for _ in range(count):
        while not typist.row() or typist.row() in chosen:
            typist.key(Qt.Key.Key_Down)
        chosen.append(typist.row())
        typist.key(Qt.Key.Key_1)
        assert typist.dossier.decision_on(chosen[-1]) is Decision.CHOSEN
        typist.tab_to("approve")
        typist.key(Qt.Key.Key_Space)
        typist.tab_to("arguments", back=True)
    approved = {one.item: one.approved_by for one in typist.dossier.choices if one.decision is Decision.CHOSEN}
    assert approved == dict.fromkeys(chosen, LAWYER)
    return chosen


def see_the_draft_hold(typist: Typist, chosen: list[str]) -> None:
    """The filing tells both arguments under their headings, and the gaps name neither as undecided."""
    typist.key(Qt.Key.Key_9, CTRL)
    assert typist.window.session is not None
    law = typist.window.session.law
    outline = rows_of(typist.focus)
    for argument in chosen:
        assert [key for key in outline if key.startswith(f"{argument}/")], (argument, list(outline))
    typist.key(Qt.Key.Key_0, CTRL)
    gaps = list(rows_of(typist.focus).values())
    assert any(line.startswith("What the judge will ask:") for line in gaps)
    titles = [law.arguments[one].title_en for one in chosen]
    assert not [line for line in gaps if line.startswith("Not decided") and any(one in line for one in titles)]


def rows_of(view: QWidget) -> dict[str, str]:
    """The rows of the list that has the keyboard, as a screen reader reads them."""
    assert isinstance(view, RowsView), view.objectName()
    keys = view.rows.keys()
    return {key: str(view.rows.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole)) for key in keys}


@pytest.fixture
def office(opened: Session, qtbot: QtBot) -> Iterator[Office]:
    opened.did("", facts.learn(opened.desk, "d-1", Fact(question="referred", value=False)))
    opened.did("", choices.decide(opened.desk, "d-1", "steps-missing", Decision.CHOSEN))
    made = Office(opened)
    made.resize(1280, 800)
    made.show()
    made.start()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: not opened.jobs.is_busy)
    yield made
    qtbot.waitUntil(lambda: not opened.jobs.is_busy)
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("page", [*OFFICE, *ROAD, *BESIDE_ROAD])
def test_the_keyboard_is_on_the_page_that_is_shown(office: Office, qtbot: QtBot, page: str) -> None:
    office.show_page("exhibits" if page != "exhibits" else "facts")
    office.show_page(page)
    qtbot.waitUntil(lambda: not office.session.jobs.is_busy)
    focus, shown = QApplication.focusWidget(), office.current_page()
    assert focus is not None
    assert focus is shown or shown.isAncestorOf(focus), focus.objectName()


@pytest.mark.parametrize(
    "page, item, name",
    [
        ("facts", "referred|case", "facts"),
        ("walk", "referred|case", "answer-no"),
        ("findings", "steps|case", "points"),
        ("arguments", "steps-missing", "arguments"),
        ("exhibits", "e1", "exhibits"),
        ("filing", "steps-missing/law", "outline"),
        ("library", "arrest", "sources"),
        ("intake", "ground|", "case-ground"),
        ("intake", "child-age|c2", "child-birth-date"),
        ("settings", "program", "settings-part-program"),
    ],
)
def test_who_is_led_to_a_place_has_the_keyboard_there(office: Office, page: str, item: str, name: str) -> None:
    office.show_page("exhibits" if page != "exhibits" else "facts")
    for _ in range(2):  # the second time it is there already
        office.show_page(page, item)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.objectName() == name


def test_the_arrows_choose_how_sure_it_is_and_do_not_leave_the_question(office: Office, qtbot: QtBot) -> None:
    office.show_page("walk", "referred|case")
    before = asked(office)
    standing = office.current_page().findChild(Segment, f"standing-{Standing.CLIENT_SAYS}")
    assert isinstance(standing, Segment)
    qtbot.waitUntil(standing.isVisible)
    standing.setFocus()
    qtbot.waitUntil(standing.hasFocus)
    QTest.keyClick(standing, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not office.session.jobs.is_busy)
    fact = office.session.open_dossier().facts.get("referred", "case")
    assert fact is not None
    assert (asked(office), fact.standing) == (before, Standing.SEEN)


def asked(office: Office) -> list[str]:
    """The question that is shown."""
    return [one.text() for one in office.current_page().findChildren(QLabel) if one.property("role") == "question"]
