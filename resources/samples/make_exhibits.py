"""Make the sample exhibits of both cases again. For maintainers; see README.md for what it needs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from making.handwriting import handwritten_jpeg
from making.lease import set_lease
from making.letter import set_letter
from making.lists import set_complaints, set_ledger, set_statements
from making.photo import bedroom_jpeg, stairwell_jpeg
from making.pieces import letter_of, read_texts
from making.scan import scanned_pdf, scanned_png
from making.word import set_word

HERE = Path(__file__).parent


def main() -> None:
    """Write every exhibit into the folder of its case."""
    for name in ("huurachterstand", "overlast"):
        texts = read_texts(name)
        folder = HERE / texts["folder"]
        folder.mkdir(exist_ok=True)
        for file, content in _exhibits(texts):
            (folder / file).write_bytes(content)


def _exhibits(texts: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    yield texts["lease"]["file"], set_lease(texts)
    yield texts["word"]["file"], set_word(texts)
    yield from _letters(texts)
    if texts["folder"] == "huurachterstand":
        yield texts["ledger"]["file"], set_ledger(texts)
        yield texts["payments"]["file"], set_statements(texts)
        yield "10-foto-kinderkamer.jpg", bedroom_jpeg()
    else:
        yield texts["complaints"]["file"], set_complaints(texts)
        yield texts["handwritten"]["file"], handwritten_jpeg(texts["handwritten"])
        yield "10-foto-trappenhuis.jpg", stairwell_jpeg()


def _letters(texts: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    scans = {"pdf": scanned_pdf, "png": scanned_png}
    for seed, piece in enumerate(texts["letters"], 1):
        letter = letter_of(texts, piece)
        made = set_letter(letter)
        yield letter.file, scans[letter.scan](made, seed=seed) if letter.scan else made


if __name__ == "__main__":
    main()
