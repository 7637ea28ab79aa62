"""The pages of an exhibit, fetched from the vault beside the window and kept in memory only."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from legalaid_desk.desk import exhibits
from legalaid_desk.dossier import Exhibit
from ui.messages import tell
from ui.session import Session

from .pdf_page import PdfPage


class ExhibitPaper(PdfPage):
    """What comes late, when another was asked for or all is forgotten, is not shown."""

    def __init__(self, session: Session, name: str, told: str) -> None:
        super().__init__(name, told)
        self._session = session
        self._wanted = ""

    def show_exhibit(self, exhibit: Exhibit, page: int | None = None) -> None:
        """Show this exhibit, at this page (from 0) where one is named; what is shown already is not fetched again."""
        wanted = exhibit.file.sha256 if exhibit.file else ""
        if wanted and wanted == self._wanted:
            return
        self._wanted = wanted
        if not wanted:
            self.say(self.tr("There is no file."))
            return
        self.say(self.tr("One moment …"))
        desk = self._session.desk
        self._session.jobs.run(
            lambda: exhibits.preview(desk, exhibit),
            lambda content: self._came(wanted, content, page),
            owner=self,
            failed=lambda error: self._cannot_show(wanted, error),
        )

    def forget(self) -> None:
        self._wanted = ""
        super().forget()

    def _came(self, wanted: str, content: bytes, page: int | None) -> None:
        if wanted != self._wanted:
            return
        self.show_pdf(content, wanted)
        if page is not None:
            self.view.pageNavigator().jump(page, QPointF())

    def _cannot_show(self, wanted: str, error: Exception) -> None:
        if wanted == self._wanted:
            self.say(tell(error))
