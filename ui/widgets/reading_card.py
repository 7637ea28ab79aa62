"""Whether a lawyer read a source in full: the tick with its day and note, and a reading for another dossier."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from legalaid_desk.days import parse_day
from legalaid_desk.dossier import Reading
from ui.preferences import Preferences
from ui.texts import day_in_words

from .buttons import button
from .field import Field, at_the_left
from .flow import FlowLayout
from .frames import Card
from .text_fields import AutoArea, ParsedText
from .words import label


class ReadingCard(Card):
    """``ticked`` carries the day and the note; ``taken_over`` asks for ``kept``, a reading for another dossier."""

    ticked = Signal(object, str)
    unticked = Signal()
    taken_over = Signal()

    def __init__(
        self,
        reading: Reading | None,
        kept: Reading | None,
        preferences: Preferences,
        today: date,
        *,
        has_dossier: bool,
    ) -> None:
        super().__init__()
        self._reading = reading
        self._today = today
        self._note: AutoArea | None = None
        self._day: ParsedText | None = None
        self._wrong = label("", "error")
        self._wrong.setObjectName("source-read-on-wrong")
        self._wrong.hide()
        if has_dossier:
            self._show(preferences)
        else:
            words = self.tr("Open a dossier to tick this source as read: a tick belongs to a dossier.")
            self.add(label(words, "quiet"))
        if kept is not None and reading is None:
            self._show_kept(kept, can_take_over=has_dossier and _is_lawyer(preferences))

    def flush(self) -> None:
        """Save what is being typed."""
        for field in (self._note, self._day):
            if field is not None:
                field.flush()

    def _show(self, preferences: Preferences) -> None:
        reading = self._reading
        self._box = box = QCheckBox(self._box_text())
        box.setObjectName("source-read")
        box.setChecked(reading is not None)
        box.setEnabled(_is_lawyer(preferences))
        box.clicked.connect(self._clicked)
        line = QWidget()
        parts = FlowLayout(line, gap=16)
        parts.addWidget(box)
        self.add(line)
        if not box.isEnabled():
            self.add(label(self._why_not(preferences), "small"))
            return
        parts.addWidget(self._day_field())
        self.add(self._wrong)
        if reading is not None:
            self.add(self._note_field(reading))

    def _show_kept(self, reading: Reading, *, can_take_over: bool) -> None:
        text = self.tr("For another dossier, {lawyer} read this in full on {day}.").format(
            lawyer=reading.by, day=day_in_words(reading.on)
        )
        self.add(label(f"{text} {reading.note}".strip(), "quiet"))
        if can_take_over:
            act = button(self.tr("Take this reading over"), "take-over-reading", self.taken_over.emit, sign="check")
            self.add(at_the_left(act))

    def _box_text(self) -> str:
        if self._reading is None:
            return self.tr("I have read this in full")
        return self.tr("Read in full by {lawyer} on {day}").format(
            lawyer=self._reading.by, day=day_in_words(self._reading.on)
        )

    def _why_not(self, preferences: Preferences) -> str:
        if not preferences.is_lawyer:
            return self.tr("Only the lawyer ticks what was read.")
        return self.tr("Say in Settings who works here; the tick carries that name.")

    def _day_field(self) -> QWidget:
        complaint = self.tr("No such day, or one that is still to come. Type it as 24-12-2026.")
        day = ParsedText("source-read-on", self._past_day, day_in_words, complaint)
        day.setFixedWidth(160)
        day.setAccessibleName(self.tr("Read on"))
        day.show_value(self._reading.on if self._reading else self._today)
        day.entered.connect(self._day_entered)
        day.refused.connect(self._refused)
        self._day = day
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Read on"), "label", wrap=False))
        row.addWidget(day)
        return made

    def _refused(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    def _note_field(self, reading: Reading) -> QWidget:
        note = AutoArea("source-note", self.tr("The paragraph you found, and what struck you"), lines=2)
        note.setAccessibleName(self.tr("Note on what was read"))
        note.show_text(reading.note)
        note.saved.connect(lambda text: self.ticked.emit(reading.on, text))
        self._note = note
        return Field(self.tr("Note"), note)

    def _past_day(self, text: str) -> date:
        day = parse_day(text)
        if day is None or day > self._today:
            raise ValueError(text)
        return day

    def _day_entered(self, day: date) -> None:
        """Another day of a reading that is ticked; of one that is not, the tick takes it along."""
        if self._reading is not None and day != self._reading.on:
            self.ticked.emit(day, self._reading.note)

    def _clicked(self, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        if not on:
            self.unticked.emit()
            return
        day = self._typed_day()
        if day is None:  # the field says what is wrong with it
            self._box.setChecked(False)
        else:
            self.ticked.emit(day, "")

    def _typed_day(self) -> date | None:
        try:
            return self._past_day(self._day.text() if self._day is not None else "")
        except ValueError:
            return None


def _is_lawyer(preferences: Preferences) -> bool:
    return preferences.is_lawyer and bool(preferences.who)
