"""Files that are dropped on a widget: the place for them lights up, and their paths are handed on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from .words import set_look


class FilesDropped(QObject):
    """Listens to the drops on ``widget``; ``spot`` is the frame in it that says where to drop."""

    def __init__(self, widget: QWidget, spot: QFrame, take: Callable[[list[Path]], object]) -> None:
        super().__init__(widget)
        self._spot = spot
        self._take = take
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        if isinstance(event, QDragEnterEvent):
            return self._come(event)
        if event.type() == QEvent.Type.DragLeave:
            set_look(self._spot, "over", "")
        return False

    def _come(self, event: QDragEnterEvent) -> bool:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            set_look(self._spot, "over", "true")
        return True

    def _drop(self, event: QDropEvent) -> bool:
        set_look(self._spot, "over", "")
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self._take(paths)
        return True
