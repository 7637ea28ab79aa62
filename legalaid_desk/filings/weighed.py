"""The sentence that an entry of the weighing prints: that of the law, or the lawyer's own with its exhibits."""

from __future__ import annotations

from legalaid_desk.dossier import OwnInterest
from legalaid_desk.law import Sentence, Slot
from legalaid_desk.walk.weighing import Entry

_STOPS = ".!?"


def printed_text(entry: Entry) -> Sentence:
    """What this entry prints, still with its slots."""
    if entry.interest is not None:
        return entry.interest.text
    return _own_sentence(entry.own) if entry.own else Sentence(())


def _own_sentence(own: OwnInterest) -> Sentence:
    """Own words as they were typed, with the exhibits of the fact they are tied to before the full stop."""
    text = " ".join(own.text.split())
    if not own.question:
        return Sentence((text,))
    stop = text[-1:] if text[-1:] in _STOPS else ""
    body = text[: len(text) - len(stop)]
    return Sentence((f"{body} ", Slot("exhibits", own.question), stop or "."))
