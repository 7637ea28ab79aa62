"""Between what a settlement may lie: for the lawyer's own eyes. No paper, no bundle and no sheet prints it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from legalaid_desk.desk import hearing
from legalaid_desk.dossier import Dossier, SettlementBand
from ui.session import Session
from ui.widgets.field import Field
from ui.widgets.frames import Card
from ui.widgets.text_fields import AutoArea, AutoText
from ui.widgets.words import label


class BandCard(Card):
    """Hidden until it is asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__(tone="warn")
        self._session = session
        self.aim = AutoText("band-aim")
        self.limit = AutoText("band-limit")
        self.note = AutoArea("band-note", lines=2)
        self.add(label(self.tr("Settlement band: private. It is in no paper, bundle or sheet."), "strong"))
        self.add(Field(self.tr("What we ask for first"), self.aim))
        self.add(Field(self.tr("What it may not go below"), self.limit))
        self.add(Field(self.tr("Agreed with the client about it"), self.note))
        self.aim.saved.connect(lambda text: self._save(lambda band: replace(band, aim=text)))
        self.limit.saved.connect(lambda text: self._save(lambda band: replace(band, limit=text)))
        self.note.saved.connect(lambda text: self._save(lambda band: replace(band, note=text)))
        self.hide()

    def show_band(self, band: SettlementBand) -> None:
        """Show what is stored."""
        self.aim.show_text(band.aim)
        self.limit.show_text(band.limit)
        self.note.show_text(band.note)

    def put_away(self) -> None:
        """Save what was typed, and show nothing."""
        for field in (self.aim, self.limit, self.note):
            field.flush()
        self.hide()

    def forget(self) -> None:
        """Keep nothing."""
        self.hide()
        for field in (self.aim, self.limit, self.note):
            field.show_text("")

    def _save(self, change: Callable[[SettlementBand], SettlementBand]) -> None:
        def of(dossier: Dossier) -> SettlementBand:
            return change(dossier.hearing.band)

        self._session.amend(self.tr("Settlement band saved"), hearing.set_band, of, merge="settlement band")
