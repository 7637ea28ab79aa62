"""Does a walkthrough hold together: askable questions, paragraphs that exist, and both sides at every point."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from .check_passages import Complaint, condition_faults, missing, question_asked, sentence_faults
from .law import Law
from .questions import Level
from .walkthroughs import Inquiry, Point, Topic, Walkthrough


def walkthrough_faults(law: Law) -> Iterator[tuple[str, str, Complaint]]:
    """Every fault of every walkthrough: the part of the law, the id, and what is wrong."""
    for walkthrough in law.walkthroughs.values():
        for complaint in _faults(walkthrough, law):
            yield "walkthroughs", walkthrough.id, complaint


def _faults(walkthrough: Walkthrough, law: Law) -> Iterator[Complaint]:
    yield from missing(walkthrough.sources, law.sources, "source")
    yield from _twice("point", (point.id for point in walkthrough.points))
    yield from _twice("topic", (topic.id for topic in walkthrough.topics))
    yield from _twice("inquiry", (inquiry.id for point in walkthrough.points for inquiry in point.inquiries))
    if not walkthrough.points:
        yield "has no points", "add [[walkthrough.points]]"
    for point in walkthrough.points:
        yield from ((f"point {point.id}: {what}", cure) for what, cure in _point_faults(point, walkthrough, law))
    for topic in walkthrough.topics:
        yield from ((f"topic {topic.id}: {what}", cure) for what, cure in _topic_faults(topic, walkthrough, law))


def _point_faults(point: Point, walkthrough: Walkthrough, law: Law) -> Iterator[Complaint]:
    level = walkthrough.level_of(point)
    for question in point.questions:
        yield from question_asked(question, law, level)
    for one in point.pleaded:
        yield from _pleaded_faults(one, law)
    for inquiry in point.inquiries:
        yield from ((f"inquiry {inquiry.id}: {what}", cure) for what, cure in _inquiry_faults(inquiry, law, level))
    yield from missing(point.sources, law.sources, "source")
    yield from missing(point.topics, {topic.id: topic for topic in walkthrough.topics}, "topic")
    yield from condition_faults(point.when, law, level)
    for name, held in (("question", point.questions), ("argument", point.pleaded), ("inquiry", point.inquiries)):
        if not held:
            yield f"names no {name}", "name one, or take the point out"
    if not point.against.strip():
        yield "says nothing in against", "write what the other side will say, or what limits the point"


def _topic_faults(topic: Topic, walkthrough: Walkthrough, law: Law) -> Iterator[Complaint]:
    for question in topic.questions:
        yield from question_asked(question, law, walkthrough.level)
    yield from missing(topic.sources, law.sources, "source")
    if not topic.questions:
        yield "names no question", "name one, or take the topic out"
    if not any(topic.id in point.topics for point in walkthrough.points):
        yield "stands under no point", "name it in the topics of a point"


def _pleaded_faults(pleaded: str, law: Law) -> Iterator[Complaint]:
    argument_id, _, passage_id = pleaded.partition("/")
    yield from missing((argument_id,), law.arguments, "argument")
    argument = law.arguments.get(argument_id)
    if argument and passage_id:
        passages = {passage.id: passage for passage in (*argument.passages, *argument.offers)}
        yield from missing((passage_id,), passages, f"paragraph of {argument_id}")


def _inquiry_faults(inquiry: Inquiry, law: Law, level: Level) -> Iterator[Complaint]:
    yield from sentence_faults(inquiry.text, law, level)
    yield from condition_faults(inquiry.when, law, level)
    if inquiry.text.slots("see"):
        yield "a letter has no numbered paragraphs", "leave {see} out"


def _twice(what: str, ids: Iterable[str]) -> Iterator[Complaint]:
    for one, times in Counter(ids).items():
        if times > 1:
            yield f"the {what} {one!r} stands twice", "give one of them another id"
