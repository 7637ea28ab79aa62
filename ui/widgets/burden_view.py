"""The map of burdens: who must bring what forward, what proof is held, and the specific offer of proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.filings import FilingDraft, plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.law import Bearer, Source
from legalaid_desk.walk import DossierView, Known, Walk
from legalaid_desk.walk.burden import Offer, Onus, burdens
from ui.models.rows import Mark
from ui.models.walk_rows import key_of
from ui.phrasing import answers, names, verdicts, weighing
from ui.phrasing.sentences import in_plain_words
from ui.texts import in_language

from .frames import Card
from .panels import Pane, titled
from .why_pane import WordsLink, marked
from .words import chip, label

Jump = Callable[[str, str], object]
TONES = {Bearer.FAMILY: "accent", Bearer.OTHER: "good", Bearer.COURT: "", Bearer.UNSETTLED: "warn"}


class BurdenView(Pane):
    """``jump`` leads to a question, a fact, an argument, a paragraph or a source."""

    def __init__(self, jump: Jump) -> None:
        super().__init__("burdens", "", margin=4)
        self.setAccessibleName(self.tr("Who must prove what"))
        self._jump = jump

    def show_walk(self, walk: Walk, draft: FilingDraft) -> None:
        """Show the map of a dossier as things stand."""
        view, lines = walk.view, burdens(walk)
        printed = tuple((p.id, p.number) for p in draft.paragraphs)
        if self.shows(lines, printed, view.dossier.exhibits, view.dossier.readings, view.law.version):
            return
        none = label(self.tr("Nothing yet: fill in the ground and the stage of the case."), "quiet")
        self.replace(*([self._onus(one, view, draft) for one in lines] or [none]), about="burdens")

    def _onus(self, onus: Onus, view: DossierView, draft: FilingDraft) -> QWidget:
        burden = onus.burden
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(in_language(burden.title, burden.title_en), "question"), 1)
        row.addWidget(chip(weighing.bearer(burden.bearer), TONES[burden.bearer]))
        return Card(
            head,
            label(in_language(burden.text, burden.text_en)),
            label(in_language(burden.note, burden.note_en), "quiet"),
            *self._facts(onus, view),
            *self._missing(onus, view),
            *self._offers(onus, view, draft),
            *self._sources(onus, view),
        )

    def _facts(self, onus: Onus, view: DossierView) -> Iterator[QWidget]:
        if onus.proved:
            yield titled(self.tr("Proof held"), *(marked(Mark.DONE, weighing.fact(one, view)) for one in onus.proved))
        if onus.unproved:
            lines = (self._unproved(one, view) for one in onus.unproved)
            yield titled(self.tr("Told, and not proved yet"), *lines)

    def _unproved(self, known: Known, view: DossierView) -> QWidget:
        go = partial(self._jump, "facts", key_of(known.question, known.subject))
        return WordsLink(weighing.fact(known, view), f"burden-fact-{known.question}", go)

    def _missing(self, onus: Onus, view: DossierView) -> Iterator[QWidget]:
        if onus.missing:
            lines = (self._question(view, *pair) for pair in onus.missing)
            yield titled(self.tr("Not asked yet"), *lines)

    def _question(self, view: DossierView, question: str, subject: str) -> QWidget:
        text = answers.asked(view, question, subject)
        return WordsLink(text, f"burden-missing-{question}", partial(self._jump, "walk", key_of(question, subject)))

    def _offers(self, onus: Onus, view: DossierView, draft: FilingDraft) -> Iterator[QWidget]:
        if onus.offers:
            lines = (self._offer(one, view, draft) for one in onus.offers)
            yield titled(self.tr("The specific offer of proof"), *lines)
        elif onus.burden.bearer is Bearer.FAMILY:
            text = self.tr("No specific offer of proof yet: its arguments are not open, or have none.")
            yield marked(Mark.STALE, text)

    def _offer(self, offer: Offer, view: DossierView, draft: FilingDraft) -> QWidget:
        """As it is printed; else as it would be, with the argument that brings it in."""
        printed = next((p for p in draft.paragraphs if p.id == offer.paragraph), None)
        if printed is not None:
            text = self.tr("{number}. {words}").format(number=printed.number, words=printed.text)
            return WordsLink(text, f"offer-{offer.paragraph}", partial(self._jump, "filing", printed.id))
        filled = fill(offer.passage.text, view, offer.subject, {})
        words = in_plain_words(offer.passage.text, view.law) if filled.lacks else plain(filled.runs)
        title = verdicts.title(view.law.arguments[offer.argument])
        why = self.tr("not in the filing: choose “{title}”") if not offer.chosen else self.tr("not printed: “{title}”")
        text = f"{words} ({why.format(title=title)})"
        return WordsLink(text, f"offer-{offer.paragraph}", partial(self._jump, "arguments", offer.argument))

    def _sources(self, onus: Onus, view: DossierView) -> Iterator[QWidget]:
        known = [view.law.sources[one] for one in onus.burden.sources if one in view.law.sources]
        yield titled(self.tr("Rests on"), *map(self._source, known))

    def _source(self, source: Source) -> QWidget:
        text = f"{source.citation} ({names.verified(source.verified)})"
        return WordsLink(text, f"burden-source-{source.id}", partial(self._jump, "library", source.id))
