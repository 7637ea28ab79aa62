"""One paragraph that came back from Word: as it was written, as she made it, as the program has it; and a choice."""

from __future__ import annotations

from PySide6.QtCore import Signal

from legalaid_desk.desk.returns import Take
from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.handwork import Hand, HandEdit
from ui.phrasing import returns

from .frames import Card
from .panels import titled
from .redline_label import redline_label
from .segments import Segments
from .words import label


class ReturnCard(Card):
    """Nothing is chosen until she chooses. ``chosen`` carries the key and the choice."""

    chosen = Signal(str, str)

    def __init__(self, edit: HandEdit, draft: FilingDraft) -> None:
        super().__init__()
        self.edit = edit
        written, hers, now = (returns.read(text, draft) for text in (edit.written, edit.hers, edit.now))
        heading = returns.title(edit)
        self.setAccessibleName(heading)
        self.add(label(heading, "strong"))
        for remark in returns.remarks(edit):
            self.add(label(remark, "warning"))
        if written:
            self.add(titled(self.tr("When it was written"), label(written)))
        if edit.hand in (Hand.CHANGED, Hand.NEW):
            self.add(titled(self.tr("Yours, from Word"), redline_label(written, hers)))
        if edit.hand is not Hand.NEW and now != written:
            self.add(titled(self.tr("The program now"), redline_label(written, now)))
        self.take = Segments(f"take-{edit.key}", self.tr("{what}. What is kept?").format(what=heading))
        self.take.offer(self._choices(edit))
        self.take.picked.connect(lambda value: self.chosen.emit(edit.key, value))
        self.add(self.take)

    def hold(self, take: str) -> None:
        """Show this choice."""
        self.take.hold(take)

    def _choices(self, edit: HandEdit) -> tuple[tuple[str, str], ...]:
        out = (Take.OUT.value, self.tr("Leave out"))
        if edit.hand is Hand.NEW:
            return ((Take.HERS.value, self.tr("Take mine over")), (Take.NOW.value, self.tr("Do not take over")))
        if edit.hand is not Hand.CHANGED:
            return (out, (Take.NOW.value, self.tr("Keep it as it is here")))
        return (
            (Take.HERS.value, self.tr("Take mine over")),
            (Take.NOW.value, self.tr("Keep it as it is here")),
            out,
        )
