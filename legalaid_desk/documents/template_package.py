"""What is wrong with the package of a Word template, all at once: macros, foreign parts, what points outside."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping

from legalaid_desk.desk.inspection import TemplateTrouble, Trouble

from .allowed import REFUSED, REFUSED_RELATIONS
from .outside import fetching_fields, is_outside, may_fetch, source_of
from .parts import REVISIONS
from .template_fields import shortened
from .wordml import Element, W, paragraph_text, printed, read_xml

_MACRO = re.compile(r"vba|activeX|embeddings|attachedToolbars", re.IGNORECASE)
_COMMENTS = re.compile(r"word/comments", re.IGNORECASE)
_MACRO_TYPE = re.compile(rb"macroEnabled", re.IGNORECASE)
_REFERENCE = re.compile(r"\s*(?:REF|PAGEREF|NOTEREF)\s+\"?([^\s\"\\]+)", re.IGNORECASE)
_TEMPLATE = "/attachedTemplate"


def package_troubles(parts: Mapping[str, bytes]) -> Iterator[TemplateTrouble]:
    """Every fault in the parts themselves, whatever their tags say. Raises SyntaxError."""
    yield from _foreign(parts)
    for part in sorted(parts):
        if part.endswith(".rels"):
            yield from _relations(part, parts[part])
    for part in printed(dict(parts)):
        yield from _revised(part, parts[part])
    if "word/document.xml" in parts:
        yield from _lost_bookmarks(parts)


def _foreign(parts: Mapping[str, bytes]) -> Iterator[TemplateTrouble]:
    for part in sorted(parts):
        if _COMMENTS.search(part):
            yield TemplateTrouble(trouble=Trouble.REVISIONS, part=part)
        elif any(pattern.search(part) for pattern, _, _ in REFUSED):
            kind = Trouble.MACRO if _MACRO.search(part) else Trouble.FOREIGN
            yield TemplateTrouble(trouble=kind, part=part, what=posixpath.basename(part))
    if _MACRO_TYPE.search(parts.get("[Content_Types].xml", b"")):
        yield TemplateTrouble(trouble=Trouble.MACRO, part="[Content_Types].xml", what="macroEnabled")


def _relations(part: str, blob: bytes) -> Iterator[TemplateTrouble]:
    for relation in read_xml(blob):
        kind, target = relation.get("Type", ""), relation.get("Target", "")[:80]
        if REFUSED_RELATIONS.search(kind):
            trouble = Trouble.MACRO
        elif is_outside(relation):
            trouble = Trouble.LEFT_OUT if kind.endswith(_TEMPLATE) else Trouble.OUTSIDE
        else:
            continue
        yield TemplateTrouble(trouble=trouble, part=source_of(part), what=f"{kind.rpartition('/')[2]}: {target}")


def _revised(part: str, blob: bytes) -> Iterator[TemplateTrouble]:
    if REVISIONS.search(blob):
        yield TemplateTrouble(trouble=Trouble.REVISIONS, part=part)
    if may_fetch(blob):
        root = read_xml(blob)
        fetching = fetching_fields(root)
        numbers = {one: number for number, one in enumerate(root.iter(f"{W}p"), start=1)} if fetching else {}
        for element in fetching:
            code = (element.text or element.get(f"{W}instr") or "").strip()
            paragraph = next(element.iterancestors(f"{W}p"), None)
            if code:
                yield TemplateTrouble(
                    trouble=Trouble.FETCHING, part=part, paragraph=numbers.get(paragraph, 0), what=code[:60]
                )


def _lost_bookmarks(parts: Mapping[str, bytes]) -> Iterator[TemplateTrouble]:
    """References to a bookmark that no part has. Names with a tag in them are only known once they are filled in."""
    roots = {part: read_xml(parts[part]) for part in printed(dict(parts))}
    names = {mark.get(f"{W}name", "") for root in roots.values() for mark in root.iter(f"{W}bookmarkStart")}
    ended = {mark.get(f"{W}id") for root in roots.values() for mark in root.iter(f"{W}bookmarkEnd")}
    made = any("{{" in name for name in names)
    for part, root in roots.items():
        for number, paragraph in enumerate(root.iter(f"{W}p"), start=1):
            lost = [wanted for wanted in _wanted(paragraph) if wanted not in names and "{" not in wanted and not made]
            lost += [
                mark.get(f"{W}name", "")
                for mark in paragraph.iter(f"{W}bookmarkStart")
                if mark.get(f"{W}id") not in ended
            ]
            for what in dict.fromkeys(lost):
                text = shortened(paragraph_text(paragraph))
                yield TemplateTrouble(trouble=Trouble.LOST_BOOKMARK, part=part, paragraph=number, text=text, what=what)


def _wanted(paragraph: Element) -> Iterator[str]:
    codes = (piece.text or piece.get(f"{W}instr") or "" for piece in paragraph.iter(f"{W}instrText", f"{W}fldSimple"))
    yield from (found[1] for code in codes if (found := _REFERENCE.match(code)))
    yield from (link.get(f"{W}anchor") for link in paragraph.iter(f"{W}hyperlink") if link.get(f"{W}anchor"))
