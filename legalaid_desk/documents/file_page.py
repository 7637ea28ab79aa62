"""A page for the file of the office itself: its frame, its colours, its head and one paragraph of it."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING

from .faces import BODY, BOLD, ITALIC, printable, use_faces

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate, Flowable

INK, SOFT, RULE, PALE = "#141414", "#5a5a5a", "#24405e", "#c9d2dc"
MARGIN, FOOT, GUTTER = 45.0, 40.0, 24.0
LEADING = 1.18


def set_pages(
    title: str,
    story: Callable[[float], list[Flowable]],
    foot: Callable[[Canvas, BaseDocTemplate], None],
    *,
    lying: bool = False,
    columns: int = 1,
    margin: float = MARGIN,
) -> tuple[bytes, int]:
    """The PDF and how many pages it has. ``story`` is told how wide a column is; ``foot`` is drawn on each page."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    use_faces()
    target = BytesIO()
    width, height = paper = landscape(A4) if lying else A4
    broad = (width - 2 * margin - (columns - 1) * GUTTER) / columns
    frames = [
        Frame(margin + place * (broad + GUTTER), FOOT, broad, height - margin - FOOT, 0, 0, 0, 0)
        for place in range(columns)
    ]
    document = BaseDocTemplate(
        target, pagesize=paper, invariant=1, lang="nl-NL", title=title, initialFontName=BODY,
    )  # fmt: skip
    document.addPageTemplates([PageTemplate("page", frames, onPage=foot)])
    document.build(story(broad))
    return target.getvalue(), document.page


def head(title: str, about: str, notes: tuple[str, ...], *, size: float, small: float) -> list[Flowable]:
    """What every such page begins with: what it is, of whom, a line, and what to know of it."""
    from reportlab.platypus import HRFlowable

    return [
        paragraph(title, size=size + 7, face=BOLD, space=(0, 3)),
        paragraph(about, size=small, colour=SOFT, space=(0, 4)),
        HRFlowable(width=70, thickness=2, color=RULE, hAlign="LEFT", spaceAfter=5),
        *(paragraph(note, size=small, face=ITALIC, colour=SOFT, space=(0, 2)) for note in notes),
    ]


def paragraph(
    text: str,
    *,
    size: float,
    face: str = BODY,
    colour: str = INK,
    indent: tuple[float, float] = (0, 0),
    space: tuple[float, float] = (0, 0),
) -> Flowable:
    """A paragraph. ``indent`` is where it begins and how far its first line hangs, ``space`` before and after it."""
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    style = ParagraphStyle(
        "text", fontName=face, bulletFontName=face, fontSize=size, leading=size * LEADING, textColor=HexColor(colour),
        leftIndent=sum(indent), firstLineIndent=-indent[1], spaceBefore=space[0], spaceAfter=space[1], splitLongWords=1,
    )  # fmt: skip
    return Paragraph(escape(printable(text), quote=False).replace("\n", "<br/>"), style)
