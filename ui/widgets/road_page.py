"""What the pages of the road have in common: they show the dossier when it changes, but only while they are seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.session import Session


class RoadPage(QWidget):
    """``_show`` shows the dossier that is open; ``_take_up`` forgets the one before."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session = session
        self._is_behind = True
        session.opened.connect(self._taken_up)
        session.closed.connect(self._taken_up)
        for signal in (session.changed, session.kind_changed, session.preferences_changed, session.law_changed):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Show what there is now, or as soon as the page is seen."""
        self._is_behind = not self.isVisible()
        if not self._is_behind:
            self._show_open()

    def explain(self) -> bool:
        """F1: most pages speak for themselves."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_behind:
            self._is_behind = False
            self._show_open()
        super().showEvent(event)

    def add_key(self, keys: str, act: Callable[[], object], of: QWidget | None = None) -> None:
        """Let these keys do something while the page (or this part of it) has the keyboard."""
        shortcut = QShortcut(QKeySequence(keys), of or self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _taken_up(self) -> None:
        self._take_up()
        self.refresh()

    def _show_open(self) -> None:
        if self._session.dossier is not None:
            self._show()

    def _take_up(self) -> None:
        """Another dossier, or none: forget what was shown of the last one."""

    def _show(self) -> None:
        """Show the open dossier."""
        raise NotImplementedError
