"""The terms that follow from an event, while it is typed: each with a tick, its day, a short sum, how sure it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from legalaid_desk.dossier import DeadlineState, Dossier
from legalaid_desk.law import Law, Truth, Verified
from legalaid_desk.law.sums import said
from legalaid_desk.walk.deadlines import Due, is_sure
from ui.models.deadline_rows import mark_of, part_of
from ui.phrasing import deadlines
from ui.texts import language
from ui.widgets.exhibit_ticks import TickBox
from ui.widgets.flow import FlowLayout
from ui.widgets.mark_label import MarkLabel
from ui.widgets.panels import column, empty_column
from ui.widgets.words import chip, label

SUM_LINES = (
    *("start-as-said", "earliest-start", "length", "back", "moved", "last-day"),
    *("given", "safe-day", "safe-unproved", "safe-as-said"),
)
"""The steps that a short sum tells; all of them stand at the deadline itself."""


class Followers(QWidget):
    """``ticked`` are the rules that are taken up at once; the others are proposed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("followers")
        self.setAccessibleName(self.tr("The terms that follow"))
        self._by_hand: dict[str, bool] = {}
        self.boxes: dict[str, QCheckBox] = {}
        self.setLayout(column(spacing=10))

    def start(self) -> None:
        """Another event: what was ticked by hand is forgotten."""
        self._by_hand = {}
        self.say("")

    def say(self, text: str) -> None:
        """One line in place of the terms."""
        layout = empty_column(self)
        self.boxes = {}
        if text:
            layout.addWidget(label(text, "quiet"))

    def show_dues(self, found: tuple[Due, ...], dossier: Dossier, law: Law, today: date) -> None:
        """Show what follows; what was ticked by hand stays so."""
        held = next((rule for rule, box in self.boxes.items() if box.hasFocus()), "")
        self.say("")
        layout = empty_column(self)
        for due in found:
            layout.addWidget(self._one(due, dossier, law, today))
        if held in self.boxes:
            self.boxes[held].setFocus()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The rules that are ticked."""
        return tuple(rule for rule, box in self.boxes.items() if box.isChecked())

    def taken(self, found: tuple[Due, ...]) -> tuple[str, ...]:
        """Which of these are taken up: as they were ticked by hand, else those that are plain."""
        return tuple(one.rule.id for one in found if self._by_hand.get(one.rule.id, is_ticked(one)))

    def _one(self, due: Due, dossier: Dossier, law: Law, today: date) -> QWidget:
        rule = due.rule.id
        box = TickBox(deadlines.rule_name(due.rule))
        box.setObjectName(f"take-{rule}")
        box.setChecked(self._by_hand.get(rule, is_ticked(due)))
        box.clicked.connect(lambda on: self._tick(rule, on=on))
        self.boxes[rule] = box
        line = QWidget()
        chips = FlowLayout(line, gap=6)
        day = deadlines.pressing(due.deadline.days, today)
        near = deadlines.nearness(part_of(due, today), day, today)
        chips.addWidget(MarkLabel(mark_of(due, today)))
        words = f"{deadlines.weekday_and_day(day)} ({near})" if day else deadlines.no_day(due)
        chips.addWidget(chip(words, "accent" if day else "warn"))
        if deadlines.is_only_safe(due.deadline.days):
            chips.addWidget(chip(deadlines.only_safe(), "warn"))
        if not due.is_ours:
            chips.addWidget(chip(deadlines.whose(due.rule.actor)))
        if due.applies is not Truth.YES:
            chips.addWidget(chip(deadlines.applies(due), "warn"))
        was_read = is_sure(due.rule, dossier)
        chips.addWidget(chip(deadlines.sureness(due.rule, dossier), "" if was_read else "warn"))
        steps = [step for step in due.reckoned.steps if step.line in SUM_LINES]
        short = " ".join(said(steps, law, language()))
        box.setAccessibleDescription(f"{words}. {short}")
        made = QWidget()
        made.setLayout(column(box, line, *([label(short, "small")] if short else []), spacing=3))
        return made

    def _tick(self, rule: str, *, on: bool) -> None:
        self._by_hand[rule] = on
        self.changed.emit()


def is_ticked(due: Due) -> bool:
    """Whether a term is ticked before anybody looks: taken up already; or ours, sure to apply, not from memory.

    One that was met or set aside is not opened again because its event gets another day.
    """
    if due.deadline.state is not DeadlineState.PROPOSED:
        return due.deadline.state is DeadlineState.OPEN
    return due.is_ours and due.applies is Truth.YES and due.rule.verified is not Verified.MEMORY
