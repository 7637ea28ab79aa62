"""Word to PDF: by an office program when there is one, else set by ourselves. Checked before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from legalaid_desk.desk.ports import Progress
from legalaid_desk.filings import FilingDraft

from .errors import ConversionFailed, ExhibitRejected, NoPdf, TemplateFault
from .office import SECONDS_FOR_OTHERS, Office, offices
from .whole import written_whole
from .word import silent

PLAIN = "plain"

NOT_HOLDING = (SyntaxError, LookupError, ValueError, AttributeError, TypeError, StopIteration, RuntimeError)
"""What is raised by parts that do not hold together."""


def write_pdf(
    draft: FilingDraft,
    word: Path,
    target: Path,
    *,
    progress: Progress | None = None,
    programs: tuple[Office, ...] | None = None,
) -> str:
    """Write the PDF of that Word file, whole or not at all; returns the name of the converter.

    Raises ConversionFailed, NotWritable, DiskFull. ``programs`` are the office programs to try, in that order.
    """
    tell = progress or silent
    tell(0, 2, word.name)
    name, pdf = _converted(draft, word, offices() if programs is None else programs)
    tell(1, 2, target.name)
    with written_whole(target) as beside:
        beside.write_bytes(pdf)
    tell(2, 2, target.name)
    return name


def word_to_pdf() -> Callable[[bytes, str], bytes] | None:
    """What turns the bytes of a Word file into PDF with the office program that is here; None without one."""
    found = offices(SECONDS_FOR_OTHERS)

    def to_pdf(content: bytes, _name: str) -> bytes:
        """The bundle names the exhibit in its own error; the program need not know the name."""
        return found[0].to_pdf(content)

    return to_pdf if found else None


def _converted(draft: FilingDraft, word: Path, programs: tuple[Office, ...]) -> tuple[str, bytes]:
    """The first PDF that is the filing. An office program that fails must not keep the filing from the court."""
    from .finishing import finished

    content = _read(word)
    for program in programs:
        try:
            return program.name, _by(program, draft, _inside(word.name, content))
        except ConversionFailed:
            continue
    return PLAIN, finished(_plain(draft, content), draft, word.name)


def _by(program: Office, draft: FilingDraft, content: bytes) -> bytes:
    """The PDF of this program; made once more when it left a heading alone at the foot of a page."""
    from .finishing import finished

    pdf = finished(program.to_pdf(content), draft, program.name)
    better = _helped(draft, content, pdf)
    try:
        return finished(program.to_pdf(better), draft, program.name) if better else pdf
    except ConversionFailed:
        return pdf


def _helped(draft: FilingDraft, content: bytes, pdf: bytes) -> bytes:
    """The Word file with its headings helped; empty when there is nothing to help, or it cannot be told."""
    from .parts import read_parts, write_parts
    from .stranded import helped

    try:
        better = helped(read_parts(draft.template, content), pdf)
    except (TemplateFault, *NOT_HOLDING):
        return b""
    return write_parts(better) if better else b""


def _inside(name: str, content: bytes) -> bytes:
    """Without what would be fetched: a lawyer may have gone on in it, and pasted something from elsewhere."""
    from .packages import without_outside

    try:
        return without_outside(name, content)
    except ExhibitRejected as error:
        raise ConversionFailed(name, NoPdf.NOT_TOGETHER) from error


def _read(word: Path) -> bytes:
    try:
        return word.read_bytes()
    except OSError as error:
        raise ConversionFailed(word.name, NoPdf.UNREADABLE) from error


def _plain(draft: FilingDraft, content: bytes) -> bytes:
    from .parts import read_parts
    from .plain import plain_pdf

    try:
        return plain_pdf(read_parts(draft.template, content))
    except NOT_HOLDING as error:
        # A lawyer may have gone on in another program, which left something that Word itself would not.
        raise ConversionFailed(draft.file_name, NoPdf.NOT_TOGETHER) from error
