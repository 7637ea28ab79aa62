"""A source as a small card: citation, what it holds, what cuts against it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from legalaid_desk.law import Favours, Source
from legalaid_desk.law.own import is_own
from ui.look import SMALL
from ui.phrasing import names

from .buttons import button
from .flow import FlowLayout
from .own_mark import own_mark
from .panels import selectable
from .words import chip, label

TONES = {Favours.TENANT: "good", Favours.LANDLORD: "bad", Favours.MIXED: "warn", Favours.NEUTRAL: ""}


class SourceCard(QFrame):
    """``opens`` is called with the id when the user wants to see all of it."""

    def __init__(self, source: Source, opens: Callable[[str], object] | None = None, *, is_read: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(6)
        layout.addWidget(selectable(label(source.citation, "strong")))
        layout.addWidget(chips(source, is_read=is_read))
        layout.addWidget(selectable(label(source.holding)))
        if source.against:
            layout.addWidget(label(self.tr("Cuts against it"), "label"))
            layout.addWidget(selectable(label(source.against, "quiet")))
        if opens is not None:
            link = button(self.tr("In the library"), f"source-{source.id}", lambda: opens(source.id), kind="link")
            link.setAccessibleName(self.tr("Show {citation} in the library").format(citation=source.citation))
            layout.addWidget(link)


def chips(source: Source, *, is_read: bool) -> QWidget:
    """Whom it helps, and whether it may be cited as it is."""
    made = QWidget()
    layout = FlowLayout(made, gap=SMALL - 2)
    if is_own(source.id):
        layout.addWidget(own_mark())
    layout.addWidget(chip(names.favours(source.favours), TONES[source.favours]))
    if is_read:
        layout.addWidget(chip(names.read(), "good"))
    elif source.needs_reading:
        layout.addWidget(chip(names.verified(source.verified), "warn"))
    return made
