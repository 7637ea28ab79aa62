"""PySide6 6.12 is built for a Python whose None lives for ever; on 3.11 each call without a result uses one None up.

After a few thousand calls Python would stop with "deallocating None". A count that cannot run out prevents it.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 30
"""More calls than anyone makes between start and end; it fits into 32 bits as well."""


def keep_none() -> None:
    """Give None references to spare where it can run out of them."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        ctypes.c_ssize_t.from_address(id(None)).value += ENOUGH
