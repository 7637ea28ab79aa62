"""The way through the walk: which question is asked now, which were before, which were passed over. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from legalaid_desk.walk import Walk

Key = tuple[str, str]
"""Question and subject."""


@dataclass(frozen=True, slots=True)
class Journey:
    """Where the lawyer is. ``at`` is None at the end, when nothing is left to ask that was not passed over."""

    at: Key | None = None
    past: tuple[Key, ...] = ()
    ahead: tuple[Key, ...] = ()
    passed: frozenset[Key] = frozenset()

    def to(self, key: Key | None) -> Journey:
        """At this question, with the one before it to go back to."""
        if key == self.at:
            return self
        past = (*self.past, self.at) if self.at else self.past
        return replace(self, at=key, past=past, ahead=())

    def back(self) -> Journey:
        """At the question before this one; the same journey at its beginning."""
        if not self.past:
            return self
        ahead = (self.at, *self.ahead) if self.at else self.ahead
        return replace(self, at=self.past[-1], past=self.past[:-1], ahead=ahead)

    def onward(self, walk: Walk) -> Journey:
        """At the next question: where the lawyer came back from, else the next to ask."""
        here = self._passing(walk)
        if here.ahead:
            past = (*here.past, here.at) if here.at else here.past
            return replace(here, at=here.ahead[0], past=past, ahead=here.ahead[1:])
        return here.to(next_key(walk, here))

    def again(self) -> Journey:
        """With the questions that were passed over to ask again."""
        return replace(self, passed=frozenset())

    def within(self, walk: Walk) -> Journey:
        """Without questions and subjects that are no longer there."""
        known = {*self.past, *self.ahead} | ({self.at} if self.at else set())
        gone = {key for key in known if not exists(walk, key)}
        return Journey(
            at=None if self.at in gone else self.at,
            past=tuple(key for key in self.past if key not in gone),
            ahead=tuple(key for key in self.ahead if key not in gone),
            passed=self.passed,
        )

    def _passing(self, walk: Walk) -> Journey:
        open_keys = {asked.key for asked in (*walk.to_ask, *walk.to_fill) if not asked.is_basis}
        return replace(self, passed=self.passed | {self.at}) if self.at in open_keys else self


def next_key(walk: Walk, journey: Journey) -> Key | None:
    """The next question: of the same step as long as it has any, else the one that changes most.

    Before all of them come the lines of the intake that a walk cannot do without.
    """
    left = [asked for asked in (*walk.fill_first, *walk.to_ask) if asked.key not in journey.passed]
    basis = [asked for asked in left if asked.is_basis]
    here = walk.view.law.questions.get(journey.at[0]) if journey.at else None
    same = [asked for asked in left if here and asked.question.step == here.step]
    chosen = next(iter(basis or same or left), None)
    return chosen.key if chosen else None


def exists(walk: Walk, key: Key) -> bool:
    """Whether this question can be shown: the law knows it, and its subject is in the dossier.

    One of the intake is there while the intake does not say it.
    """
    question = walk.view.law.questions.get(key[0])
    if question is not None and question.intake:
        return any(asked.key == key for asked in walk.to_fill)
    return question is not None and key[1] in walk.view.subjects(question.level)
