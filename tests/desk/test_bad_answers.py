"""Answers as people bring them: with tags, control characters and half characters, about twenty children, or none."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.desk import Desk, choices, dossiers, facts, filings, people
from legalaid_desk.desk.facts import SubjectGone
from legalaid_desk.dossier import Case, Child, Decision, Fact, Ground, Stage
from legalaid_desk.dossier.exchange import from_json, to_json

NASTY = '<b>vet</b> & {answer x} {{ y }} {% z %} \x00\x07\x1b[31m \u202e "zo" \r\n regel\t\U0001f600'


@pytest.fixture
def made(desk: Desk) -> str:
    """The id of a dossier with a stage, a ground and one child."""
    new = dossiers.new(desk, "Proef").id
    people.set_case(desk, new, Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    people.put_child(desk, new, Child(id="c1", given_name="Zoë", age_stated=7))
    return new


def test_free_text_is_kept_to_the_letter_and_printed_as_text(desk: Desk, made: str) -> None:
    facts.learn(desk, made, Fact(question="ill", subject="c1", value=True))
    stored = facts.learn(desk, made, Fact(question="school", subject="c1", value=NASTY, note=NASTY)).after
    fact = desk.open(made).facts.get("school", "c1")
    assert fact is not None
    assert (fact.value, fact.note) == (NASTY, NASTY)
    assert from_json(to_json(stored)) == stored
    chosen = choices.decide(desk, made, "each-child", Decision.CHOSEN).after
    draft = filings.draft(desk.walk(chosen), "antwoord")[0].draft
    (printed,) = [p.text for p in draft.paragraphs if p.id == "each-child/child/c1"]
    assert "<b>vet</b> & {answer x} {{ y }} {% z %}" in printed


def test_half_characters_are_made_whole_before_they_are_stored(desk: Desk, made: str) -> None:
    facts.learn(desk, made, Fact(question="school", subject="c1", value="a\ud83d\ude00b\ud800c", note="\udfff"))
    fact = desk.open(made).facts.get("school", "c1")
    assert fact is not None
    assert (fact.value, fact.note) == ("a\U0001f600b\ufffdc", "\ufffd")


def test_an_answer_about_a_child_that_was_taken_out_is_refused_with_its_words(desk: Desk, made: str) -> None:
    removed = people.remove_child(desk, made, "c1")
    with pytest.raises(SubjectGone, match="undo its removal and answer again: De Linde"):
        facts.learn(desk, made, Fact(question="school", subject="c1", value="De Linde"))
    assert desk.open(made) == removed.after
    desk.restore(removed.before)
    assert facts.learn(desk, made, Fact(question="school", subject="c1", value="De Linde"))


def test_twenty_children_are_each_asked_of_and_printed(desk: Desk, made: str) -> None:
    for number in range(2, 21):
        child = Child(id=f"c{number}", given_name=f"Kind {number}", birth_date=date(2012, 1, number))
        people.put_child(desk, made, child)
    assert len({asked.subject for asked in desk.walk(desk.open(made)).to_ask if asked.question.id == "ill"}) == 20
    for child in desk.open(made).children:
        facts.learn(desk, made, Fact(question="ill", subject=child.id, value=True))
        facts.learn(desk, made, Fact(question="school", subject=child.id, value="De Linde"))
    chosen = choices.decide(desk, made, "each-child", Decision.CHOSEN).after
    draft = filings.draft(desk.walk(chosen), "antwoord")[0].draft
    assert sum(p.id.startswith("each-child/child/") for p in draft.paragraphs) == 20


def test_an_empty_dossier_says_what_it_wants_and_contradicts_nothing(desk: Desk) -> None:
    walk = desk.walk(dossiers.new(desk))
    assert walk.open_arguments() == ()
    assert walk.clashes == ()
    composition, wants = filings.draft(walk, "antwoord")
    assert composition.draft.relief
    assert any(want.blocks for want in wants)
