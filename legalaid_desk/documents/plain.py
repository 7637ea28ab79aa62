"""The Word file as PDF without an office program: the same paragraphs, numbers and pages, set by ourselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .faces import BODY
from .parts import Parts
from .reading import Item, Lines, Paper, read_paper
from .setting import HEADING, Setter, room_after

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable


def plain_pdf(parts: Parts) -> bytes:
    """The PDF of these parts; equal parts give equal bytes."""
    paper = read_paper(parts)
    pages = _Pages(paper)
    pages.build(total=0)
    # The number of pages is known only when they have been set once.
    return pages.build(total=pages.count)


class _Pages:
    """The pages of one paper."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.count = 0

    def build(self, total: int) -> bytes:
        """Set all pages; ``total`` is what stands as the number of pages."""
        from reportlab.platypus.doctemplate import LayoutError

        try:
            return self._set(total, whole_rows=True)
        except LayoutError:
            # A row higher than a page: better broken in two than not printed.
            return self._set(total, whole_rows=False)

    def _set(self, total: int, *, whole_rows: bool) -> bytes:
        from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate

        sheet, made = self.paper.sheet, BytesIO()
        width = sheet.width - sheet.left - sheet.right
        setter = Setter(width, _names(self.paper.body), whole_rows=whole_rows)

        def furniture(which: int) -> Callable[[Canvas, Any], None]:
            def draw(canvas: Canvas, document: Any) -> None:
                self.count = document.page
                numbers = {"PAGE": str(document.page), "NUMPAGES": str(total)}
                head = setter.all(self.paper.headers[which], numbers)
                foot = setter.all(self.paper.footers[which], numbers)
                _draw_down(canvas, head, sheet.left, sheet.height - sheet.header, width)
                _draw_down(canvas, foot, sheet.left, sheet.footer + _height(foot, width), width)

            return draw

        def page(name: str, which: int) -> PageTemplate:
            head = _height(setter.all(self.paper.headers[which], {}), width) + room_after(self.paper.headers[which])
            foot = _height(setter.all(self.paper.footers[which], {}), width)
            top = max(sheet.top, sheet.header + head)
            bottom = max(sheet.bottom, sheet.footer + foot)
            frame = Frame(sheet.left, bottom, width, sheet.height - top - bottom, 0, 0, 0, 0)
            return PageTemplate(name, [frame], onPage=furniture(which))

        document: Any = BaseDocTemplate(
            made,
            pagesize=(sheet.width, sheet.height),
            initialFontName=BODY,
            invariant=1,
            pageCompression=1,
        )
        document.addPageTemplates([page("first", 0), page("later", 1)])
        document.afterFlowable = lambda flowable: _into_outline(document, flowable)
        story = [NextPageTemplate("later"), *setter.all(self.paper.body, {})]
        document.build(story)
        return made.getvalue()


def _into_outline(document: Any, flowable: Flowable) -> None:
    """A heading becomes a bookmark of the PDF."""
    heading = getattr(flowable, HEADING, None)
    if heading:
        text, level = heading
        key = f"kop-{document.page}-{round(document.frame._y)}"  # noqa: SLF001 - reportlab tells it nowhere else
        top = document.frame._y + flowable.height + 10  # noqa: SLF001
        document.canv.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        document.canv.addOutlineEntry(text, key, level, closed=False)


def _names(items: tuple[Item, ...]) -> frozenset[str]:
    """The bookmarks there are: a link to one that is not there would break the file."""
    return frozenset(piece.name for lines in _all_lines(items) for piece in lines.pieces if piece.name)


def _all_lines(items: tuple[Item, ...]) -> Iterator[Lines]:
    for item in items:
        if isinstance(item, Lines):
            yield item
        else:
            for row in item.rows:
                for cell in row:
                    yield from _all_lines(cell.inside)


def _height(flowables: list[Flowable], width: float) -> float:
    return sum(flowable.wrap(width, 10_000)[1] + flowable.getSpaceBefore() for flowable in flowables)


def _draw_down(canvas: Canvas, flowables: list[Flowable], x: float, y: float, width: float) -> None:
    for flowable in flowables:
        _, height = flowable.wrap(width, 10_000)
        y -= flowable.getSpaceBefore() + height
        flowable.drawOn(canvas, x, y)
