"""Labels by what they say: a title, a section, a quiet remark, an error, a chip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def label(text: str = "", role: str = "", *, wrap: bool = True) -> QLabel:
    """A label in the look of its role: title, question, section, strong, label, quiet, small, error, warning."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def title(text: str = "") -> QLabel:
    """The name of a page."""
    return label(text, "title")


def section(text: str = "") -> QLabel:
    """The name of a part of a page."""
    return label(text, "section")


def quiet(text: str = "") -> QLabel:
    """A remark that may be passed over."""
    return label(text, "quiet")


def chip(text: str = "", tone: str = "") -> QLabel:
    """A state in a word or two. ``tone`` (good, warn, bad, accent) only goes with the word, never in its place."""
    made = label(text, "chip", wrap=False)
    made.setProperty("tone", tone)
    return made


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the stylesheet looks at, and look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
