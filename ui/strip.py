"""The strip on top: who against whom, the court, the next day, whether all is saved, undo, lock. It never leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from legalaid_desk.walk import DossierView

from .road import court_of, next_day_of, title_of
from .session import Session
from .widgets.buttons import icon_button
from .widgets.words import label, set_look


class ElidedLabel(QLabel):
    """One line that ends in dots where there is no room; whole in its tooltip."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """The whole line."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def whole(self) -> str:
        """What it says, dots or not."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Strip(QFrame):
    """Shows the session; its buttons ask for undo, redo and lock."""

    undo_asked = Signal()
    redo_asked = Signal()
    lock_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("The open dossier"))
        self.title = ElidedLabel("section")
        self.title.setObjectName("strip-title")
        self.line = ElidedLabel("small")
        self.saved = label("", "small", wrap=False)
        self.saved.setObjectName("strip-saved")
        self.undo = icon_button("undo", self.tr("Undo"), "undo", self.undo_asked.emit)
        self.redo = icon_button("redo", self.tr("Redo"), "redo", self.redo_asked.emit)
        self.lock = icon_button("lock", self.tr("Lock"), "lock", self.lock_asked.emit)
        self.lock.setToolTip(self.tr("Lock (Ctrl+L)"))
        self._lay_out()
        self._listen()
        self._show()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 12, 8)
        row.setSpacing(4)
        row.addLayout(words, 1)
        row.addSpacing(12)
        row.addWidget(self.saved)
        row.addSpacing(12)
        buttons: tuple[QWidget, ...] = (self.undo, self.redo, self.lock)
        for button in buttons:
            row.addWidget(button)

    def _listen(self) -> None:
        session = self._session
        for signal in (
            session.opened,
            session.closed,
            session.changed,
            session.preferences_changed,
            session.law_changed,
        ):
            signal.connect(self._show)
        session.saving_changed.connect(self._show_saved)
        session.undo_stack.indexChanged.connect(self._show_undo)

    def _show(self) -> None:
        dossier = self._session.dossier
        if dossier is None:
            self.title.say("LegalAid Desk")
            self.line.say(self._session.preferences.who)
        else:
            self.title.say(title_of(dossier))
            sample = self.tr("sample") if dossier.source_note else ""
            session = self._session
            court = court_of(dossier, session.law)
            day = next_day_of(DossierView(dossier, session.desk.law, session.desk.today()))
            self.line.say("   ·   ".join(part for part in (day, court, dossier.case.case_number, sample) if part))
        self.line.setVisible(bool(self.line.whole()))
        self._show_saved()
        self._show_undo()

    def _show_saved(self) -> None:
        saving = self._session.is_saving
        self.saved.setVisible(self._session.dossier is not None)
        self.saved.setText(self.tr("Saving …") if saving else self.tr("✓ Saved"))
        set_look(self.saved, "role", "small")

    def _show_undo(self) -> None:
        stack = self._session.undo_stack
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        undo = self.tr("Undo: {act} (Ctrl+Z)").format(act=stack.undoText()) if stack.canUndo() else self.tr("Undo")
        redo = self.tr("Redo: {act}").format(act=stack.redoText()) if stack.canRedo() else self.tr("Redo")
        self.undo.setToolTip(undo)
        self.redo.setToolTip(redo)
