"""What lawyers of the office read for other dossiers: read beside the window, so that a list need not wait for it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from legalaid_desk.desk import choices
from legalaid_desk.dossier import Reading
from ui.session import Session


class Readings(QObject):
    """``changed`` when there are others."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._of = ""
        self._elsewhere: Mapping[str, Reading] = {}

    def read(self) -> None:
        """Read them again."""
        desk, of = self._session.desk, self._dossier()
        self._session.jobs.run(
            lambda: choices.readings_elsewhere(desk, of), lambda found: self._show(of, found), owner=self
        )

    def sources(self) -> frozenset[str]:
        """Every source that somebody read for another dossier; for any, when none is open."""
        return frozenset(self._elsewhere) if self._of == self._dossier() else frozenset()

    def elsewhere(self, source: str) -> Reading | None:
        """The last reading of a source for another dossier than the open one."""
        return self._elsewhere.get(source) if self._of == self._dossier() else None

    def _dossier(self) -> str:
        return self._session.dossier.id if self._session.dossier else ""

    def _show(self, of: str, found: Mapping[str, Reading]) -> None:
        is_new = (of, dict(found)) != (self._of, dict(self._elsewhere))
        self._of, self._elsewhere = of, found
        if is_new:
            self.changed.emit()
