"""PySide6 6.12 is built for a Python whose None, True and False live for ever; on 3.11 some calls use one of them up.

After some thousands of calls Python would stop with "deallocating None" (or "True or False", where a call such as
setProperty answers). A count that cannot run out prevents it.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 30
"""More calls than anyone makes between start and end; it fits into 32 bits as well."""


def keep_none() -> None:
    """Give None, True and False references to spare where they can run out of them."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for one in (None, True, False):
            ctypes.c_ssize_t.from_address(id(one)).value += ENOUGH
