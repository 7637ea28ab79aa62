"""Law packs: the law texts of one day in one signed file, told apart by version and digest."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast
from zipfile import Path as PathInZip
from zipfile import ZipFile

from legalaid_desk.errors import Fault

from .keys import KEY_LENGTH, SIGNATURE_LENGTH, by_fingerprint, fingerprint, is_signed, new_key, read_public_key, signed
from .law import Law
from .loader import LawError, load_law
from .pack_errors import (
    NotAKey,
    NotAPack,
    PackAltered,
    PackFaulty,
    PackFromStranger,
    PackInUse,
    PackOlder,
    PackUnsigned,
    PackVersionTaken,
    WeakKeyPassphrase,
    WrongKeyPassphrase,
)
from .pack_files import MOST_BYTES, SIGNATURE, is_name_in_pack, unzipped, zipped
from .reading import is_title_page

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = [
    "LawError",
    "NotAKey",
    "NotAPack",
    "Pack",
    "PackAltered",
    "PackFaulty",
    "PackFromStranger",
    "PackInUse",
    "PackOlder",
    "PackUnsigned",
    "PackVersionTaken",
    "WeakKeyPassphrase",
    "WrongKeyPassphrase",
    "by_fingerprint",
    "check_newer",
    "fingerprint",
    "folder_in",
    "law_in",
    "new_key",
    "newness",
    "open_pack",
    "pack_of",
    "read_pack",
    "read_public_key",
    "sign_folder",
]

_SIGNED_AS = b"legalaid-desk law pack 1\n"
"""What a signature is for stands in what is signed, so that a key can never be made to vouch for something else."""

_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]{0,39}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Pack:
    """The law texts of one day. ``signed_by`` is the fingerprint of the key, empty when they came with the program."""

    version: str
    dated: date
    title: str
    digest: str
    content: bytes = field(repr=False)
    signed_by: str = ""


def pack_of(folder: Traversable) -> Pack:
    """The unsigned pack in this folder; ``law_in`` reads its law. Raises LawError when it has no good [pack]."""
    return _pack(_texts_in(folder), signed_by="", name=folder.name)


def read_pack(path: Path, trusted: Mapping[str, bytes]) -> Pack:
    """The signed pack in this file; raises what ``open_pack`` raises. No more is read than a pack can be long."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError:
        raise NotAPack(path.name, "unreadable", "it cannot be read") from None
    return open_pack(content, path.name, trusted)


def open_pack(content: bytes, name: str, trusted: Mapping[str, bytes]) -> Pack:
    """The pack in these bytes, signed with a key that is trusted (fingerprint -> its 32 bytes).

    Nothing in it is parsed as law before the signature is right. Raises NotAPack, PackUnsigned, PackAltered,
    PackFromStranger, and PackFaulty when it has no good [pack]; the law itself is read by ``law_in``.
    """
    files = unzipped(content, name)
    if SIGNATURE not in files:
        raise PackUnsigned(name)
    seal = files.pop(SIGNATURE)
    public_key, signature = _read_seal(seal, name)
    if not is_signed(_message(_digest(files)), public_key, signature):
        raise PackAltered(name)
    signer = fingerprint(public_key)
    if trusted.get(signer) != public_key:
        raise PackFromStranger(name, signer)
    return _pack(files, signed_by=signer, name=name)


def law_in(pack: Pack, name: str = "") -> Law:
    """The law in this pack, read from its bytes; nothing is written. Raises PackFaulty (a LawError) with all faults."""
    name = name or f"law pack {pack.version}"
    law = _loaded(pack.content, name)
    if (law.version, law.dated, law.title) != (pack.version, pack.dated, pack.title):
        raise PackFaulty(name, (Fault("pack.toml:1", "[pack] stands in two files; leave it in pack.toml alone"),))
    return law


def folder_in(pack: Pack) -> Traversable:
    """The law texts in this pack, as a folder to read from; nothing is written."""
    return _folder(pack.content)


def check_newer(pack: Pack, current: Pack | Law, name: str = "") -> None:
    """Raises PackOlder: PackInUse for the same texts, PackVersionTaken for other texts under the same version."""
    name = name or "this file"
    editions = (name, pack.version, pack.dated, current.version, current.dated)
    if pack.version == current.version:
        same = pack.digest == current.digest if isinstance(current, Pack) else pack.dated == current.dated
        raise PackInUse(*editions) if same else PackVersionTaken(*editions)
    if newness(pack) < newness(current):
        raise PackOlder(*editions)


