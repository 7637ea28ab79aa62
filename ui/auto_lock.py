"""Lock when nobody touched the program for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.Drop}
)


class AutoLock(QObject):
    """``idle`` after so many minutes without a key, a click or a move. No minutes: never."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    def watch(self, minutes: int) -> None:
        """Wait this long from now on."""
        app = QApplication.instance()
        self._timer.stop()
        if app is not None:
            app.removeEventFilter(self)
        if minutes > 0 and app is not None:
            self._timer.setInterval(minutes * 60_000)
            self._timer.start()
            app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self.watch(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
