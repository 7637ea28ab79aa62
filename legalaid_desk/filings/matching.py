"""Find what two readings have in common, and give up in time: texts that repeat themselves would take minutes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher

MOST_PAIRS = 4_000_000
"""Half a second. Two readings of a long paragraph have a tenth of it."""


@dataclass(slots=True)
class Work:
    """How many pairs of equal pieces may still be looked at, in one comparison or in many together."""

    left: int = MOST_PAIRS


class Matcher(SequenceMatcher[str]):
    """What difflib finds, as far as the work goes; what is left then counts as different."""

    def __init__(self, old: Sequence[str], new: Sequence[str], work: Work | None = None) -> None:
        self._work = work or Work()
        self._old = old
        self._times = Counter(new)
        super().__init__(None, old, new, autojunk=False)

    def find_longest_match(self, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None) -> Match:
        """The longest stretch that is the same, or none once the work is done."""
        self._work.left -= sum(self._times[one] for one in self._old[alo:ahi])
        return super().find_longest_match(alo, ahi, blo, bhi) if self._work.left >= 0 else Match(alo, blo, 0)
