"""What of the deadlines goes to another calendar: chosen and seen before it is written, for it is not encrypted."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from legalaid_desk.desk import agenda_export
from legalaid_desk.desk.agenda_export import Leaving
from legalaid_desk.desk.calendar_entry import CalendarEntry, Told
from ui.jobs import Job
from ui.look import MEDIUM, SMALL
from ui.phrasing.deadlines import rule_name
from ui.session import Session
from ui.texts import day_in_words

from .buttons import button
from .field import Field, beside
from .frames import Card, Column
from .segments import Segments
from .text_fields import day_field
from .words import label

AHEAD, NEAR, BETWEEN = "ahead", "near", "between"
ONE, TERM = "one", "term"
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
        self._term = ""
        self._between: dict[str, date | None] = {"since": None, "until": None}
        self._looking: Job | None = None
        self._saving: Job | None = None
        self.which = Segments("ics-which", self.tr("Which dossiers"))
        self.span = Segments("ics-span", self.tr("Which days"))
        self.along_label = label(self.tr("What goes along"), "label")
        self.along = Segments("ics-along", self.tr("What goes along"))
        self.told = Segments("ics-told", self.tr("What is told of a dossier"))
        self.rule = Segments("ics-rule", self.tr("What is told of a term"))
        self.preview = label("", "small")
        self.save_as = button(self.tr("Save as ..."), "ics-save", self._choose, kind="primary", sign="save")
        self.stop = button(self.tr("Stop"), "ics-stop", self._stop)
        self.bar = QProgressBar()
        self.since, self.until = day_field("ics-since"), day_field("ics-until")
        self.between = beside(
            Field(self.tr("From"), self.since, self.tr("empty: from the first")),
            Field(self.tr("Up to and including"), self.until, self.tr("empty: to the last")),
        )
        self._build()
        self._connect()

    def begin(self, which: str = "", term: str = "") -> None:
        """Offer the choices anew; the open dossier only where one is open, and one term where one is at hand."""
        self._term = term
        dossier = self._session.dossier
        one = ((ONE, self.tr("only the open dossier")),) if dossier else ()
        at_hand = ((TERM, self.tr("only “{term}”").format(term=self._name_of(term))),) if dossier and term else ()
        choices = (("", self.tr("all dossiers")), *one, *at_hand)
        self.which.offer(choices)
        self.which.hold(which if which in dict(choices) else "")
        self._show()
        self.which.setFocus()

    def leaving(self) -> Leaving:
        """As it is chosen now."""
        dossier, today = self._session.dossier, self._session.desk.today()
        return Leaving(
            dossier_id=dossier.id if dossier and self.which.value else "",
            deadline_id=self._term if self.which.value == TERM else "",
            since=self._between["since"] if self.span.value == BETWEEN else today if self.span.value else None,
            until={BETWEEN: self._between["until"], NEAR: today + timedelta(days=NEAR_DAYS)}.get(self.span.value),
            with_days=bool(self.along.value),
            told=Told(self.told.value),
            with_rule=self.rule.value == "rule",
        )

    def save(self, target: Path) -> None:
        """Write the file."""
        desk, leaving = self._session.desk, self.leaving()
        path = target if target.suffix else target.with_suffix(".ics")
        self._saving = self._session.jobs.run_with_progress(
            lambda progress: agenda_export.write_calendar(desk, path, leaving, progress), self._saved, owner=self
        )
        self._saving.progressed.connect(self._stepped)
        self._saving.ended.connect(self._ended)
        self.save_as.setEnabled(False)

    def _build(self) -> None:
        self._offer()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Column(self._card(), spacing=MEDIUM, top=SMALL))

    def _offer(self) -> None:
        near = self.tr("the coming {count} days").format(count=NEAR_DAYS)
        spans = ((AHEAD, self.tr("from today")), (NEAR, near), (BETWEEN, self.tr("from … to …")))
        self.span.offer((("", self.tr("all")), *spans))
        self.span.hold("")
        self.along.offer((("days", self.tr("terms and days of the case")), ("", self.tr("terms only"))))
        self.along.hold("days")
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

    def _card(self) -> Card:
        warning = self.tr(
            "A calendar file (.ics) is not encrypted, and most calendars send what they hold to others. "
            "Only what you choose here stands in it. Bring the next file in there as well: "
            "what moved then moves along, and what is no day any more is taken out."
        )
        return Card(
            label(self.tr("For another calendar"), "question"),
            label(warning),
            label(self.tr("Which dossiers"), "label"),
            self.which,
            label(self.tr("Which days"), "label"),
            self.span,
            self.between,
            self.along_label,
            self.along,
            label(self.tr("What is told of a dossier"), "label"),
            self.told,
            label(self.tr("What is told of a term"), "label"),
            self.rule,
            label(self.tr("So it stands there"), "label"),
            self.preview,
            self._acts(),
        )

    def _acts(self) -> QWidget:
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the calendar is"))
        for part in (self.bar, self.stop):
            part.setVisible(False)
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.save_as)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        row.addWidget(button(self.tr("Back to the agenda"), "ics-back", self.closed.emit, sign="back"))
        row.addStretch(1)
        return acts

    def _connect(self) -> None:
        for choice in (self.which, self.span, self.along, self.told, self.rule):
            choice.picked.connect(lambda _: self._show())
        for name, field in (("since", self.since), ("until", self.until)):
            field.entered.connect(lambda day, name=name: self._bound(name, day))

    def _name_of(self, term: str) -> str:
        rule = self._session.desk.law.deadlines.get(term.rpartition("/")[2])
        return rule_name(rule) if rule else ""

    def _bound(self, name: str, day: date | None) -> None:
        self._between[name] = day
        self._show()

    def _show(self) -> None:
        """What would leave now; what was being looked up for an earlier choice is given up."""
        self.between.setVisible(self.span.value == BETWEEN)
        for part in (self.along_label, self.along):
            part.setVisible(self.which.value != TERM)
        desk, leaving = self._session.desk, self.leaving()
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._session.jobs.run_with_progress(
            lambda progress: agenda_export.entries(desk, leaving, progress), self._seen, owner=self
        )

    def _seen(self, found: tuple[CalendarEntry, ...]) -> None:
        today = self._session.desk.today()
        stays = [entry for entry in found if not entry.is_cancelled]
        ahead = [entry for entry in stays if entry.day >= today][:SHOWN] or stays[:SHOWN]
        self._count = len(stays)
        lines = (f"{day_in_words(entry.day)}: {entry.title}" for entry in ahead)
        count = self.tr("{count} days in all").format(count=self._count)
        gone = self.tr("{count} that stood there before are taken out").format(count=len(found) - len(stays))
        told = (*lines, count, *((gone,) if len(stays) < len(found) else ()))
        self.preview.setText("\n".join(told) if found else self.tr("Nothing to write: no term of ours, no day."))
        self.save_as.setEnabled(bool(found))

    def _stepped(self, done: int, total: int, _what: str) -> None:
        for part in (self.bar, self.stop):
            part.setVisible(True)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _stop(self) -> None:
        if self._saving is not None:
            self._saving.cancel()

    def _ended(self) -> None:
        """Written, stopped or refused: it can be tried again."""
        for part in (self.bar, self.stop):
            part.setVisible(False)
        self.save_as.setEnabled(True)

    def _choose(self) -> None:
        title = self.tr("Save the calendar as")
        chosen, _ = QFileDialog.getSaveFileName(self, title, self.tr("terms") + ".ics", "iCalendar (*.ics)")
        if chosen:
            self.save(Path(chosen))

    def _saved(self, path: Path) -> None:
        text = self.tr("{count} days saved as {name}, not encrypted").format(count=self._count, name=path.name)
        self._session.told.emit(text, False)
        self.closed.emit()
