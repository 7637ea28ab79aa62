"""The button that leads from a filing to the hearing."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from ui.session import Session
from ui.widgets.icons import icon

SMALL = 760
"""Pixels of a window below which the name of the page needs the room."""


class HearingButton(QPushButton):
    """Where there is little room it says its name to a screen reader and a pointer only."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("hearing")
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.setIcon(icon("people"))
        self.setAccessibleName(self.tr("Hearing"))
        self.setToolTip(self.tr("Speak at the hearing (F11)"))
        self.clicked.connect(lambda _: self._session.show_page.emit("hearing", ""))
        self.be_short(short=False)

    def be_short(self, *, short: bool) -> None:
        """Only the sign, or the word beside it; in a window that has no room for either, F11 is the way."""
        self.setText("" if short else self.tr("Hearing"))
        if self.parentWidget() is not None:  # without one it would be a window
            self.setHidden(self.window().width() < SMALL)
