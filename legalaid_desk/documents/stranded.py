"""Headings that an office program leaves alone at the foot of a page, though they are to stay with what follows.

It happens once in some hundreds of pages. The Word file is right; only the copy that becomes a PDF is helped, with a
new page before the heading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise

from .looks import Looks
from .parts import Parts
from .pdftext import page_text, squeezed
from .wordml import Element, W, paragraph_text, read_xml, write_xml

BODY, STYLES = "word/document.xml", "word/styles.xml"
ENOUGH = 40
"""Letters of a paragraph by which it is found again."""

_BEFORE_BREAK = (f"{W}pStyle", f"{W}keepNext", f"{W}keepLines")


@dataclass(frozen=True, slots=True)
class _Found:
    """A paragraph with text in it, and the page it begins on (from 0).

    ``after`` says that the one before it was found too, and that it may begin below that one.
    """

    element: Element
    keeps: bool
    page: int
    after: bool


def helped(parts: Parts, pdf: bytes) -> Parts | None:
    """The parts with a new page before each heading that stands alone in this PDF; None when none does."""
    root = read_xml(parts[BODY])
    alone = _stranded(_paragraphs(root, parts, _pages(pdf)))
    if not alone:
        return None
    for paragraph in alone:
        _begin_page(paragraph)
    return {**parts, BODY: write_xml(root)}


def _pages(pdf: bytes) -> list[str]:
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as opened:
        return [squeezed(page_text(page)) for page in opened.pages]


def _paragraphs(root: Element, parts: Parts, pages: Sequence[str]) -> list[_Found]:
    """The paragraphs in their order. One that is not found again is passed over: nothing is done on a guess."""
    looks = Looks(parts.get(STYLES))
    found: list[_Found] = []
    page, at, after = 0, 0, False
    for paragraph in root.iter(f"{W}p"):
        look = looks.of(paragraph)
        wanted = squeezed(paragraph_text(paragraph))[:ENOUGH]
        wanted = wanted.upper() if look.caps else wanted
        place = _place_of(wanted, pages, page, at) if wanted else None
        if place:
            page, at = place[0], place[1] + len(wanted)
            keeps = look.keep_next and next(paragraph.iterancestors(f"{W}tc"), None) is None
            found.append(_Found(paragraph, keeps, page, after and not look.new_page))
        after = place is not None
    return found


def _place_of(wanted: str, pages: Sequence[str], page: int, at: int) -> tuple[int, int] | None:
    """On this page after this letter, or on the next."""
    for number, start in ((page, at), (page + 1, 0)):
        here = pages[number].find(wanted, start) if number < len(pages) else -1
        if here >= 0:
            return number, here
    return None


def _stranded(found: Sequence[_Found]) -> list[Element]:
    """The first of each row of paragraphs that should have gone to the next page with what follows them."""
    alone: list[Element] = []
    for place, (one, following) in enumerate(pairwise(found)):
        if one.keeps and following.after and following.page == one.page + 1:
            first = place
            while first and found[first].after and found[first - 1].keeps and found[first - 1].page == one.page:
                first -= 1
            if first and found[first - 1].page == one.page:  # else the row fills a page by itself
                alone.append(found[first].element)
    return alone


def _begin_page(paragraph: Element) -> None:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = paragraph.makeelement(f"{W}pPr")
        paragraph.insert(0, properties)
    mark = paragraph.makeelement(f"{W}pageBreakBefore")
    before = [child for child in properties if child.tag in _BEFORE_BREAK]
    before[-1].addnext(mark) if before else properties.insert(0, mark)
