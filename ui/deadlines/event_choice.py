"""Choosing what happened: the kinds of events in their groups, found by typing any part of their name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from legalaid_desk.law import Law
from legalaid_desk.law.deadlines import Trigger
from ui.models.rows import Mark, Row, all_rows
from ui.phrasing import deadlines
from ui.widgets.field import Field
from ui.widgets.panels import column
from ui.widgets.rows_view import RowsView

GROUPS = ("judgment", "service", "decision", "hearing", "enforcement", "debt", "home", "office")


class EventChoice(QWidget):
    """``chosen`` tells the kind. Down goes from the line to the list, Enter takes the first that fits."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._law: Law | None = None
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Type a part of it: judgment, service, letter"))
        self.list = RowsView("event-kinds")
        self.list.setAccessibleName(self.tr("Kinds of events; Enter chooses"))
        layout = column(Field(self.tr("What happened?"), self.search))
        layout.addWidget(self.list, 1)
        self.setLayout(layout)
        self.search.textChanged.connect(lambda _: self._show())
        self.search.returnPressed.connect(self._take_first)
        self.list.activated.connect(lambda _: self._take())
        self.list.clicked.connect(lambda _: self._take())

    def start(self, law: Law) -> None:
        """Offer the kinds of this law, with nothing typed."""
        self._law = law
        self.search.clear()
        self._show()
        self.list.go_nowhere()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            keys = self._keys()
            if keys:
                self.list.go_to(keys[0])
                self.list.setFocus()
            return
        super().keyPressEvent(event)

    def _show(self) -> None:
        if self._law is not None:
            self.list.show_rows(kind_rows(self._law, self.search.text()))

    def _keys(self) -> list[str]:
        rows = kind_rows(self._law, self.search.text()) if self._law else ()
        return [row.key for row in all_rows(rows) if not row.passive]

    def _take_first(self) -> None:
        keys = self._keys()
        if keys and self.search.text().strip():
            self.chosen.emit(keys[0])
        elif keys:
            self.list.go_to(keys[0])
            self.list.setFocus()

    def _take(self) -> None:
        key = self.list.current_key()
        if self._law is not None and key in self._law.triggers:
            self.chosen.emit(key)


def kind_rows(law: Law, sought: str) -> tuple[Row, ...]:
    """The kinds with every word that is sought in the name or in what follows, by group; the nearest first."""
    words = sought.casefold().split()
    found = [one for one in law.triggers.values() if all(word in _words(one, law) for word in words)]
    found.sort(key=lambda one: _distance(one, words))
    near = {group: [_distance(one, words) for one in found if one.group == group] for group in GROUPS}
    groups = sorted(GROUPS, key=lambda group: min(near[group], default=0))
    rows = []
    for group in groups:
        of = tuple(_row(one, law) for one in found if one.group == group)
        if of:
            rows.append(Row(f"group-{group}", deadlines.group(group), heading=True, passive=True, children=of))
    return tuple(rows)


def _distance(trigger: Trigger, words: list[str]) -> int:
    """How far it is from what was typed. Enter takes the first: "service of the judgment" is no default judgment."""
    name, typed = deadlines.trigger_name(trigger).casefold(), " ".join(words)
    if name.startswith(typed) or trigger.id == typed:
        return 0
    if all(f" {word}" in f" {name}" for word in words):
        return 1
    return 2 if all(word in name for word in words) else 3


def _row(trigger: Trigger, law: Law) -> Row:
    count = len(law.rules_of(trigger.id))
    one, many = deadlines.translate("EventChoice", "1 term"), deadlines.translate("EventChoice", "{count} terms")
    return Row(trigger.id, deadlines.trigger_name(trigger), one if count == 1 else many.format(count=count), Mark.BLANK)


def _words(trigger: Trigger, law: Law) -> str:
    """What it can be found by, in both languages: lawyers say verzet and mean the judgment."""
    rules = law.rules_of(trigger.id)
    names = (trigger.id, trigger.name, trigger.name_en, *(f"{one.name} {one.name_en}" for one in rules))
    return " ".join(names).casefold()
