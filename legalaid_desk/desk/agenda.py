"""The days and deadlines of all dossiers, as Today and the agenda ask for them: no dossier is opened for a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from .desk import Desk
from .ports import CaseDayLine, DeadlineLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Docket:
    """What waits in all dossiers. ``days`` holds one line for each case, ``without`` the first without a day.

    ``written`` are the dossiers with a filing that was not handed in, ``others`` counts those with other law texts.
    """

    days: tuple[CaseDayLine, ...]
    without: tuple[CaseDayLine, ...]
    deadlines: tuple[DeadlineLine, ...]
    written: tuple[str, ...] = ()
    others: int = 0


def docket(desk: Desk, *, ahead: int, most: int) -> Docket:
    """What waits up to so many days ahead; of the cases without a day only so many."""
    law, until = desk.law, desk.today() + timedelta(days=ahead)
    with desk.vault.unit_of_work(who=desk.who) as work:
        return Docket(
            days=work.dossiers.pressing_days(until),
            without=work.dossiers.without_day(most),
            deadlines=work.dossiers.deadlines(until=until),
            written=work.dossiers.written(),
            others=work.dossiers.of_other_law(law.version),
        )


def between(
    desk: Desk, since: date, until: date, *, dossier_id: str = "", most: int = -1
) -> tuple[tuple[CaseDayLine, ...], tuple[DeadlineLine, ...]]:
    """What falls from one day to another, in all dossiers or in one; at most so many of a kind, the nearest."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        return (
            work.dossiers.case_days(since, until, dossier_id=dossier_id, most=most),
            work.dossiers.deadlines_between(since, until, dossier_id=dossier_id, most=most),
        )


def holds_any(desk: Desk) -> bool:
    """Whether any dossier has a day or an open deadline at all."""
    return any(between(desk, date.min, date.max, most=1))
