"""The header ``vault.json``: format, vault id, the data key wrapped twice, and two check values.

``sum`` is a plain hash of all the rest: without any key it tells damage from a wrong passphrase. ``check`` is made with
the data key over all but those two: it shows that nobody without the key changed the header.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from legalaid_desk.errors import NotWritable

from .backups import newest_name
from .disk import write_whole
from .errors import NoVaultHere, VaultDamaged, VaultTooNew, WrongPassphrase, WrongRecoveryKey
from .keys import DataKey, Hardness, WrappedKey, WrongSecretError, unwrap, wrap
from .places import database, half_made, header_file

FORMAT = "legalaid-desk/vault"
VERSION = 1

# More than this is no vault of ours but a file made to exhaust the computer.
_MOST = Hardness(memory_kib=4 * 1024 * 1024, passes=64, lanes=64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What must be known before the key is."""

    vault_id: str
    passphrase: WrappedKey
    recovery: WrappedKey
    check: str = ""

    def opened_by_passphrase(self, passphrase: str, folder: Path) -> DataKey:
        """The data key. Raises WrongPassphrase."""
        try:
            return DataKey(unwrap(self.passphrase, passphrase, _bound(self.vault_id, "passphrase")), folder)
        except WrongSecretError:
            raise WrongPassphrase(folder) from None

    def opened_by_recovery_key(self, recovery_key: str, folder: Path) -> DataKey:
        """The data key. Raises WrongRecoveryKey."""
        try:
            return DataKey(unwrap(self.recovery, recovery_key, _bound(self.vault_id, "recovery")), folder)
        except WrongSecretError:
            raise WrongRecoveryKey(folder) from None

    def with_passphrase(self, key: DataKey, passphrase: str, hardness: Hardness) -> Header:
        """With the data key wrapped under another passphrase; nothing else is encrypted anew."""
        return replace(self, passphrase=wrap(key.raw(), passphrase, _bound(self.vault_id, "passphrase"), hardness))

    def with_recovery_key(self, key: DataKey, recovery_key: str, hardness: Hardness) -> Header:
        """With the data key wrapped under another recovery key."""
        return replace(self, recovery=wrap(key.raw(), recovery_key, _bound(self.vault_id, "recovery"), hardness))


def new_header(vault_id: str, key: DataKey, passphrase: str, recovery_key: str, hardness: Hardness) -> Header:
    """The header of a new vault."""
    return Header(
        vault_id=vault_id,
        passphrase=wrap(key.raw(), passphrase, _bound(vault_id, "passphrase"), hardness),
        recovery=wrap(key.raw(), recovery_key, _bound(vault_id, "recovery"), hardness),
    )


def write_header(folder: Path, header: Header, key: DataKey) -> None:
    """Put the header in its place in one step."""
    body = _body(header)
    body["check"] = key.seal_of(_text(body))
    body["sum"] = _sum(body)
    write_whole(header_file(folder), iter([(json.dumps(body, indent=2) + "\n").encode()]))


def read_header(folder: Path) -> Header:
    """The header of the vault in this folder. Raises NoVaultHere, VaultDamaged, VaultTooNew."""
    document = _document(folder)
    try:
        return _header(document)
    except (KeyError, TypeError, ValueError):
        raise _damaged(folder, "its parts are not what they should be") from None


def check_seal(folder: Path, header: Header, key: DataKey) -> None:
    """Raises VaultDamaged when the header was changed by someone who did not hold the key."""
    if not hmac.compare_digest(key.seal_of(_text(_body(header))), header.check):
        raise _damaged(folder, "it was changed by someone who does not hold the key")


def _document(folder: Path) -> dict[str, Any]:
    try:
        document = json.loads(header_file(folder).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        if database(folder).exists() and not half_made(folder):
            raise _damaged(folder, "it is gone") from None
        raise NoVaultHere(folder) from None
    except PermissionError:
        raise NotWritable(header_file(folder)) from None
    except (ValueError, RecursionError):
        raise _damaged(folder, "it cannot be read") from None
    if not isinstance(document, dict) or document.get("sum") != _sum(document):
        raise _damaged(folder, "its contents do not match their sum")
    if document.get("format") != FORMAT:
        raise _damaged(folder, "it is not the header of a vault")
    if document.get("version") != VERSION:
        raise VaultTooNew(header_file(folder))
    return document


def _body(header: Header) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "vault": header.vault_id,
        "passphrase": _plain(header.passphrase),
        "recovery": _plain(header.recovery),
    }


def _header(document: dict[str, Any]) -> Header:
    return Header(
        vault_id=document["vault"],
        passphrase=_wrapped(document["passphrase"]),
        recovery=_wrapped(document["recovery"]),
        check=str(document["check"]),
    )


def _plain(wrapped: WrappedKey) -> dict[str, Any]:
    return {
        "argon2id": asdict(wrapped.hardness),
        "salt": wrapped.salt.hex(),
        "nonce": wrapped.nonce.hex(),
        "sealed": wrapped.sealed.hex(),
    }


def _wrapped(plain: dict[str, Any]) -> WrappedKey:
    hardness = Hardness(**{name: plain["argon2id"][name] for name in asdict(_MOST)})
    for name, most in asdict(_MOST).items():
        if not 0 < getattr(hardness, name) <= most:
            raise ValueError(name)
    return WrappedKey(hardness, *(bytes.fromhex(plain[part]) for part in ("salt", "nonce", "sealed")))


def _bound(vault_id: str, opened_with: str) -> bytes:
    """Ties a wrapped key to its vault and its place, so that the two cannot be swapped."""
    return f"{FORMAT} {vault_id} {opened_with}".encode()


def _text(body: dict[str, Any]) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"))


def _sum(document: dict[str, Any]) -> str:
    rest = {name: value for name, value in document.items() if name != "sum"}
    return hashlib.sha256(_text(rest).encode()).hexdigest()


def _damaged(folder: Path, what: str) -> VaultDamaged:
    return VaultDamaged(header_file(folder), what, newest_name(folder))
