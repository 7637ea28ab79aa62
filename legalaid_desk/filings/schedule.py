"""A payment plan counted out to the last instalment. Pure: whole cents, and what cannot be is refused with a reason."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MOST_PAYMENTS = 120
"""Ten years: a longer plan is a slip of the pen."""

_LAST_DAY = 31


class Refusal(StrEnum):
    """Why no plan can be counted out."""

    NOTHING_OWED = "nothing-owed"
    NO_AMOUNT = "no-amount"
    FIRST_TOO_HIGH = "first-too-high"
    NO_SUCH_DAY = "no-such-day"
    FIRST_PAST = "first-past"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Payment:
    """What is paid on one day."""

    on: date
    cents: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """The payments in order: the first, the equal ones that follow, and the last, which is what then remains.

    ``day`` is the day of the month on which all but the first are paid; in a shorter month its last day.
    """

    payments: tuple[Payment, ...]
    day: int

    @property
    def first(self) -> Payment:
        """The payment that begins the plan."""
        return self.payments[0]

    @property
    def equal(self) -> tuple[Payment, ...]:
        """Those between the first and the last."""
        return self.payments[1:-1]

    @property
    def last(self) -> Payment:
        """The payment that ends it; of a plan in one payment that is the first."""
        return self.payments[-1]

    @property
    def total_cents(self) -> int:
        """Everything that is paid."""
        return sum(payment.cents for payment in self.payments)


def schedule_of(
    owed_cents: int,
    *,
    monthly_cents: int,
    first_on: date,
    today: date,
    first_cents: int | None = None,
    day: int | None = None,
) -> Schedule | Refusal:
    """The plan that pays what is owed.

    ``first_cents`` is the monthly amount and ``day`` the day of the first payment, where nothing else is said.
    The second payment falls in the month after the first.
    """
    first = monthly_cents if first_cents is None else first_cents
    first = min(first, owed_cents) if first_cents is None else first
    day = first_on.day if day is None else day
    refused = _refusal(owed_cents, first, monthly_cents, day)
    if refused:
        return refused
    if first_on < today:
        return Refusal.FIRST_PAST
    amounts = (first, *_instalments(owed_cents - first, monthly_cents))
    if _beyond(first_on, len(amounts)):
        return Refusal.TOO_LONG
    days = (first_on, *(_in_month(first_on, later, day) for later in range(1, len(amounts))))
    return Schedule(tuple(map(Payment, days, amounts)), day)


def _refusal(owed: int, first: int, monthly: int, day: int) -> Refusal | None:
    if owed <= 0:
        return Refusal.NOTHING_OWED
    if first <= 0 or monthly <= 0:
        return Refusal.NO_AMOUNT
    if first > owed:
        return Refusal.FIRST_TOO_HIGH
    if not 1 <= day <= _LAST_DAY:
        return Refusal.NO_SUCH_DAY
    return Refusal.TOO_LONG if owed - first > monthly * (MOST_PAYMENTS - 1) else None


def _beyond(first_on: date, payments: int) -> bool:
    """Whether the calendar ends before the plan does."""
    return first_on.year + (first_on.month + payments) // 12 > date.max.year


def _instalments(owed: int, monthly: int) -> Iterator[int]:
    """Equal amounts, and last what then remains."""
    while owed > 0:
        yield min(monthly, owed)
        owed -= monthly


def _in_month(first_on: date, later: int, day: int) -> date:
    """This day of a later month, or the last day of a month that is too short for it."""
    years, month = divmod(first_on.month - 1 + later, 12)
    year = first_on.year + years
    return date(year, month + 1, min(day, monthrange(year, month + 1)[1]))
