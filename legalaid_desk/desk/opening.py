"""Opening a desk: unlock the vault, read the law, get the papers ready. Nothing is loaded before it is needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from legalaid_desk.law import Law

    from .desk import Desk
    from .ports import Papers, Vault, Vaults


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How to come by each part of a desk. Every call may take a moment: use them from a job."""

    vaults: Callable[[], Vaults]
    law: Callable[[], Law]
    papers: Callable[[], Papers]
    clock: Callable[[], datetime] = datetime.now

    def desk(self, vault: Vault) -> Desk:
        """The desk on an unlocked vault; who works at it is a setting of the vault.

        A vault whose desk cannot be made is locked again, so that the next try finds it free.
        """
        from .desk import Desk
        from .proof import sweep_proofs

        sweep_proofs(vault.folder)
        try:
            return Desk(vault, self.law(), self.papers(), clock=self.clock, who=vault.setting("who") or "")
        except BaseException:
            vault.close()
            raise

    def unlock(self, folder: Path, passphrase: str) -> Desk:
        """Open the vault in this folder. Raises what ``Vaults.open`` raises, and LawError."""
        return self.desk(self.vaults().open(folder, passphrase))

    def unlock_with_recovery_key(self, folder: Path, recovery_key: str) -> Desk:
        """Open the vault with the printed recovery key."""
        return self.desk(self.vaults().open_with_recovery_key(folder, recovery_key))

    def create(self, folder: Path, passphrase: str) -> tuple[Desk, str]:
        """Make a vault; also returns its recovery key, to print and keep apart."""
        vault, recovery_key = self.vaults().create(folder, passphrase)
        return self.desk(vault), recovery_key
