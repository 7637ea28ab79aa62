"""The ladder from a judgment to the bailiff's day: what can still stop, delay or ask for delay, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .conditions import ALWAYS, Condition, Not

NEVER = Not(ALWAYS)


class Suspends(StrEnum):
    """Whether it stops the bailiff: of itself where ``suspends_when`` holds, by order of a court, or not at all.

    What only ``asks`` rests on the goodwill of who is asked.
    """

    BY_LAW = "by-law"
    COURT = "court"
    ASKS = "asks"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedyNeed:
    """One thing that it wants. It is there where ``have`` holds; the questions of that condition bring it in.

    ``exhibit``: it is a paper, and the answer alone does not put it on the table.
    """

    text: str
    text_en: str
    have: Condition
    exhibit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One rung. ``when`` is whether the case has it, ``gone_when`` whether it comes too late.

    ``deadlines`` are the rules by which its day is known, ``filing`` the kind of paper that serves it. ``limits`` is
    what cuts against it. The rungs stand in the order of ``order``.
    """

    id: str
    order: int
    name: str
    name_en: str
    what: str
    what_en: str
    suspends: Suspends
    suspends_when: Condition = ALWAYS
    when: Condition = ALWAYS
    gone_when: Condition = NEVER
    deadlines: tuple[str, ...] = ()
    filing: str = ""
    needs: tuple[RemedyNeed, ...]
    limits: str
    limits_en: str
    sources: tuple[str, ...]
