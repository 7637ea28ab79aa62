"""The months of a rent ledger: which come next, and the sums. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from legalaid_desk.dossier import Arrears, RentMonth


def month_before(month: date) -> date:
    """The first day of the month before."""
    return date(month.year - 1, 12, 1) if month.month == 1 else date(month.year, month.month - 1, 1)


def month_after(month: date) -> date:
    """The first day of the month after."""
    return date(month.year + 1, 1, 1) if month.month == 12 else date(month.year, month.month + 1, 1)


def with_later_month(arrears: Arrears, rent_cents: int | None, today: date) -> Arrears:
    """With one month more at the end; the first is the month of the claim, or this one."""
    month = month_after(arrears.ledger[-1].month) if arrears.ledger else (arrears.claimed_on or today).replace(day=1)
    return replace(arrears, ledger=(*arrears.ledger, _due(month, arrears, rent_cents)))


def with_earlier_month(arrears: Arrears, rent_cents: int | None, today: date) -> Arrears:
    """With one month more at the beginning."""
    if not arrears.ledger:
        return with_later_month(arrears, rent_cents, today)
    month = month_before(arrears.ledger[0].month)
    return replace(arrears, ledger=(_due(month, arrears, rent_cents), *arrears.ledger))


def without_month(arrears: Arrears, month: date) -> Arrears:
    """Without this month."""
    return replace(arrears, ledger=tuple(line for line in arrears.ledger if line.month != month))


def with_line(arrears: Arrears, line: RentMonth) -> Arrears:
    """With this month as it is now."""
    return replace(arrears, ledger=tuple(line if old.month == line.month else old for old in arrears.ledger))


def running_cents(arrears: Arrears) -> tuple[int, ...]:
    """What is owed after each month."""
    owed, running = 0, []
    for line in arrears.ledger:
        owed += line.due_cents - line.paid_cents
        running.append(owed)
    return tuple(running)


def _due(month: date, arrears: Arrears, rent_cents: int | None) -> RentMonth:
    """The rent of the home; else what was due in the month beside it."""
    beside = arrears.ledger[-1].due_cents if arrears.ledger else 0
    return RentMonth(month=month, due_cents=rent_cents or beside)
