"""Under an answer that was changed: what was said and shown of the one before, and one step to attach it again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from legalaid_desk.dossier import Fact
from legalaid_desk.walk import DossierView
from ui.phrasing import earlier

from .buttons import button
from .panels import column
from .words import label


class EarlierAnswer(QFrame):
    """Hidden while nothing was let go. ``shows_too`` when the same exhibits show this answer as well."""

    shows_too = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("earlier")
        self.setProperty("role", "card")
        self.setProperty("tone", "warn")
        self.words = label("")
        self.again = button("", "shows-too", self.shows_too.emit, sign="add")
        self.again.setAccessibleName(self.tr("Attach the same exhibits again"))
        self.setLayout(column(self.words, self.again, spacing=6, margin=10))
        self.hide()

    def show_fact(self, fact: Fact | None, view: DossierView) -> None:
        """Show what was let go when this answer took the place of another."""
        self.setVisible(fact is not None and fact.earlier is not None)
        if fact is None or fact.earlier is None:
            return
        self.words.setText(earlier.tell(fact.earlier, view, view.law.questions.get(fact.question)))
        self.again.setAccessibleDescription(self.words.text())
        self.again.setVisible(bool(fact.let_go))
        self.again.setText(earlier.shows_too(fact.let_go, view))
        self.again.setAccessibleName(earlier.shows_too_in_full(fact.let_go, view))
