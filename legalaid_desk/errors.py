"""Errors a person can mend. Each carries its data; the screen or the command line finds the words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class DeskError(Exception):
    """Something the user can mend. ``str()`` is one English sentence that names the thing and the cure."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in a file: the place in it (a path such as ``children[0].birth_date``) and what is wrong.

    ``item`` is the entry it is in (``argument own-need``), ``cure`` what mends it, where these are not said already.
    """

    place: str
    what: str
    item: str = ""
    cure: str = ""

    def __str__(self) -> str:
        told = ": ".join(part for part in (self.place, self.item, self.what) if part)
        return f"{told}; {self.cure}" if self.cure else told


class NotWritable(DeskError):
    """A place where nothing may be written, or not while another program has the file ``open_elsewhere``."""

    def __init__(self, path: Path, *, open_elsewhere: bool = False) -> None:
        self.path = path
        self.open_elsewhere = open_elsewhere
        cure = "choose another folder or ask for permission to write there"
        if open_elsewhere:
            cure = "it is open in another program; close it there and try again"
        super().__init__(f"{path} cannot be written; {cure}")


class DiskFull(DeskError):
    """No room left while writing. What stood there before is untouched."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"the disk is full: {path} was not written; make room and try again, nothing was lost")
