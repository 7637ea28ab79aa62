"""What can be wrong with a dossier file."""

from __future__ import annotations

from legalaid_desk.errors import DeskError, Fault


class ExchangeError(DeskError):
    """A dossier file that cannot be read. ``faults`` holds all of them."""

    def __init__(self, name: str, faults: tuple[Fault, ...]) -> None:
        self.name = name
        self.faults = faults
        listed = "\n".join(f"  {fault}" for fault in faults)
        super().__init__(f"{name} is not a dossier this program can read; mend these places:\n{listed}")
