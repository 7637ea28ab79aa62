"""Notes beside a point: a field that saves itself, and above it what was noted before, each with its moment."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.dossier import HearingNote
from legalaid_desk.dossier.initials import Masking
from ui.session import Session
from ui.widgets.buttons import button, icon_button
from ui.widgets.panels import column, empty_column
from ui.widgets.text_fields import AutoArea
from ui.widgets.words import label


class NotePane(QWidget):
    """``typed`` carries a note as it is now, ``removed`` the id of one that goes; ``turned`` when another is begun."""

    typed = Signal(object)
    turned = Signal()
    removed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._about = ("", "")
        self._id = ""
        self._was_stored = False
        self._shown: tuple[object, ...] = ()
        self._earlier = QWidget()
        self._earlier.setLayout(column(spacing=4))
        self.field = AutoArea("hearing-note", self.tr("Your note; no paper prints it"), lines=2)
        self.field.setAccessibleName(self.tr("Your note on this point"))
        self.field.setAccessibleDescription(self.tr("It is kept with its time, and no paper prints it."))
        self.field.saved.connect(self._saved)
        self.next = button(self.tr("Ne&xt note"), "next-note", self.begin_another, kind="link", sign="add")
        self.next.setToolTip("Ctrl+Enter")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.field)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.begin_another)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Your notes"), "label", wrap=False), 1)
        head.addWidget(self.next)
        self.setLayout(column(head, self._earlier, self.field, spacing=4))

    def show_notes(
        self, kind: str, point: str, noted: tuple[HearingNote, ...], masked: Masking, *, hides: bool
    ) -> None:
        """Show these notes beside this point; where names are hidden, no note can be opened."""
        if (kind, point) != self._about:
            self._finish()
            self._about = (kind, point)
        stored = next((note for note in noted if note.id == self._id), None)
        if stored is not None:
            self._was_stored = True
            self.field.show_text(stored.text)
        elif self._was_stored:  # undone: it goes from the field as well
            self._begin("")
        rows = tuple((note, masked(note.text)) for note in noted if note.id != self._id)
        if (rows, hides) != self._shown:
            self._shown = (rows, hides)
            self._show_rows(rows, hides=hides)

    def begin_another(self) -> None:
        """What was typed is a note; what comes is another."""
        self._finish()
        self.turned.emit()

    def forget(self) -> None:
        """Show nothing, keep nothing."""
        self._about, self._shown = ("", ""), ()
        self._begin("")
        empty_column(self._earlier)

    def _finish(self) -> None:
        self.field.flush()
        self._begin("")

    def _begin(self, note_id: str, text: str = "") -> None:
        self._id, self._was_stored = note_id, bool(note_id)
        self.field.show_text(text)

    def _saved(self, text: str) -> None:
        if not self._id:
            if not text:
                return
            self._id = self._session.desk.new_id()
        kind, point = self._about
        self.typed.emit(HearingNote(id=self._id, kind=kind, point=point, text=text))

    def _edit(self, note: HearingNote) -> None:
        self._finish()
        self._begin(note.id, note.text)
        self.turned.emit()
        self.field.setFocus()

    def _show_rows(self, rows: tuple[tuple[HearingNote, str], ...], *, hides: bool) -> None:
        layout = empty_column(self._earlier)
        for note, text in rows:
            layout.addWidget(self._row(note, text, hides=hides))
        self._earlier.setVisible(bool(rows))

    def _row(self, note: HearingNote, text: str, *, hides: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        when = f"{note.at.astimezone():%H:%M}" if note.at else ""
        words = label(text)
        words.setAccessibleName(" ".join(part for part in (when, text) if part))
        moment = label(when, "small", wrap=False)
        for part in (moment, words):
            part.setContentsMargins(0, 6, 0, 0)  # in line with the signs at the right
        row.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        edit = icon_button("edit", self.tr("Go on with the note of {time}").format(time=when), f"edit-{note.id}")
        edit.clicked.connect(lambda: self._edit(note))
        edit.setVisible(not hides)
        away = icon_button("bin", self.tr("Take the note of {time} away").format(time=when), f"remove-{note.id}")
        away.clicked.connect(lambda: self.removed.emit(note.id))
        for sign in (edit, away):
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        return made
