"""The agenda of the office: what falls on which day in all dossiers, by month, by week, or as a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from legalaid_desk.desk import Desk, agenda
from legalaid_desk.desk.ports import CaseDayLine, DeadlineLine
from legalaid_desk.law.sums import day_off
from legalaid_desk.law.terms import months_later
from legalaid_desk.walk.deadlines import OURS
from ui.look import LARGE, MEDIUM, SMALL, colours
from ui.models.agenda_days import DAY, WEEK, AgendaDay, DayEntry, DaysModel, monday, weeks_of_month
from ui.models.rows import Mark, Row
from ui.phrasing.deadlines import day_name, rule_name, weekday_and_day
from ui.session import Session
from ui.texts import language, month_in_words
from ui.widgets.agenda_export import TERM, AgendaExport
from ui.widgets.buttons import button
from ui.widgets.frames import EmptyState, Head
from ui.widgets.rows_view import RowsView
from ui.widgets.segments import Segments
from ui.widgets.words import label

MONTH, WEEKS, LIST = "month", "week", "list"
OURS_ONLY, ONE = "ours", "one"
FOR_CALENDAR = "ics"
"""The place on the page where the open dossier leaves for another calendar, or one deadline of it that follows."""

NARROW_BELOW = 860
IN_A_WEEK = 12
"""So many entries of a day are named where only a week is shown."""

Found = tuple[DayEntry, ...]
LISTED = 500
"""So many entries stand on the list; the months have them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which days are read: of all dossiers or of one, all of them or only so many of the nearest."""

    since: date
    until: date
    dossier: str = ""
    most: int | None = None


class DayGround(QStyledItemDelegate):
    """Lays the ground of a day below its words: the sheet of styles would leave it out."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)


