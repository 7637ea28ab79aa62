"""The way through the walk: same step first, back and forth, passing over, asking again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from legalaid_desk.dossier import Case, Child, Dossier, Fact, Ground, Stage
from legalaid_desk.law import Law
from legalaid_desk.walk import Walk
from ui.models.journey import Journey, next_key

TODAY = date(2026, 11, 25)


@pytest.fixture
def walk(small_law: Law) -> Walk:
    dossier = Dossier(
        id="d",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        children=(Child(id="c1", given_name="Elif", age_stated=11), Child(id="c2", given_name="Noah", age_stated=6)),
    )
    return Walk(dossier, small_law, TODAY)


def all_of(walk: Walk) -> list[tuple[str, str]]:
    journey, seen = Journey().onward(walk), []
    while journey.at:
        seen.append(journey.at)
        journey = journey.onward(walk)
    return seen


def test_a_step_is_finished_before_the_next_begins(walk: Walk) -> None:
    steps = [walk.view.law.questions[question].step for question, _ in all_of(walk)]
    assert steps == sorted(steps, key=steps.index)
    assert len(steps) == len(walk.to_ask)


def test_back_leads_to_the_question_before_and_on_leads_to_where_one_came_from(walk: Walk) -> None:
    first = Journey().onward(walk)
    second = first.onward(walk)
    assert second.back().at == first.at
    assert second.back().onward(walk).at == second.at
    assert first.back().at == first.at


def test_at_the_end_nothing_is_asked_until_it_is_asked_again(walk: Walk) -> None:
    journey = Journey().onward(walk)
    first = journey.at
    while journey.at:
        journey = journey.onward(walk)
    assert next_key(walk, journey) is None
    assert journey.again().onward(walk).at == first


def test_an_answered_question_is_not_passed_over(walk: Walk) -> None:
    journey = Journey().onward(walk)
    assert journey.at is not None
    fact = Fact(question=journey.at[0], subject=journey.at[1], value=True)
    after = Walk(walk.view.dossier.learn(fact), walk.view.law, TODAY)
    assert journey.at not in journey.onward(after).passed


def test_a_question_about_a_child_that_is_gone_is_gone_too(walk: Walk) -> None:
    journey = Journey().to(("ill", "c1")).to(("ill", "c2"))
    without = Walk(replace(walk.view.dossier, children=walk.view.dossier.children[1:]), walk.view.law, TODAY)
    assert journey.within(without) == Journey(at=("ill", "c2"))
    assert journey.within(walk) == journey


def test_what_the_intake_says_is_not_asked(walk: Walk) -> None:
    assert Journey(at=("ground", "case")).within(walk).at is None


def test_an_empty_dossier_begins_with_ground_and_stage_and_goes_no_further_without(small_law: Law) -> None:
    empty = Walk(Dossier(id="d"), small_law, TODAY)
    journey = Journey().onward(empty)
    assert journey.at in {("ground", "case"), ("stage", "case")}
    assert journey.onward(empty) == journey
    half = Walk(Dossier(id="d", case=Case(ground=Ground.ARREARS)), small_law, TODAY)
    assert Journey(at=("referred", "case")).onward(half).at == ("stage", "case")


def test_ground_and_stage_there_the_walk_goes_on(walk: Walk) -> None:
    here = Journey(at=("ground", "case")).within(walk).onward(walk)
    assert here.at is not None
    assert not walk.view.law.questions[here.at[0]].intake
