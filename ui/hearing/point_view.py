"""One point in large type: what stands above it, its words, the exhibits it names, and what comes after it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QWidget

from legalaid_desk.dossier import Dossier
from legalaid_desk.dossier.initials import Masking
from legalaid_desk.filings.speaking import Point
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import empty_layout
from ui.widgets.panels import column
from ui.widgets.words import label

SIZES = (14.0, 17.0, 20.0, 24.0, 29.0, 35.0)
"""Points of the type; the third is where it begins."""


class PointView(QWidget):
    """``exhibit_asked`` names an exhibit that this point names."""

    exhibit_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._size = 2
        self._shown: tuple[object, ...] = ()
        self.above = label("", "quiet")
        self.heading = label("", "section")
        self.words = _read_aloud(label(""))
        self.words.setObjectName("point")
        self.after = label("", "quiet")
        self._named = QWidget()
        self._exhibits = FlowLayout(self._named)
        layout = column(self.above, self.heading, self.words, self._named, self.after, spacing=12)
        self.setLayout(layout)
        self._dress()

    def show_point(self, point: Point, place: str, following: str, dossier: Dossier, masked: Masking) -> None:
        """Show a point. ``place`` is which of them it is, ``following`` how the next one begins."""
        above = " · ".join(part for part in (place, point.section) if part)
        number = f"{point.number}.  " if point.number is not None else ""
        words = masked(f"{number}{point.text}")
        self.above.setText(masked(above))
        self.heading.setText(masked(point.heading))
        self.heading.setVisible(bool(point.heading))
        self.after.setText(masked(following))
        self.after.setVisible(bool(following))
        self.words.setText(words)
        told = (place, point.section, point.heading, words)
        self.words.setAccessibleName(masked(". ".join(part.rstrip(".") for part in told if part)))
        named = tuple((one, number, masked(_title(dossier, one))) for one, number in point.exhibits)
        if named != self._shown:
            self._shown = named
            self._show_exhibits(named)

    def forget(self) -> None:
        """Show nothing."""
        for part in (self.above, self.heading, self.words, self.after):
            part.setText("")
        self.words.setAccessibleName("")
        self._shown = ()
        self._show_exhibits(())

    def read(self) -> None:
        """Give the words the keyboard, so that a screen reader says them."""
        if self.words.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self.words, QAccessible.Event.NameChanged))
        self.words.setFocus()

    def resize_type(self, by: int) -> None:
        """Larger or smaller type."""
        self._size = max(0, min(len(SIZES) - 1, self._size + by))
        self._dress()

    def _show_exhibits(self, named: tuple[tuple[str, int, str], ...]) -> None:
        empty_layout(self._exhibits)
        for exhibit, number, title in named:
            text = self.tr("{number}: {title}").format(number=number, title=title)
            one = button(text.replace("&", "&&"), f"exhibit-{exhibit}", kind="link", sign="exhibit")
            one.setAccessibleName(self.tr("Open exhibit {number}: {title}").format(number=number, title=title))
            one.clicked.connect(lambda _, exhibit=exhibit: self.exhibit_asked.emit(exhibit))
            self._exhibits.addWidget(one)
        self._named.setVisible(bool(named))

    def _dress(self) -> None:
        for part, times in ((self.heading, 0.8), (self.words, 1.0)):
            part.setStyleSheet(f"font-size: {SIZES[self._size] * times:.1f}pt")


def _read_aloud(made: QLabel) -> QLabel:
    """Words that can have the keyboard and be copied."""
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _title(dossier: Dossier, exhibit_id: str) -> str:
    exhibit = dossier.exhibit(exhibit_id)
    return exhibit.title if exhibit else ""
