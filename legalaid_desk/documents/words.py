"""The Dutch words of the bundle, read from the templates: no sentence for the court stands in code."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache

from legalaid_desk.data import document_template


@cache
def words() -> Mapping[str, str]:
    """Every word by its key."""
    return tomllib.loads(document_template("bundel.toml").decode("utf-8"))


def say(key: str, **values: object) -> str:
    """The words under this key, filled in."""
    return words()[key].format(**values)


def say_count(key: str, count: int) -> str:
    """The words for one or for many."""
    return say(f"{key}-one" if count == 1 else f"{key}-many", count=count)


def written_day(day: date) -> str:
    """A day as a letter writes it: 3 maart 2026."""
    return f"{day.day} {words()['months'].split()[day.month - 1]} {day.year}"
