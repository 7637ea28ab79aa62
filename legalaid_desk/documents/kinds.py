"""What kind of file this is, told by its bytes and never by its ending."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """The kinds that can become an exhibit; the value is the media type."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    TIFF = "image/tiff"
    WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    TEXT = "text/plain"
    MAIL = "message/rfc822"


ENDINGS = {
    Kind.PDF: (".pdf",),
    Kind.JPEG: (".jpg", ".jpeg", ".jpe", ".jfif"),
    Kind.PNG: (".png",),
    Kind.TIFF: (".tif", ".tiff"),
    Kind.WORD: (".docx",),
    Kind.TEXT: (".txt",),
    Kind.MAIL: (".eml",),
}

PICTURES = frozenset({Kind.JPEG, Kind.PNG, Kind.TIFF})

_SIGNS: tuple[tuple[bytes, Kind], ...] = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"II*\x00", Kind.TIFF),
    (b"MM\x00*", Kind.TIFF),
)

_OLD_OFFICE, _OUTLOOK = b"\xd0\xcf\x11\xe0", "__substg1.0_".encode("utf-16-le")
"""Outlook keeps its messages as old Office kept its files, with names of its own inside."""

_CURES_BY_SIGN: tuple[tuple[int, tuple[bytes, ...], str], ...] = (
    (4, (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypheim"), "it is a HEIC photo; save it as JPEG on the telephone"),
    (0, (_OLD_OFFICE,), "it is an old Office file; open it in Word and save it as .docx or PDF"),
    (0, (b"{\\rtf",), "it is an RTF file; open it in Word and save it as .docx or PDF"),
    (
        0,
        (b"ID3", b"RIFF", b"OggS", b"\x1aE\xdf\xa3", b"\xff\xfb"),
        "sound and film have no pages; add the exhibit without a file and hand it in on a data carrier",
    ),
    (4, (b"ftyp",), "sound and film have no pages; add the exhibit without a file and hand it in on a data carrier"),
    (0, (b"GIF8", b"BM"), "save the picture as JPEG or PNG"),
    (0, (b"PK\x03\x04",), "it is a compressed folder or another Office file; unpack it, or save it as PDF"),
)

_MAIL_FIELDS = ("from:", "date:", "subject:", "received:", "message-id:")


def kind_of(content: bytes) -> Kind | None:
    """The kind, or None for what cannot become pages."""
    for sign, kind in _SIGNS:
        if content.startswith(sign):
            return kind
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    if content.startswith(b"PK\x03\x04"):
        return Kind.WORD if b"word/document.xml" in content else None
    return _kind_of_text(content)


def cure_for(content: bytes) -> str:
    """What to do with a file of another kind."""
    if content.startswith(_OLD_OFFICE) and _OUTLOOK in content:
        return "it is a message of Outlook; open it there and print it to PDF, or save it as .eml"
    for place, signs, cure in _CURES_BY_SIGN:
        if content.startswith(signs, place):
            return cure
    if _looks_like_web_page(content):
        return "it is a web page; open it and print it to PDF"
    return "open it in the program it was made with and save it as PDF"


def text_of(content: bytes) -> str:
    """Text in UTF-8 or, failing that, as Windows writes it. Raises UnicodeDecodeError."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def _kind_of_text(content: bytes) -> Kind | None:
    try:
        text = text_of(content)
    except UnicodeDecodeError:
        return None
    if _has_control_characters(text) or _looks_like_web_page(content) or content.startswith(b"{\\rtf"):
        return None
    fields = {line.split(" ")[0].lower() for line in text[:4096].splitlines()}
    return Kind.MAIL if sum(field in fields for field in _MAIL_FIELDS) >= 2 else Kind.TEXT


def _has_control_characters(text: str) -> bool:
    return any(character < " " and character not in "\t\n\r\f" for character in text[:65536])


def _looks_like_web_page(content: bytes) -> bool:
    return content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html"))
