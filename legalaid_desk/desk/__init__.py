"""The use cases: one module a subject, one function a verb. Screens and commands talk to nothing else."""

from __future__ import annotations

from . import choices, dossiers, exhibits, facts, filings, people
from .desk import Desk
from .opening import Opening
from .ports import CancelledError, DossierSummary, JournalEntry, Papers, Progress, Vault, Vaults

__all__ = [
    "CancelledError",
    "Desk",
    "DossierSummary",
    "JournalEntry",
    "Opening",
    "Papers",
    "Progress",
    "Vault",
    "Vaults",
    "choices",
    "dossiers",
    "exhibits",
    "facts",
    "filings",
    "people",
]
