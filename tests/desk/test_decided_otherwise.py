"""An approval that goes because something else is decided: told by whom, until the lawyer approves anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legalaid_desk.desk import Desk, choices, dossiers, facts, people
from legalaid_desk.dossier import (
    Case,
    Cause,
    Changed,
    Choice,
    Decision,
    Dossier,
    ExchangeError,
    Fact,
    Ground,
    Stage,
    Withdrawal,
)
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.walk.consequences import consequences

LAWYER, PARALEGAL, STEPS = "mr. A. de Wit", "B. Boom", "steps-missing"


@pytest.fixture
def approved(desk: Desk) -> Dossier:
    """A dossier with an approved argument; after that the paralegal works in it."""
    made = dossiers.new(desk, "Proef").id
    people.set_case(desk, made, Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    facts.learn(desk, made, Fact(question="referred", value=False))
    choices.decide(desk, made, STEPS, Decision.CHOSEN)
    dossier = choices.approve(desk, made, STEPS, LAWYER).after
    desk.who = PARALEGAL
    return dossier


def choice(dossier: Dossier) -> Choice:
    found = dossier.choice(STEPS)
    assert found is not None
    return found


def withdrawal(changed: Changed) -> Withdrawal:
    found = choice(changed.after).withdrawn
    assert found is not None
    return found


@pytest.mark.parametrize("decision", [Decision.SET_ASIDE, Decision.UNDECIDED])
def test_another_decision_takes_the_approval_back_and_says_which_and_by_whom(
    decision: Decision, desk: Desk, approved: Dossier
) -> None:
    changed = choices.decide(desk, approved.id, STEPS, decision)
    assert (choice(changed.after).decision, choice(changed.after).approved_by) == (decision, "")
    told = withdrawal(changed)
    assert (told.cause, told.item, told.by, told.approved_by) == (Cause.DECISION, decision, PARALEGAL, LAWYER)
    assert told.at == desk.now()
    assert told.approved_at == choice(approved).approved_at


def test_choosing_it_again_does_not_hide_that(desk: Desk, approved: Dossier) -> None:
    first = withdrawal(choices.decide(desk, approved.id, STEPS, Decision.SET_ASIDE))
    choices.decide(desk, approved.id, STEPS, Decision.UNDECIDED)
    again = choices.decide(desk, approved.id, STEPS, Decision.CHOSEN)
    assert withdrawal(again) == replace(first, again_by=PARALEGAL)
    assert choice(again.after).approved_by == ""
    anew = choice(choices.approve(desk, approved.id, STEPS, LAWYER).after)
    assert (anew.approved_by, anew.withdrawn) == (LAWYER, None)


def test_set_aside_once_more_it_is_not_chosen_again(desk: Desk, approved: Dossier) -> None:
    first = withdrawal(choices.decide(desk, approved.id, STEPS, Decision.SET_ASIDE))
    choices.decide(desk, approved.id, STEPS, Decision.CHOSEN)
    assert withdrawal(choices.decide(desk, approved.id, STEPS, Decision.SET_ASIDE)) == first


def test_undo_brings_the_approval_back(desk: Desk, approved: Dossier) -> None:
    changed = choices.decide(desk, approved.id, STEPS, Decision.SET_ASIDE)
    assert choice(desk.restore(changed.before).after) == choice(approved)


def test_the_same_decision_again_changes_nothing(desk: Desk, approved: Dossier) -> None:
    assert not choices.decide(desk, approved.id, STEPS, Decision.CHOSEN)
    assert choice(desk.open(approved.id)).approved_by == LAWYER


def test_a_decision_does_not_hide_that_an_answer_took_it_back(desk: Desk, approved: Dossier) -> None:
    facts.answer(desk, approved.id, Fact(question="referred", value=True))
    assert withdrawal(choices.decide(desk, approved.id, STEPS, Decision.SET_ASIDE)).cause is Cause.ANSWER


def test_what_nobody_approved_has_nothing_taken_back(desk: Desk, approved: Dossier) -> None:
    choices.decide(desk, approved.id, "each-child", Decision.CHOSEN)
    found = choices.decide(desk, approved.id, "each-child", Decision.SET_ASIDE).after.choice("each-child")
    assert found == Choice(item="each-child", decision=Decision.SET_ASIDE)


def test_it_is_among_what_the_act_did(desk: Desk, approved: Dossier) -> None:
    changed = choices.decide(desk, approved.id, STEPS, Decision.SET_ASIDE)
    assert consequences(desk.walk(changed.before), desk.walk(changed.after)).withdrawn == (STEPS,)
    again = choices.decide(desk, approved.id, STEPS, Decision.CHOSEN)
    assert consequences(desk.walk(again.before), desk.walk(again.after)).withdrawn == ()


def test_it_travels_with_the_dossier_and_an_unknown_cause_does_not(desk: Desk, approved: Dossier) -> None:
    after = choices.decide(desk, approved.id, STEPS, Decision.SET_ASIDE).after
    assert from_json(to_json(after)) == after
    again = choices.decide(desk, approved.id, STEPS, Decision.CHOSEN).after
    assert from_json(to_json(again)) == again
    with pytest.raises(ExchangeError, match="must be one of answer, "):
        from_json(to_json(after).replace('"cause": "decision"', '"cause": "whim"'))
