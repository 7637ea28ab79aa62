"""Law packs for who publishes them: make keys, sign a folder of law texts, check what was signed."""

from __future__ import annotations

import json
import os
import sys
from getpass import getpass
from pathlib import Path
from typing import Any

from legalaid_desk.bootstrap import opening
from legalaid_desk.data import law_folder
from legalaid_desk.desk.writing import all_or_nothing
from legalaid_desk.documents.whole import written_whole
from legalaid_desk.errors import DeskError
from legalaid_desk.law.packs import (
    NotAKey,
    Pack,
    PackInUse,
    PackOlder,
    PackVersionTaken,
    by_fingerprint,
    check_newer,
    fingerprint,
    folder_in,
    new_key,
    pack_of,
    read_pack,
    read_public_key,
    sign_folder,
)

from .check import NoLawTexts, examine, report, told

PRIVATE, PUBLIC = "uitgever.key", "uitgever.pub"

_AGES = {
    "newer": "newer than",
    "same": "the same as",
    "older": "older than",
    "version-taken": "other texts, but of the same version as",
}


class KeyExists(DeskError):
    """A key that stands where another would be written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} is there already, and a key that others trust is not overwritten; name another --out")


class NoPassphrase(DeskError):
    """A passphrase that could not be asked or read."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what}; run it in a terminal, or put the passphrase on the first line of --passphrase-file")


def run_new_key(out: Path, passphrase_file: Path | None) -> int:
    """Write the two keys of a publisher; they never take the place of others."""
    for path in (out / PRIVATE, out / PUBLIC):
        if path.exists():
            raise KeyExists(path)
    private, public = new_key(_passphrase(passphrase_file, twice=True))
    with all_or_nothing(out) as work:
        _write_for_owner(work / PRIVATE, private)
        (work / PUBLIC).write_text(public, encoding="ascii")
    print(out / PRIVATE)
    print(out / PUBLIC)
    print(f"fingerprint {fingerprint(read_public_key(public.encode()))}")
    return 0


def run_make(folder: Path, key: Path, out: Path, passphrase_file: Path | None) -> int:
    """Sign a folder of law texts; 1 when they hold faults, and then nothing is written."""
    if not folder.is_dir():
        raise NoLawTexts(folder)
    law, faults = examine(folder)
    if faults:  # before anyone has to type a passphrase
        return report(law, faults, as_json=False)
    content = sign_folder(folder, _private_key(key), _passphrase(passphrase_file), key.name)
    with written_whole(out) as beside:
        beside.write_bytes(content)
    print(f"{out}: law pack {law.version} of {law.dated}, signed")
    return 0


def run_pack_check(file: Path, key: Path | None, *, as_json: bool = False) -> int:
    """Say who signed a pack, whether it is newer than what ships, and what is in it; 1 when its law holds faults."""
    pack, shipped = read_pack(file, _trusted(key)), pack_of(law_folder())
    law, faults = examine(folder_in(pack))
    age = _age(pack, shipped)
    if as_json:
        print(json.dumps(_told(pack, age) | told(law, faults), ensure_ascii=False, indent=2))
        return 1 if faults else 0
    print(f"{file.name}: law pack {pack.version} of {pack.dated}, {pack.title}")
    print(f"signed by {pack.signed_by}, digest {pack.digest}")
    print(f"{_AGES[age]} the one that came with the program ({shipped.version} of {shipped.dated})")
    return report(law, faults, as_json=False)


def _told(pack: Pack, age: str) -> dict[str, Any]:
    return {
        "version": pack.version,
        "dated": pack.dated.isoformat(),
        "title": pack.title,
        "digest": pack.digest,
        "signed_by": pack.signed_by,
        "beside_shipped": age,
    }


def _age(pack: Pack, shipped: Pack) -> str:
    """How the pack stands to the one that came with the program: a key of the words above."""
    try:
        check_newer(pack, shipped)
    except PackInUse:
        return "same"
    except PackVersionTaken:
        return "version-taken"
    except PackOlder:
        return "older"
    return "newer"


def _trusted(key: Path | None) -> dict[str, bytes]:
    return {**opening().keys(), **by_fingerprint([read_public_key(key)] if key else [])}


def _private_key(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise NotAKey(path.name, "unreadable") from None


def _write_for_owner(path: Path, content: bytes) -> None:
    """Readable for nobody else from the first byte on."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)


def _passphrase(file: Path | None, *, twice: bool = False) -> str:
    if file:
        return _first_line(file)
    if not sys.stdin.isatty():
        raise NoPassphrase("nobody is here to type the passphrase")
    try:
        typed = getpass("Passphrase of the key: ")
        again = getpass("Once more: ") if twice else typed
    except (EOFError, KeyboardInterrupt):
        raise NoPassphrase("no passphrase was typed") from None
    if again != typed:
        raise NoPassphrase("the two passphrases differ")
    return typed


def _first_line(file: Path) -> str:
    try:
        return (file.read_text(encoding="utf-8").splitlines() or [""])[0]
    except (OSError, UnicodeDecodeError):
        raise NoPassphrase(f"{file} cannot be read") from None
