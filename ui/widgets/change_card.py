"""One change of the law texts: what it is about, how it read and how it reads, and the way to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.models.rows import Mark
from ui.phrasing.differences import marked
from ui.phrasing.law_changes import Told

from .argument_detail import beside
from .buttons import button
from .field import at_the_left
from .flow import FlowLayout
from .frames import Card
from .mark_label import MarkLabel
from .panels import selectable, titled
from .words import chip, label


class ChangeCard(Card):
    """``jump`` is called with a page and the place on it."""

    def __init__(self, number: int, told: Told, jump: Callable[[str, str], object], *, is_chosen: bool) -> None:
        super().__init__()
        self.setObjectName(f"change-{number}")
        line = QWidget()
        chips = FlowLayout(line, gap=6)
        chips.addWidget(chip(told.what, "warn"))
        if is_chosen:
            chips.addWidget(MarkLabel(Mark.CHOSEN))
            chips.addWidget(chip(self.tr("you rest on it"), "good"))
        self.add(line)
        self.add(selectable(label(told.name, "strong")))
        if told.before or told.after:
            none = self.tr("(nothing)")
            before, after = marked(told.before, told.after)
            self.add(
                beside(
                    titled(self.tr("It was"), selectable(_rich(before or none, "quiet"))),
                    titled(self.tr("It is now"), selectable(_rich(after or none))),
                )
            )
        if told.page:
            show = button(self.tr("Show it"), f"change-{number}-show", lambda: jump(told.page, told.item), kind="link")
            show.setAccessibleName(self.tr("Show “{title}”").format(title=told.name))
            self.add(at_the_left(show))


def _rich(text: str, role: str = "") -> QLabel:
    """Words in which some are underlined; everything else in them was made plain before."""
    made = label(text, role)
    made.setTextFormat(Qt.TextFormat.RichText)
    return made
