"""Look into a Word file before anything opens it: its size unpacked, its parts, and where it would reach outside."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from .errors import ExhibitRejected
from .outside import inside_only

MOST_PARTS = 600
MOST_UNPACKED = 80_000_000
MOST_XML = 10_000_000
"""More text than any letter holds. Opened, XML takes twenty times the room it takes in the file."""

MOST_XML_IN_ALL = 3 * MOST_XML
MOST_SIGNS = 2_000_000
"""Of the beginnings of tags in one part. A letter of two hundred pages has a fifth of it."""

DENSE_FROM, MOST_TIMES_PACKED = 3_000_000, 40
"""Large XML written by people shrinks ten to thirty times; a million empty paragraphs shrink far more."""

_ENTRY = b"PK\x01\x02"
"""Before each line of the directory of a zip. A picture may hold it by chance, but not six hundred times."""

_PACKINGS = (ZIP_STORED, ZIP_DEFLATED)
"""Word knows no others, and others shrink a gigabyte to a few bytes."""

_NEVER_IN_A_LETTER = re.compile(
    r"vbaproject|vbadata|activex/|attachedtoolbars|\.(?:exe|dll|js|vbs|ps1|bat|cmd|scr|hta|lnk|chm)$", re.IGNORECASE
)
_TEXT_WITHIN = re.compile(rb"/aFChunk\"", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"'>]*)")
_USUAL_ENCODING = re.compile(rb"utf-?8|utf-?16(?:le|be)?|us-ascii|iso-8859-\d+|windows-125\d", re.IGNORECASE)
_BROKEN = (
    *(BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, KeyError, IndexError),
    *(OverflowError, struct.error, zlib.error),
)

_ASK_AGAIN = "ask for it as PDF, or open it in Word and save it as PDF"


def inspect_word(name: str, content: bytes) -> None:
    """Raises ExhibitRejected for a package that is broken, far too large inside, or holds what a letter never holds."""
    parts = open_package(name, content)
    if any(map(_NEVER_IN_A_LETTER.search, parts)):
        raise ExhibitRejected(name, "unknown-kind", f"it holds macros or foreign parts; {_ASK_AGAIN}")
    if any(_TEXT_WITHIN.search(blob) for part, blob in parts.items() if part.endswith(".rels")):
        # Which program shows it, and how, nobody knows; left out, a part of the letter would be gone.
        raise ExhibitRejected(name, "unknown-kind", f"it holds another document inside; {_ASK_AGAIN}")


def open_package(name: str, content: bytes) -> dict[str, bytes]:
    """Every part by its name, unpacked within limits. Raises ExhibitRejected."""
    if content.count(_ENTRY) > 2 * MOST_PARTS:
        raise ExhibitRejected(name, "too-large", _ASK_AGAIN)
    try:
        with ZipFile(BytesIO(content)) as package:
            _inspect_parts(name, package.infolist())
            return dict(_unpacked(name, package))
    except _BROKEN as error:
        raise ExhibitRejected(name, "damaged", "the Word file cannot be read; ask for a new copy") from error


def without_outside(name: str, content: bytes) -> bytes:
    """The Word file without what would be fetched from elsewhere while converting it. Raises ExhibitRejected."""
    target = BytesIO()
    try:
        parts = inside_only(open_package(name, content))
    except SyntaxError as error:
        raise ExhibitRejected(name, "damaged", "a part of it cannot be read; ask for a new copy") from error
    with ZipFile(target, "w", ZIP_DEFLATED, compresslevel=1) as kept:
        for part, blob in parts.items():
            kept.writestr(part, blob)
    return target.getvalue()


def _inspect_parts(name: str, parts: list[ZipInfo]) -> None:
    xml = [part for part in parts if _is_xml(part.filename)]
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise ExhibitRejected(name, "too-large", _ASK_AGAIN)
    if any(part.file_size > MOST_XML or _is_dense(part) for part in xml):
        raise ExhibitRejected(name, "too-large", _ASK_AGAIN)
    if sum(part.file_size for part in xml) > MOST_XML_IN_ALL:
        raise ExhibitRejected(name, "too-large", _ASK_AGAIN)
    if any(part.flag_bits & 1 for part in parts):
        raise ExhibitRejected(name, "encrypted", "open it in Word, remove the password and save it again")
    names = [part.filename.lower() for part in parts]
    if len(set(names)) < len(names) or any(part.compress_type not in _PACKINGS for part in parts):
        raise ExhibitRejected(name, "damaged", "the Word file is packed as no Word packs it; ask for a new copy")
    if any(map(_leads_away, names)):
        raise ExhibitRejected(name, "unknown-kind", f"it holds parts that would lie outside it; {_ASK_AGAIN}")


def _unpacked(name: str, package: ZipFile) -> Iterator[tuple[str, bytes]]:
    """Sizes in the directory can lie, so bytes are counted while reading; a DOCTYPE is only there to do harm."""
    left = MOST_UNPACKED
    for part in package.infolist():
        if part.is_dir():
            continue
        most = min(MOST_XML, left) if _is_xml(part.filename) else left
        with package.open(part) as stream:
            blob = stream.read(most + 1)
        if len(blob) > most:
            raise ExhibitRejected(name, "too-large", _ASK_AGAIN)
        left -= len(blob)
        if _is_xml(part.filename):
            _inspect_xml(name, blob)
        yield part.filename, blob


def _inspect_xml(name: str, blob: bytes) -> None:
    if blob.count(b"<") > MOST_SIGNS:
        raise ExhibitRejected(name, "too-large", _ASK_AGAIN)
    if _declares(blob):
        raise ExhibitRejected(name, "unknown-kind", f"it holds a DOCTYPE; {_ASK_AGAIN}")
    head = blob[:400].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    encoding = _ENCODING.match(head)
    if not head.startswith(b"<") or (encoding and not _USUAL_ENCODING.fullmatch(encoding[1])):
        # In an encoding that hides its signs, what is looked for here would not be found.
        raise ExhibitRejected(name, "damaged", "a part of it is in no usual encoding; ask for a new copy")


def _declares(xml: bytes) -> bool:
    """In whatever encoding: UTF-16 only puts zeros between."""
    return b"<!DOCTYPE" in (xml.replace(b"\0", b"") if b"\0" in xml else xml)


def _is_dense(part: ZipInfo) -> bool:
    return part.file_size > DENSE_FROM and part.file_size > MOST_TIMES_PACKED * max(part.compress_size, 1)


def _is_xml(part: str) -> bool:
    return part.lower().endswith((".xml", ".rels"))


def _leads_away(part: str) -> bool:
    return ".." in part.split("/") or part.startswith("/") or any(sign in part for sign in "\\:\0")
