"""What others answered, and took back of what was approved, since a lawyer last looked: kept in the vault.

It is kept per dossier and per lawyer. Two lawyers may share one laptop, so each has looks of her own, by the name
that signs the journal. A look is no act on the dossier: it stays out of the journal, and a dossier that is handed
over does not carry it along.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import Any

from legalaid_desk.dossier import CASE, Cause, Dossier, ExchangeError, Fact, Facts, Withdrawal

from .desk import Desk
from .ports import JournalEntry, UnitOfWork

SETTING = "looks"
FIRST = 1
"""The first entry of a journal: the dossier as it was made or brought in."""

Key = tuple[str, str]
"""A question and its subject."""

_APPROVAL = "approval:"


class Touch(StrEnum):
    """What was done to an answer."""

    ANSWERED = "answered"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ToSee:
    """An answer that another gave, changed or took away, as it was when the lawyer last looked and as it is now."""

    question: str
    subject: str
    before: Fact | None
    after: Fact | None
    by: str
    at: datetime | None

    @property
    def key(self) -> Key:
        """The question and its subject."""
        return self.question, self.subject

    @property
    def touch(self) -> Touch:
        """What was done."""
        if self.after is None:
            return Touch.REMOVED
        return Touch.ANSWERED if self.before is None else Touch.CHANGED

    @property
    def mark(self) -> str:
        """Which answer it is: by whom and when it was given."""
        return _mark(self.after.answered_by, self.after.answered_at) if self.after else ""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An approval that went because another decided otherwise about an argument or a request."""

    item: str
    withdrawal: Withdrawal

    @property
    def key(self) -> Key:
        """What makes it another thing to see than any answer."""
        return f"{_APPROVAL}{self.item}", CASE

    @property
    def mark(self) -> str:
        """Which decision it is: by whom and when it was taken."""
        return _mark(self.withdrawal.by, self.withdrawal.at)


Waits = ToSee | TakenBack


@dataclass(frozen=True, slots=True)
class Look:
    """When a lawyer last saw all answers, as an entry of the journal, and which she saw one by one since."""

    number: int = FIRST
    seen: tuple[tuple[Key, str], ...] = ()

    def covers(self, one: Waits) -> bool:
        """Whether she saw this answer, or this decision, as it is now."""
        return (one.key, one.mark) in self.seen

    def with_(self, these: Iterable[Waits]) -> Look:
        """With these seen as well."""
        new = {one.key: one.mark for one in these}
        kept = (one for one in self.seen if one[0] not in new)
        return Look(self.number, (*kept, *new.items()))


@dataclass(frozen=True, slots=True)
class Review:
    """What waits to be seen, and the entry of the journal up to which it was gathered."""

    number: int
    items: tuple[ToSee, ...]
    taken_back: tuple[TakenBack, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.items or self.taken_back)


def to_see(desk: Desk, dossier_id: str) -> Review:
    """What others answered, changed, took away or took back since who works here last looked; as in the dossier."""
    look = look_of(desk, dossier_id)
    with desk.vault.unit_of_work(who=desk.who) as work:
        return _gathered(work, dossier_id, look, desk.who)


def _gathered(work: UnitOfWork, dossier_id: str, look: Look, who: str) -> Review:
    now, journal = work.dossiers.get(dossier_id), work.dossiers.journal(dossier_id)
    looked = any(entry.number == look.number for entry in journal)
    before = work.dossiers.at(dossier_id, look.number) if looked else None
    found = tuple(_differing(before.facts if before else Facts(), now, work, who))
    return Review(
        journal[0].number,
        tuple(one for one in found if not look.covers(one)),
        tuple(one for one in _taken_back(before, now, who) if not look.covers(one)),
    )


def waiting(desk: Desk, most: int | None = None) -> tuple[tuple[str, str, int, int], ...]:
    """The dossiers where something waits to be seen: id, title, how many answers, how many approvals taken back.

    At most so many, what was changed last first. Only those are opened in which another did something since she
    looked. One that cannot be read is left out.
    """
    looks, who = _stored(desk).get(desk.who, {}), desk.who
    with desk.vault.unit_of_work(who=who) as work:
        answered = ((one, _look(looks.get(one.dossier_id))) for one in work.dossiers.answered_by_others())
        since = ((one, look) for one, look in answered if one.number > look.number)
        found = ((one.dossier_id, one.title, *_counts(work, one.dossier_id, look, who)) for one, look in since)
        return tuple(islice((one for one in found if one[2] or one[3]), most))


