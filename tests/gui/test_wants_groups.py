"""Sixty wants stay readable: few headings with counts, what blocks first, and a heading that folds what is under it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.filings import Want, WantKind
from ui.languages import speak
from ui.phrasing import wants as phrasing
from ui.session import Session
from ui.widgets.wants_list import WantsList

MANY = (
    Want(WantKind.INTAKE, "counsel", blocks=True),
    Want(WantKind.NO_SUBSIDIARY),
    *(Want(WantKind.UNPROVED, "contact", "case") for _ in range(40)),
    *(Want(WantKind.UNREAD_SOURCE, "arrest", blocks=True) for _ in range(18)),
)


@pytest.fixture
def shown(opened: Session, qtbot: QtBot) -> WantsList:
    """The list, unfolded, with sixty wants."""
    made = WantsList(lambda *_: None)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    show(made, opened, MANY)
    made.unfold()
    return made


def show(made: WantsList, session: Session, wants: tuple[Want, ...]) -> None:
    made.show_wants(wants, session.walk.view, session.law.filings[session.kind])


def headings(made: WantsList) -> list[str]:
    return [one.text() for one in made.list.findChildren(QPushButton) if one.isCheckable()]


def lines_on(widget: QWidget) -> int:
    return sum(bool(label.text()) for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def heading(made: WantsList, group: str) -> QPushButton:
    found = made.findChild(QPushButton, f"wants-{group}")
    assert isinstance(found, QPushButton)
    return found


def test_few_headings_tell_how_many_and_what_blocks_stands_first(shown: WantsList) -> None:
    assert headings(shown) == [
        "What the court needs: 1 to mend",
        "Sources to read: 18 to mend",
        "Arguments and requests: 1 to look at",
        "Facts and exhibits: 40 to look at",
    ]


def test_of_a_long_list_what_only_wants_a_look_begins_folded(shown: WantsList) -> None:
    assert lines_on(shown.list) == 19
    heading(shown, "proof").click()
    assert lines_on(shown.list) == 59


def test_what_was_folded_stays_folded_when_the_list_changes(shown: WantsList, opened: Session) -> None:
    heading(shown, "sources").click()
    assert lines_on(shown.list) == 1
    show(shown, opened, MANY[:-1])
    assert headings(shown)[1] == "Sources to read: 17 to mend"
    assert lines_on(shown.list) == 1


def test_a_short_list_is_shown_whole(shown: WantsList, opened: Session) -> None:
    show(shown, opened, MANY[:4])
    assert lines_on(shown.list) == 4


@pytest.mark.parametrize(
    "want, words, page",
    [
        (Want(WantKind.SIGNER, "A. de Wit", "gemachtigde", blocks=True), "A. de Wit is gemachtigde here", "intake"),
        (
            Want(WantKind.PAGE_LIMIT, "27", "25", blocks=True),
            "the court takes 25",
            "filing",
        ),
        (
            Want(WantKind.DAY_PASSED, "roll-on", "2026-11-03"),
            "The roll date has passed: 3 Nov",
            "intake",
        ),
        (Want(WantKind.UNDECIDED, "steps-missing", "bw-1"), "all defences go into this paper (", "arguments"),
    ],
)
def test_each_says_what_to_do_and_leads_there(opened: Session, want: Want, words: str, page: str) -> None:
    speak("en")
    told = phrasing.tell(want, opened.walk.view, opened.law.filings[opened.kind])
    assert words in told.text
    assert told.page == page
