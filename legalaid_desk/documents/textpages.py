"""Plain pages of the text of a letter, a text file or a message, headed by one line that says so."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .errors import ExhibitRejected
from .faces import BODY, BOLD, ITALIC, UNKNOWN_SIGN, foreign_letters, printable, use_faces
from .kinds import text_of
from .words import say

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from reportlab.platypus import Flowable

_BROKEN = (LookupError, ValueError, OSError, SyntaxError, AttributeError, TypeError, NotImplementedError, zlib.error)
"""What the readers of Word files say of one whose parts do not hold together."""

_AGAIN = "it cannot be read; ask for a new copy, or save it as PDF"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word_pages(name: str, content: bytes) -> bytes:
    """The text of a Word file, paragraph by paragraph and table by table."""
    from docx import Document
    from docx.opc.exceptions import OpcError

    try:
        document = Document(BytesIO(content))
        pieces = list(_word_pieces(document))
    except (OpcError, *_BROKEN) as error:
        raise ExhibitRejected(name, "damaged", _AGAIN) from error
    return _pages(name, say("word-as-text", name=name), pieces)


def text_pages(name: str, content: bytes) -> bytes:
    """A text file."""
    try:
        lines = text_of(content).splitlines()
    except UnicodeDecodeError as error:
        raise ExhibitRejected(name, "damaged", _AGAIN) from error
    return _pages(name, say("text-as-text", name=name), [_Text(line) for line in lines])


def mail_pages(name: str, content: bytes) -> bytes:
    """A message: who wrote to whom and when, what it says, and which files came with it."""
    from .mails import read_mail

    mail = read_mail(name, content)
    head = [(say(f"mail-{field}"), value) for field, value in mail.head]
    if mail.attached:
        head.append((say("mail-attachments"), ", ".join(mail.attached)))
    return _pages(
        name,
        say("mail-as-text", name=name),
        [*(_Text(f"{label}: {value}", bold=True) for label, value in head), _Text(""), *map(_Text, mail.lines)],
    )


class _Text:
    """A paragraph of the source."""

    def __init__(self, text: str, *, bold: bool = False) -> None:
        self.text = text
        self.bold = bold

    def lines(self) -> list[str]:
        return [self.text]


class _Rows:
    """A table of the source."""

    def __init__(self, rows: list[list[str]]) -> None:
        self.rows = rows

    def lines(self) -> list[str]:
        return [text for row in self.rows for text in row]


def _word_pieces(document: WordDocument) -> Iterator[_Text | _Rows]:
    for element in document.element.body.iter(f"{_W}p", f"{_W}tbl"):
        if element.tag == f"{_W}tbl":
            yield _Rows([[_text_in(cell) for cell in row.iter(f"{_W}tc")] for row in element.iter(f"{_W}tr")])
        elif not any(parent.tag == f"{_W}tbl" for parent in element.iterancestors()):
            yield _Text(f"{_mark(element)}{_text_in(element)}", bold=_is_heading(element))
    for section in document.sections:
        # One that is not there would be made from a file of the library.
        footer = [] if section.footer.is_linked_to_previous else section.footer.paragraphs
        yield from (_Text(paragraph.text) for paragraph in footer if paragraph.text.strip())


def _text_in(element: Any) -> str:
    """What a reader sees: deleted words of tracked changes are no part of it."""
    marks = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n"}
    found = (part.text or "" if part.tag == f"{_W}t" else marks.get(part.tag, "") for part in element.iter())
    return "".join(found).strip()


def _mark(paragraph: Any) -> str:
    """A list keeps its dashes; what numbers Word would give is not known here."""
    listed = paragraph.find(f"{_W}pPr/{_W}numPr") is not None or _style_of(paragraph).startswith(("list", "lijst"))
    return "\u2013 " if listed else ""


def _is_heading(paragraph: Any) -> bool:
    return _style_of(paragraph).startswith(("heading", "kop", "title"))


def _style_of(paragraph: Any) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else str(style.get(f"{_W}val", "")).lower()


def _pages(name: str, notice: str, pieces: list[Any]) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate, Spacer

    use_faces()
    target = BytesIO()
    document = SimpleDocTemplate(
        target, pagesize=A4, leftMargin=71, rightMargin=71, topMargin=71, bottomMargin=71, lang="nl-NL", invariant=1,
        initialFontName=BODY,
    )  # fmt: skip
    story: list[Flowable] = [_paragraph(_notice(name, notice, pieces), face=ITALIC, size=8.5), Spacer(1, 12)]
    story.extend(
        _table(piece) if isinstance(piece, _Rows) else _paragraph(piece.text, BOLD if piece.bold else BODY)
        for piece in pieces
    )
    document.build(story)
    return target.getvalue()


def _notice(name: str, notice: str, pieces: list[Any]) -> str:
    """What the reader must know of these pages. Raises ExhibitRejected for letters that cannot be printed."""
    text = "\n".join(line for piece in pieces for line in piece.lines())
    if foreign := foreign_letters(text):
        raise ExhibitRejected(name, "unknown-kind", f"it holds letters as {foreign[:5]}; open it and save it as PDF")
    return f"{notice} {say('signs-lost', sign=UNKNOWN_SIGN)}" if UNKNOWN_SIGN in printable(text) else notice


def _paragraph(text: str, face: str = BODY, size: float = 11) -> Flowable:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, Spacer

    if not text.strip():
        return Spacer(1, size * 0.7)
    style = ParagraphStyle(
        "text", fontName=face, bulletFontName=face, fontSize=size, leading=size * 1.3, spaceAfter=size * 0.45,
        splitLongWords=1, textColor=HexColor("#555555" if face == ITALIC else "#111111"),
    )  # fmt: skip
    marked = escape(printable(text), quote=False).replace("\t", "&nbsp;&nbsp;&nbsp;&nbsp;").replace("\n", "<br/>")
    return Paragraph(marked, style)


def _table(piece: _Rows) -> Flowable:
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import LongTable, Spacer

    columns = max((len(row) for row in piece.rows), default=0)
    if not columns:
        return Spacer(1, 1)
    width = (595.27 - 142) / columns
    cells = [[_paragraph(text, size=9.5) for text in (*row, *[""] * (columns - len(row)))] for row in piece.rows]
    table = LongTable(cells, colWidths=[width] * columns, spaceAfter=8)
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.4, HexColor("#999999")), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return table
