"""All of one hole: what is missing, why it matters, what would mend it, and what hangs on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.law.own import is_own
from legalaid_desk.walk import Walk
from ui.models.gap_rows import mark
from ui.models.walk_rows import key_of
from ui.phrasing import answers, gaps, verdicts
from ui.phrasing.gaps import Hole, Part

from .buttons import button
from .mark_label import MarkLabel
from .panels import Pane, bullets, held, titled
from .why_pane import WordsLink
from .words import chip, label

Jump = Callable[[str, str], object]


class GapDetail(Pane):
    """``jump`` leads to where it is mended, to a question, or to an argument."""

    def __init__(self, jump: Jump) -> None:
        super().__init__("gap-detail", "", margin=4)
        self.setAccessibleName(self.tr("The gap"))
        self._jump = jump

    def show_hole(self, hole: Hole, walk: Walk) -> None:
        """Show one hole as things stand."""
        if self.shows(hole, walk.view.dossier, walk.view.law.version):
            return
        self.replace(
            self._head(hole),
            *(label(one) for one in hole.why),
            *self._helps(hole),
            self._way(hole),
            *self._facts(hole, walk),
            *self._arguments(hole, walk),
            about=hole.key,
        )

    def _head(self, hole: Hole) -> QWidget:
        row = QHBoxLayout()
        row.addWidget(MarkLabel(mark(hole.part)))
        row.addWidget(chip(gaps.title(hole.part), "warn"))
        row.addWidget(label(hole.brief, "small"), 1)
        return held(row, label(hole.told.text, "question"))

    def _helps(self, hole: Hole) -> Iterator[QWidget]:
        if hole.helps:
            title = self.tr("What answers it") if hole.part is Part.JUDGE else self.tr("Evidence")
            yield titled(title, bullets(hole.helps))

    def _way(self, hole: Hole) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        there = button(
            self.tr("Go there"), "gap-go", partial(self._jump, hole.told.page, hole.told.item), sign="forward"
        )
        there.setAccessibleName(self.tr("Go there: {what}").format(what=hole.told.text))
        row.addWidget(there)
        row.addStretch(1)
        return line

    def _facts(self, hole: Hole, walk: Walk) -> Iterator[QWidget]:
        known = [key for key in hole.facts if key[0] in walk.view.law.questions]
        if known:
            yield titled(self.tr("The questions behind it"), *(self._question(walk, *key) for key in known))

    def _question(self, walk: Walk, question: str, subject: str) -> QWidget:
        page = "intake" if walk.view.law.questions[question].intake else "walk"
        text = answers.asked(walk.view, question, subject)
        return WordsLink(text, f"gap-ask-{question}", partial(self._jump, page, key_of(question, subject)))

    def _arguments(self, hole: Hole, walk: Walk) -> Iterator[QWidget]:
        if hole.arguments:
            yield titled(self.tr("What hangs on it"), *(self._argument(walk, one) for one in hole.arguments))

    def _argument(self, walk: Walk, argument: str) -> QWidget:
        title = verdicts.title(walk.view.law.arguments[argument])
        jump = partial(self._jump, "arguments", argument)
        return WordsLink(title, f"gap-argument-{argument}", jump, own=is_own(argument))
