"""What a typed answer does before it is given: told by the ranges between the bounds of the law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk.dossiers import read_exchange
from legalaid_desk.dossier import Case, Dossier, Fact, Ground, Stage
from legalaid_desk.law import Answer, AnswerKind, Law, OneTest, Question, load_law
from legalaid_desk.law.grammar import parse_condition
from legalaid_desk.walk import ANY, Asked, Effect, Range, State, Walk
from legalaid_desk.walk.effects import TYPED
from legalaid_desk.walk.ranges import Bound, joined, ranges_of

TODAY = date(2026, 11, 25)
DOSSIER = Dossier(id="d", case=Case(ground=Ground.ARREARS, stage=Stage.MERITS))


def typed(law: Law, kind: AnswerKind, *conditions: str) -> Law:
    """The small law with a typed question, and an argument that opens on each of these conditions."""
    question = replace(law.questions["referred"], id="waited", kind=kind)
    first = law.arguments["steps-missing"]
    made = {f"a{n}": replace(first, id=f"a{n}", when=parse_condition(one)) for n, one in enumerate(conditions)}
    return replace(law, questions={**law.questions, "waited": question}, arguments={**law.arguments, **made})


def told(law: Law, question: str = "waited", dossier: Dossier = DOSSIER) -> tuple[Effect, ...]:
    return Walk(dossier, law, TODAY).effects(Asked(law.questions[question], "case"))


def split(kind: AnswerKind, *tests: tuple[str, Answer]) -> tuple[tuple[Bound | None, Bound | None], ...]:
    question = Question(id="q", step="s", text="", text_en="", kind=kind)
    found = ranges_of(question, [OneTest("q", sign, value) for sign, value in tests])
    return tuple((one.least, one.most) for one in found)


def test_a_number_is_told_below_and_from_its_bound(small_law: Law) -> None:
    below, above, nobody = told(typed(small_law, AnswerKind.NUMBER, "waited >= 3"))
    assert (below.ranges, below.closes, below.opens) == ((Range(None, 2),), ("a0",), ())
    assert (above.ranges, above.opens, above.closes) == ((Range(3, None),), ("a0",), ())
    assert (nobody.value, nobody.ranges, nobody.waits) == (None, (), ("a0",))


@pytest.mark.parametrize(
    "sign, value, expected",
    [
        ("<", 3, ((None, 2), (3, None))),
        ("<=", 3, ((None, 3), (4, None))),
        (">", 3, ((None, 3), (4, None))),
        (">=", 3, ((None, 2), (3, None))),
        ("is", 3, ((None, 2), (3, 3), (4, None))),
        ("is", 0, ((None, 0), (1, None))),
        (">=", 0, ((None, None),)),
        (">", Decimal("2.5"), ((None, 2), (3, None))),
        ("<", Decimal("2.5"), ((None, 2), (3, None))),
    ],
)
def test_each_sign_splits_at_its_own_bound(sign: str, value: Answer, expected: object) -> None:
    assert split(AnswerKind.NUMBER, (sign, value)) == expected


def test_what_is_no_bound_does_not_split() -> None:
    assert split(AnswerKind.NUMBER, ("known", None), ("in", ("1", "2")), ("is", True)) == ((None, None),)  # type: ignore[arg-type]
    assert split(AnswerKind.DAY, (">=", 3)) == ((None, None),)


def test_an_amount_is_split_to_the_cent() -> None:
    cent = Decimal("0.01")
    assert split(AnswerKind.AMOUNT, (">", 0)) == ((None, Decimal(0)), (cent, None))
    assert split(AnswerKind.AMOUNT, (">=", 1000)) == ((None, 1000 - cent), (Decimal(1000), None))


def test_a_day_is_split_to_the_day() -> None:
    day, one = date(2026, 3, 1), timedelta(1)
    assert split(AnswerKind.DAY, (">=", day)) == ((None, day - one), (day, None))
    assert split(AnswerKind.DAY, ("<=", day)) == ((None, day), (day + one, None))


def test_ranges_that_do_the_same_are_told_once(small_law: Law) -> None:
    law = typed(small_law, AnswerKind.NUMBER, "waited > 2 and waited < 6", "waited >= 1 or waited < 1")
    outside, inside, _ = told(law)
    assert outside.ranges == (Range(None, 2), Range(6, None))
    assert inside.ranges == (Range(3, 5),)
    assert joined([Range(None, 2), Range(3, 3), Range(5, None)]) == (Range(None, 3), Range(5, None))


def test_without_a_bound_one_answer_is_told(small_law: Law) -> None:
    for kind in (AnswerKind.NUMBER, AnswerKind.AMOUNT, AnswerKind.DAY, AnswerKind.TEXT):
        answer, nobody = told(typed(small_law, kind, "waited known"))
        assert (answer.ranges, answer.opens, nobody.ranges) == ((ANY,), ("a0",), ())


def test_a_bound_that_only_makes_another_question_senseless_splits_too(small_law: Law) -> None:
    law = typed(small_law, AnswerKind.NUMBER)
    contact = replace(law.questions["contact"], when=parse_condition("waited >= 2"))
    law = replace(law, questions={**law.questions, "contact": contact})
    dossier = DOSSIER.learn(Fact(question="contact", value=False)).learn(Fact(question="waited", value=2))
    below, above, _ = told(law, dossier=dossier)
    assert (below.ranges, below.asks) == ((Range(None, 1),), ("steps-missing",))
    assert (above.ranges, above.is_idle) == ((Range(2, None),), True)


@pytest.fixture(scope="module")
def law() -> Law:
    """The law that ships."""
    return load_law(law_folder())


def near(question: Question) -> Iterator[Answer]:
    """Answers about every bound that the law has, of whatever question."""
    if question.kind is AnswerKind.NUMBER:
        yield from range(8)
    elif question.kind is AnswerKind.AMOUNT:
        yield from (Decimal(one) / 100 for one in (0, 1, 65_000))
    elif question.kind is AnswerKind.DAY:
        yield from (date(2020, 1, 1), TODAY, date(2030, 1, 1))
    else:
        yield from ("x", "Groep 7 van De Regenboog")


def test_whatever_is_typed_does_what_was_told_beforehand(law: Law) -> None:
    """For every typed question of the shipped law, on each sample."""
    for path in sorted(sample_folder().rglob("dossier.json")):
        walk = Walk(read_exchange(path).dossier, law, TODAY)
        open_now = set(walk.open_arguments())
        for question in law.questions.values():
            if question.kind not in TYPED or question.intake:
                continue
            subject = walk.view.subjects(question.level)[0]
            effects = walk.effects(Asked(question, subject))[:-1]
            for value in near(question):
                after = walk.after(walk.view.dossier.learn(Fact(question=question.id, subject=subject, value=value)))
                (told_of,) = (e for e in effects if any(r.holds(value) for r in e.ranges))  # type: ignore[arg-type]
                now_open = {v.argument.id for v in after.verdicts if v.state is State.OPEN}
                assert set(told_of.opens) == now_open - open_now, (question.id, value)
