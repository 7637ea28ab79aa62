"""The end of the walk: nothing is left to ask, and what to do now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.dossier import Decision
from legalaid_desk.walk import GapKind, State, Walk
from ui.look import LARGE

from .buttons import button
from .frames import Card
from .panels import Pane
from .words import label, quiet, section, title

Jump = Callable[[str, str], object]


class WalkEnd(Pane):
    """``jump`` leads to a page; ``again`` asks what was passed over."""

    def __init__(self, jump: Jump, again: Callable[[], object]) -> None:
        super().__init__("walk-end", "", margin=0)
        self.setAccessibleName(self.tr_end())
        self._jump = jump
        self._again = again

    def tr_end(self) -> str:
        """The name of the pane."""
        return self.tr("The end of the walk")

    def show_end(self, walk: Walk) -> None:
        """Say where things stand."""
        self.replace(*self._head(walk), *self._what_now(walk))

    def _head(self, walk: Walk) -> Iterator[QWidget]:
        if walk.to_ask:
            yield title(self.tr("Questions passed over: {count}").format(count=len(walk.to_ask)))
            yield quiet(self.tr("Every other question is answered. You can come back to these at any time."))
            row = QHBoxLayout()
            row.addWidget(button(self.tr("Ask them now"), "ask-again", self._again, kind="primary"))
            row.addStretch(1)
            holder = QWidget()
            holder.setLayout(row)
            row.setContentsMargins(0, 0, 0, LARGE)
            yield holder
        else:
            yield title(self.tr("Nothing is left to ask"))
            yield quiet(self.tr("No answer can change anything any more. An earlier answer can always be changed."))

    def _what_now(self, walk: Walk) -> Iterator[QWidget]:
        dossier = walk.view.dossier
        undecided = sum(
            v.state is State.OPEN and dossier.decision_on(v.argument.id) is Decision.UNDECIDED for v in walk.verdicts
        )
        decided = self.tr("You decided on each of them.")
        gaps = Counter(gap.kind for gap in walk.gaps)
        yield section(self.tr("What now"))
        yield self._card(
            self.tr("Open arguments: {count}").format(count=len(walk.open_arguments())),
            self.tr("Still to be decided by you: {count}").format(count=undecided) if undecided else decided,
            self.tr("To the arguments"),
            "arguments",
        )
        if gaps[GapKind.UNPROVED]:
            text = self.tr("Facts without proof: {count}").format(count=gaps[GapKind.UNPROVED])
            yield self._card(text, self.tr("Arguments rest on them."), self.tr("To the facts"), "facts")
        if gaps[GapKind.INTAKE]:
            text = self.tr("Gaps in family and home: {count}").format(count=gaps[GapKind.INTAKE])
            yield self._card(text, self.tr("The court needs them."), self.tr("To family and home"), "intake")
        if gaps[GapKind.UNREAD_SOURCE]:
            text = self.tr("Sources to read first: {count}").format(count=gaps[GapKind.UNREAD_SOURCE])
            yield self._card(text, self.tr("They are cited from memory."), self.tr("To the filing"), "filing")
        if gaps[GapKind.UNUSED_EXHIBIT]:
            text = self.tr("Exhibits that prove nothing yet: {count}").format(count=gaps[GapKind.UNUSED_EXHIBIT])
            yield self._card(
                text, self.tr("Tie them to a fact, or leave them out."), self.tr("To the exhibits"), "exhibits"
            )

    def _card(self, text: str, remark: str, link: str, page: str) -> QWidget:
        words = label(text, "strong")
        return Card(words, quiet(remark), self._line(link, f"to-{page}", page, ""), spacing=4)

    def _line(self, text: str, name: str, page: str, item: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button(text, name, lambda: self._jump(page, item), kind="link"))
        row.addStretch(1)
        return holder
