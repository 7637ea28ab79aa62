"""Opening a desk: unlock the vault, read the law, get the papers ready. Nothing is loaded before it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from legalaid_desk.errors import DeskError

if TYPE_CHECKING:
    from .desk import Desk
    from .ports import Papers, Vault, Vaults
    from .starting_law import ShippedLaw


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How to come by each part of a desk. Every call may take a moment: use them from a job.

    ``law`` gives the pack that came with the program, or raises LawError; ``keys`` whose packs are trusted anyway.
    """

    vaults: Callable[[], Vaults]
    law: Callable[[], ShippedLaw]
    papers: Callable[[], Papers]
    keys: Callable[[], Mapping[str, bytes]] = dict
    clock: Callable[[], datetime] = datetime.now

    def desk(self, vault: Vault) -> Desk:
        """The desk on an unlocked vault; who works at it is a setting of the vault.

        A vault whose desk cannot be made is locked again, so that the next try finds it free.
        """
        from .proof import sweep_proofs

        sweep_proofs(vault.folder)
        try:
            return self._desk(vault)
        except BaseException:
            vault.close()
            raise

    def unlock(self, folder: Path, passphrase: str) -> Desk:
        """Open the vault in this folder. Raises what ``Vaults.open`` raises, and LawError
        when neither the shipped law nor any pack in the vault is good.
        """
        with self._reading_ahead():
            vault = self.vaults().open(folder, passphrase)
        return self.desk(vault)

    def unlock_with_recovery_key(self, folder: Path, recovery_key: str) -> Desk:
        """Open the vault with the printed recovery key."""
        with self._reading_ahead():
            vault = self.vaults().open_with_recovery_key(folder, recovery_key)
        return self.desk(vault)

    def create(self, folder: Path, passphrase: str) -> tuple[Desk, str]:
        """Make a vault; also returns its recovery key, to print and keep apart.

        Raises LawError before anything is made: a new vault keeps no other pack, and its recovery key is told once.
        """
        self.law()
        vault, recovery_key = self.vaults().create(folder, passphrase)
        return self.desk(vault), recovery_key

    @contextmanager
    def _reading_ahead(self) -> Iterator[None]:
        """Read the law while the key is worked out, which leaves Python free; faults are told when it is asked for."""
        reading = Thread(target=self._read_law, name="law", daemon=True)
        reading.start()
        try:
            yield
        finally:
            reading.join()

    def _read_law(self) -> None:
        with suppress(DeskError):
            self.law()

    def _desk(self, vault: Vault) -> Desk:
        from .desk import Desk
        from .starting_law import starting_law

        law, fault = starting_law(vault, self.law)
        desk = Desk(vault, law, self.papers(), clock=self.clock, who=vault.setting("who") or "")
        desk.law_fault = fault
        desk.shipped_keys = self.keys()
        _ = desk.law  # with the own entries: here it may take a moment
        return desk
