"""Answers that no longer make sense are kept, do not count, and count again when they make sense again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from legalaid_desk.dossier import Case, Cause, Child, Dossier, Fact, Ground, Stage, Standing
from legalaid_desk.law import Law
from legalaid_desk.law.grammar import parse_condition
from legalaid_desk.walk import DossierView, GapKind, State, Walk
from legalaid_desk.walk.rests import Rest, touched

TODAY = date(2026, 11, 25)
REFERRED, CONTACT = Fact(question="referred", value=False), Fact(question="contact", value=False)


@pytest.fixture
def law(small_law: Law) -> Law:
    """The small law, where contact is asked only after referral, and the cause only after contact."""
    whens = {"contact": "referred is no", "cause": "contact is no", "ill": "any child (school known)"}
    asked = {
        one: replace(question, when=parse_condition(whens[one])) if one in whens else question
        for one, question in small_law.questions.items()
    }
    return replace(small_law, questions=asked)


def dossier(*facts: Fact) -> Dossier:
    case = Case(ground=Ground.ARREARS, stage=Stage.MERITS)
    made = Dossier(id="d", case=case, children=(Child(id="c1", given_name="Zoë"),))
    for fact in facts:
        made = made.learn(fact)
    return made


def view(law: Law, *facts: Fact) -> DossierView:
    return DossierView(dossier(*facts), law, TODAY)


def test_an_answer_that_makes_no_sense_any_more_is_kept_and_does_not_count(law: Law) -> None:
    after = view(law, replace(REFERRED, value=True), CONTACT)
    assert after.fact("contact", "case") == CONTACT
    assert after.answer("contact", "case") is None
    assert after.idle == (CONTACT,)
    assert Walk(after.dossier, law, TODAY).verdict("steps-missing").state is State.NEEDS


def test_it_counts_again_when_it_makes_sense_again(law: Law) -> None:
    assert view(law, REFERRED, CONTACT).answer("contact", "case") is False
    assert view(law, REFERRED, CONTACT).idle == ()


def test_what_hangs_on_an_answer_that_does_not_count_does_not_count_either(law: Law) -> None:
    cause = Fact(question="cause", value="own")
    assert view(law, replace(REFERRED, value=True), CONTACT, cause).idle == (CONTACT, cause)


def test_an_answer_whose_question_may_still_make_sense_counts(law: Law) -> None:
    assert view(law, CONTACT).answer("contact", "case") is False


def test_what_is_asked_only_where_something_is_known_counts_from_then_on(law: Law) -> None:
    ill = Fact(question="ill", subject="c1", value=True)
    assert view(law, ill).idle == (ill,)
    assert view(law, ill, Fact(question="school", subject="c1", value="De Linde")).idle == ()


def test_what_does_not_count_is_no_gap(law: Law) -> None:
    unknown = Fact(question="contact", standing=Standing.UNKNOWN)
    gaps = Walk(dossier(replace(REFERRED, value=True), unknown), law, TODAY).gaps
    assert GapKind.UNKNOWN not in [gap.kind for gap in gaps]


def test_an_approval_falls_to_the_answer_that_was_changed_not_to_the_one_that_stopped_counting(law: Law) -> None:
    steps = law.arguments["steps-missing"]
    on_contact = replace(steps, when=parse_condition("contact is no"), passages=steps.passages[:1])
    law = replace(law, arguments={"steps-missing": on_contact})
    before, after = view(law, REFERRED, CONTACT), view(law, replace(REFERRED, value=True), CONTACT)
    assert touched("steps-missing", before, after) == Rest(Cause.ANSWER, "referred", "case")
