"""The law texts in the settings, as one column of cards."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session import Session

from .dossiers_card import DossiersCard
from .equated_card import EquatedCard
from .pack_card import PackCard
from .publishers_card import PublishersCard


class LawPart(QWidget):
    """Everything is read again each time it is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.pack = PackCard(session)
        self.publishers = PublishersCard(session)
        self.equated = EquatedCard(session)
        self.dossiers = DossiersCard(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (self.pack, self.equated, self.publishers, self.dossiers):
            column.addWidget(card)
        self.pack.loaded.connect(self.read)
        self.pack.trust_asked.connect(self.publishers.begin)
        session.law_changed.connect(self._read_if_seen)

    def read(self) -> None:
        """Read them again."""
        self.pack.read()
        self.equated.read()
        self.publishers.read()
        self.dossiers.read()

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self.read()
