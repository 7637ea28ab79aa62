"""Keys: a passphrase or recovery key opens the data key; all other keys are derived from that one."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from .errors import RecoveryKeyMistyped, VaultLocked, WeakPassphrase

KEY_LENGTH = 32
SALT_LENGTH = 16
NONCE_LENGTH = 12
SHORTEST_PASSPHRASE = 12

_RECOVERY_LENGTH = 24
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


@dataclass(frozen=True, slots=True)
class Hardness:
    """What one guess of a passphrase costs (Argon2id). Stored with every wrapped key, so that it can rise."""

    memory_kib: int = 65536
    passes: int = 3
    lanes: int = 1


STANDARD = Hardness()


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """The data key under one secret: nonce and sealed bytes of AES-256-GCM under the derived key."""

    hardness: Hardness
    salt: bytes
    nonce: bytes
    sealed: bytes


class WrongSecretError(Exception):
    """This secret does not open this wrapped key."""


def wrap(data_key: bytes, secret: str, bound_to: bytes, hardness: Hardness) -> WrappedKey:
    """The data key, to be opened with ``secret`` only, and only where ``bound_to`` is the same."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(SALT_LENGTH), secrets.token_bytes(NONCE_LENGTH)
    sealed = AESGCM(_derive(secret, salt, hardness)).encrypt(nonce, data_key, bound_to)
    return WrappedKey(hardness, salt, nonce, sealed)


def unwrap(wrapped: WrappedKey, secret: str, bound_to: bytes) -> bytes:
    """The data key. Every attempt costs the same derivation, right or wrong. Raises WrongSecretError."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(_derive(secret, wrapped.salt, wrapped.hardness)).decrypt(wrapped.nonce, wrapped.sealed, bound_to)
    except InvalidTag:
        raise WrongSecretError from None


def _derive(secret: str, salt: bytes, hardness: Hardness) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        # One letter has two spellings in Unicode, and keyboards differ in which one they send.
        unicodedata.normalize("NFKC", secret).encode(),
        salt,
        time_cost=hardness.passes,
        memory_cost=hardness.memory_kib,
        parallelism=hardness.lanes,
        hash_len=KEY_LENGTH,
        type=Type.ID,
    )


def check_strength(passphrase: str) -> None:
    """Raises WeakPassphrase."""
    if len(unicodedata.normalize("NFKC", passphrase).strip()) < SHORTEST_PASSPHRASE:
        raise WeakPassphrase(SHORTEST_PASSPHRASE)


def new_recovery_key() -> str:
    """192 random bits and 8 bits of check, as eight groups of five letters that cannot be taken for one another."""
    secret = secrets.token_bytes(_RECOVERY_LENGTH)
    number = int.from_bytes(secret + _check_byte(secret), "big")
    letters = "".join(_LETTERS[number >> shift & 31] for shift in range(195, -1, -5))
    return "-".join(letters[start : start + 5] for start in range(0, 40, 5))


def read_recovery_key(typed: str) -> str:
    """The recovery key as it was printed, however it was typed. Raises RecoveryKeyMistyped."""
    letters = typed.strip().upper().translate(_READ_AS)
    if len(letters) != 40 or not set(letters) <= set(_LETTERS):
        raise RecoveryKeyMistyped
    number = 0
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    whole = number.to_bytes(_RECOVERY_LENGTH + 1, "big")
    if whole[-1:] != _check_byte(whole[:-1]):
        raise RecoveryKeyMistyped
    return "-".join(letters[start : start + 5] for start in range(0, 40, 5))


def _check_byte(secret: bytes) -> bytes:
    return hashlib.sha256(secret).digest()[:1]


class DataKey:
    """The data key of an unlocked vault, until it is forgotten."""

    def __init__(self, key: bytes, folder: Path) -> None:
        self._key = bytearray(key)
        self._folder = folder

    def raw(self) -> bytes:
        """The key itself, to be wrapped anew. Raises VaultLocked."""
        if not self._key:
            raise VaultLocked(self._folder)
        return bytes(self._key)

    def for_database(self) -> bytes:
        """The key of the database."""
        return self._derived(b"database")

    def for_file(self, name: str) -> bytes:
        """The key of one exhibit file: each has its own, so that no nonce can ever be used twice under one key."""
        return self._derived(b"exhibit " + name.encode())

    def seal_of(self, text: str) -> str:
        """A check value that only who holds the key can make for this text."""
        return hmac.new(self._derived(b"header"), text.encode(), hashlib.sha256).hexdigest()

    def forget(self) -> None:
        """Overwrite the key."""
        self._key[:] = bytes(len(self._key))
        self._key.clear()

    def _derived(self, purpose: bytes) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), KEY_LENGTH, salt=None, info=b"legalaid-desk " + purpose).derive(self.raw())
