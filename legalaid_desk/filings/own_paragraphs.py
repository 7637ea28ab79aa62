"""Put the lawyer's own paragraphs among those of the program, each at its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from legalaid_desk.dossier import OwnParagraph

from .draft import Block, ExhibitNumber, Paragraph, Section
from .wording import runs_from_marked


def with_own(
    sections: tuple[Section, ...], owns: tuple[OwnParagraph, ...], exhibits: Mapping[str, int], *, numbered: bool
) -> tuple[Section, ...]:
    """The sections with these paragraphs in them; one whose place is gone stands at the end of its section."""
    put_after: dict[str, str] = {}
    for own in owns:
        paragraph = _paragraph(own, exhibits, numbered=numbered)
        anchor = put_after.get(own.after, own.after)
        put = _beside(sections, anchor, paragraph, 1) or _beside(sections, own.before, paragraph, 0)
        sections = put or _at_end(sections, own.section, paragraph)
        put_after[own.after] = paragraph.id
    return sections


def _paragraph(own: OwnParagraph, exhibits: Mapping[str, int], *, numbered: bool) -> Paragraph:
    runs = runs_from_marked(own.text, exhibits)
    cited = tuple(dict.fromkeys(run.exhibit for run in runs if isinstance(run, ExhibitNumber)))
    return Paragraph(id=own.paragraph, runs=runs, number=0 if numbered else None, exhibits=cited, own_words=True)


def _beside(sections: tuple[Section, ...], anchor: str, paragraph: Paragraph, step: int) -> tuple[Section, ...] | None:
    """Just before or after the paragraph with this id, and pleading what that one pleads; None when it is not there."""
    for at, section in enumerate(sections):
        for place, block in enumerate(section.blocks):
            ids = [one.id for one in block.paragraphs]
            if anchor in ids:
                where = ids.index(anchor)
                pleads = replace(paragraph, argument=block.paragraphs[where].argument)
                items = (*block.paragraphs[: where + step], pleads, *block.paragraphs[where + step :])
                return _changed(sections, at, place, replace(block, paragraphs=items))
    return None


def _at_end(sections: tuple[Section, ...], wanted: str, paragraph: Paragraph) -> tuple[Section, ...]:
    places = [at for at, section in enumerate(sections) if section.id == wanted and section.blocks]
    places = places or [at for at, section in enumerate(sections) if section.blocks][-1:]
    if not places:
        return sections
    blocks = sections[places[0]].blocks
    last = blocks[-1]
    return _changed(sections, places[0], len(blocks) - 1, replace(last, paragraphs=(*last.paragraphs, paragraph)))


def _changed(sections: tuple[Section, ...], at: int, place: int, block: Block) -> tuple[Section, ...]:
    blocks = sections[at].blocks
    section = replace(sections[at], blocks=(*blocks[:place], block, *blocks[place + 1 :]))
    return (*sections[:at], section, *sections[at + 1 :])
