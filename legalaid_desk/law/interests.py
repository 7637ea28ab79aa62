"""What is weighed, on which rung, who must prove what, and when weight moves: as data, never as a number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from .conditions import ALWAYS, Condition
from .sentences import Sentence


class Track(StrEnum):
    """The line along which something is weighed: Dutch law itself, art. 8 ECHR, or both."""

    NATIONAL = "national"
    ECHR = "echr"
    BOTH = "both"


class Bearer(StrEnum):
    """Who must bring something forward. ``unsettled`` where the sources do not say."""

    FAMILY = "family"
    OTHER = "other"
    COURT = "court"
    UNSETTLED = "unsettled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """One thing that is put on the scales, on one of the two sides; it has no weight but the lawyer's order.

    ``text`` is the paragraph that is printed; an entry of the other side never says more than that it can be
    brought forward. ``note`` is to the lawyer: what weakens the entry, or what answers it.
    """

    id: str
    side: Literal["family", "landlord"]
    title: str
    title_en: str
    text: Sentence
    when: Condition
    track: Track
    sources: tuple[str, ...]
    note: str
    note_en: str
    each: Literal["case", "child"] = "case"


@dataclass(frozen=True, slots=True, kw_only=True)
class Burden:
    """A point that somebody must state and, when it is contested, prove.

    ``questions`` bring the facts in; the offers of proof are those of ``arguments``. ``note`` says how sure it is.
    """

    id: str
    bearer: Bearer
    title: str
    title_en: str
    text: str
    text_en: str
    note: str
    note_en: str
    when: Condition
    questions: tuple[str, ...]
    sources: tuple[str, ...]
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One rung of the ladder of proportionality, and what each of the two tracks asks there.

    It holds the arguments of its ``steps``, less those that another rung names in ``arguments``.
    """

    id: str
    title: str
    title_en: str
    national: str
    national_en: str
    national_sources: tuple[str, ...]
    echr: str
    echr_en: str
    echr_sources: tuple[str, ...]
    questions: tuple[str, ...]
    steps: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    measures: bool = False
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A fact that takes weight away from some steps: the case must then lean on others."""

    id: str
    when: Condition
    text: str
    text_en: str
    weakens: tuple[str, ...]
    towards: tuple[str, ...]
    sources: tuple[str, ...]
    arguments: tuple[str, ...] = ()
