"""What stands beside the Dutch in the language of the reader. It is never guessed: what is not translated says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legalaid_desk.dossier import CASE
from legalaid_desk.law import FilingKind, Law, Passage, Translation
from legalaid_desk.law.translations import HEAD
from legalaid_desk.walk import DossierView

from .about import About
from .draft import Beside, Paragraph, Section, plain
from .fill import Manner, fill

OPEN = "…"
"""What stands between the brackets of an open place: its name is in the Dutch beside it."""


def language_of(kind: FilingKind, view: DossierView) -> Translation | None:
    """The language that stands beside the Dutch of this paper; None for Dutch alone."""
    chosen = view.answer(kind.language, CASE) if kind.language else None
    return view.law.translations.get(chosen) if isinstance(chosen, str) else None


def beside_of(kind: FilingKind, view: DossierView, about: About, sections: tuple[Section, ...]) -> Beside | None:
    """The second column of this paper, or None."""
    language = language_of(kind, view)
    return _Beside(kind, view, about, language).of(sections) if language else None


def law_in(law: Law, language: Translation) -> Law:
    """The law with days, amounts and lists as this language writes them."""
    forms = {
        "months": " ".join(month.replace(" ", "\u00a0") for month in language.months),
        "day-form": language.day,
        "amount-form": language.amount,
        "amount-marks": language.thousands + language.decimal,
        "and": language.joined,
        "yes": language.yes,
        "no": language.no,
    }
    return replace(law, phrases={**law.phrases, **forms})


class _Beside:
    """One column in the making."""

    def __init__(self, kind: FilingKind, view: DossierView, about: About, language: Translation) -> None:
        self.kind = kind
        self.law = view.law
        self.about = about
        self.language = language
        self.view = DossierView(view.dossier, law_in(view.law, language), view.today)
        self.manner = Manner(kind.exhibit_word, open_places=True, blank=OPEN)
        self.passages = dict(_passages(kind, view.law))

    def of(self, sections: tuple[Section, ...]) -> Beside:
        language = self.language
        frame = {line: self._filled(f"{self.kind.id}/{line}", self.about.subject) for line in HEAD}
        told = tuple((one.id, self._paragraph(one)) for section in sections for one in section.paragraphs)
        return Beside(
            language=language.id,
            name=language.name,
            name_dutch=language.name_nl,
            tag=language.tag,
            font=language.font,
            font_else=language.font_else,
            font_file=language.font_file,
            from_right=language.direction == "rtl",
            notice_dutch=self._notice_dutch(partly=not all(text for _, text in told)),
            notice=(language.notice if language.is_checked else f"{language.notice} {language.unchecked}").strip(),
            untranslated=language.untranslated,
            untranslated_dutch=self.law.phrase("translation-lacking"),
            headings=tuple((one.id, self._filled(f"{self.kind.id}/{one.id}", CASE)) for one in sections),
            texts=told,
            labels=tuple((one.id, self._label(one)) for section in sections for one in section.paragraphs if one.label),
            **frame,
        )

    def _notice_dutch(self, *, partly: bool) -> str:
        said = {"notice": True, "unchecked": not self.language.is_checked, "partly": partly}
        return " ".join(self.law.phrase(f"translation-{name}") for name, holds in said.items() if holds)

    def _paragraph(self, paragraph: Paragraph) -> str:
        """What the lawyer wrote in her own words has no translation: the program's text would say something else."""
        passage, subject = self._passage(paragraph.id)
        return "" if paragraph.own_words or passage is None else self._filled(self._name(paragraph.id), subject)

    def _label(self, paragraph: Paragraph) -> str:
        text = self.language.of(self._name(paragraph.id))
        return text.label if text else ""

    def _passage(self, paragraph: str) -> tuple[Passage | None, str]:
        """What a paragraph is made of, and about whom (see ``Passage.paragraph_id``)."""
        if paragraph in self.passages:
            return self.passages[paragraph], CASE
        owner, _, subject = paragraph.rpartition("/")
        return self.passages.get(owner), subject

    def _name(self, paragraph: str) -> str:
        return paragraph if paragraph in self.passages else paragraph.rpartition("/")[0]

    def _filled(self, name: str, subject: str) -> str:
        text = self.language.of(name)
        if text is None:
            return ""
        filled = fill(text.text, self.view, subject, {}, self.manner)
        return "" if filled.lacks else plain(filled.runs)


def _passages(kind: FilingKind, law: Law) -> Iterator[tuple[str, Passage]]:
    for section in kind.sections:
        yield from ((f"{kind.id}/{section.id}/{one.id}", one) for one in law.passages_of(section))
