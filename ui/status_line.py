"""The line at the bottom: what was done, with undo beside it; and above it what went wrong, until it is put away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .messages import tell
from .widgets.buttons import button, icon_button
from .widgets.short_line import ShortLine
from .widgets.words import label


class StatusLine(QWidget):
    """Says what was done. ``undo_asked`` when it is to be taken back."""

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = ShortLine("small")
        self.words.setObjectName("status")
        self.undo = button(self.tr("Undo"), "status-undo", self.undo_asked.emit, kind="link")
        self.trouble = label("")
        self.trouble.setObjectName("trouble")
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._trouble_frame = self._framed()
        self._line = QFrame()
        self._line.setProperty("role", "status")
        row = QHBoxLayout(self._line)
        row.setContentsMargins(24, 3, 24, 3)
        row.addWidget(self.words)
        row.addWidget(self.undo)
        row.addStretch(1)
        self._line.setMinimumHeight(self.undo.sizeHint().height() + 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._trouble_frame)
        column.addWidget(self._line)
        self.say("", can_undo=False)

    def say(self, text: str, *, can_undo: bool) -> None:
        """What was done, and whether undo takes it back."""
        self.words.say(text)
        self.undo.setVisible(can_undo)
        self.undo.setAccessibleName(self.tr("Undo: {act}").format(act=text))

    def say_error(self, error: Exception) -> None:
        """What went wrong; it stays until it is put away."""
        self.trouble.setText(tell(error))
        self._trouble_frame.show()

    def put_away(self) -> None:
        """Away with what went wrong."""
        self._trouble_frame.hide()

    def _framed(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "card")
        frame.setProperty("tone", "bad")
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 10, 8, 10)
        row.addWidget(self.trouble, 1)
        row.addWidget(
            icon_button("close", self.tr("Put this message away"), "trouble-close", self.put_away),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        outer = QWidget()
        margin = QVBoxLayout(outer)
        margin.setContentsMargins(24, 0, 24, 8)
        margin.addWidget(frame)
        outer.hide()
        return outer
