"""Writing Word, PDF and bundle into a folder: how far it is, and where they are when it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from legalaid_desk.desk import filings
from legalaid_desk.desk.filings import Written
from legalaid_desk.dossier import Changed
from ui.jobs import Job
from ui.messages import tell
from ui.session import Session

from .buttons import button, icon_button
from .frames import Card
from .panels import column
from .words import label, set_look


class Writing(Card):
    """Hidden until there is something to tell."""

    done = Signal(object)
    """Carries the Word file."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._job: Job | None = None
        self._folder = Path()
        self.words = label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the writing is"))
        self.stop = button(self.tr("Stop"), "stop-writing", self._stop)
        self.open = button(self.tr("Open the folder"), "open-folder", self._open, kind="link", sign="folder-open")
        self.shut = icon_button("close", self.tr("Close this message"), "close-written", lambda: self.setVisible(False))
        row = QHBoxLayout()
        row.addLayout(column(self.words, self.bar, spacing=6), 1)
        for part in (self.open, self.stop, self.shut):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.add(holder)
        self.setVisible(False)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._job is not None

    def write(self, folder: Path) -> None:
        """Write the filing of the chosen kind into this folder."""
        session = self._session
        dossier_id, kind = session.open_dossier().id, session.kind
        self._folder = folder
        self._tell(self.tr("Writing …"), tone="", working=True)
        self.bar.setRange(0, 0)
        self._job = session.jobs.run_with_progress(
            lambda progress: filings.write(session.desk, dossier_id, kind, folder, progress),
            self._written,
            owner=self,
            failed=self._failed,
        )
        self._job.progressed.connect(self._stepped)
        self._job.ended.connect(self._ended)

    def _stepped(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.words.setText(self.tr("Writing {what} …").format(what=what))

    def _written(self, result: tuple[Written, Changed]) -> None:
        written, changed = result
        names = [path.name for path in (written.word, written.pdf, written.bundle) if path]
        text = self.tr("Written to {folder}: {names}").format(folder=self._folder, names=", ".join(names))
        self._tell(text, tone="accent", working=False)
        self.open.setVisible(True)
        self._session.did(self.tr("Filing written"), changed)
        self.done.emit(written.word)

    def _failed(self, error: Exception) -> None:
        self._tell(tell(error), tone="bad", working=False)

    def _ended(self) -> None:
        """Also when it was stopped in time: then nothing was written."""
        job, self._job = self._job, None
        if job is not None and job.was_stopped:
            self._tell(self.tr("Stopped; nothing was written."), tone="", working=False)

    def _stop(self) -> None:
        if self._job is not None:
            self.words.setText(self.tr("Stopping …"))
            self._job.cancel()

    def _tell(self, text: str, *, tone: str, working: bool) -> None:
        self.words.setText(text)
        set_look(self, "tone", tone)
        for part, shown in ((self.bar, working), (self.stop, working), (self.open, False), (self.shut, not working)):
            part.setVisible(shown)
        self.setVisible(True)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