def see(desk: Desk, dossier_id: str, these: tuple[Waits, ...]) -> Look:
    """Note that she saw these; returns her look from before, to take it back with ``look_again``."""
    before = look_of(desk, dossier_id)
    look_again(desk, dossier_id, before.with_(these))
    return before


def see_all(desk: Desk, dossier_id: str, review: Review) -> Look:
    """Note that she saw all of a review; what was answered after it was gathered still waits."""
    before = look_of(desk, dossier_id)
    look_again(desk, dossier_id, Look(review.number))
    return before


def look_of(desk: Desk, dossier_id: str) -> Look:
    """The look of who works here; a first one when there is none that can be read."""
    return _look(_stored(desk).get(desk.who, {}).get(dossier_id))


def look_again(desk: Desk, dossier_id: str, look: Look) -> None:
    """Store this look of who works here."""
    stored = _stored(desk)
    mine = {**stored.get(desk.who, {}), dossier_id: _plain(look)}
    desk.vault.set_setting(SETTING, json.dumps({**stored, desk.who: mine}, ensure_ascii=False))


def _counts(work: UnitOfWork, dossier_id: str, look: Look, who: str) -> tuple[int, int]:
    try:
        found = _gathered(work, dossier_id, look, who)
    except ExchangeError:  # one spoilt dossier must not hide all others
        return 0, 0
    return len(found.items), len(found.taken_back)


def _taken_back(before: Dossier | None, now: Dossier, who: str) -> Iterator[TakenBack]:
    """By decisions only: of an answer that took an approval back, the answer itself waits to be seen."""
    for choice in now.choices:
        was, old = choice.withdrawn, before.choice(choice.item) if before else None
        if was and was.cause is Cause.DECISION and was.by != who and not (old and _is_same(old.withdrawn, was)):
            yield TakenBack(choice.item, was)


def _is_same(old: Withdrawal | None, was: Withdrawal) -> bool:
    """Whether it was there before; that it was chosen again since is no other withdrawal."""
    return old is not None and replace(old, again_by="") == replace(was, again_by="")


def _differing(before: Facts, now: Dossier, work: UnitOfWork, who: str) -> Iterator[ToSee]:
    was = {fact.key: fact for fact in before}
    for fact in now.facts:
        old = was.pop(fact.key, None)
        if fact.answered_by != who and _said(old) != _said(fact):
            yield ToSee(*fact.key, old, fact, fact.answered_by, fact.answered_at)
    removed = _removals(now.id, was, work)
    for key, old in was.items():
        entry = removed.get(key)
        if entry is not None and entry.who != who:
            yield ToSee(*key, old, None, entry.who, entry.at)


def _removals(dossier_id: str, gone: Iterable[Key], work: UnitOfWork) -> dict[Key, JournalEntry]:
    """The act that took each of these answers away: from the newest back to the first that still had it."""
    found: dict[Key, JournalEntry] = {}
    pending = set(gone)
    for entry in work.dossiers.journal(dossier_id) if pending else ():
        facts = work.dossiers.at(dossier_id, entry.number).facts
        pending = {key for key in pending if facts.get(*key) is None}
        if not pending:
            break
        found |= dict.fromkeys(pending, entry)
    return found


def _said(fact: Fact | None) -> object:
    """What an answer says, whoever gave it."""
    return fact and (fact.value, fact.standing, fact.exhibits, fact.note)


def _mark(by: str, at: datetime | None) -> str:
    return f"{by} {at.isoformat() if at else ''}"


def _plain(look: Look) -> dict[str, Any]:
    return {"number": look.number, "seen": [[*key, mark] for key, mark in look.seen]}


def _look(stored: object) -> Look:
    """As it is stored; what cannot be read is no look, and all is shown again."""
    if not isinstance(stored, dict):
        return Look()
    try:
        seen = tuple(((str(question), str(subject)), str(mark)) for question, subject, mark in stored["seen"])
        return Look(int(stored["number"]), seen)
    except (KeyError, TypeError, ValueError):
        return Look()


def _stored(desk: Desk) -> dict[str, dict[str, object]]:
    try:
        found = json.loads(desk.vault.setting(SETTING) or "{}")
    except ValueError:
        return {}
    looks = found.items() if isinstance(found, dict) else ()
    return {who: looks_of for who, looks_of in looks if isinstance(looks_of, dict)}
