"""Errors a person can mend. Each carries its data; the screen or the command line finds the words."""

from __future__ import annotations

from dataclasses import dataclass


class DeskError(Exception):
    """Something the user can mend. ``str()`` is one English sentence that names the thing and the cure."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in a file: the place in it (a path such as ``children[0].birth_date``) and what is wrong."""

    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"
