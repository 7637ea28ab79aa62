"""Filings that ask for a look: changed in Word, or resting on what changed since they were written."""

from __future__ import annotations

from dataclasses import dataclass

from legalaid_desk.errors import DeskError
from legalaid_desk.filings import compose
from legalaid_desk.filings.stale import alarms
from legalaid_desk.law import kind_of

from . import versions, word_files
from .desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFiling:
    """One of them: how many paragraphs to look at, and whether its Word file holds changes that were not looked at."""

    dossier: str
    title: str
    kind: str
    paragraphs: int = 0
    in_word: bool = False


def to_look_at(desk: Desk, dossier_id: str) -> tuple[OpenFiling, ...]:
    """The filings of this dossier that ask for a look. It composes each of them: not for a list of many at once."""
    dossier = desk.open(dossier_id)
    walk = desk.walk(dossier)
    found = []
    for kind in dossier.not_handed_in:
        if kind_of(kind) not in walk.view.law.filings:
            continue
        try:
            version = versions.last_version(desk, dossier, kind)
        except DeskError:
            continue  # the page of the filing tells what cannot be read
        stale = alarms(versions.changed_since(walk, compose(walk, kind).draft, version)) if version else ()
        file = word_files.found(desk, dossier, kind)
        in_word = bool(file and file.is_changed)
        if stale or in_word:
            one = OpenFiling(dossier=dossier_id, title=dossier.title, kind=kind, paragraphs=len(stale), in_word=in_word)
            found.append(one)
    return tuple(found)
