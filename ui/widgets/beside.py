"""Work that needs no vault, on a thread of its own: setting a page must not keep an answer from being stored."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class Beside(QObject):
    """One piece of work at a time; nothing is called back once this is gone."""

    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_busy = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Do ``work`` on its thread, then ``done`` or ``failed`` here. Only when it is not busy."""
        emit = self._ended.emit
        self.is_busy = True

        def begin() -> None:
            after = _worked(work, done, failed)
            with suppress(RuntimeError):  # the page is gone
                emit(after)

        threading.Thread(target=begin, name="beside").start()

    def _deliver(self, after: Callable[[], None]) -> None:
        self.is_busy = False
        after()


def _worked(
    work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
) -> Callable[[], None]:
    """Do the work; returns what is to be done about it."""
    try:
        return partial(done, work())
    except Exception as error:  # noqa: BLE001 - told to the page, which knows what to say
        return partial(failed, error)
