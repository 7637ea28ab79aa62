"""What one act changed in what the law makes of a dossier, and what it let go: pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legalaid_desk.dossier import Earlier
from legalaid_desk.dossier.facts import is_same

from .walk import Walk


@dataclass(frozen=True, slots=True)
class Consequences:
    """Arguments that can be pleaded since, or no longer; approvals taken back; answers that count no more, or again.

    Arguments (and requests that lost their approval) by id, answers by question and subject. ``let_go`` is what was
    said and shown of answers that are others now.
    """

    opened: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    idle: tuple[tuple[str, str], ...] = ()
    counts_again: tuple[tuple[str, str], ...] = ()
    let_go: tuple[Earlier, ...] = ()


def consequences(before: Walk, after: Walk) -> Consequences:
    """What is otherwise after an act on the same dossier."""
    was, now = (set(one.open_arguments()) for one in (before, after))
    idle_before, idle_now = ({fact.key for fact in one.view.idle} for one in (before, after))
    kept = {fact.key for fact in after.view.dossier.facts}
    return Consequences(
        opened=_in_order(after, now - was),
        lost=_in_order(after, was - now),
        withdrawn=tuple(_withdrawn(before, after)),
        idle=tuple(fact.key for fact in after.view.idle if fact.key not in idle_before),
        counts_again=tuple(sorted((idle_before - idle_now) & kept)),
        let_go=tuple(_let_go(before, after)),
    )


def _in_order(walk: Walk, arguments: set[str]) -> tuple[str, ...]:
    return tuple(one.argument.id for one in walk.verdicts if one.argument.id in arguments)


def _let_go(before: Walk, after: Walk) -> Iterator[Earlier]:
    for fact in after.view.dossier.facts:
        old = before.view.fact(*fact.key)
        if old and fact.earlier and old.earlier != fact.earlier and is_same(old.value, fact.earlier.value):
            yield fact.earlier


def _withdrawn(before: Walk, after: Walk) -> Iterator[str]:
    """The decisions that were approved and are not any more, though they are still taken."""
    for choice in after.view.dossier.choices:
        old = before.view.dossier.choice(choice.item)
        if choice.withdrawn and old and old.approved_by:
            yield choice.item
