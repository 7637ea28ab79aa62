"""Second languages: what a letter to the client says beside the Dutch, as data, and the words that are no plain Dutch.

A text that does not say ``checked = true`` was checked by nobody, and the paper says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .sentences import Sentence

if TYPE_CHECKING:
    from .filing_kinds import FilingKind, SectionPlan
    from .law import Law

HEAD = ("subject", "salutation", "closing")
"""What of the frame of a letter is told in the second language too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """One text in another language. ``of`` is what it says: ``kind/section`` a heading, ``kind/section/passage`` a
    paragraph, ``kind/salutation`` a line of the frame. ``label`` is that of a line of a form.
    """

    of: str
    text: Sentence
    label: str = ""
    checked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """A language, how it writes days and amounts, and its texts.

    ``months`` empty: days are written in figures, where the name of a month could be taken for another one. ``day``
    and ``amount`` are patterns. ``tag`` is how Word knows the language. A script of its own has a ``font``, which goes
    along in the Word file (``font_file``, free for everybody), and one that Windows has instead (``font_else``).
    ``untranslated`` stands where there is no text.
    """

    id: str
    name: str
    name_nl: str
    tag: str
    notice: str
    unchecked: str
    untranslated: str
    joined: str
    yes: str
    no: str
    direction: Literal["ltr", "rtl"] = "ltr"
    font: str = ""
    font_else: str = ""
    font_file: str = ""
    months: tuple[str, ...] = ()
    day: str = "{day} {month} {year}"
    amount: str = "€ {amount}"
    thousands: str = "."
    decimal: str = ","
    texts: tuple[Translated, ...] = ()

    def of(self, item: str) -> Translated | None:
        """The text for this heading, paragraph or line, or None."""
        return next((text for text in self.texts if text.of == item), None)

    @property
    def is_checked(self) -> bool:
        """Whether somebody who knows the language checked all of it."""
        return bool(self.texts) and all(text.checked for text in self.texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Jargon:
    """A word that a letter to a client or a child does without, in its ``forms``, and what says the same."""

    id: str
    forms: tuple[str, ...]
    plain: str


def told_in(kind: FilingKind, law: Law) -> Iterator[tuple[str, Sentence]]:
    """Everything of this kind that a second language tells, by the name that a translation calls it."""
    if kind.letter:
        yield from ((f"{kind.id}/{line}", getattr(kind.letter, line)) for line in HEAD)
    for section in kind.sections:
        yield from _told_in_section(kind, section, law)


def _told_in_section(kind: FilingKind, section: SectionPlan, law: Law) -> Iterator[tuple[str, Sentence]]:
    if section.holds != "passages":
        return
    yield f"{kind.id}/{section.id}", Sentence((section.heading,))
    yield from ((f"{kind.id}/{section.id}/{one.id}", one.text) for one in law.passages_of(section))
