"""A because as lines: mark, question, answer, what it rests on; each leads to its question."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.law import Truth
from ui.models.rows import Mark
from ui.models.walk_rows import key_of
from ui.phrasing.verdicts import Reason, outcome

from .buttons import button
from .mark_label import MarkLabel
from .panels import column
from .words import label

STEP_IN = 22
MARKS = {Truth.YES: Mark.DONE, Truth.NO: Mark.CLOSED, Truth.UNKNOWN: Mark.TODO}


class ReasonLines(QWidget):
    """``leads`` is called with the key of a question when the user wants to change its answer."""

    def __init__(self, reasons: Iterable[Reason], leads: Callable[[str], object]) -> None:
        super().__init__()
        self._leads = leads
        layout = column(spacing=8)
        for reason in reasons:
            layout.addWidget(self._line(reason))
        self.setLayout(layout)

    def _line(self, reason: Reason) -> QWidget:
        line = QWidget()
        line.setAccessibleName(
            ", ".join(part for part in (reason.text, reason.answer, outcome(reason.outcome)) if part)
        )
        row = QHBoxLayout(line)
        row.setContentsMargins(reason.depth * STEP_IN, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(MarkLabel(MARKS[reason.outcome]), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words(reason), 1)
        if reason.question:
            link = button(self.tr("Change"), f"reason-{reason.question}", lambda: self._lead(reason), kind="link")
            link.setAccessibleName(self.tr("Change the answer to: {question}").format(question=reason.text))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _words(self, reason: Reason) -> QWidget:
        if not reason.answer:
            return label(reason.text, "quiet")
        words = column(label(reason.text), spacing=1)
        answer = " · ".join(part for part in (reason.answer, reason.rests_on) if part)
        words.addWidget(label(answer, "quiet"))
        holder = QWidget()
        holder.setLayout(words)
        return holder

    def _lead(self, reason: Reason) -> None:
        self._leads(key_of(reason.question, reason.subject))
