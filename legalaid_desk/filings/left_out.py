"""What was chosen and yet is not in a draft, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why something chosen is not in the draft."""

    LACKS = "lacks"
    CLOSED = "closed"
    NEEDS = "needs"
    OTHER_STAGE = "other-stage"
    BY_LAWYER = "by-lawyer"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A paragraph (or a chosen argument) that is not in the draft, and why. ``lacks`` as in ``Filled``."""

    item: str
    reason: Reason
    lacks: tuple[str, ...] = ()
