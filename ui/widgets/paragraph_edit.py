"""One paragraph of the draft: its number, its words to change in place, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from legalaid_desk.filings import Paragraph
from legalaid_desk.filings.draft import REQUEST
from ui.models.rows import Mark

from .buttons import button
from .flow import FlowLayout
from .mark_label import MarkLabel
from .panels import column, frame
from .text_fields import AutoArea
from .words import label


class ParagraphEdit(QWidget):
    """Says what the user makes of the paragraph; each signal carries its id."""

    reworded = Signal(str, str)
    restored = Signal(str)
    left_out = Signal(str)
    reached = Signal(str)
    """The keyboard came to it."""

    def __init__(self, paragraph: Paragraph) -> None:
        super().__init__()
        self.id = paragraph.id
        self._paragraph = paragraph
        self._program = ""
        self._shown: tuple[Paragraph, str, bool] | None = None
        self.number = label("", "small", wrap=False)
        self.number.setFixedWidth(30)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.number.setContentsMargins(0, 9, 4, 0)
        self.words = GrowingText(f"paragraph-{paragraph.id}")
        self.words.setProperty("role", "bare")
        self.words.saved.connect(lambda text: self.reworded.emit(self.id, text))
        self.words.reached.connect(lambda: self.reached.emit(self.id))
        self.acts: QWidget | None = None
        self.stale: QFrame | None = None
        self.line = label(paragraph.label, "small") if paragraph.label else None
        """What a line of a form asks; its answer is the words."""
        self._column = column(*([self.line] if self.line else []), self.words, spacing=2)
        if self.line:
            self.line.setContentsMargins(6, 4, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self.show_paragraph(paragraph, is_current=False)

    def show_paragraph(self, paragraph: Paragraph, *, is_current: bool, program: str = "") -> None:
        """Show the paragraph as it is now; ``program`` is what the program would write by itself."""
        now = (paragraph, program, is_current)
        if now == self._shown:
            return
        self._paragraph, self._program, self._shown = paragraph, program, now
        self.number.setText(str(paragraph.number or ""))
        self.words.setAccessibleName(self._name())
        self.words.show_text(paragraph.text)
        self._show_acts(paragraph, is_current=is_current)
        self._show_stale(paragraph, program)

    def show_current(self, *, is_current: bool) -> None:
        """Offer what can be done with it while the cursor is in it."""
        self.show_paragraph(self._paragraph, is_current=is_current, program=self._program)

    def focus(self) -> None:
        """Put the cursor in the words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    # made when they are first needed: a long draft must open at once

    def _show_acts(self, paragraph: Paragraph, *, is_current: bool) -> None:
        shown = is_current or paragraph.own_words
        if self.acts is None:
            if not shown:
                return
            self.acts = self._acts()
            self._column.addWidget(self.acts)
        self.state.setText(self._state())
        self.mark.show_mark(self._mark())
        self.mark.setVisible(paragraph.own_words)
        self.state.setVisible(paragraph.own_words)
        self.back.setVisible(paragraph.own_words and not paragraph.stale and bool(paragraph.program_text))
        self.out.setVisible(is_current)
        self.acts.setVisible(shown)

    def _show_stale(self, paragraph: Paragraph, program: str) -> None:
        if self.stale is None:
            if not paragraph.stale:
                return
            self.stale = self._stale_box()
            self._column.insertWidget(self._column.indexOf(self.words) + 1, self.stale)
        self.program.setText(program)
        self.stale.setVisible(paragraph.stale)

    def _acts(self) -> QWidget:
        self.state = label("", "small", wrap=False)
        self.mark = MarkLabel(Mark.NONE)
        self.back = self._act(self.tr("The program's words again"), "restore", self.restored)
        self.out = self._act(self.tr("Leave out"), "leave-out", self.left_out)
        made = QWidget()
        acts = FlowLayout(made, gap=4)
        acts.setContentsMargins(6, 0, 0, 0)
        for part in (self.mark, self.state, self.back, self.out):
            acts.addWidget(part)
        return made

    def _state(self) -> str:
        if self._paragraph.stale:
            return self.tr("Your words; the facts changed since")
        return self.tr("Your words") if self._paragraph.own_words else ""

    def _mark(self) -> Mark:
        if self._paragraph.stale:
            return Mark.STALE
        return Mark.OWN if self._paragraph.own_words else Mark.NONE

    def _act(self, text: str, name: str, signal: SignalInstance) -> QWidget:
        made = button(text, f"{name}-{self.id}", lambda: signal.emit(self.id), kind="link")
        made.setAccessibleName(f"{text}: {self._name()}")
        return made

    def _name(self) -> str:
        if self._paragraph.label:
            return self._paragraph.label
        if self._paragraph.number:
            return self.tr("Paragraph {number}").format(number=self._paragraph.number)
        return self.tr("Request") if self.id.endswith(REQUEST) else self.tr("Paragraph without a number")

    def _stale_box(self) -> QFrame:
        """The program's words of now, beside the lawyer's own above."""
        self.program = label("")
        keep = button(self.tr("Keep mine"), f"keep-{self.id}", self._keep, kind="link")
        take = button(self.tr("Take these"), f"take-{self.id}", lambda: self.restored.emit(self.id), kind="link")
        acts = QHBoxLayout()
        acts.addWidget(keep)
        acts.addWidget(take)
        acts.addStretch(1)
        heading = label(self.tr("The program would now write"), "label")
        return frame("card", heading, self.program, acts, margin=10, spacing=4, tone="warn")

    def _keep(self) -> None:
        self.reworded.emit(self.id, self.words.toPlainText())


class GrowingText(AutoArea):
    """As high as its words, so that a draft reads like a page."""

    reached = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, lines=1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.fit())

    def toPlainText(self) -> str:
        """The words with their spaces that do not break, which Qt would make ordinary ones: that is no change."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def fit(self) -> None:
        """Take the height of the words."""
        lines = self.document().size().height()
        height = round(lines * self.fontMetrics().lineSpacing()) + 18
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 30)
