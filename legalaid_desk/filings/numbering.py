"""The numbers of paragraphs and annexes, put in once it is known what is printed."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from .draft import Block, ExhibitNumber, Paragraph, ParagraphNumber, Run, Section

COUNTED = "{n}"
"""Where the heading of a chapter says which of its sort it is."""


def numbered(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections with their paragraphs numbered from 1, and every reference to a paragraph showing its number."""
    paragraphs = (paragraph for section in sections for paragraph in section.paragraphs)
    order = [paragraph.id for paragraph in paragraphs if paragraph.number is not None]
    numbers = {paragraph_id: number for number, paragraph_id in enumerate(order, start=1)}

    def show(run: Run) -> Run:
        return replace(run, number=numbers.get(run.paragraph, 0)) if isinstance(run, ParagraphNumber) else run

    def with_number(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, number=numbers.get(paragraph.id), runs=tuple(map(show, paragraph.runs)))

    return each_paragraph(sections, with_number)


def headed(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections with those whose heading holds ``{n}`` (``Grief {n}: ...``) counted from 1."""
    count = itertools.count(1)

    def with_heading(section: Section) -> Section:
        counted = COUNTED in section.heading
        return replace(section, heading=section.heading.replace(COUNTED, str(next(count)))) if counted else section

    return tuple(map(with_heading, sections))


def attached(sections: Iterable[Section], series: Iterable[str]) -> dict[str, int]:
    """The exhibits that these sections cite, numbered from 1 in the order of the series of the case."""
    paragraphs = [paragraph for section in sections for paragraph in section.paragraphs]
    cited = {exhibit for paragraph in paragraphs for exhibit in paragraph.exhibits}
    return {exhibit: place for place, exhibit in enumerate((one for one in series if one in cited), start=1)}


def with_exhibit_numbers(sections: tuple[Section, ...], numbers: Mapping[str, int]) -> tuple[Section, ...]:
    """The sections with every exhibit called by these numbers."""

    def show(run: Run) -> Run:
        return replace(run, number=numbers[run.exhibit]) if isinstance(run, ExhibitNumber) else run

    return each_paragraph(sections, lambda paragraph: replace(paragraph, runs=tuple(map(show, paragraph.runs))))


def each_paragraph(sections: tuple[Section, ...], change: Callable[[Paragraph], Paragraph]) -> tuple[Section, ...]:
    """The sections with every paragraph changed, in order."""

    def blocks(section: Section) -> tuple[Block, ...]:
        return tuple(replace(block, paragraphs=tuple(map(change, block.paragraphs))) for block in section.blocks)

    return tuple(replace(section, blocks=blocks(section)) for section in sections)
