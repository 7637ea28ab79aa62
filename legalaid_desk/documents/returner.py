"""Read Word files that came back in a child process, within limits: whoever sent them, nothing hangs and nothing fills.

The child is not the one that opens exhibits: it is light, so that nobody waits for it, and a file that ends it ends
nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from cattrs.errors import BaseValidationError

from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.returned import Line, Returned
from legalaid_desk.strict import strict_converter

from .children import Child, KeepsChild, NotStarted
from .confinement import MEMORY, SECONDS
from .errors import ReturnUnreadable, Unread
from .frames import NoMessage
from .intake import MOST_BYTES
from .returned import MOST_LINES, MOST_TEXT, marks_of


class Returner(KeepsChild):
    """Reads files that came back. Close it: it keeps a child process. One at a time; others wait."""

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        super().__init__(seconds, memory)
        self._converter = strict_converter()

    def read(self, name: str, content: bytes, draft: FilingDraft) -> Returned:
        """The paragraphs of this file, which was written from this draft. Raises ReturnUnreadable."""
        marks = marks_of(draft)
        head = self._asked(name, content, {"want": "paragraphs", "marks": marks})
        with _believed(name):
            returned = self._converter.structure(head["returned"], Returned)
            _refuse_strangers(returned.lines, {one for part in marks for one in part.values()})
        return returned

    def fingerprint(self, name: str, content: bytes) -> str:
        """The fingerprint of the draft that this file was written from, or empty. Raises ReturnUnreadable."""
        head = self._asked(name, content, {"want": "fingerprint"})
        with _believed(name):
            return str(head["fingerprint"])

    def _asked(self, name: str, content: bytes, asked: Mapping[str, Any]) -> Any:
        if len(content) > MOST_BYTES:
            raise ReturnUnreadable(name, Unread.TOO_LARGE)
        with self._turn():
            child = self._child_for(name)
            try:
                head, _ = child.ask({**asked, "name": name}, [content], self._seconds)
            except NoMessage:
                self._end()
                raise ReturnUnreadable(name, Unread.TOO_LONG if child.late else Unread.DAMAGED) from None
            if "broken" in head:
                self._end()
                raise ReturnUnreadable(name, Unread.TOO_LONG if head["broken"] == "MemoryError" else Unread.DAMAGED)
        if "fault" in head:
            with _believed(name):
                why = Unread(head["fault"])
            raise ReturnUnreadable(name, why)
        return head

    def _child_for(self, name: str) -> Child:
        if self._child is None or not self._child.lives():
            self._end()
            try:
                self._child = Child("return", self._memory)
            except NotStarted as error:
                raise ReturnUnreadable(name, Unread.NOT_STARTED) from error
        return self._child


@contextmanager
def _believed(name: str) -> Iterator[None]:
    """The child is not trusted: an answer of another shape than was asked for is a file that cannot be read."""
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError, BaseValidationError) as error:
        raise ReturnUnreadable(name, Unread.DAMAGED) from error


def _refuse_strangers(lines: tuple[Line, ...], known: set[str]) -> None:
    """A line is of this draft or of nobody, and no longer than any line."""
    if len(lines) > MOST_LINES or any(len(line.text) > MOST_TEXT for line in lines):
        raise ValueError
    if any({line.id, line.within, *line.also} - known - {""} for line in lines):
        raise ValueError
