"""Reading a Word file that came back, as it is done in the child process."""

from __future__ import annotations

from dataclasses import asdict
from io import BytesIO
from typing import Any

from legalaid_desk.errors import DeskError

from .child import Answer, Call
from .errors import ReturnUnreadable, Unread
from .returned import fingerprint_in, read_by_marks


class Returning:
    """The child's side of a Returner."""

    def __init__(self) -> None:
        """Once confined, nothing more can be loaded; a trial loads what the libraries load late."""
        for content in _trials():
            try:
                read_by_marks("trial", content, ({}, {}))
            except DeskError:
                continue

    def answer(self, asked: Any, blobs: list[bytes], _call: Call) -> Answer:
        """The fingerprint in the file, or its paragraphs."""
        if asked["want"] == "fingerprint":
            return {"fingerprint": fingerprint_in(asked["name"], blobs[0])}, ()
        paragraphs, exhibits = asked["marks"]
        return {"returned": asdict(read_by_marks(asked["name"], blobs[0], (paragraphs, exhibits)))}, ()

    def told(self, fault: DeskError) -> object:
        """Why it cannot be read; the parent knows the name of the file."""
        return fault.why if isinstance(fault, ReturnUnreadable) else Unread.DAMAGED


def _trials() -> tuple[bytes, ...]:
    """The smallest Word file, half of it, and what is none."""
    from docx import Document

    file = BytesIO()
    document = Document()
    document.add_paragraph("x")
    document.save(file)
    return file.getvalue(), file.getvalue()[: file.tell() // 2], b"PK\x03\x04"
