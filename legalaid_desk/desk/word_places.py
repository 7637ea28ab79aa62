"""Which Word file belongs to which filing, kept in the vault; and whether what stands in one is known here."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from legalaid_desk.dossier import Dossier
from legalaid_desk.errors import DeskError
from legalaid_desk.read_at_most import read_at_most

from .desk import Desk

_SETTING = "word-files"

Place = Mapping[str, str]
"""``path``, and in ``settled`` the hash of contents that the lawyer has decided on."""


class ChangedInWord(DeskError):
    """A Word file that somebody changed since it was written. It was not written over."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} was changed in Word and was not written over; look at the changes first, or choose another folder"
        )


def places(desk: Desk) -> dict[str, Place]:
    """The files that are followed, by ``key``."""
    stored = desk.vault.setting(_SETTING)
    return dict(json.loads(stored)) if stored else {}


def keep(desk: Desk, files: Mapping[str, Place]) -> None:
    """Follow these files and no others."""
    desk.vault.set_setting(_SETTING, json.dumps(files, ensure_ascii=False))


def key(dossier_id: str, kind: str) -> str:
    """What a filing is called among the places."""
    return f"{dossier_id}|{kind}"


def content_of(path: Path) -> str:
    """The hash of what stands there; empty when nothing can be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def is_known(desk: Desk, dossier: Dossier, content: str) -> bool:
    """Whether these contents were written from this dossier, or looked at to the end by the lawyer."""
    written = {sha for paper in dossier.filed for _, sha in paper.files}
    settled = {place.get("settled", "") for place in places(desk).values()}
    return content in written | settled


def refuse_to_lose(desk: Desk, dossier: Dossier, target: Path) -> None:
    """Raises ChangedInWord where a filing of ours stands that somebody changed since."""
    content = content_of(target)
    if not content or is_known(desk, dossier, content):
        return
    try:
        is_ours = bool(desk.papers.fingerprint_in(target.name, read_at_most(target)))
    except (DeskError, OSError):
        is_ours = False  # whatever it is, it did not come from here
    if is_ours:
        raise ChangedInWord(target)
