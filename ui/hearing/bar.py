"""The line above the hearing: out of it, the paper to speak from, finding exhibits, what shows, how large."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from legalaid_desk.law import Form, Law, kind_of
from ui.texts import in_language
from ui.widgets.buttons import button, icon_button
from ui.widgets.choices import Choice
from ui.widgets.flow import FlowLayout

from .exhibit_search import ExhibitSearch

WIDE, SLIM = 280, 150
"""Pixels that the name of the paper has at least, where there is room and where there is not."""


class HearingBar(QWidget):
    """``left`` when one goes out of the hearing; ``type_resized`` by how many steps."""

    left = Signal()
    type_resized = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.leave = button(self.tr("Leave"), "leave-hearing", self.left.emit, sign="close")
        self.leave.setAccessibleName(self.tr("Leave the hearing"))
        self.kind = Choice("hearing-kind")
        self.kind.setAccessibleName(self.tr("Paper to speak from"))
        self.search = ExhibitSearch()
        self.mask_on = button(self.tr("&Mask names"), "mask-names")
        self.mask_on.setAccessibleDescription(self.tr("Initials in place of names, on this screen only"))
        self.band_on = button(self.tr("Settlement &band"), "band-on", sign="lock")
        for on in (self.mask_on, self.band_on):
            on.setCheckable(True)
        self.smaller = self._type_button("zoom-out", self.tr("Smaller type"), "type-smaller", -1)
        self.larger = self._type_button("zoom-in", self.tr("Larger type"), "type-larger", 1)
        line = FlowLayout(self)
        for part in (self.leave, self.kind, self.search, self.mask_on, self.band_on, self.smaller, self.larger):
            line.addWidget(part)

    def show_kinds(self, law: Law, paper: str) -> None:
        """Show the papers there are, notes to speak from first, and this one chosen."""
        kinds = sorted(law.filings.values(), key=lambda one: one.form is not Form.NOTES)
        self.kind.set_options([(one.id, in_language(one.title, one.title_en)) for one in kinds])
        self.kind.show_choice(kind_of(paper))

    def have_room(self, *, wide: bool) -> None:
        """How much room the name of the paper takes."""
        self.kind.setMinimumWidth(WIDE if wide else SLIM)

    def _type_button(self, sign: str, text: str, name: str, by: int) -> QToolButton:
        return icon_button(sign, text, name, lambda: self.type_resized.emit(by))
