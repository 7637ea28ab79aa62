"""What the lawyer decided: arguments, requests, words, sources read, filings made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .names import Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The decision about one argument (or one request) of the law. ``approved_by`` is empty until a lawyer approves."""

    item: str
    decision: Decision = Decision.UNDECIDED
    approved_by: str = ""
    approved_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The lawyer's own words for one paragraph of one filing.

    ``instead_of`` is the program's text that they replaced: when the program would now write something
    else, the draft says so. Empty ``text`` leaves the paragraph out.
    """

    kind: str
    paragraph: str
    text: str
    instead_of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A source that a lawyer read in full and ticked, with the pinpoint found there."""

    source: str
    by: str
    on: date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledPaper:
    """A filing that was written out: what kind, when, and the SHA-256 of each file, in hex."""

    kind: str
    made_at: datetime
    law_version: str
    files: tuple[tuple[str, str], ...] = ()
