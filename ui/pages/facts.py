"""What is known: every fact with its proof, the chronology, the milder means, and what nobody knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QWidget

from legalaid_desk.desk import facts
from legalaid_desk.dossier import Event, Measure
from ui.look import MEDIUM
from ui.models.fact_lines import event_lines, fact_lines, measure_lines, unknown_lines
from ui.models.lines import Line
from ui.models.walk_rows import parts_of
from ui.phrasing.gaps import to_prove
from ui.session import Session
from ui.widgets.answering import Answering
from ui.widgets.buttons import button
from ui.widgets.clash_list import ClashList
from ui.widgets.event_form import EventForm
from ui.widgets.frames import EmptyState, Head
from ui.widgets.lines_view import LinesView
from ui.widgets.measure_form import MeasureForm
from ui.widgets.panels import column
from ui.widgets.question_pane import QuestionPane
from ui.widgets.road_page import RoadPage
from ui.widgets.segments import Segments

NARROW_BELOW = 740
LEAST = 224
"""The least room for the line at hand, in a small window: its widest button is shown whole."""

FACTS, EVENTS, MEASURES, UNKNOWN = "facts", "events", "measures", "unknown"


class FactsPage(RoadPage):
    """Four tables; the line at hand is changed at the right, in a small window in the place of its table."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._items = dict.fromkeys((FACTS, EVENTS, MEASURES, UNKNOWN), "")
        self._new = ""
        self._has_begun = self._is_open = False
        self.add = button("", "add", self._add, kind="primary", sign="add")
        self.back = button(self.tr("Back to the table"), "to-table", self._close, sign="back")
        self.head = Head(self.tr("Facts"), "", (self.add, self.back))
        self.parts = Segments("part", self.tr("What to show"))
        self.search = QLineEdit()
        self.pane = QuestionPane()
        self.answering = Answering(session, self.pane)
        self.event_form = EventForm(session)
        self.measure_form = MeasureForm(session)
        self._make_tables()
        self._build()
        self._connect()

    def _make_tables(self) -> None:
        headings = (
            self.tr("Question"),
            self.tr("About"),
            self.tr("Answer"),
            self.tr("How sure"),
            self.tr("Exhibits"),
            self.tr("Used in"),
        )
        shares = (30, 11, 15, 14, 12, 18)
        events = (self.tr("Day"), self.tr("What happened"), self.tr("How sure"), self.tr("Exhibits"))
        offered = (self.tr("Offered"), self.tr("By"), self.tr("Day"), self.tr("Answered"), self.tr("Exhibits"))
        self.tables = {
            FACTS: LinesView(FACTS, headings, shares, spare=(5, 3)),
            EVENTS: LinesView(EVENTS, events, (18, 48, 20, 14)),
            MEASURES: LinesView(MEASURES, offered, (34, 16, 16, 22, 12)),
            UNKNOWN: LinesView(UNKNOWN, headings, shares, spare=(4, 5, 3)),
        }

    def _build(self) -> None:
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the table"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(240)
        self.nothing = QStackedWidget()
        self.nothings = {part: EmptyState("facts", *words) for part, words in self._empty_words().items()}
        for state in self.nothings.values():
            self.nothing.addWidget(state)
        self.empty = QWidget()
        self.clashes = ClashList(self._jump)
        self.stack = QStackedWidget()
        self.forms = QStackedWidget()
        for part, table in self.tables.items():
            table.setAccessibleName(self._titles()[part])
            self.stack.addWidget(table)
        for form in (self.pane, self.event_form, self.measure_form, self.empty):
            self.forms.addWidget(form)
        self.parts.offer(tuple(self._titles().items()))
        self.parts.hold(FACTS)
        bar = QHBoxLayout()
        bar.addWidget(self.parts, 1)
        bar.addWidget(self.search)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        self.split.addWidget(self.stack)
        self.forms.setMinimumWidth(LEAST)
        self.split.addWidget(self.forms)
        self.split.setSizes([640, 360])
        self.split.setStretchFactor(0, 1)
        layout = column(self.head, self.clashes, bar, spacing=MEDIUM, margin=MEDIUM)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.nothing, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.parts.picked.connect(self._go_to_part)
        for table in self.tables.values():
            self.search.textEdited.connect(table.search)
            table.picked.connect(self._pick)
            table.clicked.connect(lambda _: self._open())
            table.activated.connect(lambda _: self._open())
        self.add_key("Esc", self._close)

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a fact (question|subject), an event, or one of the four tables; empty is where the lawyer was."""
        if item in self.tables:
            self._go_to_part(item)
        elif "|" in item:
            self._items[FACTS] = item
            self._go_to_part(FACTS)
        elif item:
            self._items[EVENTS] = item
            self._go_to_part(EVENTS)
        self._is_open = bool(item) and item not in self.tables
        self._share()
        (self.tables[self.part] if self.stack.isVisibleTo(self) else self.back).setFocus()

    # showing

    @property
    def part(self) -> str:
        """The table that is shown."""
        return self.parts.value or FACTS

    def _titles(self) -> dict[str, str]:
        return {
            FACTS: self.tr("Facts"),
            EVENTS: self.tr("Chronology"),
            MEASURES: self.tr("Milder means"),
            UNKNOWN: self.tr("Not known"),
        }

    def _take_up(self) -> None:
        self.answering.forget()
        self._items = dict.fromkeys(self._items, "")
        self._has_begun = self._is_open = False

    def _begin(self) -> None:
        """The table and the lines where the lawyer was the last time."""
        self._has_begun = True
        for part, item in self._items.items():
            self._items[part] = item or self._session.remembered(f"facts {part}")
        if self._session.remembered("facts") in self.tables:
            self.parts.hold(self._session.remembered("facts"))

    def _go_to_part(self, part: str) -> None:
        self._flush()
        self._is_open = False
        if not self._has_begun:
            self._begin()
        self.parts.hold(part)
        self._session.remember("facts", part)
        self._show()

    def _show(self) -> None:
        if not self._has_begun:
            self._begin()
        lines = self._lines()
        for part, table in self.tables.items():
            table.show_lines(lines[part])
        self.parts.offer(tuple((part, f"{title}  {len(lines[part])}") for part, title in self._titles().items()))
        self.parts.hold(self.part)
        self._say_head(lines[FACTS])
        self.clashes.show_clashes(self._session.walk)
        self.stack.setCurrentWidget(self.tables[self.part])
        self._show_add()
        self._show_empty(is_empty=not lines[self.part])
        self._show_form(lines[self.part])
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Both beside each other; in a small window the table, or the line that was opened of it."""
        is_open = self._is_open and self.width() < NARROW_BELOW and not self.split.isHidden()
        self.stack.setVisible(not is_open)
        self.forms.setVisible(is_open or self.width() >= NARROW_BELOW)
        self.back.setVisible(is_open)

    def _lines(self) -> dict[str, tuple[Line, ...]]:
        walk = self._session.walk
        return {
            FACTS: fact_lines(walk),
            EVENTS: event_lines(walk.view),
            MEASURES: measure_lines(walk.view),
            UNKNOWN: unknown_lines(walk),
        }

    def _say_head(self, lines: tuple[Line, ...]) -> None:
        weak = sum(4 in line.weak for line in lines)
        needed = len(to_prove(self._session.walk, self._session.composition[0]))
        text = self.tr("{all} facts, {weak} without proof (used and still to prove: {needed})")
        self.head.say(text.format(all=len(lines), weak=weak, needed=needed))

    def _show_add(self) -> None:
        texts = {EVENTS: self.tr("Add an event"), MEASURES: self.tr("Add a milder means")}
        self.add.setVisible(self.part in texts)
        self.add.setText(texts.get(self.part, texts[EVENTS]))

    def _show_empty(self, *, is_empty: bool) -> None:
        self.split.setVisible(not is_empty)
        self.nothing.setVisible(is_empty)
        self.nothing.setCurrentWidget(self.nothings[self.part])

    def _empty_words(self) -> dict[str, tuple[str, str]]:
        return {
            FACTS: (
                self.tr("No facts yet"),
                self.tr("Answers given in the walk come to stand here, with their proof."),
            ),
            EVENTS: (self.tr("No events yet"), self.tr("Add what happened, day by day; the filing tells it in order.")),
            MEASURES: (
                self.tr("No milder means yet"),
                self.tr("What was offered short of eviction, by whom, and how it was answered."),
            ),
            UNKNOWN: (
                self.tr("Nothing is recorded as not known"),
                self.tr("Where nobody knows an answer, say so in the walk; it is then listed here to find out."),
            ),
        }

    def _show_form(self, lines: tuple[Line, ...]) -> None:
        keys = [line.key for line in lines]
        item = self._items[self.part]
        item = item if item in keys else next(iter(keys), "")
        self._items[self.part] = item
        self.tables[self.part].go_to(item)
        dossier = self._session.open_dossier()
        form: QWidget = self.empty
        if self.part in (FACTS, UNKNOWN) and item and parts_of(item)[0] in self._session.law.questions:
            self.answering.show(parts_of(item))
            form = self.pane
        for event in dossier.events:
            if self.part == EVENTS and event.id == item:
                self.event_form.show_event(event, dossier)
                form = self.event_form
        for measure in dossier.measures:
            if self.part == MEASURES and measure.id == item:
                self.measure_form.show_measure(measure, dossier)
                form = self.measure_form
        self.forms.setCurrentWidget(form)
        if item and item == self._new:
            self._new = ""
            (self.event_form if self.part == EVENTS else self.measure_form).what.setFocus()

    # what the user does

    def _jump(self, page: str, item: str) -> None:
        if page == "facts":
            self.show_item(item)
        else:
            self._session.show_page.emit(page, item)

    def _open(self) -> None:
        """Show the line at hand; the keyboard goes with it."""
        self._is_open = True
        self._share()
        if not self.stack.isVisibleTo(self):
            self.back.setFocus()

    def _close(self) -> None:
        if self._is_open:
            self._flush()
            self._is_open = False
            self._share()
            self.tables[self.part].setFocus()

    def _pick(self, key: str) -> None:
        self._flush()
        self._items[self.part] = key
        self._session.remember(f"facts {self.part}", key)
        self._show_form(self._lines()[self.part])

    def _flush(self) -> None:
        self.answering.flush()
        self.event_form.flush()
        self.measure_form.flush()

    def _add(self) -> None:
        self._flush()
        self._is_open = True
        desk = self._session.desk
        if self.part == EVENTS:
            event = Event(id=f"ev-{desk.new_id()}", on=desk.today(), what="")
            self._items[EVENTS] = self._new = event.id
            self._session.do(self.tr("Event added"), facts.put_event, event)
        else:
            measure = Measure(id=f"me-{desk.new_id()}", what="")
            self._items[MEASURES] = self._new = measure.id
            self._session.do(self.tr("Milder means added"), facts.put_measure, measure)
