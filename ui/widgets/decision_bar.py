"""Choose, set aside, or leave undecided: three buttons with their digits; and the approval of the lawyer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from legalaid_desk.dossier import Choice, Decision
from ui.phrasing.told import Told

from .answer_button import AnswerButton
from .approval_bar import ApprovalBar
from .panels import column

KEYS = {Decision.CHOSEN: "1", Decision.SET_ASIDE: "2", Decision.UNDECIDED: "0"}

BESIDE_FROM = 430


class DecisionBar(QWidget):
    """Says what the user decides. The digits work on the whole page ``keys``."""

    decided = Signal(object)
    approved = Signal()

    def __init__(self, keys: QWidget) -> None:
        super().__init__()
        texts = {
            Decision.CHOSEN: self.tr("Choose"),
            Decision.SET_ASIDE: self.tr("Set aside"),
            Decision.UNDECIDED: self.tr("Undecided"),
        }
        self.buttons = {decision: AnswerButton(text, KEYS[decision], quiet=True) for decision, text in texts.items()}
        self._row = row = QHBoxLayout()
        for decision, made in self.buttons.items():
            made.setObjectName(f"decide-{decision}")
            made.clicked.connect(partial(self._press, decision))
            shortcut = QShortcut(QKeySequence(KEYS[decision]), keys)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(made.click)
            row.addWidget(made)
        self.approving = ApprovalBar()
        self.approving.approved.connect(self.approved)
        self.setLayout(column(row, self.approving))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside each other the decisions stand under one another."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_choice(self, choice: Choice | None, *, lawyer: str, is_lawyer: bool, can_approve: bool = True) -> None:
        """Show what was decided, and who may approve it."""
        decision = choice.decision if choice else Decision.UNDECIDED
        for of, made in self.buttons.items():
            made.setChecked(of is decision)
        waits = can_approve and decision is Decision.CHOSEN
        self.approving.show_choice(choice, lawyer=lawyer, is_lawyer=is_lawyer, waits=waits)

    def show_withdrawal(self, told: Told | None, jump: Callable[[str, str], object]) -> None:
        """What took an approval back, and the way to it; nothing when none was taken back."""
        self.approving.show_withdrawal(told, jump)

    def _press(self, decision: Decision) -> None:
        for of, made in self.buttons.items():
            made.setChecked(of is decision)
        self.decided.emit(decision)
