"""What the law makes of a dossier, and the draft that follows from it: worked out once for each state of it."""

from __future__ import annotations

from legalaid_desk.desk import Desk
from legalaid_desk.desk.filings import draft
from legalaid_desk.dossier import Dossier
from legalaid_desk.filings import Composition, Want
from legalaid_desk.law import Law
from legalaid_desk.walk import DossierView, Walk


class Reading:
    """Holds the last walk and the last draft; ``last`` is that walk, None before there is one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.last: Walk | None = None
        self._composition: tuple[Composition, tuple[Want, ...]] | None = None

    def walk(self, dossier: Dossier, law: Law) -> Walk:
        """The walk of this dossier today."""
        if self.last is None or self.last.view.dossier is not dossier or not self.is_of(self.last.view, dossier, law):
            self.last = self._walked(dossier, law)
            self._composition = None
        return self.last

    def composition(self, walk: Walk, kind: str) -> tuple[Composition, tuple[Want, ...]]:
        """The draft of this kind, and what it still wants; of the walk that was asked for last."""
        if self._composition is None or self._composition[0].draft.kind != kind:
            self._composition = draft(walk, kind)
        return self._composition

    def is_of(self, view: DossierView, dossier: Dossier, law: Law) -> bool:
        """Whether it is a view of this dossier on this day with this law, in whatever state."""
        return view.dossier.id == dossier.id and view.law is law and view.today == self._desk.today()

    def forget(self) -> None:
        """Hold nothing of a dossier."""
        self.last = None
        self._composition = None

    def _walked(self, dossier: Dossier, law: Law) -> Walk:
        """From the walk of before where there is one: an answer must be there within a frame of the screen."""
        if self.last is not None and self.is_of(self.last.view, dossier, law):
            return self.last.after(dossier)
        return self._desk.walk(dossier)
