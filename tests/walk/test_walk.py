"""Verdicts with their because, the next question with its why, and gaps."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.dossier import (
    Case,
    Child,
    Choice,
    Decision,
    Dossier,
    Exhibit,
    Fact,
    Ground,
    Reading,
    Stage,
    Standing,
)
from legalaid_desk.law import Law, Truth
from legalaid_desk.walk import Asked, GapKind, State, Walk

TODAY = date(2026, 11, 25)


def dossier(*facts: Fact) -> Dossier:
    made = Dossier(
        id="d",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        children=(Child(id="c1", given_name="Elif", age_stated=11), Child(id="c2", given_name="Noah", age_stated=6)),
        exhibits=(Exhibit(id="e1", title="Brief"), Exhibit(id="e2", title="Foto")),
    )
    for fact in facts:
        made = made.learn(fact)
    return made


def walk(law: Law, *facts: Fact) -> Walk:
    return Walk(dossier(*facts), law, TODAY)


def test_nothing_known_leaves_arguments_that_need_an_answer(small_law: Law) -> None:
    verdict = walk(small_law).verdict("steps-missing")
    assert verdict.state is State.NEEDS
    assert verdict.missing == (("referred", "case"), ("contact", "case"))


def test_one_answer_opens_and_the_because_names_it(small_law: Law) -> None:
    fact = Fact(question="referred", value=False, standing=Standing.SEEN, exhibits=("e1",))
    verdict = walk(small_law, fact).verdict("steps-missing")
    assert verdict.state is State.OPEN
    leaves = [part for one in verdict.because for part in (one, *one.parts)]
    (answer,) = [one for one in leaves if one.question == "referred"]
    assert (answer.outcome, answer.value, answer.standing, answer.exhibits) == (
        Truth.YES,
        False,
        Standing.SEEN,
        ("e1",),
    )
    assert not any(one.question == "contact" for one in leaves)


def test_contrary_facts_close_it(small_law: Law) -> None:
    facts = (Fact(question="referred", value=True), Fact(question="contact", value=True))
    assert walk(small_law, *facts).verdict("steps-missing").state is State.CLOSED


def test_another_ground_closes_it_and_says_so(small_law: Law) -> None:
    other = Dossier(id="d", case=Case(ground=Ground.NUISANCE, stage=Stage.MERITS))
    verdict = Walk(other, small_law, TODAY).verdict("steps-missing")
    assert verdict.state is State.CLOSED
    assert [one.question for one in verdict.because] == ["ground"]


def test_one_child_is_enough_for_any_child(small_law: Law) -> None:
    ill = Fact(question="ill", subject="c2", value=True)
    verdict = walk(small_law, ill).verdict("each-child")
    assert verdict.state is State.OPEN
    assert {part.subject for one in verdict.because for part in one.parts} == {"c2"}


def test_a_child_that_is_not_known_to_be_ill_keeps_the_question_open(small_law: Law) -> None:
    well = Fact(question="ill", subject="c1", value=False)
    verdict = walk(small_law, well).verdict("each-child")
    assert verdict.state is State.NEEDS
    assert verdict.missing == (("ill", "c2"),)


def test_a_caution_shows_when_its_condition_holds(small_law: Law) -> None:
    facts = (Fact(question="referred", value=False), Fact(question="cause", value="own"))
    assert [c.text_en for c in walk(small_law, *facts).verdict("steps-missing").cautions] == [
        "The cause lies with the family."
    ]
    assert walk(small_law, facts[0]).verdict("steps-missing").cautions == ()


def test_the_next_question_is_one_that_can_still_decide(small_law: Law) -> None:
    asked = walk(small_law).next_question
    assert asked is not None
    assert asked.question.id == "referred"
    assert asked.decides == ("steps-missing",)
    assert asked.sources == ("wet", "arrest")


def test_each_answer_shows_beforehand_what_it_does(small_law: Law) -> None:
    made = walk(small_law)
    asked = made.next_question
    assert asked is not None
    yes, no, _ = made.effects(asked)
    assert (yes.value, yes.opens, yes.closes) == (True, (), ())
    assert (no.value, no.opens, no.closes) == (False, ("steps-missing",), ())


def test_an_answer_that_makes_a_decided_argument_wait_again_says_so_beforehand(small_law: Law) -> None:
    made = walk(small_law, Fact(question="referred", value=False))
    yes, no, _ = made.effects(Asked(small_law.questions["referred"], "case"))
    assert (yes.opens, yes.closes, yes.asks) == ((), (), ("steps-missing",))
    assert (no.opens, no.closes, no.asks) == ((), (), ())


def test_what_was_decided_is_not_asked_again(small_law: Law) -> None:
    made = walk(small_law, Fact(question="referred", value=False))
    assert "contact" not in {asked.question.id for asked in made.to_ask if asked.decides}


def test_nobody_knows_is_an_answer(small_law: Law) -> None:
    made = walk(small_law, Fact(question="referred", standing=Standing.UNKNOWN))
    assert made.verdict("steps-missing").state is State.NEEDS
    assert "referred" not in {asked.question.id for asked in made.to_ask}
    assert any(gap.kind is GapKind.UNKNOWN and gap.item == "referred" for gap in made.gaps)


def test_a_question_is_not_asked_where_it_makes_no_sense(small_law: Law) -> None:
    nuisance = Dossier(id="d", case=Case(ground=Ground.NUISANCE, stage=Stage.MERITS))
    assert "cause" not in {asked.question.id for asked in Walk(nuisance, small_law, TODAY).to_ask}


def test_the_paragraphs_of_an_open_argument_ask_for_what_they_say(small_law: Law) -> None:
    made = walk(small_law, Fact(question="ill", subject="c1", value=True))
    schools = [asked for asked in made.to_ask if asked.question.id == "school"]
    assert [asked.subject for asked in schools] == ["c1", "c2"]
    assert schools[0].fills == ("each-child/child",)


def test_every_question_asked_can_change_something(small_law: Law) -> None:
    for asked in walk(small_law).to_ask:
        assert asked.decides or asked.fills


def gap_items(made: Walk, kind: GapKind) -> set[str]:
    return {gap.item for gap in made.gaps if gap.kind is kind}


def test_a_fact_without_proof_under_an_open_argument_is_a_gap(small_law: Law) -> None:
    claimed = Fact(question="referred", value=False)
    assert gap_items(walk(small_law, claimed), GapKind.UNPROVED) == {"referred"}
    proved = Fact(question="referred", value=False, exhibits=("e1",))
    assert gap_items(walk(small_law, proved), GapKind.UNPROVED) == set()


def test_an_exhibit_nothing_rests_on_is_a_gap(small_law: Law) -> None:
    made = walk(small_law, Fact(question="contact", value=True, exhibits=("e2",)))
    assert gap_items(made, GapKind.UNUSED_EXHIBIT) == {"e1"}


def test_a_source_from_memory_is_a_gap_until_it_is_read(small_law: Law) -> None:
    chosen = dossier().with_choice(Choice(item="each-child", decision=Decision.CHOSEN))
    assert gap_items(Walk(chosen, small_law, TODAY), GapKind.UNREAD_SOURCE) == {"arrest"}
    read = chosen.with_reading(Reading(source="arrest", by="mr. X", on=TODAY))
    assert gap_items(Walk(read, small_law, TODAY), GapKind.UNREAD_SOURCE) == set()


def test_an_empty_dossier_walks_and_names_the_intake(small_law: Law) -> None:
    made = Walk(Dossier(id="d"), small_law, TODAY)
    assert {verdict.state for verdict in made.verdicts} == {State.NEEDS, State.CLOSED}
    assert {"ground", "stage", "court", "landlord", "home"} <= gap_items(made, GapKind.INTAKE)
    assert made.next_question is not None


def test_progress_counts_what_is_answered_and_left(small_law: Law) -> None:
    step = walk(small_law, Fact(question="referred", value=False)).progress()[0]
    assert (step.step, step.answered, step.open, step.needs) == ("s4", 1, 1, 0)


def test_an_unknown_argument_is_an_error(small_law: Law) -> None:
    with pytest.raises(KeyError):
        walk(small_law).verdict("nowhere")
