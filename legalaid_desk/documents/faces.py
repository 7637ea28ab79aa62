"""The face that what we print ourselves is set in, embedded from the shipped fonts."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Any

UNKNOWN_SIGN = "[?]"

BODY = "Caladea"
BOLD = "Caladea-Bold"
ITALIC = "Caladea-Italic"

_FILES = {
    BODY: "Caladea-Regular.ttf",
    BOLD: "Caladea-Bold.ttf",
    ITALIC: "Caladea-Italic.ttf",
    "Caladea-BoldItalic": "Caladea-BoldItalic.ttf",
}


_SIGNS = str.maketrans(
    {
        "\u2610": "[ ]",
        "\u25a1": "[ ]",
        "\u2611": "[x]",
        "\u2612": "[x]",
        "\u2713": "[x]",
        "\u2714": "[x]",
        "\u25a0": "\u2022",
        "\uf0b7": "\u2022",
        "\u2011": "-",
        "\u2009": " ",
        "\u202f": "\u00a0",
        "\u200b": "",
        "\ufeff": "",
    }
)
"""Signs the face lacks, and what a reader takes for the same."""


def foreign_letters(text: str) -> str:
    """The letters of other scripts that the face cannot print: leaving them out would change what is said."""
    return "".join(dict.fromkeys(letter for letter in text if letter.isalpha() and not _prints(letter)))


def printable(text: str) -> str:
    """The text with every sign that the face has; what it lacks is seen to be lacking."""
    known = text.translate(_SIGNS)
    return "".join(sign if sign in "\t\n" or _prints(sign) else UNKNOWN_SIGN for sign in known)


def _prints(sign: str) -> bool:
    from reportlab.pdfbase.pdfmetrics import getFont

    use_faces()
    font: Any = getFont(BODY)
    return ord(sign) in font.face.charToGlyph


@cache
def use_faces() -> None:
    """Make the face known to reportlab, once."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    from legalaid_desk.data import font

    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, BytesIO(font(file))))
    pdfmetrics.registerFontFamily(BODY, BODY, BOLD, ITALIC, "Caladea-BoldItalic")
