"""The whole of the law as one value: a pack that holds everything by its id, and what can be asked of all of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from .arguments import Argument, Passage, Relief
from .calendar import Calendar
from .conditions import Truth, View, judge
from .courts import Court, Seat
from .filing_kinds import FilingKind, Part, SectionPlan
from .questions import Question, Step
from .sources import Source

if TYPE_CHECKING:
    from .contradictions import Contradiction
    from .deadlines import DeadlineRule, EquatedYear, Holiday, SumLine, Trigger
    from .interests import Burden, Interest, Rung, Shift
    from .remedies import Remedy
    from .translations import Jargon, Translation
    from .walkthroughs import Walkthrough


_NOW = {Truth.YES: 0, Truth.UNKNOWN: 1, Truth.NO: 2}
"""Which of the papers of a stage comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A law pack: dated, versioned, checked. All mappings are by id, in the order of the files."""

    version: str
    dated: date
    title: str
    steps: Mapping[str, Step] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    relief: Mapping[str, Relief] = field(default_factory=dict)
    parts: Mapping[str, Part] = field(default_factory=dict)
    filings: Mapping[str, FilingKind] = field(default_factory=dict)
    courts: Mapping[str, Court] = field(default_factory=dict)
    walkthroughs: Mapping[str, Walkthrough] = field(default_factory=dict)
    contradictions: Mapping[str, Contradiction] = field(default_factory=dict)
    translations: Mapping[str, Translation] = field(default_factory=dict)
    jargon: Mapping[str, Jargon] = field(default_factory=dict)
    interests: Mapping[str, Interest] = field(default_factory=dict)
    burdens: Mapping[str, Burden] = field(default_factory=dict)
    rungs: Mapping[str, Rung] = field(default_factory=dict)
    shifts: Mapping[str, Shift] = field(default_factory=dict)
    triggers: Mapping[str, Trigger] = field(default_factory=dict)
    deadlines: Mapping[str, DeadlineRule] = field(default_factory=dict)
    holidays: Mapping[str, Holiday] = field(default_factory=dict)
    equated: Mapping[str, EquatedYear] = field(default_factory=dict)
    sums: Mapping[str, SumLine] = field(default_factory=dict)
    remedies: Mapping[str, Remedy] = field(default_factory=dict)
    phrases: Mapping[str, str] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=lambda: Calendar((), ()), compare=False)
    """Made of the holidays and equated days when the law is read, once."""

    @property
    def paragraphs(self) -> tuple[Passage, ...]:
        """Everything that can be printed as a paragraph: of arguments, offers of proof and kinds of filing."""
        return (
            *(one for argument in self.arguments.values() for one in (*argument.passages, *argument.offers)),
            *(one for kind in self.filings.values() for section in kind.sections for one in self.passages_of(section)),
        )

    def passages_of(self, section: SectionPlan) -> tuple[Passage, ...]:
        """The passages of a chapter in order: those of the parts it begins with, its own, those it ends with."""
        return (*self._shared(section.parts), *section.passages, *self._shared(section.parts_after))

    def _shared(self, parts: tuple[str, ...]) -> Iterator[Passage]:
        for part in parts:
            yield from self.parts[part].passages if part in self.parts else ()

    def main_kind(self, stage: str | None, answers: View) -> FilingKind | None:
        """The paper that answers in this stage; None when the law has none.

        It is the first that is written in it and whose ``when`` holds, or else may still hold.
        """
        of_stage = (kind for kind in self.filings.values() if stage is not None and stage in kind.stages)
        return min(of_stage, key=lambda kind: _NOW[judge(kind.when, answers).truth], default=None)

    @property
    def first_courts(self) -> tuple[Court, ...]:
        """The courts in which a case begins."""
        return tuple(court for court in self.courts.values() if not court.hears_appeals)

    def appeal_court(self, court: str, seat: str) -> tuple[Court, Seat] | None:
        """The court of appeal, and the seat of it, above this seat of a district court; None when nobody knows."""
        heard = {
            below: (above, its_seat)
            for above in self.courts.values()
            for its_seat in above.seats
            for below in its_seat.hears
        }
        return heard.get(f"{court}/{seat}") or heard.get(court)

    def rules_of(self, trigger: str) -> tuple[DeadlineRule, ...]:
        """The rules of the terms that run from this kind of event, in the order of the files."""
        return tuple(rule for rule in self.deadlines.values() if rule.trigger == trigger)

    def phrase(self, name: str) -> str:
        """A short form of words that filings are put together with. Raises KeyError."""
        return self.phrases[name]
