"""The papers: for each form the parts it is made of, in their order, and what stands between them."""

from __future__ import annotations

from .wordml import part


def _of(*parts: str) -> str:
    return "".join(map(part, parts))


BODIES = {
    # The list of exhibits comes last, on a page of its own: a signature must not come to stand alone after it.
    "processtuk": ("Processtuk", _of("melding", "kop", "inhoud", "vordering", "ondertekening", "producties")),
    "dagvaarding": ("Dagvaarding", _of("melding", "exploot", "inhoud", "vordering", "ondertekening", "producties")),
    "pleitnota": ("Pleitnota", _of("melding", "kop", "spreker", "spreektekst", "vordering", "producties")),
    "brief": (
        "Brief",
        _of("briefhoofd", "melding", "aanhef", "inhoud", "vordering", "briefslot", "akkoord", "bijlagen"),
    ),
    "brief-tweetalig": (
        "Brief in twee talen",
        _of("briefhoofd", "melding", "aanhef", "tweetalig", "vordering", "briefslot", "akkoord", "bijlagen"),
    ),
    "formulier": ("Formulier", _of("melding", "titel", "inhoud", "vordering", "formulierslot", "akkoord", "bijlagen")),
    "productielijst": ("Productielijst", _of("melding", "kop", "inhoud", "overzicht", "vordering", "ondertekening")),
}
"""The title and the body of each paper."""
