"""Acts that can be undone: undo stores the dossier as it was before, redo as it was after."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from legalaid_desk.dossier import Changed, Dossier

Restore = Callable[[Dossier, str], None]
"""Stores this state of a dossier again, and what to say when it is done."""

TOGETHER = 10.0
"""Seconds within which typing in one field is one act."""


class Act(QUndoCommand):
    """One act on the dossier, done already when it is pushed."""

    def __init__(self, text: str, changed: Changed, restore: Restore, merge: str = "") -> None:
        super().__init__(text)
        self.changed = changed
        self.merge = merge
        self.done_at = time.monotonic()
        self._restore = restore
        self._is_done = True

    def redo(self) -> None:
        if self._is_done:  # pushing calls this first, and the act was done before
            self._is_done = False
            return
        self._restore(self.changed.after, self.text())

    def undo(self) -> None:
        undone = QCoreApplication.translate("Undo", "Undone: {act}").format(act=self.text())
        self._restore(self.changed.before, undone)

    def id(self) -> int:
        return zlib.crc32(self.merge.encode()) & 0x7FFFFFFF if self.merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Act) or other.merge != self.merge or other.done_at - self.done_at > TOGETHER:
            return False
        self.changed = Changed(self.changed.before, other.changed.after)
        self.done_at = other.done_at
        return True


class LawAct(QUndoCommand):
    """A change of the office's own law texts, done already when it is pushed."""

    def __init__(
        self,
        text: str,
        act: Callable[[], object],
        back: Callable[[], object],
        run: Callable[[Callable[[], object], str], None],
    ) -> None:
        super().__init__(text)
        self._act = act
        self._back = back
        self._run = run
        self._is_done = True

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
            return
        self._run(self._act, self.text())

    def undo(self) -> None:
        self._run(self._back, QCoreApplication.translate("Undo", "Undone: {act}").format(act=self.text()))
