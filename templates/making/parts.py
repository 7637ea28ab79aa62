"""The parts that papers share, each kept once, by the name in their tag."""

from __future__ import annotations

from . import bilingual, content, ends, exhibits, heads

PARTS = {
    "melding": heads.notices(),
    "kop": heads.head(),
    "exploot": heads.writ(),
    "spreker": heads.speaker(),
    "briefhoofd": heads.letter(),
    "aanhef": heads.salutation(),
    "titel": heads.title(),
    "inhoud": content.sections(),
    "tweetalig": bilingual.columns(),
    "spreektekst": content.spoken(),
    "vordering": ends.relief(),
    "ondertekening": ends.signature(),
    "briefslot": ends.letter_end(),
    "formulierslot": ends.form_end(),
    "akkoord": ends.clients_sign(),
    "producties": exhibits.listed("Kopbijlage"),
    "overzicht": exhibits.listed("Kopsectie"),
    "bijlagen": exhibits.below_letter(),
}
"""The body of each part."""
