"""What the lawyer made of the weighing: which entries are printed and in what order, which stay out, her own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .facts import CASE
from .names import Side

WEIGHING = "weighing"
"""What a lawyer approves when she approves the weighing: all that is printed, in this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnInterest:
    """An entry in the lawyer's own words, tied to the answer to a question about a subject."""

    id: str
    side: Side
    text: str
    question: str = ""
    subject: str = CASE


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """``printed`` are keys in the order in which they are printed; ``left_out`` what was looked at and stays out.

    A key is the id of an entry of the law, with ``|`` and the child where it is about one, or ``own:`` and the
    id of an own entry. A key that holds nothing now is kept: its fact may come back.
    """

    printed: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    own: tuple[OwnInterest, ...] = ()

    @property
    def said(self) -> tuple[str | OwnInterest, ...]:
        """What a lawyer approves: the keys that are printed in order, own entries with their words."""
        own = {own_key(one.id): one for one in self.own}
        return tuple(own.get(key, key) for key in self.printed)

    def put(self, key: str, before: str = "") -> Weighing:
        """With this entry printed: before another one, else last. One that is printed already moves there."""
        if key == before:
            return self
        rest = [one for one in self.printed if one != key]
        rest.insert(rest.index(before) if before in rest else len(rest), key)
        return replace(self, printed=tuple(rest), left_out=_less(self.left_out, key))

    def leave_out(self, key: str) -> Weighing:
        """With this entry looked at and left out."""
        rest = replace(self, printed=_less(self.printed, key))
        return rest if key in rest.left_out else replace(rest, left_out=(*rest.left_out, key))

    def reconsider(self, key: str) -> Weighing:
        """With nothing decided about this entry."""
        return replace(self, printed=_less(self.printed, key), left_out=_less(self.left_out, key))

    def with_own(self, entry: OwnInterest) -> Weighing:
        """With this own entry new, and printed last, or in place of its namesake."""
        if any(one.id == entry.id for one in self.own):
            return replace(self, own=tuple(entry if one.id == entry.id else one for one in self.own))
        return replace(self, own=(*self.own, entry)).put(own_key(entry.id))

    def without_own(self, entry_id: str) -> Weighing:
        """Without this own entry."""
        rest = tuple(one for one in self.own if one.id != entry_id)
        return replace(self.reconsider(own_key(entry_id)), own=rest)


def own_key(entry_id: str) -> str:
    """The key of an own entry."""
    return f"own:{entry_id}"


def _less(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(one for one in keys if one != key)
