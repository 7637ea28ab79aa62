"""Which dossiers are argued with other law texts than those in use, and what would change in each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from legalaid_desk.desk import laws
from legalaid_desk.desk.laws import DossierLaw, LawStanding
from ui.jobs import Job
from ui.law_notice import standing_in_words
from ui.session import Session
from ui.widgets.agenda_row import AgendaRow
from ui.widgets.buttons import button
from ui.widgets.field import at_the_left
from ui.widgets.frames import Card, empty_layout
from ui.widgets.words import label, quiet, section


class DossiersCard(Card):
    """Each line opens its dossier where the changes stand."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._job: Job | None = None
        self.words = label("", "small")
        self.words.setObjectName("law-dossiers-said")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the comparing is"))
        self.stop = button(self.tr("Stop"), "stop-comparing", self._stop)
        self._stop_line = at_the_left(self.stop)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for part in (
            section(self.tr("Dossiers with other law texts")),
            quiet(self.tr("A dossier keeps the texts it was argued with, until somebody goes on with the new ones.")),
            *(self.words, self.bar, self._stop_line, self._lines),
        ):
            self.add(part)
        self._show_working(working=False)

    def read(self) -> None:
        """Compare again."""
        if self._job is not None:
            return
        session = self._session
        self._show_working(working=True)
        self.bar.setRange(0, 0)
        self._job = session.jobs.run_with_progress(
            lambda progress: laws.overview(session.desk, progress), self._show, owner=self
        )
        self._job.progressed.connect(self._stepped)
        self._job.ended.connect(self._ended)

    def _stepped(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.words.setText(self.tr("Comparing: {dossier}").format(dossier=what or self.tr("Dossier without a name")))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        job, self._job = self._job, None
        self._show_working(working=False)
        if job is not None and job.was_stopped:
            self.words.setText(self.tr("Stopped before all dossiers were compared."))
            self.words.show()

    def _show_working(self, *, working: bool) -> None:
        for part in (self.bar, self._stop_line):
            part.setVisible(working)
        self.words.setVisible(working)
        self.words.setText(self.tr("Comparing …") if working else "")

    def _show(self, found: tuple[DossierLaw, ...]) -> None:
        empty_layout(self._column)
        others = [one for one in found if one.standing is not LawStanding.CURRENT]
        for one in others:
            self._column.addWidget(self._line(one))
        if not others:
            self._column.addWidget(quiet(self.tr("None: every dossier is argued with the law texts in use.")))

    def _line(self, one: DossierLaw) -> AgendaRow:
        row = AgendaRow(
            f"law-{one.id}",
            one.title or self.tr("Dossier without a name"),
            self._told(one),
            self._count(one),
            sign="library" if one.changes is not None else "warning",
            tone="warn" if one.changes != 0 else "quiet",
        )
        row.clicked.connect(lambda: self._open(one.id))
        row.setEnabled(bool(one.version))
        return row

    def _told(self, one: DossierLaw) -> str:
        if not one.version:
            return self.tr("It cannot be read; put back a backup.")
        return standing_in_words(one.standing, one.version, self._session.desk.law.version, one.changes)

    def _count(self, one: DossierLaw) -> str:
        if one.changes is None:
            return self.tr("not compared")
        return self.tr("1 change") if one.changes == 1 else self.tr("{count} changes").format(count=one.changes)

    def _open(self, dossier_id: str) -> None:
        session = self._session

        def show() -> None:
            session.show_page.emit("changes", "")

        session.opened.connect(show, Qt.ConnectionType.SingleShotConnection)
        session.open(dossier_id)
