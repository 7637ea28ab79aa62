"""Look at a file that is brought in: what it is, whether it can be read to the end, how many pages it will have."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from legalaid_desk.desk.ports import IntakeResult
from legalaid_desk.read_at_most import MOST_BROUGHT_IN

from .errors import ExhibitRejected
from .file_names import day_from_name, title_from_name
from .kinds import ENDINGS, PICTURES, Kind, cure_for, kind_of
from .pages import as_pdf
from .pictures import frames_of
from .sanitise import open_pdf

MOST_BYTES = MOST_BROUGHT_IN

REPAIRED = "the file is damaged but can be read; check every page, or ask for a new copy"
FILLED_FORM = "it is a form of Adobe's own kind that may show an empty page; check it, or print it to PDF first"
LAYERS = "it has layers that can be switched off; in the bundle all of them are seen: check every page"


def examine(name: str, content: bytes, *, to_pdf: Callable[[bytes, str], bytes] | None = None) -> IntakeResult:
    """What this file is. Raises ExhibitRejected, naming the cure."""
    refuse_size(name, content)
    kind = kind_of(content)
    if kind is None:
        raise ExhibitRejected(name, "unknown-kind", cure_for(content))
    _check_ending(name, kind)
    pages, warning = _pages_and_warning(name, kind, content, to_pdf)
    return IntakeResult(
        media_type=kind.value,
        pages=pages,
        suggested_title=title_from_name(name),
        suggested_date=day_from_name(name),
        warning=warning,
    )


def refuse_size(name: str, content: bytes) -> None:
    """Raises ExhibitRejected for nothing at all and for too much."""
    if not content:
        raise ExhibitRejected(name, "empty", "it holds nothing; ask for a new copy")
    if len(content) > MOST_BYTES:
        raise ExhibitRejected(name, "too-large", f"it is larger than {MOST_BYTES // 1_000_000} MB; split or shrink it")


def _check_ending(name: str, kind: Kind) -> None:
    """Bytes and ending must agree: a registry that trusts the ending would send it back."""
    path = PurePath(name)
    if path.suffix and path.suffix.lower() not in _endings(kind):
        told = f"its ending is {path.suffix.lower()} but inside it is {_spoken(kind)}"
        better = f"{path.stem}{ENDINGS[kind][0]}"
        raise ExhibitRejected(name, "wrong-ending", f"{told}; rename it to {better}", better_name=better)


def _endings(kind: Kind) -> tuple[str, ...]:
    """A message saved as text is still text."""
    return (*ENDINGS[kind], *ENDINGS[Kind.TEXT]) if kind is Kind.MAIL else ENDINGS[kind]


def _spoken(kind: Kind) -> str:
    return {
        Kind.PDF: "a PDF",
        Kind.JPEG: "a JPEG picture",
        Kind.PNG: "a PNG picture",
        Kind.TIFF: "a TIFF picture",
        Kind.WORD: "a Word file",
        Kind.TEXT: "plain text",
        Kind.MAIL: "an e-mail message",
    }[kind]


def _pages_and_warning(
    name: str, kind: Kind, content: bytes, to_pdf: Callable[[bytes, str], bytes] | None
) -> tuple[int, str]:
    if kind is Kind.PDF:
        return _look_into_pdf(name, content)
    if kind in PICTURES:
        return frames_of(name, content), ""
    with open_pdf(name, as_pdf(name, kind.value, content, to_pdf=to_pdf)) as pdf:
        return len(pdf.pages), ""


def _look_into_pdf(name: str, content: bytes) -> tuple[int, str]:
    with open_pdf(name, content) as pdf:
        root = pdf.Root
        warnings = (
            (REPAIRED, bool(pdf.get_warnings())),
            (FILLED_FORM, "/AcroForm" in root and "/XFA" in root.AcroForm),
            (LAYERS, "/OCProperties" in root and "/OFF" in root.OCProperties.get("/D", {})),
        )
        return len(pdf.pages), "; ".join(warning for warning, met in warnings if met)
