"""Noting something beside a question: before its answer and with it, signed, in the journal, and undone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from legalaid_desk.desk import Desk, dossiers, facts, people
from legalaid_desk.desk.facts import SubjectGone
from legalaid_desk.dossier import Case, Child, Fact, Ground, Note, Stage
from legalaid_desk.walk.fitting import misfits

NASTY = '<b>vet</b> & {answer x} {{ y }} \x00\x07\x1b[31m \u202e "zo" \r\n regel\t\U0001f600'


@pytest.fixture
def made(desk: Desk) -> str:
    """The id of a dossier with a stage, a ground and one child."""
    new = dossiers.new(desk, "Proef").id
    people.set_case(desk, new, Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    people.put_child(desk, new, Child(id="c1", given_name="Zoë", age_stated=7))
    return new


def test_a_note_before_the_answer_is_stored_and_its_question_is_still_asked(desk: Desk, made: str) -> None:
    before = desk.walk(desk.open(made))
    stored = facts.put_note(desk, made, Note(question="referred", text="bel de gemeente")).after
    assert desk.open(made) == stored
    (note,) = stored.notes
    assert (note.text, note.written_by) == ("bel de gemeente", "mr. A. de Wit")
    assert note.written_at == datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    after = desk.walk(stored)
    assert after.to_ask == before.to_ask
    assert after.verdicts == before.verdicts
    assert after.gaps == before.gaps


def test_a_note_stands_in_the_journal_and_is_undone(desk: Desk, made: str) -> None:
    changed = facts.put_note(desk, made, Note(question="referred", text="bel"))
    assert desk.journal(made)[0].verb == "note"
    desk.restore(changed.before)
    assert desk.open(made).notes == ()


def test_a_note_on_an_answer_is_kept_with_the_answer(desk: Desk, made: str) -> None:
    facts.learn(desk, made, Fact(question="referred", value=False))
    stored = facts.put_note(desk, made, Note(question="referred", text="bel")).after
    assert stored.notes == ()
    assert [(fact.value, fact.note) for fact in stored.facts] == [(False, "bel")]


def test_the_same_note_again_is_no_act(desk: Desk, made: str) -> None:
    facts.put_note(desk, made, Note(question="referred", text="bel"))
    assert not facts.put_note(desk, made, Note(question="referred", text="bel"))
    facts.learn(desk, made, Fact(question="referred", value=False))
    assert not facts.put_note(desk, made, Note(question="referred", text="bel"))


def test_a_note_is_kept_to_the_letter(desk: Desk, made: str) -> None:
    facts.put_note(desk, made, Note(question="school", subject="c1", text=NASTY + "\ud800"))
    assert [note.text for note in desk.open(made).notes] == [NASTY + "\ufffd"]


def test_a_note_about_a_child_that_was_taken_out_is_refused_with_its_words(desk: Desk, made: str) -> None:
    people.remove_child(desk, made, "c1")
    with pytest.raises(SubjectGone, match="bel de school"):
        facts.put_note(desk, made, Note(question="school", subject="c1", text="bel de school"))


def test_a_note_beside_a_question_that_the_law_does_not_know_is_named(desk: Desk, made: str) -> None:
    noted = desk.open(made).noted(Note(question="refered", text="a")).noted(Note(question="school", text="a"))
    assert [fault.place for fault in misfits(noted, desk.law)] == ["notes[0].question", "notes[1].subject"]
