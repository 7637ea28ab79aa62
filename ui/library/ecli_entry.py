"""The ECLI of a source of the office: typed or pasted, what is wrong with it, and the court that it names."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from legalaid_desk.law.ecli import Ecli, EcliFault, fault_in, normalised, parse_ecli
from ui.phrasing import names
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.field import Field, at_the_left
from ui.widgets.panels import column
from ui.widgets.text_fields import AutoText

HALF = (EcliFault.PARTS, EcliFault.PREFIX, EcliFault.NUMBER)
"""What is wrong with one that is not typed to its end."""


class EcliEntry(QWidget):
    """``entered`` when one was typed and left; ``fill_asked`` when it is to fill in the court and the citation."""

    entered = Signal()
    fill_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._of = ""
        self.typed = AutoText("own-source-ecli", "ECLI:NL:RBROT:2021:8307")
        self.typed.textChanged.connect(lambda _: self.judge())
        self.typed.saved.connect(lambda _: self._tidy())
        hint = self.tr("Typed or pasted, also as a link; leave it empty for a statute.")
        self.field = Field("ECLI", self.typed, hint)
        fill_in = button(self.tr("Fill in court and year"), "own-source-fill", self.fill_asked.emit)
        self._fill_line = at_the_left(fill_in)
        self.setLayout(column(self.field, self._fill_line, spacing=12))

    def show_ecli(self, ecli: str, of: str) -> None:
        """Show the one of this source; empty where it has none yet."""
        self._of = of
        self.typed.show_text(ecli)

    @property
    def value(self) -> str:
        """What was typed, as it is printed; with its faults."""
        text = self.typed.text().strip()
        return normalised(text) if text else ""

    @property
    def whole(self) -> Ecli | None:
        """The judgment, where its number is well written."""
        return parse_ecli(self.value) if self.value and fault_in(self.value) is None else None

    @property
    def court(self) -> str:
        """The court as the cards of the library name it; the law texts know the names, not the program."""
        whole = self.whole
        code = f":{whole.court}:" if whole else ""
        found = (source.court for source in self._session.law.sources.values() if code and code in source.ecli)
        return min((court for court in found if court), key=len, default="")

    def wrong(self) -> str:
        """What is wrong with it; empty when nothing is."""
        fault = fault_in(self.value) if self.value else None
        if fault is not None:
            return names.ecli_fault(fault)
        there = self._there_already()
        return self.tr("The library has this judgment already: {citation}").format(citation=there) if there else ""

    def judge(self, *, is_final: bool = False) -> None:
        """Say so while it is typed; what is not there yet is no fault before it is left."""
        wrong, whole = self.wrong(), self.whole
        is_half = bool(self.value) and fault_in(self.value) in HALF
        if is_half and self.typed.hasFocus() and not is_final:
            self.field.say_warning(wrong)
        else:
            self.field.say_error(wrong)
        self._fill_line.setVisible(whole is not None)
        if whole is not None and not wrong:
            told = self.tr("✓ Well written: {court}, {year}")
            self.field.say_good(told.format(court=self.court or whole.court, year=whole.year))

    def _there_already(self) -> str:
        others = (one for one in self._session.law.sources.values() if one.id != self._of)
        return next((one.citation for one in others if self.value and one.ecli == self.value), "")

    def _tidy(self) -> None:
        if self.whole is not None:
            self.typed.show_text(self.value)
        self.entered.emit()
