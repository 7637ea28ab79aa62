"""What a lawyer did to a filing in her word processor, laid beside what was written and what would be written now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from .draft import ExhibitNumber, FilingDraft
from .matching import Matcher
from .returned import Line, Returned, flat
from .versions import Version
from .wording import marked, marked_from_typed

ALIKE = 0.6
"""From here on two texts may be the same paragraph, changed; that is said as a question, never as a fact."""

MOST_PAIRS = 20_000
"""So many texts are laid beside one another to find which is which; a lawyer must not wait for more."""


class Hand(StrEnum):
    """What was done to a paragraph."""

    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    RUNS_ON = "runs-on"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandEdit:
    """One paragraph that came back otherwise. All texts have marks for living numbers.

    ``written`` is how it was written, ``hers`` how it came back, ``now`` how the draft of now has it (empty when it
    has it no more) and ``program`` what the program would write by itself. One that the draft of now does not have
    stands ``after`` a paragraph, or else ``before`` one, in a ``section``. ``is_sure`` is False when its mark was lost
    and only its words tell which it is.
    ``holds`` names what cannot be taken over; ``into`` the paragraph in which it runs on.
    """

    key: str
    hand: Hand
    number: int | None = None
    written: str = ""
    hers: str = ""
    now: str = ""
    program: str = ""
    after: str = ""
    before: str = ""
    section: str = ""
    into: str = ""
    is_sure: bool = True
    holds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outside:
    """Text that is no paragraph (caption, heading, request, list) and came back otherwise: changed at its source."""

    written: str
    hers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Handwork:
    """All that was done to one written filing. ``moved`` are paragraphs that stand in another place.

    ``is_sure`` is False when the file does not tell from which writing it comes.
    """

    kind: str
    fingerprint: str
    edits: tuple[HandEdit, ...] = ()
    outside: tuple[Outside, ...] = ()
    moved: tuple[str, ...] = ()
    tracked: int = 0
    comments: int = 0
    is_sure: bool = True

    def __bool__(self) -> bool:
        return bool(self.edits or self.outside or self.moved)


def handwork(version: Version, returned: Returned, now: FilingDraft) -> Handwork:
    """Lay what came back beside the version it was written from and the draft of now."""
    found = _Matching(version, returned)
    known = _Known(version, now)
    return Handwork(
        kind=version.draft.kind,
        fingerprint=version.fingerprint,
        edits=tuple(filter(known.matters, map(known.told, found.edits()))),
        outside=tuple(found.outside()),
        moved=tuple(_moved(version.lines, found.lines)),
        tracked=returned.tracked,
        comments=returned.comments,
        is_sure=returned.written_as == version.fingerprint,
    )


class _Matching:
    """Which line of the file is which line that was written."""

    def __init__(self, version: Version, returned: Returned) -> None:
        self.written = {line.id: line for line in version.lines if line.id}
        self.places = {line.id: place for place, line in enumerate(version.lines) if line.id}
        present = {one for line in returned.lines for one in (line.id, *line.also)}
        self.missing = [one for one in self.written if one not in present]
        self.lines = list(returned.lines)
        self.unsure: set[str] = set()
        self.plain = self._standing_text(version)
        self._name(1.0)
        self._name(ALIKE)

    def _standing_text(self, version: Version) -> dict[int, str]:
        """Lines without a mark that stand as they were written, or nearly; ``texts`` keeps those that are no more."""
        left = Counter(flat(line.text) for line in version.lines if not line.id)
        standing: dict[int, str] = {}
        for place, line in self._loose():
            text = flat(line.text)
            if left[text]:
                left[text] -= 1
                standing[place] = text
        self.texts = list(left.elements())
        return standing

    def _loose(self) -> list[tuple[int, Line]]:
        return [(place, line) for place, line in enumerate(self.lines) if not line.id]

    def _name(self, least: float) -> None:
        """Give a line without a mark the paragraph that is missing and reads (nearly) as it does."""
        loose = [(place, line) for place, line in self._loose() if place not in self.plain]
        if len(loose) * len(self.missing) > MOST_PAIRS:
            return  # that many are no paragraphs that lost their mark
        for place, line in loose:
            near = max(self.missing, key=lambda one: _likeness(self.written[one].text, line.text), default="")
            if near and _likeness(self.written[near].text, line.text) >= least:
                self.missing.remove(near)
                self.lines[place] = replace(line, id=near, within="")
                if least < 1:
                    self.unsure.add(near)

    def edits(self) -> Iterator[HandEdit]:
        """Every paragraph that is not as it was written, in the order of the file; those that are gone last."""
        self.changed_text: list[Outside] = []
        for place, line in enumerate(self.lines):
            if line.id:
                yield from self._known(line)
            elif place not in self.plain:
                yield from self._new(place, line)
        for one in self.missing:
            yield HandEdit(key=one, hand=Hand.GONE, written=self.written[one].text)

    def outside(self) -> Iterator[Outside]:
        """What was changed around the paragraphs. Asked after ``edits``."""
        yield from self.changed_text
        yield from (Outside(text, "") for text in self.texts)

    def _known(self, line: Line) -> Iterator[HandEdit]:
        written = self.written.get(line.id)
        before = written.text if written else ""
        if flat(line.text) != flat(before) or set(line.holds) - set(written.holds if written else ()):
            holds = tuple(one for one in line.holds if written is None or one not in written.holds)
            sure = line.id not in self.unsure
            yield HandEdit(
                key=line.id, hand=Hand.CHANGED, written=before, hers=line.text.strip(), is_sure=sure, holds=holds
            )
        for one in line.also:
            if one in self.written:
                yield HandEdit(key=one, hand=Hand.RUNS_ON, written=self.written[one].text, into=line.id)

    def _new(self, place: int, line: Line) -> Iterator[HandEdit]:
        few = len(self.texts) * len(self.lines) <= MOST_PAIRS * 10
        near = max(self.texts if few else (), key=lambda text: _likeness(text, line.text), default="")
        if near and _likeness(near, line.text) >= ALIKE:
            self.texts.remove(near)
            self.changed_text.append(Outside(near, line.text.strip()))
            return
        after, before = self._neighbours(place)
        if not after and not before:
            self.changed_text.append(Outside("", line.text.strip()))
            return
        yield HandEdit(
            key=f"new:{place}", hand=Hand.NEW, hers=line.text.strip(), after=after, before=before, holds=line.holds
        )

    def _neighbours(self, place: int) -> tuple[str, str]:
        """The paragraphs just before and just after it; between two headings the next one there is."""
        after = self._next_to(reversed(range(place)))
        before = self._next_to(range(place + 1, len(self.lines)))
        if after or before:
            return after, before
        is_amid = any(line.id for line in self.lines[:place])
        return "", next((line.id for line in self.lines[place + 1 :] if line.id), "") if is_amid else ""

    def _next_to(self, places: Iterable[int]) -> str:
        """The first paragraph met on the way; none when a line that is no paragraph stands between."""
        for place in places:
            if self.lines[place].id:
                return self.lines[place].id
            if place in self.plain:
                return ""
        return ""


class _Known:
    """What the program makes of each paragraph: then, and now."""

    def __init__(self, version: Version, now: FilingDraft) -> None:
        self.then = {one.id: one for one in version.draft.editable}
        self.now = {one.id: one for one in now.editable}
        self.lines = {line.id: line.text for line in version.lines if line.id}
        self.sections = {one.id: section.id for section in version.draft.sections for one in section.paragraphs}
        runs = [run for one in version.draft.editable for run in one.runs]
        self.exhibits = {run.number: run.exhibit for run in runs if isinstance(run, ExhibitNumber)}
        self.exhibits.update({one.number: one.id for one in version.draft.exhibits})
        self.paragraphs = {one.number: one.id for one in version.draft.paragraphs if one.number}

    def told(self, edit: HandEdit) -> HandEdit:
        """The edit with what the draft of now has in its place, and with numbers living that she typed."""
        then, now = self.then.get(edit.key), self.now.get(edit.key)
        placed = edit if now or edit.hand is not Hand.CHANGED else self._placed(edit)
        return replace(
            placed,
            number=then.number if then else None,
            written=marked(then.runs) if then else edit.written,
            hers=marked_from_typed(self._untyped(edit), self.exhibits, self.paragraphs),
            section=self.sections.get(edit.key) or self.sections.get(placed.after or placed.before, ""),
            now=marked(now.runs) if now else "",
            program=now.program_text if now else "",
        )

    def _placed(self, edit: HandEdit) -> HandEdit:
        """Where a paragraph stood that the draft of now has no more: between what is left around it."""
        order = list(self.then)
        place = order.index(edit.key) if edit.key in order else 0
        after = next((one for one in reversed(order[:place]) if one in self.now), "")
        before = next((one for one in order[place + 1 :] if one in self.now), "")
        return replace(edit, after=after, before=before)

    def matters(self, edit: HandEdit) -> bool:
        """Not what the draft of now says already: it was taken over before, or changed in both places alike."""
        if edit.hand in (Hand.GONE, Hand.RUNS_ON):
            return edit.key in self.now
        if edit.hand is Hand.NEW:
            return all(flat(marked(one.runs)) != flat(edit.hers) for one in self.now.values())
        return edit.key not in self.now or flat(edit.hers) != flat(edit.now) or bool(edit.holds)

    def _untyped(self, edit: HandEdit) -> str:
        """Some templates type the number before the words: it is no part of them."""
        then, line = self.then.get(edit.key), self.lines.get(edit.key, "")
        head = line[: -len(marked(then.runs))] if then and flat(line).endswith(flat(marked(then.runs))) else ""
        return edit.hers.removeprefix(head.strip()).strip() if head.strip() else edit.hers


def _likeness(one: str, other: str) -> float:
    """How much two texts are alike, by their words."""
    if flat(one) == flat(other):
        return 1.0
    matcher = Matcher(one.split(), other.split())
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    return min(0.99, matcher.ratio())  # never quite one, so that only equal texts are surely the same


def _moved(written: Sequence[Line], lines: Sequence[Line]) -> Iterator[str]:
    """The paragraphs that are not in the order in which they were written."""
    before = [line.id for line in written if line.id]
    after = [line.id for line in lines if line.id in before]
    kept = [one for one in before if one in after]
    matcher = Matcher(kept, after)
    still = {one for block in matcher.get_matching_blocks() for one in after[block.b : block.b + block.size]}
    yield from (one for one in after if one not in still)
