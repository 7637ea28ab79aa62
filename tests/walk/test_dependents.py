"""What a change cannot touch is not worked out again, and what comes out is what a fresh walk says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk.dossiers import read_exchange
from legalaid_desk.dossier import Child, Dossier, Fact, Ground, Stage, Standing
from legalaid_desk.law import AnswerKind, Law, Question, load_law
from legalaid_desk.walk import Walk, possible_answers

TODAY = date(2026, 11, 25)
LAW = load_law(law_folder())
SAMPLES = sorted(path.name for path in sample_folder().iterdir() if (path / "dossier.json").is_file())


def sample(name: str) -> Dossier:
    return read_exchange(sample_folder() / name / "dossier.json").dossier


def other_answers(question: Question, fact: Fact | None, subject: str) -> Iterator[Fact]:
    """Another answer than there is, the other way round, or less sure."""
    values = possible_answers(question) or ({AnswerKind.NUMBER: 7}.get(question.kind, "iets anders"),)
    if question.kind in (AnswerKind.DAY, AnswerKind.AMOUNT):
        return
    yield from (Fact(question=question.id, subject=subject, value=one) for one in values[:2])
    if fact:
        yield Fact(question=question.id, subject=subject, standing=Standing.UNKNOWN)
        yield replace(fact, note="anders")


def answers(dossier: Dossier) -> Iterator[Dossier]:
    """This dossier with one thing answered otherwise, for every question there is."""
    first = {"case": "case", "child": dossier.children[0].id, "person": dossier.parties[0].id}
    for question in LAW.questions.values():
        subject = first[question.level]
        if not question.intake:
            fact = dossier.facts.get(question.id, subject)
            yield from (dossier.learn(one) for one in other_answers(question, fact, subject))
            yield dossier.forget(question.id, subject)


def intakes(dossier: Dossier) -> Iterator[Dossier]:
    """This dossier with another line of the intake."""
    child = dossier.children[0]
    yield dossier.with_child(replace(child, birth_date=None, age_stated=1))
    yield dossier.with_child(replace(child, own_words=()))
    yield dossier.with_child(replace(child, birth_date=None, age_stated=19))
    yield dossier.with_child(Child(id="nieuw", given_name="Nieuw", age_stated=3))
    yield dossier.without_child(child.id)
    yield dossier.without_party(dossier.parties[0].id)
    yield replace(dossier, home=replace(dossier.home, rented_since=date(2026, 1, 1), rent_cents=100_00))
    yield replace(dossier, arrears=replace(dossier.arrears, claimed_cents=1, ledger=()))
    yield from (replace(dossier, case=replace(dossier.case, ground=ground)) for ground in Ground)
    yield from (replace(dossier, case=replace(dossier.case, stage=stage)) for stage in Stage)


@pytest.mark.parametrize("name", SAMPLES)
def test_after_a_change_the_verdicts_are_those_of_a_fresh_walk(name: str) -> None:
    dossier = sample(name)
    walk = Walk(dossier, LAW, TODAY)
    assert walk.verdicts
    for changed in (*list(answers(dossier))[::5], *intakes(dossier)):
        assert walk.after(changed).verdicts == Walk(changed, LAW, TODAY).verdicts


def test_what_an_answer_cannot_touch_is_taken_over_as_it_was(small_law: Law) -> None:
    walk = Walk(Dossier(id="d"), small_law, TODAY)
    untouched = walk.verdict("each-child")
    touched = walk.verdict("steps-missing")
    after = walk.after(Dossier(id="d").learn(Fact(question="referred", value=False)))
    assert after.verdict("each-child") is untouched
    assert after.verdict("steps-missing") is not touched


def test_a_fact_that_only_a_warning_asks_for_is_seen(small_law: Law) -> None:
    case = replace(Dossier(id="d").case, ground=Ground.ARREARS)
    walk = Walk(Dossier(id="d", case=case), small_law, TODAY)
    assert not walk.verdict("steps-missing").cautions
    assert walk.after(walk.view.dossier.learn(Fact(question="cause", value="own"))).verdict("steps-missing").cautions


def test_a_walk_of_which_nothing_was_worked_out_yet_works_all_of_it_out(small_law: Law) -> None:
    facts = (Fact(question="referred", value=False),)
    dossier = Dossier(id="d").learn(facts[0])
    assert Walk(Dossier(id="d"), small_law, TODAY).after(dossier).verdicts == Walk(dossier, small_law, TODAY).verdicts
