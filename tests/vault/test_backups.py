"""Backups: whole vaults beside the vault, the newest ten, and back again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from legalaid_desk.vault import EncryptedVaults, VaultDamaged

if TYPE_CHECKING:
    from legalaid_desk.dossier import Dossier
    from legalaid_desk.vault.vault import OpenVault
    from tests.vault.conftest import Clock


@pytest.fixture
def key(vault: OpenVault, family: Dossier) -> str:
    """A dossier with one file is stored; the key of the file."""
    with vault.unit_of_work() as work:
        work.dossiers.add(family)
        key = work.files.put(family.id, b"huurspecificatie" * 100)
        work.commit()
    return key


def rename(vault: OpenVault, dossier: Dossier, name: str) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.save(replace(dossier, name=name), verb="rename")
        work.commit()


def test_a_backup_is_a_vault_of_its_own(
    vaults: EncryptedVaults, vault: OpenVault, passphrase: str, family: Dossier, key: str
) -> None:
    backup = vault.back_up()
    rename(vault, family, "Later")
    opened = vaults.open(backup, passphrase)
    with opened.unit_of_work() as work:
        assert work.dossiers.get(family.id) == family
        assert work.files.read(key) == b"huurspecificatie" * 100
    assert opened.integrity() == ()
    opened.close()


def test_backup_is_named_after_its_moment(vault: OpenVault, clock: Clock) -> None:
    assert vault.back_up().name == "2026-03-02T090000Z"
    assert vault.back_up().name == "2026-03-02T090000Z-2"
    clock.move(hours=1)
    vault.back_up()
    assert [backup.name for backup in vault.backups()] == [
        "2026-03-02T100000Z",
        "2026-03-02T090000Z-2",
        "2026-03-02T090000Z",
    ]
    assert vault.backups()[0].made_at == clock.moment


def test_newest_ten_are_kept(vault: OpenVault, folder: Path, clock: Clock) -> None:
    for _ in range(12):
        vault.back_up()
        clock.move(minutes=1)
    assert [backup.name for backup in vault.backups()] == [
        f"2026-03-02T09{minute:02}00Z" for minute in range(11, 1, -1)
    ]
    assert len(list((folder / "backups").iterdir())) == 10


def test_eleventh_backup_of_one_second_is_the_newest(vault: OpenVault) -> None:
    made = [vault.back_up().name for _ in range(11)]
    assert [backup.name for backup in vault.backups()] == made[:0:-1]


def test_only_new_exhibits_are_copied(vault: OpenVault, family: Dossier, key: str) -> None:
    first = vault.back_up()
    with vault.unit_of_work() as work:
        new = work.files.put(family.id, b"nieuw")
        work.commit()
    second = vault.back_up()
    assert (first / "exhibits" / key).samefile(second / "exhibits" / key)
    assert not (second / "exhibits" / key).samefile(vault.folder / "exhibits" / key)
    assert {path.name for path in (second / "exhibits").iterdir()} == {key, new}


def test_once_a_day_at_opening(
    vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str, clock: Clock
) -> None:
    for hours, expected in ((0, 1), (3, 1), (24, 2), (1, 2)):
        clock.move(hours=hours)
        vault = vaults.open(folder, passphrase)
        assert len(vault.backups()) == expected
        vault.close()


def test_restore_puts_back_and_keeps_what_was_there(
    vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str, family: Dossier, key: str
) -> None:
    backup = vault.back_up().name
    rename(vault, family, "Later")
    with vault.unit_of_work() as work:
        later = work.files.put(family.id, b"van na de kopie")
        work.commit()
    vault.close()
    replaced = (folder / "dossiers.db").read_bytes()
    (folder / "exhibits" / key).write_bytes(b"kapot")
    (folder / "vault.json").write_bytes(b"kapot")
    vaults.restore(folder, backup)
    again = vaults.open(folder, passphrase)
    with again.unit_of_work() as work:
        assert work.dossiers.get(family.id) == family
        assert work.files.read(key) == b"huurspecificatie" * 100
    assert again.integrity() == ()
    again.close()
    aside = folder / "backups" / f"replaced-{backup}-2"
    assert (aside / "dossiers.db").read_bytes() == replaced
    assert (aside / "vault.json").read_bytes() == b"kapot"
    assert (aside / "exhibits" / key).read_bytes() == b"kapot"
    assert (folder / "exhibits" / "lost" / later).exists()  # the newer database may yet be put back
    assert [path.name for path in folder.rglob("*.tmp")] == []


def test_damaged_vault_is_mended_with_the_backup_it_names(
    vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str, family: Dossier, key: str
) -> None:
    vault.back_up()
    vault.close()
    (folder / "dossiers.db").write_bytes(b"")
    with pytest.raises(VaultDamaged) as raised:
        vaults.open(folder, passphrase)
    vaults.restore(folder, raised.value.backup)
    again = vaults.open(folder, passphrase)
    with again.unit_of_work() as work:
        assert work.dossiers.get(family.id) == family
    again.close()


@pytest.mark.parametrize("name", ["2020-01-01T000000Z", "..", "", "../.."])
def test_restore_of_what_is_no_backup_touches_nothing(
    vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str, name: str
) -> None:
    with pytest.raises(VaultDamaged, match="no whole backup"):
        vaults.restore(folder, name)
    vaults.open(folder, passphrase).close()


def test_damaged_vault_makes_no_backup(vault: OpenVault, folder: Path, key: str) -> None:
    good = vault.back_up().name
    vault._engine.dispose()
    database = bytearray((folder / "dossiers.db").read_bytes())
    for place in range(4196, len(database), 4096):
        database[place] ^= 1
    (folder / "dossiers.db").write_bytes(database)
    with pytest.raises(VaultDamaged, match=good):
        vault.back_up()
    assert [path.name for path in (folder / "backups").iterdir()] == [good]
