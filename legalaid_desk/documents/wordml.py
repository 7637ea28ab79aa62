"""The XML of Word files: its names, reading it safely, and the paragraphs and texts in a part."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = Any
"""An element of the tree. The library behind python-docx ships no types."""

_TEXT_BOX = f"{W}txbxContent"
_READ = tuple(f"{W}{name}" for name in ("t", "tab", "br", "cr", "noBreakHyphen", "txbxContent"))
"""Asked for by name: the library then passes over the rest, which is most of it, by itself."""

PRINTED_PARTS = ("word/document.xml", "word/header", "word/footer", "word/footnotes", "word/endnotes")


def read_xml(blob: bytes) -> Element:
    """The root of a part. Entities are left unresolved, and nothing is fetched. Raises SyntaxError."""
    return _etree().fromstring(blob, _parser())


def write_xml(root: Element) -> bytes:
    """The part as Word writes it."""
    written: bytes = _etree().tostring(root, encoding="UTF-8", standalone=True)
    return written


@cache
def _etree() -> Any:
    from lxml import etree  # type: ignore[import-untyped] # it ships no types

    return etree


@cache
def _parser() -> Any:
    """Without the classes that python-docx gives its elements: we read by name, and plain ones are twice as fast."""
    return _etree().XMLParser(remove_blank_text=True, resolve_entities=False, no_network=True, huge_tree=False)


def printed(parts: dict[str, bytes]) -> Iterator[str]:
    """The names of the parts that hold text for the reader."""
    return (name for name in sorted(parts) if name.endswith(".xml") and name.startswith(PRINTED_PARTS))


def paragraph_text(paragraph: Element) -> str:
    """The text of one paragraph as it is read: field results, not field codes; tabs and line breaks as they are."""
    pieces: list[str] = []
    for element in paragraph.iter(*_READ):
        if element.tag == _TEXT_BOX:
            return "".join(map(_text_of, _own(paragraph)))
        pieces.append(_text_of(element))
    return "".join(pieces)


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
