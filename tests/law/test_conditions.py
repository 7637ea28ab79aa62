"""Three-valued conditions: unknown is neither yes nor no, and every judgment says why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.law import AllOf, Answer, AnyOf, Condition, Not, OneTest, Truth, judge
from legalaid_desk.law.grammar import ConditionError, parse_condition


class Answers:
    """Answers by question, or by (question, subject)."""

    def __init__(
        self, answers: Mapping[str, Answer], children: Mapping[str, Mapping[str, Answer]] | None = None
    ) -> None:
        self.answers = answers
        self.children = children or {}

    def asked_of(self, question: str, subject: str) -> str:
        return subject if any(question in known for known in self.children.values()) else "case"

    def answer(self, question: str, subject: str) -> Answer | None:
        return self.children.get(subject, self.answers).get(question)

    def subjects(self, level: str) -> tuple[str, ...]:
        return tuple(self.children) if level == "child" else ()


def truth(text: str, view: Answers) -> Truth:
    return judge(parse_condition(text), view).truth


@pytest.mark.parametrize(
    "text, expected",
    [
        ("ground is arrears", Truth.YES),
        ("ground is nuisance", Truth.NO),
        ("ground is not nuisance", Truth.YES),
        ("silent is yes", Truth.UNKNOWN),
        ("not (silent is yes)", Truth.UNKNOWN),
        ("silent is yes and ground is nuisance", Truth.NO),
        ("silent is yes or ground is arrears", Truth.YES),
        ("silent is yes and ground is arrears", Truth.UNKNOWN),
        ("helped is yes", Truth.NO),
        ("helped known", Truth.YES),
        ("silent known", Truth.NO),
        ("months < 3", Truth.NO),
        ("months <= 3", Truth.YES),
        ("months >= 4", Truth.NO),
        ("debt > 2119.59", Truth.YES),
        ("summons < 2026-11-01", Truth.YES),
        ("help in (youth, debt)", Truth.YES),
        ("help is youth", Truth.YES),
        ("help in (debt, shelter)", Truth.NO),
        ("ground in (arrears, nuisance)", Truth.YES),
        ("", Truth.YES),
        ("any child (ill is yes)", Truth.YES),
        ("every child (ill is yes)", Truth.UNKNOWN),
        ("every child (ill is no)", Truth.NO),
        ("any person (ill is yes)", Truth.NO),
    ],
)
def test_a_condition_is_yes_no_or_unknown(text: str, expected: Truth) -> None:
    view = Answers(
        {
            "ground": "arrears",
            "helped": False,
            "months": 3,
            "debt": Decimal("2119.60"),
            "summons": date(2026, 10, 29),
            "help": ("youth", "school"),
        },
        {"c1": {"ill": True}, "c2": {}},
    )
    assert truth(text, view) is expected


@pytest.mark.parametrize(
    "text", ["ground is", "and", "a == b", "(a is b", "any child a is b", "a < b", "a is b c is d"]
)
def test_a_condition_that_cannot_be_read_says_where(text: str) -> None:
    with pytest.raises(ConditionError, match="at character"):
        parse_condition(text)


def conditions() -> st.SearchStrategy[Condition]:
    tests = st.builds(OneTest, st.sampled_from("abc"), st.just("is"), st.booleans())
    return st.recursive(
        tests,
        lambda parts: st.one_of(
            st.builds(Not, parts),
            st.lists(parts, min_size=2, max_size=3).map(tuple).map(AllOf),
            st.lists(parts, min_size=2, max_size=3).map(tuple).map(AnyOf),
        ),
        max_leaves=6,
    )


@given(conditions())
def test_what_is_written_down_reads_back_the_same(condition: Condition) -> None:
    view = Answers({"a": True, "b": False})
    assert judge(parse_condition(str(condition)), view).truth is judge(condition, view).truth


@given(conditions(), st.dictionaries(st.sampled_from("abc"), st.booleans()), st.sampled_from("abc"), st.booleans())
def test_one_more_answer_never_turns_yes_into_no(
    condition: Condition, answers: dict[str, bool], question: str, value: bool
) -> None:
    before = judge(condition, Answers(answers)).truth
    after = judge(condition, Answers({question: value, **answers})).truth
    assert before is Truth.UNKNOWN or after is before


@given(conditions(), st.dictionaries(st.sampled_from("abc"), st.booleans()))
def test_the_deciding_parts_alone_decide_the_same(condition: Condition, answers: dict[str, bool]) -> None:
    judged = judge(condition, Answers(answers))
    assert judged.deciding().truth is judged.truth
    kept = {test.question for test in judged.deciding().tests()}
    if judged.truth is not Truth.UNKNOWN:
        fewer = {question: value for question, value in answers.items() if question in kept}
        assert judge(condition, Answers(fewer)).truth is judged.truth


@pytest.mark.parametrize(
    "text, place",
    [
        ("ground", "character 7: its end"),
        ("ground is arrears and", "character 22: its end"),
        ("ground is arrears ground is nuisance", "character 19: 'ground is nuisance'"),
        ("(ground is arrears", "character 19: its end"),
        ("any kind (ill is yes)", "character 5: 'kind (ill is yes)'"),
        ("ground in (arrears nuisance)", "character 20: 'nuisance)'"),
        ("debt > much", "character 8: 'much'"),
        ("summons < 2026-13-01", "character 11: '2026-13-01'"),
        ("Ground is arrears", "character 1: 'Ground is arrears'"),
    ],
)
def test_what_cannot_be_read_is_shown(text: str, place: str) -> None:
    with pytest.raises(ConditionError, match=f"^cannot read the condition at {re.escape(place)}$"):
        parse_condition(text)


def test_not_binds_tightest_and_or_loosest() -> None:
    a, b, c = (OneTest(name, "is", True) for name in "abc")
    assert parse_condition("not a is yes and b is yes or c is yes") == AnyOf((AllOf((Not(a), b)), c))
    assert parse_condition("not (a is yes and (b is yes or c is yes))") == Not(AllOf((a, AnyOf((b, c)))))
    assert parse_condition("a is yes or b is yes or c is yes") == AnyOf((a, b, c))
