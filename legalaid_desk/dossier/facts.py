"""Facts: answers with a subject, a standing, and the exhibits they rest on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from .names import Origin, Standing

CASE = "case"
"""The subject of a fact about the case as a whole; other subjects are ids of children or parties."""

Value = bool | int | Decimal | date | str | tuple[str, ...]
"""yes/no, whole number, amount in euro, day, free text or option id, option ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """The answer to one question of the law about one subject.

    ``value`` is None exactly when nobody knows (``standing`` unknown).
    """

    question: str
    subject: str = CASE
    value: Value | None = None
    standing: Standing = Standing.CLIENT_SAYS
    exhibits: tuple[str, ...] = ()
    note: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None
    origin: Origin = Origin.REAL

    def __post_init__(self) -> None:
        if (self.value is None) != (self.standing is Standing.UNKNOWN):
            raise ValueError(f"fact {self.question}: a value and the standing 'unknown' exclude each other")

    @property
    def key(self) -> tuple[str, str]:
        """What makes a fact the only one of its kind: question and subject."""
        return self.question, self.subject

    @property
    def is_proved(self) -> bool:
        """Admitted by the other side, or seen in a document that is an exhibit."""
        return self.standing is Standing.ADMITTED or bool(self.exhibits)


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of a dossier, in the order they were learned; at most one for a question and subject."""

    items: tuple[Fact, ...] = ()

    def __iter__(self) -> Iterator[Fact]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def get(self, question: str, subject: str = CASE) -> Fact | None:
        """The fact for this question and subject, or None."""
        return next((fact for fact in self.items if fact.key == (question, subject)), None)

    def with_(self, fact: Fact) -> Facts:
        """These facts with this one learned, in place of an earlier answer."""
        if self.get(*fact.key) is None:
            return Facts((*self.items, fact))
        return Facts(tuple(fact if old.key == fact.key else old for old in self.items))

    def without(self, question: str, subject: str = CASE) -> Facts:
        """These facts without the answer to this question."""
        return Facts(tuple(fact for fact in self.items if fact.key != (question, subject)))

    def without_subject(self, subject: str) -> Facts:
        """These facts without any about this child or person."""
        return Facts(tuple(fact for fact in self.items if fact.subject != subject))
