"""Messages over a pipe: a head in JSON and byte strings behind it, each with its length before it."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import Any, BinaryIO

MOST_BLOBS = 1000
MOST_BYTES = 200_000_000
"""More than any message holds. Lengths are checked before room is made for them: the other side is not trusted."""

_LENGTH = struct.Struct(">Q")


class NoMessage(Exception):
    """The pipe was closed, or what came is no message."""


def send(pipe: BinaryIO, head: object, blobs: Sequence[bytes] = ()) -> None:
    """Put a message into the pipe. Raises OSError when nobody is there to read it."""
    pipe.write(_LENGTH.pack(len(blobs)))
    for blob in (json.dumps(head).encode(), *blobs):
        pipe.write(_LENGTH.pack(len(blob)))
        pipe.write(blob)
    pipe.flush()


def receive(pipe: BinaryIO) -> tuple[Any, list[bytes]]:
    """The next message. Raises NoMessage."""
    count = _number(pipe, MOST_BLOBS)
    left = MOST_BYTES
    found: list[bytes] = []
    for _ in range(count + 1):
        size = _number(pipe, left)
        left -= size
        found.append(_read(pipe, size))
    try:
        return json.loads(found[0]), found[1:]
    except ValueError as error:
        raise NoMessage from error


def _number(pipe: BinaryIO, most: int) -> int:
    number: int = _LENGTH.unpack(_read(pipe, _LENGTH.size))[0]
    if number > most:
        raise NoMessage
    return number


def _read(pipe: BinaryIO, size: int) -> bytes:
    try:
        found = pipe.read(size)
    except (OSError, ValueError) as error:
        raise NoMessage from error
    if len(found) < size:
        raise NoMessage
    return found
