"""The lease of a case: the common text with the parties, the home and the rent filled in."""

from __future__ import annotations

from typing import Any

from .letter import set_letter
from .pieces import Letter, house_of, read_texts


def set_lease(texts: dict[str, Any]) -> bytes:
    """The lease as PDF of four pages."""
    common, own = read_texts("lease"), texts["lease"]
    body = common["body"].format(**own)
    house = house_of(texts, own["house"])
    return set_letter(Letter(file=own["file"], house=house, body=body, heading=common["title"], page_numbers=True))
