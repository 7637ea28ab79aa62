"""Conditions as rows of a form and as words: what a person fills in is what the law texts hold, and back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from legalaid_desk.law import Law
from legalaid_desk.law.grammar import parse_condition
from ui.library.preview import BRACES, readings
from ui.library.rules import Rule, Rules, as_rules, as_text
from ui.phrasing.conditions import lines
from ui.phrasing.differences import marked

REFERRED = Rule("referred", "is", "no")
CAUSE = Rule("cause", "not", "own")
ILL = Rule("ill", "is", "yes")
SCHOOL = Rule("school", "known")


@pytest.mark.parametrize(
    "rules, text",
    [
        (Rules(), ""),
        (Rules((REFERRED,)), "referred is no"),
        (Rules((REFERRED, CAUSE)), "referred is no and cause is not own"),
        (Rules((REFERRED, CAUSE), "any"), "referred is no or cause is not own"),
        (Rules((ILL,)), "any child (ill is yes)"),
        (Rules((REFERRED, ILL, SCHOOL)), "referred is no and any child (ill is yes and school known)"),
        (Rules((REFERRED, ILL, SCHOOL), "any"), "referred is no or any child (ill is yes or school known)"),
    ],
)
def test_rows_and_the_condition_say_the_same(small_law: Law, rules: Rules, text: str) -> None:
    assert as_text(rules, small_law) == text
    assert as_rules(parse_condition(text), small_law) == rules


def test_a_row_about_a_child_comes_after_those_about_the_case(small_law: Law) -> None:
    assert as_text(Rules((ILL, REFERRED)), small_law) == "referred is no and any child (ill is yes)"


def test_a_row_that_is_not_whole_is_no_part_of_it(small_law: Law) -> None:
    assert as_text(Rules((Rule("referred", "is", ""), CAUSE)), small_law) == "cause is not own"


@pytest.mark.parametrize(
    "text",
    [
        "cause in (illness, own)",
        "not (referred is no and contact is no)",
        "every child (ill is yes)",
        "referred is no and (contact is no or cause is own)",
        "any child (ill is yes) and any child (school known)",
    ],
)
def test_a_condition_of_another_shape_is_not_bent_into_rows(small_law: Law, text: str) -> None:
    assert as_rules(parse_condition(text), small_law) is None


def test_a_condition_reads_in_words(qapp: QApplication, small_law: Law) -> None:
    condition = parse_condition("ground is arrears and (cause in (illness, own) or every child (ill is not yes))")
    told = [(line.depth, line.text, line.answer) for line in lines(condition, small_law)]
    assert told == [
        (0, "all of these", ""),
        (1, "Ground?", "Arrears"),
        (1, "at least one of these", ""),
        (2, "What is the cause?", "Illness or Own choice"),
        (2, "for each child", ""),
        (3, "Is the child ill?", "not: yes"),
    ]
    assert lines(parse_condition(""), small_law)[0].text == "it fits every case of this kind"


@pytest.mark.parametrize(
    "text, fault",
    [("Een {los", BRACES), ("{onzin}", BRACES), ("{answer onbekend}", "onbekend"), ("{source niets}", "niets")],
)
def test_a_paragraph_that_cannot_be_read_says_so(small_law: Law, text: str, fault: str) -> None:
    (reading,) = readings(text, small_law, None)
    assert reading.fault == fault


def test_what_differs_is_underlined_and_nothing_is_read_as_markup() -> None:
    assert marked("de huur <b> & meer", "de koop <b> & meer") == (
        "de <b><u>huur</u></b> &lt;b&gt; &amp; meer",
        "de <b><u>koop</u></b> &lt;b&gt; &amp; meer",
    )


def test_texts_without_anything_in_common_are_left_as_they_are() -> None:
    assert marked("een", "iets geheel anders\nen meer") == ("een", "iets geheel anders<br>en meer")
