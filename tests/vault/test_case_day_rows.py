"""The lists of the days of all cases are always what the dossiers themselves say, whatever road a dossier took."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import text

from legalaid_desk.dossier import Case, Cause, Choice, Dossier, Fact, Facts, FiledPaper, Lodging, StoredFile, Withdrawal
from legalaid_desk.dossier.lodging import Means
from legalaid_desk.vault import EncryptedVaults
from legalaid_desk.vault.vault import OpenVault
from tests.vault.conftest import PASSPHRASE, Clock, downgraded

PAST, TODAY, SOON, LATE = date(2026, 2, 20), date(2026, 3, 2), date(2026, 3, 18), date(2026, 9, 1)
ME, OTHER = "mr. A. Verzonnen", "B. Boom"
AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def case(dossier_id: str, **days: date) -> Dossier:
    return Dossier(id=dossier_id, name=f"Familie {dossier_id}", case=Case(**days))  # type: ignore[arg-type]


def store(vault: OpenVault, *dossiers: Dossier) -> None:
    with vault.unit_of_work(who=ME) as work:
        for one in dossiers:
            work.dossiers.add(one)
        work.commit()


def save(vault: OpenVault, changed: Dossier, who: str = ME) -> None:
    with vault.unit_of_work(who=who) as work:
        work.dossiers.save(changed, verb="case")
        work.commit()


def between(vault: OpenVault, since: date, until: date, dossier_id: str = "") -> list[tuple[str, str, date | None]]:
    with vault.unit_of_work() as work:
        found = work.dossiers.case_days(since, until, dossier_id=dossier_id)
    return [(one.dossier_id, one.what, one.day) for one in found]


def pressing(vault: OpenVault, until: date = SOON) -> list[tuple[str, str, date | None]]:
    with vault.unit_of_work() as work:
        return [(one.dossier_id, one.what, one.day) for one in work.dossiers.pressing_days(until)]


def without(vault: OpenVault) -> list[str]:
    with vault.unit_of_work() as work:
        return [one.dossier_id for one in work.dossiers.without_day(9)]


def by_others(vault: OpenVault, who: str = ME) -> list[tuple[str, int]]:
    with vault.unit_of_work(who=who) as work:
        return [(one.dossier_id, one.number) for one in work.dossiers.answered_by_others()]


def written(vault: OpenVault) -> tuple[str, ...]:
    with vault.unit_of_work() as work:
        return work.dossiers.written()


def test_the_days_of_all_cases_are_listed_by_day_with_both_ends(vault: OpenVault) -> None:
    store(vault, case("d2", roll_on=SOON, hearing_on=LATE), case("d1", eviction_on=TODAY, roll_on=PAST))
    assert between(vault, TODAY, SOON) == [("d1", "eviction", TODAY), ("d2", "roll", SOON)]
    assert between(vault, PAST, LATE, "d2") == [("d2", "roll", SOON), ("d2", "hearing", LATE)]


def test_a_day_that_changed_or_went_leaves_the_list(vault: OpenVault) -> None:
    store(vault, case("d1", roll_on=SOON))
    save(vault, case("d1", roll_on=LATE))
    assert between(vault, PAST, LATE) == [("d1", "roll", LATE)]
    save(vault, case("d1"))
    assert between(vault, PAST, LATE) == []
    assert without(vault) == ["d1"]


def test_of_each_case_the_first_day_ahead_presses_else_the_last_that_passed_without_a_judgment(
    vault: OpenVault,
) -> None:
    store(
        vault,
        case("ahead", roll_on=PAST, hearing_on=TODAY, eviction_on=SOON),
        case("passed", roll_on=date(2026, 1, 2), hearing_on=PAST),
        case("judged", hearing_on=PAST, judgment_on=PAST),
        case("reopened", hearing_on=PAST, roll_on=date(2026, 2, 25), judgment_on=PAST),
        case("late", roll_on=PAST, hearing_on=LATE),
        case("none"),
    )
    assert pressing(vault) == [
        ("reopened", "roll", date(2026, 2, 25)),
        ("passed", "hearing", PAST),
        ("ahead", "hearing", TODAY),
    ]
    assert sorted(without(vault)) == ["judged", "none"]
    assert ("late", "hearing", LATE) in pressing(vault, LATE)


def test_a_judgment_settles_what_passed(vault: OpenVault) -> None:
    store(vault, case("d1", hearing_on=PAST))
    assert pressing(vault) == [("d1", "hearing", PAST)]
    save(vault, case("d1", hearing_on=PAST, judgment_on=TODAY))
    assert pressing(vault) == []
    assert without(vault) == ["d1"]


def test_the_bin_takes_all_of_it_from_the_lists(vault: OpenVault) -> None:
    store(vault, paper(case("d1", roll_on=SOON)))
    save(vault, answered(paper(case("d1", roll_on=SOON)), OTHER), OTHER)
    with vault.unit_of_work() as work:
        work.dossiers.put_in_bin("d1")
        work.commit()
    assert (pressing(vault), without(vault), written(vault), by_others(vault)) == ([], [], (), [])
    assert between(vault, PAST, LATE) == []


def paper(dossier: Dossier, lodging: Lodging | None = None) -> Dossier:
    version = StoredFile(key="k", name="v.json", media_type="application/json", size=1, sha256="00", pages=1)
    made = FiledPaper(kind="verweer", made_at=AT, law_version="1", version=version, lodging=lodging)
    return replace(dossier, filed=(*dossier.filed, made))


def test_what_was_written_is_listed_until_it_is_handed_in(vault: OpenVault) -> None:
    store(vault, case("d0"), paper(case("d1")))
    assert written(vault) == ("d1",)
    handed_in = Lodging(on=TODAY, means=Means.POST)
    save(vault, paper(case("d1"), handed_in))
    assert written(vault) == ()
    save(vault, paper(paper(case("d1"), handed_in)))
    assert written(vault) == ("d1",)


def answered(dossier: Dossier, by: str, value: bool = True) -> Dossier:
    fact = Fact(question="contact", value=value, answered_by=by)
    return replace(dossier, facts=dossier.facts.with_(fact))


def test_who_answered_is_listed_by_the_last_act(vault: OpenVault) -> None:
    store(vault, case("d1"), case("d2"))
    save(vault, answered(case("d1"), OTHER), OTHER)
    save(vault, answered(case("d2"), ME))
    save(vault, replace(answered(case("d1"), OTHER), reference="1"), OTHER)  # no answer
    assert by_others(vault) == [("d1", 2)]
    assert by_others(vault, OTHER) == [("d2", 2)]


def test_who_took_an_answer_away_answered_too(vault: OpenVault) -> None:
    store(vault, answered(case("d1"), ME))
    assert by_others(vault) == []
    save(vault, replace(case("d1"), facts=Facts()), OTHER)
    assert by_others(vault) == [("d1", 2)]


def test_who_took_an_approval_back_is_listed(vault: OpenVault) -> None:
    store(vault, case("d1"))
    was = Withdrawal(cause=Cause.DECISION, approved_by=ME, by=OTHER, at=AT)
    save(vault, replace(case("d1"), choices=(Choice(item="steps", withdrawn=was),)))
    assert by_others(vault) == [("d1", 2)]


def test_an_older_vault_is_listed_as_a_new_one(vaults: EncryptedVaults, vault: OpenVault, clock: Clock) -> None:

    store(
        vault,
        case("d1", roll_on=SOON, hearing_on=PAST),
        case("d2", hearing_on=PAST, judgment_on=TODAY),
        paper(case("d3")),
        case("d4"),
        case("d5"),
    )
    save(vault, answered(case("d4", eviction_on=TODAY), OTHER))
    save(vault, replace(case("d5"), reference="2"), OTHER)
    with vault._engine.begin() as connection:
        connection.execute(text("UPDATE dossier SET body = 'bedorven' WHERE id = 'd5'"))
    before = (between(vault, PAST, LATE), pressing(vault), without(vault), written(vault))
    downgraded(vault, "0005")
    opened = vaults.open(vault.folder, PASSPHRASE)
    assert (between(opened, PAST, LATE), pressing(opened), without(opened), written(opened)) == before
    assert {one for one, _ in by_others(opened)} == {"d4", "d5"}  # of d5 only its journal tells
    opened.close()


def test_dossiers_of_other_law_texts_are_counted_without_those_in_the_bin(vault: OpenVault) -> None:
    store(vault, *(replace(case(f"d{number}"), law_version=law) for number, law in enumerate(("", "1", "2", "2"))))
    with vault.unit_of_work() as work:
        work.dossiers.put_in_bin("d3")
        assert work.dossiers.of_other_law("1") == 1
        assert work.dossiers.of_other_law("3") == 2


def test_no_list_looks_through_all_dossiers(vault: OpenVault) -> None:
    from legalaid_desk.vault import answered as answered_rows
    from legalaid_desk.vault import case_days, deadlines

    day = TODAY.isoformat()
    for query, asked, index in (
        (case_days._BETWEEN, (day, day, "", 9), "case_day_by_day"),
        (case_days._AHEAD, (day, day), "case_day_by_day"),
        (case_days._PASSED, (day, day), "case_day_by_day"),
        (case_days._WITHOUT, (9,), "sqlite_autoindex_case_day_1"),
        (answered_rows._BY_OTHERS, (ME,), "COVERING INDEX answered_by (by<?)"),
        (deadlines._ON_THEIR_DAY, (day, day, "", day, 9), "deadline_by_day"),
        (deadlines._ON_THEIR_LAST, (day, day, "", day, 9), "deadline_by_last"),
    ):
        with vault._engine.connect() as connection:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", asked).all()
        told = " ".join(str(step) for step in plan)
        assert index in told
        assert "SCAN dossier" not in told
    whole: tuple[tuple[str, tuple[str, ...] | None, str], ...] = (
        (case_days._WRITTEN, None, "written"),
        (case_days._OF_OTHER_LAW, ("1",), "dossier USING COVERING INDEX dossier_by_law"),
    )
    for query, values, first in whole:
        with vault._engine.connect() as connection:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", values).all()
        assert plan[0][-1].startswith(f"SCAN {first}")
