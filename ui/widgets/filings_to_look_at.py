"""The filings that ask for a look: one dossier after the other, so that no act has to wait for all of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from legalaid_desk.desk import open_filings
from legalaid_desk.desk.open_filings import OpenFiling
from legalaid_desk.law import kind_of
from ui.session import Session
from ui.texts import in_language

from .agenda_row import AgendaRow
from .panels import column
from .words import label


class FilingsToLookAt(QWidget):
    """Hidden while there is none. A line opens its filing."""

    def __init__(self, session: Session, dossiers: tuple[str, ...]) -> None:
        super().__init__()
        self._session = session
        self._to_come = list(dossiers)
        heading = label(self.tr("Filings to look at"), "label")
        heading.setContentsMargins(2, 16, 0, 0)
        self._column = column(heading)
        self.setLayout(self._column)
        self.hide()
        self._next()

    def _next(self) -> None:
        if self._to_come:
            desk, dossier = self._session.desk, self._to_come.pop(0)
            self._session.jobs.run(
                lambda: open_filings.to_look_at(desk, dossier), self._found, owner=self, failed=lambda _: self._next()
            )

    def _found(self, filings: tuple[OpenFiling, ...]) -> None:
        for filing in filings:
            self._column.addWidget(self._row(filing))
            self.show()
        self._next()

    def _row(self, filing: OpenFiling) -> AgendaRow:
        kind = self._session.desk.law.filings.get(kind_of(filing.kind))
        name = in_language(kind.title, kind.title_en) if kind else filing.kind
        told = " · ".join((name, *self._told(filing)))
        title = filing.title or self.tr("Dossier without a name")
        row = AgendaRow(f"filing-{filing.dossier}-{filing.kind}", title, told, "", sign="document", tone="warn")
        row.clicked.connect(partial(self._open, filing.dossier))
        return row

    def _told(self, filing: OpenFiling) -> list[str]:
        told = [self.tr("changed in Word")] if filing.in_word else []
        if filing.paragraphs == 1:
            told.append(self.tr("1 paragraph rests on what changed"))
        elif filing.paragraphs:
            told.append(self.tr("{count} paragraphs rest on what changed").format(count=filing.paragraphs))
        return told

    def _open(self, dossier: str) -> None:
        self._session.open_at(dossier, "filing")
