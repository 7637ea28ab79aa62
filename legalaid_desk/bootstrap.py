"""Wiring: which vault, which law, which papers. The one place that knows all rooms."""

from __future__ import annotations

import gc
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from legalaid_desk.desk import Opening

if TYPE_CHECKING:
    from collections.abc import Mapping

    from legalaid_desk.desk import Papers, ShippedLaw, Vaults
    from legalaid_desk.law import Law


def opening() -> Opening:
    """How to come by each part; nothing is imported before it is asked for."""
    return Opening(vaults=_vaults, law=_shipped, papers=_papers, keys=_publisher_keys, clock=_now)


def vault_folder() -> Path:
    """Where the user's own vault is kept unless another folder is chosen."""
    from platformdirs import user_data_path

    return user_data_path("LegalAid Desk", appauthor=False) / "kluis"


@cache
def shipped_law() -> Law:
    """The law pack that came with the program. Raises LawError."""
    from legalaid_desk.data import law_folder
    from legalaid_desk.law import load_law

    law = load_law(law_folder())
    gc.freeze()  # it stays as long as the program: looking all of it through for waste is a pause that one sees
    return law


@cache
def _shipped() -> ShippedLaw:
    from legalaid_desk.data import law_folder
    from legalaid_desk.desk import ShippedLaw
    from legalaid_desk.law.packs import pack_of

    return ShippedLaw(shipped_law(), pack_of(law_folder()))


def _publisher_keys() -> Mapping[str, bytes]:
    from legalaid_desk.data import publisher_keys
    from legalaid_desk.law.packs import by_fingerprint, read_public_key

    return by_fingerprint(read_public_key(content, name) for name, content in publisher_keys().items())


def _vaults() -> Vaults:
    from legalaid_desk.vault import EncryptedVaults

    return EncryptedVaults()


def _papers() -> Papers:
    from legalaid_desk.documents import OfficePapers

    return OfficePapers()


def _now() -> datetime:
    return datetime.now().astimezone()
