"""Point by point of a walkthrough: what is known of it, what pleads it, what is still to be asked, and of whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from legalaid_desk.dossier import Decision, Fact, Standing
from legalaid_desk.law import Answer, AnswerKind, Condition, Inquiry, Passage, Point, Topic, Truth, Walkthrough, judge

from .verdicts import State, Verdict
from .view import DossierView

_SILENCE: Mapping[str, Answer] = {"children": 0, "own-words": False}
"""Answers of an intake where nothing was entered: they do not tell none from never asked."""


class Found(StrEnum):
    """How far a point is found out."""

    ANSWERED = "answered"
    PARTLY = "partly"
    OPEN = "open"
    NOT_ASKED_HERE = "not-asked-here"


@dataclass(frozen=True, slots=True)
class Known:
    """What the dossier holds on one question. Without a ``standing`` it comes from the intake."""

    question: str
    subject: str
    value: Answer | None
    standing: Standing | None = None
    exhibits: tuple[str, ...] = ()
    is_proved: bool = False


@dataclass(frozen=True, slots=True)
class Pleading:
    """An argument that pleads a point, or one paragraph of it. ``passage`` is empty for the whole argument."""

    argument: str
    passage: str
    state: State
    chosen: bool


@dataclass(frozen=True, slots=True)
class TopicFound:
    """What is known on a topic under a point, and what is still to be asked about it."""

    topic: Topic
    facts: tuple[Known, ...]
    still_to_ask: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One point about one subject. A point about children stands once, without a subject, where there are none.

    ``still_to_ask`` are (question, subject) pairs; ``inquiries`` those that fit what is known now.
    """

    point: Point
    subject: str
    state: Found
    facts: tuple[Known, ...] = ()
    pleadings: tuple[Pleading, ...] = ()
    still_to_ask: tuple[tuple[str, str], ...] = ()
    inquiries: tuple[Inquiry, ...] = ()
    topics: tuple[TopicFound, ...] = ()

    @property
    def is_proved(self) -> bool:
        """Whether something is known and nothing of it still waits for proof; the intake needs none."""
        told = [fact for fact in self.facts if fact.standing is not None]
        return bool(told) and all(fact.is_proved for fact in told)


Verdicts = Mapping[str, Verdict]
"""The verdict on every argument, by id."""


def findings(view: DossierView, verdicts: Verdicts, walkthrough: Walkthrough) -> tuple[Finding, ...]:
    """Every point of a walkthrough, for every subject it is about."""
    return tuple(_findings(view, verdicts, walkthrough))


def _findings(view: DossierView, verdicts: Verdicts, walkthrough: Walkthrough) -> Iterator[Finding]:
    for point in walkthrough.points:
        subjects = view.subjects(walkthrough.level_of(point))
        if not subjects:
            yield Finding(point, "", Found.NOT_ASKED_HERE)
        for subject in subjects:
            yield _finding(view, verdicts, walkthrough, point, subject)


def _finding(view: DossierView, verdicts: Verdicts, walkthrough: Walkthrough, point: Point, subject: str) -> Finding:
    asked = _sensible(view, point.questions, subject)
    if not asked or not _can_hold(view, point.when, subject):
        return Finding(point, subject, Found.NOT_ASKED_HERE)
    facts = _known(view, asked)
    return Finding(
        point,
        subject,
        _state(view, asked, facts),
        facts,
        tuple(_pleading(view, verdicts, one, subject) for one in point.pleaded),
        to_ask(asked, facts),
        tuple(inquiry for inquiry in point.inquiries if judge(inquiry.when, view, subject).truth is Truth.YES),
        tuple(_topic(view, topic, subject) for topic in walkthrough.topics_of(point)),
    )


def _state(view: DossierView, asked: tuple[tuple[str, str], ...], facts: tuple[Known, ...]) -> Found:
    answered = {(fact.question, fact.subject) for fact in facts if fact.value is not None}
    if not answered:
        return Found.OPEN
    left = [pair for pair in asked if pair not in answered and not _may_stay_empty(view, pair[0])]
    return Found.PARTLY if left else Found.ANSWERED


def _may_stay_empty(view: DossierView, question: str) -> bool:
    """An empty line of the intake may mean that there is nothing to write there: no care, no own words."""
    known = view.law.questions[question]
    return known.intake and (known.kind is AnswerKind.TEXT or question in _SILENCE)


def _topic(view: DossierView, topic: Topic, subject: str) -> TopicFound:
    asked = _sensible(view, topic.questions, subject)
    facts = _known(view, asked)
    return TopicFound(topic, facts, to_ask(asked, facts))


def _sensible(view: DossierView, questions: tuple[str, ...], subject: str) -> tuple[tuple[str, str], ...]:
    """The questions that make sense in this case, each with the subject it is really about."""
    wanted = ((one, view.asked_of(one, subject)) for one in questions)
    return tuple((one, of) for one, of in wanted if view.can_be_asked(one, of))


def _can_hold(view: DossierView, condition: Condition, subject: str) -> bool:
    return judge(condition, view, subject).truth is not Truth.NO


def _known(view: DossierView, asked: tuple[tuple[str, str], ...]) -> tuple[Known, ...]:
    return tuple(known for pair in asked if (known := _known_of(view, *pair)) is not None)


def _known_of(view: DossierView, question: str, subject: str) -> Known | None:
    fact = view.fact(question, subject)
    if fact is not None:
        return told(fact)
    value = view.answer(question, subject)
    if value is None or value == _SILENCE.get(question):
        return None
    return Known(question, subject, value)


def told(fact: Fact) -> Known:
    """A fact as what is known."""
    return Known(fact.question, fact.subject, fact.value, fact.standing, fact.exhibits, fact.is_proved)


def to_ask(asked: tuple[tuple[str, str], ...], facts: tuple[Known, ...]) -> tuple[tuple[str, str], ...]:
    """What nobody answered yet; that nobody knows is an answer too, and is not asked again."""
    have = {(fact.question, fact.subject) for fact in facts}
    return tuple(pair for pair in asked if pair not in have)


def _pleading(view: DossierView, verdicts: Verdicts, pleaded: str, subject: str) -> Pleading:
    argument_id, _, passage_id = pleaded.partition("/")
    verdict = verdicts[argument_id]
    state = verdict.state
    passages = (*verdict.argument.passages, *verdict.argument.offers)
    for passage in (one for one in passages if one.id == passage_id):
        state = _both(state, _passage_state(view, passage, subject))
    chosen = view.dossier.decision_on(argument_id) is Decision.CHOSEN
    return Pleading(argument_id, passage_id, state, chosen)


def _passage_state(view: DossierView, passage: Passage, subject: str) -> State:
    """Whether a paragraph would be written: for this child, or for any child where the point is about the case."""
    subjects = view.subjects(passage.each)
    about = (subject,) if subject in subjects else subjects
    truths = [judge(passage.when, view, one).truth for one in about]
    if Truth.YES in truths:
        return State.OPEN
    return State.NEEDS if Truth.UNKNOWN in truths else State.CLOSED


def _both(argument: State, passage: State) -> State:
    for state in (State.CLOSED, State.NEEDS):
        if state in (argument, passage):
            return state
    return State.OPEN
