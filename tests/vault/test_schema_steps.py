"""The tables and the steps to them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from legalaid_desk.dossier import Reading
from legalaid_desk.vault import EncryptedVaults, VaultTooNew
from legalaid_desk.vault.rows import Base
from legalaid_desk.vault.schema import CURRENT, Schema, _config, stored_revision
from tests.vault.conftest import downgraded

if TYPE_CHECKING:
    from legalaid_desk.dossier import Dossier
    from legalaid_desk.vault.vault import OpenVault
    from tests.vault.conftest import Clock

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True))
    op.add_column("dossier", sa.Column("colour", sa.Text))
    {ending}
"""


@pytest.fixture
def later(tmp_path: Path) -> Callable[[str], Schema]:
    """A later version of the program, with one more step."""

    def of(ending: str) -> Schema:
        steps = tmp_path / "50% later"
        shutil.copytree(CURRENT.steps, steps, dirs_exist_ok=True)
        (steps / "versions" / "r0008.py").write_text(NEXT.format(ending=ending))
        return Schema("0008", steps)

    return of


def store(vault: OpenVault, dossier: Dossier) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.add(dossier)
        work.commit()
    vault.close()


def test_tables_are_what_the_mappings_say(vault: OpenVault) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with vault._engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
        owners = [inspect(connection).get_foreign_keys(table) for table in ("exhibit_file", "journal", "reading")]
    assert [of["options"] for (of,) in owners] == [{"deferrable": True, "initially": "DEFERRED"}] * 3


def test_newest_revision_is_the_last_step() -> None:
    from alembic.script import ScriptDirectory

    assert ScriptDirectory.from_config(_config(CURRENT)).get_current_head() == CURRENT.newest


def test_every_step_can_be_undone(vault: OpenVault) -> None:
    from alembic import command

    config = _config(CURRENT)
    with vault._engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        assert inspect(connection).get_table_names() == ["alembic_version"]
        command.upgrade(config, "head")
        assert set(inspect(connection).get_table_names()) == {"alembic_version", *Base.metadata.tables}


def test_a_change_of_the_tables_is_undone_with_the_rest(vault: OpenVault) -> None:
    with vault._engine.connect() as connection:
        connection.execute(text("CREATE TABLE half (id INTEGER)"))
        connection.execute(text("INSERT INTO half VALUES (1)"))
        connection.rollback()
    assert "half" not in inspect(vault._engine).get_table_names()


def test_a_file_without_its_dossier_is_refused_at_the_commit(vault: OpenVault) -> None:
    with vault._engine.connect() as connection:
        connection.execute(text("INSERT INTO exhibit_file VALUES ('k', 'd-9', 3, '00', '2026-03-02')"))
        with pytest.raises(IntegrityError):
            connection.commit()
        connection.rollback()


def test_older_vault_is_copied_and_brought_up(
    vaults: EncryptedVaults,
    vault: OpenVault,
    folder: Path,
    passphrase: str,
    family: Dossier,
    later: Callable[[str], Schema],
    clock: Clock,
) -> None:
    store(vault, family)
    opened = EncryptedVaults(hardness=vaults._hardness, schema=later("pass"), now=clock).open(folder, passphrase)
    assert stored_revision(opened._engine) == "0008"
    with opened.unit_of_work() as work:
        assert work.dossiers.get(family.id) == family
    (backup,) = opened.backups()
    opened.close()
    old = vaults.open(backup.folder, passphrase)
    assert stored_revision(old._engine) == CURRENT.newest
    old.close()


def test_a_vault_from_before_the_law_shelf_finds_its_ticks_on_it(
    vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str, family: Dossier
) -> None:
    read = Reading(source="hr-voorbeeld", by="mr. A. Verzonnen", on=date(2026, 2, 27), note="r.o. 3.2")
    ticked = family.with_reading(read)
    with vault.unit_of_work() as work:
        work.dossiers.add(ticked)
        work.dossiers.add(replace(family, id="d-0002", readings=(read, replace(read, by="mr. B. Verzonnen"))))
        work.dossiers.add(replace(family, id="d-0003"))
        work.commit()
    with vault._engine.connect() as connection:
        connection.execute(text("UPDATE dossier SET body = 'bedorven' WHERE id = 'd-0003'"))
        connection.commit()
    downgraded(vault, "0001")
    opened = vaults.open(folder, passphrase)
    with opened.unit_of_work() as work:
        found = [(one.dossier_id, one.reading.by) for one in work.law.readings()]
        assert found == [(family.id, "mr. A. Verzonnen"), ("d-0002", "mr. B. Verzonnen")]
        assert work.law.readings()[0].reading == read
        assert work.dossiers.get(family.id) == ticked
        assert (work.law.packs(), work.law.own(), work.law.publishers()) == ((), (), ())
    opened.close()


def test_failed_step_leaves_the_vault_as_it_was(
    vaults: EncryptedVaults,
    vault: OpenVault,
    folder: Path,
    passphrase: str,
    family: Dossier,
    later: Callable[[str], Schema],
    clock: Clock,
) -> None:
    store(vault, family)
    broken = EncryptedVaults(hardness=vaults._hardness, schema=later("1 // 0"), now=clock)
    with pytest.raises(ZeroDivisionError):
        broken.open(folder, passphrase)
    again = vaults.open(folder, passphrase)
    assert stored_revision(again._engine) == CURRENT.newest
    assert "note" not in inspect(again._engine).get_table_names()
    with again.unit_of_work() as work:
        assert work.dossiers.get(family.id) == family
    again.close()


def test_newer_vault_is_refused_and_not_touched(
    vaults: EncryptedVaults,
    vault: OpenVault,
    folder: Path,
    passphrase: str,
    family: Dossier,
    later: Callable[[str], Schema],
    clock: Clock,
) -> None:
    store(vault, family)
    EncryptedVaults(hardness=vaults._hardness, schema=later("pass"), now=clock).open(folder, passphrase).close()
    before = (folder / "dossiers.db").read_bytes()
    with pytest.raises(VaultTooNew, match=r"dossiers\.db was written by a newer version"):
        vaults.open(folder, passphrase)
    assert (folder / "dossiers.db").read_bytes() == before
