"""What can go wrong with a vault and can be mended by who works with it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from legalaid_desk.errors import DeskError


class NoVaultHere(DeskError):
    """A folder without a vault."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"there is no vault in {folder}; choose the folder that holds vault.json or make a new vault")


class VaultAlreadyHere(DeskError):
    """A new vault was asked for where (part of) one stands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"{folder} already holds a vault; unlock it or choose an empty folder for the new one")


class WeakPassphrase(DeskError):
    """A passphrase that can be guessed."""

    def __init__(self, shortest: int) -> None:
        self.shortest = shortest
        super().__init__(f"the passphrase is too short; use at least {shortest} characters, for example four words")


class WrongPassphrase(DeskError):
    """The header is whole, and this passphrase does not open it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"this passphrase does not open {folder}; try again or use the printed recovery key")


class WrongRecoveryKey(WrongPassphrase):
    """The recovery key is well written, but of another vault or replaced since."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.args = (f"this recovery key does not open {folder}; look for the newest print that belongs to this vault",)


class RecoveryKeyMistyped(DeskError):
    """The recovery key contradicts its own check letters."""

    def __init__(self) -> None:
        super().__init__("the recovery key is not typed as it was printed; compare the eight groups of five one by one")


class VaultDamaged(DeskError):
    """A file of the vault that is gone or was changed outside this program. ``backup`` is the newest one's name."""

    def __init__(self, file: Path, what: str, backup: str = "") -> None:
        self.file = file
        self.what = what
        self.backup = backup
        cure = f"put back the backup {backup}" if backup else "put back a copy of the vault folder from elsewhere"
        super().__init__(f"{file} is damaged: {what}; {cure}")


class FileDamaged(VaultDamaged):
    """The stored file of one exhibit that is gone or was changed."""


class FileNotStored(DeskError):
    """A key under which this vault never stored a file."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(f"the vault holds no file {key}; bring the exhibit's file in again")


class VaultTooNew(DeskError):
    """Written by a later version of this program."""

    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} was written by a newer version of LegalAid Desk; install that version to open it")


class VaultBusy(DeskError):
    """Another process has the vault open, here or on another computer."""

    def __init__(self, file: Path, host: str = "", pid: int = 0, since: datetime | None = None) -> None:
        self.file = file
        self.host = host
        self.pid = pid
        self.since = since
        who = f"process {pid} on {host} since {since:%Y-%m-%d %H:%M}" if host and since else "another process"
        super().__init__(f"{file.parent} is in use by {who}; close it there, or delete {file} when nobody has it open")


class VaultLocked(DeskError):
    """The vault was closed; its key is forgotten."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"{folder} is locked; unlock it with the passphrase first")


class DossierNotFound(DeskError):
    """No dossier has this id."""

    def __init__(self, dossier_id: str) -> None:
        self.dossier_id = dossier_id
        super().__init__(f"there is no dossier {dossier_id} in the vault; choose one from the list")


class DossierExists(DeskError):
    """A dossier with this id is stored already, perhaps in the bin."""

    def __init__(self, dossier_id: str) -> None:
        self.dossier_id = dossier_id
        super().__init__(f"dossier {dossier_id} is already in the vault; open it, or take it out of the bin")


class StaleDossier(DeskError):
    """The stored dossier was changed by someone else since it was read."""

    def __init__(self, dossier_id: str) -> None:
        self.dossier_id = dossier_id
        super().__init__(
            f"dossier {dossier_id} was changed elsewhere since it was read; open it again and repeat the act"
        )


class SealNotFound(DeskError):
    """The vault holds nothing under this seal: it was sealed in another vault."""

    def __init__(self, seal: str) -> None:
        self.seal = seal
        super().__init__(f"the vault holds no sealed filing {seal[:16]}; look in the vault where it was filed")


class EntryNotFound(DeskError):
    """The journal of a dossier has no such entry."""

    def __init__(self, dossier_id: str, number: int) -> None:
        self.dossier_id = dossier_id
        self.number = number
        super().__init__(f"the journal of dossier {dossier_id} has no entry {number}; choose one from its list")
