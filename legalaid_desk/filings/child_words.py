"""Where a child's own words leave the office: in paragraphs of the filing, and in exhibits of its bundle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legalaid_desk.dossier import Dossier

from .draft import FilingDraft, Paragraph

VIEW = "ch-view"
"""The question of the law texts whose answer is what a child said."""

_ENOUGH = 12
"""So many signs make words that are a child's own: 'ja' stands in every paragraph."""


@dataclass(frozen=True, slots=True)
class ChildWords:
    """The exhibits (by id) and the paragraphs that hold what a child said."""

    exhibits: tuple[str, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.exhibits or self.paragraphs)


def child_words(dossier: Dossier, draft: FilingDraft) -> ChildWords:
    """What of the children's own words would go out with this filing. Every exhibit goes into its bundle."""
    said = tuple(_said(dossier))
    return ChildWords(
        tuple(exhibit.id for exhibit in dossier.exhibits if exhibit.child_words),
        tuple(paragraph for paragraph in draft.paragraphs if _tells(paragraph, said)),
    )


def _said(dossier: Dossier) -> Iterator[str]:
    for child in dossier.children:
        for own in child.own_words:
            words = " ".join(own.words.split()).casefold().strip(" .!?\"'“”‘’")
            if len(words) >= _ENOUGH:
                yield words


def _tells(paragraph: Paragraph, said: tuple[str, ...]) -> bool:
    if any(question == VIEW for question, _ in paragraph.facts):
        return True
    text = " ".join(paragraph.text.split()).casefold()
    return any(words in text for words in said)
