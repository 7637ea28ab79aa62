"""Look into a Word file before anything opens it: its size unpacked, its parts, and where it would reach outside."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from .errors import ExhibitRejected

MOST_PARTS = 600
MOST_UNPACKED = 80_000_000
MOST_XML = 10_000_000
"""More text than any letter holds. Opened, XML takes a hundred times the room it takes in the file."""

DENSE_FROM, MOST_TIMES_PACKED = 3_000_000, 40
"""Large XML written by people shrinks ten to thirty times; a million empty paragraphs shrink far more."""

_ASK_AGAIN = "ask for it as PDF, or open it in Word and save it as PDF"


def inspect_word(name: str, content: bytes) -> None:
    """Raises ExhibitRejected for a package that is broken, far too large inside, or holds what a letter never holds."""
    try:
        with ZipFile(BytesIO(content)) as package:
            _inspect_parts(name, package.infolist())
            for part in package.infolist():
                _inspect_xml(name, package, part)
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise ExhibitRejected(name, "damaged", "the Word file cannot be read; ask for a new copy") from error


def _inspect_parts(name: str, parts: list[ZipInfo]) -> None:
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise ExhibitRejected(name, "too-large", _ASK_AGAIN)
    if any(part.file_size > MOST_XML or _is_dense(part) for part in parts if _is_xml(part)):
        raise ExhibitRejected(name, "too-large", _ASK_AGAIN)
    if any(part.flag_bits & 1 for part in parts):
        raise ExhibitRejected(name, "encrypted", "open it in Word, remove the password and save it again")
    if any(_never_in_a_letter(part.filename) for part in parts):
        raise ExhibitRejected(name, "unknown-kind", f"it holds macros or foreign parts; {_ASK_AGAIN}")


def _inspect_xml(name: str, package: ZipFile, part: ZipInfo) -> None:
    """Sizes in the directory can lie, so bytes are counted while reading; a DOCTYPE is only there to do harm."""
    most = MOST_XML if _is_xml(part) else MOST_UNPACKED
    read, before = 0, b""
    with package.open(part) as stream:
        while block := stream.read(1 << 18):
            read += len(block)
            if read > most:
                raise ExhibitRejected(name, "too-large", _ASK_AGAIN)
            if _is_xml(part) and _declares(before + block):
                raise ExhibitRejected(name, "unknown-kind", f"it holds a DOCTYPE; {_ASK_AGAIN}")
            before = block[-32:]


def without_outside(content: bytes) -> bytes:
    """The Word file without pictures and templates that would be fetched from elsewhere while converting it."""
    target = BytesIO()
    with ZipFile(BytesIO(content)) as package, ZipFile(target, "w") as kept:
        for part in package.infolist():
            data = package.read(part)
            kept.writestr(part, _inside_only(data) if part.filename.endswith(".rels") else data)
    return target.getvalue()


def _inside_only(relations: bytes) -> bytes:
    from docx.opc.oxml import serialize_part_xml
    from docx.oxml.parser import parse_xml

    root = parse_xml(relations)
    for relation in list(root):
        outside = relation.get("TargetMode") == "External"
        if outside and not relation.get("Type", "").endswith("/hyperlink"):
            root.remove(relation)
    return serialize_part_xml(root)


def _declares(xml: bytes) -> bool:
    """In whatever encoding: UTF-16 only puts zeros between."""
    return b"<!DOCTYPE" in xml.replace(b"\0", b"")


def _is_dense(part: ZipInfo) -> bool:
    return part.file_size > DENSE_FROM and part.file_size > MOST_TIMES_PACKED * max(part.compress_size, 1)


def _is_xml(part: ZipInfo) -> bool:
    return part.filename.lower().endswith((".xml", ".rels"))


def _never_in_a_letter(part: str) -> bool:
    low = part.lower()
    return low.endswith(("vbaproject.bin", ".exe", ".dll", ".js", ".vbs")) or ".." in low.split("/")