class DaysView(QTableView):
    """The table of days: the arrows go day by day, Page Up and Down and Home are the page's own."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("agenda-days")
        self.setItemDelegate(DayGround(self))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_T):
            event.ignore()
            return
        super().keyPressEvent(event)


class AgendaPage(QWidget):
    """At the left the days, at the right what falls on the one at hand; Enter opens the dossier at that deadline."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._found: Found = ()
        self._asked: Asked | None = None
        self._is_any = False
        self.day = session.desk.today()
        self.export = AgendaExport(session)
        self.to_export = button(self.tr("For another calendar ..."), "to-ics", self._to_export, sign="export")
        self.head = Head(self.tr("Agenda"), actions=(self.to_export,))
        self.shape = Segments("agenda-shape", self.tr("Show as"))
        self.whose = Segments("agenda-whose", self.tr("Whose days"))
        self.span = label("", "label", wrap=False)
        self.turning = QWidget()
        self._words = {
            "today": self.tr("today"),
            "more": self.tr("{count} more"),
            "nothing": self.tr("nothing"),
            "deadline": self.tr("deadline"),
            "case": self.tr("day of the case"),
        }
        self.model = DaysModel(self._words, self)
        self.days = DaysView()
        self.on_day = RowsView("agenda-day")
        self.every = RowsView("agenda-list")
        self.none = EmptyState("today", self.tr("No days yet"), self.tr("Deadlines of your dossiers stand here."))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.stack = QStackedWidget()
        self._build()
        self._listen()

    def show_item(self, item: str) -> None:
        """Go to a day (``2026-12-08``); empty reads the days again. ``ics:D`` is for another calendar (see there)."""
        what, _, term = item.partition(":")
        if what == FOR_CALENDAR:
            self._offer_whose()
            self._to_export(TERM if term else ONE, term)
            return
        if item:
            self.day = date.fromisoformat(item)
        self._offer_whose()
        self._read()
        (self.every if self.shape.value == LIST else self.days).setFocus()

    def _build(self) -> None:
        self.shape.offer(((MONTH, self.tr("month")), (WEEKS, self.tr("week")), (LIST, self.tr("list"))))
        self.shape.hold(MONTH)
        self._offer_whose()
        self.days.setModel(self.model)
        self.days.setAccessibleName(self.tr("Days; Enter goes to what falls on one"))
        self.on_day.setAccessibleName(self.tr("What falls on this day; Enter opens it"))
        self.every.setAccessibleName(self.tr("All days ahead; Enter opens one"))
        bar = QHBoxLayout(self.turning)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(SMALL)
        for part in (
            button(self.tr("Earlier"), "agenda-earlier", lambda: self._turn(-1), sign="back"),
            button(self.tr("Today"), "agenda-today", self._go_today),
            button(self.tr("Later"), "agenda-later", lambda: self._turn(1), sign="forward"),
            self.span,
        ):
            bar.addWidget(part)
        bar.addStretch(1)
        choices = QHBoxLayout()
        choices.addWidget(self.shape)
        choices.addWidget(self.whose)
        self.split.addWidget(self.days)
        self.split.addWidget(self.on_day)
        self.split.setSizes([760, 300])
        self.split.setChildrenCollapsible(False)
        for pane in (self.split, self.every, self.none, self.export):
            self.stack.addWidget(pane)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MEDIUM, LARGE, MEDIUM, MEDIUM)
        whole.setSpacing(SMALL)
        whole.addWidget(self.head)
        whole.addLayout(choices)
        whole.addWidget(self.turning)
        whole.addWidget(self.stack, 1)

    def _listen(self) -> None:
        self.shape.picked.connect(lambda _: self._back_from_export())
        self.whose.picked.connect(lambda _: self._back_from_export())
        self.days.selectionModel().currentChanged.connect(self._went)
        self.days.activated.connect(lambda _: self.on_day.setFocus())
        for view in (self.on_day, self.every):
            view.activated.connect(lambda _, view=view: self._open(view.current_key()))
        self.export.closed.connect(self._back_from_export)
        for signal in (self._session.listed, self._session.changed, self._session.law_changed):
            signal.connect(lambda *_: self._read() if self.isVisible() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turn = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if turn is not None:
            self._turn(turn)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_T):
            self._go_today()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < NARROW_BELOW
        self.split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        super().resizeEvent(event)

    # reading and showing

    def _offer_whose(self) -> None:
        """The open dossier alone only where one is open."""
        one = ((ONE, self.tr("only the open dossier")),) if self._session.dossier else ()
        held = self.whose.value
        choices = (("", self.tr("all")), (OURS_ONLY, self.tr("only ours")), *one)
        self.whose.offer(choices)
        self.whose.hold(held if held in dict(choices) else "")

    def _asks(self) -> Asked:
        """The days that the shape shows: the weeks of the month, or what is ahead."""
        if self.shape.value != LIST:
            since, until = weeks_of_month(self.day)
            return Asked(since=since, until=until)
        dossier = self._session.dossier if self.whose.value == ONE else None
        one = dossier.id if dossier else ""
        return Asked(since=self._session.desk.today(), until=date.max, dossier=one, most=LISTED)

    def _read(self) -> None:
        desk, asked = self._session.desk, self._asks()
        self._session.jobs.run(lambda: read_days(desk, asked), partial(self._take, asked), owner=self)

    def _take(self, asked: Asked, read: tuple[Found, bool]) -> None:
        self._asked, (self._found, self._is_any) = asked, read
        self._show_or_read()  # she may have turned meanwhile

    def _show_or_read(self) -> None:
        if self._asked == self._asks():
            self._show()
        else:
            self._read()

    def _show(self) -> None:
        """The days as they are chosen; a file that is being prepared stays in sight while they are read again."""
        shape = self.shape.value
        pane = self._pane()
        if self.stack.currentWidget() is not self.export:
            self.stack.setCurrentWidget(pane if self._is_any else self.none)
        self.turning.setVisible(pane is self.split)
        if shape == LIST:
            self._show_list()
        else:
            self._show_days(shape)

    def _pane(self) -> QWidget:
        return self.every if self.shape.value == LIST else self.split

    def _shown(self) -> Found:
        dossier = self._session.dossier
        if self.whose.value == ONE and dossier is not None:
            return tuple(one for one in self._found if one.dossier == dossier.id)
        return tuple(one for one in self._found if one.is_ours or self.whose.value != OURS_ONLY)

    def _show_days(self, shape: str) -> None:
        law, today = self._session.desk.law, self._session.desk.today()
        first, last = weeks_of_month(self.day)
        if shape == WEEKS:
            first = monday(self.day)
            last = first + timedelta(days=WEEK - 1)
        by_day: dict[date, list[DayEntry]] = {}
        for entry in self._shown():
            by_day.setdefault(entry.day, []).append(entry)
        days = tuple(
            AgendaDay(
                day,
                day_off(day, law, language()),
                tuple(by_day.get(day, ())),
                shape == MONTH and day.month != self.day.month,
            )
            for day in (first + timedelta(days=number) for number in range((last - first).days + 1))
        )
        here = self.day
        self.days.setWordWrap(shape == WEEKS)  # in a month a line for each, so that there is room for how many more
        self.model.show_days(days, today, language(), colours(self), IN_A_WEEK if shape == WEEKS else 3)
        self.span.setText(month_in_words(self.day))
        self.days.setCurrentIndex(self.model.index_of(here))
        self._show_day()

    def _show_day(self) -> None:
        here = [one for one in self._shown() if one.day == self.day]
        off = day_off(self.day, self._session.desk.law, language())
        day = weekday_and_day(self.day)
        head = f"{day} · {off}" if off and not day.startswith(off) else day  # "zaterdag 28 november" says it already
        rows = tuple(self._row(one) for one in here)
        nothing = (Row("nothing", self.tr("Nothing falls on this day."), passive=True),)
        self.on_day.show_rows((Row("day", head, heading=True, passive=True, children=rows or nothing),))

    def _show_list(self) -> None:
        parts: dict[date, list[DayEntry]] = {}
        for one in self._shown()[:LISTED]:
            parts.setdefault(one.day, []).append(one)
        rest = (Row("rest", self.tr("The days after these stand in the months."), passive=True),)
        self.every.show_rows(
            (
                *(self._part(day, of) for day, of in sorted(parts.items())),
                *(rest if len(self._found) > LISTED else ()),
            )
        )

    def _part(self, day: date, entries: list[DayEntry]) -> Row:
        return Row(
            f"day-{day}",
            weekday_and_day(day),
            str(len(entries)),
            heading=True,
            passive=True,
            children=tuple(self._row(one) for one in entries),
        )

    def _row(self, entry: DayEntry) -> Row:
        told = f"{entry.title} · {self._words[entry.kind]}"
        return Row(entry.key, entry.words, told, Mark.CLOCK if entry.item else Mark.OPEN)

    # acts

    def _back_from_export(self) -> None:
        self.stack.setCurrentWidget(self._pane())
        self._show_or_read()

    def _went(self, index: QModelIndex | QPersistentModelIndex) -> None:
        day = index.data(DAY)
        if isinstance(day, date) and day != self.day:
            self.day = day
            self._show_day()

    def _turn(self, by: int) -> None:
        """A week or a month further; the day keeps its number where the month has it."""
        if self.shape.value == WEEKS:
            self.day += timedelta(days=WEEK * by)
        else:
            self.day = months_later(self.day, by)
        self._show_or_read()

    def _go_today(self) -> None:
        self.day = self._session.desk.today()
        self._show_or_read()

    def _open(self, key: str) -> None:
        one = next((entry for entry in self._found if entry.key == key), None)
        if one is not None:
            self._session.open_at(one.dossier, "deadlines", one.item)

    def _to_export(self, which: str = "", term: str = "") -> None:
        self.turning.hide()
        self.export.begin(which, term)
        self.stack.setCurrentWidget(self.export)


