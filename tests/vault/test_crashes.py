"""Killed in the middle, or opened twice: what was acknowledged is there, and nothing is half there."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from legalaid_desk.vault import EncryptedVaults, NoVaultHere, VaultBusy

if TYPE_CHECKING:
    from collections.abc import Callable

    from legalaid_desk.dossier import Dossier
    from legalaid_desk.vault.vault import OpenVault
    from tests.vault.conftest import Child

PRELUDE = """
import os, sys
from dataclasses import replace
from pathlib import Path
from legalaid_desk.dossier import Exhibit, StoredFile
from legalaid_desk.vault import EncryptedVaults, Hardness

folder, passphrase = Path(sys.argv[1]), sys.argv[2]
vaults = EncryptedVaults(hardness=Hardness(64, 1, 1))
"""

SAVES = (
    PRELUDE
    + """
vault = vaults.open(folder, passphrase)
with vault.unit_of_work() as work:
    dossier = work.dossiers.get("d-0001")
while True:
    with vault.unit_of_work() as work:
        key = work.files.put(dossier.id, os.urandom(50_000))
        file = StoredFile(key=key, name="x.pdf", media_type="application/pdf", size=50_000, sha256="00", pages=1)
        dossier = dossier.with_exhibit(Exhibit(id=key, title="Brief", file=file))
        work.dossiers.save(dossier, verb="add-exhibit")
        work.commit()
    print(len(dossier.exhibits), flush=True)
"""
)

HOLDS = (
    PRELUDE
    + """
vault = vaults.open(folder, passphrase)
print("open", flush=True)
sys.stdin.read()
"""
)

BACKS_UP = (
    PRELUDE
    + """
vault = vaults.open(folder, passphrase)
while True:
    print(vault.back_up().name, flush=True)
"""
)

MAKES = (
    PRELUDE
    + """
number = 0
while True:
    print(number, flush=True)
    vault, _ = vaults.create(folder / str(number), passphrase)
    vault.close()
    number += 1
"""
)

DIES = (
    PRELUDE
    + """
import signal
replace = os.replace

def die(source, target):
    if Path(target).name == sys.argv[3]:
        if sys.argv[4] == "after":
            replace(source, target)
        os.kill(os.getpid(), signal.SIGTERM)
    replace(source, target)

