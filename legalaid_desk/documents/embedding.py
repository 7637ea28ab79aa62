"""A face inside a Word file: whoever opens it sees the letters, also where that face is not installed.

Word wants it scrambled with a key that stands beside it (ECMA-376, part 1, 17.8.1). That hides nothing.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from uuid import UUID

from legalaid_desk.data import font

from .allowed import TYPES
from .wordml import Element, W, read_xml, write_xml

TABLE, RELATIONS = "word/fontTable.xml", "word/_rels/fontTable.xml.rels"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_NO_RELATIONS = f'<Relationships xmlns="{_PACKAGE}/relationships"/>'.encode()


def with_font(parts: dict[str, bytes], name: str, instead: str, file: str) -> dict[str, bytes]:
    """The parts with this face in them. A file without a list of faces stays as it is: then Word takes its own."""
    if TABLE not in parts:
        return parts
    content = face(file)
    key = UUID(bytes=sha256(content).digest()[:16])
    part = f"word/fonts/{file.rpartition('.')[0]}.odttf"
    relation = f"rIdFont{key.hex[:8]}"
    return {
        **parts,
        part: _scrambled(content, key),
        TABLE: _listed(parts[TABLE], name, instead, relation, key),
        RELATIONS: _related(parts.get(RELATIONS, _NO_RELATIONS), relation, part),
        TYPES: _typed(parts[TYPES]),
    }


@cache
def face(file: str) -> bytes:
    """The face in this file; kept, for where templates are tried no file can be read."""
    return font(file)


def _scrambled(content: bytes, key: UUID) -> bytes:
    """The first 32 bytes mixed with the key from its end; done twice it is the face again."""
    mixed = bytes(byte ^ key.bytes[::-1][place % 16] for place, byte in enumerate(content[:32]))
    return mixed + content[32:]


def _listed(table: bytes, name: str, instead: str, relation: str, key: UUID) -> bytes:
    root = read_xml(table)
    for old in [one for one in root if one.get(f"{W}name") == name]:
        root.remove(old)
    face = _below(root, "font", name=name)
    _below(face, "altName", val=instead)
    _below(face, "charset", val="00")
    _below(face, "family", val="auto")
    _below(face, "pitch", val="variable")
    embedded = _below(face, "embedRegular", fontKey=f"{{{str(key).upper()}}}")
    embedded.set(f"{R}id", relation)
    return write_xml(root)


def _below(parent: Element, tag: str, **values: str) -> Element:
    made = parent.makeelement(f"{W}{tag}", {f"{W}{key}": value for key, value in values.items()})
    parent.append(made)
    return made


def _related(relations: bytes, relation: str, part: str) -> bytes:
    root = read_xml(relations)
    made = root.makeelement(f"{{{_PACKAGE}/relationships}}Relationship")
    made.set("Id", relation)
    made.set("Type", f"{_OFFICE}/font")
    made.set("Target", part.removeprefix("word/"))
    root.append(made)
    return write_xml(root)


def _typed(types: bytes) -> bytes:
    """Every ending has its kind of content; that of a face stands before the kinds of single parts."""
    root = read_xml(types)
    if not any(one.get("Extension", "").lower() == "odttf" for one in root):
        made = root.makeelement(f"{{{_PACKAGE}/content-types}}Default")
        made.set("Extension", "odttf")
        made.set("ContentType", _KIND)
        root.insert(0, made)
    return write_xml(root)
