"""The list of open deadlines is always what the dossiers themselves say, whatever road a dossier took."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from legalaid_desk.dossier import Days, Deadline, DeadlineState, Dossier, Happening
from legalaid_desk.vault import EncryptedVaults
from legalaid_desk.vault.vault import OpenVault
from tests.vault.conftest import PASSPHRASE, downgraded

DAY = date(2026, 12, 4)
LATER = date(2026, 12, 7)


def deadline(rule: str, day: date | None, **changes: object) -> Deadline:
    return replace(Deadline(happening="h1", rule=rule, days=Days(last=day)), **changes)  # type: ignore[arg-type]


def dossier(dossier_id: str, *deadlines: Deadline) -> Dossier:
    happening = Happening(id="h1", trigger="betekening-verstekvonnis", on=date(2026, 11, 6))
    return Dossier(id=dossier_id, name=f"Familie {dossier_id}", happenings=(happening,), deadlines=deadlines)


def store(vault: OpenVault, *dossiers: Dossier) -> None:
    with vault.unit_of_work() as work:
        for one in dossiers:
            work.dossiers.add(one)
        work.commit()


def save(vault: OpenVault, changed: Dossier) -> None:
    with vault.unit_of_work() as work:
        work.dossiers.save(changed, verb="deadlines")
        work.commit()


def listed(vault: OpenVault, until: date | None = None) -> list[tuple[str, str, date]]:
    with vault.unit_of_work() as work:
        return [(one.dossier_id, one.rule, one.day) for one in work.dossiers.deadlines(until=until)]


def test_deadlines_of_all_dossiers_are_listed_by_day(vault: OpenVault) -> None:
    store(vault, dossier("d2", deadline("hoger-beroep", LATER)), dossier("d1", deadline("verzet", DAY)))
    assert listed(vault) == [("d1", "verzet", DAY), ("d2", "hoger-beroep", LATER)]


def test_a_line_tells_all_that_the_dossier_says_of_it(vault: OpenVault) -> None:
    days = Days(last=date(2026, 12, 6), safe=DAY, next=LATER)
    stored = replace(deadline("verzet", None), days=days, state=DeadlineState.OPEN)
    store(vault, dossier("d1", stored))
    with vault.unit_of_work() as work:
        [line] = work.dossiers.deadlines()
    assert (line.title, line.deadline_id) == (dossier("d1").title, "h1/verzet")
    assert (line.day, line.last, line.safe, line.next) == (LATER, days.last, days.safe, days.next)
    assert (line.is_proposed, line.is_checked) == (False, False)


@pytest.mark.parametrize("reminders, ahead", [(None, None), ((), 0), ((2, 30, 7), 30)])
def test_how_many_days_ahead_it_reminds_is_told_where_somebody_chose_it(
    vault: OpenVault, reminders: tuple[int, ...] | None, ahead: int | None
) -> None:
    store(vault, dossier("d1", deadline("verzet", DAY, reminders=reminders)))
    with vault.unit_of_work() as work:
        [line] = work.dossiers.deadlines()
    assert line.ahead == ahead


def test_reminders_chosen_before_this_version_are_noted_when_the_vault_is_brought_up(
    vault: OpenVault, vaults: EncryptedVaults
) -> None:
    chosen, plain = deadline("verzet", DAY, reminders=(30, 2)), deadline("hoger-beroep", LATER)
    store(vault, dossier("d1", chosen, plain))
    downgraded(vault, "0006")
    again = vaults.open(vault.folder, PASSPHRASE)
    with again.unit_of_work() as work:
        assert [line.ahead for line in work.dossiers.deadlines()] == [30, None]
    again.close()


def test_the_day_asked_for_is_in_it_and_the_next_is_not(vault: OpenVault) -> None:
    store(vault, dossier("d1", deadline("verzet", DAY), deadline("hoger-beroep", LATER)))
    assert listed(vault, DAY) == [("d1", "verzet", DAY)]
    assert listed(vault, date(2026, 12, 3)) == []


def test_what_has_no_day_is_not_listed_and_comes_once_it_has(vault: OpenVault) -> None:
    store(vault, dossier("d1", deadline("verzet", None)))
    assert listed(vault) == []
    save(vault, dossier("d1", deadline("verzet", DAY)))
    assert listed(vault) == [("d1", "verzet", DAY)]


def test_what_was_met_or_set_aside_leaves_the_list_and_comes_back(vault: OpenVault) -> None:
    open_one = dossier("d1", deadline("verzet", DAY))
    store(vault, open_one)
    for state in (DeadlineState.DONE, DeadlineState.SET_ASIDE):
        save(vault, dossier("d1", deadline("verzet", DAY, state=state)))
        assert listed(vault) == []
        save(vault, open_one)
        assert listed(vault) == [("d1", "verzet", DAY)]


def test_what_is_saved_is_listed_before_it_is_committed(vault: OpenVault) -> None:
    store(vault, dossier("d1", deadline("verzet", DAY)))
    with vault.unit_of_work() as work:
        work.dossiers.save(dossier("d1", deadline("verzet", LATER)), verb="deadlines")
        assert [one.day for one in work.dossiers.deadlines()] == [LATER]
    assert listed(vault) == [("d1", "verzet", DAY)]


def test_the_bin_takes_its_deadlines_from_the_list_and_gives_them_back(vault: OpenVault) -> None:
    store(vault, dossier("d1", deadline("verzet", DAY)), dossier("d2", deadline("verzet", LATER)))
    with vault.unit_of_work() as work:
        work.dossiers.put_in_bin("d1")
        work.commit()
    assert listed(vault) == [("d2", "verzet", LATER)]
    with vault.unit_of_work() as work:
        work.dossiers.take_from_bin("d1")
        work.commit()
    assert listed(vault) == [("d1", "verzet", DAY), ("d2", "verzet", LATER)]


def test_the_list_is_the_same_after_the_vault_was_locked(vaults: EncryptedVaults, vault: OpenVault) -> None:
    store(vault, dossier("d1", deadline("verzet", DAY)))
    vault.close()
    again = vaults.open(vault.folder, PASSPHRASE)
    assert listed(again) == [("d1", "verzet", DAY)]
    again.close()


def test_the_list_is_read_by_its_index(vault: OpenVault) -> None:
    with vault._engine.connect() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT * FROM deadline WHERE day <= '2026-12-04' ORDER BY day"
        ).fetchall()
    assert "deadline_by_day" in " ".join(str(step) for step in plan)
