"""One line on a page that says what was done, with one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from .buttons import button
from .words import label, set_look


class Notice(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._words = label("")
        self._act = button(self.tr("Undo"), f"{name}-act", self._do, kind="link")
        self._do_it: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._words, 1)
        row.addWidget(self._act)
        self._act.hide()
        self.hide()

    def say(self, text: str, tone: str = "accent", act: str = "", do: Callable[[], object] | None = None) -> None:
        """What was done; ``act`` are the words on the link that does ``do``."""
        set_look(self, "tone", tone)
        self._words.setText(text)
        self._act.setText(act)
        self._act.setVisible(bool(act))
        self._do_it = do
        self.show()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def _do(self) -> None:
        self.hide()
        if self._do_it is not None:
            self._do_it()
