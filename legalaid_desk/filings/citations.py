"""A source is cited in full once in a paper, where it is mentioned first; after that as briefly as its card allows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from legalaid_desk.law import Law, Source

from .draft import Paragraph, Section
from .numbering import each_paragraph
from .wording import marked, runs_from_marked


def in_full_once(sections: tuple[Section, ...], law: Law, exhibits: Mapping[str, int]) -> tuple[Section, ...]:
    """The sections with every citation after the first brief, and its pinpoint kept.

    The lawyer's own words stay as they are; what they cite in full counts as mentioned.
    """
    return each_paragraph(sections, _Citing(law, exhibits).again)


def briefly(text: str, law: Law) -> str:
    """The text with every citation brief: what two texts that differ only in that have in common."""
    for source in law.sources.values():
        if source.short:
            text = text.replace(source.citation, source.short)
    return text


class _Citing:
    """The paragraphs of one paper, read from the first to the last."""

    def __init__(self, law: Law, exhibits: Mapping[str, int]) -> None:
        self.sources = law.sources
        self.exhibits = exhibits
        self.cited: set[str] = set()

    def again(self, paragraph: Paragraph) -> Paragraph:
        """The paragraph as it reads behind those before it."""
        sources = tuple(self._brief_of(self.sources if paragraph.own_words else paragraph.sources))
        if not sources:
            return paragraph
        text = marked(paragraph.runs)
        shown, program = self._shown(text, sources), self._shown(paragraph.program_text, sources)
        self.cited |= {source.citation for source in sources if source.citation in text}
        runs = paragraph.runs if paragraph.own_words else runs_from_marked(shown, self.exhibits)
        return replace(paragraph, runs=runs, program_text=program)

    def _brief_of(self, ids: Iterable[str]) -> Iterable[Source]:
        return (source for one in ids if (source := self.sources[one]).short)

    def _shown(self, text: str, sources: Iterable[Source]) -> str:
        for source in sources:
            text = self._after_first(text, source)
        return text

    def _after_first(self, text: str, source: Source) -> str:
        if source.citation in self.cited:
            return text.replace(source.citation, source.short)
        first, found, rest = text.partition(source.citation)
        return f"{first}{found}{rest.replace(source.citation, source.short)}"
