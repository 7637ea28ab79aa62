"""Facts: answers with a subject, a standing, and the exhibits they rest on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from .names import Origin, Standing

CASE = "case"
"""The subject of a fact about the case as a whole; other subjects are ids of children or parties."""

Value = bool | int | Decimal | date | str | tuple[str, ...]
"""yes/no, whole number, amount in euro, day, free text or option id, option ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """Another answer to the same question, with what was said and shown of it: that says nothing of the new one."""

    value: Value | None
    standing: Standing
    exhibits: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (self.value is None) != (self.standing is Standing.UNKNOWN):
            raise ValueError("earlier answer: a value and the standing 'unknown' exclude each other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """The answer to one question of the law about one subject.

    ``value`` is None exactly when nobody knows (``standing`` unknown). ``earlier`` is the answer of before, where
    something was said or shown of that one: until somebody says how sure the new one is, or what it rests on.
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
    earlier: Earlier | None = None

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

    @property
    def let_go(self) -> tuple[str, ...]:
        """The exhibits that showed the answer of before, and may show this one as well."""
        return self.earlier.exhibits if self.earlier and self.value is not None else ()

    def answered(self, value: Value | None) -> Fact:
        """With this answer. Another one is what the client says, and rests on nothing yet; its note stays.

        The answer of before has again what was said and shown of it.
        """
        if is_same(value, self.value):
            return self
        earlier = self._backed() or self.earlier
        if earlier is not None and is_same(value, earlier.value):
            return replace(self, value=value, standing=earlier.standing, exhibits=earlier.exhibits, earlier=None)
        standing = Standing.UNKNOWN if value is None else Standing.CLIENT_SAYS
        return replace(self, value=value, standing=standing, exhibits=(), earlier=earlier)

    def resting(self, standing: Standing, exhibits: tuple[str, ...]) -> Fact:
        """The same answer, as somebody says how sure it is and what shows it."""
        if (standing, exhibits) == (self.standing, self.exhibits):
            return self
        return replace(self, standing=standing, exhibits=exhibits, earlier=None)

    def shown_too(self) -> Fact:
        """As it is when the exhibits that showed the answer of before show this one as well."""
        together = tuple(dict.fromkeys((*self.exhibits, *self.let_go)))
        return self.resting(Standing.SEEN, together) if self.let_go else self

    def without_exhibit(self, exhibit: str) -> Fact:
        """With nothing that rests on this exhibit."""
        earlier = self.earlier and replace(self.earlier, exhibits=_less(self.earlier.exhibits, exhibit))
        return replace(self, exhibits=_less(self.exhibits, exhibit), earlier=earlier)

    def _backed(self) -> Earlier | None:
        """This answer with what was said and shown of it, where anything was."""
        if not self.exhibits and self.standing in (Standing.CLIENT_SAYS, Standing.UNKNOWN):
            return None
        return Earlier(value=self.value, standing=self.standing, exhibits=self.exhibits)


def is_same(one: Value | None, other: Value | None) -> bool:
    """Whether two answers are the same; yes is not the number 1."""
    return type(one) is type(other) and one == other


def _less(ids: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(one for one in ids if one != gone)


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
