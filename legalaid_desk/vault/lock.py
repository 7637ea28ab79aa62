"""One process at a time: the system's lock on ``vault.lock``; its contents tell the others who holds it."""

from __future__ import annotations

import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .disk import OWNER_ONLY, writing
from .errors import VaultBusy
from .places import lock_file

# The locked byte lies far behind the text: Windows lets nobody read a byte that is locked.
_FAR = 1 << 30


class VaultLock:
    """Held while a vault is open. The system lets go of it when the process dies, so a dead one never bars the way."""

    def __init__(self, folder: Path) -> None:
        self._path = lock_file(folder)
        with writing(self._path):
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        try:
            self._take()
        except BaseException:
            os.close(self._handle)
            raise

    def release(self) -> None:
        """Let the next one in. Nothing happens the second time."""
        if self._handle < 0:
            return
        os.ftruncate(self._handle, 0)
        os.close(self._handle)
        self._handle = -1

    def _take(self) -> None:
        holder = self._holder()
        # The system's lock does not reach other computers; a name of one is believed.
        if not _lock(self._handle) or holder.get("host", socket.gethostname()) != socket.gethostname():
            raise self._busy(holder)
        self._sign()

    def _sign(self) -> None:
        mine = {"host": socket.gethostname(), "pid": os.getpid(), "since": datetime.now(UTC).isoformat()}
        with writing(self._path):
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, json.dumps(mine).encode())

    def _holder(self) -> dict[str, Any]:
        """What the file says; nothing when it is empty or cut off, as after a crash."""
        try:
            said = json.loads(os.read(self._handle, 4096))
        except ValueError:
            return {}
        return said if isinstance(said, dict) else {}

    def _busy(self, holder: dict[str, Any]) -> VaultBusy:
        try:
            return VaultBusy(
                self._path, str(holder["host"]), int(holder["pid"]), datetime.fromisoformat(holder["since"])
            )
        except (KeyError, TypeError, ValueError):
            return VaultBusy(self._path)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
