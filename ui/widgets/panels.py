"""Frames and columns: what the panes of the road are put together with."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.look import MEDIUM, SMALL

from .frames import empty_layout
from .words import label

Part = QWidget | QLayout


def column(*parts: Part, spacing: int = SMALL, margin: int = 0) -> QVBoxLayout:
    """Parts under one another."""
    layout = QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    for part in parts:
        add(layout, part)
    return layout


def add(layout: QVBoxLayout, part: Part) -> None:
    """Put a widget or a layout at the end of a column."""
    if isinstance(part, QWidget):
        layout.addWidget(part)
    else:
        layout.addLayout(part)


def frame(role: str, *parts: Part, spacing: int = SMALL, margin: int = MEDIUM, tone: str = "") -> QFrame:
    """A frame in the look of its role: card, inset, drop."""
    made = QFrame()
    made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    made.setLayout(column(*parts, spacing=spacing, margin=margin))
    return made


def held(*parts: Part, spacing: int = SMALL) -> QWidget:
    """A column as a widget of its own."""
    made = QWidget()
    made.setLayout(column(*parts, spacing=spacing))
    return made


def titled(title: str, *parts: Part) -> QWidget:
    """A small heading with what stands under it."""
    return held(label(title, "label"), *parts, spacing=6)


def bullets(lines: Iterable[str]) -> QWidget:
    """Lines under one another, each with a dash that hangs."""
    made = QWidget()
    layout = column(spacing=4)
    for line in lines:
        layout.addWidget(label(f"–  {line}"))
    made.setLayout(layout)
    return made


class Pane(QScrollArea):
    """A column that scrolls from top to bottom and is never wider than its room."""

    def __init__(self, name: str, told: str, *, margin: int = MEDIUM) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(told)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._margin = margin
        self._about = ""
        self._content: tuple[object, ...] | None = None
        self._take(column(spacing=MEDIUM, margin=margin))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 120)

    def shows(self, *content: object) -> bool:
        """Whether it was made from just this the last time: then nothing needs to be made again."""
        same = content == self._content
        self._content = content
        return same

    def replace(self, *parts: Part, about: str = "") -> None:
        """Show these parts instead of what was there: from the top, unless they are about the same as before."""
        place = self.verticalScrollBar().value() if about and about == self._about else 0
        self._about = about
        body = column(*parts, spacing=MEDIUM, margin=self._margin)
        body.addStretch(1)
        self._take(body)
        if place:
            body.activate()
            self.verticalScrollBar().setValue(place)

    def _take(self, body: QVBoxLayout) -> None:
        self.body = body
        inside = QWidget()
        inside.setProperty("role", "column")
        inside.setLayout(body)
        self.setWidget(inside)


def read_in_order(*parts: QWidget) -> None:
    """Let a screen reader come by these in this order: a splitter puts what is added last before the rest."""
    for part in parts:
        part.raise_()


def selectable(made: QLabel) -> QLabel:
    """A label whose words can be selected and copied."""
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return made


def empty_column(widget: QWidget) -> QVBoxLayout:
    """The column of a widget with nothing in it any more."""
    layout = widget.layout()
    if not isinstance(layout, QVBoxLayout):
        raise TypeError(widget.objectName())
    empty_layout(layout)
    return layout
