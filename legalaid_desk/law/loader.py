"""Read a folder of law texts into a ``Law``, checked; every fault of every file is reported at once, with its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from legalaid_desk.errors import DeskError, Fault

from .check import cross_faults
from .check_pack import pack_faults
from .check_sense import sense_faults
from .law import Law
from .reading import Reading, as_law, read_folder

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class LawError(DeskError):
    """Law texts that cannot be used. ``faults`` holds all of them, each with file and line."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        listed = "\n".join(f"  {fault}" for fault in faults)
        super().__init__(f"the law texts hold {len(faults)} fault(s); mend these places:\n{listed}")


@dataclass(frozen=True, slots=True)
class Examined:
    """The law made of all that could be read, every fault, and where each entry stands."""

    law: Law
    faults: tuple[Fault, ...]
    places: Mapping[tuple[str, str], str]


def load_law(folder: Traversable) -> Law:
    """The law in this folder. Raises LawError with every fault of every file that the program cannot run with."""
    law, faults = _held(read_folder(folder))
    if faults:
        raise LawError(faults)
    return law


def examine_law(folder: Traversable) -> Examined:
    """Everything in this folder that a maintainer must mend, also what the program could run with."""
    reading = read_folder(folder)
    law, faults = _held(reading)
    return Examined(law, (*faults, *sense_faults(law, reading.places, reading.broken)), reading.places)


def _held(reading: Reading) -> tuple[Law, tuple[Fault, ...]]:
    """What was read as a law, with the faults of reading and those of one entry held against another."""
    law = as_law(reading)
    checks = (cross_faults, pack_faults)
    held = (fault for check in checks for fault in check(law, reading.places, reading.broken))
    return law, (*reading.faults, *held)
