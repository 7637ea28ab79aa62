"""What stays on one page: the rows of a short table, and a signature with the last things said before it.

No tag of a template can know how much of a text comes on a page; Word and the office programs are told what belongs
together, and break before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .looks import Looks
from .tables import is_short
from .wordml import Element, W, paragraph_text, style_of

SIGNED = ("Handtekeningdatum", "Slotgroet")
"""With these a signature begins."""

LAST_ASKED = ("Vorderingslot",)
"""With this a paper ends that nobody signs, such as notes to speak from."""

ENOUGH = 2
"""A signature below one line looks as if the page was meant for something else."""

CHAPTER = 0
"""The level of a heading: a last chapter that goes to a new page as a whole is enough."""


def keep_together(root: Element, styles: bytes | None) -> None:
    """Mark in this body what no page may part."""
    for table in root.iter(f"{W}tbl"):
        rows = table.findall(f"{W}tr")
        if is_short(rows):
            _keep(rows[:-1])
    looks = Looks(styles)
    for end in _styled(root, SIGNED) or _styled(root, LAST_ASKED):
        _keep(_before(end, looks))


def _styled(root: Element, styles: tuple[str, ...]) -> list[Element]:
    return [one for one in root.iterfind(f"{W}body/{W}p") if style_of(one) in styles]


def _before(end: Element, looks: Looks) -> Iterator[Element]:
    """From the end back: the last two paragraphs, requests or rows, and what stands between them."""
    told = 0
    for block in end.itersiblings(preceding=True):
        if block.tag == f"{W}tbl":
            rows = block.findall(f"{W}tr")
            yield from rows[-1:] if is_short(rows) else rows[-ENOUGH:]
            return
        if block.tag == f"{W}p":
            if looks.of(block).level == CHAPTER:
                return
            told += _tells(block, looks, last=not told)
            yield block
            if told == ENOUGH:
                return


def _tells(paragraph: Element, looks: Looks, *, last: bool) -> bool:
    """Whether it says something by itself: what goes with the next by its style is a heading, unless it is the last."""
    return bool(paragraph_text(paragraph)) and (last or not looks.of(paragraph).keep_next)


def _keep(blocks: Iterable[Element]) -> None:
    for block in blocks:
        for paragraph in block.iter(f"{W}p"):
            _with_next(paragraph)


def _with_next(paragraph: Element) -> None:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = paragraph.makeelement(f"{W}pPr")
        paragraph.insert(0, properties)
    if properties.find(f"{W}keepNext") is None:
        style = properties.find(f"{W}pStyle")
        mark = paragraph.makeelement(f"{W}keepNext")
        properties.insert(0, mark) if style is None else style.addnext(mark)
