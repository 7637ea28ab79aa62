"""A changed answer keeps no proof that was seen for another; the same exhibits are attached again in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legalaid_desk.desk import Desk, choices, dossiers, exhibits, facts, filings, people
from legalaid_desk.desk.facts import SubjectGone
from legalaid_desk.dossier import Case, Changed, Child, Decision, Dossier, Fact, Ground, Stage, Standing
from legalaid_desk.walk.consequences import consequences

LAWYER, PARALEGAL = "mr. A. de Wit", "B. Boom"
PARAGRAPH = "each-child/child/c1"


@pytest.fixture
def proved(desk: Desk) -> Dossier:
    """A dossier in which an exhibit shows the school of a child, pleaded with the approval of the lawyer."""
    made = dossiers.new(desk, "Proef").id
    people.set_case(desk, made, Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    people.put_child(desk, made, Child(id="c1", given_name="Zoë", age_stated=7))
    exhibit = exhibits.bring_in(desk, made, "verklaring.txt", b"inhoud").after.exhibits[0]
    facts.learn(desk, made, Fact(question="ill", subject="c1", value=True))
    facts.learn(desk, made, school("De Linde", Standing.SEEN, exhibit.id))
    choices.decide(desk, made, "each-child", Decision.CHOSEN)
    choices.approve(desk, made, "each-child", LAWYER)
    desk.who = PARALEGAL
    return desk.open(made)


def school(name: str, standing: Standing = Standing.CLIENT_SAYS, *shown_by: str) -> Fact:
    return Fact(question="school", subject="c1", value=name, standing=standing, exhibits=shown_by)


def known(dossier: Dossier) -> Fact:
    fact = dossier.facts.get("school", "c1")
    assert fact is not None
    return fact


def printed(desk: Desk, dossier: Dossier) -> tuple[str, tuple[str, ...]]:
    draft = filings.draft(desk.walk(dossier), "antwoord")[0].draft
    (paragraph,) = [one for one in draft.paragraphs if one.id == PARAGRAPH]
    return paragraph.text, paragraph.exhibits


def test_the_filing_does_not_say_of_another_answer_what_an_exhibit_showed(desk: Desk, proved: Dossier) -> None:
    (exhibit,) = proved.exhibits
    assert printed(desk, proved)[1] == (exhibit.id,)
    after = facts.answer(desk, proved.id, school("De Eik")).after
    text, cited = printed(desk, after)
    assert "De Eik" in text
    assert "roductie" not in text
    assert cited == ()


def test_it_is_one_act_that_is_signed_and_that_undo_brings_back_whole(desk: Desk, proved: Dossier) -> None:
    before = len(desk.journal(proved.id))
    changed = facts.answer(desk, proved.id, school("De Eik"))
    assert len(desk.journal(proved.id)) == before + 1
    assert (known(changed.after).answered_by, known(changed.after).standing) == (PARALEGAL, Standing.CLIENT_SAYS)
    assert known(desk.restore(changed.before).after) == known(proved)


def test_the_same_answer_again_changes_nothing_not_even_who_gave_it(desk: Desk, proved: Dossier) -> None:
    before = len(desk.journal(proved.id))
    assert not facts.answer(desk, proved.id, school("De Linde"))
    assert len(desk.journal(proved.id)) == before


def test_who_states_value_and_proof_together_is_believed(desk: Desk, proved: Dossier) -> None:
    stated = school("De Eik", Standing.SEEN, proved.exhibits[0].id)
    after = known(facts.learn(desk, proved.id, stated).after)
    assert (after.standing, after.exhibits, after.earlier) == (stated.standing, stated.exhibits, None)


def test_a_first_answer_keeps_what_was_said_before_it_was_given(desk: Desk, proved: Dossier) -> None:
    first = Fact(question="contact", value=False, standing=Standing.SEEN, exhibits=(proved.exhibits[0].id,))
    after = facts.answer(desk, proved.id, first).after.facts.get("contact")
    assert after is not None
    assert (after.standing, after.exhibits) == (first.standing, first.exhibits)


def test_the_same_exhibits_are_attached_again_in_one_step(desk: Desk, proved: Dossier) -> None:
    facts.answer(desk, proved.id, school("De Eik"))
    after = known(facts.show_too(desk, proved.id, "school", "c1").after)
    assert (after.value, after.standing, after.exhibits) == ("De Eik", Standing.SEEN, known(proved).exhibits)
    assert (after.answered_by, after.earlier) == (PARALEGAL, None)
    assert not facts.show_too(desk, proved.id, "school", "c1")
    assert not facts.show_too(desk, proved.id, "contact", "case")


def test_the_approval_stays_taken_back_until_the_lawyer_looks_again(desk: Desk, proved: Dossier) -> None:
    facts.answer(desk, proved.id, school("De Eik"))
    facts.answer(desk, proved.id, school("De Linde"))
    after = desk.open(proved.id)
    choice = after.choice("each-child")
    assert choice is not None
    assert choice.withdrawn is not None
    assert known(after).exhibits == known(proved).exhibits


def test_what_was_let_go_is_told_once(desk: Desk, proved: Dossier) -> None:
    def let_go(changed: Changed) -> list[tuple[str, ...]]:
        found = consequences(desk.walk(changed.before), desk.walk(changed.after)).let_go
        return [one.exhibits for one in found]

    assert let_go(facts.answer(desk, proved.id, school("De Eik"))) == [known(proved).exhibits]
    assert let_go(facts.answer(desk, proved.id, school("De Els"))) == []
    assert let_go(facts.show_too(desk, proved.id, "school", "c1")) == []


def test_an_exhibit_that_was_taken_out_meanwhile_does_not_come_back(desk: Desk, proved: Dossier) -> None:
    facts.answer(desk, proved.id, school("De Eik"))
    changed = known(desk.open(proved.id))
    exhibits.remove(desk, proved.id, proved.exhibits[0].id)
    after = known(facts.learn(desk, proved.id, replace(changed, note="later")).after)
    assert after.let_go == ()
    assert desk.open(proved.id).exhibits == ()


def test_an_answer_about_a_child_that_is_gone_is_refused(desk: Desk, proved: Dossier) -> None:
    people.remove_child(desk, proved.id, "c1")
    with pytest.raises(SubjectGone):
        facts.answer(desk, proved.id, school("De Eik"))
