"""A field under its label, with one line below for a hint, a warning or what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from .text_fields import ParsedText
from .words import label, set_look


class Field(QWidget):
    """A label above an editor; the label names the editor for who does not see it."""

    def __init__(self, text: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._hint = hint
        self._label = label(text, "label")
        self._label.setBuddy(editor)
        if not isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.setAccessibleName(text)
        self._note = label(hint, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, editor, self._note):
            column.addWidget(part)
        self._note.setVisible(bool(hint))  # not before it stands in something: else it is a window for a moment
        if isinstance(editor, ParsedText):
            editor.refused.connect(self.say_error)

    def say_error(self, text: str) -> None:
        """What is wrong with what was typed; nothing takes it away."""
        self._say(text, "error")

    def say_warning(self, text: str) -> None:
        """What looks odd but is accepted; nothing takes it away."""
        self._say(text, "warning")

    def say_good(self, text: str) -> None:
        """What was understood from what was typed; nothing takes it away."""
        self._say(text, "small")

    def note(self) -> str:
        """The line below the field."""
        return self._note.text() if self._note.isVisibleTo(self) else ""

    def rename(self, text: str) -> None:
        """Another label."""
        self._label.setText(text)

    def _say(self, text: str, role: str) -> None:
        self._note.setText(text or self._hint)
        set_look(self._note, "role", role if text else "small")
        self._note.setVisible(bool(text or self._hint))
        self.editor.setAccessibleDescription(text or self._hint)


def under_a_label(part: QWidget) -> QWidget:
    """A button as high as the fields beside it, with the room of a label above it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(" ", "label"))
    column.addWidget(part, 0, Qt.AlignmentFlag.AlignRight)
    return made


def at_the_left(part: QWidget) -> QWidget:
    """A button no wider than its words."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(part)
    row.addStretch(1)
    return made


def beside(*fields: QWidget, stretch: tuple[int, ...] = ()) -> QWidget:
    """Short fields that belong together, on one line."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    for place, field in enumerate(fields):
        row.addWidget(field, stretch[place] if place < len(stretch) else 1, Qt.AlignmentFlag.AlignTop)
    return line
