"""The button that leads from a filing to the hearing."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from ui.session import Session
from ui.widgets.icons import icon


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
        """Only the sign, or the word beside it."""
        self.setText("" if short else self.tr("Hearing"))
