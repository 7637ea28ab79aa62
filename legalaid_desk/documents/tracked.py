"""Tracked changes of Word, as the text will read once they are accepted."""

from __future__ import annotations

from .wordml import Element, W, paragraph_text

_IN, _OUT = (f"{W}ins", f"{W}moveTo"), (f"{W}del", f"{W}moveFrom")
_MARKS = (f"{W}rPr", f"{W}trPr", f"{W}tcPr")
"""Inside these a change is about the end of a paragraph or about a row, and holds no text."""


def accept(root: Element) -> int:
    """Accept every tracked change in this part; returns how many there were."""
    changes = [*root.iter(*_IN, *_OUT)]
    for row in [*root.iter(f"{W}tr")]:
        if row.find(f"{W}trPr/{W}del") is not None:
            row.getparent().remove(row)
    for change in changes:
        if change.getparent() is not None and change.getparent().tag not in _MARKS:
            _accept(change)
    for paragraph in [*root.iter(f"{W}p")]:
        if any(paragraph.find(f"{W}pPr/{W}rPr/{gone}") is not None for gone in _OUT):
            _run_on(paragraph)
    return len(changes)


def _accept(change: Element) -> None:
    if change.tag in _IN:
        for child in list(change):
            change.addprevious(child)
    change.getparent().remove(change)


def _run_on(paragraph: Element) -> None:
    """Its end is taken away: what is left of it is the beginning of the next. Of an empty one nothing is left."""
    following = paragraph.getnext()
    while following is not None and following.tag != f"{W}p":
        following = following.getnext()
    if paragraph_text(paragraph).strip() and following is not None:
        place = 0 if following.find(f"{W}pPr") is None else 1
        for child in [child for child in paragraph if child.tag != f"{W}pPr"]:
            following.insert(place, child)
            place += 1
    elif paragraph_text(paragraph).strip():
        return
    paragraph.getparent().remove(paragraph)
