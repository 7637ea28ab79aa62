"""What happened, and what was tried short of eviction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .names import Origin, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of the chronology."""

    id: str
    on: date
    what: str
    standing: Standing = Standing.CLIENT_SAYS
    exhibits: tuple[str, ...] = ()
    origin: Origin = Origin.REAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A milder means: what was offered, by whom, when, and how it was answered."""

    id: str
    what: str
    offered_by: str = ""
    on: date | None = None
    answer: str = ""
    exhibits: tuple[str, ...] = ()
    origin: Origin = Origin.REAL
