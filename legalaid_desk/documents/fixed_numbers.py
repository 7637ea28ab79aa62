"""Numbers before paragraphs as plain text: where changes are tracked, a word processor counts what is gone as well."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass

from .numbering import Level, numbering_of
from .wordml import SPACE, Element, W

_BEFORE = frozenset(
    f"{W}{name}" for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)
_AFTER = frozenset(
    f"{W}{name}"
    for name in (
        *("contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment"),
        *("textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
    )
)
"""What stands before the list, and after the margin, in the properties of a paragraph: Word refuses another order."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph with the number that Word puts before it."""

    paragraph: Element
    label: str
    level: Level | None


def numbers_in(parts: Mapping[str, bytes], root: Element) -> list[Numbered]:
    """Every paragraph that has a number, counted as Word counts."""
    numbering = numbering_of(parts)
    counted = [(paragraph, numbering.next_label(paragraph)) for paragraph in root.iter(f"{W}p")]
    return [Numbered(one, label, numbering.level_of(one)) for one, label in counted if label]


def unnumber(paragraph: Element, level: Level | None) -> None:
    """Out of its list, as far from the margin as it stood in it."""
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = paragraph.makeelement(f"{W}pPr")
        paragraph.insert(0, properties)
    for old in properties.findall(f"{W}numPr"):
        properties.remove(old)
    none = paragraph.makeelement(f"{W}numPr")
    none.append(paragraph.makeelement(f"{W}numId", {f"{W}val": "0"}))
    properties.insert(sum(one.tag in _BEFORE for one in properties), none)
    margin = level.element.find(f"{W}pPr/{W}ind") if level else None
    if margin is not None and properties.find(f"{W}ind") is None:
        properties.insert(sum(one.tag not in _AFTER for one in properties), deepcopy(margin))


def show_numbers(root: Element) -> None:
    """References as the numbers they show: what they refer to has no living number any more."""
    for run in [*root.iter(f"{W}r")]:
        if run.find(f"{W}fldChar") is not None or run.find(f"{W}instrText") is not None:
            run.getparent().remove(run)
    for simple in [*root.iter(f"{W}fldSimple")]:
        for child in list(simple):
            simple.addprevious(child)
        simple.getparent().remove(simple)


def number_run(numbered: Numbered, like: Element) -> Element:
    """Its number in the look of the list, and the tab that leads to the text."""
    run = like.makeelement(f"{W}r")
    looks = numbered.level.element.find(f"{W}rPr") if numbered.level else None
    if looks is not None:
        run.append(deepcopy(looks))
    text = run.makeelement(f"{W}t", {SPACE: "preserve"})
    text.text = numbered.label
    run.append(text)
    run.append(run.makeelement(f"{W}tab"))
    return run
