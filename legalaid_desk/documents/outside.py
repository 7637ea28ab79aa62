"""Where a Word file reaches outside itself, and the Word file without that."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping

from .wordml import Element, W, read_xml, write_xml

_CODE = re.compile(rb"<w:instrText(?: [^<>]*)?>([^<]*)</w:instrText>")
_HARMLESS = re.compile(rb"\s*(?:REF|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|SEQ|TOC|STYLEREF|DATE|QUOTE)\s[^&]*$")

LINK = "/hyperlink"
CLICKED = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
"""Where a link may lead: a reader clicks on it, and his own program opens it."""

OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
VML, OLD_OFFICE = "{urn:schemas-microsoft-com:vml}", "{urn:schemas-microsoft-com:office:office}"
_ELSEWHERE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|//|\\)", re.IGNORECASE)
_GONE_WITH_IT = frozenset(f"{W}{name}" for name in ("attachedTemplate", "saveThroughXslt", "altChunk", "subDoc"))
"""What is nothing without the relation it names."""

_ASKS_ELSEWHERE = frozenset(f"{W}{name}" for name in ("mailMerge", "attachedSchema"))
_FETCHING = re.compile(
    r"^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\b", re.IGNORECASE
)
"""Fields that bring in what lies elsewhere. They show what they brought in last; that stays."""


def inside_only(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts without what is fetched from elsewhere: pictures, templates, fields, lists of addresses."""
    kept = dict(parts)
    for name in parts:
        if name.endswith(".rels"):
            kept[name], dropped = _relations_inside(parts[name])
            source = source_of(name)
            if dropped and source in kept:
                kept[source] = without_references(kept[source], dropped)
    for name, blob in kept.items():
        if name.startswith("word/") and name.endswith(".xml") and may_fetch(blob):
            kept[name] = _without_fetching(blob)
    return kept


def source_of(relations: str) -> str:
    """The part whose relations are in this one."""
    folder, file = posixpath.split(relations)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def is_outside(relation: Element) -> bool:
    """Whether it leads out of the file to something that is not merely clicked on."""
    target = relation.get("Target", "")
    inside = relation.get("TargetMode") != "External" and ":" not in target and not target.startswith(("//", "\\"))
    return not inside and not (relation.get("Type", "").endswith(LINK) and CLICKED.match(target.strip()))


def without_references(part: bytes, dropped: Iterable[str]) -> bytes:
    """The part without what names these relations: a name that leads nowhere makes Word refuse the file."""
    root, gone = read_xml(part), frozenset(dropped)
    for element in [*root.iter()]:
        named = [key for key, value in element.items() if key.startswith(OFFICE) and value in gone]
        for key in named:
            del element.attrib[key]
        if named and element.tag in _GONE_WITH_IT and element.getparent() is not None:
            element.getparent().remove(element)
    return write_xml(root)


def may_fetch(part: bytes) -> bool:
    """Whether it is worth looking for what brings in something else. The numbers in a filing are fields as well."""
    if any(sign in part for sign in (b"\0", b"mailMerge", b"attachedSchema", b"schemas-microsoft-com:vml")):
        return True
    codes = _CODE.findall(part)
    return part.count(b"instr") != 2 * len(codes) or not all(map(_HARMLESS.match, codes))


def fetching_fields(root: Element) -> list[Element]:
    """The elements with the code of a field that brings in something else, into however many pieces it is cut."""
    simple = [field for field in root.iter(f"{W}fldSimple") if _FETCHING.match(field.get(f"{W}instr", ""))]
    codes = (pieces for pieces in _codes(root) if _FETCHING.match("".join(piece.text or "" for piece in pieces)))
    return [*simple, *(piece for pieces in codes for piece in pieces)]


def _codes(root: Element) -> Iterator[list[Element]]:
    """The pieces of code of each field; fields may stand in one another."""
    begun: list[list[Element]] = [[]]
    for element in root.iter(f"{W}fldChar", f"{W}instrText"):
        kind = element.get(f"{W}fldCharType")
        if element.tag == f"{W}instrText":
            begun[-1].append(element)
        elif kind == "begin":
            begun.append([])
        elif kind == "end" and len(begun) > 1:
            yield begun.pop()
    yield from begun


def _relations_inside(blob: bytes) -> tuple[bytes, tuple[str, ...]]:
    root = read_xml(blob)
    dropped = [relation for relation in root if is_outside(relation)]
    for relation in dropped:
        root.remove(relation)
    return (write_xml(root) if dropped else blob), tuple(relation.get("Id", "") for relation in dropped)


def _without_fetching(blob: bytes) -> bytes:
    root = read_xml(blob)
    fields, addresses = fetching_fields(root), _addresses(root)
    asking = [element for element in root.iter() if element.tag in _ASKS_ELSEWHERE]
    for element in fields:
        if element.tag == f"{W}fldSimple":
            element.set(f"{W}instr", " QUOTE ")
        else:
            element.text = ""
    for element, name in addresses:
        del element.attrib[name]
    for element in asking:
        element.getparent().remove(element)
    return write_xml(root) if fields or addresses or asking else blob


def _addresses(root: Element) -> list[tuple[Element, str]]:
    """Drawings of the old kind may name a picture by its address, without any relation."""
    drawn = (element for element in root.iter(f"{VML}*"))
    named = [(element, name) for element in drawn for name in element.attrib if name in ("src", f"{OLD_OFFICE}href")]
    return [(element, name) for element, name in named if _ELSEWHERE.match(element.get(name))]
