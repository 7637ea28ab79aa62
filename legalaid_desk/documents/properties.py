"""What a Word file tells about itself: title, language and office, and nothing of who wrote it when."""

from __future__ import annotations

from xml.sax.saxutils import escape

from legalaid_desk.filings import FilingDraft

from .parts import Parts
from .values import clean
from .wordml import read_xml, write_xml

CORE = "docProps/core.xml"
_ABOUT = ("docProps/app.xml", "docProps/custom.xml", "docProps/thumbnail.jpeg")
LANGUAGE = "nl-NL"


def with_properties(parts: Parts, draft: FilingDraft) -> Parts:
    """The parts with properties of their own; those of the template, and of whoever edited it, are left behind."""
    kept = {name: blob for name, blob in parts.items() if name not in _ABOUT}
    kept["_rels/.rels"] = _without(kept["_rels/.rels"], "Target")
    kept["[Content_Types].xml"] = _without(kept["[Content_Types].xml"], "PartName")
    return {**kept, CORE: _core(draft)}


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


def _without(listing: bytes, attribute: str) -> bytes:
    """A list of relations or types without the parts that were left behind."""
    root = read_xml(listing)
    for entry in list(root):
        if entry.get(attribute, "").lstrip("/") in _ABOUT:
            root.remove(entry)
    return write_xml(root)
