"""Read back the text of a page we made, to see that nothing was lost. Not a reader for any PDF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pikepdf import Page

_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")

Letters = dict[bytes, str]


def squeezed(text: str) -> str:
    """Text without white space: how lines are broken says nothing about what is lost."""
    return "".join(text.split())


def page_text(page: Page) -> str:
    """The text of the page in the order it was set, without the spaces between pieces."""
    import pikepdf

    fonts = {name: _letters(font) for name, font in page.resources.get("/Font", {}).items()}
    found: list[str] = []
    letters: Letters = {}
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator == "Tf":
            letters = fonts.get(str(instruction.operands[0]), {})
        elif operator in ("Tj", "'", '"', "TJ"):
            found.extend(_decoded(piece, letters) for piece in _strings(instruction.operands[-1]))
    return "".join(found)


def _strings(operand: Any) -> list[bytes]:
    import pikepdf

    pieces = list(operand) if isinstance(operand, pikepdf.Array) else [operand]
    return [bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String)]


def _decoded(piece: bytes, letters: Letters) -> str:
    if not letters:
        return piece.decode("latin-1")
    wide = len(next(iter(letters)))
    return "".join(letters.get(piece[at : at + wide], "") for at in range(0, len(piece), wide))


def _letters(font: Any) -> Letters:
    """The font's own table from codes to letters."""
    table = font.get("/ToUnicode")
    if table is None:
        return {}
    letters: Letters = {}
    for kind, body in _BLOCK.findall(table.read_bytes()):
        values = _values(body)
        letters.update(_single(values) if kind == b"bfchar" else _ranges(values))
    return letters


def _values(body: bytes) -> list[Any]:
    """Hexadecimal strings, with what stands between brackets as a list of its own."""
    outer: list[Any] = []
    inner: list[bytes] | None = None
    for text, opened, _ in _TOKEN.findall(body):
        if opened:
            inner = []
            outer.append(inner)
        elif text:
            (outer if inner is None else inner).append(bytes.fromhex(text.decode()))
        else:
            inner = None
    return outer


def _single(values: list[Any]) -> Letters:
    return {code: text.decode("utf-16-be") for code, text in zip(values[::2], values[1::2], strict=True)}


def _ranges(values: list[Any]) -> Letters:
    letters: Letters = {}
    for first, last, start in zip(values[::3], values[1::3], values[2::3], strict=True):
        wide, low = len(first), int.from_bytes(first, "big")
        for step in range(int.from_bytes(last, "big") - low + 1):
            letter = start[step] if isinstance(start, list) else _advanced(start, step)
            letters[(low + step).to_bytes(wide, "big")] = letter.decode("utf-16-be")
    return letters


def _advanced(start: bytes, step: int) -> bytes:
    return (int.from_bytes(start, "big") + step).to_bytes(len(start), "big")
