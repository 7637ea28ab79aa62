"""The pages of the bundle that we make ourselves: cover, index, and a sheet in front of every exhibit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any

from legalaid_desk.filings import CaptionParty, FilingDraft

from .faces import BODY, BOLD, ITALIC, use_faces
from .words import say, say_count, written_day

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

WIDTH, HEIGHT = 595.28, 841.89
LEFT, RIGHT, TOP, FOOT = 78.0, 70.0, 74.0, 70.0
MEASURE = WIDTH - LEFT - RIGHT
COLUMNS = {"number": 0.07, "title": 0.42, "date": 0.19, "pages": 0.06, "place": 0.11, "cited": 0.15}
"""The columns of the index and their shares. The last is left out where none is named: a letter has no numbers."""

INK = "#141414"
SOFT = "#5a5a5a"
RULE = "#24405e"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One exhibit as the index and its sheet show it. ``place`` is the page of the bundle its sheet is."""

    number: int
    title: str
    dated: date | None = None
    pages: int = 0
    place: int = 0
    cited_in: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the index shows an exhibit: page (from 0), which entry (from 0), and the rectangle to click."""

    page: int
    entry: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Front:
    """Cover and index (``front`` pages), then one sheet for every exhibit."""

    content: bytes
    front: int
    spots: tuple[Spot, ...]


def make_front(draft: FilingDraft, entries: Sequence[Entry], total: int) -> Front:
    """Set cover, index and sheets."""
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    use_faces()
    target, spots = BytesIO(), list[Spot]()
    frame = Frame(LEFT, FOOT, MEASURE, HEIGHT - TOP - FOOT, 0, 0, 0, 0)
    document = BaseDocTemplate(target, pagesize=(WIDTH, HEIGHT), invariant=1, initialFontName=BODY)
    document.addPageTemplates([PageTemplate("page", [frame])])
    document.build([*_cover(draft, entries, total), *_index(entries, spots), *_sheets(draft, entries)])
    return Front(target.getvalue(), document.page - len(entries), tuple(spots))


def _cover(draft: FilingDraft, entries: Sequence[Entry], total: int) -> list[Flowable]:
    from reportlab.platypus import HRFlowable, Spacer

    caption = draft.caption
    numbers = [f"{say('case-number')}: {caption.case_number}"] if caption.case_number else []
    if caption.day is not None:
        numbers.append(f"{caption.day_label or say('column-date')}: {written_day(caption.day)}")
    counted = f"{say_count('exhibits', len(entries), draft.exhibit_word)} \u00b7 {say_count('pages', total)}"
    return [
        *([_line(caption.court, face=BOLD, size=15)] if caption.court else []),
        *(_line(text, size=11.5) for text in (caption.division, caption.seat) if text),
        Spacer(1, 10),
        *(_line(text, size=10.5, colour=SOFT) for text in numbers),
        Spacer(1, 92),
        _line(title_of_bundle(draft), face=BOLD, size=28, after=10),
        HRFlowable(width=96, thickness=2.2, color=RULE, hAlign="LEFT", spaceAfter=12),
        _line(counted, size=12, colour=SOFT),
        *(_line(text, size=12, colour=SOFT) for text in (_belongs_to(draft),) if text),
        Spacer(1, 60),
        *_side(say("in-the-case-of"), caption.ours),
        Spacer(1, 14),
        # To whom a letter goes is told above; that is not always somebody it is written against.
        *(_side(say("against"), caption.theirs) if draft.letter is None else []),
        *_notices(draft),
    ]


def title_of_bundle(draft: FilingDraft) -> str:
    """Whose exhibits they are; those of a letter belong to the letter."""
    roles = dict.fromkeys(party.role for party in draft.caption.ours if party.role)
    if draft.letter or not roles:
        return say("title-without-role", draft.exhibit_word)
    return say("title", draft.exhibit_word, role=" en ".join(roles))


def _belongs_to(draft: FilingDraft) -> str:
    letter = draft.letter
    if letter is None:
        return say("belongs-to", filing=draft.caption.title) if draft.caption.title else ""
    about = {"whom": letter.to[0] if letter.to else "", "subject": letter.subject}
    if letter.day is None:
        return say("belongs-to-undated-letter", **about)
    return say("belongs-to-letter", day=written_day(letter.day), **about)


def _side(word: str, parties: Sequence[CaptionParty]) -> list[Flowable]:
    if not parties:
        return []
    lines: list[Flowable] = [_line(word, face=ITALIC, size=11, colour=SOFT, after=4)]
    for party in parties:
        lines.append(_line(party.name, face=BOLD, size=12.5))
        lines.extend(_line(text, size=9.5, colour=SOFT) for text in party.representative)
    roles = dict.fromkeys(party.role for party in parties if party.role)
    return [*lines, *(_line(role, size=11, after=2) for role in roles)]


def _notices(draft: FilingDraft) -> list[Flowable]:
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Spacer, Table

    if not draft.notices:
        return []
    lines = [[_line(notice, size=9.5)] for notice in draft.notices]
    box = Table(lines, colWidths=[MEASURE], hAlign="LEFT")
    box.setStyle([("BOX", (0, 0), (-1, -1), 0.6, HexColor("#9a6b00")), ("LEFTPADDING", (0, 0), (-1, -1), 8)])
    return [Spacer(1, 26), box]


def _index(entries: Sequence[Entry], spots: list[Spot]) -> list[Flowable]:
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import LongTable, PageBreak

    cited = any(entry.cited_in for entry in entries)
    columns = COLUMNS if cited else {name: share for name, share in COLUMNS.items() if name != "cited"}
    head = [_line(say(f"column-{column}"), face=BOLD, size=9, colour=SOFT, end=_ends(column)) for column in columns]
    rows = [_row(place, entry, spots)[: len(columns)] for place, entry in enumerate(entries)]
    widths = [MEASURE * share / sum(columns.values()) for share in columns.values()]
    table = LongTable([head, *rows], colWidths=widths, repeatRows=1, hAlign="LEFT")
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 1.0, HexColor(RULE)),
            ("LINEBELOW", (0, 1), (-1, -1), 0.3, HexColor("#c9c9c9")),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 5),
            *([("LEFTPADDING", (5, 0), (5, -1), 12)] if cited else []),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ]
    )
    return [PageBreak(), _line(say("index"), face=BOLD, size=20, after=14), table]


def _row(place: int, entry: Entry, spots: list[Spot]) -> list[Flowable]:
    title, page = (_linked(text, place, spots) for text in (entry.title, str(entry.place)))
    return [
        _line(str(entry.number), face=BOLD),
        title,
        _line(written_day(entry.dated) if entry.dated else "\u2013", size=10),
        _line(str(entry.pages) if entry.pages else "\u2013", size=10, end=True),
        page,
        _line(", ".join(map(str, entry.cited_in)) or "\u2013", size=10),
    ]


def _ends(column: str) -> bool:
    return column in ("pages", "place")


def _sheets(draft: FilingDraft, entries: Sequence[Entry]) -> list[Flowable]:
    return [flowable for entry in entries for flowable in _sheet(draft, entry)]


def _sheet(draft: FilingDraft, entry: Entry) -> list[Flowable]:
    from reportlab.platypus import HRFlowable, PageBreak, Spacer

    pages = say_count("pages", entry.pages) if entry.pages else say("without-file")
    day = written_day(entry.dated) if entry.dated else say("undated")
    return [
        PageBreak(),
        Spacer(1, 196),
        _line(say("exhibit", draft.exhibit_word, number=entry.number), face=BOLD, size=34, after=12),
        HRFlowable(width=96, thickness=2.2, color=RULE, hAlign="LEFT", spaceAfter=18),
        _line(entry.title, size=17, after=10),
        _line(f"{day} \u00b7 {pages}", size=11.5, colour=SOFT, after=4),
        *([_line(_cited(entry), size=11.5, colour=SOFT)] if entry.cited_in else []),
        *_notices(draft),
    ]


def _cited(entry: Entry) -> str:
    numbers = ", ".join(map(str, entry.cited_in))
    return say("cited-one" if len(entry.cited_in) == 1 else "cited-many", numbers=numbers)


def _line(
    text: str, *, face: str = BODY, size: float = 10.5, colour: str = INK, after: float = 0, end: bool = False
) -> Flowable:
    from reportlab.platypus import Paragraph

    return Paragraph(escape(text, quote=False), _style(face, size, colour, after, end=end))


def _linked(text: str, place: int, spots: list[Spot]) -> Flowable:
    linked = _linked_kind()(escape(text, quote=False), _style(BODY, 10.5, RULE, end=text.isdigit()))
    linked.spots, linked.place = spots, place
    return linked  # type: ignore[no-any-return]


@cache
def _linked_kind() -> Any:
    """A paragraph that notes where it was set; made on demand, since start-up must not import what it rests on."""
    from reportlab.platypus import Paragraph

    class Linked(Paragraph):
        spots: list[Spot]
        place: int

        def draw(self) -> None:
            x, y = self.canv.absolutePosition(0, 0)
            box = (x - 2, y - 2, x + self.width + 2, y + self.height + 2)
            self.spots.append(Spot(self.canv.getPageNumber() - 1, self.place, box))
            super().draw()

    return Linked


def _style(face: str, size: float, colour: str, after: float = 0, *, end: bool) -> Any:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.enums import TA_LEFT, TA_RIGHT
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(
        "line",
        fontName=face,
        bulletFontName=face,
        fontSize=size,
        leading=size * 1.27,
        textColor=HexColor(colour),
        spaceAfter=after,
        alignment=TA_RIGHT if end else TA_LEFT,
        splitLongWords=1,
    )
