"""All of one source: what it holds, how to use it, what cuts against it, how it was checked, and who read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from legalaid_desk.dossier import Dossier, Reading
from legalaid_desk.law import Argument, Law, Source
from legalaid_desk.law.ecli import deeplink
from legalaid_desk.law.own import is_own
from ui.models.library_rows import ARGUMENT
from ui.models.source_rows import cited_by
from ui.phrasing import names, verdicts
from ui.preferences import Preferences
from ui.texts import day_in_words

from .buttons import button
from .flow import FlowLayout
from .own_mark import own_bar
from .panels import Pane, held, selectable, titled
from .reading_card import ReadingCard
from .source_card import chips
from .why_pane import WordsLink
from .words import label

Jump = Callable[[str, str], object]


class SourceDetail(Pane):
    """``ticked`` and ``unticked`` tell what the lawyer read; ``jump`` leads to an argument."""

    ticked = Signal(str, object, str)
    unticked = Signal(str)
    taken_over = Signal(object)
    copied = Signal(str)
    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, jump: Jump) -> None:
        super().__init__("source-detail", "", margin=4)
        self.setAccessibleName(self.tr("The source"))
        self._jump = jump
        self._reading: ReadingCard | None = None

    def show_source(
        self,
        source: Source,
        law: Law,
        dossier: Dossier | None,
        preferences: Preferences,
        today: date,
        kept: Reading | None = None,
    ) -> None:
        """Show a source, and whether it was read for the open dossier or (``kept``) for another one."""
        reading = next((one for one in dossier.readings if one.source == source.id), None) if dossier else None
        if self.shows(source, law.version, dossier is None, reading, preferences, today, kept):
            return
        self.flush()
        self._reading = self._reading_card(source, dossier, preferences, today, kept)
        self.replace(
            self._head(source, is_read=reading is not None),
            *self._own(source),
            self._reading,
            titled(self.tr("What it holds"), selectable(label(source.holding))),
            *self._part(self.tr("How to use it"), source.use),
            *self._part(self.tr("What cuts against it"), source.against),
            *self._checked(source),
            *self._used_in(source, law, dossier),
            about=source.id,
        )

    def flush(self) -> None:
        """Save a note that is being typed."""
        if self._reading is not None:
            self._reading.flush()
        self._reading = None

    def _head(self, source: Source, *, is_read: bool) -> QWidget:
        row = QWidget()
        acts = FlowLayout(row)
        copy = self.tr("Copy the citation")
        acts.addWidget(button(copy, "copy-citation", lambda: self._copy(source.cited(read=is_read)), sign="copy"))
        whole = self.tr("Copy with what it holds")
        acts.addWidget(
            button(whole, "copy-holding", lambda: self._copy(with_holding(source, is_read=is_read)), sign="copy")
        )
        about = (names.source_kind(source.kind), source.court, day_in_words(source.dated) if source.dated else "")
        return held(
            chips(source, is_read=is_read),
            selectable(label(source.cited(read=is_read), "section")),
            label(" · ".join(part for part in about if part), "small"),
            row,
        )

    def _own(self, source: Source) -> Iterator[QWidget]:
        if is_own(source.id):
            text = self.tr("A source of the office itself; it is kept in the vault beside the shipped ones.")
            edit, remove = partial(self.edit_asked.emit, source.id), partial(self.remove_asked.emit, source.id)
            yield own_bar(text, source.citation, edit, remove)

    def _reading_card(
        self,
        source: Source,
        dossier: Dossier | None,
        preferences: Preferences,
        today: date,
        kept: Reading | None,
    ) -> ReadingCard:
        reading = next((one for one in dossier.readings if one.source == source.id), None) if dossier else None
        card = ReadingCard(reading, kept, preferences, today, has_dossier=dossier is not None)
        card.ticked.connect(lambda on, note: self.ticked.emit(source.id, on, note))
        card.unticked.connect(lambda: self.unticked.emit(source.id))
        card.taken_over.connect(lambda: self.taken_over.emit(kept))
        return card

    def _part(self, title: str, text: str) -> Iterator[QWidget]:
        if text:
            yield titled(title, selectable(label(text)))

    def _checked(self, source: Source) -> Iterator[QWidget]:
        lines = [names.verified(source.verified).capitalize() + "."]
        if source.verified_note:
            lines.append(source.verified_note)
        if source.checked:
            lines.append(self.tr("Checked on {day}.").format(day=day_in_words(source.checked)))
        if source.text_as_of:
            lines.append(self.tr("Text as of {day}.").format(day=day_in_words(source.text_as_of)))
        yield titled(self.tr("How it was checked"), label(" ".join(lines)))
        address = source.official_url or source.url or (deeplink(source.ecli) if source.ecli else "")
        if address:
            yield titled(self.tr("Where to find it"), selectable(label(address, "small")))

    def _used_in(self, source: Source, law: Law, dossier: Dossier | None) -> Iterator[QWidget]:
        using = [one for one in law.arguments.values() if source.id in cited_by(one)]
        if using:
            yield titled(self.tr("Arguments that use it"), *(self._argument(one, dossier) for one in using))

    def _argument(self, argument: Argument, dossier: Dossier | None) -> QWidget:
        page, item = ("arguments", argument.id) if dossier else ("library", f"{ARGUMENT}{argument.id}")
        jump = partial(self._jump, page, item)
        return WordsLink(verdicts.named(argument), f"used-in-{argument.id}", jump, own=is_own(argument.id))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)


def with_holding(source: Source, *, is_read: bool) -> str:
    """The citation with what the source holds, as it goes into a note or a letter."""
    return f"{source.cited(read=is_read)}: {source.holding}"
