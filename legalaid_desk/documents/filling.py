"""Fill templates in a child process, within limits: what an office wrote in a template is run nowhere else.

A template that turns in circles or eats memory ends the child and never the desk; one that finds a way out of the
sandbox finds a process without files, connections and programs. The child is kept for the same template, which it has
then understood already (a fill takes a few milliseconds); another template gets a child of its own (a tenth of a
second), so that no template ever runs where another has run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Protocol

from legalaid_desk.desk.template_flaws import Flaw, Mend

from .children import Child, KeepsChild, NotStarted
from .confinement import MEMORY, SECONDS
from .errors import TemplateFault
from .frames import NoMessage
from .packages import MOST_XML

RENDERED = ("word/document.xml", "word/header", "word/footer", "word/footnotes")
"""Where tags are filled in. Endnotes are left as they are: nobody writes a field in one."""

MOST_NAME, MOST_TOLD = 200, 600
"""Characters of what a child tells; the words of a fault are fewer."""


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


class Fills(Protocol):
    """What fills templates: a child process for it, or the one that this runs in."""

    def fill(self, name: str, parts: Mapping[str, bytes], values: Mapping[str, Any]) -> Filled:
        """The template with the values in it. Raises TemplateFault."""

    def fields(self, name: str, parts: Mapping[str, bytes]) -> Fields:
        """What the template asks for, without filling it in. Raises TemplateFault."""


class Filler(KeepsChild):
    """Fills templates. Close it: it keeps a child process. One at a time; others wait."""

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        super().__init__(seconds, memory)
        self._template = ""

    def fill(self, name: str, parts: Mapping[str, bytes], values: Mapping[str, Any]) -> Filled:
        """The template with the values in it. Raises TemplateFault, also when it takes too much."""
        head, blobs = self._asked(name, parts, {"values": values})
        with _believed(name):
            filled = dict(zip(head["names"], blobs, strict=True))
            lacking = tuple(str(field)[:MOST_NAME] for field in head["lacking"])
        if set(filled) != set(rendered(parts)) or any(len(b) > MOST_XML or b"<!DOCTYPE" in b for b in blobs):
            raise TemplateFault(name, "", Flaw.NO_FILING, Mend.LOOK_OR_SHIPPED)
        return Filled({**parts, **filled}, lacking)

    def fields(self, name: str, parts: Mapping[str, bytes]) -> Fields:
        """What the template asks for, without filling it in. Raises TemplateFault."""
        head, _ = self._asked(name, parts, {})
        with _believed(name):
            top, behind = head["fields"]
            return Fields(tuple(map(str, top)), tuple(map(str, behind)))

    def _asked(self, name: str, parts: Mapping[str, bytes], asked: Mapping[str, Any]) -> tuple[Any, list[bytes]]:
        blobs = {part: parts[part] for part in rendered(parts)}
        with self._turn():
            try:
                child, known = self._child_for(_digest(blobs))
            except NotStarted as error:
                raise TemplateFault(name, "", Flaw.NOT_STARTED, Mend.START_AGAIN) from error
            template = {} if known else {"template": list(blobs)}
            try:
                head, made = child.ask({**asked, **template}, () if known else tuple(blobs.values()), self._seconds)
            except NoMessage:
                self._end()
                raise TemplateFault(name, "", Flaw.TOO_LONG, Mend.LOOK_OR_SHIPPED) from None
            if "fault" in head or "broken" in head:
                self._end()  # what it did not understand it does not keep
        if "broken" in head:
            data = str(head["broken"])[:MOST_NAME]
            raise TemplateFault(name, "", Flaw.CANNOT_BE_FILLED, Mend.LOOK_OR_SHIPPED, data=data)
        if "fault" in head:
            with _believed(name):
                place, flaw, mend, data, names = (str(text)[:MOST_TOLD] for text in head["fault"])
                fault = TemplateFault(name, place, Flaw(flaw), Mend(mend), data=data, names=names)
            raise fault
        return head, made

    def _child_for(self, digest: str) -> tuple[Child, bool]:
        """The child that knows this template, or a new one that does not yet."""
        if self._child is not None and self._template == digest and self._child.lives():
            return self._child, True
        self._end()
        self._child, self._template = Child("fill", self._memory), digest
        return self._child, False


@contextmanager
def _believed(name: str) -> Iterator[None]:
    """The child is not trusted: an answer of another shape than was asked for is a fault like any other."""
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise TemplateFault(name, "", Flaw.NO_FILING, Mend.LOOK_OR_SHIPPED) from error


@contextmanager
def once(filler: Fills | None) -> Iterator[Fills]:
    """This filler, or one for the occasion."""
    if filler is not None:
        yield filler
        return
    with Filler() as made:
        yield made


def rendered(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """The names of the parts in which tags are filled in."""
    return tuple(name for name in sorted(parts) if name.endswith(".xml") and name.startswith(RENDERED))


def _digest(blobs: Mapping[str, bytes]) -> str:
    told = sha256()
    for name, blob in blobs.items():
        told.update(f"{name}\0{len(blob)}\0".encode())
        told.update(blob)
    return told.hexdigest()
