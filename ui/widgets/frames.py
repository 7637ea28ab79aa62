"""Frames: a card, a rule, a column that scrolls, the head of a page, and a page that is still empty."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.look import COLUMN, LARGE, MEDIUM, SMALL

from .icons import drawn
from .words import label, quiet, section, title


class Card(QFrame):
    """A quiet frame round what belongs together. ``tone`` is warn, bad, accent or nothing."""

    def __init__(self, *parts: QWidget, tone: str = "", spacing: int = SMALL) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setProperty("tone", tone)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self.column.setSpacing(spacing)
        for part in parts:
            self.column.addWidget(part)

    def add(self, part: QWidget) -> None:
        """One more part, below."""
        self.column.addWidget(part)


def rule() -> QFrame:
    """A thin line between two parts."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made


class Column(QScrollArea):
    """A column of parts that scrolls when the window is too low for it."""

    def __init__(self, *parts: QWidget, width: int = COLUMN, spacing: int = MEDIUM, top: int = LARGE) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("role", "column")
        inside.setMaximumWidth(width + 2 * LARGE)
        self.parts = QVBoxLayout(inside)
        self.parts.setContentsMargins(LARGE, top, LARGE, LARGE)
        self.parts.setSpacing(spacing)
        for part in parts:
            self.parts.addWidget(part)
        self.parts.addStretch(1)
        self.setWidget(inside)

    def add(self, part: QWidget) -> None:
        """One more part, below."""
        self.parts.insertWidget(self.parts.count() - 1, part)


class Head(QWidget):
    """The head of a page: its name, a line below it, and what can be done at the right."""

    def __init__(self, text: str, remark: str = "", actions: Iterable[QWidget] = ()) -> None:
        super().__init__()
        self.title = title(text)
        self.remark = quiet(remark)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addLayout(words, 1)
        for action in actions:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        self.remark.setVisible(bool(remark))

    def say(self, remark: str) -> None:
        """Another line below the name."""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))


class EmptyState(QFrame):
    """What belongs on an empty page, and the first act."""

    def __init__(self, sign: str, text: str, remark: str, actions: Iterable[QWidget] = ()) -> None:
        super().__init__()
        self._sign = sign
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading, words = section(text), quiet(remark)
        for one in (heading, words):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMinimumWidth(160)
        words.setMaximumWidth(420)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 100)
        middle.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, 2 * LARGE, LARGE, 2 * LARGE)
        column.setSpacing(SMALL)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addWidget(heading)
        column.addLayout(middle)
        column.addSpacing(SMALL)
        column.addLayout(row)
        column.addStretch(2)
        self._draw()

    def _draw(self) -> None:
        from ui.look import colours

        self._picture.setPixmap(drawn(self._sign, colours(self).accent, 44, self.devicePixelRatioF()))


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout and away."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()  # one that was just put in is still to be shown, and would be a window by then
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)


def small(text: str = "") -> QLabel:
    """Small print."""
    return label(text, "small")
