"""The weighing board: what stands on either side of the scales, on which facts, in the lawyer's order. No numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from legalaid_desk.dossier import CASE, OwnInterest, Side, Standing, own_key
from legalaid_desk.law import Interest, Shift, Truth, judge

from .findings import Known, told
from .verdicts import STATES, State, undecided
from .view import DossierView
from .walk import Walk


class Place(StrEnum):
    """What the lawyer did with an entry."""

    PRINTED = "printed"
    LEFT_OUT = "left-out"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the board: of the law (``interest``) or in the lawyer's own words (``own``).

    ``facts`` are what it rests on; ``missing`` what must be answered before it can stand there.
    """

    key: str
    side: Side
    state: State
    place: Place
    subject: str = CASE
    interest: Interest | None = None
    own: OwnInterest | None = None
    facts: tuple[Known, ...] = ()
    missing: tuple[tuple[str, str], ...] = ()

    @property
    def is_proved(self) -> bool:
        """Whether nothing it rests on waits for proof; what comes from the intake needs none here."""
        return all(fact.is_proved for fact in self.facts if fact.standing is not None)

    @property
    def is_disputed(self) -> bool:
        """Whether a fact it rests on is in dispute: who prints it must mean to name it."""
        return any(fact.standing is Standing.DISPUTED for fact in self.facts)

    @property
    def exhibits(self) -> tuple[str, ...]:
        """The exhibits it rests on."""
        return tuple(dict.fromkeys(one for fact in self.facts for one in fact.exhibits))


@dataclass(frozen=True, slots=True)
class Board:
    """Both sides, what is printed in order, and the facts that move weight.

    ``fallen`` are entries that the lawyer put in and whose facts do not hold now; ``waiting`` those that an
    answer can still put on the board.
    """

    family: tuple[Entry, ...] = ()
    landlord: tuple[Entry, ...] = ()
    printed: tuple[Entry, ...] = ()
    fallen: tuple[Entry, ...] = ()
    waiting: tuple[Entry, ...] = ()
    shifts: tuple[Shift, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that stand on the board now."""
        return (*self.family, *self.landlord)

    @property
    def is_one_sided(self) -> bool:
        """Whether only one side is printed: such a weighing convinces nobody."""
        return len({entry.side for entry in self.printed}) == 1


def board(walk: Walk) -> Board:
    """The board of a dossier: printed entries first, in their order, then the others in the order of the law."""
    view = walk.view
    entries = (*_of_law(view), *(_own(one, view) for one in view.dossier.weighing.own))
    order = {key: place for place, key in enumerate(view.dossier.weighing.printed)}
    held = sorted((one for one in entries if one.state is State.OPEN), key=lambda one: order.get(one.key, len(order)))
    return Board(
        family=_on(Side.FAMILY, held),
        landlord=_on(Side.LANDLORD, held),
        printed=tuple(one for one in held if one.place is Place.PRINTED),
        fallen=tuple(one for one in entries if one.place is Place.PRINTED and one.state is not State.OPEN),
        waiting=tuple(one for one in entries if one.state is State.NEEDS and one.missing),
        shifts=tuple(s for s in view.law.shifts.values() if judge(s.when, view).truth is Truth.YES),
    )


def _on(side: Side, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if entry.side is side)


def _of_law(view: DossierView) -> Iterator[Entry]:
    for interest in view.law.interests.values():
        for subject in view.subjects(interest.each):
            yield _entry(interest, subject, view)


def _entry(interest: Interest, subject: str, view: DossierView) -> Entry:
    key = interest.id if interest.each == CASE else f"{interest.id}|{subject}"
    judged = judge(interest.when, view, subject)
    asked = [(one, view.asked_of(one, subject)) for one in interest.text.questions]
    decided = [(test.question, test.subject) for test in judged.deciding().tests()]
    return Entry(
        key,
        Side(interest.side),
        STATES[judged.truth],
        _place(key, view),
        subject,
        interest=interest,
        facts=tuple(known_among((*decided, *asked), view)),
        missing=undecided(judged),
    )


def _own(own: OwnInterest, view: DossierView) -> Entry:
    """An own entry holds while the answer it is tied to is there and counts; one tied to nothing holds."""
    key = own_key(own.id)
    facts = tuple(known_among(((own.question, own.subject),), view)) if own.question else ()
    holds = not own.question or any(fact.value is not None for fact in facts)
    state = State.OPEN if holds else State.CLOSED
    return Entry(key, own.side, state, _place(key, view), own.subject, own=own, facts=facts)


def _place(key: str, view: DossierView) -> Place:
    weighing = view.dossier.weighing
    if key in weighing.printed:
        return Place.PRINTED
    return Place.LEFT_OUT if key in weighing.left_out else Place.UNDECIDED


def known_among(pairs: Iterable[tuple[str, str]], view: DossierView) -> Iterator[Known]:
    """What the dossier holds on these questions, each once: facts that count, and answers of the intake."""
    for question, subject in dict.fromkeys(pairs):
        fact = view.fact(question, subject)
        if fact is not None and view.counts(question, subject):
            yield told(fact)
        elif fact is None and (value := view.answer(question, subject)) is not None:
            yield Known(question, subject, value)
