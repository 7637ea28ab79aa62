"""A Word template as the parts in its zip: read only when safe, written so that equal parts give equal bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from .errors import ExhibitRejected, TemplateFault
from .packages import inspect_word, without_outside

FIXED_TIME = (1980, 1, 1, 0, 0, 0)
TYPES = "[Content_Types].xml"

_NEVER_IN_A_TEMPLATE = re.compile(r"vbaProject|vbaData|activeX|/embeddings/|/attachedToolbars", re.IGNORECASE)
_MACROS = re.compile(rb"macroEnabled|vnd\.ms-office\.vba", re.IGNORECASE)
_REVISIONS = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo)[ >]")

Parts = dict[str, bytes]


def read_parts(name: str, content: bytes) -> Parts:
    """The parts of a .docx, with nothing in them that fetches from outside. Raises TemplateFault."""
    try:
        inspect_word(name, content)
    except ExhibitRejected as rejected:
        raise TemplateFault(
            name, "", f"it is not a Word file that can be trusted ({rejected.reason})", rejected.cure
        ) from None
    with ZipFile(BytesIO(without_outside(content))) as package:
        parts = {part.filename: package.read(part) for part in package.infolist() if not part.is_dir()}
    _refuse_unsafe(name, parts)
    return parts


def write_parts(parts: Mapping[str, bytes]) -> bytes:
    """The .docx of these parts. The list of types comes first, as readers expect; the rest by name."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED, compresslevel=6) as package:
        for name in sorted(parts, key=lambda part: (part != TYPES, part)):
            entry = ZipInfo(name, FIXED_TIME)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3  # else the bytes differ between Windows and the rest
            package.writestr(entry, parts[name])
    return made.getvalue()


def _refuse_unsafe(name: str, parts: Parts) -> None:
    if TYPES not in parts or "word/document.xml" not in parts:
        raise TemplateFault(name, "", "it is not a Word file", "save it in Word as .docx")
    if _MACROS.search(parts[TYPES]) or any(map(_NEVER_IN_A_TEMPLATE.search, parts)):
        raise TemplateFault(name, "", "it holds macros or embedded objects", "save it in Word as .docx without them")
    if "word/comments.xml" in parts or _REVISIONS.search(parts["word/document.xml"]):
        raise TemplateFault(
            name, "", "it holds comments or tracked changes", "accept the changes and delete the comments in Word"
        )
