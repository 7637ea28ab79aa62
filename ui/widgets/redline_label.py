"""A text with its changes marked, for the eye and for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.phrasing import redline

from .panels import selectable


def redline_label(before: str, after: str) -> QLabel:
    """What became of the first text, marked by signs."""
    made = QLabel(redline.shown(before, after))
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setAccessibleName(redline.told(before, after))
    return selectable(made)
