"""What the lawyer keeps of a hearing: notes beside the points, how each point went, and how far she may settle.

None of it is printed in a paper: a filing is composed without looking here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class Heard(StrEnum):
    """How a point went."""

    ANSWERED = "answered"
    NOT_RAISED = "not-raised"
    JUDGE_ASKED = "judge-asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class HearingNote:
    """What was typed at the hearing, and when it was begun. ``point`` is empty where it is about the whole hearing."""

    id: str
    kind: str
    point: str = ""
    text: str = ""
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardPoint:
    """How one point of one paper went."""

    kind: str
    point: str
    heard: Heard
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementBand:
    """Between what a settlement may lie: what is asked for first, and what it may not fall below. Private."""

    aim: str = ""
    limit: str = ""
    note: str = ""
    by: str = ""
    at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written in it."""
        return not (self.aim or self.limit or self.note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """All of it: of every paper that was spoken from."""

    notes: tuple[HearingNote, ...] = ()
    points: tuple[HeardPoint, ...] = ()
    band: SettlementBand = SettlementBand()

    def note(self, note_id: str) -> HearingNote | None:
        """The note with this id, or None."""
        return next((note for note in self.notes if note.id == note_id), None)

    def notes_on(self, kind: str, point: str) -> tuple[HearingNote, ...]:
        """The notes on one point, in the order in which they were begun."""
        return tuple(note for note in self.notes if (note.kind, note.point) == (kind, point))

    def with_note(self, note: HearingNote) -> Hearing:
        """With this note new at the end, or in place of its namesake."""
        if self.note(note.id) is None:
            return replace(self, notes=(*self.notes, note))
        return replace(self, notes=tuple(note if old.id == note.id else old for old in self.notes))

    def without_note(self, note_id: str) -> Hearing:
        """Without this note."""
        return replace(self, notes=tuple(note for note in self.notes if note.id != note_id))

    def heard(self, kind: str, point: str) -> Heard | None:
        """How a point went; None where nothing was said of it."""
        return next((one.heard for one in self.points if (one.kind, one.point) == (kind, point)), None)

    def with_point(self, heard: HeardPoint) -> Hearing:
        """With how this point went, in place of what was said of it before."""
        return replace(self, points=(*self.without_point(heard.kind, heard.point).points, heard))

    def without_point(self, kind: str, point: str) -> Hearing:
        """With nothing said of how this point went."""
        return replace(self, points=tuple(one for one in self.points if (one.kind, one.point) != (kind, point)))
