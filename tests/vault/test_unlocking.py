"""Making, unlocking and locking a vault."""

from __future__ import annotations

import json
import os
import stat
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import argon2.low_level
import pytest

from legalaid_desk.vault import (
    EncryptedVaults,
    Hardness,
    NoVaultHere,
    RecoveryKeyMistyped,
    VaultAlreadyHere,
    VaultBusy,
    VaultLocked,
    VaultTooNew,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryKey,
)
from legalaid_desk.vault.keys import new_recovery_key, read_recovery_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from legalaid_desk.desk.ports import Vault, Vaults
    from legalaid_desk.dossier import Dossier
    from legalaid_desk.vault.vault import OpenVault


def test_what_was_stored_is_there_after_unlocking(
    vaults: EncryptedVaults, folder: Path, passphrase: str, family: Dossier
) -> None:
    vault, _ = vaults.create(folder, passphrase)
    with vault.unit_of_work(who="mr. A. Verzonnen") as work:
        work.dossiers.add(family)
        work.commit()
    vault.close()
    again = vaults.open(folder, passphrase)
    with again.unit_of_work() as work:
        assert work.dossiers.get("d-0001") == family
    again.close()


def test_it_is_the_vault_that_the_desk_asks_for(vaults: EncryptedVaults, vault: OpenVault) -> None:
    as_ports: tuple[Vaults, Vault] = (vaults, vault)
    assert as_ports[1].folder == vault.folder


def test_wrong_passphrase_is_told_from_damage(vaults: EncryptedVaults, folder: Path, recovery_key: str) -> None:
    with pytest.raises(WrongPassphrase, match="printed recovery key") as raised:
        vaults.open(folder, "paard batterij nietje verkeerd")
    assert raised.value.folder == folder
    assert str(folder) in str(raised.value)


