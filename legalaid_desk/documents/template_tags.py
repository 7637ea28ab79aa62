"""The tags of a Word template, each with its place: body, tables, headers, footers, notes and text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .wordml import Element, W, paragraph_text, read_xml

MOST_READ = 20_000
"""Characters of one paragraph. A template has a few hundred at most."""

MOST_TAGS = 2_000
"""Of one template. The shipped ones hold a hundred."""

_TAG = re.compile(
    r"\{\{(?:(?!\{\{|\{%|\}\}).)*\}\}|\{%(?:(?!\{\{|\{%|%\}).)*%\}|\{#(?:(?!#\}).)*#\}|\[\[(?:(?!\[\[|\]\]).)*\]\]",
    re.DOTALL,
)
_LOOSE = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}|\[\[|\[\s*onderdeel\s*:", re.IGNORECASE)
_PART = re.compile(r"\[\[\s*onderdeel\s*:\s*([\w-]+)\s*\]\]", re.IGNORECASE)
_HOW = re.compile(r"(p|tr|tc|r)\s")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


class TagKind(StrEnum):
    """What a tag is."""

    PRINT = "print"
    ACT = "act"
    REMARK = "remark"
    PART = "part"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTag:
    """One tag as it stands. ``how`` is what it takes with it (``p``, ``tr``, ``tc``, ``r``), ``words`` what it says.

    ``beside`` is the text that goes with it, ``home`` the element in which it begins and ends.
    """

    part: str
    paragraph: int
    text: str
    tag: str
    kind: TagKind
    how: str = ""
    words: str = ""
    beside: str = ""
    in_box: bool = False
    home: Element = None


def tags_in(part: str, blob: bytes) -> Iterator[FoundTag]:
    """The tags of this part, in their order. Raises SyntaxError."""
    count = 0
    for number, paragraph in enumerate(read_xml(blob).iter(f"{W}p"), start=1):
        text = paragraph_text(paragraph)[:MOST_READ]
        if ("{" not in text and "[" not in text and "}" not in text) or _is_second(paragraph):
            continue
        for found in _tags_of(part, number, paragraph, text):
            count += 1
            if count > MOST_TAGS:
                return
            yield found


def part_named(tag: str) -> str:
    """The name of the part in this tag, or empty when it is no tag of a part."""
    found = _PART.fullmatch(tag)
    return found[1].lower() if found else ""


def _tags_of(part: str, number: int, paragraph: Element, text: str) -> Iterator[FoundTag]:
    in_box = next(paragraph.iterancestors(f"{W}txbxContent"), None) is not None
    last = 0
    for found in _TAG.finditer(text):
        yield from _loose(part, number, text, text[last : found.start()], in_box=in_box)
        last = found.end()
        kind = _kind(found[0])
        how, words = _said(found[0], kind)
        yield FoundTag(
            part=part,
            paragraph=number,
            text=text,
            tag=found[0],
            kind=kind,
            how=how,
            words=words,
            beside=_beside(paragraph, text, found, how),
            in_box=in_box,
            home=_home(paragraph, how),
        )
    yield from _loose(part, number, text, text[last:], in_box=in_box)


def _loose(part: str, number: int, text: str, between: str, *, in_box: bool) -> Iterator[FoundTag]:
    """Half a tag: what is left of the paragraph is shown with it."""
    found = _LOOSE.search(between)
    if found:
        half = between[found.start() :] if found[0][0] in "{[" else between[: found.end()]
        yield FoundTag(
            part=part, paragraph=number, text=text, tag=half.strip()[:80], kind=TagKind.BROKEN, in_box=in_box
        )


def _kind(tag: str) -> TagKind:
    if tag.startswith("[["):
        return TagKind.PART
    return {"{{": TagKind.PRINT, "{%": TagKind.ACT, "{#": TagKind.REMARK}[tag[:2]]


def _said(tag: str, kind: TagKind) -> tuple[str, str]:
    """What it takes with it, and what it says."""
    inside = tag[2:-2]
    found = _HOW.match(inside) if kind is not TagKind.PART else None
    if found and kind is TagKind.PRINT and inside[found.end() :].strip() == "":
        found = None  # a field that happens to be called so
    how = found[1] if found else ""
    return how, inside[len(how) :].strip().removeprefix("-").removesuffix("-").strip()


def _beside(paragraph: Element, text: str, found: re.Match[str], how: str) -> str:
    """The text that disappears with the tag."""
    if how == "tr":
        row = next(paragraph.iterancestors(f"{W}tr"), None)
        told = "" if row is None else " ".join(paragraph_text(one) for one in row.iter(f"{W}p"))
        return " ".join(told.replace(found[0], "", 1).split())
    if how == "p" or part_named(found[0]):
        return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())
    return ""


def _home(paragraph: Element, how: str) -> Element:
    """What holds all that the tag and its end stand around."""
    within = {"tr": f"{W}tr", "tc": f"{W}tc"}.get(how)
    element = paragraph if within is None else next(paragraph.iterancestors(within), paragraph)
    return element.getparent()


def _is_second(paragraph: Element) -> bool:
    """Word writes a text box twice, the second time for old programs."""
    return next(paragraph.iterancestors(_FALLBACK), None) is not None
