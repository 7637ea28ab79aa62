"""The case before the court: ground, stage, numbers, days, and who acts for the family."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from .names import Ground, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Counsel:
    """Who signs for the family."""

    name: str = ""
    title: str = ""
    office: str = ""
    address: str = ""
    postcode: str = ""
    place: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Where the case is and what day comes next. ``court`` and ``seat`` are ids of ``courts.toml``.

    ``ground`` is what the claim rests on first; ``further_grounds`` are the others it rests on as well.
    """

    ground: Ground | None = None
    further_grounds: tuple[Ground, ...] = ()
    stage: Stage | None = None
    court: str = ""
    seat: str = ""
    case_number: str = ""
    summons_on: date | None = None
    roll_on: date | None = None
    hearing_on: date | None = None
    judgment_on: date | None = None
    eviction_on: date | None = None
    counsel: Counsel = Counsel()

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """Everything the claim rests on, the first ground first, each once."""
        first = () if self.ground is None else (self.ground,)
        return tuple(dict.fromkeys((*first, *self.further_grounds)))

    def with_day(self, name: str, day: date | None) -> Case:
        """With this day under the name of its field (``roll_on``), or with none."""
        days: dict[str, Any] = {name: day}
        return replace(self, **days)

    @property
    def appointed(self) -> tuple[tuple[str, date], ...]:
        """The roll, hearing and eviction days that are set, each with its name."""
        days = (("roll", self.roll_on), ("hearing", self.hearing_on), ("eviction", self.eviction_on))
        return tuple((name, day) for name, day in days if day)

    def is_judged_since(self, day: date) -> bool:
        """Whether there is a judgment of that day or later: what was appointed for that day is settled."""
        return self.judgment_on is not None and self.judgment_on >= day

    def next_day(self, today: date) -> date | None:
        """The first of the roll, hearing and eviction days that is not past; None when none is set."""
        return min((day for _, day in self.appointed if day >= today), default=None)
