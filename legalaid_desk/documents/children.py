"""Child processes as their parent sees them: started, asked, and ended when they take too long."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock, Timer
from typing import Any, BinaryIO, Self

from .child import READY
from .frames import NoMessage, receive, send

COMMAND = "child"
"""What a frozen program is started with to be a child: it has no Python to start."""

STARTING = 30.0
"""Seconds. A child loads its libraries in one at most; a virus scanner may want to see each of them first."""

MOST_CALLS = 3
"""So often a child may ask for something in the middle of its work. One letter is converted once."""

Called = Callable[[Any, bytes], bytes | None]
"""Do what the child asks in the middle of its work; None when it could not be done."""


class NotStarted(Exception):
    """The child never came so far that it could be asked."""


class Child:
    """One child process for one kind of work. Raises NotStarted.

    One that is not waited for loads what it needs meanwhile, and is waited for before it is asked.
    """

    def __init__(self, work: str, memory: int, *, wait: bool = True) -> None:
        self.late = False
        self._ready = False
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program; nothing of a client in what it is told
                (*_command(), work, str(memory)),
                env=_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise NotStarted from error
        if wait:
            self.wait()

    def wait(self) -> None:
        """Wait until it can be asked. Raises NotStarted."""
        if self._ready:
            return
        try:
            self._within(STARTING, lambda: receive(self._out))
        except NoMessage as error:
            self.end()
            raise NotStarted from error
        self._ready = True

    def lives(self) -> bool:
        return self._process.poll() is None

    def ask(
        self, asked: Mapping[str, Any], blobs: Sequence[bytes], seconds: float, called: Called | None = None
    ) -> tuple[Any, list[bytes]]:
        """Its answer. Raises NoMessage when it had to be ended (``late``), or ended by itself."""
        head, made = self._said({**asked, "seconds": seconds}, blobs, seconds)
        for _ in range(MOST_CALLS):
            if called is None or not isinstance(head, dict) or "call" not in head or len(made) != 1:
                break
            answer = called(head["call"], made[0])
            head, made = self._said(READY if answer is not None else "", [answer or b""], seconds)
        if not isinstance(head, dict) or "call" in head:
            raise NoMessage
        return head, made

    def end(self) -> None:
        """It is not asked to end, but ended."""
        self._process.kill()
        with suppress(OSError):
            self._in.close()
        self._out.close()
        self._process.wait()

    def _said(self, head: object, blobs: Sequence[bytes], seconds: float) -> tuple[Any, list[bytes]]:
        def talk() -> tuple[Any, list[bytes]]:
            try:
                send(self._in, head, blobs)
            except OSError as error:
                raise NoMessage from error
            return receive(self._out)

        return self._within(seconds, talk)

    @property
    def _in(self) -> BinaryIO:
        assert self._process.stdin is not None  # noqa: S101 - asked for above
        return self._process.stdin  # type: ignore[return-value] # IO[bytes] by another name

    @property
    def _out(self) -> BinaryIO:
        assert self._process.stdout is not None  # noqa: S101 - asked for above
        return self._process.stdout  # type: ignore[return-value] # IO[bytes] by another name

    def _within(self, seconds: float, talk: Callable[[], tuple[Any, list[bytes]]]) -> tuple[Any, list[bytes]]:
        """End the child when it takes longer; whoever waits for its answer then sees its pipe close."""
        with _clock(seconds, self._end_late):
            return talk()

    def _end_late(self) -> None:
        self.late = True
        self._process.kill()


@contextmanager
def _clock(seconds: float, ring: Callable[[], None]) -> Iterator[None]:
    clock = Timer(seconds, ring)
    clock.daemon = True
    clock.start()
    try:
        yield
    finally:
        clock.cancel()
        clock.join()


def _command() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, COMMAND)
    root = Path(__file__).resolve().parents[2]
    # Last on the path, so that nothing there stands before Python's own library.
    script = "import sys; sys.path.append(sys.argv[1]); from legalaid_desk.documents.child import main; main()"
    return (sys.executable, "-I", "-B", "-c", script, str(root))


def _environment() -> dict[str, str]:
    """Windows programs do not start without the first two; nothing else of ours is told."""
    return {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR") if name in os.environ}


class KeepsChild:
    """Keeps one child from one time to the next, and ends it when it is closed. One at a time; others wait."""

    def __init__(self, seconds: float, memory: int) -> None:
        self._seconds = seconds
        self._memory = memory
        self._lock = Lock()
        self._child: Child | None = None
        self._is_closed = False

    def close(self) -> None:
        """End the child. Who comes later is still answered, and leaves none behind."""
        with self._lock:
            self._is_closed = True
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """One at a time."""
        with self._lock:
            try:
                yield
            finally:
                if self._is_closed:
                    self._end()

    def _end(self) -> None:
        if self._child is not None:
            self._child.end()
        self._child = None
