"""Keys of publishers of law packs (Ed25519). The only file of the law that knows cryptography."""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from .pack_errors import NotAKey, WeakKeyPassphrase, WrongKeyPassphrase

SHORTEST_PASSPHRASE = 12
KEY_LENGTH, SIGNATURE_LENGTH = 32, 64

_MOST_BYTES = 10_000
_GROUPS, _LETTERS_A_GROUP = 6, 4
_LETTERS = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", b"0123456789ABCDEFGHJKMNPQRSTVWXYZ")
"""No I, L, O or U: on the telephone they are taken for others."""


def fingerprint(public_key: bytes) -> str:
    """Six groups of four letters (120 bits of SHA-256), to be read out on the telephone."""
    letters = base64.b32encode(hashlib.sha256(public_key).digest()).translate(_LETTERS).decode()
    return "-".join(letters[at : at + _LETTERS_A_GROUP] for at in range(0, _GROUPS * _LETTERS_A_GROUP, 4))


def by_fingerprint(public_keys: Iterable[bytes]) -> dict[str, bytes]:
    """The keys to trust, as ``open_pack`` wants them."""
    return {fingerprint(key): key for key in public_keys}


def new_key(passphrase: str) -> tuple[bytes, str]:
    """A private key (PEM, closed with the passphrase) and the text of its public key. Raises WeakKeyPassphrase."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
        PublicFormat,
    )

    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise WeakKeyPassphrase(SHORTEST_PASSPHRASE)
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(_typed(passphrase)))
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return private, public.decode()


def read_public_key(source: Path | bytes, name: str = "") -> bytes:
    """The 32 bytes of a public key in a file or its contents. Raises NotAKey."""
    name = name or (source.name if isinstance(source, Path) else "the public key")
    content = source if isinstance(source, bytes) else _bounded(source, name)
    if b"PRIVATE KEY" in content:
        raise NotAKey(name, "private")
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(content)
    except (ValueError, UnsupportedAlgorithm):
        raise NotAKey(name, "no-key") from None
    if not isinstance(key, Ed25519PublicKey):
        raise NotAKey(name, "other-kind")
    return key.public_bytes_raw()


def signed(message: bytes, private_pem: bytes, passphrase: str, key_name: str) -> tuple[bytes, bytes]:
    """The public key and its signature under the message. Raises NotAKey, WrongKeyPassphrase."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if b"BEGIN ENCRYPTED PRIVATE KEY" not in private_pem:
        raise NotAKey(key_name, _why_not_private(private_pem))
    try:
        key = load_pem_private_key(private_pem, _typed(passphrase))
    except UnsupportedAlgorithm:
        raise NotAKey(key_name, "other-kind") from None
    except ValueError:
        raise WrongKeyPassphrase(key_name) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise NotAKey(key_name, "other-kind")
    return key.public_key().public_bytes_raw(), key.sign(message)


def is_signed(message: bytes, public_key: bytes, signature: bytes) -> bool:
    """Whether who holds this key signed this message."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _why_not_private(pem: bytes) -> str:
    if b"PUBLIC KEY" in pem:
        return "public"
    return "open" if b"PRIVATE KEY" in pem else "no-key"


def _typed(passphrase: str) -> bytes:
    """One letter has two spellings in Unicode, and keyboards differ in which one they send."""
    return unicodedata.normalize("NFKC", passphrase).encode()


def _bounded(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError:
        raise NotAKey(name, "unreadable") from None
