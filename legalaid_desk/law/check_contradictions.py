"""Contradictions held against the questions of the law: each names at least two answers that can be given."""

from __future__ import annotations

from collections.abc import Iterator

from .check_passages import Complaint, condition_faults
from .conditions import questions_tested
from .contradictions import Contradiction
from .law import Law
from .possible import can_hold


def contradiction_faults(law: Law) -> Iterator[tuple[str, str, Complaint]]:
    """Every fault of the contradictions."""
    for one in law.contradictions.values():
        for complaint in _faults(one, law):
            yield "contradictions", one.id, complaint


def _faults(one: Contradiction, law: Law) -> Iterator[Complaint]:
    wrong = tuple(condition_faults(one.when, law, one.each))
    yield from wrong
    if len(tuple(questions_tested(one.when))) < 2:
        yield "tests only one answer, and one answer contradicts nothing", "name the other answer in when"
    if not wrong and not can_hold(one.when, law.questions):
        yield "its when can never hold", "mend it, or take it out"
