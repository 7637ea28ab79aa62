"""The approval of the lawyer: given, waited for, or taken back and by what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.dossier import Choice
from ui.phrasing.told import Told
from ui.texts import moment_in_words

from .buttons import button
from .notice import Notice
from .panels import column
from .words import chip, label


class ApprovalBar(QWidget):
    """Says when the lawyer approves; she sees the button only where something waits for her."""

    approved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.approval = chip("", "good")
        self.approve = button(self.tr("Approve as the lawyer"), "approve", self.approved.emit, sign="check")
        self.ask = label("", "small")
        self.withdrawn = Notice("withdrawn")
        row = QHBoxLayout()
        row.addWidget(self.approval)
        row.addWidget(self.approve)
        row.addWidget(self.ask, 99)
        row.addStretch(1)
        self.setLayout(column(self.withdrawn, row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Who approved it, and when, is never cut off."""
        super().resizeEvent(event)
        self._fit()

    def show_choice(self, choice: Choice | None, *, lawyer: str, is_lawyer: bool, waits: bool) -> None:
        """Show who approved it; ``waits`` is whether it is there to be approved."""
        approved = choice is not None and bool(choice.approved_by)
        waits = waits and not approved
        self.approval.setVisible(approved)
        if choice is not None and choice.approved_at is not None:
            text = self.tr("Approved by {lawyer}, {moment}")
            self.approval.setText(text.format(lawyer=choice.approved_by, moment=moment_in_words(choice.approved_at)))
            self._fit()
        self.approve.setVisible(waits and is_lawyer and bool(lawyer))
        self.ask.setText(self._why_not(lawyer=lawyer, is_lawyer=is_lawyer))
        self.ask.setVisible(waits and bool(self.ask.text()))

    def show_withdrawal(self, told: Told | None, jump: Callable[[str, str], object]) -> None:
        """What took an approval back, and the way to it; nothing when none was taken back."""
        self.withdrawn.setVisible(told is not None)
        if told is not None:
            show = self.tr("Show") if told.page else ""
            self.withdrawn.say(told.text, told.tone, show, partial(jump, told.page, told.item))

    def _fit(self) -> None:
        self.approval.setWordWrap(False)
        self.approval.setWordWrap(self.width() < self.approval.sizeHint().width())

    def _why_not(self, *, lawyer: str, is_lawyer: bool) -> str:
        if not is_lawyer:
            return self.tr("Ask the lawyer to approve it.")
        if not lawyer:
            return self.tr("To approve, say in Settings who works here.")
        return ""
