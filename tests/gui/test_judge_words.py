"""A question of the judge in words: asked as a judge asks it, with the advice to the lawyer among what answers it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from legalaid_desk.dossier import Case, Choice, Decision, Dossier, Fact, Ground, Stage, Standing
from legalaid_desk.law import Law
from legalaid_desk.walk import Walk
from legalaid_desk.walk.judge import JudgeAsks
from ui.languages import speak
from ui.phrasing.judge import Asked, asked, evidence

ADVICE = "The cause lies with the family."


def cautioned(law: Law) -> Asked:
    dossier = Dossier(
        id="d",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        choices=tuple(Choice(item=one, decision=Decision.CHOSEN) for one in law.arguments),
    )
    dossier = dossier.learn(Fact(question="referred", value=False, standing=Standing.CLIENT_SAYS))
    dossier = dossier.learn(Fact(question="cause", value="own", standing=Standing.CLIENT_SAYS))
    (one,) = [one for one in asked(Walk(dossier, law, date(2026, 11, 25))) if one.about.kind is JudgeAsks.CAUTION]
    return one


@pytest.fixture
def older(small_law: Law) -> Law:
    """An older edition of the law, in which nobody wrote how the judge asks it."""
    first = small_law.arguments["steps-missing"]
    caution = replace(first.cautions[0], asked="", asked_en="")
    return replace(small_law, arguments={**small_law.arguments, first.id: replace(first, cautions=(caution,))})


def test_the_question_of_the_judge_is_asked_and_the_advice_helps_to_answer_it(
    small_law: Law, qapp: QApplication
) -> None:
    one = cautioned(small_law)
    assert one.told.text == "What was the cause?"
    assert one.helps[0] == ADVICE
    assert len(one.helps) == 2  # and the rebuttal of the argument


def test_it_is_asked_in_the_language_of_the_screen(small_law: Law, qapp: QApplication) -> None:
    speak("nl")
    try:
        assert cautioned(small_law).told.text == "Wat was de oorzaak?"
    finally:
        speak("en")


def test_advice_of_an_older_law_stands_for_the_question_and_does_not_come_twice(older: Law, qapp: QApplication) -> None:
    one = cautioned(older)
    assert one.told.text == ADVICE
    assert ADVICE not in one.helps


def test_a_question_that_two_arguments_raise_names_both_and_gives_their_advice(
    small_law: Law, qapp: QApplication
) -> None:
    first = small_law.arguments["steps-missing"]
    twin = replace(first, id="again", title_en="Again", cautions=(replace(first.cautions[0], text_en="Look again."),))
    one = cautioned(replace(small_law, arguments={**small_law.arguments, twin.id: twin}))
    assert one.brief == "weakens: Steps missing (+1)"
    assert [line.split("”")[0] for line in one.why] == ["It weakens “Steps missing", "It weakens “Again"]
    assert one.helps[:2] == (ADVICE, "Look again.")


def test_evidence_is_told_in_the_language_of_the_screen(small_law: Law, qapp: QApplication) -> None:
    both = replace(small_law.arguments["steps-missing"], evidence=("Brief",), evidence_en=("Letter",))
    assert evidence(both) == ("Letter",)
    assert evidence(replace(both, evidence_en=())) == ("Brief",)  # an argument of the office has no English
    speak("nl")
    try:
        assert evidence(both) == ("Brief",)
    finally:
        speak("en")
