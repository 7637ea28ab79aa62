"""The twelve judgments as a table: what the court weighed, what the walk brings up, what it misses.

``python -m tests.judgments.table`` prints it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from .weighed import Direction, Factor, Judgment, Level, Outcome, all_judgments


def table() -> str:
    """The counts, then every judgment with its factors."""
    judgments = all_judgments()
    return "\n".join([*_counts(judgments), "", *(line for one in judgments for line in _one(one))])


def counts() -> str:
    """Only the counts: by outcome and by whom a factor speaks for."""
    return "\n".join(_counts(all_judgments()))


def _counts(judgments: tuple[Judgment, ...]) -> Iterator[str]:
    yield "| outcome | direction | weighed | shown | asked | missed | of the shown, taught by the judgment itself |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: |"
    for outcome in Outcome:
        for direction in Direction:
            found = [
                (judgment, factor)
                for judgment in judgments
                for factor in judgment.weighed.factor
                if (judgment.weighed.outcome, factor.direction) == (outcome, direction)
            ]
            yield _row(outcome, direction, found)
    yield _row("all", "all", [(judgment, factor) for judgment in judgments for factor in judgment.weighed.factor])


def _row(outcome: str, direction: str, found: list[tuple[Judgment, Factor]]) -> str:
    levels = [judgment.level(factor) for judgment, factor in found]
    taught = sum(judgment.is_taught(factor) for judgment, factor in found)
    numbers = (len(found), *(levels.count(level) for level in Level), taught)
    return "| " + " | ".join((str(outcome), str(direction), *map(str, numbers))) + " |"


def _one(judgment: Judgment) -> Iterator[str]:
    yield f"{judgment.weighed.ecli}  {judgment.weighed.outcome}"
    for factor in judgment.weighed.factor:
        yield f"  {judgment.level(factor):6}  {factor.direction:7}  {factor.what}"
        yield from (f"{'':19}{line}" for line in _brought_up(factor))
    yield from (f"  astray   {one.argument}: {one.why}" for one in judgment.weighed.astray)
    yield ""


def _brought_up(factor: Factor) -> Iterator[str]:
    if factor.opens:
        yield f"opens {', '.join(factor.opens)}"
    for one in factor.against:
        yield f"against: {one.argument}: {one.source or one.caution or one.reply}"
    if factor.asks:
        yield f"asks {', '.join(factor.asks)}"
    if factor.missed:
        yield factor.missed


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
