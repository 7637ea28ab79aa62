"""The payment plan: it pays what is owed on days that exist, or says why it cannot."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.filings.schedule import MOST_PAYMENTS, Payment, Refusal, Schedule, schedule_of

TODAY = date(2026, 11, 25)
CENTS = st.integers(1, 5_000_000)
DAYS = st.integers(1, 31)
AHEAD = st.integers(0, 400).map(lambda days: TODAY + timedelta(days=days))


@st.composite
def plans(draw: st.DrawFn) -> tuple[int, int, Schedule]:
    """What is owed, what is paid a month, and the plan of a family that can pay it within the bounds."""
    owed = draw(CENTS)
    first = draw(st.integers(1, owed))
    monthly = draw(st.integers(-(-max(owed - first, 1) // (MOST_PAYMENTS - 1)), owed))
    made = schedule_of(
        owed, monthly_cents=monthly, first_on=draw(AHEAD), today=TODAY, first_cents=first, day=draw(DAYS)
    )
    assert isinstance(made, Schedule)
    return owed, monthly, made


@given(plans())
def test_the_payments_together_are_what_is_owed(plan: tuple[int, int, Schedule]) -> None:
    owed, _, made = plan
    assert made.total_cents == owed


@given(plans())
def test_all_between_the_first_and_the_last_are_equal_and_the_last_is_not_more(plan: tuple[int, int, Schedule]) -> None:
    _, monthly, made = plan
    assert {payment.cents for payment in made.equal} <= {monthly}
    assert len(made.payments) == 1 or 0 < made.last.cents <= monthly


@given(plans())
def test_each_month_has_one_payment_on_its_day_or_on_its_last(plan: tuple[int, int, Schedule]) -> None:
    made = plan[2]
    months = [payment.on.year * 12 + payment.on.month for payment in made.payments]
    assert months == list(range(months[0], months[0] + len(months)))
    for payment in made.payments[1:]:
        assert payment.on.day == min(made.day, monthrange(payment.on.year, payment.on.month)[1])


def test_the_thirty_first_becomes_the_last_day_of_a_short_month() -> None:
    made = schedule_of(35_000, monthly_cents=10_000, first_on=date(2027, 1, 31), today=TODAY)
    assert isinstance(made, Schedule)
    assert [payment.on for payment in made.payments] == [
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
    ]
    assert made.last == Payment(date(2027, 4, 30), 5_000)


def test_what_is_owed_may_be_less_than_one_instalment() -> None:
    made = schedule_of(4_000, monthly_cents=10_000, first_on=date(2026, 12, 1), today=TODAY)
    assert made == Schedule((Payment(date(2026, 12, 1), 4_000),), 1)


def test_the_first_payment_may_be_another_amount_on_another_day() -> None:
    made = schedule_of(
        211_960, monthly_cents=15_000, first_on=date(2026, 12, 1), today=TODAY, first_cents=50_000, day=25
    )
    assert isinstance(made, Schedule)
    assert (made.first, made.payments[1]) == (Payment(date(2026, 12, 1), 50_000), Payment(date(2027, 1, 25), 15_000))
    assert (len(made.equal), made.last) == (10, Payment(date(2027, 11, 25), 11_960))


@pytest.mark.parametrize(
    "owed, monthly, first, day, on, why",
    [
        (0, 100, None, None, TODAY, Refusal.NOTHING_OWED),
        (-1, 100, None, None, TODAY, Refusal.NOTHING_OWED),
        (1_000, 0, None, None, TODAY, Refusal.NO_AMOUNT),
        (1_000, 100, 0, None, TODAY, Refusal.NO_AMOUNT),
        (1_000, -5, None, None, TODAY, Refusal.NO_AMOUNT),
        (1_000, 100, 1_001, None, TODAY, Refusal.FIRST_TOO_HIGH),
        (1_000, 100, None, 0, TODAY, Refusal.NO_SUCH_DAY),
        (1_000, 100, None, 32, TODAY, Refusal.NO_SUCH_DAY),
        (1_000, 100, None, None, TODAY - timedelta(days=1), Refusal.FIRST_PAST),
        (121, 1, None, None, TODAY, Refusal.TOO_LONG),
        (12_000, 1_000, None, None, date(9999, 6, 1), Refusal.TOO_LONG),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(
    owed: int, monthly: int, first: int | None, day: int | None, on: date, why: Refusal
) -> None:
    made = schedule_of(owed, monthly_cents=monthly, first_on=on, today=TODAY, first_cents=first, day=day)
    assert made is why


def test_the_longest_plan_is_still_made() -> None:
    made = schedule_of(MOST_PAYMENTS, monthly_cents=1, first_on=TODAY, today=TODAY)
    assert isinstance(made, Schedule)
    assert len(made.payments) == MOST_PAYMENTS
