"""The words around a term, for the command line and the control sheet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import cast

from legalaid_desk.data import document_template
from legalaid_desk.days import Language, in_words
from legalaid_desk.law.deadlines import DeadlineRule


def words(table: str) -> Mapping[str, str]:
    """The words of this table: ``nl`` and ``en`` for the command, ``sheet`` and what hangs on it for the paper."""
    return cast("Mapping[str, str]", _read()[table])


def how_sure(rule: DeadlineRule, language: Language = "nl") -> str:
    """How far a rule was checked, in which text and when."""
    told = words(language)
    days = (("as-of", rule.text_as_of), ("checked", rule.checked))
    dated = (told[name].format(day=in_words(day, language)) for name, day in days if day)
    return "; ".join((told[str(rule.verified)], *dated))


@cache
def _read() -> Mapping[str, object]:
    return tomllib.loads(document_template("termijnen.toml").decode("utf-8"))
