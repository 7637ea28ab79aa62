"""A child process for work on what others made: it takes bytes, gives back bytes, and reaches nothing else.

It is told all it needs through its standard input and ends when that closes: it never outlives the desk.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, BinaryIO, Protocol

from legalaid_desk.errors import DeskError

from .confinement import allow, confine, quiet
from .errors import ConversionFailed, NoPdf
from .frames import NoMessage, receive, send

READY = "ready"

Answer = tuple[object, Sequence[bytes]]
Call = Callable[[object, bytes], bytes]
"""Ask the parent to do something in the middle of the work, such as to start an office program."""


class Work(Protocol):
    """A kind of work. Made before the process is confined: it loads all it will ever need."""

    def answer(self, asked: Any, blobs: list[bytes], call: Call) -> Answer:
        """Do what is asked."""

    def told(self, fault: DeskError) -> object:
        """A fault that the user can mend, as the parent understands it."""


def main() -> None:
    """Answer until nobody asks any more."""
    kind, memory = sys.argv[-2:]
    take, give = os.fdopen(0, "rb"), os.fdopen(quiet(), "wb")
    work = _work(kind)
    confine(int(memory))
    send(give, READY)
    while True:
        try:
            asked, blobs = receive(take)
        except NoMessage:
            os._exit(0)
        allow(asked["seconds"])
        head, made = _done(work, asked, blobs, partial(_called, take, give, asked["seconds"]))
        allow(0)
        send(give, head, made)


def _work(kind: str) -> Work:
    if kind == "fill":
        from .filling_work import Filling

        return Filling()
    if kind == "inspect":
        from .inspecting_work import Inspecting

        return Inspecting()
    if kind == "return":
        from .returning_work import Returning

        return Returning()
    from .opening_work import Opening

    return Opening()


def _done(work: Work, asked: Any, blobs: list[bytes], call: Call) -> Answer:
    try:
        return work.answer(asked, blobs, call)
    except DeskError as fault:
        return {"fault": work.told(fault)}, ()
    except Exception as error:  # noqa: BLE001 - whatever a file brings about, the parent is told
        return {"broken": type(error).__name__}, ()


def _called(take: BinaryIO, give: BinaryIO, seconds: float, head: object, blob: bytes) -> bytes:
    """What the parent made of it. How long that takes is the parent's affair."""
    allow(0)
    send(give, {"call": head}, (blob,))
    answer, blobs = receive(take)
    allow(seconds)
    if answer != READY:
        raise ConversionFailed(str(head), NoPdf.NOT_DONE)
    return blobs[0]
