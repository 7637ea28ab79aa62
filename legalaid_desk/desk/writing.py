"""Writing several files into a folder: all of them, or none."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from legalaid_desk.errors import DiskFull, NotWritable


@contextmanager
def all_or_nothing(folder: Path) -> Iterator[Path]:
    """A work folder beside the target; what was made in it is moved to ``folder`` when all went well.

    Raises NotWritable or DiskFull with ``folder``; what stood there before is then untouched.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".writing-", dir=folder) as name:
            work = Path(name)
            yield work
            for made in sorted(path for path in work.rglob("*") if path.is_file()):
                target = folder / made.relative_to(work)
                target.parent.mkdir(parents=True, exist_ok=True)
                os.replace(made, target)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (DiskFull(folder) if full else NotWritable(folder)) from error
