"""Exhibit files: encrypted, bound to their place, counted only once committed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from legalaid_desk.vault import DossierNotFound, EncryptedVaults, FileDamaged, FileNotStored
from legalaid_desk.vault.disk import write_whole
from legalaid_desk.vault.files import SealedFiles
from legalaid_desk.vault.keys import DataKey

if TYPE_CHECKING:
    from legalaid_desk.dossier import Dossier
    from legalaid_desk.vault.vault import OpenVault

KEY = bytes(range(32))


def stored(folder: Path) -> set[str]:
    return {path.name for path in (folder / "exhibits").iterdir() if path.is_file()}


@pytest.fixture
def sealed(tmp_path: Path) -> SealedFiles:
    """Files cut in pieces of ten bytes."""
    (tmp_path / "exhibits").mkdir()
    return SealedFiles(tmp_path, "kluis-1", DataKey(KEY, tmp_path), piece=10)


@pytest.mark.parametrize("content", [b"", b"abc", bytes(range(256)) * 4000])
def test_bytes_come_back_as_they_were(vault: OpenVault, family: Dossier, content: bytes) -> None:
    with vault.unit_of_work() as work:
        key = work.files.put(family.id, content)
        work.dossiers.add(family)  # the file may come before its dossier
        work.commit()
    with vault.unit_of_work() as work:
        assert work.files.read(key) == content


def test_a_file_that_is_not_committed_is_taken_away(vault: OpenVault, folder: Path, family: Dossier) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.add(family)
        key = work.files.put(family.id, b"abc")
        assert work.files.read(key) == b"abc"
    assert stored(folder) == set()
    with vault.unit_of_work() as work, pytest.raises(FileNotStored, match=key):
        work.files.read(key)


def test_a_key_is_not_a_path(vault: OpenVault) -> None:
    with vault.unit_of_work() as work, pytest.raises(FileNotStored):
        work.files.read("../vault.json")


def test_a_file_belongs_to_a_dossier(vault: OpenVault, folder: Path) -> None:
    with vault.unit_of_work() as work:
        work.files.put("d-9", b"abc")
        with pytest.raises(DossierNotFound, match="d-9"):
            work.commit()
    assert stored(folder) == set()


@pytest.mark.parametrize("length", [0, 1, 9, 10, 11, 20, 25, 100])
def test_large_files_are_cut_and_joined(sealed: SealedFiles, length: int) -> None:
    content = os.urandom(length)
    name = sealed.write(content)
    assert sealed.read(name) == content
    pieces = max(1, -(-length // 10))
    assert sealed.path(name).stat().st_size == 9 + length + pieces * (12 + 16)


def test_every_changed_bit_is_noticed(sealed: SealedFiles) -> None:
    name = sealed.write(b"vijfentwintig bytes lang.")
    whole = sealed.path(name).read_bytes()
    for place in range(len(whole)):
        sealed.path(name).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(FileDamaged):
            sealed.read(name)


def test_every_cut_is_noticed(sealed: SealedFiles) -> None:
    name = sealed.write(b"vijfentwintig bytes lang.")
    whole = sealed.path(name).read_bytes()
    for length in range(len(whole)):
        sealed.path(name).write_bytes(whole[:length])
        with pytest.raises(FileDamaged, match="changed or cut off"):
            sealed.read(name)
    sealed.path(name).write_bytes(whole + b"x")
    with pytest.raises(FileDamaged):
        sealed.read(name)


def test_pieces_cannot_change_places(sealed: SealedFiles) -> None:
    name = sealed.write(b"a" * 10 + b"b" * 10 + b"c" * 10)
    whole = sealed.path(name).read_bytes()
    head, pieces = whole[:9], [whole[start : start + 38] for start in (9, 47, 85)]
    sealed.path(name).write_bytes(head + pieces[1] + pieces[0] + pieces[2])
    with pytest.raises(FileDamaged):
        sealed.read(name)


def test_files_cannot_be_swapped(sealed: SealedFiles) -> None:
    one, other = sealed.write(b"mijn kind"), sealed.write(b"uw kind")
    sealed.path(one).write_bytes(sealed.path(other).read_bytes())
    with pytest.raises(FileDamaged):
        sealed.read(one)


def test_files_of_another_vault_do_not_open(sealed: SealedFiles, tmp_path: Path) -> None:
    name = sealed.write(b"abc")
    with pytest.raises(FileDamaged):
        SealedFiles(tmp_path, "kluis-2", DataKey(KEY, tmp_path)).read(name)


def test_other_bytes_under_the_right_key_are_noticed(vault: OpenVault, family: Dossier) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.add(family)
        key = work.files.put(family.id, b"abc")
        work.commit()
    write_whole(vault._sealed.path(key), vault._sealed._sealed(key, b"abd"))
    with vault.unit_of_work() as work, pytest.raises(FileDamaged, match="other bytes"):
        work.files.read(key)
    assert [fault.what for fault in vault.integrity()] == ["it holds other bytes than were stored"]


def test_same_bytes_look_different_each_time(sealed: SealedFiles) -> None:
    one, other = sealed.write(b"abc" * 100), sealed.write(b"abc" * 100)
    assert sealed.path(one).read_bytes()[9:] != sealed.path(other).read_bytes()[9:]


def test_orphans_are_set_aside_and_found_again(
    vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str, family: Dossier
) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.add(family)
        key = work.files.put(family.id, b"abc")
        work.commit()
    vault.close()
    path, lost = folder / "exhibits" / key, folder / "exhibits" / "lost"
    lost.mkdir()
    (folder / "exhibits" / ("f" * 32)).write_bytes(b"a process died before its row was there")
    (folder / "exhibits" / f"{key}.1234.tmp").write_bytes(b"half")
    path.rename(lost / key)
    (lost / ("0" * 32)).write_bytes(b"set aside long ago")
    os.utime(lost / ("0" * 32), (0, 0))
    again = vaults.open(folder, passphrase)
    assert stored(folder) == {key}
    assert [left.name for left in lost.iterdir()] == ["f" * 32]
    assert again.integrity() == ()
    again.close()
