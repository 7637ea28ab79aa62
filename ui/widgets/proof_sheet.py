"""The sheet beside the words: the draft of now as it prints, or in its place a paper as it was written."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from legalaid_desk.desk import proof
from legalaid_desk.filings import FilingDraft
from ui.messages import tell
from ui.session import Session

from .beside import Beside
from .buttons import button
from .panels import held
from .pdf_page import PdfPage
from .words import label

CALM = 1200
"""Milliseconds without a change after which the page is printed anew."""


class ProofSheet(QStackedWidget):
    """``left`` when one goes back from the paper of then to the page of now."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._printed: FilingDraft | None = None
        self._press = Beside(self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._print)
        self.now = PdfPage("proof", self.tr("The page as it prints"))
        self.earlier = PdfPage("earlier", self.tr("The page as it was written"))
        self.which = label("", "strong")
        self.of_now = button(self.tr("Back to the page of now"), "page-of-now", self.left.emit)
        self.then = held(self.which, self.of_now, self.earlier, spacing=6)
        for page in (self.now, self.then):
            self.addWidget(page)

    @property
    def is_printing(self) -> bool:
        """Whether the page is being set now."""
        return self._press.is_busy

    def keep_up(self) -> None:
        """Print the draft soon, where it is not the one that was printed."""
        if self._session.composition[0].draft != self._printed:
            self.print_soon()

    def print_soon(self) -> None:
        """Print the draft when nothing changed for a while."""
        self._calm.start()

    def pause(self) -> None:
        """Nobody looks: print nothing."""
        self._calm.stop()

    def forget(self) -> None:
        """Show nothing of a draft."""
        self._printed = None
        self.pause()
        self.now.forget()

    def show_now(self) -> None:
        """Show the page of now."""
        self.setCurrentWidget(self.now)

    def show_written(self, content: bytes, told: str) -> None:
        """Show a paper as it was written in the place of the page of now."""
        self.which.setText(self.tr("{paper}, read-only").format(paper=told))
        self.earlier.show_pdf(content, told)
        self.setCurrentWidget(self.then)
        self.show()

    def _print(self) -> None:
        """Print the draft of now beside the window; what came too late is printed again."""
        session = self._session
        if session.dossier is None or self._press.is_busy or not self.now.isVisible():
            return
        draft = session.composition[0].draft
        if self._printed is None:
            self.now.say(self.tr("The page is being set …"))
        desk, dossier = session.desk, session.dossier.id
        self._press.run(
            lambda: proof.print_proof(desk, draft),
            lambda content: self._came(dossier, draft, content),
            lambda error: self.now.say(tell(error)),
        )

    def _came(self, dossier: str, draft: FilingDraft, content: bytes) -> None:
        if self._session.dossier is None:
            return
        if self._session.dossier.id == dossier:
            self._printed = draft
            self.now.show_pdf(content, f"{dossier} {draft.kind}")
        if self.isVisible() and self._session.composition[0].draft != draft:
            self.print_soon()
