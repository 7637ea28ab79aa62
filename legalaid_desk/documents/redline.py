"""What changed between two versions of a filing, as a Word file with tracked changes by words."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from itertools import count, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from legalaid_desk.desk.ports import OfficeTemplates
from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.differences import Step, differences
from legalaid_desk.filings.matching import Matcher, Work
from legalaid_desk.filings.returned import flat

from .fixed_numbers import Numbered, number_run, numbers_in, show_numbers, unnumber
from .parts import read_parts, write_parts
from .runs import bare_run
from .whole import written_whole
from .wordml import SPACE, Element, W, paragraph_text, read_xml, write_xml

if TYPE_CHECKING:
    from .filling import Fills

AUTHOR = "LegalAid Desk"
BODY = "word/document.xml"

MOST_PAIRS = 25_000_000
"""Of equal words in all paragraphs together: some seconds. What comes after it is shown as wholly changed."""


def write_redline(
    old: FilingDraft,
    new: FilingDraft,
    target: Path,
    at: datetime,
    *,
    office: OfficeTemplates | None = None,
    filler: Fills | None = None,
) -> Path:
    """Write the new draft with all that differs from the old one tracked. Raises what writing a Word file raises."""
    from .chosen import template_for
    from .word import word_of

    before, after = (word_of(draft, template_for(draft, office or {}), filler=filler) for draft in (old, new))
    made = redline(before, after, at)
    with written_whole(target) as beside:
        beside.write_bytes(made)
    return target


def redline(before: bytes, after: bytes, at: datetime) -> bytes:
    """The second Word file, with tracked changes that lead from the first to it: accepted it is the second again."""
    parts = read_parts("redline", after)
    old_parts = read_parts("redline", before)
    old, new = read_xml(old_parts[BODY]), read_xml(parts[BODY])
    gone, kept = numbers_in(old_parts, old), numbers_in(parts, new)
    show_numbers(new)
    _Tracking(at, gone).track(_units(old), _units(new))
    for one in kept:
        _write_number(one)
    return write_parts({**parts, BODY: write_xml(new)})


@dataclass(frozen=True, slots=True)
class _Unit:
    """A paragraph, or the row of an exhibit: what tells which it is, and its text."""

    token: str
    text: str
    element: Element

    @property
    def is_row(self) -> bool:
        return bool(self.element.tag == f"{W}tr")


def _units(root: Element) -> list[_Unit]:
    return [unit for unit in _below(root) if unit.text.strip()]


def _below(element: Element) -> Iterator[_Unit]:
    for child in element:
        if child.tag == f"{W}tr" and (name := _bookmark(child, "prod_")):
            yield _Unit(name, "\t".join(map(paragraph_text, child.iter(f"{W}p"))), child)
        elif child.tag == f"{W}p":
            text = paragraph_text(child)
            yield _Unit(_bookmark(child, "rn_") or flat(text), text, child)
        else:
            yield from _below(child)


def _bookmark(element: Element, kind: str) -> str:
    """Our bookmark in it, which stays when the words change."""
    names = (mark.get(f"{W}name", "") for mark in element.iter(f"{W}bookmarkStart"))
    return next((name for name in names if name.startswith(kind)), "")


class _Tracking:
    """One file in which changes are being tracked."""

    def __init__(self, at: datetime, gone: list[Numbered]) -> None:
        self._gone_numbers = {one.paragraph: one for one in gone}
        self._when = at.strftime("%Y-%m-%dT%H:%M:%SZ")
        self._ids = count(90_000)
        self._work = Work(MOST_PAIRS)

    def track(self, old: list[_Unit], new: list[_Unit]) -> None:
        matcher = Matcher([one.token for one in old], [one.token for one in new])
        last: Element | None = None
        for kind, a, b, c, d in matcher.get_opcodes():
            pairs = zip(old[a:b], new[c:d], strict=True) if kind == "equal" else _paired(old[a:b], new[c:d])
            for before, after in pairs:
                last = self._unit(before, after, last, new)

    def _unit(self, before: _Unit | None, after: _Unit | None, last: Element | None, new: list[_Unit]) -> Element:
        if after is None:
            assert before is not None  # noqa: S101 - a pair has one of the two
            return self._gone(before, last, new)
        if before is None:
            self._new(after)
        elif before.text != after.text:
            self._changed(before, after)
        return after.element

    def _changed(self, before: _Unit, after: _Unit) -> None:
        old, new = (list(unit.element.iter(f"{W}p")) for unit in (before, after))
        for was, paragraph in zip(old, new, strict=False):
            self._reworded(paragraph, paragraph_text(was), paragraph_text(paragraph))

    def _reworded(self, element: Element, before: str, after: str) -> None:
        """Its words anew, piece by piece; fields in it become the numbers they show."""
        if before == after:
            return
        like = next(element.iter(f"{W}r"), element)
        runs = [self._piece(like, piece.step, piece.text) for piece in differences(before, after, self._work)]
        _empty(element)
        place = element.find(f"{W}pPr")
        for at, run in enumerate(runs, start=0 if place is None else 1):
            element.insert(at, run)

    def _new(self, unit: _Unit) -> None:
        for paragraph in _paragraphs(unit):
            for child in [child for child in paragraph if child.tag in (f"{W}r", f"{W}hyperlink")]:
                inserted = self._change(paragraph, "ins")
                child.addprevious(inserted)
                inserted.append(child)
            self._of_mark(paragraph, "ins")
        if unit.is_row:
            self._of_row(unit.element, "ins")

    def _gone(self, unit: _Unit, last: Element | None, new: list[_Unit]) -> Element:
        """What the new file has no more, after what it stood behind."""
        row = None if last is None else _row_of(last)
        made = self._gone_row(unit) if unit.is_row and row is not None else self._gone_paragraph(unit)
        if last is None:
            new[0].element.addprevious(made)
        elif unit.is_row and row is not None:
            row.addnext(made)
        elif row is not None and last is row:
            next(row.iterancestors(f"{W}tbl")).addnext(made)
        else:
            last.addnext(made)
        return made

    def _gone_paragraph(self, unit: _Unit) -> Element:
        like = next(unit.element.iter(f"{W}r"), unit.element)
        made = unit.element.makeelement(f"{W}p")
        properties = unit.element.find(f"{W}pPr")
        if properties is not None:
            made.append(deepcopy(properties))
        numbered = self._gone_numbers.get(unit.element)
        made.append(self._piece(like, Step.OUT, f"{numbered.label}\t{unit.text}" if numbered else unit.text))
        self._of_mark(made, "del")
        if numbered:
            unnumber(made, numbered.level)
        return made

    def _gone_row(self, unit: _Unit) -> Element:
        made = deepcopy(unit.element)
        for paragraph in made.iter(f"{W}p"):
            text = paragraph_text(paragraph)
            like = next(paragraph.iter(f"{W}r"), paragraph)
            gone = self._piece(like, Step.OUT, text)
            _empty(paragraph)
            for mark in [*paragraph.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
                paragraph.remove(mark)
            if text:
                paragraph.append(gone)
        self._of_row(made, "del")
        return made

    def _piece(self, like: Element, step: Step, text: str) -> Element:
        run = bare_run(like)
        run.extend(_texts(run, text, f"{W}delText" if step is Step.OUT else f"{W}t"))
        if step is Step.SAME:
            return run
        change = self._change(like, "del" if step is Step.OUT else "ins")
        change.append(run)
        return change

    def _of_mark(self, element: Element, name: str) -> None:
        """The end of the paragraph comes or goes with it."""
        properties = element.find(f"{W}pPr")
        if properties is None:
            properties = element.makeelement(f"{W}pPr")
            element.insert(0, properties)
        looks = properties.find(f"{W}rPr")
        if looks is None:
            looks = element.makeelement(f"{W}rPr")
            properties.append(looks)
        looks.insert(0, self._change(element, name))

    def _of_row(self, row: Element, name: str) -> None:
        properties = row.find(f"{W}trPr")
        if properties is None:
            properties = row.makeelement(f"{W}trPr")
            row.insert(0, properties)
        properties.append(self._change(row, name))

    def _change(self, like: Element, name: str) -> Element:
        about = {f"{W}id": str(next(self._ids)), f"{W}author": AUTHOR, f"{W}date": self._when}
        return like.makeelement(f"{W}{name}", about)


def _write_number(numbered: Numbered) -> None:
    """What came in comes with its number."""
    paragraph = numbered.paragraph
    unnumber(paragraph, numbered.level)
    run = number_run(numbered, paragraph)
    change = paragraph.find(f"{W}pPr/{W}rPr/{W}ins")
    if change is not None:
        inserted = paragraph.makeelement(f"{W}ins", {**change.attrib, f"{W}id": f"{change.get(f'{W}id')}9"})
        inserted.append(run)
        run = inserted
    paragraph.insert(1, run)


def _row_of(element: Element) -> Element | None:
    """The row of a table that it is, or stands in."""
    return element if element.tag == f"{W}tr" else next(element.iterancestors(f"{W}tr"), None)


def _paragraphs(unit: _Unit) -> list[Element]:
    return list(unit.element.iter(f"{W}p")) if unit.is_row else [unit.element]


def _paired(old: list[_Unit], new: list[_Unit]) -> Iterator[tuple[_Unit | None, _Unit | None]]:
    """Lines in the place of one another, where they tell of the same thing; the others go or come."""
    for before, after in zip_longest(old, new):
        same = before is not None and after is not None and not _is_marked(before) and not _is_marked(after)
        if same:
            yield before, after
            continue
        yield from [(before, None)] if before else []
        yield from [(None, after)] if after else []


def _is_marked(unit: _Unit) -> bool:
    return unit.is_row or unit.token.startswith("rn_")


def _empty(paragraph: Element) -> None:
    """Without its words; bookmarks stay."""
    kept = (f"{W}pPr", f"{W}bookmarkStart", f"{W}bookmarkEnd")
    for child in [child for child in paragraph if child.tag not in kept]:
        paragraph.remove(child)


def _texts(run: Element, text: str, tag: str) -> Iterator[Element]:
    """The text with its line breaks and tabs."""
    for place, line in enumerate(text.split("\n")):
        if place:
            yield run.makeelement(f"{W}br")
        for at, words in enumerate(line.split("\t")):
            if at:
                yield run.makeelement(f"{W}tab")
            if words:
                made = run.makeelement(tag, {SPACE: "preserve"})
                made.text = words
                yield made
