"""What may be in a Word file of ours: which parts, of which types, tied together by which relations. Nothing else is.

What Word adds for itself (data of its own, building blocks, thumbnails) is left out; what may run or hide something is
refused, with what to do about it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from legalaid_desk.desk.template_flaws import Flaw, Mend

from .errors import TemplateFault
from .outside import LINK, inside_only, is_outside, source_of
from .wordml import Element, read_xml, write_xml

TYPES = "[Content_Types].xml"
PACKAGE_RELATIONS = "_rels/.rels"
BODY = "word/document.xml"

_PICTURE = r"media/[^/]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)"
_TARGETS: Mapping[str, str] = {
    "officeDocument": re.escape(BODY),
    "core-properties": r"docProps/core\.xml",
    "custom-properties": r"docProps/custom\.xml",  # of which draft it was written; those of a template are left out
    **{
        kind: rf"word/{kind}\d*\.xml"
        for kind in ("styles", "settings", "webSettings", "fontTable", "numbering", "footnotes", "endnotes")
    },
    "header": r"word/header\d*\.xml",
    "footer": r"word/footer\d*\.xml",
    "theme": r"word/theme/theme\d*\.xml",
    "image": rf"word/{_PICTURE}",
    "font": r"word/fonts/[^/]+\.odttf",
}
"""The last word of the type of a relation, and where it may lead."""

_KEPT = re.compile(
    rf"(?:{re.escape(TYPES)}|{re.escape(PACKAGE_RELATIONS)}|{'|'.join(_TARGETS.values())}"
    r"|word/_rels/(?:document|header\d*|footer\d*|footnotes\d*|endnotes\d*|numbering\d*|settings\d*|fontTable\d*)"
    r"\.xml\.rels)"
)
_WORD = r"application/vnd\.openxmlformats-officedocument\."
_CONTENT_TYPES = re.compile(
    rf"application/xml|image/(?:png|jpe?g|gif|bmp|tiff?|x-emf|x-wmf|emf|wmf)"
    rf"|application/vnd\.openxmlformats-package\.(?:relationships|core-properties)\+xml|{_WORD}theme\+xml"
    rf"|{_WORD}custom-properties\+xml|{_WORD}obfuscatedFont|{_WORD}wordprocessingml\.(?:document\.main|styles|settings|webSettings|fontTable"
    r"|numbering|footnotes|endnotes|header|footer)\+xml"
)
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

REFUSED: tuple[tuple[re.Pattern[str], Flaw, Mend], ...] = (
    (
        re.compile(r"vbaProject|vbaData|activeX|/embeddings/|attachedToolbars|\.(?:exe|dll|js|vbs)$", re.IGNORECASE),
        Flaw.MACROS,
        Mend.SAVE_WITHOUT,
    ),
    (
        re.compile(r"afchunk|altChunk|\.(?:html?|mht|rtf|docx?)$", re.IGNORECASE),
        Flaw.DOCUMENT_WITHIN,
        Mend.COPY_TEXT,
    ),
    (
        re.compile(r"word/comments", re.IGNORECASE),
        Flaw.REVISIONS,
        Mend.ACCEPT,
    ),
    (
        re.compile(r"\.svg$", re.IGNORECASE),
        Flaw.SVG,
        Mend.PUT_IN_PNG,
    ),
)
REFUSED_RELATIONS = re.compile(r"/(?:aFChunk|oleObject|package|control|vbaProject|subDocument|frame)$")


def only_allowed(name: str, parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts that may be in a Word file of ours. Raises TemplateFault for what may not and cannot be left out."""
    _refuse_parts(name, parts)
    _refuse_links(name, parts)
    inside = inside_only(parts)
    kept = {part: blob for part, blob in inside.items() if _KEPT.fullmatch(part)}
    for part in [*kept]:
        if part.endswith(".rels"):
            kept[part] = _known_relations(name, part, kept)
    kept[TYPES] = _known_types(name, kept)
    return kept


def _refuse_parts(name: str, parts: Mapping[str, bytes]) -> None:
    for part in parts:
        for pattern, flaw, mend in REFUSED:
            if pattern.search(part):
                raise TemplateFault(name, part, flaw, mend)
    if not {TYPES, PACKAGE_RELATIONS, BODY} <= set(parts):
        raise TemplateFault(name, "", Flaw.NOT_WORD, Mend.SAVE_AS_DOCX)


def _refuse_links(name: str, parts: Mapping[str, bytes]) -> None:
    """A link that opens a file or a program does so on the machine of whoever reads the filing."""
    for part, blob in parts.items():
        for relation in read_xml(blob) if part.endswith(".rels") else ():
            if relation.get("Type", "").endswith(LINK) and is_outside(relation):
                where = relation.get("Target", "")[:80]
                raise TemplateFault(name, "", Flaw.LINK_AWAY, Mend.TAKE_LINK_OUT, data=where)


def _known_relations(name: str, part: str, kept: Mapping[str, bytes]) -> bytes:
    """The list of relations with those alone that we know and that lead to what is kept."""
    root = read_xml(kept[part])
    dropped = [relation for relation in root if not _is_known(name, part, relation, kept)]
    for relation in dropped:
        root.remove(relation)
    if part == PACKAGE_RELATIONS and sum(one.get("Type", "").endswith("/officeDocument") for one in root) != 1:
        raise TemplateFault(name, "", Flaw.NOT_WORD, Mend.SAVE_AS_DOCX)
    return write_xml(root) if dropped else kept[part]


def _is_known(name: str, part: str, relation: Element, kept: Mapping[str, bytes]) -> bool:
    kind, target = relation.get("Type", ""), relation.get("Target", "")
    if REFUSED_RELATIONS.search(kind):
        raise TemplateFault(name, "", Flaw.MACROS, Mend.SAVE_WITHOUT)
    if kind.endswith(LINK):
        return True
    allowed = _TARGETS.get(kind.rpartition("/")[2])
    if allowed is None:
        return False
    meant = _meant(part, target)
    if meant not in kept or not re.fullmatch(allowed, meant):
        # Left out, a letterhead or a style would be gone without a word.
        raise TemplateFault(name, meant[:80], Flaw.PART_MISSING, Mend.SAVE_AGAIN)
    return True


def _meant(part: str, target: str) -> str:
    """The part that a relation leads to."""
    folder = posixpath.dirname(source_of(part))
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _known_types(name: str, kept: Mapping[str, bytes]) -> bytes:
    """The list of types for what is kept, each of a type that we know."""
    root, dropped = read_xml(kept[TYPES]), 0
    endings = {part.rpartition(".")[2].lower() for part in kept}
    for entry in [*root]:
        of = entry.get("PartName", "").lstrip("/")
        if of not in kept and entry.get("Extension", "").lower() not in endings:
            root.remove(entry)
            dropped += 1
        elif not _CONTENT_TYPES.fullmatch(entry.get("ContentType", "")):
            kind = str(entry.get("ContentType", "")).rpartition(".")[2][:60]
            raise TemplateFault(name, of, Flaw.OTHER_KIND if kind else Flaw.NO_KIND, Mend.SAVE_AS_DOCX, data=kind)
    main = [entry.get("ContentType") for entry in root if entry.get("PartName", "") == f"/{BODY}"]
    if main != [_MAIN]:
        raise TemplateFault(name, "", Flaw.NOT_WORD, Mend.SAVE_AS_DOCX)
    return write_xml(root) if dropped else kept[TYPES]
