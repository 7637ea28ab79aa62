"""Opening a desk: swept, and locked again when a part of it cannot be had."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from legalaid_desk.desk import Opening, Papers, ShippedLaw, proof
from legalaid_desk.law import LawError
from legalaid_desk.vault import EncryptedVaults, Hardness

PASSPHRASE = "vier gewone woorden hier"


def opening(law: ShippedLaw, papers: Papers) -> Opening:
    return Opening(
        vaults=lambda: EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1)),
        law=lambda: law,
        papers=lambda: papers,
        clock=lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
    )


def test_what_a_power_cut_left_of_a_proof_is_taken_away(
    small_shipped: ShippedLaw, papers: Papers, tmp_path: Path
) -> None:
    desk, _ = opening(small_shipped, papers).create(tmp_path, PASSPHRASE)
    desk.vault.close()
    left = tmp_path / f"{proof.PREFIX}rest"
    left.mkdir()
    (left / "draft.docx").write_bytes(b"iets")
    opening(small_shipped, papers).unlock(tmp_path, PASSPHRASE).vault.close()
    assert not left.exists()


def test_the_desk_signs_with_who_works_in_this_vault(small_shipped: ShippedLaw, papers: Papers, tmp_path: Path) -> None:
    desk, key = opening(small_shipped, papers).create(tmp_path, PASSPHRASE)
    desk.vault.set_setting("who", "mr. A. de Wit")
    desk.vault.close()
    again = opening(small_shipped, papers).unlock_with_recovery_key(tmp_path, key)
    assert again.who == "mr. A. de Wit"
    again.vault.close()


def broken() -> ShippedLaw:
    raise LawError(())


def test_a_vault_is_locked_again_when_no_law_can_be_read(
    small_shipped: ShippedLaw, papers: Papers, tmp_path: Path
) -> None:
    vaults = opening(small_shipped, papers).vaults
    vaults().create(tmp_path, PASSPHRASE)[0].close()
    with pytest.raises(LawError):
        Opening(vaults=vaults, law=broken, papers=lambda: papers).unlock(tmp_path, PASSPHRASE)
    opening(small_shipped, papers).unlock(tmp_path, PASSPHRASE).vault.close()


def test_no_vault_is_made_that_could_not_be_opened_and_whose_recovery_key_nobody_saw(
    small_shipped: ShippedLaw, papers: Papers, tmp_path: Path
) -> None:
    vaults = opening(small_shipped, papers).vaults
    with pytest.raises(LawError):
        Opening(vaults=vaults, law=broken, papers=lambda: papers).create(tmp_path / "kluis", PASSPHRASE)
    assert not vaults().exists(tmp_path / "kluis")
    opening(small_shipped, papers).create(tmp_path / "kluis", PASSPHRASE)[0].vault.close()
