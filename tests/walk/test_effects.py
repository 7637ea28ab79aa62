"""What each answer does before it is given: when nobody knows, and to what is weighed."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import Case, Child, Dossier, Fact, Ground, Stage
from legalaid_desk.law import AnswerKind, Law, load_law
from legalaid_desk.walk import ANY, Asked, Effect, State, Walk, Weight
from legalaid_desk.walk.weighing import board

TODAY = date(2026, 11, 25)


def family(*facts: Fact) -> Dossier:
    made = Dossier(
        id="d",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        children=(Child(id="c1", given_name="Elif", age_stated=11), Child(id="c2", given_name="Noah", age_stated=6)),
    )
    for fact in facts:
        made = made.learn(fact)
    return made


def effects(law: Law, question: str, subject: str, *facts: Fact) -> dict[object, Effect]:
    walk = Walk(family(*facts), law, TODAY)
    return {effect.value: effect for effect in walk.effects(Asked(law.questions[question], subject))}


def test_when_nobody_knows_the_arguments_that_wait_for_it_keep_waiting(small_law: Law) -> None:
    nobody = effects(small_law, "referred", "case")[None]
    assert (nobody.waits, nobody.opens, nobody.closes, nobody.asks) == (("steps-missing",), (), (), ())


def test_when_another_answer_decided_it_nothing_waits_for_this_one(small_law: Law) -> None:
    assert effects(small_law, "referred", "case", Fact(question="contact", value=False))[None].waits == ()


def test_what_was_decided_and_nobody_knows_any_more_needs_an_answer_again(small_law: Law) -> None:
    nobody = effects(small_law, "referred", "case", Fact(question="referred", value=False))[None]
    assert (nobody.asks, nobody.waits) == (("steps-missing",), ())


def test_of_words_it_is_told_what_any_words_do(small_law: Law) -> None:
    assert small_law.questions["school"].kind is AnswerKind.TEXT
    any_words, nobody = effects(small_law, "school", "c1").values()
    assert (any_words.ranges, any_words.is_idle, nobody.value) == ((ANY,), True, None)


def test_an_answer_tells_which_entry_of_the_weighing_it_brings(small_law: Law) -> None:
    found = effects(small_law, "referred", "case")
    assert found[False].enters == (Weight("no-referral"),)
    assert (found[True].enters, found[True].shifts) == ((), ("moved",))
    assert effects(small_law, "ill", "c2")[True].enters == (Weight("child-school", "c2"),)


def test_an_answer_tells_which_entry_of_the_weighing_it_takes_away(small_law: Law) -> None:
    found = effects(small_law, "referred", "case", Fact(question="referred", value=False))
    assert found[True].leaves == found[None].leaves == (Weight("no-referral"),)
    assert found[False] == Effect(False)


@pytest.fixture(scope="module")
def law() -> Law:
    """The law that ships."""
    return load_law(law_folder())


def test_what_is_told_beforehand_is_what_comes(law: Law) -> None:
    """For every question that is asked of the shipped law, and every answer it can have."""
    walk = Walk(family(), law, TODAY)
    before = {(one.interest.id, one.subject) for one in board(walk).entries if one.interest}
    for asked in walk.to_ask:
        for effect in walk.effects(asked):
            if effect.value is None:
                continue
            answered = Fact(question=asked.question.id, subject=asked.subject, value=effect.value)
            after = Walk(walk.view.dossier.learn(answered), law, TODAY)
            held = {(one.interest.id, one.subject) for one in board(after).entries if one.interest}
            assert {(one.interest, one.subject) for one in effect.enters} == held - before
            assert {(one.interest, one.subject) for one in effect.leaves} == before - held
            opened = {v.argument.id for v in after.verdicts if v.state is State.OPEN} - set(walk.open_arguments())
            assert set(effect.opens) == opened