def read_days(desk: Desk, asked: Asked) -> tuple[Found, bool]:
    """What falls on the days asked for, by day; a hearing or an eviction before the deadlines of its day.

    And whether there is any day at all, these or others.
    """
    most = -1 if asked.most is None else asked.most + 1
    days, lines = agenda.between(desk, asked.since, asked.until, dossier_id=asked.dossier, most=most)
    found = sorted((*_case_days(days), *_terms(desk, lines)), key=itemgetter(0))  # by day: by title they came
    return tuple(found), bool(found) or agenda.holds_any(desk)


def _terms(desk: Desk, lines: Iterable[DeadlineLine]) -> Iterator[DayEntry]:
    today = desk.today()
    told = {rule.id: (rule_name(rule), rule.actor in OURS) for rule in desk.law.deadlines.values()}
    for line in lines:
        day = line.day if line.day >= today else line.days.pressing(today) or line.day
        if line.rule in told:
            name, is_ours = told[line.rule]
            yield DayEntry(day, line.dossier_id, line.title, name, line.deadline_id, is_ours)


def _case_days(lines: Iterable[CaseDayLine]) -> Iterator[DayEntry]:
    names = {what: day_name(what) for what in ("roll", "hearing", "eviction")}
    for line in lines:
        if line.day is not None:
            yield DayEntry(line.day, line.dossier_id, line.title, names[line.what])
