"""On which day the page Today was last looked at: the first opening of another day begins there."""

from __future__ import annotations

from datetime import date

from legalaid_desk.desk import Desk

SEEN = "today-seen"
"""The setting that holds the day on which the page was last looked at."""


def look_noted(desk: Desk, today: date) -> date:
    """When she looked before; that she looks today is kept."""
    kept = desk.vault.setting(SEEN) or ""
    desk.vault.set_setting(SEEN, today.isoformat())
    try:
        return date.fromisoformat(kept)
    except ValueError:
        return today


def is_another_day(desk: Desk) -> bool:
    """Whether she has yet to look today. Who never looked begins to count today, so that the next day tells her."""
    today = desk.today()
    if desk.vault.setting(SEEN) is None:
        look_noted(desk, today)
    return (desk.vault.setting(SEEN) or "") < today.isoformat()
