"""Why a question is asked names the deadlines that run or not by its answer; with the law that ships."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import Case, Dossier, Fact, Facts, Happening, Stage, Standing
from legalaid_desk.law import Law, load_law
from legalaid_desk.walk import Walk
from ui.languages import speak
from ui.widgets.why_pane import WhyPane

TODAY = date(2026, 11, 25)
SERVED = Happening(id="h", trigger="betekening-in-persoon", on=date(2026, 11, 10), standing=Standing.SEEN)
DEFAULT = Fact(question="pr-default", value=True)


@pytest.fixture(scope="module")
def law() -> Law:
    return load_law(law_folder())


@pytest.fixture
def in_dutch(qapp: QApplication) -> Iterator[None]:
    speak("nl")
    yield
    speak("en")


def served(*facts: Fact) -> Dossier:
    case = Case(stage=Stage.ENFORCEMENT, judgment_on=date(2026, 11, 4))
    return Dossier(id="d", case=case, facts=Facts((DEFAULT, *facts)), happenings=(SERVED,))


def shown(qtbot: QtBot, walk: Walk, question: str) -> list[str]:
    pane = WhyPane(lambda *_: None)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_question(walk, walk.view.law.questions[question], "case")
    return [one.text() for one in pane.findChildren(QLabel) if one.isVisibleTo(pane) and one.text()]


def test_the_deadlines_that_wait_for_the_answer_are_named(qtbot: QtBot, law: Law) -> None:
    words = shown(qtbot, Walk(served(), law, TODAY), "pr-home-abroad")
    below = words[words.index("Deadlines that wait for it") + 1 :]
    assert any(law.deadlines["verzet_buitenland"].name_en in one for one in below)
    assert "Opens and closes no argument; decides which deadlines run." in words


def test_they_are_named_in_dutch(qtbot: QtBot, law: Law, in_dutch: None) -> None:
    words = shown(qtbot, Walk(served(), law, TODAY), "pr-home-abroad")
    below = words[words.index("Termijnen die hierop wachten") + 1 :]
    assert any(law.deadlines["verzet_buitenland"].name in one for one in below)


def test_once_it_is_answered_none_waits(qtbot: QtBot, law: Law) -> None:
    answered = served(Fact(question="pr-home-abroad", value=False))
    assert "Deadlines that wait for it" not in shown(qtbot, Walk(answered, law, TODAY), "pr-home-abroad")


def test_where_nothing_happened_no_deadline_waits(qtbot: QtBot, law: Law) -> None:
    quiet = Dossier(id="d", case=Case(stage=Stage.ENFORCEMENT))
    assert "Deadlines that wait for it" not in shown(qtbot, Walk(quiet, law, TODAY), "pr-home-abroad")
