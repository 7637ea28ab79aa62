"""Buttons by their weight: one primary on a page, plain ones, quiet ones, links; and buttons with only an icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton

from .icons import icon


def button(
    text: str, name: str, act: Callable[[], object] | None = None, *, kind: str = "", sign: str = ""
) -> QPushButton:
    """A button. ``kind`` is primary, quiet, link or nothing; ``sign`` the name of an icon before the words."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if sign:
        made.setIcon(icon(sign, "on_accent" if kind == "primary" else "accent" if kind == "link" else "ink"))
        made.setIconSize(QSize(16, 16))
    if act is not None:
        made.clicked.connect(lambda _: act())
    return made


def icon_button(sign: str, tells: str, name: str, act: Callable[[], object] | None = None) -> QToolButton:
    """A button with only an icon; ``tells`` is its accessible name and its tooltip."""
    made = QToolButton()
    made.setObjectName(name)
    made.setIcon(icon(sign, side=18))
    made.setIconSize(QSize(18, 18))
    made.setAccessibleName(tells)
    made.setToolTip(tells)
    if act is not None:
        made.clicked.connect(lambda _: act())
    return made
