"""Exhibit files on disk: each encrypted by itself, whole or not there at all.

A file is ``LADX``, the version and the size of a piece, then its pieces: nonce and sealed bytes of AES-256-GCM. What a
piece is bound to (vault, key, version, place, whether it is the last) keeps files and pieces from being swapped or cut.
"""

from __future__ import annotations

import secrets
import struct
from collections.abc import Iterator
from pathlib import Path

from .backups import newest_name
from .disk import write_whole
from .errors import FileDamaged
from .keys import NONCE_LENGTH, DataKey
from .places import exhibits

PIECE = 64 * 1024 * 1024
"""AES-GCM holds what it seals in memory at once: larger files are cut."""

_HEAD = struct.Struct(">4sBI")
_MARK = b"LADX"
_VERSION = 1
_TAG_LENGTH = 16


class SealedFiles:
    """The folder of exhibit files of one vault."""

    def __init__(self, folder: Path, vault_id: str, key: DataKey, *, piece: int = PIECE) -> None:
        self._folder = folder
        self._vault_id = vault_id
        self._key = key
        self._piece = piece

    def path(self, name: str) -> Path:
        """Where the file of this name stands."""
        return exhibits(self._folder) / name

    def write(self, content: bytes) -> str:
        """Seal the bytes in a new file, flushed to the disk; returns its name. Raises NotWritable, DiskFull."""
        name = secrets.token_hex(16)
        write_whole(self.path(name), self._sealed(name, content))
        return name

    def read(self, name: str) -> bytes:
        """The bytes that were sealed. Raises FileDamaged."""
        from cryptography.exceptions import InvalidTag

        try:
            return b"".join(self._opened(name))
        except FileNotFoundError:
            raise self.damaged(name, "it is gone") from None
        except (InvalidTag, ValueError, struct.error):
            raise self.damaged(name, "its contents were changed or cut off") from None
        except OSError as error:
            raise self.damaged(name, f"it cannot be read ({error.strerror})") from None

    def damaged(self, name: str, what: str) -> FileDamaged:
        """The error for this file."""
        return FileDamaged(self.path(name), what, newest_name(self._folder))

    def _sealed(self, name: str, content: bytes) -> Iterator[bytes]:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        cipher, head, whole = (
            AESGCM(self._key.for_file(name)),
            _HEAD.pack(_MARK, _VERSION, self._piece),
            memoryview(content),
        )
        yield head
        count = max(1, -(-len(content) // self._piece))
        for place in range(count):
            nonce = secrets.token_bytes(NONCE_LENGTH)
            piece = whole[place * self._piece : (place + 1) * self._piece]
            yield nonce
            yield cipher.encrypt(nonce, piece, self._bound(name, head, place, last=place == count - 1))

    def _opened(self, name: str) -> Iterator[bytes]:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        cipher, path = AESGCM(self._key.for_file(name)), self.path(name)
        left = path.stat().st_size - _HEAD.size
        with path.open("rb") as file:
            head = file.read(_HEAD.size)
            mark, version, piece = _HEAD.unpack(head)
            if mark != _MARK or version != _VERSION:
                raise ValueError("not an exhibit file of this version")
            place = 0
            while left > 0 or place == 0:
                sealed = file.read(min(left, NONCE_LENGTH + piece + _TAG_LENGTH))
                left -= len(sealed)
                bound = self._bound(name, head, place, last=left == 0)
                yield cipher.decrypt(sealed[:NONCE_LENGTH], sealed[NONCE_LENGTH:], bound)
                place += 1

    def _bound(self, name: str, head: bytes, place: int, *, last: bool) -> bytes:
        return f"{self._vault_id} {name} {head.hex()} {place} {'last' if last else 'more'}".encode()
