"""The Dutch words of the bundle, read from the templates: no sentence for the court stands in code."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from legalaid_desk.data import document_template

EXHIBIT = "productie"
"""How most papers call an exhibit."""


@cache
def words() -> Mapping[str, Any]:
    """Every word by its key."""
    return tomllib.loads(document_template("bundel.toml").decode("utf-8"))


def say(key: str, called: str = EXHIBIT, **values: object) -> str:
    """The words under this key, filled in, for a paper that calls its exhibits so."""
    return str(words()[key]).format(**_forms(called), **values)


def say_count(key: str, count: int, called: str = EXHIBIT) -> str:
    """The words for one or for many."""
    return say(f"{key}-one" if count == 1 else f"{key}-many", called, count=count)


def _forms(called: str) -> dict[str, str]:
    """The forms of the name of an exhibit. One that is not known here is said as it is."""
    forms = words()["called"].get(called, {"one": called, "many": called, "short": called.capitalize()})
    one, many = forms["one"], forms["many"]
    return {
        "exhibit": one,
        "Exhibit": one.capitalize(),
        "exhibits": many,
        "Exhibits": many.capitalize(),
        "Short": forms["short"],
    }


def written_day(day: date) -> str:
    """A day as a letter writes it: 3 maart 2026."""
    return f"{day.day} {words()['months'].split()[day.month - 1]} {day.year}"
