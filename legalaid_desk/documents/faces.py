"""The face that what we print ourselves is set in, embedded from the shipped fonts."""

from __future__ import annotations

from functools import cache
from io import BytesIO

BODY = "Caladea"
BOLD = "Caladea-Bold"
ITALIC = "Caladea-Italic"

_FILES = {
    BODY: "Caladea-Regular.ttf",
    BOLD: "Caladea-Bold.ttf",
    ITALIC: "Caladea-Italic.ttf",
    "Caladea-BoldItalic": "Caladea-BoldItalic.ttf",
}


@cache
def use_faces() -> None:
    """Make the face known to reportlab, once."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    from legalaid_desk.data import font

    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, BytesIO(font(file))))
    pdfmetrics.registerFontFamily(BODY, BODY, BOLD, ITALIC, "Caladea-BoldItalic")
