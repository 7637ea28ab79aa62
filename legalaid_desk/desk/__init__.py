"""The use cases: one module a subject, one function a verb. Screens and commands talk to nothing else.

The names are loaded when they are first used: the window stands before the law and the dossier are read in.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        agenda_export,
        choices,
        deadlines,
        dossiers,
        exhibits,
        facts,
        filing_seal,
        filings,
        hearing,
        laws,
        letters,
        open_filings,
        own,
        papers_made,
        people,
        proof,
        returns,
        review,
        templates,
        versions,
        weighing,
        word_files,
        word_places,
    )
    from .desk import Desk
    from .opening import Opening
    from .ports import CancelledError, DossierSummary, JournalEntry, Papers, Progress, Vault, Vaults
    from .starting_law import ShippedLaw

__all__ = [
    "CancelledError",
    "Desk",
    "DossierSummary",
    "JournalEntry",
    "Opening",
    "Papers",
    "Progress",
    "ShippedLaw",
    "Vault",
    "Vaults",
    "agenda_export",
    "choices",
    "deadlines",
    "dossiers",
    "exhibits",
    "facts",
    "filing_seal",
    "filings",
    "hearing",
    "laws",
    "letters",
    "open_filings",
    "own",
    "papers_made",
    "people",
    "proof",
    "returns",
    "review",
    "templates",
    "versions",
    "weighing",
    "word_files",
    "word_places",
]

_HOME = {"Desk": "desk", "Opening": "opening", "ShippedLaw": "starting_law"} | dict.fromkeys(
    ("CancelledError", "DossierSummary", "JournalEntry", "Papers", "Progress", "Vault", "Vaults"), "ports"
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _HOME:
        return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return import_module(f"{__name__}.{name}")
