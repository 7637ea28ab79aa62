"""The dossier: one frozen aggregate. Every edit returns a new one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol, TypeVar

from .case import Case
from .choices import Choice, FiledPaper, Reading, Wording
from .deadlines import Deadline, Happening
from .events import Event, Measure
from .exhibits import Exhibit
from .facts import Fact, Facts
from .hearing import Hearing
from .home import Arrears, Home
from .lodging import Lodging, fixed_numbers, numbers_of
from .names import Decision, Side
from .notes import Note
from .own_paragraphs import OwnParagraph
from .people import Child, Party
from .weighing import Weighing


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Item = TypeVar("_Item", bound=_HasId)


def _with(items: tuple[_Item, ...], item: _Item) -> tuple[_Item, ...]:
    """The items with this one in place of its namesake, or at the end."""
    if any(old.id == item.id for old in items):
        return tuple(item if old.id == item.id else old for old in items)
    return (*items, item)


def _without(items: tuple[_Item, ...], item_id: str) -> tuple[_Item, ...]:
    return tuple(item for item in items if item.id != item_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """One client file.

    ``source_note`` says where a sample comes from (ECLI) and is empty in a real file.
    ``law_version`` is the version of the law pack it was argued with.
    """

    id: str
    name: str = ""
    reference: str = ""
    source_note: str = ""
    law_version: str = ""
    case: Case = Case()
    parties: tuple[Party, ...] = ()
    children: tuple[Child, ...] = ()
    home: Home = Home()
    arrears: Arrears = Arrears()
    facts: Facts = Facts()
    notes: tuple[Note, ...] = ()
    events: tuple[Event, ...] = ()
    measures: tuple[Measure, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    choices: tuple[Choice, ...] = ()
    wordings: tuple[Wording, ...] = ()
    own_paragraphs: tuple[OwnParagraph, ...] = ()
    readings: tuple[Reading, ...] = ()
    filed: tuple[FiledPaper, ...] = ()
    weighing: Weighing = Weighing()
    hearing: Hearing = Hearing()
    happenings: tuple[Happening, ...] = ()
    deadlines: tuple[Deadline, ...] = ()

    @property
    def title(self) -> str:
        """The name a lawyer calls the file by: as given, else family / landlord."""
        if self.name:
            return self.name
        ours, theirs = self.on_side(Side.FAMILY), self.on_side(Side.LANDLORD)
        names = (side[0].name or side[0].given_names for side in (ours, theirs) if side)
        return " / ".join(name for name in names if name)

    @property
    def not_handed_in(self) -> tuple[str, ...]:
        """The kinds of filing of which the last writing that was kept was not handed in, the last written first."""
        last = {paper.kind: paper for paper in self.filed if paper.version}
        written = dict.fromkeys(paper.kind for paper in reversed(self.filed) if paper.version)
        return tuple(kind for kind in written if last[kind].lodging is None)

    def without_hearing(self) -> Dossier:
        """As it may go to a court or to anyone outside the office: what is kept of a hearing stays behind."""
        return replace(self, hearing=Hearing())

    # people and places

    def on_side(self, side: Side) -> tuple[Party, ...]:
        """The parties on this side, in order."""
        return tuple(party for party in self.parties if party.side is side)

    def party(self, party_id: str) -> Party | None:
        """The party with this id, or None."""
        return next((party for party in self.parties if party.id == party_id), None)

    def with_party(self, party: Party) -> Dossier:
        """With this party new or replaced."""
        return replace(self, parties=_with(self.parties, party))

    def without_party(self, party_id: str) -> Dossier:
        """Without this party, the facts about it and what was noted of it."""
        return replace(self._without_subject(party_id), parties=_without(self.parties, party_id))

    def child(self, child_id: str) -> Child | None:
        """The child with this id, or None."""
        return next((child for child in self.children if child.id == child_id), None)

    def with_child(self, child: Child) -> Dossier:
        """With this child new or replaced."""
        return replace(self, children=_with(self.children, child))

    def without_child(self, child_id: str) -> Dossier:
        """Without this child, the facts about it and what was noted of it."""
        return replace(self._without_subject(child_id), children=_without(self.children, child_id))

    def _without_subject(self, subject: str) -> Dossier:
        notes = tuple(note for note in self.notes if note.subject != subject)
        return replace(self, facts=self.facts.without_subject(subject), notes=notes)

    def minors_on(self, day: date) -> tuple[Child, ...]:
        """The children who are, or may be, under eighteen on that day."""
        return tuple(child for child in self.children if child.is_minor_on(day) is not False)

    # facts and events

    def learn(self, fact: Fact) -> Dossier:
        """With this fact, in place of an earlier answer to the same question; it takes over what was noted before."""
        noted = self.note(*fact.key)
        whole = replace(fact, note=noted.text) if noted and not fact.note else fact
        return replace(self, facts=self.facts.with_(whole), notes=self._other_notes(*fact.key))

    def forget(self, question: str, subject: str) -> Dossier:
        """Without the answer to this question; what was noted beside it stays."""
        without = replace(self, facts=self.facts.without(question, subject))
        fact = self.facts.get(question, subject)
        if fact is None:
            return without
        by, at = fact.answered_by, fact.answered_at
        return without.noted(Note(question=question, subject=subject, text=fact.note, written_by=by, written_at=at))

    def note(self, question: str, subject: str) -> Note | None:
        """What was noted beside this question before it is answered, or None."""
        return next((note for note in self.notes if note.key == (question, subject)), None)

    def noted(self, note: Note) -> Dossier:
        """With this note beside a question that is not answered, or with none when it says nothing."""
        rest = self._other_notes(*note.key)
        return replace(self, notes=(*rest, note) if note.text else rest)

    def _other_notes(self, question: str, subject: str) -> tuple[Note, ...]:
        return tuple(note for note in self.notes if note.key != (question, subject))

    def with_event(self, event: Event) -> Dossier:
        """With this event new or replaced; events stand in order of day."""
        return replace(self, events=tuple(sorted(_with(self.events, event), key=lambda e: e.on)))

    def without_event(self, event_id: str) -> Dossier:
        """Without this event."""
        return replace(self, events=_without(self.events, event_id))

    def with_measure(self, measure: Measure) -> Dossier:
        """With this milder means new or replaced."""
        return replace(self, measures=_with(self.measures, measure))

    def without_measure(self, measure_id: str) -> Dossier:
        """Without this milder means."""
        return replace(self, measures=_without(self.measures, measure_id))

    # deadlines

    def happening(self, happening_id: str) -> Happening | None:
        """The happening with this id, or None."""
        return next((one for one in self.happenings if one.id == happening_id), None)

    def with_happening(self, happening: Happening) -> Dossier:
        """With this happening new or replaced."""
        return replace(self, happenings=_with(self.happenings, happening))

    def without_happening(self, happening_id: str) -> Dossier:
        """Without this happening and the deadlines that hang on it."""
        rest = tuple(one for one in self.deadlines if one.happening != happening_id)
        return replace(self, happenings=_without(self.happenings, happening_id), deadlines=rest)

    def deadline(self, deadline_id: str) -> Deadline | None:
        """The deadline with this id, or None."""
        return next((one for one in self.deadlines if one.id == deadline_id), None)

    def with_deadline(self, deadline: Deadline) -> Dossier:
        """With this deadline new or replaced."""
        return replace(self, deadlines=_with(self.deadlines, deadline))

    # exhibits

    def exhibit(self, exhibit_id: str) -> Exhibit | None:
        """The exhibit with this id, or None."""
        return next((exhibit for exhibit in self.exhibits if exhibit.id == exhibit_id), None)

    @property
    def fixed_numbers(self) -> dict[str, int]:
        """The numbers that exhibits have for good, because a filing with them was handed in."""
        return fixed_numbers(paper.lodging for paper in self.filed if paper.lodging)

    @property
    def exhibit_numbers(self) -> dict[str, int]:
        """The number of each exhibit: its place, from 1, or what it was when it was handed in."""
        return numbers_of((exhibit.id for exhibit in self.exhibits), self.fixed_numbers)

    def in_the_way(self, exhibit_id: str, place: int) -> str:
        """The exhibit whose number was handed in and that keeps this one from that place; empty when none does."""
        fixed = self.fixed_numbers
        if exhibit_id in fixed:
            return exhibit_id
        standing = [exhibit.id for exhibit in self.exhibits if exhibit.id in fixed]
        return standing[place] if place < len(standing) else ""

    def number_of(self, exhibit_id: str) -> int:
        """The number of this exhibit. Raises KeyError when there is none."""
        return self.exhibit_numbers[exhibit_id]

    def place_of(self, exhibit_id: str) -> int:
        """Where it stands among the exhibits, from 0. Raises KeyError when there is none."""
        for place, exhibit in enumerate(self.exhibits):
            if exhibit.id == exhibit_id:
                return place
        raise KeyError(exhibit_id)

    def with_lodging(self, paper: FiledPaper, lodging: Lodging) -> Dossier:
        """With this filing handed in; the exhibits stand in the order of the numbers they now keep."""
        papers = tuple(replace(one, lodging=lodging) if one == paper else one for one in self.filed)
        filed = replace(self, filed=papers)
        fixed = filed.fixed_numbers
        later = max(fixed.values(), default=0) + 1
        order = sorted(self.exhibits, key=lambda exhibit: fixed.get(exhibit.id, later))
        return replace(filed, exhibits=tuple(order))

    def with_exhibit(self, exhibit: Exhibit) -> Dossier:
        """With this exhibit replaced, or new at the end."""
        return replace(self, exhibits=_with(self.exhibits, exhibit))

    def without_exhibit(self, exhibit_id: str) -> Dossier:
        """Without this exhibit, and with no fact, event or measure resting on it."""
        return replace(
            self,
            exhibits=_without(self.exhibits, exhibit_id),
            facts=Facts(tuple(fact.without_exhibit(exhibit_id) for fact in self.facts)),
            events=tuple(replace(e, exhibits=_less(e.exhibits, exhibit_id)) for e in self.events),
            measures=tuple(replace(m, exhibits=_less(m.exhibits, exhibit_id)) for m in self.measures),
            happenings=tuple(replace(h, exhibits=_less(h.exhibits, exhibit_id)) for h in self.happenings),
            deadlines=tuple(replace(d, given_in=_less(d.given_in, exhibit_id)) for d in self.deadlines),
        )

    def with_exhibit_at(self, exhibit_id: str, place: int) -> Dossier:
        """With this exhibit moved to that place, from 0; the others close up. Raises KeyError when there is none."""
        moved = self.exhibits[self.place_of(exhibit_id)]
        rest = _without(self.exhibits, exhibit_id)
        return replace(self, exhibits=(*rest[:place], moved, *rest[place:]))

    # decisions

    def decision_on(self, item: str) -> Decision:
        """What was decided about this argument or request."""
        choice = self.choice(item)
        return choice.decision if choice else Decision.UNDECIDED

    def choice(self, item: str) -> Choice | None:
        """The decision about this argument or request as it was recorded, or None."""
        return next((choice for choice in self.choices if choice.item == item), None)

    def with_choice(self, choice: Choice) -> Dossier:
        """With this decision, in place of an earlier one about the same item."""
        rest = tuple(old for old in self.choices if old.item != choice.item)
        return replace(self, choices=(*rest, choice))

    @property
    def approved(self) -> tuple[Choice, ...]:
        """The decisions that a lawyer stands behind."""
        return tuple(choice for choice in self.choices if choice.approved_by)

    def wording(self, kind: str, paragraph: str) -> Wording | None:
        """The lawyer's own words for this paragraph of this kind of filing, or None."""
        return next((w for w in self.wordings if (w.kind, w.paragraph) == (kind, paragraph)), None)

    def with_wording(self, wording: Wording) -> Dossier:
        """With these words for a paragraph."""
        return replace(self, wordings=(*self._other_wordings(wording.kind, wording.paragraph), wording))

    def without_wording(self, kind: str, paragraph: str) -> Dossier:
        """With the program's own words for this paragraph again."""
        return replace(self, wordings=self._other_wordings(kind, paragraph))

    def _other_wordings(self, kind: str, paragraph: str) -> tuple[Wording, ...]:
        return tuple(w for w in self.wordings if (w.kind, w.paragraph) != (kind, paragraph))

    def own_paragraph(self, paragraph: str) -> OwnParagraph | None:
        """The lawyer's own paragraph that has this id in its filing, or None."""
        return next((own for own in self.own_paragraphs if own.paragraph == paragraph), None)

    def with_own_paragraph(self, own: OwnParagraph) -> Dossier:
        """With this paragraph of the lawyer's own new or replaced."""
        return replace(self, own_paragraphs=_with(self.own_paragraphs, own))

    def without_own_paragraph(self, own_id: str) -> Dossier:
        """Without this paragraph of the lawyer's own."""
        return replace(self, own_paragraphs=_without(self.own_paragraphs, own_id))

    def has_read(self, source: str) -> bool:
        """Whether a lawyer ticked this source as read."""
        return any(reading.source == source for reading in self.readings)

    def with_reading(self, reading: Reading) -> Dossier:
        """With this source ticked as read."""
        rest = tuple(old for old in self.readings if old.source != reading.source)
        return replace(self, readings=(*rest, reading))

    def without_reading(self, source: str) -> Dossier:
        """With the tick of this source taken away."""
        return replace(self, readings=tuple(old for old in self.readings if old.source != source))


def _less(ids: Iterable[str], gone: str) -> tuple[str, ...]:
    return tuple(one for one in ids if one != gone)
