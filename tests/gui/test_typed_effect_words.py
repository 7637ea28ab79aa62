"""What a typed answer would do, in words: ranges as a lawyer says them, and an honest line where nothing changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.dossier import Case, Child, Dossier, Ground, Stage
from legalaid_desk.law import AnswerKind, Law
from legalaid_desk.law.grammar import parse_condition
from legalaid_desk.walk import ANY, Range, Walk
from ui.languages import speak
from ui.phrasing.ranges import in_words
from ui.widgets.why_pane import WhyPane

TODAY = date(2026, 11, 25)
CENT = Decimal("0.01")
DOSSIER = Dossier(
    id="d",
    case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
    children=(Child(id="c1", given_name="Elif", age_stated=11),),
)


def words_on(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


@pytest.fixture
def told(qtbot: QtBot, small_law: Law) -> Callable[..., list[str]]:
    """What the pane says of a question in a law where an argument opens on this condition."""

    def of(kind: AnswerKind, when: str) -> list[str]:
        question = replace(small_law.questions["referred"], id="waited", kind=kind)
        first = small_law.arguments["steps-missing"]
        argument = replace(first, id="long", title_en="Long", when=parse_condition(when))
        law = replace(
            small_law,
            questions={**small_law.questions, "waited": question},
            arguments={**small_law.arguments, "long": argument},
        )
        return shown(qtbot, Walk(DOSSIER, law, TODAY), "waited", "case")

    return of


def shown(qtbot: QtBot, walk: Walk, question: str, subject: str) -> list[str]:
    pane = WhyPane(lambda *_: None)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_question(walk, walk.view.law.questions[question], subject)
    return words_on(pane)


def after(words: list[str], title: str) -> str:
    return words[words.index(title) + 1]


def test_below_and_from_its_bound_a_number_is_told_apart(told: Callable[..., list[str]]) -> None:
    words = told(AnswerKind.NUMBER, "waited >= 3")
    assert after(words, "Less than 3") == "closes: Long"
    assert after(words, "3 or more") == "opens: Long"
    assert after(words, "Nobody knows") == "keeps waiting: Long"


def test_ranges_that_do_the_same_stand_on_one_line(told: Callable[..., list[str]]) -> None:
    words = told(AnswerKind.NUMBER, "waited >= 3 and waited < 6")
    assert after(words, "Less than 3; 6 or more") == "closes: Long"
    assert after(words, "3 to 5") == "opens: Long"


def test_a_day_and_an_amount_are_told_in_their_own_words(told: Callable[..., list[str]]) -> None:
    day = told(AnswerKind.DAY, "waited >= 2026-03-01")
    assert after(day, "On or after 1 March 2026") == "opens: Long"
    assert after(day, "Before 1 March 2026") == "closes: Long"
    amount = told(AnswerKind.AMOUNT, "waited > 0")
    assert after(amount, "More than €\u00a00.00") == "opens: Long"


def test_without_a_bound_it_is_told_what_an_answer_does(told: Callable[..., list[str]]) -> None:
    assert after(told(AnswerKind.TEXT, "waited known"), "An answer") == "opens: Long"


def test_an_answer_among_others_that_changes_nothing_says_so(told: Callable[..., list[str]]) -> None:
    words = told(AnswerKind.NUMBER, "waited is 4 or referred is yes")
    assert after(words, "4") == "opens: Long"
    assert after(words, "Less than 4; 5 or more") == "opens and closes nothing"


def test_a_question_that_opens_and_closes_nothing_says_what_it_fills(qtbot: QtBot, small_law: Law) -> None:
    words = shown(qtbot, Walk(DOSSIER, small_law, TODAY), "school", "c1")
    assert any(line.startswith("Opens and closes nothing") for line in words)


@pytest.fixture
def in_dutch(qapp: QApplication) -> Iterator[None]:
    speak("nl")
    yield
    speak("en")


@pytest.mark.parametrize(
    "of, words",
    [
        (ANY, "een antwoord"),
        (Range(3, None), "3 of meer"),
        (Range(None, 2), "minder dan 3"),
        (Range(None, 0), "0"),
        (Range(3, 3), "3"),
        (Range(3, 5), "3 tot en met 5"),
        (Range(None, 1000 - CENT), "minder dan €\u00a01.000,00"),
        (Range(Decimal(1000), None), "€\u00a01.000,00 of meer"),
        (Range(None, Decimal(0)), "ten hoogste €\u00a00,00"),
        (Range(CENT, None), "meer dan €\u00a00,00"),
        (Range(Decimal(1), Decimal(2)), "€\u00a01,00 tot en met €\u00a02,00"),
        (Range(date(2026, 3, 1), None), "op of na 1 maart 2026"),
        (Range(None, date(2026, 2, 28)), "vóór 1 maart 2026"),
        (Range(date(2026, 3, 1), date(2026, 3, 3)), "1 maart 2026 tot en met 3 maart 2026"),
    ],
)
def test_ranges_are_said_as_one_says_them_in_dutch(of: Range, words: str, in_dutch: None) -> None:
    assert in_words(of) == words
