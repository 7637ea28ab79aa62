"""Putting a slot in a paragraph: what kind, which one, and in it goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from legalaid_desk.law import Law
from legalaid_desk.law.sentences import NAMES
from ui.phrasing import sentences, verdicts
from ui.widgets.buttons import button
from ui.widgets.choices import Choice, Options
from ui.widgets.field import Field, under_a_label
from ui.widgets.flow import FlowLayout
from ui.widgets.search_choice import SearchChoice

from .rule_row import question_options


class SlotBar(QWidget):
    """``inserted`` carries the slot as a paragraph holds it."""

    inserted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._law: Law | None = None
        self.kind = Choice("slot-kind")
        self.kind.setMinimumContentsLength(18)
        self.which = SearchChoice("slot-which", self.tr("Type part of it"))
        self.which.setMinimumContentsLength(24)
        self.put = button(self.tr("Put in"), "slot-put", self._put, sign="add")
        self.put.setAccessibleName(self.tr("Put it in the paragraph at hand"))
        layout = FlowLayout(self)
        layout.addWidget(Field(self.tr("Put in the paragraph"), self.kind))
        layout.addWidget(Field(self.tr("Which one"), self.which))
        layout.addWidget(under_a_label(self.put))
        self.kind.chosen.connect(lambda _: self._offer())

    def offer(self, law: Law) -> None:
        """What can be put in."""
        self._law = law
        here = self.kind.currentData() or "answer"
        self.kind.set_options(
            (
                ("answer", self.tr("the answer to a question")),
                ("exhibits", self.tr("the exhibits that prove it")),
                ("standing", self.tr("how it is known, as an opening")),
                ("child", self.tr("something of the child")),
                ("person", self.tr("something of the adult")),
                ("case", self.tr("something of the case")),
                ("source", self.tr("a source")),
                ("see", self.tr("the paragraph of an argument")),
            )
        )
        self.kind.show_choice(here)
        self._offer()

    def _offer(self) -> None:
        self.which.set_options(self._options())
        self.which.show_choice("")

    def _options(self) -> Options:
        law, kind = self._law, self.kind.currentData()
        if law is None:
            return ()
        match kind:
            case "child" | "person" | "case":
                return tuple((name, sentences.name(name)) for name, level in NAMES.items() if level == kind)
            case "source":
                return tuple((one.id, one.citation) for one in law.sources.values())
            case "see":
                return tuple((one.id, verdicts.title(one)) for one in law.arguments.values())
            case _:
                return question_options(law)

    def _put(self) -> None:
        which, kind = self.which.value(), self.kind.currentData()
        if not which:
            self.which.setFocus()
            return
        self.inserted.emit(f"{{{which}}}" if kind in ("child", "person", "case") else f"{{{kind} {which}}}")
