"""Wiring: which vault, which law, which papers. The one place that knows all rooms."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from legalaid_desk.desk import Opening

if TYPE_CHECKING:
    from legalaid_desk.desk import Papers, Vaults
    from legalaid_desk.law import Law


def opening() -> Opening:
    """How to come by each part; nothing is imported before it is asked for."""
    return Opening(vaults=_vaults, law=shipped_law, papers=_papers, clock=_now)


def vault_folder() -> Path:
    """Where the user's own vault is kept unless another folder is chosen."""
    from platformdirs import user_data_path

    return user_data_path("LegalAid Desk", appauthor=False) / "kluis"


@cache
def shipped_law() -> Law:
    """The law pack that came with the program. Raises LawError."""
    from legalaid_desk.data import law_folder
    from legalaid_desk.law import load_law

    return load_law(law_folder())


def _vaults() -> Vaults:
    from legalaid_desk.vault import EncryptedVaults

    return EncryptedVaults()


def _papers() -> Papers:
    from legalaid_desk.documents import OfficePapers

    return OfficePapers()


def _now() -> datetime:
    return datetime.now().astimezone()
