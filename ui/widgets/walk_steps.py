"""The steps of the walk at the left: how far each is, and every question to go to, with a search."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from legalaid_desk.walk import Walk
from ui.models.journey import Key
from ui.models.walk_rows import key_of, parts_of, walk_rows

from .panels import column
from .rows_view import RowsView
from .words import label


class WalkSteps(QWidget):
    """``went_to`` tells the question, ``went_to_step`` the step the user wants."""

    went_to = Signal(str, str)
    went_to_step = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._walk: Walk | None = None
        self._at: Key | None = None
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search a question"))
        self.search.setAccessibleName(self.tr("Search a question"))
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(lambda _: self._show())
        self.far = label("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the walk is"))
        self.view = RowsView("steps")
        self.view.setAccessibleName(self.tr("Steps and questions"))
        self.view.picked.connect(self._picked)
        layout = column(self.search, self.far, self.bar, spacing=6)
        layout.addWidget(self.view, 1)
        self.setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        return QSize(190, 200)

    def show_walk(self, walk: Walk, at: Key | None) -> None:
        """Show how far it is, with this question as the current one."""
        self._walk, self._at = walk, at
        self._show()

    def _show(self) -> None:
        walk = self._walk
        if walk is None:
            return
        progress = walk.progress()
        answered, to_ask = sum(p.answered for p in progress), sum(p.to_ask for p in progress)
        self.far.setText(self.tr("{answered} answered, {left} to ask").format(answered=answered, left=to_ask))
        self.bar.setMaximum(max(1, answered + to_ask))
        self.bar.setValue(answered)
        words = self.search.text()
        unfolded = None if words.strip() else frozenset({self._step_now(walk)})
        self.view.show_rows(walk_rows(walk, words, self._at), unfolded=unfolded)
        if not self._at or not self.view.go_to(key_of(*self._at)):
            self.view.go_nowhere()

    def _step_now(self, walk: Walk) -> str:
        question = walk.view.law.questions.get(self._at[0]) if self._at else None
        return question.step if question else ""

    def _picked(self, key: str) -> None:
        if "|" in key:
            self.went_to.emit(*parts_of(key))
        else:
            self.went_to_step.emit(key)