os.replace = die
vaults.create(folder, passphrase)
"""
)


def store(vault: OpenVault, dossier: Dossier) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.add(dossier)
        work.commit()
    vault.close()


def test_killed_while_saving(
    vaults: EncryptedVaults,
    vault: OpenVault,
    folder: Path,
    passphrase: str,
    family: Dossier,
    child: Callable[..., Child],
) -> None:
    store(vault, family)
    acknowledged = 0
    for round_ in range(5):
        writer = child(SAVES, folder, passphrase)
        acknowledged = int(writer.line())
        time.sleep(0.01 + 0.007 * round_)  # each time at another moment of the writing
        acknowledged = max([acknowledged, *map(int, writer.kill())])
        again = vaults.open(folder, passphrase)
        assert again.integrity() == ()
        with again.unit_of_work() as work:
            dossier = work.dossiers.get(family.id)
            assert acknowledged <= len(dossier.exhibits) <= acknowledged + 1
            assert work.dossiers.journal(family.id)[0].number == 1 + len(dossier.exhibits)
        again.close()
        on_disk = {path.name for path in (folder / "exhibits").iterdir() if path.is_file()}
        assert on_disk == {exhibit.id for exhibit in dossier.exhibits}


def test_killed_while_backing_up(
    vaults: EncryptedVaults,
    vault: OpenVault,
    folder: Path,
    passphrase: str,
    family: Dossier,
    child: Callable[..., Child],
) -> None:
    store(vault, family)
    writer = child(BACKS_UP, folder, passphrase)
    writer.line()
    time.sleep(0.015)
    writer.kill()
    vaults.open(folder, passphrase).close()
    made = vaults.backups(folder)
    assert {path.name for path in (folder / "backups").iterdir()} == {backup.name for backup in made}
    for backup in made:
        opened = vaults.open(backup.folder, passphrase)
        assert opened.integrity() == ()
        opened.close()


def test_killed_while_making_a_vault(
    vaults: EncryptedVaults, tmp_path: Path, passphrase: str, child: Callable[..., Child]
) -> None:
    maker = child(MAKES, tmp_path, passphrase)
    maker.line()
    while (said := maker.line()) != "2":
        assert said.isdigit(), said
    time.sleep(0.02)
    last = int(["2", *maker.kill()][-1])
    unfinished = tmp_path / str(last)
    if not vaults.exists(unfinished):
        vaults.create(unfinished, passphrase)[0].close()
    for number in range(last + 1):
        vaults.open(tmp_path / str(number), passphrase).close()
    assert not (unfinished / ".making").exists()


@pytest.mark.parametrize("name", ["dossiers.db", "vault.json"])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_as_a_part_of_a_new_vault_takes_its_place(
    vaults: EncryptedVaults, folder: Path, passphrase: str, child: Callable[..., Child], name: str, moment: str
) -> None:
    assert child(DIES, folder, passphrase, name, moment).process.wait() != 0
    if (name, moment) != ("vault.json", "after"):
        assert not vaults.exists(folder)
        with pytest.raises(NoVaultHere):
            vaults.open(folder, passphrase)
        vaults.create(folder, passphrase)[0].close()
    vaults.open(folder, passphrase).close()
    assert not (folder / ".making").exists()


def test_half_a_backup_is_swept(vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str) -> None:
    half = folder / "backups" / "2026-03-01T090000Z.tmp"
    half.mkdir()
    (half / "dossiers.db").write_bytes(b"half")
    assert vaults.backups(folder) == ()
    vaults.open(folder, passphrase).close()
    assert not half.exists()


def test_second_process_is_told_who_holds_it(
    vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str, child: Callable[..., Child]
) -> None:
    holder = child(HOLDS, folder, passphrase)
    assert holder.line() == "open"
    with pytest.raises(VaultBusy, match=f"process {holder.process.pid} on ") as raised:
        vaults.open(folder, passphrase)
    assert raised.value.since is not None
    with pytest.raises(VaultBusy):
        vaults.restore(folder, "2026-03-02T090000Z")
    holder.kill()
    vaults.open(folder, passphrase).close()  # a dead process does not bar the way


def test_two_processes_at_once_get_it_one_at_a_time(
    folder: Path, passphrase: str, recovery_key: str, child: Callable[..., Child]
) -> None:
    both = [child(HOLDS, folder, passphrase) for _ in range(2)]
    ended: list[Child] = []
    while not ended:
        time.sleep(0.02)
        ended = [one for one in both if one.process.poll() is not None]
    assert len(ended) == 1
    assert "VaultBusy" in ended[0].line()
    (winner,) = [one for one in both if one not in ended]
    assert winner.line() == "open"


def test_another_computer_that_has_it_open_is_believed(
    vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str
) -> None:
    said = '{"host": "laptop-elders", "pid": 12, "since": "2026-03-02T08:00:00+00:00"}'
    (folder / "vault.lock").write_text(said)
    with pytest.raises(
        VaultBusy, match=r"process 12 on laptop-elders since 2026-03-02 08:00; close it there, or delete"
    ):
        vaults.open(folder, passphrase)
    assert (folder / "vault.lock").read_text() == said


@pytest.mark.parametrize("said", ["", "{", "[]", '{"pid": 1}', "\x00" * 40])
def test_lock_of_a_crash_that_says_nothing_is_taken_over(
    vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str, said: str
) -> None:
    (folder / "vault.lock").write_text(said)
    vaults.open(folder, passphrase).close()
    assert (folder / "vault.lock").read_text() == ""
