"""Do the remedies hold together: sources, terms and papers that exist, conditions on questions that can be asked."""

from __future__ import annotations

from collections.abc import Iterator

from .check_passages import Complaint, condition_faults, missing
from .conditions import ALWAYS
from .law import Law
from .remedies import Remedy, Suspends


def remedy_faults(law: Law) -> Iterator[tuple[str, str, Complaint]]:
    """Every fault of the remedies: the part of the law, the id, and what is wrong."""
    first: dict[int, str] = {}
    for remedy in law.remedies.values():
        yield from (("remedies", remedy.id, complaint) for complaint in _faults(remedy, law))
        if first.setdefault(remedy.order, remedy.id) != remedy.id:
            taken = f"order {remedy.order} is that of {first[remedy.order]} too"
            yield "remedies", remedy.id, (taken, "give each a place of its own")


def _faults(remedy: Remedy, law: Law) -> Iterator[Complaint]:
    yield from missing(remedy.sources, law.sources, "source")
    yield from missing(remedy.deadlines, law.deadlines, "deadline")
    yield from missing((remedy.filing,) if remedy.filing else (), law.filings, "filing")
    conditions = (remedy.when, remedy.suspends_when, remedy.gone_when, *(need.have for need in remedy.needs))
    for condition in conditions:
        yield from condition_faults(condition, law, "case")
    if not remedy.sources:
        yield "names no source", "name one: nothing is law without a source"
    if not remedy.limits.strip() or not remedy.limits_en.strip():
        yield "says not what cuts against it", "say it in limits and limits_en"
    if remedy.suspends_when != ALWAYS and remedy.suspends is not Suspends.BY_LAW:
        yield "says when it stops of itself, and it does not", 'write suspends = "by-law", or take suspends_when out'
    if not remedy.needs:
        yield "says not what it needs", "name in [[remedy.needs]] what must be on the table"
