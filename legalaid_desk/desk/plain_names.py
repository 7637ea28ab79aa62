"""Names of files as Windows, macOS and Linux all allow them, and each once where names stand beside one another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import chain, count

MOST = 120
"""Signs, with the ending: Windows refuses a place of more than 260, and the folder has its own."""

MOST_ENDING = 10
_NOT_IN_A_NAME = frozenset('/\\:*?"<>|')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)", re.IGNORECASE)
"""What Windows takes for a device, with whatever ending."""


def is_plain(name: str) -> bool:
    """Whether this is a name and nothing more: no folder, no drive, no sign that is not printed."""
    return bool(name.strip(". ")) and name.isprintable() and not set(name) & _NOT_IN_A_NAME


def plain(name: str, otherwise: str) -> str:
    """The name as every system allows it; ``otherwise`` where nothing is left of it."""
    signs = "".join(one if one not in _NOT_IN_A_NAME and one.isprintable() else "-" for one in name)
    kept = _shortened(signs).strip(" ").rstrip(". ")  # Windows leaves them out at the end, and two become one
    return f"_{kept}" if _DEVICE.match(kept) else kept or otherwise


def folder_for(item_id: str) -> str:
    """The name of a folder for what has this id, which may come from elsewhere and hold anything."""
    name = plain(item_id, "map")
    return name if name == item_id else f"{name}-{sha256(item_id.encode()).hexdigest()[:8]}"


def apart(names: Iterable[str], otherwise: str, taken: Iterable[str] = ()) -> Iterator[str]:
    """The names as every system allows them, with a number behind one that stands there already in other capitals."""
    used = {one.casefold() for one in taken}
    for name in names:
        wanted = plain(name, otherwise)
        free = next(one for one in chain([wanted], _numbered(wanted)) if one.casefold() not in used)
        used.add(free.casefold())
        yield free


def _numbered(name: str) -> Iterator[str]:
    stem, dot, ending = name.rpartition(".")
    return (f"{stem or ending}-{number}{dot}{ending}" if stem else f"{name}-{number}" for number in count(2))


def _shortened(name: str) -> str:
    """No longer than a folder holds it, with its ending."""
    if len(name) <= MOST:
        return name
    stem, dot, ending = name.rpartition(".")
    known = f"{dot}{ending}" if stem and len(ending) <= MOST_ENDING else ""
    return f"{name[: MOST - len(known)].rstrip('. ')}{known}"
