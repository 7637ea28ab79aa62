"""What the lawyer decided: arguments, requests, words, sources read, filings made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from .exhibits import StoredFile
from .facts import CASE
from .lodging import Lodging
from .names import Cause, Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """An approval that a later change took back: who had approved and when, what was changed, by whom and when.

    ``item`` is the question, the line of the intake or the paragraph that was changed; for ``law`` the version
    of the pack, or the own argument that reads otherwise; for ``decision`` what was decided instead. ``subject`` is
    the child or person it is about, or the case. ``again_by`` chose it again after such a decision.
    """

    cause: Cause
    item: str = ""
    subject: str = ""
    approved_by: str
    approved_at: datetime | None = None
    by: str = ""
    at: datetime | None = None
    again_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The decision about one argument (or one request) of the law.

    ``approved_by`` is empty until a lawyer approves, and again once a later change took the approval back:
    ``withdrawn`` then says what did, until she approves anew; other decisions do not hide it.
    """

    item: str
    decision: Decision = Decision.UNDECIDED
    approved_by: str = ""
    approved_at: datetime | None = None
    withdrawn: Withdrawal | None = None

    def approve(self, lawyer: str, at: datetime) -> Choice:
        """With the approval of this lawyer."""
        return replace(self, approved_by=lawyer, approved_at=at, withdrawn=None)

    def decide(self, decision: Decision, *, by: str, at: datetime) -> Choice:
        """With this decision; another one than before takes an approval back. The same one changes nothing."""
        if decision is self.decision:
            return self
        decided = replace(self.withdraw(Cause.DECISION, str(decision), CASE, by=by, at=at), decision=decision)
        was = decided.withdrawn
        if was is None or was.cause is not Cause.DECISION:
            return decided
        return replace(decided, withdrawn=replace(was, again_by=by if decision is Decision.CHOSEN else ""))

    def withdraw(self, cause: Cause, item: str, subject: str, *, by: str, at: datetime) -> Choice:
        """Without the approval, and with what took it back. A choice that is not approved stays as it is."""
        if not self.approved_by:
            return self
        was = Withdrawal(
            cause=cause,
            item=item,
            subject=subject,
            approved_by=self.approved_by,
            approved_at=self.approved_at,
            by=by,
            at=at,
        )
        return replace(self, approved_by="", approved_at=None, withdrawn=was)


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
class PrintedWith:
    """A Word template that a filing was written with. ``version`` is 0 for one that came with the program."""

    name: str
    version: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledPaper:
    """A filing that was written out: what kind, when, and the SHA-256 of each file, in hex.

    ``version`` keeps the draft it was written from, ``fingerprint`` is that of the draft; ``lodging`` is there once
    it was handed in. ``printed_with`` is the whole template with its hash, then each file of the office in it.
    """

    kind: str
    made_at: datetime
    law_version: str
    files: tuple[tuple[str, str], ...] = ()
    fingerprint: str = ""
    version: StoredFile | None = None
    lodging: Lodging | None = None
    printed_with: tuple[PrintedWith, ...] = ()
