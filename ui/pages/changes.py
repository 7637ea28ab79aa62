"""What the law texts in use would change in the open dossier, piece by piece, and going on with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from legalaid_desk.desk import Desk, laws
from legalaid_desk.desk.laws import LawStanding
from legalaid_desk.dossier import Dossier
from legalaid_desk.law import Law
from legalaid_desk.walk.changes import LawChange
from ui.law_notice import standing_in_words
from ui.phrasing import law_changes
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.change_card import ChangeCard
from ui.widgets.frames import Card, Column, EmptyState, Head, empty_layout
from ui.widgets.road_page import RoadPage
from ui.widgets.words import label, quiet

Found = tuple[Dossier, LawStanding, tuple[LawChange, ...], Law, Law]
"""For which dossier, how it stands, what changes, and the law of before and of now."""

WIDTH = 860

translate = QCoreApplication.translate


class ChangesPage(RoadPage):
    """It is worked out anew each time it is shown: a choice or an answer may matter to it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.adopt = button(
            self.tr("Go on with the new texts"), "adopt-law", self._adopt, kind="primary", sign="forward"
        )
        self.head = Head(self.tr("What the law texts change"), actions=(self.adopt,))
        self._inside = QWidget()
        self._cards = QVBoxLayout(self._inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Column(self.head, self._inside, width=WIDTH))
        self.adopt.hide()

    def show_item(self, item: str) -> None:
        """There is one place on this page."""
        self.refresh()

    def _show(self) -> None:
        desk, dossier = self._session.desk, self._session.open_dossier()
        self._session.jobs.run(lambda: _found(desk, dossier), self._show_found, owner=self)

    def _show_found(self, found: Found) -> None:
        dossier, how, changes, old, new = found
        if self._session.dossier is not dossier:
            return
        self.head.say(standing_in_words(how, dossier.law_version, new.version, len(changes)))
        self.adopt.setVisible(how is not LawStanding.CURRENT)
        empty_layout(self._cards)
        if how is LawStanding.CURRENT:
            self._cards.addWidget(self._nothing())
            return
        self._cards.addWidget(Card(label(self._what_happens(how)), tone="accent"))
        for place, change in enumerate(sorted(changes, key=lambda one: not one.chosen)):
            told = law_changes.tell(change, dossier, old, new)
            self._cards.addWidget(ChangeCard(place, told, self._session.show_page.emit, is_chosen=change.chosen))
        if not changes and how is LawStanding.OTHER:
            self._cards.addWidget(quiet(self.tr("Nothing that this dossier rests on reads otherwise.")))

    def _what_happens(self, how: LawStanding) -> str:
        if how is LawStanding.NOT_KEPT:
            return self.tr(
                "The texts it was argued with are not kept in this vault, so they cannot be compared. Going on keeps "
                "answers, choices and words; every approval is taken back."
            )
        return self.tr(
            "Until you go on, this dossier keeps the texts it was argued with. Going on keeps answers, choices and "
            "words; an approval is taken back where the argument reads otherwise, and a tick where the source is "
            "cited otherwise. It can be undone."
        )

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "check",
            self.tr("Nothing to compare"),
            self.tr("This dossier is argued with the law texts that are in use."),
        )

    def _adopt(self) -> None:
        self._session.do(self.tr("Gone on with the new law texts"), laws.adopt)


def _found(desk: Desk, dossier: Dossier) -> Found:
    how = laws.standing(desk, dossier)
    changes = laws.changes_for(desk, dossier) if how is LawStanding.OTHER else ()
    return dossier, how, changes, desk.law_for(dossier), desk.law
