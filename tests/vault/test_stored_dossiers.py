"""Dossiers in the vault: list, save, bin, journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from legalaid_desk.dossier import Case, Dossier, ExchangeError, Fact, Facts
from legalaid_desk.vault import (
    DossierExists,
    DossierNotFound,
    EncryptedVaults,
    EntryNotFound,
    StaleDossier,
)

if TYPE_CHECKING:
    from legalaid_desk.vault.vault import OpenVault
    from tests.vault.conftest import Clock


def store(vault: OpenVault, *dossiers: Dossier) -> None:
    with vault.unit_of_work(who="mr. A. Verzonnen") as work:
        for dossier in dossiers:
            work.dossiers.add(dossier)
        work.commit()


def titles(vault: OpenVault, *, in_bin: bool = False) -> list[str]:
    with vault.unit_of_work() as work:
        return [summary.title for summary in work.dossiers.summaries(in_bin=in_bin)]


def on_roll(dossier_id: str, day: date | None) -> Dossier:
    return Dossier(id=dossier_id, name=dossier_id, case=Case(roll_on=day))


def test_summary_says_what_the_list_shows(vault: OpenVault, family: Dossier, clock: Clock) -> None:
    store(vault, family)
    with vault.unit_of_work() as work:
        (summary,) = work.dossiers.summaries()
    assert summary.title == "Kwispelaar / Stichting Wonen in Verzonnendam"
    assert (summary.court, summary.ground, summary.stage) == ("rechtbank-voorbeeld", "arrears", "merits")
    assert (summary.next_day, summary.revision, summary.in_bin) == (date(2026, 3, 18), 1, False)
    assert summary.updated_at == clock.moment


def test_list_is_by_next_day_then_last_change(vault: OpenVault, clock: Clock) -> None:
    for dossier_id, day in (("zonder-oud", None), ("later", date(2026, 5, 1)), ("zonder-nieuw", None)):
        store(vault, on_roll(dossier_id, day))
        clock.move(minutes=1)
    store(vault, on_roll("eerst", date(2026, 3, 3)))
    assert titles(vault) == ["eerst", "later", "zonder-nieuw", "zonder-oud"]


def test_next_day_moves_on_when_it_is_past(
    vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str, clock: Clock
) -> None:
    store(vault, Dossier(id="d1", case=Case(roll_on=date(2026, 3, 3), hearing_on=date(2026, 4, 1))))
    clock.move(days=5)
    with vault.unit_of_work() as work:  # while the program stays open overnight
        assert work.dossiers.summaries()[0].next_day == date(2026, 4, 1)
    vault.close()
    clock.move(days=60)
    again = vaults.open(folder, passphrase)
    with again.unit_of_work() as work:
        assert work.dossiers.summaries()[0].next_day is None
        assert work.dossiers.summaries()[0].revision == 1  # nobody changed the dossier
    with again._engine.connect() as connection:  # the list need not work it out each time
        assert connection.exec_driver_sql("SELECT next_day FROM dossier").scalar() is None
    again.close()


def test_one_spoilt_dossier_does_not_hide_the_others(
    vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str, clock: Clock
) -> None:
    store(vault, on_roll("d1", date(2026, 3, 3)), on_roll("d2", date(2026, 4, 1)))
    with vault._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE dossier SET body = '{}' WHERE id = 'd1'")
    clock.move(days=5)
    assert titles(vault) == ["d2", "d1"]
    vault.close()
    again = vaults.open(folder, passphrase)
    assert titles(again) == ["d2", "d1"]
    assert [fault.place for fault in again.integrity()] == ["dossier d1: format"]
    with again.unit_of_work() as work, pytest.raises(ExchangeError, match="dossier d1"):
        work.dossiers.get("d1")
    again.close()


def test_work_that_is_not_committed_is_undone(vault: OpenVault, family: Dossier) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.add(family)
        assert work.dossiers.get(family.id) == family
    assert titles(vault) == []


def test_work_that_fails_is_undone(vault: OpenVault, family: Dossier) -> None:
    def fail() -> None:
        with vault.unit_of_work() as work:
            work.dossiers.add(family)
            raise KeyError("an error of the caller")

    with pytest.raises(KeyError, match="an error of the caller"):
        fail()
    assert titles(vault) == []


def test_unknown_dossier_is_named(vault: OpenVault, family: Dossier) -> None:
    with vault.unit_of_work() as work:
        for act in (work.dossiers.get, work.dossiers.put_in_bin, work.dossiers.take_from_bin, work.dossiers.journal):
            with pytest.raises(DossierNotFound, match="d-9"):
                act("d-9")
        with pytest.raises(DossierNotFound, match="d-0001"):
            work.dossiers.save(family, verb="rename")
        with pytest.raises(DossierNotFound, match="d-9"):
            work.dossiers.at("d-9", 1)


def test_an_id_is_stored_once(vault: OpenVault, family: Dossier) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.add(family)
        with pytest.raises(DossierExists):
            work.dossiers.add(family)
        work.dossiers.put_in_bin(family.id)
        work.commit()
    with vault.unit_of_work() as work, pytest.raises(DossierExists, match="bin"):
        work.dossiers.add(family)


def test_bin_hides_and_gives_back(vault: OpenVault, family: Dossier) -> None:
    store(vault, family)
    with vault.unit_of_work() as work:
        work.dossiers.put_in_bin(family.id)
        work.commit()
    assert (titles(vault), titles(vault, in_bin=True)) == ([], [family.title])
    with vault.unit_of_work() as work:
        assert work.dossiers.summaries(in_bin=True)[0].in_bin
        work.dossiers.take_from_bin(family.id)
        work.commit()
    assert (titles(vault), titles(vault, in_bin=True)) == ([family.title], [])


def test_journal_says_who_did_what_when(vault: OpenVault, family: Dossier, clock: Clock) -> None:
    store(vault, family)
    clock.move(hours=1)
    with vault.unit_of_work(who="mr. B. Bedacht") as work:
        work.dossiers.save(replace(family, name="Andere naam"), verb="rename")
        work.dossiers.put_in_bin(family.id)
        work.commit()
    with vault.unit_of_work() as work:
        entries = work.dossiers.journal(family.id)
    assert [(e.number, e.who, e.verb) for e in entries] == [
        (3, "mr. B. Bedacht", "put-in-bin"),
        (2, "mr. B. Bedacht", "rename"),
        (1, "mr. A. Verzonnen", "add"),
    ]
    assert entries[1].at == clock.moment


def test_every_earlier_state_can_be_seen_and_restored(vault: OpenVault, family: Dossier) -> None:
    store(vault, family)
    learned = family.learn(Fact(question="rent_paid", value=False))
    with vault.unit_of_work() as work:
        work.dossiers.save(learned, verb="answer")
        work.dossiers.save(replace(learned, facts=Facts()), verb="forget")
        work.commit()
    with vault.unit_of_work() as work:
        assert work.dossiers.at(family.id, 2) == learned
        work.dossiers.save(work.dossiers.at(family.id, 2), verb="restore")
        work.commit()
        assert work.dossiers.get(family.id) == learned
        with pytest.raises(EntryNotFound, match="no entry 9"):
            work.dossiers.at(family.id, 9)


def test_saving_what_is_there_notes_nothing(vault: OpenVault, family: Dossier) -> None:
    store(vault, family)
    with vault.unit_of_work() as work:
        work.dossiers.save(family, verb="autosave")
        work.commit()
        assert len(work.dossiers.journal(family.id)) == 1


def test_undo_saves_before_again_without_reading(vault: OpenVault, family: Dossier) -> None:
    store(vault, family)
    for dossier, verb in (
        (replace(family, name="Nieuw"), "rename"),
        (family, "undo"),
        (family.learn(Fact(question="q", value=True)), "answer"),
    ):
        with vault.unit_of_work() as work:
            work.dossiers.save(dossier, verb=verb)
            work.commit()
    with vault.unit_of_work() as work:
        assert [entry.verb for entry in work.dossiers.journal(family.id)] == ["answer", "undo", "rename", "add"]


def test_save_of_what_another_changed_is_stale(
    vaults: EncryptedVaults, vault: OpenVault, folder: Path, passphrase: str, family: Dossier
) -> None:
    store(vault, family)
    vault._lock.release()  # as on a disk of a network that forgets its locks
    other = vaults.open(folder, passphrase)
    with other.unit_of_work() as work:
        work.dossiers.save(replace(family, name="Van de ander"), verb="rename")
        work.commit()
    with vault.unit_of_work() as work:
        with pytest.raises(StaleDossier, match="open it again"):
            work.dossiers.save(replace(family, name="Van mij"), verb="rename")
        assert work.dossiers.get(family.id).name == "Van de ander"
        work.dossiers.save(replace(family, name="Van mij"), verb="rename")
        work.commit()
    other.close()


def test_a_save_that_was_undone_is_not_taken_for_seen(vault: OpenVault, family: Dossier) -> None:
    store(vault, family)
    with vault.unit_of_work() as work:
        work.dossiers.save(replace(family, name="Nooit"), verb="rename")
    with vault.unit_of_work() as work:
        work.dossiers.save(replace(family, name="Wel"), verb="rename")
        work.commit()
        assert work.dossiers.get(family.id).name == "Wel"


def test_list_is_read_without_the_bodies(vault: OpenVault, family: Dossier) -> None:
    store(vault, family)
    with vault._engine.connect() as connection:
        plan = connection.exec_driver_sql("EXPLAIN QUERY PLAN SELECT id FROM dossier WHERE deleted_at IS NULL").all()
        assert "dossier_listed" in plan[0][-1]
        files = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT key FROM exhibit_file WHERE dossier_id = 'x'"
        ).all()
        assert "USING INDEX" in files[0][-1]
