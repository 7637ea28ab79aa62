"""A field for a passphrase: hidden unless asked for, with a word when caps lock seems on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from .icons import icon
from .words import label, set_look

translate = QCoreApplication.translate


class _Secret(QLineEdit):
    """Sees from what is typed whether caps lock is on: Qt does not tell."""

    caps_lock_seen = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if len(typed) == 1 and typed.isalpha():
            self.caps_lock_seen.emit(typed.isupper() != shift)
        super().keyPressEvent(event)


class PassphraseField(QWidget):
    """Label, field, and a line for what is wrong."""

    typed = Signal(str)
    entered = Signal()

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.edit = _Secret()
        self.edit.setObjectName(name)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye: QAction | None = None
        self._label = label(text, "label")
        self._label.setBuddy(self.edit)
        self._note = label("", "error")
        self._note.setObjectName(f"{name}-note")
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, self.edit, self._note):
            column.addWidget(part)
        self.edit.textEdited.connect(self._edited)
        self.edit.returnPressed.connect(self.entered)
        self.edit.caps_lock_seen.connect(self._caps_lock)

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget it."""
        self.edit.clear()

    def say(self, text: str, role: str = "error") -> None:
        """A line below the field."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        set_look(self._note, "role", role)
        set_look(self.edit, "invalid", bool(text) and role == "error")
        self.edit.setAccessibleDescription(text)

    def note(self) -> str:
        """That line."""
        return self._note.text()

    def take_focus(self) -> None:
        """The keyboard is here."""
        self.edit.setFocus()
        self.edit.selectAll()

    def _edited(self, text: str) -> None:
        self._offer_to_show()
        self.say("")
        self.typed.emit(text)

    def _offer_to_show(self) -> None:
        """Once there is something to see."""
        if self._eye is None:
            self._eye = QAction(icon("eye", "quiet"), self.tr("Show what is typed"), self.edit, checkable=True)
            self._eye.toggled.connect(self._show)
            self.edit.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def _caps_lock(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal carries it
        if on:
            self.say(self.tr("Caps Lock seems to be on."), "warning")

    def _show(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal carries it
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def strength_in_words(passphrase: str, shortest: int = 12) -> tuple[str, str]:
    """How hard it is to guess, in words, and the role of that line. Length is what counts."""
    length, words = len(passphrase.strip()), len(passphrase.split())
    if not length:
        return "", "small"
    if length < shortest:
        left = shortest - length
        return translate("Passphrase", "Too short: {count} more to go.").format(count=left), "warning"
    if len(set(passphrase)) < 6:
        return translate("Passphrase", "Easy to guess: the same few letters again and again."), "warning"
    if words >= 4 or length >= 20:
        return translate("Passphrase", "Strong. Nobody guesses this."), "small"
    return translate("Passphrase", "Good enough. Four or five random words are better."), "small"
