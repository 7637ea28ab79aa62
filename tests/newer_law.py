"""Newer editions of a folder of law texts, signed by a publisher who was made up for the occasion."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from legalaid_desk.law.keys import fingerprint, new_key, read_public_key
from legalaid_desk.law.packs import sign_folder

KEY_PASSPHRASE = "een wachtzin van de uitgever"


@dataclass(frozen=True, slots=True)
class Maker:
    """A publisher: the private key, and the file with the public one."""

    private: bytes
    public: Path

    @property
    def fingerprint(self) -> str:
        """What is read out on the telephone."""
        return fingerprint(read_public_key(self.public))

    def sign(self, folder: Path, target: Path) -> Path:
        """The signed pack of a folder of law texts."""
        target.write_bytes(sign_folder(folder, self.private, KEY_PASSPHRASE))
        return target


def a_maker(folder: Path, name: str = "uitgever") -> Maker:
    """A new publisher, whose public key is in this folder."""
    private, public = new_key(KEY_PASSPHRASE)
    file = folder / f"{name}.pub"
    file.write_text(public, encoding="utf-8")
    return Maker(private, file)


def newer(texts: Path, target: Path, *changes: tuple[str, str, str]) -> Path:
    """A copy of a folder of law texts with changes: a file, what stands there, and what stands there instead."""
    shutil.copytree(texts, target)
    for file, old, new in changes:
        path = target / file
        text = path.read_text(encoding="utf-8")
        if old not in text:
            raise ValueError(f"{file} does not hold {old!r}")
        path.write_text(text.replace(old, new), encoding="utf-8")
    return target
