"""The paragraphs of an own argument: words with slots, put in from lists, and how each reads in the open dossier."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from legalaid_desk.law import Law
from legalaid_desk.law.sentences import SentenceError, parse_sentence
from legalaid_desk.walk import DossierView
from ui.widgets.buttons import button
from ui.widgets.field import at_the_left
from ui.widgets.frames import empty_layout

from .passage_row import PassageRow
from .preview import level_of
from .slot_bar import SlotBar


class PassagesEditor(QWidget):
    """``changed`` when a person changed a paragraph."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._law: Law | None = None
        self._view: DossierView | None = None
        self._rows: list[PassageRow] = []
        self._at: PassageRow | None = None
        self.slots = SlotBar()
        self.slots.inserted.connect(self._insert)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.more = button(self.tr("Add a paragraph"), "add-passage", self._more, sign="add")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        for part in (self.slots, self._lines, at_the_left(self.more)):
            whole.addWidget(part)

    def show_passages(self, passages: Sequence[dict[str, Any]], law: Law, view: DossierView | None) -> None:
        """Show these paragraphs as the law texts write them."""
        self._law, self._view = law, view
        self.slots.offer(law)
        self._make_rows(list(passages) or [{"id": "p1", "text": ""}])

    def read_in(self, law: Law, view: DossierView | None) -> None:
        """Another dossier, or another answer in it: read the paragraphs again."""
        self._law, self._view = law, view
        for row in self._rows:
            row.read_in(law, view)

    @property
    def passages(self) -> list[dict[str, Any]]:
        """The paragraphs as the law texts write them; empty ones are left out."""
        return [self._written(row) for row in self._rows if row.text().strip()]

    def check(self) -> bool:
        """Whether there is a paragraph and each can be read; one that cannot says so by itself."""
        if not self.passages and self._rows:
            self._rows[0].say(self.tr("Write at least one paragraph."))
            return False
        return all(row.is_sound() for row in self._rows)

    def first_wrong(self) -> QWidget:
        """Where the first paragraph that must be mended is written."""
        return next((row for row in self._rows if not row.is_sound()), self._rows[0]).words

    def _written(self, row: PassageRow) -> dict[str, Any]:
        text = row.text().strip()
        kept = {key: value for key, value in row.passage.items() if key not in ("text", "each")}
        made = {**kept, "text": text}
        try:
            level = level_of(parse_sentence(text), self._of_law())
        except SentenceError:
            return made
        return made if level == "case" else {**made, "each": level}

    def _of_law(self) -> Law:
        assert self._law is not None  # noqa: S101 - paragraphs are shown before anything else
        return self._law

    def _make_rows(self, passages: Sequence[dict[str, Any]]) -> None:
        empty_layout(self._column)
        self._rows, self._at = [], None
        for passage in passages:
            self._add(passage)
        self._show_drops()

    def _add(self, passage: dict[str, Any]) -> PassageRow:
        row = PassageRow(len(self._rows) + 1, passage)
        row.read_in(self._of_law(), self._view)
        row.changed.connect(self.changed)
        row.reached.connect(lambda: self._reach(row))
        row.dropped.connect(lambda: self._drop(row))
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _more(self) -> None:
        taken = {str(row.passage.get("id")) for row in self._rows}
        free = next(f"p{number}" for number in range(1, len(taken) + 2) if f"p{number}" not in taken)
        row = self._add({"id": free, "text": ""})
        self._show_drops()
        row.words.setFocus()

    def _drop(self, row: PassageRow) -> None:
        self._make_rows([{**one.passage, "text": one.text()} for one in self._rows if one is not row])
        self.more.setFocus()
        self.changed.emit()

    def _show_drops(self) -> None:
        for row in self._rows:
            row.drop.setVisible(len(self._rows) > 1)

    def _reach(self, row: PassageRow) -> None:
        self._at = row

    def _insert(self, slot: str) -> None:
        row = self._at or next(iter(self._rows))
        row.insert(slot)
