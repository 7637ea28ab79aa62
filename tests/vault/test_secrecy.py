"""Nothing of a client in the clear; nothing slow before it is needed."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from collections.abc import Callable

    from legalaid_desk.dossier import Dossier
    from legalaid_desk.vault import EncryptedVaults
    from legalaid_desk.vault.vault import OpenVault
    from tests.vault.conftest import Child

NAMES = ("Kwispelaar", "Verzonnendam", "huurspecificatie", "mr. A. Verzonnen", "rechtbank-voorbeeld", "d-0001")


def in_the_clear(folder: Path) -> set[str]:
    """The names that stand readable in any file below the folder, or in the name of one."""
    found = set()
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for name in NAMES:
            spelled = (name.encode(), name.encode("utf-16-le"), name.encode("utf-16-be"))
            if any(one in content for one in spelled) or name in path.name:
                found.add(name)
    return found


def fill(vault: OpenVault, family: Dossier) -> None:
    with vault.unit_of_work(who="mr. A. Verzonnen") as work:
        work.dossiers.add(family)
        work.files.put(family.id, b"huurspecificatie van Kwispelaar" * 1000)
        work.commit()
    vault.set_setting("laatst", "Kwispelaar")


def test_no_name_can_be_read_in_any_file(vault: OpenVault, folder: Path, family: Dossier) -> None:
    fill(vault, family)
    vault.back_up()
    with vault.unit_of_work() as work:  # amid the writing: log and shared memory are there
        work.dossiers.put_in_bin(family.id)
        seen = {path.name for path in folder.rglob("*") if path.is_file()}
        assert {"dossiers.db", "dossiers.db-wal", "dossiers.db-shm", "vault.json"} <= seen
        assert in_the_clear(folder) == set()
    vault.close()
    assert in_the_clear(folder) == set()


def test_the_search_would_find_a_name(folder: Path) -> None:
    folder.mkdir()
    (folder / "lek.bin").write_bytes(b"\x00\x01Kwispelaar\x00")
    assert in_the_clear(folder) == {"Kwispelaar"}


def test_log_holds_no_name(
    vaults: EncryptedVaults,
    vault: OpenVault,
    folder: Path,
    passphrase: str,
    family: Dossier,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    fill(vault, family)
    vault.close()
    vaults.open(folder, passphrase).close()
    assert "backup made" in caplog.text
    assert [name for name in NAMES if name in caplog.text] == []


def test_error_of_the_database_tells_nothing_of_a_client(vault: OpenVault) -> None:
    with pytest.raises(DBAPIError) as raised, vault._engine.connect() as connection:
        connection.execute(text("INSERT INTO nergens VALUES (:name)"), {"name": "Kwispelaar"})
    assert "nergens" in str(raised.value)
    assert "Kwispelaar" not in str(raised.value)


def test_key_is_overwritten_when_the_vault_is_locked(vault: OpenVault) -> None:
    held = vault._key._key
    assert any(held)
    vault.close()
    assert len(held) == 0


LAZY = """
import sys
import legalaid_desk.vault
slow = {"sqlalchemy", "alembic", "cryptography", "argon2", "sqlcipher3"} & set(sys.modules)
print("slow at start:", sorted(slow))
from pathlib import Path
vaults = legalaid_desk.vault.EncryptedVaults(hardness=legalaid_desk.vault.Hardness(64, 1, 1))
vaults.open(Path(sys.argv[1]), sys.argv[2]).close()
print("alembic for a vault that is up to date:", "alembic" in sys.modules)
"""


def test_slow_libraries_wait_until_they_are_needed(
    folder: Path, passphrase: str, recovery_key: str, child: Callable[..., Child]
) -> None:
    started = child(LAZY, folder, passphrase)
    assert started.line() == "slow at start: []"
    assert started.line() == "alembic for a vault that is up to date: False"
