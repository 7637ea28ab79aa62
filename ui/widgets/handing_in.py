"""Noting that the filing was handed in: on which day, by what way, and which files went."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from legalaid_desk.desk import filing_seal
from legalaid_desk.desk.filing_seal import Which
from legalaid_desk.dossier import FiledPaper, Means
from ui.phrasing import papers
from ui.session import Session

from .buttons import button
from .choices import Choice
from .field import Field
from .flow import FlowLayout
from .panels import column
from .text_fields import day_field
from .words import label, set_look


class HandingIn(QWidget):
    """Where files read otherwise than they were written, the lawyer says which of the two went: nothing is guessed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._day: date | None = None
        self._means = Means.UNSAID
        self._changed: tuple[Path, ...] = ()
        self.on = day_field("handed-in-on")
        self.way = Choice("handed-in-by", papers.ways())
        self.note = button(self.tr("Seal and note it"), "handed-in", self._file_as_known)
        self.as_written = button(self.tr("Seal as written"), "seal-as-written", lambda: self._file("written"))
        self.standing = button(self.tr("Seal as they stand now"), "seal-as-standing", lambda: self._file("standing"))
        self.others = button(self.tr("Seal other files …"), "seal-others", self._pick, kind="link")
        self.told = label("", "small")
        self._build()

    def _build(self) -> None:
        self.on.entered.connect(self._dated)
        self.on.setMinimumWidth(170)
        self.way.chosen.connect(self._by)
        line = QWidget()
        flow = FlowLayout(line)
        self.day = Field(self.tr("Handed in on"), self.on)
        flow.addWidget(self.day)
        flow.addWidget(Field(self.tr("By what way"), self.way))
        acts = QWidget()
        beside = FlowLayout(acts)
        for part in (self.note, self.as_written, self.standing, self.others):
            beside.addWidget(part)
        self.setLayout(column(line, self.told, acts))

    def minimumSizeHint(self) -> QSize:
        """Never lower than what stands in it: in a low window others give way."""
        least, layout = super().minimumSizeHint(), self.layout()
        needed = layout.heightForWidth(max(self.width(), 200)) if layout else 0
        return QSize(least.width(), max(least.height(), needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def show_paper(self, paper: FiledPaper) -> None:
        """This writing may have been handed in."""
        if self._day is None:
            self._day = self._session.desk.today()
            self.on.show_value(self._day)
        names = ", ".join(name for name, _ in paper.files)
        self._say(self.tr("Sealed are the files as they were written: {names}").format(names=names), ())

    def look(self, paper: FiledPaper) -> None:
        """See whether the files still read as they were written."""
        session = self._session
        desk, dossier = session.desk, session.open_dossier()
        session.jobs.run(
            lambda: filing_seal.changed_files(desk, dossier, paper),
            lambda changed: self._looked(paper, changed),
            owner=self,
            failed=session.failed.emit,
        )

    def _looked(self, paper: FiledPaper, changed: tuple[Path, ...]) -> None:
        if not changed:
            self.show_paper(paper)
            return
        names = ", ".join(path.name for path in changed)
        text = self.tr("Changed since it was written: {names}. Which files were handed in?").format(names=names)
        self._say(text, changed)

    def _say(self, text: str, changed: tuple[Path, ...]) -> None:
        self._changed = changed
        self.told.setText(text)
        set_look(self.told, "role", "warning" if changed else "small")
        self.note.setVisible(not changed)
        for choice in (self.as_written, self.standing):
            choice.setVisible(bool(changed))

    def _dated(self, day: date | None) -> None:
        self._day = day
        ahead = day is not None and day > self._session.desk.today()
        self.day.say_warning(self.tr("This day is still to come.") if ahead else "")

    def _by(self, way: str) -> None:
        self._means = Means(way)

    def _file_as_known(self) -> None:
        self.on.flush()
        if self._is_dated():
            text = self.tr("Handed in and sealed: the exhibits keep their numbers")
            self._session.do(text, filing_seal.file, self._session.kind, self._day_or_today(), self._means)

    def _file(self, which: Which | tuple[Path, ...]) -> None:
        self.on.flush()
        if self._is_dated():
            text = self.tr("Handed in and sealed: the exhibits keep their numbers")
            kind, day = self._session.kind, self._day_or_today()
            self._session.do(text, filing_seal.file_with, kind, day, self._means, which)

    def _pick(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Which files were handed in?"))
        if chosen:
            self.file_picked(tuple(map(Path, chosen)))

    def file_picked(self, paths: tuple[Path, ...]) -> None:
        """These files were handed in."""
        self._file(paths)

    def _is_dated(self) -> bool:
        return self._day is not None and not self.on.property("invalid")

    def _day_or_today(self) -> date:
        return self._day or self._session.desk.today()
