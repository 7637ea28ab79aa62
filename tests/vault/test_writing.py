"""No permission, no room: a clear message, and what stood there is still there."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from legalaid_desk.errors import DiskFull, NotWritable
from legalaid_desk.vault import EncryptedVaults
from legalaid_desk.vault.disk import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from legalaid_desk.dossier import Dossier
    from legalaid_desk.vault.vault import OpenVault
    from tests.vault.conftest import Child


def store(vault: OpenVault, *dossiers: Dossier) -> None:
    with vault.unit_of_work() as work:
        for dossier in dossiers:
            work.dossiers.add(dossier)
        work.commit()


def save_with_file(vault: OpenVault, dossier: Dossier) -> None:
    with vault.unit_of_work() as work:
        work.files.put(dossier.id, b"abc")
        work.dossiers.save(dossier, verb="answer")
        work.commit()


def limit_pages(vault: OpenVault, more: int) -> None:
    """Let the database grow by no more than so many pages: SQLite then answers as on a full disk."""

    def limit(connection: Any, _: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages + more}")

    event.listen(vault._engine, "connect", limit)
    vault._engine.dispose()


def big(family: Dossier) -> Dossier:
    """More text than the room that is left, and none that compresses."""
    from legalaid_desk.dossier import Fact

    return family.learn(Fact(question="story", value=os.urandom(200_000).hex()))


def test_no_vault_below_a_file(vaults: EncryptedVaults, tmp_path: Path, passphrase: str) -> None:
    (tmp_path / "bestand").write_text("blijft")
    with pytest.raises(NotWritable, match="choose another folder") as raised:
        vaults.create(tmp_path / "bestand" / "kluis", passphrase)
    assert raised.value.path == tmp_path / "bestand" / "kluis"
    with pytest.raises(NotWritable):
        vaults.create(tmp_path / "bestand", passphrase)
    assert (tmp_path / "bestand").read_text() == "blijft"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is Linux's own")
def test_no_vault_where_even_root_may_not_write(vaults: EncryptedVaults, passphrase: str) -> None:
    with pytest.raises(NotWritable, match="/proc/kluis"):
        vaults.create(Path("/proc/kluis"), passphrase)


def test_header_that_may_not_be_written_leaves_no_half_vault(
    vaults: EncryptedVaults, folder: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", _refuse_header)
        with pytest.raises(NotWritable, match=r"vault\.json"):
            vaults.create(folder, passphrase)
    assert {path.name for path in folder.rglob("*") if path.is_file()} == {"vault.lock"}
    vault, _ = vaults.create(folder, passphrase)
    vault.close()


def test_passphrase_that_cannot_be_stored_leaves_the_old_one(
    vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", _refuse_header)
        with pytest.raises(NotWritable):
            vault.change_passphrase(passphrase, "een geheel nieuwe zin")
    vault.close()
    assert [path.name for path in folder.glob("*.tmp")] == []
    vaults.open(folder, passphrase).close()


def test_database_that_may_not_be_written(vault: OpenVault, family: Dossier) -> None:
    event.listen(vault._engine, "connect", lambda connection, _: connection.execute("PRAGMA query_only=ON"))
    vault._engine.dispose()
    with pytest.raises(NotWritable, match=r"dossiers\.db"):
        store(vault, family)


def test_full_disk_undoes_the_save_and_nothing_else(vault: OpenVault, family: Dossier, folder: Path) -> None:
    store(vault, family)
    limit_pages(vault, more=4)
    with pytest.raises(DiskFull, match=r"dossiers\.db") as raised:
        save_with_file(vault, big(family))
    assert raised.value.path == folder / "dossiers.db"
    with vault.unit_of_work() as work:
        assert work.dossiers.get(family.id) == family
        assert len(work.dossiers.journal(family.id)) == 1
        work.dossiers.put_in_bin(family.id)  # what is small still fits
        work.commit()
    assert vault.integrity() == ()
    assert [path for path in (folder / "exhibits").iterdir() if path.is_file()] == []


def test_full_disk_while_a_file_is_written(
    vault: OpenVault, family: Dossier, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(vault, family)
    with monkeypatch.context() as patch, vault.unit_of_work() as work:
        patch.setattr(os, "fsync", _no_room)
        with pytest.raises(DiskFull, match="make room"):
            work.files.put(family.id, b"abc")
    assert [path for path in (folder / "exhibits").iterdir() if path.is_file()] == []


def test_write_whole_keeps_what_was_there(tmp_path: Path) -> None:
    def breaks_off() -> Any:
        yield b"half"
        raise OSError(errno.ENOSPC, "no space left on device")

    (tmp_path / "vault.json").write_bytes(b"oud")
    with pytest.raises(DiskFull):
        write_whole(tmp_path / "vault.json", breaks_off())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"vault.json": b"oud"}


FILLED = """
import resource, sys
from pathlib import Path
from legalaid_desk.errors import DiskFull
from legalaid_desk.vault import EncryptedVaults, Hardness

resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
vaults = EncryptedVaults(hardness=Hardness(64, 1, 1))
vault = vaults.open(Path(sys.argv[1]), sys.argv[2])
try:
    with vault.unit_of_work() as work:
        work.files.put("d-0001", bytes(1_000_000))
except DiskFull as error:
    print("full:", error.path.parent.name)
with vault.unit_of_work() as work:
    print("stored:", len(work.dossiers.summaries()))
    print("read:", work.dossiers.get("d-0001").title)
vault.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is POSIX's")
def test_file_larger_than_the_system_allows(
    vault: OpenVault, folder: Path, passphrase: str, family: Dossier, child: Callable[..., Child]
) -> None:
    store(vault, family)
    vault.close()
    limited = child(FILLED, folder, passphrase)
    assert [limited.line() for _ in range(3)] == ["full: exhibits", "stored: 1", f"read: {family.title}"]
    limited.process.wait()
    assert [path for path in (folder / "exhibits").iterdir() if path.is_file()] == []


SMALL_DISKS = """
import os, subprocess, sys
from pathlib import Path
from legalaid_desk.dossier import Dossier, Fact
from legalaid_desk.errors import DiskFull
from legalaid_desk.vault import EncryptedVaults, Hardness

disk, passphrase = Path(sys.argv[1]), sys.argv[2]
vaults = EncryptedVaults(hardness=Hardness(64, 1, 1))


def fill(vault, dossier):
    while True:
        yield dossier
        dossier = dossier.learn(Fact(question="story", value=os.urandom(4000).hex()))
        with vault.unit_of_work() as work:
            if dossier.id not in {one.id for one in work.dossiers.summaries()}:
                work.dossiers.add(dossier)
            work.files.put(dossier.id, os.urandom(9000))
            work.dossiers.save(dossier, verb="answer")
            work.commit()


def try_a_disk_of(size):
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "none", disk], check=True)
    last = None
    try:
        vault, _ = vaults.create(disk / "kluis", passphrase)
        for last in fill(vault, Dossier(id="d-0001")):
            pass
    except DiskFull:
        if last is None:
            return "no vault" if not vaults.exists(disk / "kluis") else "half a vault"
    vault.close()
    subprocess.run(["mount", "-o", "remount,size=20m", disk], check=True)
    vault = vaults.open(disk / "kluis", passphrase)
    with vault.unit_of_work() as work:
        found = [work.dossiers.get(one.id) for one in work.dossiers.summaries()]
    sound = vault.integrity() == () and found == ([last] if last.facts else [])
    vault.close()
    return "all there" if sound else "lost"


for size in map(int, sys.argv[3:]):
    print(size, try_a_disk_of(size), flush=True)
    subprocess.run(["umount", "-l", disk], check=True)
"""


def may_mount(place: Path) -> bool:
    """Whether a disk can be mounted in a place that nobody else sees and that ends with its process."""
    if not shutil.which("unshare"):
        return False
    tried = ["unshare", "-m", "mount", "-t", "tmpfs", "none", str(place)]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def test_really_full_disk(tmp_path: Path, passphrase: str, child: Callable[..., Child]) -> None:
    if not may_mount(tmp_path):
        pytest.skip("this machine does not let a test mount a small disk")
    sizes = (20, 60, 100, 120, 140, 180, 220, 300, 1000)
    filled = child(SMALL_DISKS, tmp_path, passphrase, *sizes, under=("unshare", "-m"))
    outcomes = [filled.line() for _ in sizes]
    assert {outcome.partition(" ")[2] for outcome in outcomes} == {"no vault", "all there"}, outcomes


def test_failed_daily_backup_does_not_bar_the_way(
    vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("legalaid_desk.vault.backup.shutil.copyfile", _no_room)
        vault = vaults.open(folder, passphrase)
    assert type(vault.backup_fault) is DiskFull
    assert list((folder / "backups").iterdir()) == []
    vault.close()


def test_backup_that_works_again_clears_the_fault(vault: OpenVault, folder: Path) -> None:
    vault.backup_fault = NotWritable(folder)
    vault.back_up()
    assert vault.backup_fault is None


def _refuse_header(source: Path, target: Path) -> None:
    if target.name == "vault.json":
        raise PermissionError(errno.EACCES, "permission denied")
    source.rename(target)


def _no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "no space left on device")
