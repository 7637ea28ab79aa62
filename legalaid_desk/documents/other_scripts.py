"""Words in a script that our faces lack: the page says where they can be read, and does not print a row of signs."""

from __future__ import annotations

import re
from collections.abc import Collection

from .words import say

_BETWEEN = r"[^A-Za-zÀ-ɏ\d\n«»]*"


def told_elsewhere(text: str, signs: Collection[int]) -> str:
    """The text with each stretch of two or more letters that no face has replaced by where it stands."""
    lacking = "".join(sorted({letter for letter in text if letter.isalpha() and ord(letter) not in signs}))
    if not lacking:
        return text
    letter = f"[{re.escape(lacking)}]"
    return re.sub(f"{letter}(?:{_BETWEEN}{letter})+[^\\w\\s«»]*", say("other-script"), text)
