"""One worker thread for the desk: acts run in order, results come back to the window's own thread."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from legalaid_desk.desk import Progress

T = TypeVar("T")
Failed = Callable[[Exception], None]


class Job(QObject):
    """One act on its way. ``progressed`` tells steps done, steps in all, and what is being done."""

    progressed = Signal(int, int, str)
    ended = Signal()

    def __init__(self, owner: QObject, done: Callable[[Any], None], failed: Failed | None) -> None:
        super().__init__()
        self.owner = owner
        self.done = done
        self.failed = failed
        self.stop = threading.Event()
        self.was_stopped = False
        """Whether it stopped before it was done. Asked too late, it is done all the same and ``done`` is called."""

    def cancel(self) -> None:
        """Stop at the next step; then nothing half-done is left and no callback is called."""
        self.stop.set()


class Jobs(QObject):
    """Runs work beside the window. ``work`` takes and gives plain values and touches no widget."""

    busy_changed = Signal(bool)
    failed = Signal(object)
    _ended = Signal(int, object, object)
    _stepped = Signal(int, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._numbers = itertools.count()
        self._running: dict[int, Job] = {}
        # Qt must never call these from the worker: a widget may be touched by the window's thread alone
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether anything still runs or waits."""
        return bool(self._running)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], *, owner: QObject, failed: Failed | None = None
    ) -> Job:
        """Do ``work`` on the worker, then call ``done`` with what it gave, unless ``owner`` is gone by then.

        An error goes to ``failed``, or else to the signal of that name.
        """
        return self._start(lambda _: work(), Job(owner, done, failed))

    def run_with_progress(
        self, work: Callable[[Progress], T], done: Callable[[T], None], *, owner: QObject, failed: Failed | None = None
    ) -> Job:
        """The same for long work that tells how far it is; its ``Job`` passes that on and can be cancelled."""
        return self._start(work, Job(owner, done, failed))

    def close(self) -> None:
        """Finish what was begun (a save must not be lost); nothing is called back any more."""
        if self._worker is not None:
            self._worker.shutdown(wait=True)
        self._running.clear()

    def _start(self, work: Callable[[Progress], T], job: Job) -> Job:
        number = next(self._numbers)
        was_busy = self.is_busy
        self._running[number] = job
        self._take_on().submit(self._work, number, job.stop, work)
        if not was_busy:
            self.busy_changed.emit(True)
        return job

    def _take_on(self) -> ThreadPoolExecutor:
        """The worker begins with the first job: the first window need not wait for it."""
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor

            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")
        return self._worker

    def _work(self, number: int, stop: threading.Event, work: Callable[[Progress], object]) -> None:
        """On the worker. It holds no ``Job``: a Qt object must die in the thread it was born in."""

        def progress(done: int, total: int, what: str) -> None:
            if stop.is_set():
                raise _cancelled()
            self._stepped.emit(number, done, total, what)

        try:
            self._ended.emit(number, work(progress), None)
        except Exception as error:  # noqa: BLE001 - told to the window, which knows what to say
            self._ended.emit(number, None, error)

    def _tell(self, number: int, done: int, total: int, what: str) -> None:
        job = self._running.get(number)
        if job is not None and not job.stop.is_set():
            job.progressed.emit(done, total, what)

    def _deliver(self, number: int, result: object, error: Exception | None) -> None:
        job = self._running.pop(number, None)
        if job is None:
            return
        if not self.is_busy:
            self.busy_changed.emit(False)
        job.was_stopped = error is not None and isinstance(error, _cancelled())
        if isValid(job.owner) and not job.was_stopped:
            self._call_back(job, result, error)
        job.ended.emit()

    def _call_back(self, job: Job, result: object, error: Exception | None) -> None:
        if error is None:
            job.done(result)
        elif job.failed is not None:
            job.failed(error)
        else:
            self.failed.emit(error)


def _cancelled() -> type[Exception]:
    """Imported when it is needed: the first window must not wait for the desk."""
    from legalaid_desk.desk import CancelledError

    return CancelledError
