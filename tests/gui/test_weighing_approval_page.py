"""The lawyer approves the weighing on its page; what takes that back is shown there and wherever it is waited for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import facts, weighing
from legalaid_desk.dossier import WEIGHING, Fact, Side, Standing
from ui.pages.arguments import ArgumentsPage
from ui.pages.weighing import WeighingPage
from ui.phrasing.gaps import holes
from ui.phrasing.withdrawals import of_weighing
from ui.session import Session

Settled = Callable[[], None]


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> WeighingPage:
    """The lawyer works; one entry can be printed, and nothing is yet."""
    opened.preferences = replace(opened.preferences, who="mr. A. de Wit", role="lawyer")
    opened.desk.who = "mr. A. de Wit"
    opened.did("", facts.learn(opened.desk, "d-1", Fact(question="referred", value=False, standing=Standing.SEEN)))
    made = WeighingPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    made.show_item("board")
    return made


def put(page: WeighingPage, key: str = "no-referral") -> None:
    page._session.did("", weighing.put(page._session.desk, "d-1", key))


def is_approved(page: WeighingPage) -> bool:
    choice = page._session.desk.open("d-1").choice(WEIGHING)
    return choice is not None and bool(choice.approved_by)


def test_nothing_is_approved_while_nothing_is_printed(page: WeighingPage) -> None:
    assert not page.bar.isVisibleTo(page)


def test_the_lawyer_approves_by_key_and_undo_takes_it_back(page: WeighingPage, settled: Settled) -> None:
    put(page)
    assert page.bar.approve.isVisibleTo(page)
    assert of_weighing(page._session.walk)
    page.bar.approve.setFocus()
    QTest.keyClick(page.bar.approve, Qt.Key.Key_Space)
    settled()
    assert is_approved(page)
    assert page.bar.approval.text().startswith("Approved by mr. A. de Wit, ")
    assert not page.bar.approve.isVisibleTo(page)
    assert of_weighing(page._session.walk) is None
    page._session.undo()
    settled()
    assert not is_approved(page)
    assert page.bar.approve.isVisibleTo(page)


def test_a_paralegal_prepares_and_asks(page: WeighingPage) -> None:
    page._session.preferences = replace(page._session.preferences, role="paralegal")
    put(page)
    assert not page.bar.approve.isVisibleTo(page)
    assert page.bar.ask.text() == "Ask the lawyer to approve it."


def test_what_takes_it_back_is_told_on_the_page_and_in_the_list_for_the_lawyer(
    page: WeighingPage, settled: Settled, qtbot: QtBot
) -> None:
    put(page)
    page.bar.approve.click()
    settled()
    assert page.head.remark.text().endswith(" for the other side")
    session = page._session
    session.desk.who = "B. Boom"
    session.do("Own words", weighing.say, Side.LANDLORD, "Wachtlijst")
    settled()
    said = page.bar.withdrawn.text()
    assert said.startswith("The approval of mr. A. de Wit was taken back on ")
    assert said.endswith("B. Boom changed what the weighing prints, or its order.")
    assert page.bar.withdrawn.isVisibleTo(page)
    assert page.head.remark.text().endswith(" for the other side · approval taken back")
    told: list[tuple[str, str]] = []
    session.show_page.connect(lambda at, item: told.append((at, item)))
    listed = ArgumentsPage(session)
    qtbot.addWidget(listed)
    listed.show()
    listed.show_item("")
    settled()
    assert listed.reviewing.list.weighing.text() == f"The weighing waits for your approval. {said}"
    show = listed.findChild(QPushButton, "review-weighing-act")
    assert show is not None
    show.click()
    assert told == [("weighing", "board")]


def test_an_answer_that_it_rests_on_takes_it_back_and_the_line_says_so(page: WeighingPage, settled: Settled) -> None:
    put(page)
    page.bar.approve.click()
    settled()
    session = page._session
    lines: list[str] = []
    session.told.connect(lambda text, _: lines.append(text))
    session.do("Answered", facts.learn, Fact(question="referred", value=True))
    settled()
    assert "approval taken back: “The weighing”" in lines[-1]
    assert page.bar.withdrawn.isVisibleTo(page)  # though the entry is not printed now


def test_an_unapproved_weighing_is_a_gap(page: WeighingPage) -> None:
    assert not listed(page)
    put(page)
    assert listed(page) == ["printed, and no lawyer approved it"]


def listed(page: WeighingPage) -> list[str]:
    session = page._session
    return [one.brief for one in holes(session.walk, session.composition[0]) if one.key == f"decide|{WEIGHING}"]
