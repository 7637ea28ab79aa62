"""Fill templates in a child process, within limits: what an office wrote in a template is run nowhere else.

A template that turns in circles or eats memory ends the child and never the desk; one that finds a way out of the
sandbox finds a process without files, connections and programs. The child is kept for the same template, which it has
then understood already (a fill takes a few milliseconds); another template gets a child of its own (a tenth of a
second), so that no template ever runs where another has run.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from threading import Lock, Timer
from typing import Any, BinaryIO, Self

from .confinement import MEMORY, SECONDS
from .errors import TemplateFault
from .frames import NoMessage, receive, send

COMMAND = "fill-templates"
"""What a frozen program is started with to be the child: it has no Python to start."""

STARTING = 30.0
"""Seconds. A child loads its libraries in a tenth of one; a virus scanner may want to see each of them first."""

RENDERED = ("word/document.xml", "word/header", "word/footer", "word/footnotes")
"""Where tags are filled in. Endnotes are left as they are: nobody writes a field in one."""

_TOO_LONG = "filling it in takes more time or memory than any filing needs"
_LOOK = "look for a loop in a loop, or take the shipped template"


@dataclass(frozen=True, slots=True)
class Filled:
    """The parts of the template with the values in them, and the fields it prints that have no value."""

    parts: dict[str, bytes]
    lacking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """What a template asks for: the names at the top, and the names behind a dot."""

    top: tuple[str, ...]
    behind: tuple[str, ...]


class Filler:
    """Fills templates. Close it: it keeps a child process. One at a time; others wait."""

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._lock = Lock()
        self._child: _Child | None = None

    def fill(self, name: str, parts: Mapping[str, bytes], values: Mapping[str, Any]) -> Filled:
        """The template with the values in it. Raises TemplateFault, also when it takes too much."""
        head, blobs = self._asked(name, parts, {"values": values})
        filled = dict(zip(head["names"], blobs, strict=True))
        if set(filled) != set(rendered(parts)) or any(b"<!DOCTYPE" in blob for blob in blobs):
            raise TemplateFault(name, "", "filling it in gave something else than a filing", _LOOK)
        return Filled({**parts, **filled}, tuple(map(str, head["lacking"])))

    def fields(self, name: str, parts: Mapping[str, bytes]) -> Fields:
        """What the template asks for, without filling it in. Raises TemplateFault."""
        head, _ = self._asked(name, parts, {})
        top, behind = head["fields"]
        return Fields(tuple(map(str, top)), tuple(map(str, behind)))

    def close(self) -> None:
        """End the child."""
        with self._lock:
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _asked(self, name: str, parts: Mapping[str, bytes], asked: Mapping[str, Any]) -> tuple[Any, list[bytes]]:
        blobs = {part: parts[part] for part in rendered(parts)}
        with self._lock:
            try:
                child, known = self._child_for(blobs)
            except (OSError, NoMessage) as error:
                self._end()
                raise TemplateFault(
                    name, "", "what fills it in could not be started", "start the program again"
                ) from error
            try:
                head, made = child.ask(asked, {} if known else blobs, self._seconds)
            except NoMessage:
                self._end()
                raise TemplateFault(name, "", _TOO_LONG, _LOOK) from None
            if "fault" in head or "broken" in head:
                self._end()  # what it did not understand it does not keep
        if "broken" in head:
            raise TemplateFault(name, "", f"{_TOO_LONG} or cannot be ({head['broken']})", _LOOK)
        if "fault" in head:
            place, what, cure = map(str, head["fault"])
            raise TemplateFault(name, place, what, cure)
        return head, made

    def _child_for(self, blobs: Mapping[str, bytes]) -> tuple[_Child, bool]:
        """The child that knows this template, or a new one that does not yet."""
        digest = _digest(blobs)
        if self._child is not None and self._child.template == digest and self._child.lives():
            return self._child, True
        self._end()
        self._child = _Child(self._memory, digest)
        self._child.wait_until_ready()
        return self._child, False

    def _end(self) -> None:
        if self._child is not None:
            self._child.end()
        self._child = None


@contextmanager
def once(filler: Filler | None) -> Iterator[Filler]:
    """This filler, or one for the occasion."""
    if filler is not None:
        yield filler
        return
    with Filler() as made:
        yield made


def rendered(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """The names of the parts in which tags are filled in."""
    return tuple(name for name in sorted(parts) if name.endswith(".xml") and name.startswith(RENDERED))


class _Child:
    """One child process. ``template`` is the digest of the only template it ever sees."""

    def __init__(self, memory: int, template: str) -> None:
        self.template = template
        self._process = subprocess.Popen(  # noqa: S603 - our own program; nothing of a client in what it is told here
            (*_command(), str(memory)),
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def wait_until_ready(self) -> None:
        """It has loaded what it needs and can do nothing else any more. Raises NoMessage when it never comes so far."""
        with self._ended_after(STARTING):
            receive(self._out)

    def lives(self) -> bool:
        return self._process.poll() is None

    def ask(self, asked: Mapping[str, Any], template: Mapping[str, bytes], seconds: float) -> tuple[Any, list[bytes]]:
        """Its answer. Raises NoMessage when it had to be ended, or ended by itself."""
        known = {"template": list(template)} if template else {}
        with self._ended_after(seconds):
            try:
                send(self._in, {**asked, **known, "seconds": seconds}, list(template.values()))
            except OSError as error:
                raise NoMessage from error
            return receive(self._out)

    def end(self) -> None:
        """It ends by itself when its input closes; it is not waited for, but ended."""
        self._process.kill()
        with suppress(OSError):
            self._in.close()
        self._out.close()
        self._process.wait()

    @property
    def _in(self) -> BinaryIO:
        assert self._process.stdin is not None  # noqa: S101 - asked for above
        return self._process.stdin  # type: ignore[return-value] # IO[bytes] by another name

    @property
    def _out(self) -> BinaryIO:
        assert self._process.stdout is not None  # noqa: S101 - asked for above
        return self._process.stdout  # type: ignore[return-value] # IO[bytes] by another name

    @contextmanager
    def _ended_after(self, seconds: float) -> Iterator[None]:
        """End the child when it takes longer; whoever waits for its answer then sees its pipe close."""
        clock = Timer(seconds, self._process.kill)
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
    script = "import sys; sys.path.append(sys.argv[1]); from legalaid_desk.documents.filling_child import main; main()"
    return (sys.executable, "-I", "-B", "-c", script, str(root))


def _environment() -> dict[str, str]:
    """Windows programs do not start without the first two; nothing else of ours is told."""
    return {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR") if name in os.environ}


def _digest(blobs: Mapping[str, bytes]) -> str:
    told = sha256()
    for name, blob in blobs.items():
        told.update(f"{name}\0{len(blob)}\0".encode())
        told.update(blob)
    return told.hexdigest()
