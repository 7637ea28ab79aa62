"""Golden texts: each kind of filing as a reader sees it, composed of a minimal and of a full dossier.

A group of kinds is a module in ``tests/filings/papers`` with ``PAPERS``. Whoever changed a text reads it and then runs
``python -m tests.filings.golden --write [KIND ...]`` from the root; without ``--write`` it says which texts differ.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import unified_diff
from functools import cache
from importlib import import_module
from pathlib import Path

from legalaid_desk.dossier import Dossier
from legalaid_desk.filings import (
    Block,
    Caption,
    CaptionParty,
    Composition,
    FilingDraft,
    Paragraph,
    Section,
    compose,
)
from legalaid_desk.law import Law, load_law
from legalaid_desk.walk import Walk

HERE = Path(__file__).parent
TODAY = date(2026, 11, 25)
SIZES = ("minimal", "full")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A kind of filing with the two dossiers it is composed of, and the day on which that is.

    ``name`` is that of its golden file, where a kind has more than one.
    """

    kind: str
    minimal: Dossier
    full: Dossier
    on: date = TODAY
    name: str = ""

    @property
    def text(self) -> str:
        """What stands in the golden file: both papers, the minimal one first."""
        dossiers = zip(SIZES, (self.minimal, self.full), strict=True)
        return "\n".join(f"==== {size} ====\n\n{as_read(self.composed(of))}" for size, of in dossiers)

    @property
    def golden(self) -> Path:
        """The file that holds the reviewed text."""
        return HERE / "golden_texts" / f"{self.name or self.kind}.txt"

    @property
    def reviewed(self) -> str:
        """The text as it was reviewed; nothing when nobody has yet."""
        return self.golden.read_text(encoding="utf-8") if self.golden.exists() else ""

    def composed(self, of: Dossier) -> Composition:
        """The paper for this dossier."""
        return compose(Walk(of, shipped(), self.on), self.kind)

    def differences(self) -> str:
        """What reads otherwise than in the golden file; nothing when all is as reviewed."""
        old, new = self.reviewed.splitlines(), self.text.splitlines()
        return "\n".join(unified_diff(old, new, "reviewed", "composed now", n=1, lineterm=""))


@cache
def shipped() -> Law:
    """The law that ships."""
    return load_law(HERE.parents[1] / "resources" / "law")


def as_read(composition: Composition) -> str:
    """A draft from head to foot, one paragraph a line, and what had to stay out of it."""
    lines = [*_lines(composition.draft)]
    if composition.left_out:
        left = (f"  {one.item}: {one.reason} {', '.join(one.lacks)}".rstrip() for one in composition.left_out)
        lines += ["", "(left out)", *left]
    return "\n".join(lines) + "\n"


def _lines(draft: FilingDraft) -> Iterator[str]:
    yield from (f"! {notice}" for notice in draft.notices)
    yield from _caption(draft.caption)
    yield from _frame(draft)
    for section in draft.sections:
        yield from _section(section)
    yield from _beside(draft)
    yield from _relief(draft)
    yield from _exhibits(draft)
    yield from _foot(draft)


def _caption(caption: Caption) -> Iterator[str]:
    yield from filter(None, (caption.court, caption.division, caption.seat))
    yield from (f"{label}: {text}" for label, text in (("Zaaknummer", caption.case_number),) if text)
    if caption.day:
        yield f"{caption.day_label}: {caption.day.isoformat()}"
    yield f"# {caption.title}"
    for party in caption.ours:
        yield from _party(party)
    yield "tegen"
    for party in caption.theirs:
        yield from _party(party)


def _party(party: CaptionParty) -> Iterator[str]:
    yield f"  {party.name}, {party.role}"
    yield from (f"    {line}" for line in (*party.description, *party.representative))


def _frame(draft: FilingDraft) -> Iterator[str]:
    frame = draft.letter
    if frame is None:
        return
    yield from ("", *(f"> {line}" for line in frame.to))
    named = (("Datum", frame.day and frame.day.isoformat()), ("Ons kenmerk", frame.our_reference))
    further = (("Uw kenmerk", frame.their_reference), ("Betreft", frame.subject), ("Spoed", frame.urgent and "ja"))
    yield from (f"{name}: {text}" for name, text in (*named, *further) if text)
    yield from ("", frame.salutation)


def _beside(draft: FilingDraft) -> Iterator[str]:
    """The second column, line by line; ``-`` where there is no translation."""
    second = draft.beside
    if second is None:
        return
    yield from ("", f"|| {second.name_dutch} ({second.name}), {second.notice_dutch}", f"|| {second.notice}")
    yield from (f"|| {line}" for line in (second.subject, second.salutation) if line)
    headings, texts, labels = dict(second.headings), dict(second.texts), dict(second.labels)
    for section in draft.sections:
        yield f"|| ## {headings.get(section.id) or '-'}"
        for one in section.paragraphs:
            label = f"{labels[one.id]} | " if labels.get(one.id) else ""
            yield f"|| {label}{texts.get(one.id) or '-'}"
    yield f"|| {second.closing or '-'}"


def _section(section: Section) -> Iterator[str]:
    yield from ("", f"## {section.heading}".rstrip())
    for block in section.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if block.heading:
        yield f"### {block.heading}"
    yield from map(_paragraph, block.paragraphs)


def _paragraph(paragraph: Paragraph) -> str:
    number = f"{paragraph.number}. " if paragraph.number else ""
    label = f"{paragraph.label} | " if paragraph.label else ""
    return f"{number}{label}{paragraph.text}"


def _relief(draft: FilingDraft) -> Iterator[str]:
    if draft.relief:
        yield from ("", f"## (verzoek) {draft.relief_intro}")
        yield from (
            f"- [{request.tier}] {request.text}" if request.tier else f"- {request.text}" for request in draft.relief
        )


def _exhibits(draft: FilingDraft) -> Iterator[str]:
    if draft.exhibits:
        yield from ("", f"## (lijst) {draft.exhibit_word}")
    for exhibit in draft.exhibits:
        dated = f", {exhibit.dated.isoformat()}" if exhibit.dated else ""
        cited = f", genoemd in {', '.join(map(str, exhibit.cited_in))}" if exhibit.cited_in else ""
        yield f"{exhibit.number}. {exhibit.title}{dated}{cited}"


def _foot(draft: FilingDraft) -> Iterator[str]:
    signs = draft.signature
    if draft.letter:
        yield from ("", draft.letter.closing)
        yield from (f"cc {line}" for line in draft.letter.copy_to)
    day = signs.day.isoformat() if signs.day else ""
    yield from ("", "## (ondertekening)", *filter(None, (f"{signs.place} {day}".strip(), signs.name, signs.capacity)))
    yield from signs.office
    yield f"(voet) {draft.footer}"


def papers() -> tuple[Paper, ...]:
    """The papers of all groups; a family that several share has none of its own."""
    groups = sorted(file.stem for file in (HERE / "papers").glob("*.py"))
    modules = (import_module(f"tests.filings.papers.{group}") for group in groups)
    return tuple(paper for module in modules for paper in getattr(module, "PAPERS", ()))


def main(arguments: list[str]) -> int:
    """Write the golden texts again, or say which differ."""
    wanted = {one for one in arguments if one != "--write"}
    differing = [paper for paper in papers() if paper.kind in (wanted or {paper.kind}) and paper.differences()]
    for paper in differing:
        if "--write" in arguments:
            paper.golden.write_text(paper.text, encoding="utf-8")
        sys.stdout.write(f"{'written' if '--write' in arguments else 'differs'}: {paper.kind}\n")
    return int(bool(differing) and "--write" not in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
