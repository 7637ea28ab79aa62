"""What a Word file tells about itself: title, language, office and draft, and nothing of who wrote it when."""

from __future__ import annotations

from xml.sax.saxutils import escape

from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.versions import fingerprint

from .parts import TYPES, Parts
from .values import clean
from .wordml import read_xml, write_xml

CORE, CUSTOM = "docProps/core.xml", "docProps/custom.xml"
_ABOUT = ("docProps/app.xml", CUSTOM, "docProps/thumbnail.jpeg")
LANGUAGE = "nl-NL"
WRITTEN_AS = "LegalAidDeskDraft"
"""The property that tells from which draft a file was written: only so is a changed file laid beside the right one."""

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"


def with_properties(parts: Parts, draft: FilingDraft) -> Parts:
    """The parts with properties of their own; those of the template, and of whoever edited it, are left behind."""
    kept = {name: blob for name, blob in parts.items() if name not in _ABOUT}
    kept["_rels/.rels"] = _listed(kept["_rels/.rels"], "Target", _RELATION)
    kept[TYPES] = _listed(kept[TYPES], "PartName", _TYPE)
    return {**kept, CORE: _core(draft), CUSTOM: _custom(draft)}


def written_as(parts: Parts) -> str:
    """The fingerprint of the draft from which a file was written; empty when nothing tells it any more."""
    try:
        root = read_xml(parts[CUSTOM])
    except (KeyError, SyntaxError):
        return ""
    found = (one for one in root if one.get("name") == WRITTEN_AS)
    return next(("".join(one.itertext()).strip() for one in found), "")


def title_of(draft: FilingDraft) -> str:
    """The title of the document: what it is, and in which case."""
    return clean(" – ".join(part for part in (draft.caption.title, draft.footer) if part))


def author_of(draft: FilingDraft) -> str:
    """The office; a person is not named."""
    return clean(draft.signature.office[0]) if draft.signature.office else ""


def _core(draft: FilingDraft) -> bytes:
    space = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<cp:coreProperties xmlns:cp="{space}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title_of(draft))}</dc:title><dc:creator>{escape(author_of(draft))}</dc:creator>"
        f"<dc:language>{LANGUAGE}</dc:language></cp:coreProperties>"
    ).encode()


def _custom(draft: FilingDraft) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">'
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{WRITTEN_AS}">'
        f"<vt:lpwstr>{fingerprint(draft)}</vt:lpwstr></property></Properties>"
    ).encode()


_RELATION = ("Relationship", {"Id": "rIdDraft", "Type": f"{_OFFICE}/relationships/custom-properties", "Target": CUSTOM})
_TYPE = (
    "Override",
    {
        "PartName": f"/{CUSTOM}",
        "ContentType": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    },
)


def _listed(listing: bytes, attribute: str, own: tuple[str, dict[str, str]]) -> bytes:
    """A list of relations or types without the parts that were left behind, and with our own."""
    root = read_xml(listing)
    for entry in list(root):
        if entry.get(attribute, "").lstrip("/") in _ABOUT:
            root.remove(entry)
    name, attributes = own
    root.append(root.makeelement(f"{root.tag.partition('}')[0]}}}{name}", attributes))
    return write_xml(root)
