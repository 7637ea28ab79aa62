"""Write a file whole or not at all: beside its place first, then moved onto it in one step."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from legalaid_desk.errors import DiskFull, NotWritable
from legalaid_desk.put_in_place import is_open_elsewhere, put_in_place

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """A path to write to. What stood at ``target`` stays until the block ends well. Raises NotWritable, DiskFull."""
    beside = target.with_name(f".{target.name[:80]}.{token_hex(4)}.part")
    try:
        yield beside
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        put_in_place(beside, target)
    except OSError as error:
        refused = NotWritable(target, open_elsewhere=is_open_elsewhere(error))
        raise (DiskFull(target) if error.errno in _NO_ROOM else refused) from error
    finally:
        _forget(beside)


def _forget(beside: Path) -> None:
    try:
        beside.unlink(missing_ok=True)
    except OSError:
        # The folder itself may be gone or closed to us; the error that led here says so already.
        return
