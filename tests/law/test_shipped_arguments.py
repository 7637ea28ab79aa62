"""The shipped arguments: each opens and closes, hears the other side, and says nothing that its answers contradict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from legalaid_desk.law import (
    Answer,
    AnswerKind,
    Argument,
    FilingKind,
    Passage,
    Question,
    Relief,
    Truth,
    Verified,
    load_law,
    questions_tested,
)
from tests.law.opener import Opener, whole

LAW = load_law(Path(__file__).parents[2] / "resources" / "law")
ARGUMENTS = list(LAW.arguments.values())
RELIEF = list(LAW.relief.values())
QUESTIONS = list(LAW.questions.values())
OPENER = Opener(LAW)
truth, answers_giving = OPENER.truth, OPENER.giving


def passages_of(argument: Argument) -> tuple[Passage, ...]:
    return (*argument.passages, *argument.offers)


each_argument = pytest.mark.parametrize("argument", ARGUMENTS, ids=[argument.id for argument in ARGUMENTS])
each_question = pytest.mark.parametrize("question", QUESTIONS, ids=[question.id for question in QUESTIONS])
each_relief = pytest.mark.parametrize("relief", RELIEF, ids=[relief.id for relief in RELIEF])


def test_every_step_has_arguments() -> None:
    assert {argument.step for argument in ARGUMENTS} == set(LAW.steps) == {f"s{number}" for number in range(10)}


@each_argument
def test_some_answers_open_it_and_each_of_them_can_be_asked(argument: Argument) -> None:
    opening = list(answers_giving(whole(argument), Truth.YES))
    assert opening
    assert any(
        all(truth(LAW.questions[question].when, answers) is not Truth.NO for question in answers) for answers in opening
    )


@each_argument
def test_some_answers_close_it(argument: Argument) -> None:
    assert next(answers_giving(whole(argument), Truth.NO), None) is not None


@each_argument
def test_with_no_answers_it_is_not_open(argument: Argument) -> None:
    assert truth(whole(argument), {}) is not Truth.YES


@each_argument
def test_both_sides_are_heard(argument: Argument) -> None:
    assert argument.sources_for
    assert argument.sources_against or len(argument.no_adverse) > 20
    assert all((argument.reply, argument.reply_en, argument.rebuttal, argument.rebuttal_en))
    assert argument.cautions or argument.strengths or argument.no_adverse
    assert argument.relief
    assert argument.evidence
    assert len(argument.evidence) == len(argument.evidence_en)
    assert not {*argument.evidence} & {*argument.evidence_en} - {"Contract"}, "the English of it is Dutch"


@each_argument
def test_what_the_judge_asks_is_a_short_question_in_two_languages(argument: Argument) -> None:
    for caution in argument.cautions:
        for words in (caution.asked, caution.asked_en):
            assert words.endswith("?")
            assert words.count("?") == 1
            assert len(words) <= 140
    assert not any(one.asked for one in argument.strengths), "a judge asks of what weakens an argument"


def test_the_questions_of_the_judge_that_read_the_same_in_dutch_do_so_in_english() -> None:
    asked = {(one.asked, one.asked_en) for argument in ARGUMENTS for one in argument.cautions}
    assert len(asked) >= 40
    assert len({dutch for dutch, _ in asked}) == len({english for _, english in asked}) == len(asked)


@each_argument
def test_what_it_cites_is_listed_and_can_be_cited(argument: Argument) -> None:
    for passage in passages_of(argument):
        cited = passage.text.slots("source")
        assert set(cited) <= {*argument.sources_for, *argument.sources_against}
        assert not any(LAW.sources[one].verified is Verified.MEMORY for one in cited)
        assert not any("niet bekend" in LAW.sources[one].citation for one in cited), "look it up before it is cited"


@each_argument
def test_it_rests_on_facts_or_cites_the_law_in_at_most_eleven_paragraphs(argument: Argument) -> None:
    facts = {question for passage in argument.passages for question in passage.text.questions}
    named = any(passage.text.slots("name") for passage in argument.passages)
    assert facts or named or any(passage.text.slots("source") for passage in argument.passages)
    assert 2 <= len(argument.passages) <= 11


@each_argument
def test_a_standing_is_printed_only_with_the_answer_its_sentence_states(argument: Argument) -> None:
    for passage in passages_of(argument):
        for question in passage.text.slots("standing"):
            if LAW.questions[question].kind is AnswerKind.YES_NO:
                left = [v for v in (True, False) if truth(whole(argument, passage), {question: v}) is not Truth.NO]
                assert len(left) == 1, f"{passage.id} would be printed whatever the answer to {question}"


@each_argument
def test_an_option_it_prints_has_words_that_fit(argument: Argument) -> None:
    for passage in passages_of(argument):
        for question in passage.text.slots("answer"):
            chosen = LAW.questions[question]
            for option in chosen.options:
                value: Answer = (option.id,) if chosen.kind is AnswerKind.MANY else option.id
                if truth(whole(argument, passage), {question: value}) is not Truth.NO:
                    assert option.printed, f"{passage.id}: {question} can be {option.id}"


@each_argument
def test_a_sentence_ends_and_is_not_rhetoric(argument: Argument) -> None:
    for passage in passages_of(argument):
        words = "".join(part for part in passage.text.parts if isinstance(part, str))
        assert words.endswith(".")
        assert not {"uiterst", "evident", "evidente", "overduidelijk"} & set(words.lower().replace(".", " ").split())


@each_question
def test_a_question_can_change_something(question: Question) -> None:
    """An answer that nothing tests and nothing prints is never asked for."""
    assert question.intake or question.id in ASKED | FOR_TERMS


@each_question
def test_a_question_says_which_way_it_cuts_in_two_languages(question: Question) -> None:
    assert bool(question.direction) == bool(question.direction_en)
    assert len(question.evidence) == len(question.evidence_en)
    assert question.intake or question.evidence or question.id not in SHOWN
    assert all(option.text and option.text_en for option in question.options)
    assert not {"yes", "no"} & {option.id for option in question.options}, "a condition reads these as yes and no"


@each_question
def test_a_question_can_become_askable(question: Question) -> None:
    assert next(answers_giving(question.when, Truth.YES), None) is not None


@each_relief
def test_a_request_reads_on_from_the_words_before_it(relief: Relief) -> None:
    first, last = relief.text.parts[0], relief.text.parts[-1]
    assert isinstance(first, str)
    assert first[0].islower()
    assert not (isinstance(last, str) and last.endswith((".", ";")))


def test_rejection_and_costs_are_always_asked_in_every_court() -> None:
    for stage in ("merits", "interim", "default-judgment", "appeal"):
        always = {relief.tier for relief in RELIEF if relief.always and (not relief.stages or stage in relief.stages)}
        assert always >= {"primary", "costs"}


def _asked(kinds: Sequence[FilingKind]) -> Iterator[str]:
    """The questions that an argument, one of these papers or a request needs; a caution alone makes nobody ask."""
    passages = [passage for argument in ARGUMENTS for passage in passages_of(argument)]
    passages += [p for kind in kinds for section in kind.sections for p in LAW.passages_of(section)]
    conditions = [argument.when for argument in ARGUMENTS] + [passage.when for passage in passages]
    conditions += [when for kind in kinds for when in (kind.when, kind.follows_when, kind.about_when)]
    conditions += [section.when for kind in kinds for section in kind.sections]
    frames = [sentence for kind in kinds for sentence in kind.frame_sentences]
    yield from (kind.language for kind in kinds if kind.language)
    for sentence in [passage.text for passage in passages] + [relief.text for relief in RELIEF] + frames:
        yield from sentence.questions
    for condition in conditions:
        yield from (test.question for test, _ in questions_tested(condition) if test.sign != "known")


KINDS = tuple(LAW.filings.values())
ASKED = frozenset(_asked(KINDS))
FOR_TERMS = frozenset(
    test.question
    for condition in (*(t.when for t in LAW.triggers.values()), *(rule.when for rule in LAW.deadlines.values()))
    for test, _ in questions_tested(condition)
    if test.sign != "known"
)
SHOWN = frozenset(_asked([kind for kind in KINDS if any(section.holds == "exhibits" for section in kind.sections)]))
"""What must be shown to somebody. A mandate, and a letter to a client or child, are their writer's own words."""
