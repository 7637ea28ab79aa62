"""The field to find exhibits in: by the number that the paper gives them, or by words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from legalaid_desk.dossier import Dossier
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import FilingKind


class ExhibitSearch(QLineEdit):
    """``numbered`` carries the exhibit of the number that was typed; ``sought`` any other words."""

    numbered = Signal(str)
    sought = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._numbers: dict[str, int] = {}
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Number of an exhibit, or words"))
        self.setAccessibleName(self.tr("Number of an exhibit, or words to find in the exhibits"))
        self.setMinimumWidth(200)
        self.returnPressed.connect(self.ask)

    def show_numbers(self, numbers: dict[str, int]) -> None:
        """What each exhibit is called from now on."""
        self._numbers = numbers

    def forget(self) -> None:
        """Hold nothing of a dossier."""
        self.clear()
        self._numbers = {}

    def begin(self, digit: str) -> None:
        """A number typed anywhere is that of an exhibit."""
        self.setText(digit)
        self.setFocus()

    def ask(self) -> None:
        """Ask for what is typed; a number has done its work then, words stay to be made longer."""
        wanted = self.text().strip()
        exhibit = next((one for one, number in self._numbers.items() if str(number) == wanted), None)
        if exhibit is not None:
            self.clear()
            self.numbered.emit(exhibit)
        elif wanted:
            self.sought.emit(wanted)


def numbers_in(draft: FilingDraft, kind: FilingKind, dossier: Dossier) -> dict[str, int]:
    """The numbers as this paper calls the exhibits: its own annexes, or those of the case."""
    if kind.exhibits == "attached":
        return {one.id: one.number for one in draft.exhibits}
    return dossier.exhibit_numbers
