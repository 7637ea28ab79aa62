"""All of one source: what it holds, how to use it, what cuts against it, how it was checked, and who read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from legalaid_desk.dossier import Dossier, Reading
from legalaid_desk.law import Argument, Law, Source
from ui.phrasing import names, verdicts
from ui.preferences import Preferences
from ui.texts import day_in_words

from .buttons import button
from .field import Field
from .frames import Card
from .panels import Pane, held, selectable, titled
from .source_card import chips
from .text_fields import AutoArea
from .why_pane import WordsLink
from .words import label

Jump = Callable[[str, str], object]


class SourceDetail(Pane):
    """``ticked`` and ``noted`` tell what the lawyer read; ``jump`` leads to an argument."""

    ticked = Signal(str, bool)
    noted = Signal(str, str)
    copied = Signal(str)

    def __init__(self, jump: Jump) -> None:
        super().__init__("source-detail", "", margin=4)
        self.setAccessibleName(self.tr("The source"))
        self._jump = jump
        self._note: AutoArea | None = None

    def show_source(self, source: Source, law: Law, dossier: Dossier | None, preferences: Preferences) -> None:
        """Show a source, and whether it was read for the open dossier."""
        reading = next((one for one in dossier.readings if one.source == source.id), None) if dossier else None
        if self.shows(source, dossier is None, reading, preferences):
            return
        self.flush()
        self._note = None
        self.replace(
            self._head(source, is_read=dossier is not None and dossier.has_read(source.id)),
            self._reading(source, dossier, preferences),
            titled(self.tr("What it holds"), selectable(label(source.holding))),
            *self._part(self.tr("How to use it"), source.use),
            *self._part(self.tr("What cuts against it"), source.against),
            *self._checked(source),
            *self._used_in(source, law, dossier),
            about=source.id,
        )

    def flush(self) -> None:
        """Save a note that is being typed."""
        if self._note is not None:
            self._note.flush()

    def _head(self, source: Source, *, is_read: bool) -> QWidget:
        copy = button(self.tr("Copy the citation"), "copy-citation", lambda: self._copy(source), sign="copy")
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        about = (names.source_kind(source.kind), source.court, day_in_words(source.dated) if source.dated else "")
        return held(
            chips(source, is_read=is_read),
            selectable(label(source.cited(read=is_read), "section")),
            label(" · ".join(part for part in about if part), "small"),
            row,
        )

    def _reading(self, source: Source, dossier: Dossier | None, preferences: Preferences) -> QWidget:
        if dossier is None:
            words = self.tr("Open a dossier to tick this source as read: a tick belongs to a dossier.")
            return Card(label(words, "quiet"))
        reading = next((one for one in dossier.readings if one.source == source.id), None)
        box = QCheckBox(self._box_text(reading))
        box.setObjectName("source-read")
        box.setChecked(reading is not None)
        box.setEnabled(preferences.is_lawyer and bool(preferences.who))
        box.clicked.connect(lambda on: self.ticked.emit(source.id, on))
        parts: list[QWidget] = [box]
        if not box.isEnabled():
            parts.append(label(self._why_not(preferences), "small"))
        if reading is not None:
            parts.append(self._note_field(source, reading))
        return Card(*parts)

    def _box_text(self, reading: Reading | None) -> str:
        if reading is None:
            return self.tr("I have read this in full")
        return self.tr("Read in full by {lawyer} on {day}").format(lawyer=reading.by, day=day_in_words(reading.on))

    def _why_not(self, preferences: Preferences) -> str:
        if not preferences.is_lawyer:
            return self.tr("Only the lawyer ticks what was read.")
        return self.tr("Say in Settings who works here; the tick carries that name.")

    def _note_field(self, source: Source, reading: Reading) -> QWidget:
        note = AutoArea("source-note", self.tr("The paragraph you found, and what struck you"), lines=2)
        note.setAccessibleName(self.tr("Note on what was read"))
        note.show_text(reading.note)
        note.saved.connect(lambda text: self.noted.emit(source.id, text))
        self._note = note
        return Field(self.tr("Note"), note)

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
        address = source.official_url or source.url
        if address:
            yield titled(self.tr("Where to find it"), selectable(label(address, "small")))

    def _used_in(self, source: Source, law: Law, dossier: Dossier | None) -> Iterator[QWidget]:
        using = [one for one in law.arguments.values() if source.id in (*one.sources_for, *one.sources_against)]
        if using:
            yield titled(self.tr("Arguments that use it"), *(self._argument(one, dossier) for one in using))

    def _argument(self, argument: Argument, dossier: Dossier | None) -> QWidget:
        title = verdicts.title(argument)
        if dossier is None:
            return label(title)
        return WordsLink(title, f"used-in-{argument.id}", partial(self._jump, "arguments", argument.id))

    def _copy(self, source: Source) -> None:
        citation = source.cited(read=True)
        QGuiApplication.clipboard().setText(citation)
        self.copied.emit(citation)
