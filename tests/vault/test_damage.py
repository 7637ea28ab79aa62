"""Damaged vaults: the file and the cure are named, and nothing is made worse."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from legalaid_desk.dossier import Fact
from legalaid_desk.vault import EncryptedVaults, FileDamaged, VaultDamaged
from legalaid_desk.vault.header import _sum

if TYPE_CHECKING:
    from collections.abc import Callable

    from legalaid_desk.dossier import Dossier, Exhibit
    from legalaid_desk.vault.vault import OpenVault

PAGE = 4096


@pytest.fixture
def backup(vaults: EncryptedVaults, vault: OpenVault, family: Dossier) -> str:
    """A vault with some dossiers and one backup; closed."""
    with vault.unit_of_work() as work:
        work.dossiers.add(family)
        for number in range(60):
            work.dossiers.save(family.learn(_long_fact(number)), verb="answer")
        work.commit()
    name = vault.back_up().name
    vault.close()
    return name


def _long_fact(number: int) -> Fact:
    return Fact(question="story", value=f"{number}: " + "Zij hebben nergens anders een plek. " * 100)


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x10
    path.write_bytes(content)


def test_every_flipped_bit_of_the_header_is_damage_not_a_wrong_passphrase(
    vaults: EncryptedVaults, folder: Path, passphrase: str, backup: str
) -> None:
    header = folder / "vault.json"
    whole = header.read_bytes()
    for place in range(len(whole)):
        header.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        with pytest.raises(VaultDamaged) as raised:
            vaults.open(folder, passphrase)
        assert (raised.value.file, raised.value.backup) == (header, backup)
    header.write_bytes(whole)
    vaults.open(folder, passphrase).close()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"format": "legalaid-desk/vault"}'])
def test_header_that_is_no_header(
    vaults: EncryptedVaults, folder: Path, passphrase: str, backup: str, content: bytes
) -> None:
    (folder / "vault.json").write_bytes(content)
    with pytest.raises(VaultDamaged, match=rf"vault\.json is damaged.*put back the backup {backup}"):
        vaults.open(folder, passphrase)


@pytest.mark.parametrize(
    "part, value",
    [
        ("argon2id", {"memory_kib": 1 << 40, "passes": 1, "lanes": 1}),
        ("argon2id", {"memory_kib": "64", "passes": 1, "lanes": 1}),
        ("argon2id", {}),
        ("salt", "no hex"),
        ("sealed", 7),
    ],
)
def test_forged_header_cannot_exhaust_the_computer(
    vaults: EncryptedVaults, folder: Path, passphrase: str, backup: str, part: str, value: object
) -> None:
    document = json.loads((folder / "vault.json").read_text())
    document["passphrase"][part] = value
    document["sum"] = _sum(document)
    (folder / "vault.json").write_text(json.dumps(document))
    with pytest.raises(VaultDamaged):
        vaults.open(folder, passphrase)


def test_header_changed_without_the_key(vaults: EncryptedVaults, folder: Path, passphrase: str, backup: str) -> None:
    """Another passphrase slipped in as recovery key fits its sum, but not the seal made with the data key."""
    document = json.loads((folder / "vault.json").read_text())
    document["recovery"]["salt"] = "00" * 16
    document["sum"] = _sum(document)
    (folder / "vault.json").write_text(json.dumps(document))
    with pytest.raises(VaultDamaged, match="does not hold the key"):
        vaults.open(folder, passphrase)


def test_every_damaged_page_is_noticed_at_opening(
    vaults: EncryptedVaults, folder: Path, passphrase: str, backup: str
) -> None:
    database = folder / "dossiers.db"
    whole = database.read_bytes()
    assert len(whole) > 20 * PAGE
    for page in range(len(whole) // PAGE):
        flip(database, page * PAGE + 100)
        with pytest.raises(VaultDamaged) as raised:
            vaults.open(folder, passphrase)
        assert (raised.value.file, raised.value.backup) == (database, backup)
        database.write_bytes(whole)
    vaults.open(folder, passphrase).close()


@pytest.mark.parametrize("length", [0, 1000, PAGE, 10 * PAGE, 10 * PAGE + 17])
def test_cut_off_database(vaults: EncryptedVaults, folder: Path, passphrase: str, backup: str, length: int) -> None:
    database = folder / "dossiers.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:length])
    with pytest.raises(VaultDamaged, match=r"dossiers\.db") as raised:
        vaults.open(folder, passphrase)
    assert raised.value.backup == backup
    assert database.read_bytes() == whole[:length]  # the damaged file is left as it is


def test_database_that_is_gone_or_of_another_vault(
    vaults: EncryptedVaults, folder: Path, passphrase: str, backup: str, tmp_path: Path
) -> None:
    (folder / "dossiers.db").unlink()
    with pytest.raises(VaultDamaged, match="it is gone"):
        vaults.open(folder, passphrase)
    assert not (folder / "dossiers.db").exists()
    other, _ = vaults.create(tmp_path / "ander", passphrase)
    other.close()
    shutil.copy(tmp_path / "ander" / "dossiers.db", folder / "dossiers.db")
    with pytest.raises(VaultDamaged, match="not a database"):
        vaults.open(folder, passphrase)


def test_header_that_is_gone(vaults: EncryptedVaults, folder: Path, passphrase: str, backup: str) -> None:
    (folder / "vault.json").unlink()
    assert vaults.exists(folder)
    with pytest.raises(VaultDamaged, match="it is gone"):
        vaults.open(folder, passphrase)


def test_page_that_is_damaged_while_the_vault_is_open(vault: OpenVault, folder: Path, family: Dossier) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.add(family.learn(_long_fact(1)))
        work.commit()
    vault._engine.dispose()
    for page in range(1, (folder / "dossiers.db").stat().st_size // PAGE):
        flip(folder / "dossiers.db", page * PAGE + 100)
    with pytest.raises(VaultDamaged), vault.unit_of_work() as work:
        work.dossiers.get(family.id)
    assert vault.integrity()[0].place == "dossiers.db"


def test_without_a_backup_the_cure_is_a_copy_from_elsewhere(
    vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str
) -> None:
    flip(folder / "dossiers.db", 100)
    with pytest.raises(VaultDamaged, match="from elsewhere") as raised:
        vaults.open(folder, passphrase)
    assert raised.value.backup == ""


def test_integrity_names_every_fault(
    vault: OpenVault, folder: Path, family: Dossier, exhibit: Callable[[str], Exhibit]
) -> None:
    with vault.unit_of_work() as work:
        keys = [work.files.put(family.id, text) for text in (b"goed", b"gewijzigd", b"weg")]
        whole = family
        for key in (*keys, "e" * 32):
            whole = whole.with_exhibit(exhibit(key))
        work.dossiers.add(whole)
        work.commit()
    flip(folder / "exhibits" / keys[1], 30)
    (folder / "exhibits" / keys[2]).unlink()
    found = {str(fault) for fault in vault.integrity()}
    assert found == {
        f"exhibits/{keys[1]}: its contents were changed or cut off",
        f"exhibits/{keys[2]}: it is gone",
        f"dossier {family.id}: the file {'e' * 32} is not stored",
    }
    with vault.unit_of_work() as work:
        assert work.files.read(keys[0]) == b"goed"
        with pytest.raises(FileDamaged) as raised:
            work.files.read(keys[1])
        assert raised.value.file == folder / "exhibits" / keys[1]


def test_integrity_of_a_sound_vault_is_empty(
    vault: OpenVault, family: Dossier, exhibit: Callable[[str], Exhibit]
) -> None:
    with vault.unit_of_work() as work:
        key = work.files.put(family.id, b"goed")
        work.dossiers.add(family.with_exhibit(exhibit(key)))
        work.commit()
    assert vault.integrity() == ()
