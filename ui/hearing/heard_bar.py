"""How a point went: answered, not raised, asked about by the judge. A sign and a word, never colour alone."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from legalaid_desk.dossier import Heard
from ui.models.rows import Mark
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate

MARKS = MappingProxyType({Heard.ANSWERED: Mark.DONE, Heard.NOT_RAISED: Mark.SET_ASIDE, Heard.JUDGE_ASKED: Mark.ASKED})
"""The shape in the list of points."""


def in_words(heard: Heard | None) -> str:
    """How it went, in a word or two; nothing where nothing was said of it."""
    match heard:
        case Heard.ANSWERED:
            return translate("Heard", "answered")
        case Heard.NOT_RAISED:
            return translate("Heard", "not raised")
        case Heard.JUDGE_ASKED:
            return translate("Heard", "the judge asked")
        case None:
            return ""


class HeardBar(QWidget):
    """``said`` carries how the point went; None when that is taken back."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self)
        self.buttons: dict[Heard, QPushButton] = {
            Heard.ANSWERED: button(self.tr("✓ &Answered"), "heard-answered"),
            Heard.NOT_RAISED: button(self.tr("– &Not raised"), "heard-not-raised"),
            Heard.JUDGE_ASKED: button(self.tr("? &Judge asked"), "heard-judge-asked"),
        }
        for heard, one in self.buttons.items():
            one.setCheckable(True)
            one.setAccessibleName(self.tr("This point: {how}").format(how=in_words(heard)))
            one.clicked.connect(lambda on, heard=heard: self.said.emit(heard if on else None))
            row.addWidget(one)

    def show_heard(self, heard: Heard | None) -> None:
        """Show how it went."""
        for one, shown in self.buttons.items():
            shown.setChecked(one is heard)
