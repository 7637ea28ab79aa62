"""The law that a vault keeps: packs, own entries, publishers, and which sources were read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from legalaid_desk.desk.ports import Publisher
from legalaid_desk.dossier import Dossier, Reading
from legalaid_desk.law.own import OwnEntry
from legalaid_desk.law.packs import Pack
from legalaid_desk.vault import EncryptedVaults

if TYPE_CHECKING:
    from legalaid_desk.vault.vault import OpenVault
    from tests.vault.conftest import Clock

READ = Reading(source="hr-voorbeeld", by="mr. A. Verzonnen", on=date(2026, 2, 27), note="r.o. 3.2")


def pack(version: str, dated: date = date(2026, 11, 1), content: bytes = b"zip") -> Pack:
    return Pack(version=version, dated=dated, title="Proefpakket", digest=content.hex(), content=content, signed_by="K")


def own(entry_id: str, **body: Any) -> OwnEntry:
    return OwnEntry(kind="source", id=entry_id, body={"id": entry_id, **body}, by="mr. A. Verzonnen", on=READ.on)


def keep(vault: OpenVault, *packs: Pack) -> None:
    with vault.unit_of_work(who="mr. A. Verzonnen") as work:
        for one in packs:
            work.law.keep_pack(one)
        work.commit()


def put(vault: OpenVault, *entries: OwnEntry) -> None:
    with vault.unit_of_work() as work:
        for entry in entries:
            work.law.put_own(entry)
        work.commit()


def save(vault: OpenVault, dossier: Dossier) -> None:
    with vault.unit_of_work() as work:
        if work.dossiers.has(dossier.id):
            work.dossiers.save(dossier, verb="save")
        else:
            work.dossiers.add(dossier)
        work.commit()


def readings(vault: OpenVault) -> list[tuple[str, Reading]]:
    with vault.unit_of_work() as work:
        return [(one.dossier_id, one.reading) for one in work.law.readings()]


def test_packs_stand_newest_first_and_their_numbers_are_numbers(vault: OpenVault) -> None:
    keep(vault, pack("2026.9"), pack("2026.11"), pack("2025.1", date(2027, 1, 1)))
    with vault.unit_of_work() as work:
        assert [kept.version for kept in work.law.packs()] == ["2025.1", "2026.11", "2026.9"]


def test_a_pack_comes_back_as_it_was_kept_with_who_and_when(vault: OpenVault, clock: Clock) -> None:
    keep(vault, pack("2026.11", content=bytes(range(256)) * 4000))
    with vault.unit_of_work() as work:
        assert work.law.pack("2026.11") == pack("2026.11", content=bytes(range(256)) * 4000)
        (kept,) = work.law.packs()
        assert (kept.kept_by, kept.kept_at) == ("mr. A. Verzonnen", clock.moment)
        assert work.law.pack("2026.12") is None


def test_a_pack_takes_the_place_of_one_of_the_same_version(vault: OpenVault) -> None:
    keep(vault, pack("2026.11", content=b"old"))
    keep(vault, pack("2026.11", content=b"new"))
    with vault.unit_of_work() as work:
        assert len(work.law.packs()) == 1
        kept = work.law.pack("2026.11")
    assert kept is not None
    assert kept.content == b"new"


def test_own_entries_keep_their_order_when_one_is_changed(vault: OpenVault) -> None:
    put(vault, own("own-b"), own("own-a", topics=["opvang"], dated=date(2026, 1, 2)))
    put(vault, own("own-b", holding="Gewijzigd"))
    with vault.unit_of_work() as work:
        first, second = work.law.own()
    assert first == own("own-b", holding="Gewijzigd")
    assert second == own("own-a", topics=["opvang"], dated="2026-01-02")


def test_an_own_entry_that_is_taken_away_is_gone_and_twice_is_no_fault(vault: OpenVault) -> None:
    put(vault, own("own-a"), own("own-b"))
    with vault.unit_of_work() as work:
        work.law.remove_own("own-a")
        work.law.remove_own("own-a")
        work.commit()
    with vault.unit_of_work() as work:
        assert [entry.id for entry in work.law.own()] == ["own-b"]


def test_publishers_are_trusted_until_they_are_not(vault: OpenVault) -> None:
    since = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    publisher = Publisher(fingerprint="AAAA-BBBB", key=bytes(32), name="Stichting Verzonnen Recht", by="x", at=since)
    with vault.unit_of_work() as work:
        work.law.trust(publisher)
        work.law.trust(replace(publisher, name="Verzonnen Recht"))
        work.commit()
    with vault.unit_of_work() as work:
        assert work.law.publishers() == (replace(publisher, name="Verzonnen Recht"),)
        work.law.distrust("AAAA-BBBB")
        work.commit()
    with vault.unit_of_work() as work:
        assert work.law.publishers() == ()


def test_what_is_not_committed_never_was(vault: OpenVault) -> None:
    with vault.unit_of_work() as work:
        work.law.keep_pack(pack("2026.11"))
        work.law.put_own(own("own-a"))
    with vault.unit_of_work() as work:
        assert (work.law.packs(), work.law.own()) == ((), ())


def test_what_was_read_is_what_the_dossiers_say(vault: OpenVault, family: Dossier) -> None:
    save(vault, family)
    assert readings(vault) == []
    save(vault, family.with_reading(READ))
    assert readings(vault) == [(family.id, READ)]
    corrected = replace(READ, note="r.o. 3.4")
    save(vault, family.with_reading(corrected))
    assert readings(vault) == [(family.id, corrected)]
    save(vault, family)
    assert readings(vault) == []


def test_the_last_day_of_reading_stands_first(vault: OpenVault, family: Dossier) -> None:
    later = replace(READ, by="mr. B. Verzonnen", on=date(2026, 3, 1))
    save(vault, family.with_reading(READ))
    save(vault, replace(family, id="d-0002").with_reading(later))
    assert readings(vault) == [("d-0002", later), (family.id, READ)]


def test_a_file_that_ticks_a_source_twice_can_be_stored(vault: OpenVault, family: Dossier) -> None:
    twice = replace(family, readings=(READ, replace(READ, by="mr. B. Verzonnen")))
    save(vault, twice)
    save(vault, replace(twice, name="Nog eens"))
    assert [reading.by for _, reading in readings(vault)] == ["mr. B. Verzonnen"]


def test_a_backup_carries_the_law(vaults: EncryptedVaults, vault: OpenVault, passphrase: str, family: Dossier) -> None:
    keep(vault, pack("2026.11"))
    put(vault, own("own-a"))
    save(vault, family.with_reading(READ))
    copy = vaults.open(vault.back_up(), passphrase)
    with copy.unit_of_work() as work:
        assert work.law.pack("2026.11") == pack("2026.11")
        assert work.law.own() == (own("own-a"),)
        assert len(work.law.readings()) == 1
    copy.close()


def test_own_words_are_nowhere_in_the_clear(vault: OpenVault, folder: Path) -> None:
    put(vault, own("own-a", holding="De gemeente Verzonnendam heeft geen opvang"))
    vault.close()
    assert [path.name for path in folder.rglob("*") if path.is_file() and b"Verzonnendam" in path.read_bytes()] == []
