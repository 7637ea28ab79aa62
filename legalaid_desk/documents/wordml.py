"""The XML of Word files: its names, reading it safely, and the paragraphs and texts in a part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = Any
"""An element of the tree. The library behind python-docx ships no types."""

PRINTED_PARTS = ("word/document.xml", "word/header", "word/footer", "word/footnotes", "word/endnotes")


def read_xml(blob: bytes) -> Element:
    """The root of a part. The parser of python-docx leaves entities unresolved. Raises SyntaxError."""
    from docx.oxml.parser import parse_xml

    return parse_xml(blob)


def write_xml(root: Element) -> bytes:
    """The part as Word writes it."""
    from docx.opc.oxml import serialize_part_xml

    return serialize_part_xml(root)


def printed(parts: dict[str, bytes]) -> Iterator[str]:
    """The names of the parts that hold text for the reader."""
    return (name for name in sorted(parts) if name.endswith(".xml") and name.startswith(PRINTED_PARTS))


def paragraph_text(paragraph: Element) -> str:
    """The text of one paragraph as it is read: field results, not field codes; tabs and line breaks as they are."""
    return "".join(map(_text_of, _own(paragraph)))


def style_of(paragraph: Element) -> str:
    """The id of its paragraph style."""
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else found.get(f"{W}val", "")


def _own(paragraph: Element) -> Iterator[Element]:
    """What is in this paragraph itself: a text box in it has paragraphs of its own."""
    for child in paragraph:
        if child.tag == f"{W}p":
            continue
        yield child
        if child.tag != f"{W}txbxContent":
            yield from _own(child)


def _text_of(element: Element) -> str:
    if element.tag == f"{W}t":
        return element.text or ""
    if element.tag == f"{W}tab" and element.getparent().tag == f"{W}r":
        return "\t"
    if element.tag in (f"{W}br", f"{W}cr"):
        return "\n"
    return "\u2011" if element.tag == f"{W}noBreakHyphen" else ""
