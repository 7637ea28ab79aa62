"""One day in a calendar file, and how much of a dossier it tells: the file is not encrypted, so the user chooses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256

from legalaid_desk.dossier import DeadlineState

from .term_words import words


class Told(StrEnum):
    """What leaves of a dossier: its title, only the office's reference, or that there is a term and no more."""

    TITLE = "title"
    REFERENCE = "reference"
    BARE = "bare"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """A day for a calendar. ``words`` are the lines below its title; ``reminders`` days ahead.

    ``dossier_id`` stays inside.

    ``uid`` stays the same when the day moves, and ``sequence`` then is higher: a calendar replaces the old entry.
    """

    uid: str
    day: date
    title: str
    dossier_id: str = ""
    words: tuple[str, ...] = ()
    reminders: tuple[int, ...] = ()
    state: DeadlineState = DeadlineState.OPEN
    sequence: int = 0

    @property
    def is_cancelled(self) -> bool:
        """Whether a calendar is to take it out."""
        return self.state is DeadlineState.SET_ASIDE


def uid_of(dossier_id: str, deadline_id: str) -> str:
    """By which a calendar knows this deadline again; nothing can be read from it."""
    return f"{sha256(f'{dossier_id}/{deadline_id}'.encode()).hexdigest()[:32]}@legalaid-desk"


def title_of(told: Told, *, rule: str = "", dossier: str = "", reference: str = "") -> str:
    """The title of an entry. ``rule`` is the name of the rule, empty where that must not leave either.

    A dossier without a reference is told as a bare term: its title is no stand-in for what should stay inside.
    """
    whose = {Told.TITLE: dossier, Told.REFERENCE: reference, Told.BARE: ""}[told]
    what = rule or words("calendar")["term"]
    return f"{what}: {whose}" if whose else what
