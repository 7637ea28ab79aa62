"""An entry in the lawyer's own words: whose interest, which fact it is tied to, and the sentence."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from legalaid_desk.dossier import CASE, OwnInterest, Side
from legalaid_desk.walk import DossierView
from ui.models.walk_rows import key_of, parts_of
from ui.phrasing import answers, weighing

from .buttons import button
from .choices import Choice
from .field import Field
from .panels import Pane
from .segments import Segments, row
from .words import label


class OwnEntryForm(Pane):
    """``said`` carries the entry (without an id when it is new); ``removed`` its id; ``left`` that nothing was done."""

    said = Signal(object)  # OwnInterest
    removed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("own-entry", "", margin=4)
        self.setAccessibleName(self.tr("An entry in your own words"))
        self._entry_id = ""
        self.side = Segments("own-side", self.tr("Whose interest"))
        self.fact = Choice("own-fact")
        self.fact.setAccessibleName(self.tr("The fact it is tied to"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("own-text")
        self.text.setAccessibleName(self.tr("The sentence that is printed"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(84)
        self.save = button(self.tr("Put it in"), "own-save", self._say, kind="primary")
        self.leave = button(self.tr("Back"), "own-leave", self.left.emit)
        self.remove = button(self.tr("Remove"), "own-remove", lambda: self.removed.emit(self._entry_id), kind="quiet")
        self.replace(
            label(self.tr("In your own words"), "section"),
            self.side,
            Field(self.tr("The fact it is tied to"), self.fact),
            Field(self.tr("The sentence that is printed"), self.text),
            row(self.save, self.leave, self.remove),
        )

    def begin(self, view: DossierView, entry: OwnInterest | None = None) -> None:
        """A new entry, or other words for one that is there."""
        self._entry_id = entry.id if entry else ""
        self.side.offer(tuple((str(one), weighing.side(one)) for one in (Side.FAMILY, Side.LANDLORD)))
        self.side.hold(str(entry.side if entry else Side.FAMILY))
        self.fact.set_options((("", self.tr("no fact")), *self._facts(view)))
        self.fact.show_choice(key_of(entry.question, entry.subject) if entry and entry.question else "")
        self.text.setPlainText(entry.text if entry else "")
        self.remove.setVisible(entry is not None)
        self.text.setFocus()

    def _facts(self, view: DossierView) -> Iterator[tuple[str, str]]:
        for fact in view.dossier.facts:
            if fact.value is not None and view.counts(*fact.key):
                yield key_of(*fact.key), answers.asked(view, *fact.key)

    def _say(self) -> None:
        text = self.text.toPlainText().strip()
        if not text:
            self.text.setFocus()
            return
        question, subject = parts_of(self.fact.currentData() or "")
        side = Side(self.side.value)
        self.said.emit(OwnInterest(id=self._entry_id, side=side, text=text, question=question, subject=subject or CASE))
