"""Sentences with slots: ``{standing ch-school} {child} op school zit {exhibits ch-school}.``

Slots: ``{answer Q}`` the answer in words, ``{exhibits Q}`` the exhibits it rests on as live references in
brackets (nothing when there are none), ``{standing Q}`` the opening that the standing of the fact allows
("Uit productie 3 blijkt dat"), ``{source S}`` a citation, ``{see A}`` the number of the first paragraph of
argument A, ``{term R}`` the last day of a rule of the deadlines (of the first to end, where a comma stands between
rules), ``{plan P}`` and ``{budget P}`` what is counted from answers (``COUNTED``), and the plain names of
``NAMES``. ``{{`` and ``}}`` are braces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

NAMES = {
    "tenants": "case",
    "tenants.role": "case",
    "landlord": "case",
    "other": "case",
    "authority.greeted": "case",
    "home.address": "case",
    "home.place": "case",
    "home.since": "case",
    "home.kind": "case",
    "home.years": "case",
    "rent": "case",
    "arrears": "case",
    "arrears.claimed": "case",
    "arrears.claimed-on": "case",
    "arrears.months": "case",
    "children": "case",
    "children.count": "case",
    "children.names": "case",
    "court": "case",
    "seat": "case",
    "appeal-court": "case",
    "appeal-seat": "case",
    "case-number": "case",
    "summons-on": "case",
    "roll-on": "case",
    "hearing-on": "case",
    "judgment-on": "case",
    "eviction-on": "case",
    "today": "case",
    "counsel": "case",
    "counsel.called": "case",
    "counsel.title": "case",
    "counsel.office": "case",
    "counsel.address": "case",
    "counsel.phone": "case",
    "counsel.email": "case",
    "landlord.address": "case",
    "landlord.representative": "case",
    "landlord.representative-office": "case",
    "court.address": "case",
    "child": "child",
    "child.full": "child",
    "child.age": "child",
    "child.his": "child",
    "child.he": "child",
    "child.school": "child",
    "child.care": "child",
    "child.health": "child",
    "child.contact": "child",
    "person": "person",
    "person.born": "person",
    "person.his": "person",
    "person.he": "person",
}
"""The plain slots and the level at which they can be filled."""

_OF_QUESTIONS = ("standing", "answer", "exhibits")
_KINDS = (*_OF_QUESTIONS, "source", "see", "term")


@dataclass(frozen=True, slots=True)
class Counting:
    """What is counted from the answers to some questions, part by part."""

    parts: tuple[str, ...]
    questions: tuple[str, ...]


COUNTED = {
    "plan": Counting(
        ("first", "first-on", "instalments", "day", "from", "last", "last-on", "ends-on", "total"),
        ("plan-monthly", "plan-first-on", "plan-first-amount", "plan-day"),
    ),
    "budget": Counting(("costs", "left"), ("bu-income", "bu-allowances", "bu-fixed", "bu-living", "bu-debts")),
}
"""The slots that no one types: the payment plan that is proposed, and the budget of the family for a month."""

_SLOT = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


class SentenceError(ValueError):
    """A sentence whose slots cannot be read."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place to fill. ``kind`` is ``name`` or one of the slot words; ``of`` what follows it."""

    kind: str
    of: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """Text and slots, in order."""

    parts: tuple[str | Slot, ...]
    _named: tuple[Slot, ...] = field(init=False, repr=False, compare=False)
    """The slots alone: they are asked for many times, and most sentences are nearly all text."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_named", tuple(part for part in self.parts if isinstance(part, Slot)))

    def slots(self, kind: str) -> tuple[str, ...]:
        """What the slots of this kind name, in order, each once."""
        return tuple(dict.fromkeys(slot.of for slot in self._named if slot.kind == kind)) if self._named else ()

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules of the deadlines whose last day the sentence tells."""
        return tuple(dict.fromkeys(rule for of in self.slots("term") for rule in of.split(",")))

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions whose answers the sentence needs."""
        if not self._named:
            return ()
        kinds = {slot.kind for slot in self._named}
        named = (q for kind in _OF_QUESTIONS if kind in kinds for q in self.slots(kind))
        counted = (q for kind, of in COUNTED.items() if kind in kinds for q in of.questions)
        return tuple(dict.fromkeys((*named, *counted)))


def parse_sentence(text: str) -> Sentence:
    """The sentence that ``text`` writes down; runs of white space become one space. Raises SentenceError."""
    text = " ".join(text.split())
    if "{" not in text and "}" not in text:
        return Sentence((text,) if text else ())
    parts: list[str | Slot] = []
    at = 0
    for match in _SLOT.finditer(text):
        parts += [text[at : match.start()], _part(match)]
        at = match.end()
    parts.append(text[at:])
    return Sentence(tuple(part for part in _joined(parts) if part != ""))


def _part(match: re.Match[str]) -> str | Slot:
    if match[0] in ("{{", "}}"):
        return match[0][0]
    if match[1] is None:
        raise SentenceError(f"a brace stands alone at character {match.start() + 1}")
    words = match[1].split()
    if len(words) == 1 and words[0] in NAMES:
        return Slot("name", words[0])
    if len(words) == 2 and (words[0] in _KINDS or (words[0] in COUNTED and words[1] in COUNTED[words[0]].parts)):
        return Slot(words[0], words[1])
    raise SentenceError(f"unknown slot {{{match[1]}}}")


def _joined(parts: list[str | Slot]) -> list[str | Slot]:
    joined: list[str | Slot] = []
    for part in parts:
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        else:
            joined.append(part)
    return joined
