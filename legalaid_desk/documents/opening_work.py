"""Opening what others sent, as it is done in the child process: look at a file, or make pages of it."""

from __future__ import annotations

import codecs
from dataclasses import asdict
from encodings.aliases import aliases
from io import BytesIO
from typing import Any

from legalaid_desk.errors import DeskError

from .child import Answer, Call
from .errors import ExhibitRejected
from .intake import examine
from .kinds import Kind
from .pages import ToPdf, as_pdf


class Opening:
    """The child's side of an Opener."""

    def __init__(self) -> None:
        for name in set(aliases.values()):
            _find(name)  # a message may be written in any of them
        for kind, content in _trials().items():
            _try(kind, content)

    def answer(self, asked: Any, blobs: list[bytes], call: Call) -> Answer:
        """Look at the file, or make pages of it. Word files go through the office program of the parent, if any."""
        to_pdf = _by_parent(call) if asked["office"] else None
        if asked["want"] == "pages":
            return {}, (as_pdf(asked["name"], asked["kind"], blobs[0], to_pdf=to_pdf),)
        result = asdict(examine(asked["name"], blobs[0], to_pdf=to_pdf))
        day = result["suggested_date"]
        return {"result": {**result, "suggested_date": day and day.isoformat()}}, ()

    def told(self, fault: DeskError) -> object:
        """Reason, cure and the better name."""
        if isinstance(fault, ExhibitRejected):
            return fault.reason, fault.cure, fault.better_name
        return "damaged", str(fault), ""


def _by_parent(call: Call) -> ToPdf:
    return lambda content, name: call(name, content)


def _find(encoding: str) -> None:
    try:
        codecs.lookup(encoding)
    except (LookupError, ImportError):
        return  # an encoding of another system


def _try(kind: Kind, content: bytes) -> None:
    """Once confined, nothing more can be loaded; a trial of each kind loads what the libraries load late."""
    try:
        examine("trial", content)
        as_pdf("trial", kind.value, content)
        as_pdf("trial", kind.value, content[: len(content) // 2])
    except DeskError:
        return


def _trials() -> dict[Kind, bytes]:
    """The smallest file of each kind."""
    from docx import Document
    from PIL import Image

    letter = BytesIO()
    document = Document()
    document.add_paragraph("x")
    document.add_table(1, 1)
    document.save(letter)
    pictures = {kind: BytesIO() for kind in (Kind.JPEG, Kind.PNG, Kind.TIFF)}
    for kind, target in pictures.items():
        Image.new("RGB" if kind is Kind.JPEG else "RGBA", (2, 2)).save(target, kind.name)
    return {
        Kind.PDF: as_pdf("trial", Kind.TEXT.value, b"x"),
        Kind.WORD: letter.getvalue(),
        Kind.TEXT: b"x",
        Kind.MAIL: b"From: a@b.example\r\nDate: Thu, 12 Nov 2026 09:00:00 +0100\r\nSubject: =?utf-8?q?x?=\r\n\r\nx",
        **{kind: target.getvalue() for kind, target in pictures.items()},
    }
