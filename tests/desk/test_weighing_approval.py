"""A lawyer approves the weighing as a whole; what changes it, or what it rests on, takes that back and says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalaid_desk.desk import Desk, choices, dossiers, facts, people, weighing
from legalaid_desk.dossier import (
    WEIGHING,
    Case,
    Cause,
    Changed,
    Child,
    Decision,
    Dossier,
    Fact,
    Ground,
    OwnWords,
    Side,
    Stage,
    Standing,
)
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.walk import misfits

LAWYER, PARALEGAL = "mr. A. de Wit", "B. Boom"


@pytest.fixture
def approved(desk: Desk) -> Dossier:
    """A weighing of four entries that the lawyer approved; after that the paralegal works in it."""
    made = dossiers.new(desk, "Proef").id
    people.set_case(desk, made, Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    people.put_child(desk, made, Child(id="c1", given_name="Zoë", age_stated=7))
    facts.learn(desk, made, Fact(question="referred", value=False, standing=Standing.SEEN))
    facts.learn(desk, made, Fact(question="ill", subject="c1", value=True))
    facts.learn(desk, made, Fact(question="contact", value=True))
    weighing.put_all(desk, made, ("no-referral", "rent-on-time", "child-school|c1"))
    weighing.say(desk, made, Side.FAMILY, "Het gezin zocht zelf hulp", "contact", entry_id="x")
    choices.approve(desk, made, WEIGHING, LAWYER)
    desk.who = PARALEGAL
    return desk.open(made)


def taken_back(changed: Changed) -> tuple[Cause, str, str] | None:
    found = changed.after.choice(WEIGHING)
    assert found is not None
    assert bool(found.approved_by) != bool(found.withdrawn)
    return (found.withdrawn.cause, found.withdrawn.item, found.withdrawn.subject) if found.withdrawn else None


OTHERWISE = (Cause.WEIGHING, WEIGHING, "case")
ACTS: dict[str, tuple[Callable[[Desk, Dossier], Changed], tuple[Cause, str, str]]] = {
    "another order": (lambda desk, d: weighing.put(desk, d.id, "rent-on-time", before="no-referral"), OTHERWISE),
    "an entry less": (lambda desk, d: weighing.leave_out(desk, d.id, "rent-on-time"), OTHERWISE),
    "an own entry more": (lambda desk, d: weighing.say(desk, d.id, Side.LANDLORD, "Wachtlijst"), OTHERWISE),
    "other own words": (
        lambda desk, d: weighing.say(desk, d.id, Side.FAMILY, "Anders", "contact", entry_id="x"),
        OTHERWISE,
    ),
    "an own entry taken away": (lambda desk, d: weighing.unsay(desk, d.id, "x"), OTHERWISE),
    "an answer it rests on": (
        lambda desk, d: facts.learn(desk, d.id, Fact(question="referred", value=True)),
        (Cause.ANSWER, "referred", "case"),
    ),
    "a fact in dispute": (
        lambda desk, d: facts.learn(desk, d.id, Fact(question="referred", value=False, standing=Standing.DISPUTED)),
        (Cause.ANSWER, "referred", "case"),
    ),
    "an answer about a child": (
        lambda desk, d: facts.forget(desk, d.id, "ill", "c1"),
        (Cause.ANSWER, "ill", "c1"),
    ),
    "an answer that own words are tied to": (
        lambda desk, d: facts.forget(desk, d.id, "contact", "case"),
        (Cause.ANSWER, "contact", "case"),
    ),
    "a child less": (lambda desk, d: people.remove_child(desk, d.id, "c1"), (Cause.CHILD, "", "case")),
    "a child of another name": (
        lambda desk, d: people.put_child(desk, d.id, Child(id="c1", given_name="Sam", age_stated=7)),
        (Cause.CHILD, "child", "c1"),
    ),
    "another ground": (
        lambda desk, d: people.set_case(desk, d.id, Case(ground=Ground.NUISANCE, stage=Stage.MERITS)),
        (Cause.CASE, "ground", "case"),
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_what_changes_the_weighing_takes_its_approval_back_and_undo_brings_it_back(
    name: str, desk: Desk, approved: Dossier
) -> None:
    act, cause = ACTS[name]
    changed = act(desk, approved)
    assert taken_back(changed) == cause
    back = desk.restore(changed.before).after.choice(WEIGHING)
    assert back is not None
    assert back.approved_by == LAWYER


SPARED: dict[str, Callable[[Desk, Dossier], Changed]] = {
    "an entry looked at and left out that was not printed": lambda desk, d: weighing.leave_out(desk, d.id, "other"),
    "an answer that nothing printed rests on": lambda desk, d: facts.learn(
        desk, d.id, Fact(question="cause", value="illness")
    ),
    "a note": lambda desk, d: facts.learn(
        desk, d.id, Fact(question="ill", subject="c1", value=True, note="verklaring volgt")
    ),
    "another child": lambda desk, d: people.put_child(desk, d.id, Child(id="c2", given_name="Noah", age_stated=4)),
    "words of a child that are not printed": lambda desk, d: people.put_child(
        desk, d.id, Child(id="c1", given_name="Zoë", age_stated=7, own_words=(OwnWords(words="Hier."),))
    ),
    "a decision on an argument": lambda desk, d: choices.decide(desk, d.id, "each-child", Decision.CHOSEN),
}


@pytest.mark.parametrize("name", SPARED)
def test_what_does_not_touch_the_weighing_leaves_its_approval(name: str, desk: Desk, approved: Dossier) -> None:
    changed = SPARED[name](desk, approved)
    assert changed
    assert taken_back(changed) is None


def test_what_the_lawyer_orders_herself_she_stands_behind(desk: Desk, approved: Dossier) -> None:
    desk.who = LAWYER
    assert taken_back(weighing.put(desk, approved.id, "rent-on-time", before="no-referral")) is None
    assert taken_back(facts.learn(desk, approved.id, Fact(question="referred", value=True))) is not None


def test_approving_anew_forgets_what_took_it_back_and_the_file_carries_both(desk: Desk, approved: Dossier) -> None:
    after = weighing.leave_out(desk, approved.id, "rent-on-time").after
    assert from_json(to_json(after)) == after
    assert not misfits(after, desk.law)
    again = choices.approve(desk, approved.id, WEIGHING, LAWYER).after.choice(WEIGHING)
    assert again is not None
    assert (again.approved_by, again.withdrawn) == (LAWYER, None)


def test_no_argument_or_request_of_what_ships_has_the_name_of_the_weighing() -> None:
    from legalaid_desk.data import law_folder
    from legalaid_desk.law import load_law

    law = load_law(law_folder())
    assert WEIGHING not in {**law.arguments, **law.relief}
