"""Does what is weighed hold together: sources on both tracks, questions that can be asked, one rung an argument."""

from __future__ import annotations

from collections.abc import Iterator

from .check_passages import Complaint, condition_faults, missing, question_asked, sentence_faults
from .interests import Burden, Interest, Rung, Shift
from .law import Law


def weighing_faults(law: Law) -> Iterator[tuple[str, str, Complaint]]:
    """Every fault of the interests, burdens, rungs and shifts: the part of the law, the id, and what is wrong."""
    for interest in law.interests.values():
        yield from (("interests", interest.id, complaint) for complaint in _interest_faults(interest, law))
    for burden in law.burdens.values():
        yield from (("burdens", burden.id, complaint) for complaint in _burden_faults(burden, law))
    for rung in law.rungs.values():
        yield from (("rungs", rung.id, complaint) for complaint in _rung_faults(rung, law))
    for shift in law.shifts.values():
        yield from (("shifts", shift.id, complaint) for complaint in _shift_faults(shift, law))


def _interest_faults(interest: Interest, law: Law) -> Iterator[Complaint]:
    yield from sentence_faults(interest.text, law, interest.each)
    yield from condition_faults(interest.when, law, interest.each)
    yield from _sources(interest.sources, law)
    for one in interest.text.slots("source"):
        if one in law.sources and one not in interest.sources:
            yield f"cites {one}, which it does not list", "add it to sources"
    if interest.side == "landlord" and interest.text.slots("standing"):
        yield "the standing says what the family holds, and this is the other side's", "take {standing} out"
    if interest.text.slots("see"):
        yield "an entry may be printed without any argument", "take {see} out"


def _burden_faults(burden: Burden, law: Law) -> Iterator[Complaint]:
    yield from condition_faults(burden.when, law, "case")
    yield from _sources(burden.sources, law)
    yield from missing(burden.arguments, law.arguments, "argument")
    for question in burden.questions:
        yield from missing((question,), law.questions, "question")


def _rung_faults(rung: Rung, law: Law) -> Iterator[Complaint]:
    yield from condition_faults(rung.when, law, "case")
    yield from _sources(rung.national_sources, law)
    yield from _sources(rung.echr_sources, law)
    yield from missing(rung.steps, law.steps, "step")
    yield from missing(rung.arguments, law.arguments, "argument")
    for question in rung.questions:
        yield from question_asked(question, law, "case")


def _shift_faults(shift: Shift, law: Law) -> Iterator[Complaint]:
    yield from condition_faults(shift.when, law, "case")
    yield from _sources(shift.sources, law)
    yield from missing((*shift.weakens, *shift.towards), law.steps, "step")
    yield from missing(shift.arguments, law.arguments, "argument")
    if not shift.towards:
        yield "says not to which steps weight moves", "name them in towards"


def _sources(sources: tuple[str, ...], law: Law) -> Iterator[Complaint]:
    yield from missing(sources, law.sources, "source")
    if not sources:
        yield "names no source", "name one: nothing is law without a source"
