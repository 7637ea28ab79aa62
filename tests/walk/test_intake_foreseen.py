"""What the intake would do is told before it is filled in, and is what it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk.dossiers import read_exchange
from legalaid_desk.dossier import Case, Dossier, Ground, Stage
from legalaid_desk.law import Law, load_law
from legalaid_desk.walk import Walk
from legalaid_desk.walk.verdicts import State

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def law() -> Law:
    return load_law(law_folder())


def dossiers() -> Iterator[Dossier]:
    yield Dossier(id="d-leeg", name="Leeg dossier")
    for path in sorted(sample_folder().rglob("dossier.json")):
        yield read_exchange(path).dossier


def with_case(dossier: Dossier, case: Case) -> Dossier:
    return replace(dossier, case=case)


def cases(case: Case) -> Iterator[Case]:
    yield from (replace(case, ground=one) for one in Ground)
    yield from (replace(case, stage=one) for one in Stage)
    yield from (replace(case, further_grounds=(one,)) for one in Ground)


def in_state(walk: Walk, state: State) -> set[str]:
    return {one.argument.id for one in walk.verdicts if one.state is state}


def test_what_is_foreseen_is_what_a_whole_new_walk_gives(law: Law) -> None:
    told = 0
    for dossier in dossiers():
        now = Walk(dossier, law, TODAY)
        for case in cases(dossier.case):
            foreseen = now.foresee(with_case(dossier, case))
            then = Walk(with_case(dossier, case), law, TODAY)
            assert set(foreseen.opens) == in_state(then, State.OPEN) - in_state(now, State.OPEN)
            assert set(foreseen.closes) == in_state(then, State.CLOSED) - in_state(now, State.CLOSED)
            assert set(foreseen.asks) == in_state(then, State.NEEDS) - in_state(now, State.NEEDS)
            assert foreseen.possible == len(then.verdicts) - len(in_state(then, State.CLOSED))
            told += not foreseen.is_idle
    assert told > 20


def test_looking_at_an_answer_leaves_the_walk_as_it_was(law: Law) -> None:
    dossier = next(iter(sorted(dossiers(), key=lambda one: len(one.facts), reverse=True)))
    now = Walk(dossier, law, TODAY)
    before = now.verdicts
    for case in cases(dossier.case):
        now.foresee(with_case(dossier, case))
    assert now.verdicts == before == Walk(dossier, law, TODAY).verdicts


def test_the_answer_that_stands_already_does_nothing(law: Law) -> None:
    for dossier in dossiers():
        now = Walk(dossier, law, TODAY)
        assert now.foresee(dossier).is_idle
