"""Which terms moved since they were last looked at: from when to when, and why; until it is put away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal

from legalaid_desk.dossier import Move
from legalaid_desk.walk.deadlines import Due
from ui.phrasing import deadlines
from ui.widgets.buttons import button
from ui.widgets.field import beside
from ui.widgets.frames import Card
from ui.widgets.panels import empty_column
from ui.widgets.why_pane import WordsLink
from ui.widgets.words import label

MOST = 3
"""So many lines, and one in a low window; of the others it says how many."""


class MovedCard(Card):
    """Hidden when nothing moved. ``seen`` carries the moment of the last move that was shown."""

    seen = Signal(str)

    def __init__(self, leads: Callable[[str], object]) -> None:
        super().__init__(tone="warn", spacing=4)
        self.setObjectName("moved")
        self.setAccessibleName(self.tr("Terms that moved"))
        self._leads = leads
        self.hide()

    def show_moves(self, every: Iterable[Due], looked_at: str, today: date, most: int = MOST) -> None:
        """Show the last move of each open term that moved after that moment."""
        moved = sorted(_moved(every, looked_at), key=lambda pair: pair[1].at, reverse=True)
        layout = empty_column(self)
        self.setVisible(bool(moved))
        if not moved:
            return
        last = max(move.at for _, move in moved).isoformat()
        seen = button(self.tr("Looked at"), "moved-seen", partial(self.seen.emit, last))
        layout.addWidget(beside(label(self.tr("Moved since you last looked"), "strong"), seen, stretch=(1, 0)))
        for due, move in moved[:most]:
            name, told = deadlines.rule_name(due.rule), deadlines.move(move, today)
            layout.addWidget(WordsLink(f"{name}: {told}", f"moved-{due.id}", partial(self._leads, due.id)))
        if len(moved) > most:
            layout.addWidget(label(self.tr("and {count} more").format(count=len(moved) - most), "small"))


def _moved(every: Iterable[Due], looked_at: str) -> Iterable[tuple[Due, Move]]:
    since = datetime.fromisoformat(looked_at) if looked_at else None
    for due in every:
        moves = due.deadline.moves
        if due.deadline.is_open and moves and (since is None or moves[-1].at > since):
            yield due, moves[-1]
