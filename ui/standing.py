"""How the law that the open dossier was argued with stands to the law in use, worked out beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from legalaid_desk.desk import Desk, laws
from legalaid_desk.desk.laws import LawStanding
from legalaid_desk.dossier import Dossier

from .session import Session

Found = tuple[str, LawStanding, int]


class Standing(QObject):
    """``changed`` when there is something else to say. A dossier argued with the law of now costs nothing."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.how = LawStanding.CURRENT
        self.changes = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read)
        for signal in (session.opened, session.closed, session.changed, session.law_changed):
            signal.connect(lambda *_: self._soon.start())
        self._soon.start()

    def _read(self) -> None:
        desk, dossier = self._session.desk, self._session.dossier
        if dossier is None or dossier.law_version in ("", desk.law.version):
            self._show(LawStanding.CURRENT, 0)
            return
        self._session.jobs.run(lambda: _found(desk, dossier), self._take, owner=self)

    def _take(self, found: Found) -> None:
        dossier_id, how, changes = found
        if self._session.dossier is not None and self._session.dossier.id == dossier_id:
            self._show(how, changes)

    def _show(self, how: LawStanding, changes: int) -> None:
        if (how, changes) != (self.how, self.changes):
            self.how, self.changes = how, changes
            self.changed.emit()


def _found(desk: Desk, dossier: Dossier) -> Found:
    how = laws.standing(desk, dossier)
    return dossier.id, how, len(laws.changes_for(desk, dossier)) if how is LawStanding.OTHER else 0
