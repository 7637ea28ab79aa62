"""What the weighing prints: the sentence of an entry, with its exhibits; and whether a lawyer must still approve it."""

from __future__ import annotations

from legalaid_desk.dossier import WEIGHING, OwnInterest
from legalaid_desk.law import FilingKind, Sentence, Slot
from legalaid_desk.walk import Walk
from legalaid_desk.walk.weighing import Entry, board

_STOPS = ".!?"


def printed_text(entry: Entry) -> Sentence:
    """What this entry prints, still with its slots."""
    if entry.interest is not None:
        return entry.interest.text
    return _own_sentence(entry.own) if entry.own else Sentence(())


def weighing_waits(walk: Walk, kind: FilingKind | None = None) -> bool:
    """Whether a weighing is printed (in this kind of filing) and no lawyer stands behind it."""
    dossier = walk.view.dossier
    if not dossier.weighing.printed or (kind and all(section.holds != "weighing" for section in kind.sections)):
        return False
    choice = dossier.choice(WEIGHING)
    return not (choice and choice.approved_by) and bool(board(walk).printed)


def _own_sentence(own: OwnInterest) -> Sentence:
    """Own words as they were typed, with the exhibits of the fact they are tied to before the full stop."""
    text = " ".join(own.text.split())
    if not own.question:
        return Sentence((text,))
    stop = text[-1:] if text[-1:] in _STOPS else ""
    body = text[: len(text) - len(stop)]
    return Sentence((f"{body} ", Slot("exhibits", own.question), stop or "."))
