"""What of the deadlines goes to another calendar: chosen and seen before it is written, for it is not encrypted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from legalaid_desk.desk import agenda_export
from legalaid_desk.desk.agenda_export import Leaving
from legalaid_desk.desk.calendar_entry import CalendarEntry, Told
from ui.look import MEDIUM, SMALL
from ui.session import Session
from ui.texts import day_in_words

from .buttons import button
from .frames import Card, Column
from .segments import Segments
from .words import label

AHEAD, NEAR = "ahead", "near"
NEAR_DAYS = 90
SHOWN = 3
"""So many entries are shown as they would stand in the file."""


class AgendaExport(QWidget):
    """``closed`` when there is nothing more to do here."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._count = 0
        self.which = Segments("ics-which", self.tr("Which dossiers"))
        self.span = Segments("ics-span", self.tr("Which days"))
        self.told = Segments("ics-told", self.tr("What is told of a dossier"))
        self.rule = Segments("ics-rule", self.tr("What is told of a term"))
        self.preview = label("", "small")
        self.save_as = button(self.tr("Save as ..."), "ics-save", self._choose, kind="primary", sign="save")
        self._build()
        for choice in (self.which, self.span, self.told, self.rule):
            choice.picked.connect(lambda _: self._show())

    def begin(self) -> None:
        """Offer the choices anew; the open dossier only where one is open."""
        one = (("one", self.tr("only the open dossier")),) if self._session.dossier else ()
        self.which.offer((("", self.tr("all dossiers")), *one))
        self.which.hold("")
        self._show()
        self.which.setFocus()

    def leaving(self) -> Leaving:
        """As it is chosen now."""
        dossier, today = self._session.dossier, self._session.desk.today()
        return Leaving(
            dossier_id=dossier.id if dossier and self.which.value == "one" else "",
            since=today if self.span.value else None,
            until=today + timedelta(days=NEAR_DAYS) if self.span.value == NEAR else None,
            told=Told(self.told.value),
            with_rule=self.rule.value == "rule",
        )

    def save(self, target: Path) -> None:
        """Write the file."""
        desk, leaving = self._session.desk, self.leaving()
        path = target if target.suffix else target.with_suffix(".ics")
        self._session.jobs.run(lambda: agenda_export.write_calendar(desk, path, leaving), self._saved, owner=self)

    def _build(self) -> None:
        near = self.tr("the coming {count} days").format(count=NEAR_DAYS)
        self.span.offer((("", self.tr("all")), (AHEAD, self.tr("from today")), (NEAR, near)))
        self.span.hold("")
        self.told.offer(
            (
                (str(Told.BARE), self.tr("nothing")),
                (str(Told.REFERENCE), self.tr("the number of the office")),
                (str(Told.TITLE), self.tr("its name, with the family's")),
            )
        )
        self.told.hold(str(Told.REFERENCE))
        self.rule.offer((("rule", self.tr("which term it is")), ("", self.tr("only that there is a term"))))
        self.rule.hold("rule")
        warning = self.tr(
            "A calendar file (.ics) is not encrypted, and most calendars send what they hold to others. "
            "Only what you choose here stands in it; the next time it is brought in, moved terms move along."
        )
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.save_as)
        row.addWidget(button(self.tr("Back to the agenda"), "ics-back", self.closed.emit, sign="back"))
        row.addStretch(1)
        card = Card(
            label(self.tr("For another calendar"), "question"),
            label(warning),
            label(self.tr("Which dossiers"), "label"),
            self.which,
            label(self.tr("Which days"), "label"),
            self.span,
            label(self.tr("What is told of a dossier"), "label"),
            self.told,
            label(self.tr("What is told of a term"), "label"),
            self.rule,
            label(self.tr("So it stands there"), "label"),
            self.preview,
            acts,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Column(card, spacing=MEDIUM, top=SMALL))

    def _show(self) -> None:
        desk, leaving = self._session.desk, self.leaving()
        self._session.jobs.run(lambda: agenda_export.entries(desk, leaving), self._seen, owner=self)

    def _seen(self, found: tuple[CalendarEntry, ...]) -> None:
        today = self._session.desk.today()
        ahead = [entry for entry in found if entry.day >= today][:SHOWN] or list(found[:SHOWN])
        self._count = len(found)
        lines = (f"{day_in_words(entry.day)}: {entry.title}" for entry in ahead)
        count = self.tr("{count} terms in all").format(count=self._count)
        self.preview.setText("\n".join((*lines, count)) if found else self.tr("No terms of ours to write."))
        self.save_as.setEnabled(bool(found))

    def _choose(self) -> None:
        title = self.tr("Save the calendar as")
        chosen, _ = QFileDialog.getSaveFileName(self, title, self.tr("terms") + ".ics", "iCalendar (*.ics)")
        if chosen:
            self.save(Path(chosen))

    def _saved(self, path: Path) -> None:
        text = self.tr("{count} terms saved as {name}, not encrypted").format(count=self._count, name=path.name)
        self._session.told.emit(text, False)
        self.closed.emit()
