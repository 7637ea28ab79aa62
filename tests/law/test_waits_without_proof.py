"""A waiting time whose start nobody proved: what is said must never put a family at ease."""

from __future__ import annotations

from datetime import date

from legalaid_desk.data import law_folder
from legalaid_desk.law import load_law
from legalaid_desk.law.sums import said
from legalaid_desk.law.terms import unproved

LAW = load_law(law_folder())
ORDER = LAW.deadlines["bevel_ontruiming"]


def test_on_the_word_of_the_client_the_bailiff_may_come_earlier() -> None:
    found = unproved(ORDER, date(2026, 11, 24), LAW.calendar, is_bound=False)
    assert said(found.steps, LAW)[-1] == (
        "Klopt die dag, dan kan de wederpartij vanaf zaterdag 28 november 2026 handelen. "
        "Is de termijn eerder begonnen, dan kan het eerder."
    )


def test_where_it_cannot_have_begun_earlier_the_first_day_of_the_bailiff_stands() -> None:
    found = unproved(ORDER, date(2026, 11, 24), LAW.calendar, is_bound=True)
    assert found.steps[-1].line == "safe-earliest"


def test_without_any_day_the_waiting_time_is_taken_to_be_over() -> None:
    assert unproved(ORDER, None, LAW.calendar).needs[-1].line == "no-safe-wait"


def test_a_term_to_act_in_or_a_wait_for_no_bailiff_keeps_its_own_words() -> None:
    for rule in ("verzet_betekening_in_persoon", "ingebrekestelling_dwangsom"):
        assert unproved(LAW.deadlines[rule], None, LAW.calendar).needs[-1].line == "no-safe-day"


def test_also_of_a_proved_order_the_bailiff_is_asked_for_the_day() -> None:
    assert ORDER.needs[0].startswith("Vraag de deurwaarder voor welke dag en welk uur")
