"""What the office wrote itself: a pen, the word for it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.models.rows import Mark
from ui.phrasing import names

from .buttons import button
from .flow import FlowLayout
from .frames import Card
from .mark_label import MarkLabel
from .words import chip, label

translate = QCoreApplication.translate


def own_mark() -> QWidget:
    """A pen and the word."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(MarkLabel(Mark.OWN))
    row.addWidget(chip(names.own(), "accent"))
    return made


def own_bar(text: str, name: str, edit: Callable[[], object], remove: Callable[[], object]) -> QWidget:
    """That it is the office's own, and the ways to change it or take it away."""
    line = QWidget()
    acts = FlowLayout(line)
    change = button(translate("OwnMark", "Change"), "own-edit", edit, sign="edit")
    change.setAccessibleName(translate("OwnMark", "Change {name}").format(name=name))
    away = button(translate("OwnMark", "Remove"), "own-remove", remove, sign="bin")
    away.setAccessibleName(translate("OwnMark", "Remove {name}").format(name=name))
    for part in (own_mark(), change, away):
        acts.addWidget(part)
    return Card(line, label(text, "quiet"))