class Edition(Protocol):
    """What is told apart by day and version: a pack, the law in it, or what is noted of a pack."""

    @property
    def version(self) -> str: ...
    @property
    def dated(self) -> date: ...


def newness(edition: Edition) -> tuple[date, tuple[tuple[int, str], ...]]:
    """What packs are sorted by: the day, then the version with its numbers read as numbers."""
    parts = re.findall(r"\d+|[A-Za-z]+", edition.version)
    return edition.dated, tuple((int(part), "") if part.isdigit() else (0, part) for part in parts)


def sign_folder(folder: Traversable, private_pem: bytes, passphrase: str, key_name: str = "the private key") -> bytes:
    """The signed pack of a folder of law texts without faults. Raises LawError, NotAKey, WrongKeyPassphrase."""
    texts = _texts_in(folder)
    law_in(_pack(texts, signed_by="", name=folder.name), folder.name)
    public_key, signature = signed(_message(_digest(texts)), private_pem, passphrase, key_name)
    seal = json.dumps({"ed25519": public_key.hex(), "signature": signature.hex()}).encode()
    content = zipped({**texts, SIGNATURE: seal})
    # What is handed out was read back first: nobody may find out later that it is too large.
    open_pack(content, folder.name, by_fingerprint([public_key]))
    return content


def _pack(texts: Mapping[str, bytes], *, signed_by: str, name: str) -> Pack:
    content = zipped(texts)
    page = _title_page(texts)
    if page is None:
        _loaded(content, name)
        raise PackFaulty(name, (Fault("pack.toml:1", "give [pack] a version of letters, digits, dots and dashes"),))
    return Pack(page["version"], page["dated"], page["title"], _digest(texts), content, signed_by)


def _loaded(content: bytes, name: str) -> Law:
    try:
        return load_law(_folder(content))
    except LawError as error:
        raise PackFaulty(name, error.faults) from None
    except RecursionError:
        raise PackFaulty(name, (Fault("pack.toml:1", "a file nests its brackets far too deep; mend it"),)) from None


def _folder(content: bytes) -> Traversable:
    return cast("Traversable", PathInZip(ZipFile(BytesIO(content))))


def _title_page(texts: Mapping[str, bytes]) -> dict[str, Any] | None:
    """The [pack] table, when it holds what it should."""
    for name in sorted(texts, key=lambda one: (one != "pack.toml", one)):
        try:
            page = tomllib.loads(texts[name].decode()).get("pack")
        except (ValueError, RecursionError):
            return None
        if page is not None:
            return page if is_title_page(page) and _VERSION.fullmatch(page["version"]) else None
    return None


def _texts_in(folder: Traversable) -> dict[str, bytes]:
    texts = {file.name: file for file in folder.iterdir() if file.name.endswith(".toml")}
    bad = sorted(name for name in texts if not is_name_in_pack(name))
    if bad:
        what = "a file of law texts is named with letters, digits, dots and dashes; rename it"
        raise LawError(tuple(Fault(f"{name}:1", what) for name in bad))
    return {name: texts[name].read_bytes() for name in sorted(texts)}


def _digest(texts: Mapping[str, bytes]) -> str:
    """SHA-256 over names and contents, each with its length, so that no byte can move from one to the next."""
    total = hashlib.sha256()
    for name in sorted(texts):
        for part in (name.encode(), texts[name]):
            total.update(len(part).to_bytes(8, "big"))
            total.update(part)
    return total.hexdigest()


def _message(digest: str) -> bytes:
    return _SIGNED_AS + digest.encode()


def _read_seal(seal: bytes, name: str) -> tuple[bytes, bytes]:
    """The public key and the signature. Raises PackAltered."""
    try:
        held = json.loads(seal)
        public_key, signature = bytes.fromhex(held.pop("ed25519")), bytes.fromhex(held.pop("signature"))
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        raise PackAltered(name) from None
    if held or len(public_key) != KEY_LENGTH or len(signature) != SIGNATURE_LENGTH:
        raise PackAltered(name)
    return public_key, signature
