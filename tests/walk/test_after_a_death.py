"""The six months in which whoever stayed behind must claim the lease (art. 7:268 lid 2 BW)."""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import Case, Dossier, Fact, Facts, Ground, Happening, Standing
from legalaid_desk.law import Truth, load_law
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, deadlines

LAW = load_law(law_folder())
TODAY = date(2026, 11, 25)


def found(ground: Ground, on: date = date(2026, 8, 31), **answers: str) -> list[Due]:
    facts = Facts(tuple(Fact(question=one.replace("_", "-"), value=value) for one, value in answers.items()))
    death = Happening(id="h", trigger="overlijden-huurder", on=on, standing=Standing.SEEN)
    dossier = Dossier(id="d", case=Case(ground=ground), facts=facts).with_happening(death)
    return [due for due in deadlines(DossierView(dossier, LAW, TODAY)) if due.rule.id == "voortzetting_na_overlijden"]


def test_a_member_of_the_household_has_six_months_and_no_weekend_adds_to_them() -> None:
    (due,) = found(Ground.NO_TITLE, ds_stayed="household")
    assert due.applies is Truth.YES
    assert due.reckoned.last_day == date(2027, 2, 28)  # a Sunday: six months are too long for the Act
    assert due.day == date(2027, 2, 26)


@pytest.mark.parametrize("stayed", ["co-tenant", "alive"])
def test_a_co_tenant_need_bring_nothing(stayed: str) -> None:
    assert not found(Ground.NO_TITLE, ds_stayed=stayed)


def test_while_nobody_was_asked_who_stayed_it_stays_in_sight() -> None:
    for ground in (Ground.NO_TITLE, Ground.ARREARS):
        (due,) = found(ground)
        assert due.applies is not Truth.NO
