"""What differs between two readings of a text, word by word: what is on one side only is underlined there."""

from __future__ import annotations

import re
from html import escape

from legalaid_desk.filings.matching import Matcher

_WORDS = re.compile(r"\s+|[^\s]+")


def marked(before: str, after: str) -> tuple[str, str]:
    """Both texts as rich text; where nearly nothing is the same, nothing is underlined."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    matcher = Matcher(old, new)
    if not before or not after or matcher.ratio() < 0.3:
        return _plain(before), _plain(after)
    steps = matcher.get_opcodes()
    return (
        "".join(_side(old[a:b], same=kind == "equal") for kind, a, b, _, _ in steps),
        "".join(_side(new[a:b], same=kind == "equal") for kind, _, _, a, b in steps),
    )


def _side(words: list[str], *, same: bool) -> str:
    text = _plain("".join(words))
    return text if same or not text.strip() else f"<b><u>{text}</u></b>"


def _plain(text: str) -> str:
    return escape(text).replace("    ", "&nbsp;" * 4).replace("\n", "<br>")
