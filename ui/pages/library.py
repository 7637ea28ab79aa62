"""The library: every source and every argument of the law, with those that the office wrote itself beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from legalaid_desk.desk import own
from legalaid_desk.law.own import OwnEntry
from ui.law_changes import change_law
from ui.library.argument_form import ArgumentForm
from ui.library.arguments import LawArgumentsPart
from ui.library.form import OwnForm
from ui.library.part import NARROW, LibraryPart
from ui.library.readings import Readings
from ui.library.source_form import SourceForm
from ui.library.sources import SourcesPart
from ui.look import MEDIUM
from ui.models.library_rows import ARGUMENT
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.frames import Head
from ui.widgets.notice import Notice
from ui.widgets.panels import column
from ui.widgets.road_page import RoadPage
from ui.widgets.segments import Segments


class LibraryPage(RoadPage):
    """Works with and without a dossier. The forms take the place of the lists while something is written."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.readings = Readings(session, self)
        self.sources = SourcesPart(session, self.readings)
        self.arguments = LawArgumentsPart(session)
        self._parts: dict[str, LibraryPart] = {"sources": self.sources, "arguments": self.arguments}
        self._forms: dict[str, OwnForm] = {}
        self._make_head()
        self._stack = QStackedWidget()
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()
        self._go("sources")

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a source, or to ``argument:`` and an id; empty is where the lawyer was."""
        self.readings.read()
        if item:
            self._whole.setCurrentIndex(0)
            part = "arguments" if item.startswith(ARGUMENT) else "sources"
            self._go(part)
            self._offer()
            self._parts[part].go_to(item)
        if self._whole.currentIndex() == 0:
            self._show()
            self._part.list.setFocus()

    # showing

    def _make_head(self) -> None:
        self.new_source = button(self.tr("Own source …"), "own-source-new", lambda: self._write("source"), sign="add")
        self.new_argument = button(
            self.tr("Own argument …"), "own-argument-new", lambda: self._write("argument"), sign="add"
        )
        self.head = Head(self.tr("Library"), actions=(self.new_source, self.new_argument))
        self.notice = Notice("library-notice")
        self.tabs = Segments("library-part", self.tr("Parts of the library"))
        self.tabs.offer((("sources", self.tr("Sources")), ("arguments", self.tr("Arguments"))))
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.filtering = QPushButton()
        self.filtering.setObjectName("filters")
        self.filtering.setCheckable(True)
        self.filtering.setChecked(True)
        self.filtering.setProperty("kind", "quiet")

    def _lay_out(self) -> None:
        for part in self._parts.values():
            self._stack.addWidget(part)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.tabs.setMinimumWidth(sum(one.sizeHint().width() + 8 for one in self.tabs.buttons))
        line.addWidget(self.tabs)
        line.addWidget(self.search, 1)
        line.addWidget(self.filtering)
        lists = QWidget()
        layout = column(self.head, self.notice, line, spacing=12, margin=MEDIUM)
        layout.addWidget(self._stack, 1)
        lists.setLayout(layout)
        self._whole.addWidget(lists)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    def _connect(self) -> None:
        self.search.textEdited.connect(self._look_for)
        self.tabs.picked.connect(self._picked)
        self.filtering.clicked.connect(self._show_filters)
        for part in self._parts.values():
            part.counted.connect(self._say)
            part.filtered.connect(self._filtered)
        for name, part in (("source", self.sources), ("argument", self.arguments)):
            part.edit_asked.connect(lambda entry, name=name: self._write(name, entry))
            part.remove_asked.connect(self._remove)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was_narrow = 0 < event.oldSize().width() < NARROW
        is_narrow = event.size().width() < NARROW
        if is_narrow != was_narrow:
            self.filtering.setChecked(not is_narrow)
            self._show_filters()

    def _look_for(self, words: str) -> None:
        self._part.look_for(words)

    @property
    def _part(self) -> LibraryPart:
        return self._parts[self.tabs.value]

    def _show_open(self) -> None:
        """The library is there without a dossier too."""
        self._show()

    def _show(self) -> None:
        self._offer()
        self._show_faults()
        self._part.show_all()

    def _take_up(self) -> None:
        self.readings.read()

    def _offer(self) -> None:
        self.sources.offer()
        self.arguments.offer()
        self._show_filters()

    def _go(self, part: str) -> None:
        self.tabs.hold(part)
        self._stack.setCurrentWidget(self._part)
        told = {"sources": self.tr("Search in the sources"), "arguments": self.tr("Search in the arguments")}[part]
        self.search.setPlaceholderText(told)
        self.search.setAccessibleName(told)
        self.search.setText(self._part.words)
        self._show_filters()

    def _picked(self, part: str) -> None:
        words = self.search.text()
        self._go(part)
        self.search.setText(words)  # what was looked for in the one is looked for in the other
        self._part.look_for(words)

    def _say(self, text: str) -> None:
        self.head.say(text)

    def _filtered(self) -> None:
        self.search.setText(self._part.words)
        self._show_filters()

    def _show_filters(self) -> None:
        count = self._part.filters.count()
        text = self.tr("Filters ({count})").format(count=count) if count else self.tr("Filters")
        self.filtering.setText(text)
        self.filtering.setAccessibleName(text)
        for part in self._parts.values():
            part.filters.setVisible(self.filtering.isChecked())

    def _show_faults(self) -> None:
        """An own source or argument that does not fit the law texts in use is left out, but never in silence."""
        faults = self._session.desk.own_faults
        if not faults:
            self.notice.hide()
            return
        fault = faults[0]
        entry = own.entry(self._session.desk, fault.place.partition(".")[0].partition("[")[0])
        text = self.tr("Left out, because it does not fit the law texts in use: {name} ({fault})").format(
            name=_name_of(entry), fault=fault.what
        )
        if entry is None:
            self.notice.say(text, "warn")
        else:
            self.notice.say(text, "warn", self.tr("Change it"), lambda: self._write(entry.kind, entry.id))

    # writing

    def form(self, kind: str) -> OwnForm:
        """The form for a source or an argument; made when it is first needed."""
        if kind not in self._forms:
            made = SourceForm(self._session) if kind == "source" else ArgumentForm(self._session)
            made.done.connect(lambda entry: self._written(kind, entry))
            self._forms[kind] = made
            self._whole.addWidget(made)
        return self._forms[kind]

    def _write(self, kind: str, entry_id: str = "") -> None:
        form = self.form(kind)
        self._whole.setCurrentWidget(form)
        form.begin(own.entry(self._session.desk, entry_id) if entry_id else None)

    def _written(self, kind: str, entry_id: str) -> None:
        self._whole.setCurrentIndex(0)
        if entry_id:
            self.show_item(entry_id if kind == "source" else f"{ARGUMENT}{entry_id}")
        else:
            self._show()
            (self.new_source if kind == "source" else self.new_argument).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, entry_id: str) -> None:
        desk = self._session.desk
        entry = own.entry(desk, entry_id)
        if entry is not None:
            text = self.tr("{name} removed").format(name=_name_of(entry))
            change_law(self._session, text, lambda: own.remove(desk, entry_id), lambda: own.put(desk, entry))


def _name_of(entry: OwnEntry | None) -> str:
    return "" if entry is None else str(entry.body.get("citation") or entry.body.get("title") or entry.id)
