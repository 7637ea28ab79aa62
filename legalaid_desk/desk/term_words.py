"""The words around a term, for the command line and the control sheet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import cast

from legalaid_desk.data import document_template


def words(table: str) -> Mapping[str, str]:
    """The words of this table: ``nl`` and ``en`` for the command, ``sheet`` and what hangs on it for the paper."""
    return cast("Mapping[str, str]", _read()[table])


@cache
def _read() -> Mapping[str, object]:
    return tomllib.loads(document_template("termijnen.toml").decode("utf-8"))
