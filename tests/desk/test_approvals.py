"""A later change of what an approved argument rests on takes the approval back, says so, and undo brings it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from legalaid_desk.desk import Desk, choices, dossiers, exhibits, facts, filings, people
from legalaid_desk.dossier import (
    Arrears,
    Case,
    Cause,
    Changed,
    Child,
    Choice,
    Decision,
    Dossier,
    Fact,
    Ground,
    Home,
    OwnWords,
    Stage,
    Standing,
    Stays,
)
from legalaid_desk.dossier.exchange import from_json, to_json

LAWYER, PARALEGAL = "mr. A. de Wit", "B. Boom"
STEPS, CHILDREN = "steps-missing", "each-child"


@pytest.fixture
def approved(desk: Desk) -> Dossier:
    """A dossier with two approved arguments; after that the paralegal works in it."""
    made = dossiers.new(desk, "Proef").id
    people.set_case(desk, made, Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    people.put_child(desk, made, Child(id="c1", given_name="Zoë", age_stated=7))
    exhibit = exhibits.bring_in(desk, made, "brief.txt", b"inhoud").after.exhibits[0]
    facts.learn(desk, made, Fact(question="referred", value=False, standing=Standing.SEEN, exhibits=(exhibit.id,)))
    facts.learn(desk, made, Fact(question="ill", subject="c1", value=True))
    facts.learn(desk, made, Fact(question="school", subject="c1", value="basisschool De Linde"))
    for item in (STEPS, CHILDREN):
        choices.decide(desk, made, item, Decision.CHOSEN)
        choices.approve(desk, made, item, LAWYER)
    desk.who = PARALEGAL
    return desk.open(made)


def choice(dossier: Dossier, item: str) -> Choice:
    found = dossier.choice(item)
    assert found is not None
    return found


def withdrawn(changed: Changed) -> dict[str, tuple[Cause, str, str]]:
    """The arguments that lost their approval, and to what."""
    gone = (one for one in changed.after.choices if one.withdrawn)
    return {one.item: (one.withdrawn.cause, one.withdrawn.item, one.withdrawn.subject) for one in gone if one.withdrawn}


def test_another_answer_takes_the_approval_back_and_says_what_did(desk: Desk, approved: Dossier) -> None:
    changed = facts.learn(desk, approved.id, Fact(question="referred", value=True))
    steps = choice(changed.after, STEPS)
    assert (steps.decision, steps.approved_by, steps.approved_at) == (Decision.CHOSEN, "", None)
    assert steps.withdrawn is not None
    assert (steps.withdrawn.cause, steps.withdrawn.item, steps.withdrawn.subject) == (Cause.ANSWER, "referred", "case")
    assert (steps.withdrawn.approved_by, steps.withdrawn.by) == (LAWYER, PARALEGAL)
    assert steps.withdrawn.approved_at == steps.withdrawn.at == datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    assert choice(changed.after, CHILDREN).approved_by == LAWYER


def test_undo_brings_the_approval_back(desk: Desk, approved: Dossier) -> None:
    changed = facts.learn(desk, approved.id, Fact(question="referred", value=True))
    assert choice(desk.restore(changed.before).after, STEPS).approved_by == LAWYER
    assert choice(desk.restore(changed.after).after, STEPS).withdrawn is not None


ACTS: dict[str, tuple[Callable[[Desk, Dossier], Changed], dict[str, tuple[Cause, str, str]]]] = {
    "an answer taken back": (
        lambda desk, d: facts.forget(desk, d.id, "referred", "case"),
        {STEPS: (Cause.ANSWER, "referred", "case")},
    ),
    "another standing": (
        lambda desk, d: facts.learn(desk, d.id, replace(d.facts.items[0], standing=Standing.ADMITTED)),
        {STEPS: (Cause.ANSWER, "referred", "case")},
    ),
    "an exhibit let go": (
        lambda desk, d: facts.learn(desk, d.id, Fact(question="referred", value=False, standing=Standing.SEEN)),
        {STEPS: (Cause.EXHIBITS, "referred", "case")},
    ),
    "an exhibit taken out": (
        lambda desk, d: exhibits.remove(desk, d.id, d.exhibits[0].id),
        {STEPS: (Cause.EXHIBITS, "referred", "case")},
    ),
    "an answer that adds a paragraph": (
        lambda desk, d: facts.learn(desk, d.id, Fact(question="contact", value=False)),
        {STEPS: (Cause.ANSWER, "contact", "case")},
    ),
    "an answer that raises a warning": (
        lambda desk, d: facts.learn(desk, d.id, Fact(question="cause", value="own")),
        {STEPS: (Cause.ANSWER, "cause", "case")},
    ),
    "an answer that is printed": (
        lambda desk, d: facts.learn(desk, d.id, Fact(question="school", subject="c1", value="basisschool De Eik")),
        {CHILDREN: (Cause.ANSWER, "school", "c1")},
    ),
    "a child more": (
        lambda desk, d: people.put_child(desk, d.id, Child(id="c2", given_name="Noah", age_stated=4)),
        {CHILDREN: (Cause.CHILD, "", "case")},
    ),
    "a child less": (
        lambda desk, d: people.remove_child(desk, d.id, "c1"),
        {CHILDREN: (Cause.CHILD, "", "case")},
    ),
    "a child of another age": (
        lambda desk, d: people.put_child(desk, d.id, Child(id="c1", given_name="Zoë", age_stated=8)),
        {CHILDREN: (Cause.CHILD, "child.age", "c1")},
    ),
    "another ground": (
        lambda desk, d: people.set_case(desk, d.id, Case(ground=Ground.NUISANCE, stage=Stage.MERITS)),
        {STEPS: (Cause.CASE, "ground", "case")},
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_what_it_rests_on_takes_it_back(name: str, desk: Desk, approved: Dossier) -> None:
    act, expected = ACTS[name]
    assert withdrawn(act(desk, approved)) == expected


SPARED: dict[str, Callable[[Desk, Dossier], Changed]] = {
    "an answer that nothing approved rests on": lambda desk, d: facts.learn(
        desk, d.id, Fact(question="cause", value="illness")
    ),
    "an answer that leaves a paragraph out that was never in": lambda desk, d: facts.learn(
        desk, d.id, Fact(question="contact", value=True)
    ),
    "the same answer by another": lambda desk, d: facts.learn(desk, d.id, d.facts.items[0]),
    "a note": lambda desk, d: facts.learn(
        desk, d.id, Fact(question="ill", subject="c1", value=True, note="verklaring volgt")
    ),
    "the number of the case": lambda desk, d: people.set_case(
        desk, d.id, Case(ground=Ground.ARREARS, stage=Stage.MERITS, case_number="12345")
    ),
    "where a child sleeps": lambda desk, d: people.put_child(
        desk, d.id, Child(id="c1", given_name="Zoë", age_stated=7, stays=Stays.SHARED)
    ),
    "a home that is not printed there": lambda desk, d: people.set_home(desk, d.id, Home(rent_cents=65000)),
    "arrears that are not printed there": lambda desk, d: people.set_arrears(desk, d.id, Arrears(claimed_cents=260000)),
    "another name of an exhibit": lambda desk, d: exhibits.describe(
        desk, d.id, d.exhibits[0].id, title="Brief van 1 mei", dated=date(2026, 5, 1)
    ),
}


@pytest.mark.parametrize("name", SPARED)
def test_what_it_does_not_rest_on_leaves_it(name: str, desk: Desk, approved: Dossier) -> None:
    changed = SPARED[name](desk, approved)
    assert changed
    assert withdrawn(changed) == {}
    assert [one.approved_by for one in changed.after.choices] == [LAWYER, LAWYER]


def test_words_of_another_take_it_back_and_her_own_do_not(desk: Desk, approved: Dossier) -> None:
    draft = filings.draft(desk.walk(approved), "antwoord")[0].draft
    changed = choices.reword(desk, approved.id, draft, "steps-missing/referral", "Nooit.")
    assert withdrawn(changed) == {STEPS: (Cause.WORDING, STEPS, "case")}
    desk.who = LAWYER
    choices.approve(desk, approved.id, STEPS, LAWYER)
    assert withdrawn(choices.own_words_again(desk, approved.id, "antwoord", "steps-missing/referral")) == {}


def test_approving_again_forgets_what_took_it_back(desk: Desk, approved: Dossier) -> None:
    facts.learn(desk, approved.id, Fact(question="referred", value=True))
    facts.learn(desk, approved.id, Fact(question="referred", value=False))
    again = choice(choices.approve(desk, approved.id, STEPS, LAWYER).after, STEPS)
    assert (again.approved_by, again.withdrawn) == (LAWYER, None)


def test_what_took_it_back_stays_the_first_change(desk: Desk, approved: Dossier) -> None:
    facts.learn(desk, approved.id, Fact(question="referred", value=True))
    changed = facts.learn(desk, approved.id, Fact(question="contact", value=True))
    assert withdrawn(changed) == {STEPS: (Cause.ANSWER, "referred", "case")}


def test_it_travels_with_the_dossier(desk: Desk, approved: Dossier) -> None:
    after = facts.learn(desk, approved.id, Fact(question="referred", value=True)).after
    assert from_json(to_json(after)) == after


def test_a_childs_own_words_take_it_back_where_it_pleads_that_the_child_was_heard() -> None:
    from legalaid_desk.data import law_folder
    from legalaid_desk.law import load_law
    from legalaid_desk.walk import DossierView
    from legalaid_desk.walk.rests import Rest, touched

    law = load_law(law_folder())
    heard = next(one.id for one in law.arguments.values() if "own-words is yes" in str(one.when))
    child = Child(id="c1", given_name="Zoë", age_stated=9, own_words=(OwnWords(words="Ik wil blijven."),))
    more = Child(id="c1", given_name="Zoë", age_stated=9, own_words=(*child.own_words, OwnWords(words="Bij oma.")))
    case = Case(ground=Ground.ARREARS, stage=Stage.MERITS)
    before, after = (
        DossierView(Dossier(id="d", case=case, children=(one,)), law, date(2026, 11, 25)) for one in (child, more)
    )
    assert touched(heard, before, after) == Rest(Cause.OWN_WORDS, "own-words", "c1")
