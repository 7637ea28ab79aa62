"""One entry of the weighing: the paragraph it prints, its facts, what weakens it, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.walk import DossierView, Known
from legalaid_desk.walk.weighing import Entry, Place
from ui.models.rows import Mark
from ui.models.walk_rows import key_of
from ui.phrasing import weighing

from .buttons import button
from .flow import FlowLayout
from .mark_label import MarkLabel
from .panels import Pane, held, titled
from .source_card import SourceCard
from .why_pane import WordsLink
from .words import chip, label

Jump = Callable[[str, str], object]


class EntryDetail(Pane):
    """Says what the lawyer wants with the entry at hand; ``jump`` leads to a fact or a source."""

    put = Signal(str)
    left_out = Signal(str)
    reconsidered = Signal(str)
    moved = Signal(str, int)
    reworded = Signal(str)

    def __init__(self, jump: Jump) -> None:
        super().__init__("entry-detail", "", margin=4)
        self.setAccessibleName(self.tr("The entry at hand"))
        self._jump = jump

    def show_entry(self, entry: Entry, view: DossierView) -> None:
        """Show an entry as things stand."""
        if self.shows(entry, view.dossier.exhibits, view.dossier.readings, view.dossier.children, view.law.version):
            return
        self.replace(
            self._head(entry, view),
            self._acts(entry, view),
            titled(self.tr("It prints"), label(weighing.paragraph(entry, view))),
            *self._warnings(entry),
            *self._facts(entry, view),
            *self._note(entry),
            *self._sources(entry, view),
            about=entry.key,
        )

    def show_nothing(self) -> None:
        """There is no entry at hand."""
        if not self.shows("nothing"):
            text = self.tr("Choose an entry above: here you see its facts and what weakens it.")
            self.replace(label(text, "quiet"))

    def _head(self, entry: Entry, view: DossierView) -> QWidget:
        row = QHBoxLayout()
        row.addWidget(chip(weighing.side(entry.side), "accent"))
        row.addWidget(chip(weighing.place(entry.place), "good" if entry.place is Place.PRINTED else ""))
        if entry.interest is not None:
            row.addWidget(label(weighing.track(entry.interest.track, view), "small"))
        row.addStretch(1)
        return held(row, label(weighing.title(entry, view), "question"))

    def _acts(self, entry: Entry, view: DossierView) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made)
        for one in self._buttons(entry):
            one.setAccessibleDescription(weighing.title(entry, view))
            flow.addWidget(one)
        return made

    def _buttons(self, entry: Entry) -> Iterator[QWidget]:
        key = entry.key
        if entry.place is Place.PRINTED:
            yield button(self.tr("Earlier"), "entry-earlier", partial(self.moved.emit, key, -1))
            yield button(self.tr("Later"), "entry-later", partial(self.moved.emit, key, 1))
        else:
            yield button(self.tr("Put it in"), "entry-put", partial(self.put.emit, key))
        if entry.place is not Place.LEFT_OUT:
            yield button(self.tr("Leave it out"), "entry-leave-out", partial(self.left_out.emit, key))
        if entry.place is not Place.UNDECIDED:
            yield button(self.tr("Decide later"), "entry-reconsider", partial(self.reconsidered.emit, key))
        if entry.own is not None:
            yield button(self.tr("Change the words"), "entry-reword", partial(self.reworded.emit, key))

    def _warnings(self, entry: Entry) -> Iterator[QWidget]:
        if entry.is_disputed:
            text = self.tr("A fact it rests on is disputed: put it in only if you mean to name it.")
            yield _marked(Mark.STALE, text)
        if not entry.is_proved and not entry.is_disputed:
            yield _marked(Mark.STALE, self.tr("Nothing proves it yet: it stands on a word alone."))

    def _facts(self, entry: Entry, view: DossierView) -> Iterator[QWidget]:
        if entry.facts:
            yield titled(self.tr("It rests on"), *(self._fact(one, view) for one in entry.facts))
        else:
            yield titled(self.tr("It rests on"), label(self.tr("no fact of the dossier"), "quiet"))

    def _fact(self, known: Known, view: DossierView) -> QWidget:
        asked = view.law.questions.get(known.question)
        page = "intake" if asked is not None and asked.intake else "facts"
        go = partial(self._jump, page, key_of(known.question, known.subject))
        return WordsLink(weighing.fact(known, view), f"entry-fact-{known.question}", go)

    def _note(self, entry: Entry) -> Iterator[QWidget]:
        if text := weighing.note(entry):
            yield titled(self.tr("Mind"), label(text))

    def _sources(self, entry: Entry, view: DossierView) -> Iterator[QWidget]:
        ids = entry.interest.sources if entry.interest else ()
        known = [view.law.sources[one] for one in ids if one in view.law.sources]
        opens = partial(self._jump, "library")
        if known:
            cards = (SourceCard(one, opens, is_read=view.dossier.has_read(one.id)) for one in known)
            yield titled(self.tr("Sources"), *cards)


def _marked(mark: Mark, text: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(MarkLabel(mark))
    row.addWidget(label(text, "warning"), 1)
    return made
