"""Sources: what the law says, how that was checked, and what cuts against it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Verified(StrEnum):
    """How far an entry was checked."""

    TEXT = "text"
    SECONDARY = "secondary"
    MEMORY = "memory"


class SourceKind(StrEnum):
    """What a source is: the screens name it, and the ladder tells the tracks apart by it."""

    CASE = "case"
    ECHR = "echr"
    EU_CASE = "eu-case"
    STATUTE = "statute"
    TREATY = "treaty"
    GENERAL_COMMENT = "general-comment"
    CESCR = "cescr"
    ECSR = "ecsr"
    REPORT = "report"
    OPINION = "opinion"
    SOFT_LAW = "soft-law"
    MODEL = "model"


class Favours(StrEnum):
    """Whom a source helps. ``landlord`` also covers a win for a mayor or municipality."""

    TENANT = "tenant"
    LANDLORD = "landlord"
    MIXED = "mixed"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One source card; one decision has one card (``aliases`` are its other ids in the research).

    ``pinpoint`` was seen; ``pinpoint_unseen`` is recalled and is never printed before a lawyer ticked the
    source as read. ``short`` stands for ``citation`` where a paper cites the source again; empty for in full.
    ``holding``, ``use`` and ``against`` are our own Dutch; ``gloss`` is for maintainers.
    """

    id: str
    kind: SourceKind
    citation: str
    short: str = ""
    verified: Verified
    holding: str
    against: str
    favours: Favours = Favours.NEUTRAL
    ecli: str = ""
    court: str = ""
    dated: date | None = None
    pinpoint: str = ""
    pinpoint_unseen: str = ""
    use: str = ""
    gloss: str = ""
    verified_note: str = ""
    checked: date | None = None
    text_as_of: date | None = None
    url: str = ""
    official_url: str = ""
    aliases: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()

    @property
    def needs_reading(self) -> bool:
        """Whether a lawyer must tick it as read before it may stand in a filing."""
        return self.verified is Verified.MEMORY

    def cited(self, *, read: bool) -> str:
        """The citation as a Dutch lawyer writes it, with the pinpoint that may be printed."""
        pinpoint = self.pinpoint or (self.pinpoint_unseen if read else "")
        if not pinpoint or pinpoint in self.citation:
            return self.citation
        return f"{self.citation}, {pinpoint}"
