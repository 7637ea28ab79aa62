"""Answers that cannot both be true, as data: named to the lawyer and kept, never printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .conditions import Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Answers that contradict one another where ``when`` holds. ``text`` says what cannot both be so.

    ``each`` looks at it for every child.
    """

    id: str
    when: Condition
    text: str
    text_en: str
    each: Literal["case", "child"] = "case"