def test_every_attempt_costs_one_derivation(
    vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    derive, costs = argon2.low_level.hash_secret_raw, []

    def counted(*arguments: Any, **named: Any) -> bytes:
        costs.append((named["memory_cost"], named["time_cost"]))
        return derive(*arguments, **named)

    monkeypatch.setattr(argon2.low_level, "hash_secret_raw", counted)
    for attempt in ("", "x", "paard batterij nietje verkeerd"):
        with pytest.raises(WrongPassphrase):
            vaults.open(folder, attempt)
    with pytest.raises(WrongRecoveryKey):
        vaults.open_with_recovery_key(folder, new_recovery_key())
    vaults.open(folder, passphrase).close()
    assert costs == [(64, 1)] * 5


def test_letters_spelled_in_two_ways_are_one_passphrase(vaults: EncryptedVaults, folder: Path) -> None:
    vault, _ = vaults.create(folder, unicodedata.normalize("NFC", "één geheime zin"))
    vault.close()
    vaults.open(folder, unicodedata.normalize("NFD", "één geheime zin")).close()


@pytest.mark.parametrize("short", ["", "elf letters", "           "])
def test_short_passphrase_makes_no_vault(vaults: EncryptedVaults, folder: Path, short: str) -> None:
    with pytest.raises(WeakPassphrase, match="12 characters"):
        vaults.create(folder, short)
    assert not folder.exists()


def test_recovery_key_unlocks_however_it_is_typed(vaults: EncryptedVaults, folder: Path, recovery_key: str) -> None:
    typed = recovery_key.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    vaults.open_with_recovery_key(folder, typed).close()


def test_recovery_key_of_another_vault_does_not(vaults: EncryptedVaults, folder: Path, recovery_key: str) -> None:
    with pytest.raises(WrongRecoveryKey, match="newest print"):
        vaults.open_with_recovery_key(folder, new_recovery_key())


def test_mistyped_recovery_key_is_called_so() -> None:
    key = new_recovery_key()
    wrong = ("A" if key[0] != "A" else "B") + key[1:]
    noticed = 0
    for typed in (wrong, key[:-1], key + "A", key.replace("-", "_"), ""):
        with pytest.raises(RecoveryKeyMistyped):
            read_recovery_key(typed)
        noticed += 1
    assert noticed == 5
    assert read_recovery_key(key) == key


def test_a_recovery_key_is_printed_in_eight_groups_of_five() -> None:
    groups = new_recovery_key().split("-")
    assert [len(group) for group in groups] == [5] * 8
    assert not set("".join(groups)) & set("ILOU")


def test_changed_passphrase_replaces_the_old_one(
    vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str
) -> None:
    database = (folder / "dossiers.db").read_bytes()
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("iets heel anders", "een geheel nieuwe zin")
    vault.change_passphrase(passphrase, "een geheel nieuwe zin")
    vault.close()
    assert (folder / "dossiers.db").read_bytes() == database  # only the key was wrapped anew
    with pytest.raises(WrongPassphrase):
        vaults.open(folder, passphrase)
    vaults.open(folder, "een geheel nieuwe zin").close()


def test_changed_passphrase_opens_the_older_backups_too(
    vaults: EncryptedVaults, vault: OpenVault, passphrase: str
) -> None:
    backup = vault.back_up()
    vault.change_passphrase(passphrase, "een geheel nieuwe zin")
    vaults.open(backup, "een geheel nieuwe zin").close()
    with pytest.raises(WrongPassphrase):
        vaults.open(backup, passphrase)


def test_new_passphrase_after_recovery(vaults: EncryptedVaults, folder: Path, recovery_key: str) -> None:
    vault = vaults.open_with_recovery_key(folder, recovery_key)
    with pytest.raises(WeakPassphrase):
        vault.set_passphrase("kort")
    vault.set_passphrase("een geheel nieuwe zin")
    vault.close()
    vaults.open(folder, "een geheel nieuwe zin").close()


def test_renewed_recovery_key_makes_the_old_print_worthless(
    vaults: EncryptedVaults, folder: Path, recovery_key: str
) -> None:
    vault = vaults.open_with_recovery_key(folder, recovery_key)
    new = vault.renew_recovery_key()
    vault.close()
    vaults.open_with_recovery_key(folder, new).close()
    with pytest.raises(WrongRecoveryKey):
        vaults.open_with_recovery_key(folder, recovery_key)


def test_no_vault_in_an_empty_folder(vaults: EncryptedVaults, tmp_path: Path, passphrase: str) -> None:
    assert not vaults.exists(tmp_path)
    for place in (tmp_path, tmp_path / "nergens"):
        with pytest.raises(NoVaultHere, match=r"vault\.json"):
            vaults.open(place, passphrase)
    assert list(tmp_path.iterdir()) == []


def test_a_vault_is_never_made_over_another(
    vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str
) -> None:
    header = (folder / "vault.json").read_bytes()
    with pytest.raises(VaultAlreadyHere):
        vaults.create(folder, passphrase)
    (folder / "vault.json").unlink()  # the database alone may still be rescued with a copy of its header
    with pytest.raises(VaultAlreadyHere):
        vaults.create(folder, passphrase)
    (folder / "vault.json").write_bytes(header)
    vaults.open(folder, passphrase).close()


def test_a_vault_is_made_among_other_files(vaults: EncryptedVaults, folder: Path, passphrase: str) -> None:
    folder.mkdir()
    (folder / "aantekening.txt").write_text("blijft staan")
    vault, _ = vaults.create(folder, passphrase)
    vault.close()
    assert (folder / "aantekening.txt").read_text() == "blijft staan"
    assert not (folder / ".making").exists()


def test_newer_header_is_refused(vaults: EncryptedVaults, folder: Path, passphrase: str, recovery_key: str) -> None:
    from legalaid_desk.vault.header import _sum

    document = json.loads((folder / "vault.json").read_text())
    document["version"] = 2
    document["sum"] = _sum(document)
    (folder / "vault.json").write_text(json.dumps(document))
    with pytest.raises(VaultTooNew, match="newer version"):
        vaults.open(folder, passphrase)


def test_locked_vault_gives_nothing(vault: OpenVault) -> None:
    vault.close()
    acts: tuple[Callable[[], object], ...] = (
        lambda: vault.unit_of_work().__enter__(),
        lambda: vault.setting("taal"),
        lambda: vault.set_setting("taal", "nl"),
        vault.back_up,
        vault.integrity,
        vault.renew_recovery_key,
    )
    for act in acts:
        with pytest.raises(VaultLocked):
            act()
    vault.close()  # twice is once


def test_a_vault_is_open_once(vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str) -> None:
    with pytest.raises(VaultBusy) as raised:
        vaults.open(folder, passphrase)
    assert raised.value.pid == os.getpid()
    vault.close()
    vaults.open(folder, passphrase).close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps who may read elsewhere")
def test_only_the_owner_can_read_it(vault: OpenVault, folder: Path) -> None:
    with vault.unit_of_work() as work:
        work.files.put("d-0001", b"abc")
        assert work.dossiers.summaries() == ()
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.rglob("*"))}
    assert {"kluis", "vault.json", "vault.lock", "dossiers.db", "dossiers.db-wal", "exhibits", "backups"} < set(modes)
    assert {name for name, mode in modes.items() if mode & 0o077} == set()


def test_guessing_costs_64_mib_by_default(folder: Path, passphrase: str) -> None:
    assert Hardness().memory_kib >= 64 * 1024
    vault, _ = EncryptedVaults().create(folder, passphrase)
    vault.close()
    document = json.loads((folder / "vault.json").read_text())
    assert document["passphrase"]["argon2id"] == {"memory_kib": 65536, "passes": 3, "lanes": 1}
    assert document["passphrase"]["salt"] != document["recovery"]["salt"]


def test_hardness_rises_with_a_new_passphrase(folder: Path, passphrase: str, recovery_key: str) -> None:
    harder = EncryptedVaults(hardness=Hardness(memory_kib=128, passes=2))
    vault = harder.open(folder, passphrase)
    vault.set_passphrase("een geheel nieuwe zin")
    vault.close()
    assert json.loads((folder / "vault.json").read_text())["passphrase"]["argon2id"]["memory_kib"] == 128
    harder.open(folder, "een geheel nieuwe zin").close()


def test_settings_are_kept(vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str) -> None:
    assert vault.setting("taal") is None
    vault.set_setting("taal", "nl")
    vault.set_setting("taal", "en")
    with vault.unit_of_work():
        assert vault.setting("taal") == "en"  # reading does not wait for who writes
    vault.close()
    again = vaults.open(folder, passphrase)
    assert again.setting("taal") == "en"
    again.close()
