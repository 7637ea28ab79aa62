"""The lawyer sees what others answered since she last looked, with before and after, and notes what she saw."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from legalaid_desk.desk import Desk, choices, dossiers, facts, people, review
from legalaid_desk.desk.review import Look, ToSee, Touch
from legalaid_desk.dossier import Child, Decision, Dossier, Fact, Standing

LAWYER, PARALEGAL, OTHER = "mr. A. de Wit", "B. Boom", "mr. C. Dijk"
STEPS = "steps-missing"
REFERRED, CONTACT = Fact(question="referred", value=False), Fact(question="contact", value=True)


@pytest.fixture
def made(desk: Desk) -> Dossier:
    """A dossier in which the lawyer answered one question; every act is a minute later than the one before."""
    moments = iter(datetime(2026, 11, 25, 9, 0, tzinfo=UTC) + timedelta(minutes=n) for n in range(1000))
    desk.clock = lambda: next(moments)
    new = dossiers.new(desk, "Proef")
    people.put_child(desk, new.id, Child(id="c1", given_name="Zoë", age_stated=7))
    return facts.learn(desk, new.id, REFERRED).after


def by(desk: Desk, who: str) -> Desk:
    desk.who = who
    return desk


def waits(desk: Desk, dossier: Dossier, who: str = LAWYER) -> tuple[ToSee, ...]:
    return review.to_see(by(desk, who), dossier.id).items


def test_what_she_answered_herself_does_not_wait(desk: Desk, made: Dossier) -> None:
    assert waits(desk, made) == ()
    assert review.waiting(desk) == ()


def test_what_another_answered_changed_and_took_away_waits_with_before_and_after(desk: Desk, made: Dossier) -> None:
    facts.learn(desk, made.id, CONTACT)
    review.see_all(desk, made.id, review.to_see(desk, made.id))
    by(desk, PARALEGAL)
    facts.learn(desk, made.id, Fact(question="referred", value=True))
    facts.forget(desk, made.id, "contact", "case")
    facts.learn(desk, made.id, Fact(question="ill", subject="c1", value=True))
    found = waits(desk, made)
    assert [(one.key, one.touch, one.by) for one in found] == [
        (("referred", "case"), Touch.CHANGED, PARALEGAL),
        (("ill", "c1"), Touch.ANSWERED, PARALEGAL),
        (("contact", "case"), Touch.REMOVED, PARALEGAL),
    ]
    changed, answered, removed = found
    assert (changed.before and changed.before.value, changed.after and changed.after.value) == (False, True)
    assert (answered.before, answered.at) == (None, answered.after and answered.after.answered_at)
    assert (removed.before and removed.before.value, removed.after) == (True, None)
    assert removed.at is not None
    assert review.waiting(desk) == ((made.id, "Proef", 3, 0),)


def approve(desk: Desk, dossier: Dossier) -> None:
    choices.decide(by(desk, LAWYER), dossier.id, STEPS, Decision.CHOSEN)
    choices.approve(desk, dossier.id, STEPS, LAWYER)


def taken_back(desk: Desk, dossier: Dossier, who: str = LAWYER) -> list[tuple[str, str, str]]:
    found = review.to_see(by(desk, who), dossier.id).taken_back
    return [(one.item, one.withdrawal.by, one.withdrawal.item) for one in found]


def test_an_approval_that_another_took_back_by_a_decision_waits_until_she_saw_it(desk: Desk, made: Dossier) -> None:
    approve(desk, made)
    choices.decide(by(desk, PARALEGAL), made.id, STEPS, Decision.SET_ASIDE)
    choices.decide(desk, made.id, STEPS, Decision.CHOSEN)
    assert taken_back(desk, made) == [(STEPS, PARALEGAL, Decision.SET_ASIDE)]
    assert taken_back(desk, made, PARALEGAL) == []
    assert review.waiting(by(desk, LAWYER)) == ((made.id, "Proef", 0, 1),)
    before = review.see(desk, made.id, review.to_see(desk, made.id).taken_back)
    assert taken_back(desk, made) == []
    review.look_again(desk, made.id, before)
    review.see_all(desk, made.id, review.to_see(desk, made.id))
    assert taken_back(desk, made) == []
    assert review.waiting(desk) == ()
    approve(desk, made)
    choices.decide(by(desk, PARALEGAL), made.id, STEPS, Decision.UNDECIDED)
    assert taken_back(desk, made) == [(STEPS, PARALEGAL, Decision.UNDECIDED)]


def test_what_she_approved_anew_or_set_aside_herself_does_not_wait(desk: Desk, made: Dossier) -> None:
    approve(desk, made)
    choices.decide(by(desk, PARALEGAL), made.id, STEPS, Decision.SET_ASIDE)
    approve(desk, made)
    assert taken_back(desk, made) == []
    choices.decide(by(desk, LAWYER), made.id, STEPS, Decision.SET_ASIDE)
    assert taken_back(desk, made) == []
    assert taken_back(desk, made, OTHER) == [(STEPS, LAWYER, Decision.SET_ASIDE)]


def test_an_answer_that_took_an_approval_back_waits_as_an_answer(desk: Desk, made: Dossier) -> None:
    approve(desk, made)
    facts.answer(by(desk, PARALEGAL), made.id, Fact(question="referred", value=True))
    assert taken_back(desk, made) == []
    assert [one.key for one in waits(desk, made)] == [("referred", "case")]


def test_what_she_took_away_herself_does_not_wait(desk: Desk, made: Dossier) -> None:
    facts.learn(desk, made.id, CONTACT)
    review.see_all(desk, made.id, review.to_see(desk, made.id))
    facts.forget(desk, made.id, "contact", "case")
    assert waits(desk, made) == ()
    assert [one.touch for one in waits(desk, made, OTHER)] == [Touch.ANSWERED]


def test_one_seen_leaves_the_others(desk: Desk, made: Dossier) -> None:
    by(desk, PARALEGAL)
    facts.learn(desk, made.id, CONTACT)
    facts.learn(desk, made.id, Fact(question="ill", subject="c1", value=True))
    first, second = waits(desk, made)
    review.see(desk, made.id, (first,))
    assert waits(desk, made) == (second,)


def test_an_answer_that_was_seen_waits_again_when_it_is_changed(desk: Desk, made: Dossier) -> None:
    facts.learn(by(desk, PARALEGAL), made.id, CONTACT)
    review.see(desk, made.id, waits(desk, made))
    facts.learn(by(desk, PARALEGAL), made.id, Fact(question="contact", value=True, standing=Standing.ADMITTED))
    (again,) = waits(desk, made)
    assert again.touch is Touch.ANSWERED
    review.see_all(desk, made.id, review.to_see(desk, made.id))
    facts.learn(by(desk, PARALEGAL), made.id, Fact(question="contact", value=False))
    (changed,) = waits(desk, made)
    assert (changed.touch, changed.before and changed.before.standing) == (Touch.CHANGED, Standing.ADMITTED)


def test_what_was_answered_while_she_read_the_list_still_waits(desk: Desk, made: Dossier) -> None:
    facts.learn(by(desk, PARALEGAL), made.id, CONTACT)
    gathered = review.to_see(by(desk, LAWYER), made.id)
    facts.learn(by(desk, PARALEGAL), made.id, Fact(question="ill", subject="c1", value=True))
    review.see_all(by(desk, LAWYER), made.id, gathered)
    assert [one.key for one in waits(desk, made)] == [("ill", "c1")]


def test_two_lawyers_on_one_laptop_each_look_for_themselves(desk: Desk, made: Dossier) -> None:
    facts.learn(by(desk, PARALEGAL), made.id, CONTACT)
    review.see_all(by(desk, LAWYER), made.id, review.to_see(desk, made.id))
    assert waits(desk, made, LAWYER) == ()
    assert [one.key for one in waits(desk, made, OTHER)] == [("referred", "case"), ("contact", "case")]


def test_a_look_can_be_taken_back(desk: Desk, made: Dossier) -> None:
    facts.learn(by(desk, PARALEGAL), made.id, CONTACT)
    before = review.see_all(by(desk, LAWYER), made.id, review.to_see(desk, made.id))
    review.look_again(desk, made.id, before)
    assert len(waits(desk, made)) == 1


def test_a_look_is_no_act_on_the_dossier(desk: Desk, made: Dossier) -> None:
    facts.learn(by(desk, PARALEGAL), made.id, CONTACT)
    journal = desk.journal(made.id)
    review.see(by(desk, LAWYER), made.id, waits(desk, made))
    assert desk.journal(made.id) == journal


def test_what_came_in_with_the_dossier_is_not_news(desk: Desk, made: Dossier) -> None:
    facts.learn(by(desk, PARALEGAL), made.id, CONTACT)
    copy = dossiers.bring_in(desk, dossiers.ExchangeFolder(desk.open(made.id), desk.vault.folder), dossier_id="kopie")
    assert waits(desk, copy) == ()


def test_an_undone_answer_is_gone_from_the_list(desk: Desk, made: Dossier) -> None:
    changed = facts.learn(by(desk, PARALEGAL), made.id, CONTACT)
    desk.restore(changed.before)
    assert waits(desk, made) == ()


@pytest.mark.parametrize("stored", ["{", "[]", '{"mr. A. de Wit": 3}', '{"mr. A. de Wit": {"d-0000": {"number": 1}}}'])
def test_a_look_that_cannot_be_read_is_no_look(desk: Desk, made: Dossier, stored: str) -> None:
    facts.learn(by(desk, PARALEGAL), made.id, CONTACT)
    desk.vault.set_setting(review.SETTING, stored)
    assert review.look_of(by(desk, LAWYER), made.id) == Look()
    assert len(waits(desk, made)) == 1


def test_a_spoilt_dossier_does_not_hide_the_others(desk: Desk, made: Dossier) -> None:
    facts.learn(by(desk, PARALEGAL), made.id, CONTACT)
    spoilt = dossiers.new(desk, "Bedorven")
    with desk.vault.unit_of_work() as work:
        work._session.connection().exec_driver_sql(  # type: ignore[attr-defined]
            "UPDATE dossier SET body = 'x' WHERE id = ?", (spoilt.id,)
        )
        work.commit()
    assert [one[0] for one in review.waiting(by(desk, LAWYER))] == [made.id]


def test_of_many_dossiers_only_so_many_are_told_what_was_changed_last_first(desk: Desk, made: Dossier) -> None:
    others = [dossiers.new(desk, name) for name in ("Eerste", "Tweede")]
    for one in (made, *others):
        facts.learn(by(desk, PARALEGAL), one.id, CONTACT)
    assert len(review.waiting(by(desk, LAWYER))) == 3
    assert len(review.waiting(desk, 2)) == 2


def test_the_list_tells_what_each_dossier_tells(desk: Desk, made: Dossier) -> None:
    second, third = dossiers.new(desk, "Tweede"), dossiers.new(desk, "Derde")
    facts.learn(by(desk, PARALEGAL), second.id, CONTACT)
    facts.learn(by(desk, LAWYER), third.id, CONTACT)
    facts.forget(by(desk, OTHER), made.id, "referred", "case")
    review.see_all(by(desk, OTHER), second.id, review.to_see(desk, second.id))
    for who in (LAWYER, PARALEGAL, OTHER):
        each = {one.id: review.to_see(by(desk, who), one.id) for one in (made, second, third)}
        told = {key: (len(found.items), len(found.taken_back)) for key, found in each.items() if found}
        assert {one[0]: one[2:] for one in review.waiting(desk)} == told
