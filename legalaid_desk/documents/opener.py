"""Open what others sent in a child process, within limits.

PDF, pictures and letters are read by libraries written in C, which a file made for it can bring down, send round in
circles or fill with memory. Then the child ends, and the lawyer is told which file it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from legalaid_desk.desk.ports import IntakeResult
from legalaid_desk.errors import DeskError

from .children import Called, Child, KeepsChild, NotStarted
from .confinement import MEMORY, SECONDS
from .errors import ExhibitRejected, Rejection
from .frames import NoMessage
from .intake import MOST_BYTES, refuse_size
from .kinds import Kind
from .pages import ToPdf

MOST_TOLD = 600
"""Characters of what a child tells of a file."""

_SMALLER = "it takes too long to open; print it to PDF again, or split it"
_AGAIN = "it cannot be opened safely; print it to PDF, or ask for a new copy"


class Opener(KeepsChild):
    """Looks at files and makes pages of them. Close it: it keeps a child process. One at a time; others wait."""

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        super().__init__(seconds, memory)

    def examine(self, name: str, content: bytes, *, to_pdf: ToPdf | None = None) -> IntakeResult:
        """What this file is. Raises ExhibitRejected, naming the cure."""
        refuse_size(name, content)
        head, _ = self._asked({"want": "look", "name": name}, content, to_pdf)
        with _believed(name):
            result = head["result"]
            day = result["suggested_date"]
            return IntakeResult(
                media_type=Kind(result["media_type"]).value,
                pages=int(result["pages"]),
                suggested_title=str(result["suggested_title"]),
                suggested_date=date.fromisoformat(day) if day else None,
                warning=str(result["warning"]),
            )

    def as_pdf(self, name: str, media_type: str, content: bytes, *, to_pdf: ToPdf | None = None) -> bytes:
        """The file as PDF. Raises ExhibitRejected."""
        refuse_size(name, content)
        _, made = self._asked({"want": "pages", "name": name, "kind": media_type}, content, to_pdf)
        with _believed(name):
            return made[0]

    def _asked(self, asked: Mapping[str, Any], content: bytes, to_pdf: ToPdf | None) -> tuple[Any, list[bytes]]:
        name, told = asked["name"], {**asked, "office": to_pdf is not None}
        with self._turn():
            child = self._child_for(name)
            try:
                head, made = child.ask(told, [content], self._seconds, _converting(to_pdf))
            except NoMessage:
                self._end()
                raise ExhibitRejected(name, *(("too-large", _SMALLER) if child.late else ("damaged", _AGAIN))) from None
            if "broken" in head:
                self._end()
                raise ExhibitRejected(name, "too-large" if head["broken"] == "MemoryError" else "damaged", _AGAIN)
        if "fault" in head:
            with _believed(name):
                reason, cure, better_name = (str(text)[:MOST_TOLD] for text in head["fault"])
                reason = Rejection(reason).value
            raise ExhibitRejected(name, reason, cure, better_name=better_name)
        return head, made

    def _child_for(self, name: str) -> Child:
        if self._child is None or not self._child.lives():
            self._end()
            try:
                self._child = Child("open", self._memory)
            except NotStarted as error:
                cure = "what opens files could not be started; start the program again"
                raise ExhibitRejected(name, "damaged", cure) from error
        return self._child


@contextmanager
def _believed(name: str) -> Iterator[None]:
    """The child is not trusted: an answer of another shape than was asked for is a file that cannot be opened."""
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise ExhibitRejected(name, "damaged", _AGAIN) from error


def _converting(to_pdf: ToPdf | None) -> Called:
    """What the child asks in the middle of its work: a letter through the office program."""

    def called(name: Any, content: bytes) -> bytes | None:
        if to_pdf is None or len(content) > MOST_BYTES:
            return None
        try:
            return to_pdf(content, str(name))
        except DeskError:
            return None

    return called
