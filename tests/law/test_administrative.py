"""A closure, a refused shelter and a refused priority can each be argued whole, in the words of that forum."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from legalaid_desk.law import AllOf, Argument, Condition, OneTest, Passage, Relief, Truth, judge, load_law
from legalaid_desk.law.conditions import Answer

LAW = load_law(Path(__file__).parents[2] / "resources" / "law")
STEPS = {f"s{number}" for number in range(10)}
PHASES = ("intention", "objection", "interim", "court", "higher")
CIVIL = ("vordering", "dagvaard", "gedaagde", "vonnis", "kantonrechter", "kort geding", "tekortkoming", "huurder moet")

CLOSURE: dict[str, Answer] = {"stage": "administrative", "ground": "closure", "ad-decision": "closure"}
SHELTER: dict[str, Answer] = {"stage": "administrative", "ground": "other", "ad-decision": "shelter"}
URGENCY: dict[str, Answer] = {"stage": "administrative", "ground": "other", "ad-decision": "urgency"}
ROUTES = {"closure": CLOSURE, "shelter": SHELTER, "urgency": URGENCY}

each_route = pytest.mark.parametrize("route", ROUTES)


class Known:
    """Only the route is known; of a family with one child."""

    def __init__(self, answers: dict[str, Answer]) -> None:
        self.answers = {"children": 1, **answers}

    def answer(self, question: str, subject: str) -> Answer | None:
        return self.answers.get(question)

    def asked_of(self, question: str, subject: str) -> str:
        return "case" if LAW.questions[question].level == "case" else subject

    def subjects(self, level: str) -> tuple[str, ...]:
        return ("case",) if level == "case" else (level,)


def whole(argument: Argument, passage: Passage | None = None) -> Condition:
    parts: list[Condition] = [argument.when]
    parts += [OneTest("ground", "in", argument.grounds)] if argument.grounds else []
    parts += [OneTest("stage", "in", argument.stages)] if argument.stages else []
    return AllOf((*parts, passage.when) if passage else tuple(parts))


def can_hold(condition: Condition, route: str) -> bool:
    """Whether it can still come out yes: nothing the route says closes it."""
    return judge(condition, Known(ROUTES[route])).truth is not Truth.NO


@cache
def alive(route: str) -> tuple[Argument, ...]:
    """The arguments that can still open on this route."""
    return tuple(argument for argument in LAW.arguments.values() if can_hold(whole(argument), route))


def made_for(route: str) -> list[Argument]:
    """The arguments that are there for administrative proceedings only."""
    return [argument for argument in alive(route) if argument.stages == ("administrative",)]


@each_route
def test_every_step_can_be_argued(route: str) -> None:
    assert {argument.step for argument in alive(route)} == STEPS


@each_route
def test_every_step_has_an_argument_made_for_this_route(route: str) -> None:
    assert {argument.step for argument in made_for(route)} == STEPS


@each_route
def test_no_paragraph_speaks_of_a_civil_claim(route: str) -> None:
    civil = [
        (argument.id, passage.id, word)
        for argument in alive(route)
        for passage in (*argument.passages, *argument.offers)
        if can_hold(whole(argument, passage), route)
        for word in CIVIL
        if word in words(passage).casefold() and (argument.id, passage.id) not in CITED
    ]
    assert civil == []


CITED = {
    ("adapted-home", "jaar"),  # says that the court allowed the owner's claim there
    ("foster-care-heard", "amsterdam"),  # says in which proceedings that was decided
}


def words(passage: Passage) -> str:
    return "".join(part for part in passage.text.parts if isinstance(part, str))


@each_route
@pytest.mark.parametrize("phase", PHASES)
def test_every_document_asks_something_first_and_something_for_less(route: str, phase: str) -> None:
    asked = [relief for relief in LAW.relief.values() if asks(relief, route, phase)]
    tiers = {relief.tier for relief in asked}
    assert "primary" in tiers
    assert tiers & {"subsidiary", "further", "furthest"}
    assert "costs" in tiers


@each_route
@pytest.mark.parametrize("phase", PHASES)
def test_a_judge_is_not_asked_what_only_the_authority_can_do(route: str, phase: str) -> None:
    asked = {relief.id for relief in LAW.relief.values() if asks(relief, route, phase)}
    of_authority = {"no-closure", "grant-shelter", "grant-urgency"}
    of_judge = {"stay-closure", "annul-closure", "annul-refusal", "interim-shelter", "interim-urgency", "court-fee"}
    assert not asked & (of_judge if phase in ("intention", "objection") else of_authority)


def asks(relief: Relief, route: str, phase: str) -> bool:
    """Whether this document can ask it: the stage fits, nothing closes it, and an argument of the route carries it."""
    known = Known({**ROUTES[route], "ad-phase": phase})
    fits = not relief.stages or "administrative" in relief.stages
    carried = relief.always or any(relief.id in argument.relief for argument in alive(route))
    return fits and carried and judge(relief.when, known).truth is not Truth.NO


@each_route
@pytest.mark.parametrize("phase", PHASES)
def test_what_can_be_argued_in_a_document_supports_something_it_asks(route: str, phase: str) -> None:
    known = Known({**ROUTES[route], "ad-phase": phase})
    opening = [argument for argument in alive(route) if judge(whole(argument), known).truth is not Truth.NO]
    lost = [a.id for a in opening if not any(asks(LAW.relief[one], route, phase) for one in a.relief)]
    assert opening
    assert lost == []


AGAINST_CLOSURE: dict[str, dict[str, Answer]] = {
    "dealing": {"cd-drugs-quantity": "dealing"},
    "weapons": {"cd-drugs-quantity": "weapons"},
    "danger from the family": {"ad-danger": "family"},
    "repetition": {"cd-repeat": True},
    "a second find": {"ad-second-find": True},
    "a minor involved": {"cd-minor-dealt": True},
    "harm to a child": {"ch-harm": True},
    "an offer refused": {"ll-alternative": "refused"},
    "a place for all": {"ad-shelter": "whole"},
    "the lease goes on": {"ad-return": "returns"},
    "complaints before": {"ad-complaints": True},
    "nearly over": {"ad-state": "nearly-over"},
    "begun without right": {"tn-unlawful-start": True},
    "own doing": {"cd-involvement": "involved"},
}
AGAINST_REFUSAL: dict[str, dict[str, Answer]] = {
    "room with relatives": {"alt-network": "together"},
    "an offer refused": {"ll-alternative": "refused"},
    "begun without right": {"tn-unlawful-start": True},
    "own doing": {"cd-involvement": "involved"},
    "nothing reported": {"alt-wmo": "not-reported"},
}


def warned(route: str, answers: dict[str, Answer]) -> list[str]:
    """The arguments that can still be brought with these answers and warn because of them."""
    without, with_them = Known(ROUTES[route]), Known({**ROUTES[route], **answers})
    return [
        argument.id
        for argument in made_for(route)
        if judge(whole(argument), with_them).truth is not Truth.NO
        for caution in argument.cautions
        if judge(caution.when, with_them).truth is Truth.YES and judge(caution.when, without).truth is not Truth.YES
    ]


@pytest.mark.parametrize("what", AGAINST_CLOSURE)
def test_what_speaks_against_the_family_in_a_closure_is_warned_of(what: str) -> None:
    assert warned("closure", AGAINST_CLOSURE[what])


@pytest.mark.parametrize("what", AGAINST_REFUSAL)
def test_what_speaks_against_the_family_in_a_refusal_is_warned_of(what: str) -> None:
    assert warned("shelter", AGAINST_REFUSAL[what])
