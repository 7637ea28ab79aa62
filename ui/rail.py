"""The rail at the left: the office, and below it the road of the open dossier with how far each part is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from .page import BESIDE_ROAD, OFFICE, ROAD
from .widgets.frames import rule
from .widgets.rail_button import NARROW, RailButton
from .widgets.words import label

WIDE = 232

BESIDE_SIGNS = dict(zip(BESIDE_ROAD, ("search", "clock", "warning"), strict=True))
"""The icon of each page beside the road."""


class Rail(QFrame):
    """Navigation only: ``went`` names the page that was asked for."""

    went = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, RailButton] = {}
        self._road = QWidget()
        self._heading = label(self.tr("Dossier"), "label", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scrolling(self._inside()))
        self.set_narrow(narrow=False)

    def show_road(self, *, shown: bool) -> None:
        """Whether a dossier is open."""
        self._road.setVisible(shown)

    def mark(self, page: str) -> None:
        """Which page is shown."""
        for name, button in self._buttons.items():
            button.setChecked(name == page)

    def say(self, words: dict[str, str]) -> None:
        """How far each part of the road is."""
        for page, text in words.items():
            self._buttons[page].say(text)

    def words(self, page: str) -> str:
        """What stands below a part of the road."""
        return self._buttons[page].words()

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons and numbers only, where the window is narrow."""
        self.setFixedWidth(NARROW + 16 if narrow else WIDE)
        self._heading.setVisible(not narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow=narrow)

    def _inside(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "column")
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(2)
        for page, text in zip(OFFICE, self._office_names(), strict=True):
            column.addWidget(self._button(page, text, sign=page))
        column.addWidget(self._road)
        column.addStretch(1)
        self._fill_road()
        return inside

    def _fill_road(self) -> None:
        column = QVBoxLayout(self._road)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        column.addWidget(rule())
        self._heading.setContentsMargins(10, 12, 0, 4)
        column.addWidget(self._heading)
        for number, (page, text) in enumerate(zip(ROAD, self._road_names(), strict=True), start=1):
            column.addWidget(self._button(page, text, number=number))
        for (page, sign), text in zip(BESIDE_SIGNS.items(), self._beside_names(), strict=True):
            column.addWidget(self._button(page, text, sign=sign))

    def _button(self, page: str, text: str, *, sign: str = "", number: int = 0) -> RailButton:
        button = RailButton(page, text, sign=sign, number=number)
        button.clicked.connect(lambda: self.went.emit(page))
        self._buttons[page] = button
        return button

    def _scrolling(self, inside: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _office_names(self) -> tuple[str, ...]:
        return (self.tr("Today"), self.tr("Agenda"), self.tr("Dossiers"), self.tr("Library"), self.tr("Settings"))

    def _beside_names(self) -> tuple[str, ...]:
        return (self.tr("Gaps"), self.tr("Deadlines"), self.tr("Enforcement"))

    def _road_names(self) -> tuple[str, ...]:
        return (
            self.tr("Family and home"),
            self.tr("Facts"),
            self.tr("The walk"),
            self.tr("What the judge asks"),
            self.tr("For each child"),
            self.tr("Arguments"),
            self.tr("The weighing"),
            self.tr("Exhibits"),
            self.tr("Filing"),
        )
