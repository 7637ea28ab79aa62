"""Put a finished file or folder in its place in one step, also where another program holds the place for a moment.

Windows moves nothing onto a file that is open: in Word as long as it is open there, in a virus scanner for the blink of
an eye after each writing. Tried on Linux alone, with errors as Windows tells them.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

_NOT_NOW = frozenset({5, 32, 33})
"""Windows' own numbers: access denied, open elsewhere, locked elsewhere. A scanner brings about the first two."""

_WAITS = (0.05, 0.1, 0.2, 0.4)
"""Seconds between the tries; a scanner is ready long before."""


def put_in_place(made: Path, target: Path) -> None:
    """Move it onto what stands there, or raise OSError and leave both as they were."""
    for wait in _WAITS:
        try:
            os.replace(made, target)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _NOT_NOW:
                raise
            time.sleep(wait)
        else:
            return
    os.replace(made, target)


def is_open_elsewhere(error: OSError) -> bool:
    """Whether Windows refused it because another program has the file open."""
    return getattr(error, "winerror", None) in (32, 33)
